#include "core/usage/corrections/RepricePass.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"
#include "core/usage/AttemptRows.h"
#include "core/usage/corrections/CorrectionRows.h"
#include "core/usage/corrections/PriceBook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPromise>

#include <limits>

namespace aio::usage {

namespace {

constexpr int readAtOnce = 5000;
constexpr int writtenAtOnce = 500; // some milliseconds during which others who write wait

struct RepriceText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

// The attempts of a request, a piece at a time, in the order of the log.
class RepriceReader
{
public:
    RepriceReader(const RepriceRequest &request, int atOnce)
        : m_condition(rowCondition(request.filter))
        , m_place{request.filter.from.value_or(0)}
        , m_to(request.filter.to.value_or(std::numeric_limits<qint64>::max()))
        , m_atOnce(atOnce)
    {
        if (request.onlyUnpriced) {
            m_condition.add(QStringLiteral("cost_nano IS NULL"));
        }
    }

    // Fewer than asked for: those were the last.
    Result<QList<UsageAttempt>> next(Connection &connection)
    {
        auto read = connection.list(
            QStringLiteral("SELECT %1 FROM ai_provider_usage_logs WHERE started_at < ? "
                           "AND (started_at, id) > (?, ?) AND provider_kind <> 'builtin' "
                           "AND cost_source NOT IN ('provider', 'free') AND (status = 'ok' "
                           "OR coalesce(input_tokens, 0) + coalesce(cached_tokens, 0) "
                           "+ coalesce(cache_write_5m_tokens, 0) + coalesce(cache_write_1h_tokens, 0) "
                           "+ coalesce(output_tokens, 0) + coalesce(reasoning_tokens, 0) > 0)%2 "
                           "ORDER BY started_at, id LIMIT ?")
                .arg(attemptColumns(), m_condition.sql),
            QVariantList{m_to, m_place.startedAt, m_place.id} + m_condition.values + QVariantList{m_atOnce},
            attemptOf);
        if (read && !read->isEmpty()) {
            m_place = {read->constLast().startedAt, read->constLast().id.toRfc4122()};
        }
        return read;
    }

