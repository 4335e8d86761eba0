#pragma once

#include "core/ai/Money.h"
#include "core/usage/report/UsageReport.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace aio::ui {

class SpendBars;

/// What the workspace spends: today, this month, and by day.
struct Spend
{
    ai::Money today{};
    ai::Money month{};
    qint64 unpriced = 0; ///< calls of this month whose cost is not known
    QList<std::pair<QDate, ai::Money>> days; ///< oldest first, today last; empty without calls

    bool operator==(const Spend &) const = default;
};

/// Of a report of spendQuestion(), as the dashboard counts.
[[nodiscard]] Spend spendOf(const usage::UsageReport &report);
/// What to ask for it: day by day, from the start of the month or from 13 days ago, whichever is earlier.
[[nodiscard]] usage::ReportQuestion spendQuestion(qint64 now, const QTimeZone &zone);

class SpendCard : public QFrame
{
    Q_OBJECT

public:
    explicit SpendCard(QWidget *parent = nullptr);

    /// `dayLimit`: what the workspace may spend in a day, if that is limited.
    void setSpend(const Spend &spend, const std::optional<ai::Money> &dayLimit);
    [[nodiscard]] const Spend &spend() const { return m_spend; }
    [[nodiscard]] QString text() const;
    void retranslate();

Q_SIGNALS:
    void usageRequested();

private:
    Spend m_spend;
    std::optional<ai::Money> m_dayLimit;
    QLabel *m_title;
    QPushButton *m_open;
    QLabel *m_today;
    QLabel *m_detail;
    QLabel *m_month;
    SpendBars *m_bars;
};

} // namespace aio::ui
