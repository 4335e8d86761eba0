#include "core/usage/billing/BilledName.h"
#include "core/usage/billing/InvoiceAmount.h"
#include "core/usage/billing/InvoiceFile.h"
#include "core/usage/billing/InvoiceStore.h"
#include "core/usage/billing/ModelKey.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray openAiExport =
    "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,quantity,quantity_unit,"
    "line_item,project_id\n"
    "1793491200,1793577600,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,0.8958740000000000,usd,,,"
    "\"gpt-5-mini-2025-08-07, input\",p1\n"
    "1793491200,1793577600,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,0.1041260000000000,usd,,,"
    "\"gpt-5-mini-2025-08-07, input\",p2\n"
    "1793491200,1793577600,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,0.0000000005,usd,,,"
    "\"gpt-5-mini-2025-08-07, output\",p1\n"
    "1793577600,1793664000,2026-11-02T00:00:00+00:00,2026-11-03T00:00:00+00:00,,,,,,\n";

const QByteArray anthropicExport =
    "usage_date_utc,model,workspace,api_key,usage_type,context_window,token_type,cost_usd,list_price_usd,"
    "cost_type,inference_geo,speed\n"
    "2026-11-04,Claude Haiku 4.5,Default,one,message,\xE2\x89\xA4 200k,input_no_cache,0.05,0.05,token,,\n"
    "2026-11-04,Claude Haiku 4.5,Default,two,message,\xE2\x89\xA4 200k,input_no_cache,0.07,0.07,token,,\n"
    "2026-11-04,Claude Haiku 4.5,Default,one,batch,> 200k,output,0.20,0.40,token,,\n"
    "2026-11-05,,Default,one,,,web_search,1.00,1.00,web_search,,\n";

} // namespace

