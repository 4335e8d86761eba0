#include "core/usage/LoggedCalls.h"

#include "core/usage/UsageCondition.h"

#include <limits>

namespace aio::usage {

namespace {

std::optional<qint64> numberAt(const SqlRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

LoggedCall callOf(const SqlRow &row)
{
    LoggedCall call;
    call.startedAt = row.integer(0);
    call.usage.input = numberAt(row, 2);
    call.usage.cachedInput = numberAt(row, 3);
    call.usage.cacheWrite5m = numberAt(row, 4);
    call.usage.cacheWrite1h = numberAt(row, 5);
    call.usage.output = numberAt(row, 6);
    call.usage.reasoning = numberAt(row, 7);
    call.usage.imageInput = numberAt(row, 8);
    call.usage.estimated = row.flag(9);
    if (!row.isNull(10)) {
        call.cost = ai::Money{row.integer(10)};
    }
    call.plan = row.text(11);
    call.task = row.text(12);
    call.provider = row.text(13);
    call.kind = ai::providerKindFromName(row.text(14)).value_or(ai::ProviderKind::OpenAiCompatible);
    call.model = row.text(15).isEmpty() ? row.text(16) : row.text(15);
    return call;
}

// One pass over the log in pieces. Lives as long as a piece of it is on its way to the database thread.
class Pass : public std::enable_shared_from_this<Pass>
{
public:
    Pass(Database &database, const UsageFilter &filter, int atOnce,
        std::function<void(const LoggedCall &)> take)
        : m_database(database)
        , m_take(std::move(take))
        , m_atOnce(atOnce)
        , m_from(filter.from.value_or(0))
        , m_to(filter.to.value_or(std::numeric_limits<qint64>::max()))
        , m_condition(rowCondition(filter))
    {
        m_promise.start();
    }

    QFuture<Result<void>> future() { return m_promise.future(); }

    void readOn()
    {
        m_database
            .read([self = shared_from_this()](Connection &connection) { return self->readPiece(connection); })
            .then(QtFuture::Launch::Sync, [self = shared_from_this()](const Result<bool> &more) {
                if (more && *more && !self->m_promise.isCanceled()) {
                    self->readOn();
                    return;
                }
                self->m_promise.addResult(more ? Result<void>() : Result<void>(Failure(more.error())));
                self->m_promise.finish();
            });
    }

private:
    // False: that was the last one.
    Result<bool> readPiece(Connection &connection)
    {
        static const QString select = QStringLiteral(
            "SELECT started_at, id, input_tokens, cached_tokens, cache_write_5m_tokens, "
            "cache_write_1h_tokens, output_tokens, reasoning_tokens, image_tokens, tokens_estimated, "
            "cost_nano, plan, task, provider_id, provider_kind, model_served, model_asked "
            "FROM ai_provider_usage_logs WHERE started_at < ? AND (started_at, id) > (?, ?) "
            "AND provider_kind <> 'builtin' AND (status = 'ok' OR coalesce(input_tokens, 0) "
            "+ coalesce(cached_tokens, 0) + coalesce(cache_write_5m_tokens, 0) "
            "+ coalesce(cache_write_1h_tokens, 0) + coalesce(output_tokens, 0) "
            "+ coalesce(reasoning_tokens, 0) > 0)%1 ORDER BY started_at, id LIMIT ?");
        int read = 0;
        const auto done = connection.forEach(select.arg(m_condition.sql),
            QVariantList{m_to, m_from, m_after} + m_condition.values + QVariantList{m_atOnce},
            [&](const SqlRow &row) {
                m_from = row.integer(0);
                m_after = row.bytes(1);
                m_take(callOf(row));
                ++read;
            });
        return done ? Result<bool>(read == m_atOnce) : Failure(done.error());
    }

    Database &m_database;
    std::function<void(const LoggedCall &)> m_take;
    int m_atOnce;
    qint64 m_from; // of the next piece, with m_after
    QByteArray m_after = QByteArray(""); // no id comes before the empty one
    qint64 m_to;
    Condition m_condition;
    QPromise<Result<void>> m_promise;
};

} // namespace

QFuture<Result<void>> forEachLoggedCall(
    Database &database, const UsageFilter &filter, int atOnce, std::function<void(const LoggedCall &)> take)
{
    const auto pass = std::make_shared<Pass>(database, filter, atOnce, std::move(take));
    auto future = pass->future();
    pass->readOn();
    return future;
}

} // namespace aio::usage
