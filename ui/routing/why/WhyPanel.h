#pragma once

#include "ui/routing/why/WhyText.h"

#include <QFrame>

class QAction;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace aio::ui {

/// "Why this model?": the reasons for the first choice of a cell, what happens if it fails, and what to
/// expect.
class WhyPanel : public QFrame
{
    Q_OBJECT

public:
    /// `actions` become the buttons below.
    WhyPanel(RoutingSheet &sheet, RoutingFigures &figures, const QList<QAction *> &actions,
        QWidget *parent = nullptr);

    void showCell(const std::optional<RouteCell> &cell);
    [[nodiscard]] const WhyText &text() const { return m_text; }
    void retranslate();

Q_SIGNALS:
    /// The link of a retired model.
    void updateRequested(const aio::ui::RouteCell &cell);

private:
    void refresh();
    void build();
    void addStep(const WhyStep &step);
    void addFallback(const WhyFallback &fallback);
    void addSkipped(const WhyFallback &fallback);
    void addHeading(const QString &text);
    void addExpected();

    RoutingSheet &m_sheet;
    RoutingFigures &m_figures;
    std::optional<RouteCell> m_cell;
    WhyText m_text;
    std::optional<ExpectedCall> m_expected;
    QLabel *m_question;
    QLabel *m_headline;
    QScrollArea *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace aio::ui
