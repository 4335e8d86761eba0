#include "core/activity/ActivityLog.h"
#include "tests/core/usage/corrections/CorrectionBench.h"

#include <stop_token>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

UsageAttempt attemptAt(qint64 at, const std::optional<ai::Money> &cost, const QString &model = u"flash"_s)
{
    UsageAttempt attempt = sampleAttempt({}, at);
    attempt.modelAsked = model;
    attempt.modelServed = model;
    attempt.origin = u"laptop"_s;
    attempt.cost = {};
    if (cost) {
        attempt.cost = {catalog::CostSource::Computed, cost, {}, u"test@0"_s};
    }
    return attempt;
}

RepriceRequest requestFor(const QList<catalog::UserPrice> &prices, const UsageFilter &filter = {})
{
    return {.filter = filter, .catalog = catalog::ModelCatalog().withUserPrices(prices), .note = u"why"_s};
}

} // namespace

// A thousand tokens in and two hundred out cost $0.002 at one dollar a million.
class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<CorrectionBench>(); }
    void cleanup() { m_bench.reset(); }

    void aPreviewChangesNothing()
    {
        const QList<UsageAttempt> attempts = fill();
        const RepricePlan plan =
            take(m_bench->corrections().preview(requestFor({priceOf(u"flash"_s, 1)}))).value();
        QCOMPARE(plan.attempts, 4);
        QCOMPARE(plan.withoutPrice, 1);
        // One of flash costs that already, one cost more, and of one nothing was known.
        QCOMPARE(plan.changed, (CorrectionTally{2, {5'000'000}, {4'000'000}, 1, 0}));
        QCOMPARE(plan.lines.size(), 2);
        QCOMPARE(plan.lines.constFirst().model, u"flash"_s);
        QCOMPARE(plan.lines.constFirst().attempts, 3);
        QCOMPARE(costs(), costsOf(attempts));
        QVERIFY(take(m_bench->corrections().list()).value().isEmpty());
    }

    void repricingIsNotedNotRewritten()
    {
        const QList<UsageAttempt> attempts = fill();
        m_bench->sumUp(sampleTime + 2 * day, 1000);
        const qint64 logged = m_bench->number(u"SELECT sum(cost_nano) FROM ai_usage_log"_s);
        const auto set = take(m_bench->corrections().reprice(requestFor({priceOf(u"flash"_s, 1)})));
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().detail));
        QCOMPARE(set->state, CorrectionSet::State::Done);
        QCOMPARE(set->tally, (CorrectionTally{2, {5'000'000}, {4'000'000}, 1, 0}));
        QCOMPARE(set->firstAt, attempts.at(1).startedAt);
        QCOMPARE(set->lastAt, attempts.at(2).startedAt);
        // The log itself says what it said.
        QCOMPARE(m_bench->number(u"SELECT sum(cost_nano) FROM ai_usage_log"_s), logged);
        QCOMPARE(costs(), (QList<qint64>{2'000'000, 2'000'000, 2'000'000, 7'000'000}));
        QCOMPARE(page().at(1).cost.priceVersion, u"flash@1"_s);
        QCOMPARE(m_bench->differences(), QString());
        m_bench->sumUp(sampleTime + 2 * day, 1000);
        QCOMPARE(m_bench->differences(), QString());
        // Told in the audit log.
        const auto told = take(ActivityLog(m_bench->database()).list()).value().entries;
        QCOMPARE(told.constFirst().action, u"usage.reprice"_s);
        QCOMPARE(told.constFirst().to[u"attempts"_s].toInt(), 2);

        const auto again = take(m_bench->corrections().reprice(requestFor({priceOf(u"flash"_s, 1)}))).value();
        QCOMPARE(again.tally.attempts, 0);
    }

    void whatWasDoneIsTakenBack()
    {
        const QList<UsageAttempt> attempts = fill();
        const CorrectionSet first =
            take(m_bench->corrections().reprice(requestFor({priceOf(u"flash"_s, 1)}))).value();
        const CorrectionSet second =
            take(m_bench->corrections().reprice(requestFor({priceOf(u"flash"_s, 3)}))).value();
        QCOMPARE(second.tally.attempts, 3);
        // In the order in which they were done, the last one first.
        const auto early = take(m_bench->corrections().undo(first.id));
        QVERIFY(!early && early.error().kind == ErrorKind::Conflict);
        const CorrectionSet undone = take(m_bench->corrections().undo(second.id)).value();
        QCOMPARE(undone.kind, CorrectionSet::Kind::Undo);
        QCOMPARE(undone.undoes, second.id);
        QCOMPARE(undone.tally, (CorrectionTally{3, {18'000'000}, {6'000'000}, 0, 0}));
        QCOMPARE(costs(), (QList<qint64>{2'000'000, 2'000'000, 2'000'000, 7'000'000}));
        QCOMPARE(m_bench->differences(), QString());
        QVERIFY(take(m_bench->corrections().undo(first.id)));
        QCOMPARE(costs(), costsOf(attempts));
        QCOMPARE(page().at(1).cost.priceVersion, u"test@0"_s);
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM ai_usage_corrected"_s), 0);
        QCOMPARE(m_bench->differences(), QString());
        for (const QUuid &set : {first.id, second.id, undone.id, QUuid::createUuid()}) {
            QVERIFY(!take(m_bench->corrections().undo(set)));
        }
        QCOMPARE(take(m_bench->corrections().list()).value().size(), 4);
    }

    void someAreLeftAlone()
    {
        UsageAttempt told = attemptAt(sampleTime, ai::Money{9});
        told.cost.source = catalog::CostSource::Provider;
        UsageAttempt builtIn = attemptAt(sampleTime + 1, ai::Money{0});
        builtIn.providerKind = ai::ProviderKind::BuiltIn;
        UsageAttempt refused = attemptAt(sampleTime + 2, {});
        refused.error = ai::AiErrorKind::Auth;
        refused.usage = {};
        UsageAttempt mias = attemptAt(sampleTime + 3, ai::Money{5});
        UsageAttempt noras = attemptAt(sampleTime + 4, {});
        noras.user = u"nora"_s;
        m_bench->add({told, builtIn, refused, mias, noras});
        const QList<catalog::UserPrice> prices{priceOf(u"flash"_s, 1)};
        QCOMPARE(take(m_bench->corrections().preview(requestFor(prices))).value().attempts, 2);
        QCOMPARE(take(m_bench->corrections().preview(requestFor(prices, {.users = {u"mia"_s}})))
                     .value()
                     .changed.attempts,
            1);
        RepriceRequest unpriced = requestFor(prices);
        unpriced.onlyUnpriced = true;
        QCOMPARE(take(m_bench->corrections().reprice(unpriced)).value().tally,
            (CorrectionTally{1, {}, {2'000'000}, 1, 0}));
        // Nobody bills a provider of this computer.
        RepriceRequest local = requestFor(prices);
        local.localProviders = QStringList{u"gemini"_s};
        QCOMPARE(take(m_bench->corrections().preview(local)).value().changed.after, ai::Money{});
        // Unless somebody set a price for this very one.
        catalog::UserPrice own = prices.constFirst();
        own.provider = u"gemini"_s;
        RepriceRequest priced = requestFor({own});
        priced.localProviders = local.localProviders;
        QCOMPARE(take(m_bench->corrections().preview(priced)).value().changed.after,
            take(m_bench->corrections().preview(requestFor(prices))).value().changed.after);
    }

    void thePriceIsThatOfTheDay()
    {
        m_bench->add({attemptAt(sampleTime - day, ai::Money{1}), attemptAt(sampleTime, ai::Money{1})});
        const QDate changed = QDateTime::fromMSecsSinceEpoch(sampleTime, Qt::UTC).date();
        QVERIFY(take(m_bench->corrections().reprice(
            requestFor({priceOf(u"flash"_s, 1), priceOf(u"flash"_s, 2, changed)}))));
        QCOMPARE(costs(), (QList<qint64>{2'000'000, 4'000'000}));
    }

    void anAmountIsSetByHand()
    {
        const QList<UsageAttempt> attempts = fill();
        const auto set =
            take(m_bench->corrections().setCost(attempts.at(2).id, ai::Money{42}, u"bill 7"_s)).value();
        QCOMPARE(set.tally, (CorrectionTally{1, {}, {42}, 1, 0}));
        QCOMPARE(page().at(2).cost.amount, ai::Money{42});
        QCOMPARE(page().at(2).cost.source, catalog::CostSource::Provider);
        QVERIFY(take(m_bench->corrections().setCost(attempts.at(0).id, {}, {})));
        QVERIFY(!page().at(0).cost.amount);
        QCOMPARE(m_bench->differences(), QString());
        QVERIFY(!take(m_bench->corrections().setCost(makeUuidV7(), ai::Money{1}, {})));
        QVERIFY(take(m_bench->corrections().undo(set.id)));
        QVERIFY(!page().at(2).cost.amount);
        QCOMPARE(m_bench->differences(), QString());
    }

    void aStoppedOneIsKeptAndTakenBack()
    {
        QList<UsageAttempt> attempts;
        for (int i = 0; i < 1200; ++i) {
            attempts << attemptAt(sampleTime + i / 7 * hour, ai::Money{1});
        }
        m_bench->add(attempts);
        std::stop_source stop;
        double reached = 0;
        const WorkContext context(
            stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever), [&](const QString &, double share) {
                reached = share;
                stop.request_stop();
            });
        const auto stopped =
            take(m_bench->corrections().reprice(requestFor({priceOf(u"flash"_s, 1)}), context));
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QVERIFY(reached > 0 && reached < 1);
        const CorrectionSet kept = take(m_bench->corrections().list()).value().constFirst();
        QVERIFY(kept.tally.attempts > 0 && kept.tally.attempts < 1200);
        QCOMPARE(m_bench->differences(), QString());
        QVERIFY(take(m_bench->corrections().undo(kept.id)));
        QCOMPARE(costs(), costsOf(attempts));
        QCOMPARE(m_bench->differences(), QString());
    }

    void whatRetentionDeletedStaysInTheFigures()
    {
        fill();
        const CorrectionSet set =
            take(m_bench->corrections().reprice(requestFor({priceOf(u"flash"_s, 1)}))).value();
        m_bench->retain({.from = sampleTime + hour + 1, .bytes = {}});
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM ai_usage_corrected"_s), 1);
        QCOMPARE(m_bench->number(u"SELECT count(*) FROM ai_usage_correction"_s), 1);
        const CorrectionSet undone = take(m_bench->corrections().undo(set.id)).value();
        QCOMPARE(undone.tally, (CorrectionTally{1, {2'000'000}, {}, 0, 1}));
        QCOMPARE(m_bench->differences(), QString());
    }

