#include "core/usage/Repricing.h"

#include "core/catalog/WorstCase.h"
#include "core/usage/UsageCondition.h"

#include <limits>

namespace aio::usage {

namespace {

// Sums of foreign figures, imported ones too: they end at the most instead of wrapping round.
qint64 added(qint64 sum, qint64 more)
{
    qint64 result = 0;
    return qAddOverflow(sum, more, &result) ? std::numeric_limits<qint64>::max() : result;
}

void add(ai::Money &sum, ai::Money more)
{
    sum.nanoUsd = added(sum.nanoUsd, more.nanoUsd);
}

void add(std::optional<qint64> &sum, const std::optional<qint64> &more)
{
    if (more) {
        sum = added(sum.value_or(0), *more);
    }
}

void add(ai::TokenUsage &sum, const ai::TokenUsage &more)
{
    add(sum.input, more.input);
    add(sum.cachedInput, more.cachedInput);
    add(sum.cacheWrite5m, more.cacheWrite5m);
    add(sum.cacheWrite1h, more.cacheWrite1h);
    add(sum.output, more.output);
    add(sum.reasoning, more.reasoning);
    add(sum.imageInput, more.imageInput);
    sum.estimated = sum.estimated || more.estimated;
}

void add(catalog::CostParts &sum, const catalog::CostParts &more)
{
    add(sum.input, more.input);
    add(sum.cachedInput, more.cachedInput);
    add(sum.cacheWrite5m, more.cacheWrite5m);
    add(sum.cacheWrite1h, more.cacheWrite1h);
    add(sum.output, more.output);
    add(sum.reasoning, more.reasoning);
}

void add(RepricedTarget &sum, const ai::TokenUsage &usage, const std::optional<ai::Money> &logged)
{
    if (sum.target.contextTokens && usage.total() > *sum.target.contextTokens) {
        ++sum.tooLong;
    }
    const catalog::Cost cost = catalog::costOf(usage, sum.target.price);
    if (!cost.amount) {
        ++sum.unpriced;
        return;
    }
    add(sum.cost, *cost.amount);
    add(sum.parts, cost.parts);
    sum.estimated += cost.source == catalog::CostSource::Estimated ? 1 : 0;
    if (logged) {
        add(sum.comparable, *cost.amount);
        add(sum.comparableLogged, *logged);
    }
}

// What is read of a row.
struct LoggedTokens
{
    qint64 startedAt = 0;
    QByteArray id;
    ai::TokenUsage usage;
    std::optional<ai::Money> cost;
};

std::optional<qint64> numberOf(const SqlRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

LoggedTokens tokensOf(const SqlRow &row)
{
    LoggedTokens logged;
    logged.startedAt = row.integer(0);
    logged.id = row.bytes(1);
    logged.usage.input = numberOf(row, 2);
    logged.usage.cachedInput = numberOf(row, 3);
    logged.usage.cacheWrite5m = numberOf(row, 4);
    logged.usage.cacheWrite1h = numberOf(row, 5);
    logged.usage.output = numberOf(row, 6);
    logged.usage.reasoning = numberOf(row, 7);
    logged.usage.imageInput = numberOf(row, 8);
    logged.usage.estimated = row.flag(9);
    if (!row.isNull(10)) {
        logged.cost = ai::Money{row.integer(10)};
    }
    return logged;
}

// One pass over the log in pieces. Lives as long as a piece of it is on its way to the database thread.
class Pass : public std::enable_shared_from_this<Pass>
{
public:
    Pass(Database &database, const UsageFilter &filter, const QList<PriceTarget> &targets)
        : m_database(database)
        , m_from(filter.from.value_or(0))
        , m_to(filter.to.value_or(std::numeric_limits<qint64>::max()))
        , m_condition(rowCondition(filter))
    {
        for (const PriceTarget &target : targets) {
            m_sums.targets.append({target, {}, {}, 0, 0, 0, {}, {}});
        }
        m_promise.start();
    }

    QFuture<Result<Repricing>> future() { return m_promise.future(); }

    void readOn()
    {
        m_database
            .read([self = shared_from_this()](Connection &connection) { return self->readPiece(connection); })
            .then(QtFuture::Launch::Sync, [self = shared_from_this()](const Result<bool> &more) {
                if (more && *more && !self->m_promise.isCanceled()) {
                    self->readOn();
                    return;
                }
                self->m_promise.addResult(
                    more ? Result<Repricing>(self->m_sums) : Result<Repricing>(Failure(more.error())));
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
            "cost_nano FROM ai_provider_usage_logs WHERE started_at < ? AND (started_at, id) > (?, ?) "
            "AND provider_kind <> 'builtin' AND (status = 'ok' OR coalesce(input_tokens, 0) "
            "+ coalesce(cached_tokens, 0) + coalesce(cache_write_5m_tokens, 0) "
            "+ coalesce(cache_write_1h_tokens, 0) + coalesce(output_tokens, 0) "
            "+ coalesce(reasoning_tokens, 0) > 0)%1 ORDER BY started_at, id LIMIT ?");
        int read = 0;
        const auto done = connection.forEach(select.arg(m_condition.sql),
            QVariantList{m_to, m_from, m_after} + m_condition.values + QVariantList{Repricer::attemptsAtOnce},
            [&](const SqlRow &row) {
                add(tokensOf(row));
                ++read;
            });
        return done ? Result<bool>(read == Repricer::attemptsAtOnce) : Failure(done.error());
    }

    void add(const LoggedTokens &logged)
    {
        m_from = logged.startedAt;
        m_after = logged.id;
        ++m_sums.attempts;
        usage::add(m_sums.tokens, logged.usage);
        if (logged.cost) {
            usage::add(m_sums.logged, *logged.cost);
        } else {
            ++m_sums.loggedUnpriced;
        }
        for (RepricedTarget &target : m_sums.targets) {
            usage::add(target, logged.usage, logged.cost);
        }
    }

    Database &m_database;
    qint64 m_from; // of the next piece, with m_after
    QByteArray m_after = QByteArray(""); // no id comes before the empty one
    qint64 m_to;
    Condition m_condition;
    Repricing m_sums;
    QPromise<Result<Repricing>> m_promise;
};

} // namespace

PriceTarget PriceTarget::of(const catalog::ModelCatalog &catalog, ai::ProviderKind kind, const QString &model,
    QDate day, const QString &providerId, bool isLocal)
{
    return {model,
        isLocal ? std::optional(catalog::freePrice()) : catalog.price(kind, model, day, providerId),
        catalog.describe(kind, model, providerId).contextTokens};
}

Repricer::Repricer(Database &database)
    : m_database(database)
{
}

QFuture<Result<Repricing>> Repricer::reprice(const UsageFilter &filter, const QList<PriceTarget> &targets)
{
    const auto pass = std::make_shared<Pass>(m_database, filter, targets);
    const auto future = pass->future();
    pass->readOn();
    return future;
}

} // namespace aio::usage
