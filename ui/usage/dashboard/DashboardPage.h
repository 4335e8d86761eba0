#pragma once

#include "ui/shell/History.h"
#include "ui/shell/Page.h"
#include "ui/usage/dashboard/DashboardServices.h"

#include <QTimer>

class QStackedWidget;

namespace aio::ui {

class Banner;
class DashboardDialogs;
class DashboardFilter;
class DashboardView;
class EmptyState;
class ViewsButton;
struct ChartFile;

/// Usage › Dashboard: what calls cost, how long they took and what failed, for one filter. New calls appear
/// by themselves.
///
/// Arguments of open(): those of the Calls page but for a call's id, and "by=DIMENSION", "bucket=day",
/// "compare=no".
class DashboardPage : public Page
{
    Q_OBJECT

public:
    static constexpr int liveDelayMs = 400; ///< new calls are collected for so long
    static constexpr int tickMs = 60'000; ///< the end of the range moves on

    explicit DashboardPage(const DashboardServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("usage"); }
    [[nodiscard]] QString title() const override { return tr("Usage"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> headerActions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void open(const QStringList &arguments) override;
    [[nodiscard]] QStringList place() const override;
    [[nodiscard]] bool acceptsDrop(const QMimeData *data) const override;
    void drop(const QMimeData *data) override;
    [[nodiscard]] QString dropHint(const QMimeData *data) const override;
    void retranslate() override;

    [[nodiscard]] DashboardFilter *filter() const { return m_filter; }
    [[nodiscard]] DashboardView *view() const { return m_view; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] ViewsButton *views() const { return m_views; }
    [[nodiscard]] DashboardDialogs *dialogs() const { return m_dialogs; }
    /// Whether an answer is waited for.
    [[nodiscard]] bool isReading() const { return m_reading; }
    void reload();
    void copyFilter();
    void pasteFilter();

Q_SIGNALS:
    /// The calls behind something, as a place of the Calls page.
    void callsRequested(const QStringList &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *make(const QString &iconName, const QList<QKeySequence> &keys);
    void makeActions();
    void connectParts();
    void onFilterChanged();
    void stepTo(const std::optional<History::Place> &place);
    void takeText(const QString &text);
    void read();
    void readNews();
    void readPrevious(const usage::UsageReport &report, int generation);
    void readForecast();
    void readCauses(const usage::UsageReport &report, int generation);
    void readNames();
    void readBudget();
    [[nodiscard]] SpendBudget budget() const;
    [[nodiscard]] QStringList usedModels() const; ///< the dearest first
    void apply(const usage::UsageReport &report);
    void showError(const Error &error);
    void showHours(int weekDay, int hour);
    void showState();
    void showSwitches();

    DashboardServices m_services;
    DashboardFilter *m_filter;
    ViewsButton *m_views;
    Banner *m_banner;
    QStackedWidget *m_stack;
    DashboardView *m_view;
    EmptyState *m_empty;
    DashboardDialogs *m_dialogs;
    QAction *m_refresh;
    QAction *m_copy;
    QAction *m_paste;
    QAction *m_save;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_clearFilters;
    QAction *m_lastMonth;
    QAction *m_allTime;
    QAction *m_tryAgain;
    QTimer m_live;
    QTimer m_tick;
    History m_steps; ///< of the filter
    SpendBudget m_budget;
    std::optional<Error> m_error;
    int m_generation = 0;
    bool m_reading = false;
    bool m_hasNews = false; ///< since the answer was asked for that is waited for
    bool m_isStale = true;
};

} // namespace aio::ui
