#include "core/usage/AlertWatch.h"

#include "core/base/WhenFinished.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace aio::usage {

namespace {

// A step has the time at which its attempt began: far longer ago than any call takes it is of before.
constexpr qint64 longestCallMs = 30LL * 60 * 1000;

} // namespace

AlertWatch::AlertWatch(Database &database, UsageLog &log, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_log(log)
{
    connect(&m_timer, &QTimer::timeout, this, &AlertWatch::look);
}

void AlertWatch::start(int intervalMs)
{
    m_since = QDateTime::currentMSecsSinceEpoch() - longestCallMs;
    m_timer.start(intervalMs);
    look();
}

void AlertWatch::look()
{
    if (m_looking || m_since == 0) {
        return;
    }
    m_looking = true;
    whenFinished(reachedSteps(m_database, m_since), this, [this](const Result<QList<ReachedStep>> &steps) {
        m_looking = false;
        if (steps) {
            take(*steps); // else the next time
        }
    });
}

void AlertWatch::take(const QList<ReachedStep> &steps)
{
    QList<ReachedStep> fresh;
    if (std::exchange(m_started, true)) {
        std::copy_if(steps.cbegin(), steps.cend(), std::back_inserter(fresh),
            [this](const ReachedStep &step) { return !m_known.contains(step); });
    }
    m_known = steps;
    if (!fresh.isEmpty()) {
        tell(fresh);
    }
}

void AlertWatch::tell(const QList<ReachedStep> &steps)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    whenFinished(m_log.quotaStatus(now), this, [this, steps](const Result<QList<QuotaStatus>> &statuses) {
        if (!statuses) {
            return;
        }
        for (const ReachedStep &step : steps) {
            const auto status =
                std::find_if(statuses->cbegin(), statuses->cend(), [&step](const QuotaStatus &each) {
                    return each.limit.id == step.limit && each.subject == step.subject
                        && each.window.contains(step.at);
                });
            // Of a limit that is gone or of a window that ended there is nothing to say any more.
            if (status != statuses->cend()) {
                Q_EMIT reached({status->limit, step.subject, step.step, status->used, status->window.end});
            }
        }
    });
}

} // namespace aio::usage
