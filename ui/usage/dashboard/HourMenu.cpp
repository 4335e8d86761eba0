#include "ui/usage/dashboard/HourMenu.h"

#include "core/base/WhenFinished.h"
#include "ui/usage/dashboard/ReportText.h"

#include <QDateTime>
#include <QLocale>

namespace aio::ui {

namespace {

constexpr qint64 menuDayMs = 86'400'000;

} // namespace

HourMenu::HourMenu(usage::UsageReports &reports, const usage::ReportQuestion &question,
    const quota::TimeSpan &range, int weekDay, int hour, QWidget *parent)
    : QMenu(parent)
    , m_weekDay(weekDay)
    , m_hour(hour)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(tr("Reading…"))->setEnabled(false);
    usage::ReportQuestion hours = question;
    hours.filter.from = std::max(range.start, range.end - mostDays * menuDayMs);
    hours.filter.to = range.end;
    usage::TableGrouping grouping;
    grouping.bucket = usage::UsageBucket::Hour;
    whenFinished(reports.table(hours, grouping, QDateTime::currentMSecsSinceEpoch()), this,
        [this, zone = question.zone](const Result<usage::UsageTable> &table) { take(table, zone); });
}

void HourMenu::take(const Result<usage::UsageTable> &table, const QTimeZone &zone)
{
    m_isRead = true;
    clear();
    if (!table) {
        addAction(table.error().message)->setEnabled(false);
        return;
    }
    int shown = 0;
    for (auto row = table->rows.crbegin(); row != table->rows.crend() && shown < most; ++row) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(row->bucket->span.start, zone);
        if (at.date().dayOfWeek() - 1 != m_weekDay || at.time().hour() != m_hour) {
            continue;
        }
        const QString calls = tr("%Ln calls", nullptr, int(row->now.figures.attempts));
        //: A day and time, how many calls and what they cost.
        const QString text =
            tr("%1 · %2 · %3")
                .arg(QLocale().toString(at, QLocale::ShortFormat), calls, costText(row->now.figures.cost));
        const quota::TimeSpan hour = row->bucket->span;
        connect(addAction(text), &QAction::triggered, this, [this, hour] { Q_EMIT chosen(hour); });
        ++shown;
    }
    if (shown == 0) {
        addAction(tr("No calls in the last %Ln days", nullptr, mostDays))->setEnabled(false);
    }
}

} // namespace aio::ui
