#pragma once

#include "core/usage/Repricing.h"
#include "ui/routing/RoutingServices.h"
#include "ui/routing/sheet/PolicyEdits.h"
#include "ui/shell/Page.h"

class QSplitter;
class QStackedLayout;

namespace aio::ui {

class Banner;
class ChainEditor;
class EmptyState;
class LastDecisions;
class RouteMatrix;
class RoutingActions;
class RoutingFigures;
class RoutingSheet;
class WhyPanel;

/// The Routing page: which models do which task on which plan, and why.
class RoutingPage : public Page
{
    Q_OBJECT

public:
    explicit RoutingPage(const RoutingServices &services, QWidget *parent = nullptr);
    ~RoutingPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("routing"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QAction *> leadingActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    /// "PLAN TASK": chooses that route.
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList unsavedWork() const override;
    void saveNow() override;
    void retranslate() override;

    [[nodiscard]] RoutingSheet *sheet() const { return m_sheet; }
    [[nodiscard]] RouteMatrix *matrix() const { return m_matrix; }
    [[nodiscard]] WhyPanel *whyPanel() const { return m_why; }
    [[nodiscard]] LastDecisions *lastDecisions() const { return m_last; }
    [[nodiscard]] RoutingActions *actions() const { return m_actions; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// The window is too narrow for the inspector beside the table.
    [[nodiscard]] bool isCompact() const { return m_compact; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLeft();
    void connectActions();
    void refresh();
    void refreshState();
    void refreshBanner();
    void actOnBanner();
    void editChain(const RouteCell &cell, const QRect &rect);
    void editCurrent();
    void showMenu(const QPoint &globalPosition);
    void addPlan();
    void removePlan();
    void copyDecision();
    void showInspector(bool shown);
    void applyWidth();
    [[nodiscard]] SaveState presentState() const;
    [[nodiscard]] int changeCount() const;

    enum class BannerKind
    {
        None,
        Theirs,
        Problem,
        Retired,
        NoProvider
    };

    RoutingServices m_services;
    usage::Repricer m_repricer;
    RoutingSheet *m_sheet;
    RoutingFigures *m_figures;
    RoutingActions *m_actions;
    QSplitter *m_splitter;
    QWidget *m_left;
    QWidget *m_content = nullptr;
    QStackedLayout *m_stack = nullptr;
    Banner *m_banner;
    RouteMatrix *m_matrix;
    LastDecisions *m_last;
    EmptyState *m_empty;
    WhyPanel *m_why;
    BannerKind m_bannerKind = BannerKind::None;
    bool m_compact = false;
    bool m_inspecting = false;
};

} // namespace aio::ui