private:
    // As priced, too dear, unknown, and of a model without a price.
    QList<UsageAttempt> fill()
    {
        const QList<UsageAttempt> attempts{attemptAt(sampleTime, ai::Money{2'000'000}),
            attemptAt(sampleTime + hour, ai::Money{5'000'000}), attemptAt(sampleTime + 2 * hour, {}),
            attemptAt(sampleTime + 3 * hour, ai::Money{7'000'000}, u"own-7b"_s)};
        m_bench->add(attempts);
        return attempts;
    }

    QList<UsageAttempt> page()
    {
        return take(UsageLog(m_bench->database()).page({}, 1000, {}, UsageOrder::Oldest)).value().attempts;
    }

    QList<qint64> costs()
    {
        return take(m_bench->database().read([](Connection &connection) {
            return connection.list(
                u"SELECT coalesce(cost_nano, -1) FROM ai_provider_usage_logs ORDER BY started_at, id"_s, {},
                [](const SqlRow &row) { return row.integer(0); });
        })).value();
    }

    static QList<qint64> costsOf(const QList<UsageAttempt> &attempts)
    {
        QList<qint64> costs;
        for (const UsageAttempt &attempt : attempts) {
            costs << attempt.cost.amount.value_or(ai::Money{-1}).nanoUsd;
        }
        return costs;
    }

    std::unique_ptr<CorrectionBench> m_bench;
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
