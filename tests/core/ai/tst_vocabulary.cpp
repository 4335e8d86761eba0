#include "core/ai/AiError.h"
#include "core/ai/Completion.h"
#include "core/ai/Money.h"
#include "core/ai/ProviderConfig.h"
#include "core/ai/Secret.h"
#include "core/ai/Task.h"

#include <QTest>

#include <limits>

using namespace aio::ai;

class VocabularyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsExact_data();
    void moneyIsExact();
    void badMoneyIsRefused_data();
    void badMoneyIsRefused();
    void namesGoBothWays();
    void localMeansNoOneBills();
    void secretsShowNoMoreThanTheirTail();
};

void VocabularyTest::moneyIsExact_data()
{
    QTest::addColumn<qint64>("nanos");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0.000000000");
    QTest::newRow("one nano") << qint64(1) << QStringLiteral("0.000000001");
    QTest::newRow("minus a cent") << qint64(-10'000'000) << QStringLiteral("-0.010000000");
    QTest::newRow("dollars") << qint64(12'345'678'901) << QStringLiteral("12.345678901");
    QTest::newRow("most") << std::numeric_limits<qint64>::max() << QStringLiteral("9223372036.854775807");
}

void VocabularyTest::moneyIsExact()
{
    QFETCH(qint64, nanos);
    QFETCH(QString, text);
    QCOMPARE(Money{nanos}.toDecimal(), text);
    QCOMPARE(Money::fromDecimal(text), std::optional(Money{nanos}));
}

void VocabularyTest::badMoneyIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "-", ".5", "1.", "1,5", "1e3", "0.0000000001", "9223372036.854775808", "99999999999999999999"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void VocabularyTest::badMoneyIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Money::fromDecimal(text));
}

void VocabularyTest::namesGoBothWays()
{
    for (int task = 0; task <= int(AiTask::Test); ++task) {
        QCOMPARE(taskFromName(taskName(AiTask(task))), std::optional(AiTask(task)));
    }
    for (int kind = 0; kind <= int(AiErrorKind::Storage); ++kind) {
        QCOMPARE(aiErrorKindFromName(aiErrorKindName(AiErrorKind(kind))), std::optional(AiErrorKind(kind)));
    }
    for (int kind = 0; kind <= int(ProviderKind::BuiltIn); ++kind) {
        QCOMPARE(
            providerKindFromName(providerKindName(ProviderKind(kind))), std::optional(ProviderKind(kind)));
    }
    for (int reason = 0; reason <= int(FinishReason::Other); ++reason) {
        QCOMPARE(finishReasonFromName(finishReasonName(FinishReason(reason))),
            std::optional(FinishReason(reason)));
    }
    QVERIFY(!taskFromName(u"nonsense"));
}

void VocabularyTest::localMeansNoOneBills()
{
    ProviderConfig config;
    for (const char *local : {"http://localhost:11434/v1", "http://127.0.0.1:1", "http://192.168.1.4:8080",
             "http://studio-01.local:11434", "http://[::1]:1234", "http://172.31.0.9"}) {
        config.baseUrl = QUrl(QString::fromLatin1(local));
        QVERIFY2(config.isLocal(), local);
    }
    for (const char *remote :
        {"https://api.groq.com/openai/v1", "http://172.32.0.9", "https://10.example.com"}) {
        config.baseUrl = QUrl(QString::fromLatin1(remote));
        QVERIFY2(!config.isLocal(), remote);
    }
    config.kind = ProviderKind::OpenAi;
    config.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    QVERIFY2(config.needsKey(), "a proxy of a paid service on this computer is not free");
}

void VocabularyTest::secretsShowNoMoreThanTheirTail()
{
    const Secret pasted(QByteArrayLiteral(" sk-abcdefgh1234\n"));
    QCOMPARE(pasted.reveal(), QByteArrayLiteral("sk-abcdefgh1234"));
    QCOMPARE(pasted.tail(), QStringLiteral("1234"));
    QVERIFY(Secret(QByteArrayLiteral("short-key")).tail().isEmpty());

    Secret copy = pasted;
    copy = Secret();
    QVERIFY(copy.isEmpty());
    QCOMPARE(pasted.reveal(), QByteArrayLiteral("sk-abcdefgh1234"));
}

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"
