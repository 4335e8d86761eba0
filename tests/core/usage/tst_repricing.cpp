#include "core/usage/AttemptImport.h"
#include "core/usage/Repricing.h"
#include "tests/core/usage/SampleAttempts.h"

#include <QTest>

#include <limits>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 million = 1'000'000;

catalog::PriceVersion priceOf(const catalog::PriceRates &rates)
{
    catalog::PriceVersion price;
    price.id = u"test@1"_s;
    price.rates = rates;
    return price;
}

// $0.30 in, $0.03 from a cache, $2.50 out, each for a million.
catalog::PriceVersion flash()
{
    return priceOf({300 * million, 30 * million, {}, {}, 2500 * million, {}});
}

UsageAttempt attemptOf(const ai::TokenUsage &usage, const std::optional<ai::Money> &cost)
{
    UsageAttempt attempt = sampleAttempt();
    attempt.usage = usage;
    attempt.cost = {};
    if (cost) {
        attempt.cost = {catalog::CostSource::Computed, cost, {}, u"test@0"_s};
    }
    return attempt;
}

ai::TokenUsage tokens(qint64 input, qint64 output)
{
    ai::TokenUsage usage;
    usage.input = input;
    usage.output = output;
    return usage;
}

} // namespace

class TestRepricing : public QObject
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

    void anEmptyPeriodCostsNothing()
    {
        const Repricing nothing = reprice({{u"m"_s, flash()}});
        QCOMPARE(nothing.attempts, 0);
        QCOMPARE(nothing.logged, ai::Money{});
        QCOMPARE(nothing.targets.size(), 1);
        QCOMPARE(nothing.targets.first().cost, ai::Money{});
        QVERIFY(!nothing.tokens.input);
    }

    // Golden figures, worked out by hand.
    void everyKindHasItsRate()
    {
        ai::TokenUsage usage = tokens(1000, 200);
        usage.cachedInput = 4000;
        usage.cacheWrite5m = 300;
        usage.cacheWrite1h = 200;
        usage.reasoning = 50;
        usage.imageInput = 258;
        write({attemptOf(usage, ai::Money{5'000'000})});
        // $3 in, $0.30 cached, $3.75 and $6 written, $15 out
        const auto sonnet =
            priceOf({3000 * million, 300 * million, 3750 * million, 6000 * million, 15'000 * million, {}});
        const Repricing all = reprice({{u"sonnet"_s, sonnet}, {u"flash"_s, flash()}});
        QCOMPARE(all.attempts, 1);
        QCOMPARE(all.tokens, usage);
        QCOMPARE(all.logged, ai::Money{5'000'000});

        const RepricedTarget &first = all.targets.at(0);
        QCOMPARE(first.parts.input, ai::Money{3'000'000});
        QCOMPARE(first.parts.cachedInput, ai::Money{1'200'000});
        QCOMPARE(first.parts.cacheWrite5m, ai::Money{1'125'000});
        QCOMPARE(first.parts.cacheWrite1h, ai::Money{1'200'000});
        QCOMPARE(first.parts.output, ai::Money{3'000'000});
        QCOMPARE(first.parts.reasoning, ai::Money{750'000});
        QCOMPARE(first.cost, ai::Money{10'275'000});
        QCOMPARE(first.cost, first.parts.total());
        QCOMPARE(first.estimated, 0);
        QCOMPARE(first.difference(), ai::Money{5'275'000});

        // Without rates for writing: as input, and twice that for an hour; so it is an estimate.
        const RepricedTarget &second = all.targets.at(1);
        QCOMPARE(second.cost, ai::Money{300'000 + 120'000 + 90'000 + 120'000 + 500'000 + 125'000});
        QCOMPARE(second.estimated, 1);
        QCOMPARE(second.target.model, u"flash"_s);
    }

    // Three bills of half a nano-dollar are three nano-dollars, not two.
    void everyAttemptIsRoundedByItself()
    {
        for (int i = 0; i < 3; ++i) {
            write({attemptOf(tokens(1, 0), ai::Money{1})});
        }
        const Repricing all = reprice({{u"m"_s, priceOf({500'000, {}, {}, {}, 1, {}})}});
        QCOMPARE(all.targets.first().cost, ai::Money{3});
    }

    void aLongPromptMovesItsWholeAttempt()
    {
        catalog::PriceVersion pro = priceOf({1250 * million, {}, {}, {}, 10'000 * million, {}});
        pro.tiers.append({200'000, false, {2500 * million, {}, {}, {}, 15'000 * million, {}}});
        write({attemptOf(tokens(200'000, 1000), ai::Money{1})});
        write({attemptOf(tokens(200'001, 1000), ai::Money{1})});
        const Repricing all = reprice({{u"pro"_s, pro, 200'999}});
        QCOMPARE(all.targets.first().cost, ai::Money{250'000'000 + 10'000'000 + 500'002'500 + 15'000'000});
        QCOMPARE(all.targets.first().tooLong, 2);
        QCOMPARE(reprice({{u"pro"_s, pro, 201'000}}).targets.first().tooLong, 1);
        QCOMPARE(reprice({{u"pro"_s, pro, {}}}).targets.first().tooLong, 0);
    }

    void whatIsUnknownIsCountedApart()
    {
        write({attemptOf(tokens(1000, 200), ai::Money{900'000})}); // known both ways
        write({attemptOf(tokens(1000, 200), {})}); // never had a price
        ai::TokenUsage uncounted;
        uncounted.output = 10;
        write({attemptOf(uncounted, ai::Money{70})}); // the provider named the bill, not the tokens
        const Repricing all = reprice({{u"flash"_s, flash()}, {u"own"_s, {}}});
        QCOMPARE(all.attempts, 3);
        QCOMPARE(all.logged, ai::Money{900'070});
        QCOMPARE(all.loggedUnpriced, 1);

        const RepricedTarget &priced = all.targets.at(0);
        QCOMPARE(priced.cost, ai::Money{1'600'000});
        QCOMPARE(priced.unpriced, 1);
        QCOMPARE(priced.comparable, ai::Money{800'000});
        QCOMPARE(priced.comparableLogged, ai::Money{900'000});
        QCOMPARE(priced.difference(), ai::Money{-100'000});

        QCOMPARE(all.targets.at(1).cost, ai::Money{});
        QCOMPARE(all.targets.at(1).unpriced, 3);
        QCOMPARE(all.targets.at(1).comparableLogged, ai::Money{});
    }

    void onlyWhatSomebodyBillsIsPartOfIt()
    {
        write({attemptOf(tokens(10, 1), ai::Money{1})});
        UsageAttempt refused = attemptOf({}, {});
        refused.error = ai::AiErrorKind::Auth;
        UsageAttempt cut = attemptOf(tokens(100, 10), ai::Money{5});
        cut.error = ai::AiErrorKind::Network; // a stream that broke off is billed
        UsageAttempt builtIn = attemptOf({}, ai::Money{});
        builtIn.providerKind = ai::ProviderKind::BuiltIn;
        UsageAttempt test = attemptOf(tokens(1000, 100), ai::Money{9});
        test.isTest = true;
        UsageAttempt before = attemptOf(tokens(1, 1), ai::Money{1});
        before.startedAt = sampleTime - 1;
        UsageAttempt after = before;
        after.id = makeUuidV7();
        after.startedAt = sampleTime + 60'000;
        UsageAttempt letter = attemptOf(tokens(7, 7), ai::Money{2});
        letter.task = ai::AiTask::CoverLetter;
        write({refused, cut, builtIn, test, before, after, letter});

        UsageFilter filter{.from = sampleTime, .to = sampleTime + 60'000, .withTests = false};
        QCOMPARE(reprice({}, filter).attempts, 3);
        QCOMPARE(reprice({}, filter).tokens.input, 117);
        filter.tasks = {ai::AiTask::CoverLetter};
        QCOMPARE(reprice({}, filter).attempts, 1);
        QCOMPARE(reprice({}, {}).attempts, 6);
    }

    // Also several attempts of one millisecond at the end of a piece.
    void aLongLogIsReadInPieces()
    {
        constexpr int count = 2 * Repricer::attemptsAtOnce + 3;
        QList<UsageAttempt> many;
        for (int i = 0; i < count; ++i) {
            many << attemptOf(tokens(1000, 200), ai::Money{1});
            many.last().startedAt = sampleTime + i / 7;
        }
        write(many);
        const Repricing all = reprice({{u"flash"_s, flash()}});
        QCOMPARE(all.attempts, count);
        QCOMPARE(all.tokens.output, 200LL * count);
        QCOMPARE(all.targets.first().cost, ai::Money{800'000LL * count});
    }

    void sumsEndInsteadOfWrappingRound()
    {
        const ai::Money most{std::numeric_limits<qint64>::max()};
        write({attemptOf(tokens(most.nanoUsd / 4, 0), most), attemptOf(tokens(most.nanoUsd / 4, 0), most)});
        const Repricing all = reprice({{u"dear"_s, priceOf({most.nanoUsd, {}, {}, {}, 1, {}})}});
        QCOMPARE(all.logged, most);
        QVERIFY(all.targets.first().cost > ai::Money{most.nanoUsd / 8});
        QCOMPARE(all.targets.first().comparableLogged, most);
    }

    void aTargetIsMadeFromTheCatalog()
    {
        const auto catalog = catalog::ModelCatalog::builtIn();
        const QDate day(2026, 11, 22);
        const auto known = PriceTarget::of(catalog, ai::ProviderKind::Gemini, u"gemini-2.5-flash"_s, day);
        QCOMPARE(known.price, catalog.price(ai::ProviderKind::Gemini, known.model, day));
        QVERIFY(known.price.has_value());
        QVERIFY(known.contextTokens.has_value());
        const auto kind = ai::ProviderKind::OpenAiCompatible;
        QVERIFY(!PriceTarget::of(catalog, kind, u"own-7b"_s, day, u"lab"_s).price);
        const auto local = PriceTarget::of(catalog, kind, u"own-7b"_s, day, u"lab"_s, true);
        QVERIFY(local.price && local.price->rates.output == 0);
    }

private:
    void write(const QList<UsageAttempt> &attempts)
    {
        take(m_database->perform([&attempts](Connection &connection) {
            return AttemptImport(connection, u"d"_s).add(attempts);
        })).value();
    }

    Repricing reprice(const QList<PriceTarget> &targets, const UsageFilter &filter = {})
    {
        return take(Repricer(*m_database).reprice(filter, targets)).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestRepricing)
#include "tst_repricing.moc"
