#include "core/providerstore/ProviderJson.h"
#include "core/providerstore/ProviderRules.h"

#include <QJsonArray>
#include <QTest>

using namespace aio;
using namespace aio::ai;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(ProviderConfig &)>;

ProviderConfig good()
{
    ProviderConfig config;
    config.id = u"mistral"_s;
    config.kind = ProviderKind::OpenAiCompatible;
    config.name = u"Mistral"_s;
    config.baseUrl = QUrl(u"https://api.mistral.example/v1"_s);
    return config;
}

} // namespace

class TestProviderRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOriginsApart_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("changes");
        const auto row = [](const char *name, const QString &from, const QString &to, bool changes) {
            QTest::newRow(name) << from << to << changes;
        };
        row("same", u"https://a.example/v1"_s, u"https://a.example/v1"_s, false);
        row("path", u"https://a.example/v1"_s, u"https://a.example/v2/x"_s, false);
        row("case", u"https://A.example/v1"_s, u"HTTPS://a.EXAMPLE/v1"_s, false);
        row("usual port", u"https://a.example/v1"_s, u"https://a.example:443/v1"_s, false);
        row("other port", u"https://a.example/v1"_s, u"https://a.example:8443/v1"_s, true);
        row("scheme", u"https://a.example/v1"_s, u"http://a.example/v1"_s, true);
        row("scheme, same port", u"https://a.example:80/v1"_s, u"http://a.example/v1"_s, true);
        row("host", u"https://a.example/v1"_s, u"https://b.example/v1"_s, true);
        row("host below", u"https://a.example/v1"_s, u"https://a.example.b.example/v1"_s, true);
        row("user", u"https://a.example/v1"_s, u"https://a.example@b.example/v1"_s, true);
    }

    void tellsOriginsApart()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        ai::ProviderConfig before;
        before.baseUrl = QUrl(from);
        ai::ProviderConfig after;
        after.baseUrl = QUrl(to);
        QTEST(changesOrigin(before, after), "changes");
    }

    void acceptsWhatIsRight_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::newRow("as it is") << Edit([](ProviderConfig &) {});
        QTest::newRow("official address") << Edit([](ProviderConfig &c) {
            c.kind = ProviderKind::OpenAi;
            c.baseUrl.clear();
        });
        QTest::newRow("own server") << Edit(
            [](ProviderConfig &c) { c.baseUrl = QUrl(u"http://192.168.1.7:11434/v1"_s); });
        QTest::newRow("any kind on this computer") << Edit([](ProviderConfig &c) {
            c.kind = ProviderKind::Gemini;
            c.baseUrl = QUrl(u"http://127.0.0.1:8080"_s);
        });
        QTest::newRow("proxy") << Edit([](ProviderConfig &c) { c.proxy = u"proxy.example:3128"_s; });
        QTest::newRow("no proxy") << Edit([](ProviderConfig &c) { c.proxy = u"none"_s; });
        QTest::newRow("header") << Edit([](ProviderConfig &c) {
            c.headers = {{u"X-Team"_s, u"recruiting"_s}};
        });
        QTest::newRow("limits") << Edit([](ProviderConfig &c) {
            c.timeoutMs = 600'000;
            c.retries = 0;
            c.parallel = 256;
        });
        QTest::newRow("model") << Edit([](ProviderConfig &c) { c.fastModel = u"org/model:8b-q4_K"_s; });
    }

    void acceptsWhatIsRight()
    {
        QFETCH(const Edit, edit);
        ProviderConfig config = good();
        edit(config);
        for (const ProviderProblem &problem : problemsOf(config)) {
            qWarning() << problem.sentence;
        }
        QVERIFY(checkProvider(config));
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &field, const Edit &edit) {
            QTest::newRow(name) << edit << field;
        };
        row("empty id", u"id"_s, [](ProviderConfig &c) { c.id.clear(); });
        row("capital id", u"id"_s, [](ProviderConfig &c) { c.id = u"Mistral"_s; });
        row("id from a dash", u"id"_s, [](ProviderConfig &c) { c.id = u"-x"_s; });
        row("long id", u"id"_s, [](ProviderConfig &c) { c.id = QString(64, u'a'); });
        row("empty name", u"name"_s, [](ProviderConfig &c) { c.name = u"  "_s; });
        row("name of two lines", u"name"_s, [](ProviderConfig &c) { c.name = u"a\nb"_s; });
        row("kind of the engine", u"kind"_s, [](ProviderConfig &c) {
            c.kind = ProviderKind::BuiltIn;
            c.baseUrl.clear();
        });
        row("no address", u"base_url"_s, [](ProviderConfig &c) { c.baseUrl.clear(); });
        row("no host", u"base_url"_s, [](ProviderConfig &c) { c.baseUrl = QUrl(u"https:///v1"_s); });
        row("file", u"base_url"_s, [](ProviderConfig &c) { c.baseUrl = QUrl(u"file:///etc/passwd"_s); });
        row("plain http", u"base_url"_s,
            [](ProviderConfig &c) { c.baseUrl = QUrl(u"http://api.example/v1"_s); });
        row("password", u"base_url"_s,
            [](ProviderConfig &c) { c.baseUrl = QUrl(u"https://me:pw@api.example/v1"_s); });
        row("key in the address", u"base_url"_s,
            [](ProviderConfig &c) { c.baseUrl = QUrl(u"https://api.example/v1?key=1"_s); });
        row("short timeout", u"timeout_ms"_s, [](ProviderConfig &c) { c.timeoutMs = 999; });
        row("long timeout", u"timeout_ms"_s, [](ProviderConfig &c) { c.timeoutMs = 600'001; });
        row("retries", u"retries"_s, [](ProviderConfig &c) { c.retries = 6; });
        row("parallel", u"parallel"_s, [](ProviderConfig &c) { c.parallel = 0; });
        row("proxy", u"proxy"_s, [](ProviderConfig &c) { c.proxy = u"http://proxy:1"_s; });
        row("model", u"fast_model"_s, [](ProviderConfig &c) { c.fastModel = u"a b"_s; });
        row("header name", u"headers"_s, [](ProviderConfig &c) { c.headers = {{u"X Team"_s, u"1"_s}}; });
        row("header value", u"headers"_s, [](ProviderConfig &c) { c.headers = {{u"X"_s, u"1\r\nY: 2"_s}}; });
        row("credential header", u"headers"_s, [](ProviderConfig &c) {
            c.headers = {{u"Authorization"_s, u"Bearer x"_s}};
        });
        row("other credential header", u"headers"_s, [](ProviderConfig &c) {
            c.headers = {{u"x-goog-api-key"_s, u"x"_s}};
        });
    }

    void namesTheFieldThatIsWrong()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QString, field);
        ProviderConfig config = good();
        edit(config);
        const auto problems = problemsOf(config);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().field, field);
        const auto checked = checkProvider(config);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Usage);
        QCOMPARE(checked.error().message, problems.constFirst().sentence);
    }

    void makesShortNames()
    {
        QCOMPARE(providerIdFor(u"Our Ollama!"_s, {}), u"our-ollama"_s);
        QCOMPARE(providerIdFor(u"Büro (München)"_s, {}), u"buro-munchen"_s);
        QCOMPARE(providerIdFor(u"日本"_s, {}), u"provider"_s);
        QCOMPARE(providerIdFor(u"openai"_s, {u"openai"_s, u"openai-2"_s}), u"openai-3"_s);
        QVERIFY(providerIdFor(QString(200, u'a'), {}).size() <= 63);
    }

    void goesThroughJson()
    {
        ProviderConfig config = good();
        config.headers = {{u"X-B"_s, u"2"_s}, {u"X-A"_s, u"1"_s}};
        config.timeoutMs = 90'000;
        config.maskPersonalData = false;
        config.position = 4;
        QCOMPARE(providerjson::fromJson(providerjson::toJson(config)).value(), config);
    }

    void saysWhatIsWrongInJson_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("kind") << QJsonObject{{u"kind"_s, u"oracle"_s}};
        QTest::newRow("timeout_ms") << QJsonObject{{u"timeout_ms"_s, u"60"_s}};
        QTest::newRow("retries") << QJsonObject{{u"retries"_s, 1.5}};
        QTest::newRow("enabled") << QJsonObject{{u"enabled"_s, 1}};
        QTest::newRow("base_url") << QJsonObject{{u"base_url"_s, u"https://exa mple"_s}};
        QTest::newRow("headers") << QJsonObject{{u"headers"_s, u"X: 1"_s}};
    }

    void saysWhatIsWrongInJson()
    {
        QFETCH(const QJsonObject, object);
        const auto read = providerjson::fromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QVERIFY2(read.error().message.contains(QString::fromUtf8(QTest::currentDataTag())),
            qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestProviderRules)
#include "tst_providerrules.moc"
