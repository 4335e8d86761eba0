#include "core/catalog/ModelCatalog.h"

#include <QTest>

using namespace aio;
using namespace aio::catalog;
using namespace Qt::StringLiterals;
using ai::ProviderKind;

namespace {

const QDate today(2026, 11, 22);

ModelCatalog known()
{
    return ModelCatalog::builtIn();
}

} // namespace

class TestModelCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreComplete()
    {
        QCOMPARE(known().models().size(), 63);
        for (const CatalogModel &model : known().models()) {
            const QByteArray id = model.info.id.toUtf8();
            QVERIFY2(!model.prices.isEmpty(), id);
            for (const PriceVersion &price : model.prices) {
                QVERIFY2(price.rates.input && price.rates.output && !price.source.isEmpty(), id);
                QVERIFY2(*price.rates.input > 0 && *price.rates.output >= *price.rates.input, id);
                // What is read from a cache is never dearer than what is not, and a long prompt never
                // cheaper.
                QVERIFY2(price.rates.cachedInput.value_or(0) <= *price.rates.input, id);
                for (const PriceTier &tier : price.tiers) {
                    QVERIFY2(*tier.rates.input > *price.rates.input, id);
                    QVERIFY2(*tier.rates.output > *price.rates.output, id);
                }
            }
            if (!model.info.successor.isEmpty()) {
                QVERIFY2(known().find(model.kind, model.info.successor), id);
                QVERIFY2(model.info.retiresOn.isValid() || model.info.id == u"gemini-3.5-flash", id);
            }
        }
    }

    void namesAreFound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        const auto row = [](ProviderKind kind, const QString &name, const QString &id) {
            QTest::newRow(qPrintable(name)) << int(kind) << name << id;
        };
        row(ProviderKind::OpenAi, u"gpt-4o-2024-11-20"_s, u"gpt-4o"_s);
        row(ProviderKind::OpenAi, u"gpt-4o-mini-2024-07-18"_s, u"gpt-4o-mini"_s);
        row(ProviderKind::AzureOpenAi, u"gpt-4.1-mini"_s, u"gpt-4.1-mini"_s);
        row(ProviderKind::Gemini, u"models/gemini-2.5-flash"_s, u"gemini-2.5-flash"_s);
        row(ProviderKind::Gemini, u"gemini-2.0-flash-001"_s, u"gemini-2.0-flash"_s);
        row(ProviderKind::Gemini, u"gemini-2.5-flash-preview-09-2025"_s, u"gemini-2.5-flash"_s);
        row(ProviderKind::Gemini, u"gemini-3.1-pro-preview"_s, u"gemini-3.1-pro-preview"_s);
        row(ProviderKind::Anthropic, u"claude-haiku-4-5-20251001"_s, u"claude-haiku-4-5"_s);
        row(ProviderKind::OpenAiCompatible, u"anthropic/claude-sonnet-5-5"_s, u"claude-sonnet-5-5"_s);
        row(ProviderKind::OpenAiCompatible, u"mistral-large-2512"_s, u"mistral-large-2512"_s);
    }

    void namesAreFound()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, name);
        QFETCH(const QString, id);
        const auto found = known().find(ProviderKind(kind), name);
        QVERIFY(found);
        QCOMPARE(found->info.id, id);
        QCOMPARE(known().describe(ProviderKind(kind), name).id, name);
    }

    void othersAreNot()
    {
        QVERIFY(!known().find(ProviderKind::OpenAi, u"gemini-2.5-flash"_s));
        QVERIFY(!known().find(ProviderKind::OpenAi, u"gpt-4o-audio"_s));
        QVERIFY(!known().find(ProviderKind::OpenAiCompatible, u"llama3.1:8b"_s));
        QCOMPARE(known().describe(ProviderKind::OpenAiCompatible, u"llama3.1:8b"_s).id, u"llama3.1:8b"_s);
        // A hub sells at its own price.
        QVERIFY(!known().price(ProviderKind::OpenAiCompatible, u"anthropic/claude-sonnet-5-5"_s, today));
    }

    void successorsAreFollowed()
    {
        const ResolvedModel now = known().resolve(ProviderKind::Gemini, u"gemini-1.5-pro"_s, today);
        QCOMPARE(now.model.id, u"gemini-2.5-pro"_s);
        QVERIFY(now.usable);
        QCOMPARE(
            now.retired, (QList<RetiredModel>{{u"gemini-1.5-pro"_s, {2025, 9, 24}, u"gemini-2.5-pro"_s}}));
        QVERIFY(now.note().contains(u"gemini-1.5-pro"_s) && now.note().contains(u"gemini-2.5-pro"_s));

        const ResolvedModel soon = known().resolve(ProviderKind::Gemini, u"gemini-1.5-pro"_s, {2026, 12, 1});
        QCOMPARE(soon.model.id, u"gemini-3.8-flash"_s);
        QCOMPARE(soon.retired.size(), 2);
        QVERIFY(soon.note().contains(u"gemini-3.8-flash"_s));

        const auto flash = [](QDate day) {
            return known().resolve(ProviderKind::Gemini, u"gemini-2.5-flash"_s, day).model.id;
        };
        QCOMPARE(flash({2026, 11, 30}), u"gemini-2.5-flash"_s);
        QCOMPARE(flash({2026, 12, 1}), u"gemini-3.5-flash-lite"_s);
    }

    void aDeadEndSaysSo()
    {
        const ResolvedModel gone = known().resolve(ProviderKind::OpenAi, u"o1"_s, today);
        QVERIFY(!gone.usable);
        QVERIFY(!gone.note().isEmpty());
        const ResolvedModel unknown = known().resolve(ProviderKind::OpenAi, u"my-model"_s, today);
        QVERIFY(unknown.usable && unknown.note().isEmpty());
        QCOMPARE(unknown.model.id, u"my-model"_s);
    }

    void aCircleEnds()
    {
        const auto circle = ModelCatalog::fromJson(R"({"schema": 1, "models": [
            {"vendor": "v", "kind": "openai", "id": "a", "retires_on": "2020-01-01", "successor": "b"},
            {"vendor": "v", "kind": "openai", "id": "b", "retires_on": "2020-01-01", "successor": "a"}]})");
        QVERIFY(circle);
        QVERIFY(!circle->resolve(ProviderKind::OpenAi, u"a"_s, today).usable);
    }

    void pricesHaveDays()
    {
        const auto input = [](QDate day) {
            return *known().price(ProviderKind::Gemini, u"gemini-4-argon"_s, day)->rates.input;
        };
        QCOMPARE(input({2026, 11, 30}), 2'000'000'000);
        QCOMPARE(input({2026, 12, 1}), 4'000'000'000);
    }

    void suggestionsAreOpen()
    {
        for (const QDate day : {today, QDate(2026, 12, 1), QDate(2027, 6, 1)}) {
            for (const ProviderKind kind :
                {ProviderKind::Gemini, ProviderKind::OpenAi, ProviderKind::Anthropic}) {
                for (const QString &model : {known().fastModel(kind, day), known().qualityModel(kind, day)}) {
                    QVERIFY(!model.isEmpty());
                    QVERIFY(!known().describe(kind, model).isRetired(day));
                    QVERIFY(known().price(kind, model, day));
                }
            }
        }
        QVERIFY(known().fastModel(ProviderKind::OpenAiCompatible, today).isEmpty());
    }

    void userPricesWin()
    {
        PriceVersion mine;
        mine.rates.input = 7;
        mine.rates.output = 8;
        mine.byUser = true;
        PriceVersion later = mine;
        later.from = {2026, 12, 1};
        later.rates.input = 9;
        PriceVersion groq = mine;
        groq.rates.input = 5;
        const ModelCatalog own = known().withUserPrices(
            {{{}, ProviderKind::OpenAi, u"gpt-4o"_s, mine}, {{}, ProviderKind::OpenAi, u"gpt-4o"_s, later},
                {u"groq"_s, ProviderKind::OpenAiCompatible, u"llama-3.3-70b"_s, groq}});
        const auto input = [&own](QDate day) {
            return *own.price(ProviderKind::OpenAi, u"gpt-4o-2024-11-20"_s, day)->rates.input;
        };
        QCOMPARE(input(today), 7);
        QCOMPARE(input({2026, 12, 24}), 9);
        QCOMPARE(
            *own.price(ProviderKind::OpenAiCompatible, u"llama-3.3-70b"_s, today, u"groq"_s)->rates.input, 5);
        QVERIFY(!own.price(ProviderKind::OpenAiCompatible, u"llama-3.3-70b"_s, today, u"other"_s));
        QCOMPARE(*known().price(ProviderKind::OpenAi, u"gpt-4o"_s, today)->rates.input, 2'500'000'000);
    }

    void aProvidersListFillsGaps()
    {
        ai::ModelInfo llama;
        llama.id = u"llama3.1:8b"_s;
        llama.contextTokens = 131'072;
        ai::ModelInfo argon;
        argon.id = u"gemini-4-argon"_s;
        argon.vision = true;
        argon.contextTokens = 5;
        const ModelCatalog listed = known()
                                        .withListed(u"ollama"_s, ProviderKind::OpenAiCompatible, {llama})
                                        .withListed(u"gemini"_s, ProviderKind::Gemini, {argon});
        QCOMPARE(listed.describe(ProviderKind::OpenAiCompatible, llama.id, u"ollama"_s).contextTokens,
            std::optional(131'072));
        QVERIFY(!listed.describe(ProviderKind::OpenAiCompatible, llama.id, u"other"_s).contextTokens);
        const ai::ModelInfo merged = listed.describe(ProviderKind::Gemini, argon.id, u"gemini"_s);
        QCOMPARE(merged.vision, std::optional(true));
        QCOMPARE(merged.contextTokens, std::optional(1'000'000));
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another schema") << QByteArray(R"({"schema": 2, "models": []})");
        const QByteArray start = R"({"schema": 1, "models": [{"vendor": "v", "kind": "openai", "id": "a")";
        QTest::newRow("a negative price") << start + R"(, "prices": [{"input": -1, "output": 1}]}]})";
        QTest::newRow("a fraction") << start + R"(, "prices": [{"input": 0.5, "output": 1}]}]})";
        QTest::newRow("no date") << start + R"(, "retires_on": "soon"}]})";
        QTest::newRow("versions out of order")
            << start + R"(, "prices": [{"from": "2026-01-02"}, {"from": "2026-01-01"}]}]})";
        QTest::newRow("twice") << start + R"(}, {"vendor": "v", "kind": "openai", "id": "a"}]})";
    }

    void brokenFilesAreRefused()
    {
        QFETCH(const QByteArray, json);
        const auto read = ModelCatalog::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestModelCatalog)
#include "tst_modelcatalog.moc"
