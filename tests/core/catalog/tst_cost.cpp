#include "core/catalog/Cost.h"
#include "core/catalog/ModelCatalog.h"
#include "core/catalog/WorstCase.h"

#include <QTest>

#include <limits>
#include <random>

using namespace aio;
using namespace aio::catalog;
using namespace Qt::StringLiterals;
using ai::ProviderKind;

namespace {

const QDate today(2026, 11, 22);

std::optional<PriceVersion> priceOf(ProviderKind kind, const QString &model, QDate day = today)
{
    return ModelCatalog::builtIn().price(kind, model, day);
}

ai::TokenUsage tokens(
    qint64 input, qint64 cached, qint64 write5m, qint64 write1h, qint64 output, qint64 reasoning = 0)
{
    return {input, cached, write5m, write1h, output, reasoning, {}, false};
}

// Half up, in the plainest arithmetic there is.
qint64 exact(qint64 count, qint64 rate)
{
    const auto product = static_cast<long double>(count) * static_cast<long double>(rate);
    return qint64(std::floor(product / 1'000'000.0L + 0.5L));
}

} // namespace

class TestCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cachedTokensAreBilledOnce()
    {
        // 30,000 of a prompt of 40,000 from the cache.
        const Cost cost =
            costOf(tokens(10'000, 30'000, 0, 0, 1'000), priceOf(ProviderKind::Gemini, u"gemini-2.5-flash"_s));
        QCOMPARE(cost.parts.input.nanoUsd, 3'000'000); // 10,000 × $0.30
        QCOMPARE(cost.parts.cachedInput.nanoUsd, 900'000); // 30,000 × $0.03
        QCOMPARE(cost.parts.output.nanoUsd, 2'500'000);
        QCOMPARE(cost.amount, std::optional(ai::Money{6'400'000}));
        QCOMPARE(cost.source, CostSource::Computed);
        QVERIFY(cost.priceVersion.startsWith(u"google/gemini-2.5-flash@"_s));
    }

    void cacheWritesAreBilledByTheirDuration()
    {
        const Cost cost = costOf(
            tokens(1'000, 2'000, 4'000, 8'000, 500), priceOf(ProviderKind::Anthropic, u"claude-opus-5-5"_s));
        QCOMPARE(cost.parts.cacheWrite5m.nanoUsd, 20'000'000); // 4,000 × $5
        QCOMPARE(cost.parts.cacheWrite1h.nanoUsd, 64'000'000); // 8,000 × $8
        QCOMPARE(cost.parts.cachedInput.nanoUsd, 400'000);
        QCOMPARE(cost.amount->nanoUsd, 4'000'000 + 400'000 + 20'000'000 + 64'000'000 + 10'000'000);
    }

    void imagesInACacheHitAreNotBilledAgain()
    {
        ai::TokenUsage usage = tokens(500, 2'000, 0, 0, 100);
        const auto price = priceOf(ProviderKind::OpenAi, u"gpt-4o"_s);
        const Cost without = costOf(usage, price);
        usage.imageInput = 400;
        QCOMPARE(costOf(usage, price), without);
    }

    void thinkingIsBilledAsOutput()
    {
        const Cost cost =
            costOf(tokens(1'000, 0, 0, 0, 100, 9'900), priceOf(ProviderKind::Gemini, u"gemini-2.5-pro"_s));
        QCOMPARE(cost.parts.reasoning.nanoUsd, 99'000'000);
        QCOMPARE(cost.parts.output.nanoUsd, 1'000'000);
        QCOMPARE(cost.source, CostSource::Computed);
    }

    void aLongPromptMovesTheWholeRequest_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("model");
        QTest::addColumn<qint64>("prompt");
        QTest::addColumn<qint64>("nanos"); // of that prompt and a million tokens of answer
        const auto row = [](const char *name, ProviderKind kind, const QString &model, qint64 prompt,
                             qint64 nanos) { QTest::newRow(name) << int(kind) << model << prompt << nanos; };
        row("Gemini at it", ProviderKind::Gemini, u"gemini-2.5-pro"_s, 200'000, 250'000'000 + 10'000'000'000);
        row("Gemini above it", ProviderKind::Gemini, u"gemini-2.5-pro"_s, 200'001,
            500'002'500 + 15'000'000'000);
        row("OpenAI at it", ProviderKind::OpenAi, u"gpt-5.4"_s, 272'000, 680'000'000 + 15'000'000'000);
        row("OpenAI above it", ProviderKind::OpenAi, u"gpt-5.4"_s, 272'001, 1'360'005'000 + 22'500'000'000);
        row("Haiku counts caches too", ProviderKind::Anthropic, u"claude-haiku-5-5"_s, 100'001,
            50'000'500 + 2'500'000'000);
        row("newer Claude has no tier", ProviderKind::Anthropic, u"claude-sonnet-5-5"_s, 900'000,
            1'800'000'000 + 10'000'000'000);
    }

    void aLongPromptMovesTheWholeRequest()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, model);
        QFETCH(const qint64, prompt);
        QFETCH(const qint64, nanos);
        const auto cost = costOf(tokens(prompt, 0, 0, 0, 1'000'000), priceOf(ProviderKind(kind), model));
        QCOMPARE(cost.amount->nanoUsd, nanos);
    }

    void aThresholdMayIncludeItself()
    {
        PriceVersion price;
        price.rates = {1'000'000, {}, {}, {}, 1'000'000, {}};
        price.tiers = {{100, true, {2'000'000, {}, {}, {}, 2'000'000, {}}},
            {200, false, {3'000'000, {}, {}, {}, 3'000'000, {}}}};
        QCOMPARE(costOf(tokens(99, 0, 0, 0, 0), price).amount->nanoUsd, 99);
        QCOMPARE(costOf(tokens(100, 0, 0, 0, 0), price).amount->nanoUsd, 200);
        QCOMPARE(costOf(tokens(200, 0, 0, 0, 0), price).amount->nanoUsd, 400);
        QCOMPARE(costOf(tokens(100, 101, 0, 0, 0), price).amount->nanoUsd, 603);
    }

    void unknownIsNeverZero()
    {
        QCOMPARE(costOf(tokens(1, 0, 0, 0, 1), std::nullopt), Cost());
        QVERIFY(!Cost().amount);
        ai::TokenUsage silent;
        QCOMPARE(costOf(silent, priceOf(ProviderKind::OpenAi, u"gpt-4o"_s)).source, CostSource::Unpriced);
        silent.input = 10;
        QVERIFY(!costOf(silent, priceOf(ProviderKind::OpenAi, u"gpt-4o"_s)).amount);
        PriceVersion half;
        half.rates.input = 5;
        QVERIFY(!costOf(tokens(1, 0, 0, 0, 1), half).amount);
        QVERIFY(!priceOf(ProviderKind::OpenAi, u"gpt-99-dream"_s));
        // Zero that the provider said is zero.
        QCOMPARE(costOf(tokens(0, 0, 0, 0, 0), priceOf(ProviderKind::OpenAi, u"gpt-4o"_s)).amount,
            std::optional(ai::Money{}));
        QCOMPARE(freeOfCharge().amount, std::optional(ai::Money{}));
    }

    void missingRatesAreEstimated()
    {
        // No price of a cache is known for gemini-1.5-pro.
        const Cost cost = costOf(
            tokens(0, 1'000, 0, 0, 0), priceOf(ProviderKind::Gemini, u"gemini-1.5-pro"_s, {2025, 1, 1}));
        QCOMPARE(cost.amount->nanoUsd, 1'250'000);
        QCOMPARE(cost.source, CostSource::Estimated);
    }

    void neverNegativeNeverOverflowing()
    {
        const auto price = priceOf(ProviderKind::Anthropic, u"claude-opus-5-5"_s);
        QCOMPARE(costOf(tokens(-500, -1, 0, 0, 0), price).amount, std::optional(ai::Money{}));
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        ai::TokenUsage huge;
        huge.input = most;
        huge.output = 0;
        QVERIFY(costOf(huge, price).amount->nanoUsd > 0);
        PriceVersion dear;
        dear.rates = {most, most, most, most, most, most};
        QVERIFY(costOf(tokens(7, 7, 7, 7, 7, 7), dear).amount->nanoUsd > 0);
    }

    void partsSumToTheTotal()
    {
        std::mt19937_64 random(20261122);
        const auto upTo = [&random](
                              qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(random); };
        for (int i = 0; i < 20'000; ++i) {
            PriceVersion price;
            price.rates = {upTo(60'000'000'000), upTo(9'000'000'000), upTo(60'000'000'000),
                upTo(90'000'000'000), upTo(99'000'000'000), {}};
            const ai::TokenUsage usage =
                tokens(upTo(2'000'000), upTo(999), upTo(5), upTo(77'777), upTo(128'000), upTo(128'000));
            const Cost cost = costOf(usage, price);
            QCOMPARE(cost.amount, std::optional(cost.parts.total()));
            QCOMPARE(cost.parts.input.nanoUsd, exact(*usage.input, *price.rates.input));
            QCOMPARE(cost.parts.cacheWrite1h.nanoUsd, exact(*usage.cacheWrite1h, *price.rates.cacheWrite1h));
            QCOMPARE(cost.parts.reasoning.nanoUsd, exact(*usage.reasoning, *price.rates.output));
        }
    }

    void theWorstCaseCoversTheBill()
    {
        ai::Request request;
        request.system = u"Extract the job."_s;
        request.messages = {{ai::Role::User, {ai::TextPart{QString(30'000, u'x')}}}};
        request.maxOutputTokens = 1'000;
        const ModelCatalog catalog = ModelCatalog::builtIn();
        const auto model = catalog.find(ProviderKind::Gemini, u"gemini-2.5-flash"_s).value();
        const WorstCase worst = worstCase(request, model.info, model.imageTokens, model.prices.constLast());
        QVERIFY(worst.promptTokens >= 10'000);
        QVERIFY(worst.answerTokens >= 1'000 && worst.answerTokens <= 65'536);
        QVERIFY(*worst.cost >= *costOf(tokens(8'000, 0, 0, 0, 900, 3'000), model.prices.constLast()).amount);
        QVERIFY(!worstCase(request, model.info, model.imageTokens, std::nullopt).cost);
        QCOMPARE(
            worstCase(request, model.info, model.imageTokens, freePrice()).cost, std::optional(ai::Money{}));
    }

    void imagesCountByTheirRule()
    {
        const ai::ImagePart small{{}, u"image/png"_s, 300, 200};
        const ai::ImagePart screen{{}, u"image/png"_s, 1920, 1080};
        QCOMPARE(imageTokensAtMost(small, ImageTokens::GeminiTiles), 258);
        QCOMPARE(imageTokensAtMost(screen, ImageTokens::GeminiTiles), 258 * 6);
        QCOMPARE(imageTokensAtMost(screen, ImageTokens::GeminiFixed), 1120);
        QVERIFY(imageTokensAtMost(screen, ImageTokens::AnthropicArea) <= 1845);
        QVERIFY(imageTokensAtMost(screen, ImageTokens::Unknown)
            >= imageTokensAtMost(screen, ImageTokens::GeminiTiles));
        ai::Request request;
        request.messages = {{ai::Role::User, {screen}}};
        QVERIFY(promptTokensAtMost(request, ImageTokens::GeminiFixed) >= 1120);
    }

    void namesGoBothWays()
    {
        for (int source = 0; source <= int(CostSource::Free); ++source) {
            QCOMPARE(
                costSourceFromName(costSourceName(CostSource(source))), std::optional(CostSource(source)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
