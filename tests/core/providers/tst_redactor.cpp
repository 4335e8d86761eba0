#include "core/providers/Redactor.h"

#include <QTest>
#include <QUrl>

using namespace aio;
using namespace aio::providers;

namespace {

const QByteArray key = "sk-proj-q7/Zp+Lm4&Xw2=Tt9vB";

} // namespace

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfTheKeyGoes_data();
    void everyFormOfTheKeyGoes();
    void strangeKeysGoToo_data();
    void strangeKeysGoToo();
    void plainTextStays_data();
    void plainTextStays();
    void lengthIsBounded();
    void shortPlaceholdersAreNoKeys();
    void errorsAreCleanedWhole();
};

void RedactorTest::everyFormOfTheKeyGoes_data()
{
    QTest::addColumn<QByteArray>("echo");
    QTest::newRow("plain") << key;
    QTest::newRow("upper case") << key.toUpper();
    QTest::newRow("percent") << QUrl::toPercentEncoding(QString::fromLatin1(key));
    QTest::newRow("percent, lower case") << QUrl::toPercentEncoding(QString::fromLatin1(key)).toLower();
    QTest::newRow("base64") << key.toBase64();
    QTest::newRow("base64 url") << key.toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QTest::newRow("basic u") << ("u:" + key).toBase64();
    QTest::newRow("basic user") << ("user:" + key).toBase64();
    QTest::newRow("basic bearer") << ("Bearer " + key + "!").toBase64().mid(10);
    QTest::newRow("hex") << key.toHex();
    QTest::newRow("json") << QByteArray(key).replace('/', "\\/");
    QTest::newRow("html") << QByteArray(key).replace('&', "&amp;");
    QTest::newRow("start only") << key.left(14);
    QTest::newRow("end only") << key.right(12);
    QTest::newRow("stars") << key.left(12) + "*****" + key.right(4);
}

void RedactorTest::everyFormOfTheKeyGoes()
{
    QFETCH(QByteArray, echo);
    const Redactor redactor{ai::Secret(key)};
    const QString text =
        redactor.clean(QStringLiteral("Wrong key <%1> given").arg(QString::fromLatin1(echo)));
    QVERIFY2(text.contains(QStringLiteral("***")), qPrintable(text));
    QVERIFY2(text.startsWith(QStringLiteral("Wrong key")) && text.endsWith(QStringLiteral("given")),
        qPrintable(text));
    for (qsizetype at = 0; at + 8 < echo.size(); ++at) {
        const QString part = QString::fromLatin1(echo.mid(at, 8));
        QVERIFY2(!text.contains(part, Qt::CaseInsensitive), qPrintable(part + QStringLiteral(" in ") + text));
    }
}

void RedactorTest::strangeKeysGoToo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *text, const char *clean) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(clean);
    };
    row("Authorization: Bearer abcdef123456", "Authorization: ***");
    row("{\"x-api-key\": \"hunter2hunter2\"}", "{\"x-api-key\": \"***\"}");
    row("\"x-goog-api-key\\\":\\\"something\\\"", "\"x-goog-api-key\\\":\\\"***\\\"");
    row("api-key=0123 rest", "api-key=*** rest");
    row("GET /v1?key=AbC.12&alt=sse", "GET /v1?key=***&alt=sse");
    row("see https://x/y?a=1&access_token=zzz", "see https://x/y?a=1&access_token=***");
    row("key sk-ant-api03-AbCdEf is off", "key *** is off");
    row("AIzaSyA1234567890abcdefg leaked", "*** leaked");
    row("gsk_0123456789abcdef", "***");
    row("token eyJhbGciOiJIUzI1.eyJzdWIiOiIx.c2lnbmF0", "token ***");
    row("sent bearer abc123def456", "sent bearer ***");
    row("Set-Cookie: session=abc; Path=/", "Set-Cookie: ***; Path=/");
}

void RedactorTest::strangeKeysGoToo()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(Redactor().clean(text), clean);
}

void RedactorTest::plainTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"You exceeded your current quota, please check your plan.",
             "The model `gpt-6-luna` does not exist or you do not have access to it.",
             "max_tokens: 4096 > 2048", "Unknown name \"foo\" at 'generation_config'",
             "the bearer of this message", "key: value pairs are missing"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void RedactorTest::plainTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(Redactor(ai::Secret(key)).clean(text), text);
}

void RedactorTest::lengthIsBounded()
{
    const QString text = Redactor(ai::Secret(key)).clean(QStringLiteral("a\x01\r\n😀").repeated(100'000));
    QVERIFY(text.size() <= ai::AiError::maxDetail);
    QVERIFY(!text.contains(u'\n'));
    // A key across the cut does not show its start.
    QString across = QString(ai::AiError::maxDetail - 10, u'a') + u' ' + QString::fromLatin1(key);
    QVERIFY(!Redactor(ai::Secret(key)).clean(across).contains(QStringLiteral("sk-")));
}

void RedactorTest::shortPlaceholdersAreNoKeys()
{
    QCOMPARE(
        Redactor(ai::Secret(QByteArrayLiteral("x"))).clean(QStringLiteral("max")), QStringLiteral("max"));
}

void RedactorTest::errorsAreCleanedWhole()
{
    const QString echo = QString::fromLatin1(key);
    const ai::AiError error = Redactor(ai::Secret(key))
                                  .clean(ai::AiError{.kind = ai::AiErrorKind::Auth,
                                      .message = echo,
                                      .hint = echo,
                                      .detail = echo,
                                      .providerCode = echo,
                                      .parameter = echo,
                                      .requestId = echo});
    for (const QString &text :
        {error.message, error.hint, error.detail, error.providerCode, error.parameter, error.requestId}) {
        QCOMPARE(text, QStringLiteral("***"));
    }
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
