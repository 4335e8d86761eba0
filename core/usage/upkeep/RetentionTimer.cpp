#include "core/usage/upkeep/RetentionTimer.h"

#include "core/base/WhenFinished.h"
#include "core/usage/upkeep/RetentionRun.h"

#include <QDateTime>

namespace aio::usage {

RetentionTimer::RetentionTimer(Database &database, Author author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_store(database, std::move(author))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetentionTimer::run);
}

RetentionTimer::~RetentionTimer()
{
    m_stop.request_stop();
}

void RetentionTimer::start(int afterMs, int intervalMs)
{
    m_intervalMs = intervalMs;
    m_timer.start(afterMs);
}

void RetentionTimer::run()
{
    if (m_running) {
        return;
    }
    m_running = true;
    whenFinished(m_store.read(), this, [this](const Result<RetentionRule> &rule) {
        if (!rule) {
            end(Failure(rule.error()));
        } else if (rule->keepsEverything()) {
            end(qint64(0));
        } else {
            retain(*rule);
        }
    });
}

void RetentionTimer::retain(const RetentionRule &rule)
{
    const WorkContext context(m_stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
    whenFinished(retainUsage(m_database, m_author, rule, QDateTime::currentMSecsSinceEpoch(), context), this,
        [this](const Result<qint64> &deleted) { end(deleted); });
}

void RetentionTimer::end(const Result<qint64> &deleted)
{
    m_running = false;
    m_timer.start(m_intervalMs);
    if (deleted) {
        Q_EMIT finished(*deleted);
    } else {
        Q_EMIT failed(deleted.error());
    }
}

} // namespace aio::usage
