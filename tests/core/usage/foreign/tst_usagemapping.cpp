#include "core/usage/foreign/UsageMapping.h"

#include <QJsonDocument>
#include <QTest>

using namespace aio;
using namespace aio::usage;
using namespace Qt::StringLiterals;

namespace {

QList<ForeignColumn> columnsOf(const QString &text)
{
    QList<ForeignColumn> columns;
    for (const QString &each : text.split(u',')) {
        columns << ForeignColumn{each.section(u':', 0, 0), each.section(u':', 1, 1),
            each.section(u':', 2).split(u' ', Qt::SkipEmptyParts)};
    }
    return columns;
}

} // namespace

class TestUsageMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a web application")
            << u"id:uuid,provider_config_id:bigint,user_id:uuid,model:text,prompt_tokens:integer,"
               "completion_tokens:integer,cost_usd:numeric,duration_ms:integer,success:boolean,"
               "error_message:text,created_at:timestamp with time zone"_s
            << u"id=id time=created_at/timestamp provider=provider_config_id model=model user=user_id "
               "status=success error_text=error_message input_tokens=prompt_tokens/with-cached "
               "output_tokens=completion_tokens cost=cost_usd/usd latency=duration_ms/ms"_s;
        QTest::newRow("numbers as times")
            << u"log_id:text,ts:bigint:1795348800000 1795348900000,tokens_in:bigint,cost_cents:integer"_s
            << u"id=log_id time=ts/ms input_tokens=tokens_in/without-cached cost=cost_cents/cents"_s;
        QTest::newRow("a tier of subscription")
            << u"ts:date,subscription_tier:text"_s << u"time=ts/timestamp plan=subscription_tier"_s;
        QTest::newRow("seconds") << u"time:integer:1795348800"_s << u"time=time/s"_s;
        QTest::newRow("microseconds") << u"time:bigint:1795348800000000"_s << u"time=time/us"_s;
        QTest::newRow("a fraction of seconds") << u"latency:double precision,created_at:date"_s
                                               << u"time=created_at/timestamp latency=latency/s"_s;
        QTest::newRow("a name is not enough") << u"cost:text,input_tokens:text"_s << QString();
    }

    void guesses()
    {
        QFETCH(const QString, columns);
        QFETCH(const QString, expected);
        const UsageMapping mapping = UsageMapping::guess(u"log"_s, columnsOf(columns));
        QStringList found;
        for (const ForeignMeaning meaning : foreignMeanings()) {
            if (mapping.sources.contains(meaning)) {
                const ForeignSource source = mapping.sources.value(meaning);
                found << foreignMeaningName(meaning) + u'=' + source.column
                        + (source.unit.isEmpty() ? QString() : u'/' + source.unit);
            }
        }
        QStringList wanted = expected.split(u' ', Qt::SkipEmptyParts);
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    void providersAreNamed()
    {
        UsageMapping mapping = UsageMapping::guess(u"log"_s, columnsOf(u"provider_id:bigint,ts:bigint"_s));
        mapping.guessProviders(u"ai_provider_configs"_s, columnsOf(u"id:bigint,display_name:text"_s));
        QCOMPARE(mapping.providerName, u"display_name"_s);
        UsageMapping named = UsageMapping::guess(u"log"_s, columnsOf(u"provider:text,ts:bigint"_s));
        named.guessProviders(u"ai_provider_configs"_s, columnsOf(u"id:bigint,name:text"_s));
        QVERIFY(named.providerTable.isEmpty());
    }

    void isKeptAsJson()
    {
        UsageMapping mapping = UsageMapping::guess(
            u"log"_s, columnsOf(u"provider_id:bigint,ts:bigint:1795348800000,cost_cents:numeric"_s));
        mapping.guessProviders(u"configs"_s, columnsOf(u"id:bigint,name:text"_s));
        const auto again = UsageMapping::fromJson(mapping.toJson());
        QVERIFY(again);
        QCOMPARE(*again, mapping);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("an unknown meaning")
            << QByteArray(R"({"table": "log", "columns": {"mood": {"column": "a"}}})");
        QTest::newRow("an unknown unit")
            << QByteArray(R"({"table": "log", "columns": {"cost": {"column": "a", "unit": "eur"}}})");
        QTest::newRow("a unit of what has none")
            << QByteArray(R"({"table": "log", "columns": {"user": {"column": "a", "unit": "ms"}}})");
        QTest::newRow("providers without a name")
            << QByteArray(R"({"table": "log", "columns": {}, "providers": {"table": "p", "id": "id"}})");
    }

    void refuses()
    {
        QFETCH(const QByteArray, json);
        const auto read = UsageMapping::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QVERIFY(!read.error().message.isEmpty());
    }

    void needsATimeAndItsColumns()
    {
        UsageMapping mapping;
        mapping.table = u"log"_s;
        const auto columns = columnsOf(u"ts:bigint,model:text"_s);
        QVERIFY(!mapping.check(columns));
        mapping.sources.insert(ForeignMeaning::Time, {u"ts"_s, u"ms"_s});
        QVERIFY(mapping.check(columns));
        mapping.sources.insert(ForeignMeaning::Model, {u"engine"_s, {}});
        QVERIFY(!mapping.check(columns));
    }
};

QTEST_GUILESS_MAIN(TestUsageMapping)
#include "tst_usagemapping.moc"