    [[nodiscard]] int atOnce() const { return m_atOnce; }
    [[nodiscard]] qint64 reached() const { return m_place.startedAt; }

private:
    Condition m_condition;
    AttemptPlace m_place;
    qint64 m_to;
    int m_atOnce;
};

// How far a time is between the log's ends.
class LogCourse
{
public:
    Result<void> read(Connection &connection, const UsageFilter &filter)
    {
        return connection.forEach(QStringLiteral("SELECT (SELECT min(started_at) FROM ai_usage_log), "
                                                 "(SELECT max(started_at) FROM ai_usage_log)"),
            {}, [&](const SqlRow &row) {
                m_first = std::max(filter.from.value_or(row.integer(0)), row.integer(0));
                m_last = std::min(filter.to.value_or(row.integer(1)), row.integer(1));
            });
    }
    [[nodiscard]] double shareOf(qint64 time) const
    {
        return m_last <= m_first ? 1
                                 : std::clamp(double(time - m_first) / double(m_last - m_first), 0.0, 1.0);
    }

private:
    qint64 m_first = 0;
    qint64 m_last = 0;
};

// One pass. Lives as long as a piece of it is on its way to the database thread.
template <typename Answer> class RepricePass : public std::enable_shared_from_this<RepricePass<Answer>>
{
public:
    RepricePass(Database &database, const RepriceRequest &request, const WorkContext &context, int atOnce)
        : m_database(database)
        , m_request(request)
        , m_context(context)
        , m_reader(request, atOnce)
        , m_prices(request.catalog, request.localProviders)
    {
        m_promise.start();
    }
    virtual ~RepricePass() = default;
    Q_DISABLE_COPY_MOVE(RepricePass)

    QFuture<Result<Answer>> future() { return m_promise.future(); }

    void goOn()
    {
        m_database
            .perform(
                [self = this->shared_from_this()](Connection &connection) { return self->piece(connection); })
            .then(QtFuture::Launch::Sync, [self = this->shared_from_this()](const Result<bool> &more) {
                if (more && *more) {
                    self->goOn();
                    return;
                }
                self->end(more);
            });
    }

protected:
    virtual Result<void> begin(Connection &connection) = 0;
    // Within the transaction of a piece.
    virtual Result<bool> step(Connection &connection) = 0;
    virtual Result<bool> inTransaction(Connection &connection) = 0;
    virtual Result<Answer> answer(Connection &connection) = 0;

    void answerWith(const Result<Answer> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    Result<bool> piece(Connection &connection)
    {
        if (!m_begun) {
            m_begun = true;
            Result<void> begun = m_course.read(connection, m_request.filter);
            begun = begun ? this->begin(connection) : begun;
            if (!begun) {
                return Failure(begun.error());
            }
        }
        if (const Result<void> wanted = m_context.check(); !wanted) {
            return Failure(wanted.error());
        }
        Result<bool> more = inTransaction(connection);
        m_context.report(QStringLiteral("reprice"), m_course.shareOf(m_reader.reached()));
        return more;
    }

    void end(const Result<bool> &last)
    {
        m_database.perform([self = this->shared_from_this(), last](Connection &connection) {
            // What was done is kept and noted, also when it ended early.
            const Result<Answer> answer = self->answer(connection);
            self->answerWith(last ? answer : Result<Answer>(Failure(last.error())));
            return Result<void>();
        });
    }

    // The attempt's cost at the prices of now, if that is another.
    std::optional<catalog::Cost> newCostOf(const UsageAttempt &attempt)
    {
        const auto cost = m_prices.costOf(attempt);
        if (!cost) {
            m_sums.addWithoutPrice(attempt);
            return {};
        }
        if (cost->amount == attempt.cost.amount) {
            m_sums.addSame(attempt);
            return {};
        }
        m_sums.addChanged(attempt, *cost);
        return cost;
    }

    Database &m_database;
    RepriceRequest m_request;
    WorkContext m_context;
    RepriceReader m_reader;
    PriceBook m_prices;
    RepriceSums m_sums;
    LogCourse m_course;
    bool m_begun = false;
    QPromise<Result<Answer>> m_promise;
};

class PreviewPass : public RepricePass<RepricePlan>
{
public:
    PreviewPass(Database &database, const RepriceRequest &request, const WorkContext &context)
        : RepricePass(database, request, context, readAtOnce)
    {
    }

protected:
    Result<void> begin(Connection & /*connection*/) override { return {}; }
    Result<bool> inTransaction(Connection &connection) override
    {
        return connection.inReadTransaction([this](Connection &inner) { return step(inner); });
    }
    Result<bool> step(Connection &connection) override
    {
        const auto attempts = m_reader.next(connection);
        if (!attempts) {
            return Failure(attempts.error());
        }
        for (const UsageAttempt &attempt : *attempts) {
            newCostOf(attempt);
        }
        return attempts->size() == m_reader.atOnce();
    }
    Result<RepricePlan> answer(Connection & /*connection*/) override { return m_sums.plan(); }
};

class ApplyPass : public RepricePass<CorrectionSet>
{
public:
    ApplyPass(Database &database, Author author, const RepriceRequest &request, const WorkContext &context)
        : RepricePass(database, request, context, writtenAtOnce)
        , m_author(std::move(author))
    {
        m_set.id = makeUuidV7();
        m_set.at = QDateTime::currentMSecsSinceEpoch();
        m_set.kind = CorrectionSet::Kind::Reprice;
        m_set.note = request.note;
    }

protected:
    Result<void> begin(Connection &connection) override
    {
        return connection.inWriteTransaction(
            [this](Connection &inner) { return insertSet(inner, m_set, m_author); });
    }
    Result<bool> inTransaction(Connection &connection) override
    {
        return connection.inWriteTransaction([this](Connection &inner) { return step(inner); });
    }
    Result<bool> step(Connection &connection) override
    {
        const auto attempts = m_reader.next(connection);
        if (!attempts) {
            return Failure(attempts.error());
        }
        CorrectionWriter writer(connection, m_set.id);
        for (const UsageAttempt &attempt : *attempts) {
            if (const auto cost = newCostOf(attempt)) {
                if (const Result<void> corrected = writer.correct(attempt, *cost); !corrected) {
                    return Failure(corrected.error());
                }
            }
        }
        const Result<void> finished = writer.finish();
        return finished ? Result<bool>(attempts->size() == m_reader.atOnce()) : Failure(finished.error());
    }
    Result<CorrectionSet> answer(Connection &connection) override
    {
        return connection.inWriteTransaction([this](Connection &inner) -> Result<CorrectionSet> {
            const Result<void> done = setState(inner, m_set.id, CorrectionSet::State::Done);
            const auto set = done ? readSet(inner, m_set.id) : Failure(done.error());
            if (!set || !*set) {
                return set ? failure(ErrorKind::Internal, RepriceText::tr("The re-pricing is gone."))
                           : Failure(set.error());
            }
            const CorrectionTally &tally = (*set)->tally;
            const Result<void> noted = tally.attempts == 0
                ? Result<void>()
                : activity::append(inner, m_author,
                    {QStringLiteral("usage.reprice"), QStringLiteral("usage"),
                        m_set.id.toString(QUuid::WithoutBraces), m_set.note,
                        {{QStringLiteral("cost_usd"), tally.before.toDecimal()},
                            {QStringLiteral("unpriced"), tally.unpricedBefore}},
                        {{QStringLiteral("attempts"), tally.attempts},
                            {QStringLiteral("cost_usd"), tally.after.toDecimal()},
                            {QStringLiteral("unpriced"), tally.unpricedAfter}}});
            return noted ? Result<CorrectionSet>(**set) : Failure(noted.error());
        });
    }

private:
    Author m_author;
    CorrectionSet m_set;
};

} // namespace

QFuture<Result<RepricePlan>> previewReprice(
    Database &database, const RepriceRequest &request, const WorkContext &context)
{
    const auto pass = std::make_shared<PreviewPass>(database, request, context);
    const auto future = pass->future();
    pass->goOn();
    return future;
}

QFuture<Result<CorrectionSet>> applyReprice(
    Database &database, const Author &author, const RepriceRequest &request, const WorkContext &context)
{
    const auto pass = std::make_shared<ApplyPass>(database, author, request, context);
    const auto future = pass->future();
    pass->goOn();
    return future;
}

} // namespace aio::usage
