#include "core/usage/upkeep/RetentionRun.h"

#include "core/activity/ActivityRows.h"

#include <QDateTime>
#include <QJsonObject>
#include <QPromise>

namespace aio::usage {

namespace {

// Lives as long as a step of it is on its way to the database thread.
class RetentionRun : public std::enable_shared_from_this<RetentionRun>
{
public:
    RetentionRun(Database &database, Author author, const RetentionLimits &limits, WorkContext context)
        : m_database(database)
        , m_author(std::move(author))
        , m_limits(limits)
        , m_context(std::move(context))
    {
        m_promise.start();
    }

    QFuture<Result<qint64>> future() { return m_promise.future(); }

    void goOn()
    {
        m_database
            .perform([self = shared_from_this()](Connection &connection) { return self->step(connection); })
            .then(QtFuture::Launch::Sync, [self = shared_from_this()](const Result<bool> &more) {
                if (more && *more) {
                    self->goOn();
                    return;
                }
                self->m_promise.addResult(
                    more ? Result<qint64>(self->m_deleted) : Result<qint64>(Failure(more.error())));
                self->m_promise.finish();
            });
    }

private:
    Result<bool> step(Connection &connection)
    {
        const Result<void> wanted = m_context.check();
        const Result<qint64> deleted =
            wanted ? UsageRetention(connection, m_limits).step() : Failure(wanted.error());
        m_deleted += deleted.value_or(0);
        if (deleted && *deleted > 0) {
            m_context.report(QStringLiteral("retain"), 0);
            return true;
        }
        // What went is told, also if the rest could not go.
        const Result<void> told = m_deleted > 0 ? tell(connection) : Result<void>();
        if (!deleted) {
            return Failure(deleted.error());
        }
        return told ? Result<bool>(false) : Failure(told.error());
    }

    Result<void> tell(Connection &connection)
    {
        return connection.inWriteTransaction([this](Connection &inner) -> Result<void> {
            const auto from = inner.first(QStringLiteral("SELECT rows_from FROM ai_usage_state WHERE id = 1"),
                {}, [](const SqlRow &row) { return row.integer(0); });
            if (!from) {
                return Failure(from.error());
            }
            return activity::append(inner, m_author,
                {QStringLiteral("usage.retain"), QStringLiteral("usage"), {}, {}, {},
                    {{QStringLiteral("attempts"), m_deleted},
                        {QStringLiteral("before"),
                            QDateTime::fromMSecsSinceEpoch(from->value_or(0), Qt::UTC)
                                .toString(Qt::ISODateWithMs)}}});
        });
    }

    Database &m_database;
    Author m_author;
    RetentionLimits m_limits;
    WorkContext m_context;
    qint64 m_deleted = 0;
    QPromise<Result<qint64>> m_promise;
};

} // namespace

QFuture<Result<qint64>> retainUsage(Database &database, const Author &author, const RetentionRule &rule,
    qint64 now, const WorkContext &context)
{
    const auto run = std::make_shared<RetentionRun>(database, author, rule.limitsAt(now), context);
    const auto future = run->future();
    run->goOn();
    return future;
}

} // namespace aio::usage
