#pragma once

#include "core/usage/report/UsageReports.h"

#include <QMenu>

namespace aio::ui {

/// The hours behind a cell of the heat map: those of one weekday and one hour of the day within a range, the
/// latest first, each with its calls and cost. Choosing one opens its calls.
class HourMenu : public QMenu
{
    Q_OBJECT

public:
    static constexpr int most = 12;
    static constexpr int mostDays = 60; ///< of a longer range the last ones

    /// Reads at once and shows itself at `position` when it knows, or right away if it takes long. Deletes
    /// itself. `weekDay` 0 is Monday.
    HourMenu(usage::UsageReports &reports, const usage::ReportQuestion &question,
        const quota::TimeSpan &range, int weekDay, int hour, QWidget *parent);

    [[nodiscard]] bool isRead() const { return m_isRead; }

Q_SIGNALS:
    void chosen(const aio::quota::TimeSpan &hour);

private:
    void take(const Result<usage::UsageTable> &table, const QTimeZone &zone);

    int m_weekDay;
    int m_hour;
    bool m_isRead = false;
};

} // namespace aio::ui
