#include "core/usage/AttemptImport.h"
#include "core/usage/replay/ReplayChoices.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QTest>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 million = 1'000'000;
const QDate today(2026, 11, 22);

// $1 in and $0.10 cached, $10 out, each for a million; twice that from 10,000 tokens on.
PriceTarget tiered()
{
    catalog::PriceVersion price;
    price.id = u"test@1"_s;
    price.rates = {1000 * million, 100 * million, {}, {}, 10'000 * million, {}};
    price.tiers = {{10'000, true, {2000 * million, 200 * million, {}, {}, 20'000 * million, {}}}};
    return {u"tiered"_s, price, 15'000};
}

UsageAttempt call(const QString &task, const QString &plan, qint64 input, std::optional<qint64> cost = 1000)
{
    UsageAttempt attempt = sampleAttempt();
    attempt.task = ai::taskFromName(task).value();
    attempt.plan = plan;
    attempt.usage.input = input;
    attempt.usage.output = 100;
    attempt.cost = {};
    if (cost) {
        attempt.cost = {catalog::CostSource::Computed, ai::Money{*cost}, {}, u"test@0"_s};
    }
    return attempt;
}

const ReplayRow *rowOf(const Replay &replay, const QString &task, const QString &plan)
{
    const auto found = std::find_if(replay.rows.cbegin(), replay.rows.cend(),
        [&](const ReplayRow &row) { return row.task == task && row.plan == plan; });
    return found == replay.rows.cend() ? nullptr : &*found;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
    }
    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    // Golden figures, worked out by hand.
    void tiersAndCachedTokensAreThoseOfRealCalls()
    {
        UsageAttempt cached = call(u"draft_cv"_s, u"pro"_s, 1000);
        cached.usage.cachedInput = 4000;
        write({cached, call(u"draft_cv"_s, u"pro"_s, 12'000), call(u"cover_letter"_s, u"team"_s, 20'000)});
        const Replay made = run(onModel(tiered()));
        QCOMPARE(made.rows.size(), qsizetype(2));
        // 1000 × $1 + 4000 × $0.10 + 100 × $10 and, in the tier, 12,000 × $2 + 100 × $20, a million each.
        const ReplayRow *cv = rowOf(made, u"draft_cv"_s, u"pro"_s);
        QVERIFY(cv != nullptr);
        QCOMPARE(cv->attempts, 2);
        QCOMPARE(cv->logged, ai::Money{2000});
        QCOMPARE(cv->replayed.cost, ai::Money{1'000'000 + 400'000 + 1'000'000 + 24'000'000 + 2'000'000});
        QCOMPARE(cv->models, QStringList{u"tiered"_s});
        const ReplayRow *letter = rowOf(made, u"cover_letter"_s, u"team"_s);
        QVERIFY(letter != nullptr);
        QCOMPARE(letter->replayed.cost, ai::Money{42'000'000});
        QCOMPARE(letter->replayed.tooLong, 1);
        QCOMPARE(made.total.replayed.cost, ai::Money{cv->replayed.cost + letter->replayed.cost});
        QCOMPARE(made.total.attempts, 3);
        QCOMPARE(made.total.logged, ai::Money{3000});
    }

    void unpricedIsAStateOfItsOwn()
    {
        write({call(u"draft_cv"_s, u"pro"_s, 1000), call(u"draft_cv"_s, u"pro"_s, 1000, std::nullopt)});
        const Replay made = run(onModel({u"own-model"_s, {}, {}}));
        const ReplayRow &row = made.rows.constFirst();
        QCOMPARE(row.replayed.unpriced, 2);
        QCOMPARE(row.replayed.cost, ai::Money{});
        QCOMPARE(row.loggedUnpriced, 1);
        QCOMPARE(row.nowhere, 0);
        // With a price only the call whose bill is known can be compared.
        const ReplayRow priced = run(onModel(tiered())).rows.constFirst();
        QCOMPARE(priced.replayed.cost, ai::Money{4'000'000});
        QCOMPARE(priced.replayed.comparable, ai::Money{2'000'000});
        QCOMPARE(priced.replayed.difference(), ai::Money{2'000'000 - 1000});
    }

    void oneModelIsReplacedAndTheRestIsAsBilled()
    {
        UsageAttempt other = call(u"draft_cv"_s, u"pro"_s, 1000, 7'000);
        other.modelAsked = other.modelServed = u"gpt-4o-mini"_s;
        write({call(u"draft_cv"_s, u"pro"_s, 1000), other});
        const ReplayRow row = run(onModel(tiered(), u"gpt-4o-mini"_s)).rows.constFirst();
        QCOMPARE(row.replayed.cost, ai::Money{1000 + 2'000'000});
        QCOMPARE(row.models, (QStringList{u"gemini-2.5-flash"_s, u"tiered"_s}));
    }

    void pricesOfADayHoldForTheModelsThatAnswered()
    {
        write({call(u"draft_cv"_s, u"pro"_s, 1000)});
        const auto catalog = catalog::ModelCatalog::builtIn();
        const auto price =
            catalog.price(ai::ProviderKind::Gemini, u"gemini-2.5-flash"_s, today, u"gemini"_s).value();
        const ReplayRow now = run(atPrices(catalog, today)).rows.constFirst();
        const ai::Money expected =
            catalog::costOf(call(u"draft_cv"_s, u"pro"_s, 1000).usage, price).amount.value();
        QCOMPARE(now.replayed.cost, expected);
        // Twice the price of one's own is twice the cost.
        catalog::UserPrice own;
        own.kind = ai::ProviderKind::Gemini;
        own.model = u"gemini-2.5-flash"_s;
        own.price = price;
        own.price.byUser = true;
        own.price.from = QDate();
        own.price.tiers.clear();
        own.price.rates.input = *price.rates.input * 2;
        own.price.rates.output = *price.rates.output * 2;
        const ReplayRow twice = run(atPrices(catalog.withUserPrices({own}), today)).rows.constFirst();
        QCOMPARE(twice.replayed.cost.nanoUsd, 2 * expected.nanoUsd);
        QCOMPARE(run(atPrices(catalog, today, {u"gemini"_s})).rows.constFirst().replayed.cost, ai::Money{});
    }

    void aPolicySendsEachTaskItsWay()
    {
        write({call(u"draft_cv"_s, u"pro"_s, 1000), call(u"chat"_s, u"pro"_s, 1000),
            call(u"extract_text"_s, u"private"_s, 1000)});
        routing::ProviderState google;
        google.config.id = u"google"_s;
        google.config.kind = ai::ProviderKind::Gemini;
        google.credential = routing::ProviderState::Credential::Present;
        routing::RoutePolicy policy = routing::RoutePolicy::standard();
        routing::Route cheap;
        cheap.chain = {routing::RouteEntry::fromText(u"google/gemini-2.5-flash-lite"_s).value()};
        policy.setRoute(u"pro"_s, ai::AiTask::DraftCv, cheap);
        routing::Route nothing;
        nothing.builtInLast = false;
        policy.setRoute(u"pro"_s, ai::AiTask::Chat, nothing);
        const auto catalog = catalog::ModelCatalog::builtIn();
        const Replay made = run(byRoutes(policy, {google}, catalog, today));
        const ReplayRow *cv = rowOf(made, u"draft_cv"_s, u"pro"_s);
        QVERIFY(cv != nullptr && cv->models == QStringList{u"gemini-2.5-flash-lite"_s});
        const auto price =
            catalog.price(ai::ProviderKind::Gemini, u"gemini-2.5-flash-lite"_s, today, u"google"_s);
        QCOMPARE(cv->replayed.cost,
            catalog::costOf(call(u"draft_cv"_s, u"pro"_s, 1000).usage, price).amount.value());
        const ReplayRow *chat = rowOf(made, u"chat"_s, u"pro"_s);
        QVERIFY(chat != nullptr);
        QCOMPARE(chat->nowhere, 1);
        QCOMPARE(chat->replayed.unpriced, 1);
        // What is private stays on this computer, and costs nothing.
        const ReplayRow *own = rowOf(made, u"extract_text"_s, u"private"_s);
        QVERIFY(own != nullptr);
        QCOMPARE(own->replayed.cost, ai::Money{});
        QCOMPARE(own->replayed.unpriced, 0);
        QCOMPARE(own->models, QStringList{routing::builtInProviderId()});
    }

    void aLongPeriodIsReadToItsEnd()
    {
        QList<UsageAttempt> attempts;
        for (int i = 0; i < Repricer::attemptsAtOnce + 3; ++i) {
            attempts << sampleAttempt({5}, sampleTime - i);
        }
        write(attempts);
        QCOMPARE(run([](const LoggedCall &) { return ReplayTarget(); }).total.replayed.cost.nanoUsd,
            5LL * attempts.size());
    }

private:
    void write(const QList<UsageAttempt> &attempts)
    {
        const auto written = take(m_database->perform([&](Connection &connection) {
            return AttemptImport(connection, m_workspace->workspace().deviceId()).add(attempts);
        }));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    }

    Replay run(const ReplayChoice &choice)
    {
        UsageFilter filter;
        filter.withTests = false;
        return take(replay(*m_database, filter, choice)).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_MAIN(TestReplay)
#include "tst_replay.moc"