class TestInvoices : public QObject
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

    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("nanos");
        QTest::addColumn<int>("decimals");
        QTest::newRow("many digits") << u"0.8958740000000000"_s << 895'874'000LL << 16;
        QTest::newRow("half up") << u"0.0000000005"_s << 1LL << 10;
        QTest::newRow("less than half") << u"0.00000000049999"_s << 0LL << 14;
        QTest::newRow("cents") << u"12.34"_s << 12'340'000'000LL << 2;
        QTest::newRow("whole") << u"7"_s << 7'000'000'000LL << 0;
        QTest::newRow("thousands") << u"$1,234.50"_s << 1'234'500'000'000LL << 2;
        QTest::newRow("thousands alone") << u"1,234"_s << 1'234'000'000'000LL << 0;
        QTest::newRow("comma") << u"1.234,50 USD"_s << 1'234'500'000'000LL << 2;
        QTest::newRow("short comma") << u"0,05"_s << 50'000'000LL << 2;
        QTest::newRow("exponent") << u"1.2e-05"_s << 12'000LL << 6;
        QTest::newRow("large exponent") << u"1.2E3"_s << 1'200'000'000'000LL << 0;
        QTest::newRow("tiny") << u"3e-28"_s << 0LL << 28;
        QTest::newRow("credit") << u"-3.00"_s << -3'000'000'000LL << 2;
        QTest::newRow("point first") << u".5"_s << 500'000'000LL << 1;
    }

    void amounts()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, nanos);
        QFETCH(const int, decimals);
        const auto amount = InvoiceAmount::fromText(text);
        QVERIFY(amount);
        QCOMPARE(amount->money.nanoUsd, nanos);
        QCOMPARE(amount->decimals, decimals);
    }

    void noAmounts()
    {
        for (const QString &text : {u""_s, u"free"_s, u"1.2.3.4x"_s, u"--1"_s, u"1e"_s, u"1e99"_s, u"€5"_s,
                 u"99999999999999"_s, u"NaN"_s, u"-"_s, u"."_s}) {
            QVERIFY2(!InvoiceAmount::fromText(text), qPrintable(text));
        }
        QCOMPARE(InvoiceAmount::fromText(u"123.45", true)->money, ai::Money{1'234'500'000});
    }

    void days()
    {
        const QDate day(2026, 11, 1);
        for (const QString &text : {u"2026-11-01"_s, u"2026-11-01T23:59:59+00:00"_s, u"2026-11-01T00:00:00"_s,
                 u"1793491200"_s, u"2026-11-02T01:00:00+02:00"_s}) {
            QCOMPARE(invoiceDay(text), std::optional(day));
        }
        QCOMPARE(invoiceDay(u"01.11.2026"_s, u"dd.MM.yyyy"_s), std::optional(day));
        for (const QString &text : {u""_s, u"soon"_s, u"-5"_s, u"2026-13-01"_s, u"99999999999999"_s}) {
            QVERIFY2(!invoiceDay(text), qPrintable(text));
        }
    }

    void modelsHaveManyNames()
    {
        QCOMPARE(modelKey(u"Claude Haiku 4.5"_s), u"claude-haiku-4-5"_s);
        QCOMPARE(modelKey(u"claude-haiku-4-5-20251001"_s), u"claude-haiku-4-5"_s);
        QCOMPARE(modelKey(u"anthropic/claude-haiku-4.5"_s), u"claude-haiku-4-5"_s);
        QCOMPARE(modelKey(u"gpt-5-mini-2025-08-07"_s), u"gpt-5-mini"_s);
        QCOMPARE(modelKey(u"gemini-2.0-flash-001"_s), u"gemini-2-0-flash"_s);
        QVERIFY(modelKey(u"gpt-5"_s) != modelKey(u"gpt-5-mini"_s));
    }

    void aModelIsToldFromWhatIsBoughtOfIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("item");
        QTest::newRow("comma") << u"gpt-4.1, input"_s << u"gpt-4.1"_s << u"input"_s;
        QTest::newRow("cached") << u"gpt-4.1-2025-04-14, cached input"_s << u"gpt-4.1-2025-04-14"_s
                                << u"cached input"_s;
        QTest::newRow("brackets") << u"gpt-4.1 (output tokens)"_s << u"gpt-4.1"_s << u"output tokens"_s;
        QTest::newRow("dash") << u"Claude Sonnet 4.5 - cache write"_s << u"Claude Sonnet 4.5"_s
                              << u"cache write"_s;
        QTest::newRow("long dash") << u"Gemini 2.5 Flash \u2013 Input"_s << u"Gemini 2.5 Flash"_s
                                   << u"Input"_s;
        QTest::newRow("space") << u"gpt-5-mini Input tokens"_s << u"gpt-5-mini"_s << u"Input tokens"_s;
        QTest::newRow("alone") << u"gpt-4.1"_s << u"gpt-4.1"_s << QString();
        QTest::newRow("of an account") << u"openai/gpt-image-1"_s << u"openai/gpt-image-1"_s << QString();
        QTest::newRow("words within") << u"gpt-4o-audio-preview"_s << u"gpt-4o-audio-preview"_s << QString();
        QTest::newRow("embedding") << u"text-embedding-3-small"_s << u"text-embedding-3-small"_s << QString();
        QTest::newRow("other words") << u"Big model, March"_s << u"Big model, March"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }

    void aModelIsToldFromWhatIsBoughtOfIt()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, model);
        QFETCH(const QString, item);
        QCOMPARE(BilledName::of(text), (BilledName{model, item}));
    }

    void anyBillsModelsAreThoseOfTheLog()
    {
        const InvoiceContent content = read("Date,Description,Cost\n2026-11-01,\"gpt-4.1, input\",0.5\n"
                                            "2026-11-01,gpt-4.1 (output tokens),0.25\n")
                                           .value();
        QCOMPARE(content.invoice.format, InvoiceFormat::Csv);
        QCOMPARE(content.lines.size(), 2);
        for (const InvoiceLine &line : content.lines) {
            QCOMPARE(line.model, u"gpt-4.1"_s);
            QVERIFY(!line.item.isEmpty());
        }
    }

    void openAisExportIsRead()
    {
        const InvoiceContent content = read(openAiExport).value();
        QCOMPARE(content.invoice.format, InvoiceFormat::OpenAi);
        QCOMPARE(content.invoice.first, QDate(2026, 11, 1));
        QCOMPARE(content.invoice.last, QDate(2026, 11, 2)); // which cost nothing
        QCOMPARE(content.invoice.lines, 3);
        QCOMPARE(content.invoice.total, ai::Money{1'000'000'001});
        QCOMPARE(content.invoice.step, ai::Money{1});
        QCOMPARE(content.lines,
            (QList<InvoiceLine>{
                {QDate(2026, 11, 1), u"gpt-5-mini-2025-08-07"_s, u"input"_s, {}, 2, {1'000'000'000}},
                {QDate(2026, 11, 1), u"gpt-5-mini-2025-08-07"_s, u"output"_s, {}, 1, {1}}}));
    }

    void anthropicsExportIsRead()
    {
        const InvoiceContent content = read(anthropicExport).value();
        QCOMPARE(content.invoice.format, InvoiceFormat::Anthropic);
        QCOMPARE(content.invoice.total, ai::Money{1'320'000'000});
        QCOMPARE(content.invoice.step, ai::Money{10'000'000}); // cents
        QCOMPARE(content.lines.size(), 3);
        QCOMPARE(content.lines.at(0).lines, 2);
        QCOMPARE(content.lines.at(0).cost, ai::Money{120'000'000});
        QCOMPARE(content.lines.at(1).tier, u"batch, > 200k"_s);
        QCOMPARE(content.lines.at(2).item, u"web_search"_s);
        QVERIFY(content.lines.at(2).model.isEmpty());
    }

    void anyTableIsReadByAMapping()
    {
        const QByteArray table = "Tag;Produkt;Netto\n01.11.2026;big-1;1.234,50\n02.11.2026;big-1;0,25\n";
        const auto guessed = read(table);
        QVERIFY(!guessed && guessed.error().hint.contains(u"Netto"));
        InvoiceMapping mapping;
        mapping.day = u"tag"_s;
        mapping.amount = u"Netto"_s;
        mapping.model = u"Produkt"_s;
        mapping.dayFormat = u"dd.MM.yyyy"_s;
        const InvoiceContent content = read(table, mapping).value();
        QCOMPARE(content.invoice.format, InvoiceFormat::Csv);
        QCOMPARE(content.invoice.total, ai::Money{1'234'750'000'000});
        QCOMPARE(content.lines.constFirst().model, u"big-1"_s);
        QCOMPARE(InvoiceMapping::fromJson(mapping.toJson()), mapping);
        // And kept.
        InvoiceStore store(*m_database, m_workspace->author());
        mapping.name = u"Our reseller"_s;
        QVERIFY(take(store.keepMapping(mapping)));
        mapping.inCents = true;
        QVERIFY(take(store.keepMapping(mapping)));
        QCOMPARE(take(store.mappings()).value(), QList{mapping});
    }

    void aGuessNeedsNoMapping()
    {
        const InvoiceContent content =
            read("Date,Model,Cost\n2026-11-01,m,0.5\n2026-11-01,m,=1+1\n", {}).value_or(InvoiceContent());
        QVERIFY(content.lines.isEmpty()); // a formula is no amount
        QCOMPARE(read("Date,Model,Cost\n2026-11-01,m,0.5\n").value().invoice.total, ai::Money{500'000'000});
    }

    void badTablesAreRefused()
    {
        for (const QByteArray &table : {QByteArray(), QByteArray("date,cost\n"),
                 QByteArray("date,cost\nsoon,1\n"), QByteArray("date,cost\n2026-11-01,much\n"),
                 QByteArray("date,cost,currency\n2026-11-01,1,eur\n"),
                 QByteArray("date,tokens\n2026-11-01,5\n"),
                 QByteArray("date,cost\n2026-11-01,9000000000\n2026-11-01,9000000000\n"),
                 QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)}) {
            const auto refused = read(table);
            QVERIFY2(!refused && refused.error().kind == ErrorKind::BadInput, table.constData());
            QVERIFY(!refused.error().message.isEmpty());
        }
        QVERIFY(!readInvoice(u"/nowhere.csv"_s, {}, {}));
    }

    void aSampleShowsTheBeginning()
    {
        write(anthropicExport);
        const InvoiceSample sample = readInvoiceSample(file()).value();
        QCOMPARE(sample.format, InvoiceFormat::Anthropic);
        QCOMPARE(sample.rows.size(), 4);
        QCOMPARE(sample.mapping.amount, u"cost_usd"_s);
        QCOMPARE(sample.mapping.day, u"usage_date_utc"_s);
    }

    void billsAreKeptOnce()
    {
        InvoiceStore store(*m_database, m_workspace->author());
        const InvoiceContent content = read(openAiExport).value();
        const Invoice kept = take(store.add(content, u"openai"_s)).value();
        QCOMPARE(kept.user, u"mia"_s);
        QCOMPARE(take(store.list()).value(), QList{kept});
        QCOMPARE(take(store.lines(kept.id)).value(), content.lines);
        const auto again = take(store.add(content, u"openai"_s));
        QVERIFY(!again && again.error().kind == ErrorKind::Conflict);
        QCOMPARE(take(store.remove(kept.id)).value(), kept);
        QVERIFY(take(store.list()).value().isEmpty());
        QVERIFY(!take(store.remove(kept.id)));
        QVERIFY(take(store.add(content, u"openai"_s)));
    }

private:
    [[nodiscard]] QString file() const { return m_workspace->filePath(u"bill.csv"_s); }

    void write(const QByteArray &bytes)
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    Result<InvoiceContent> read(const QByteArray &bytes, const std::optional<InvoiceMapping> &mapping = {})
    {
        write(bytes);
        return readInvoice(file(), mapping, {});
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
