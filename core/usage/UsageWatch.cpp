#include "core/usage/UsageWatch.h"

#include "core/base/WhenFinished.h"

#include <QDateTime>

namespace aio::usage {

namespace {

constexpr qint64 watchedHourMs = 3'600'000;

// An attempt is logged when it ends and stands where it began: a page of the newest alone would miss those
// that took longer than what began after them. From a whole hour, so that two looks are of the same span.
qint64 watchedFrom(qint64 now)
{
    return now - now % watchedHourMs - watchedHourMs;
}

} // namespace

UsageWatch::UsageWatch(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&m_database, &Database::committedElsewhere, this, &UsageWatch::look);
    connect(&m_database, &Database::changedElsewhere, this, &UsageWatch::logged);
}

void UsageWatch::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const qint64 from = watchedFrom(QDateTime::currentMSecsSinceEpoch());
    const auto work = [from](Connection &connection) {
        return connection.first(
            QStringLiteral(
                "SELECT count(*), coalesce(max(started_at), 0) FROM ai_usage_log WHERE started_at >= ?"),
            {from}, [from](const SqlRow &row) {
                return Mark{from, row.integer(0), row.integer(1)};
            });
    };
    whenFinished(m_database.read(work), this, [this](const Result<std::optional<Mark>> &mark) {
        m_looking = false;
        if (mark && *mark) {
            take(**mark);
        }
        if (std::exchange(m_again, false)) {
            look();
        }
    });
}

void UsageWatch::take(const Mark &mark)
{
    if (mark != m_mark) {
        m_mark = mark;
        Q_EMIT logged();
    }
}

} // namespace aio::usage
