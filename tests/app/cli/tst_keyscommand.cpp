#include "tests/app/cli/CliRun.h"

using namespace aio::test;
using namespace Qt::StringLiterals;

// `aioctl keys` with a keychain that works and with ones that do not: tests/support/with-keyring.
class TestKeysCommand : public QObject
{
    Q_OBJECT

    const bool m_works = qEnvironmentVariable("AIO_KEYRING") == u"unlocked"_s;
    std::unique_ptr<CliBench> m_bench;

    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_bench->run(QStringList{u"keys"_s} + arguments, input);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        m_bench->setVariable(u"OPENAI_API_KEY"_s, {});
        QCOMPARE(m_bench->run({u"providers"_s, u"add"_s, u"--kind"_s, u"openai"_s}).exitCode, 0);
    }

    void keepsAKeyFromStandardInput()
    {
        const CliRun set = run({u"set"_s, u"openai"_s}, "sk-first-0123456789-aaaa\n");
        if (!m_works) {
            QCOMPARE(set.exitCode, 8);
            QCOMPARE(set.errorKind(), u"keychain"_s);
            QVERIFY(!set.object()[u"error"_s][u"hint"_s].toString().isEmpty());
            QCOMPARE(run({u"list"_s}).json().array().at(0)[u"state"_s].toString(), u"none"_s);
            return;
        }
        QCOMPARE(set.exitCode, 0);
        QCOMPARE(set.object()[u"ends_with"_s].toString(), u"aaaa"_s);
        QCOMPARE(set.object()[u"source"_s].toString(), u"keychain"_s);
        const QJsonArray list = run({u"list"_s}).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).toObject(), set.object());
        QVERIFY(run({u"remove"_s, u"openai"_s}).object()[u"removed"_s].toBool());
        QVERIFY(!run({u"remove"_s, u"openai"_s}).object()[u"removed"_s].toBool());
        QCOMPARE(run({u"list"_s}).json().array().at(0)[u"state"_s].toString(), u"none"_s);
    }

    void takesAKeyFromAVariable()
    {
        m_bench->setVariable(u"MY_KEY"_s, u"sk-variable-0123456789-bbbb"_s);
        const CliRun set = run({u"set"_s, u"openai"_s, u"--from-env"_s, u"MY_KEY"_s});
        QCOMPARE(set.exitCode, m_works ? 0 : 8);
        QCOMPARE(run({u"set"_s, u"openai"_s, u"--from-env"_s, u"NOT_SET"_s}).exitCode, 3);
    }

    void keepsTheOldOneForAWhile()
    {
        if (!m_works) {
            QSKIP("needs a keychain that works");
        }
        QCOMPARE(run({u"set"_s, u"openai"_s}, "sk-first-0123456789-aaaa").exitCode, 0);
        const CliRun second =
            run({u"set"_s, u"openai"_s, u"--keep-old"_s, u"24h"_s}, "sk-second-0123456789-bbbb");
        QCOMPARE(second.object()[u"previous_ends_with"_s].toString(), u"aaaa"_s);
        QVERIFY(!second.object()[u"previous_until"_s].toString().isEmpty());
        QCOMPARE(run({u"restore"_s, u"openai"_s}).object()[u"ends_with"_s].toString(), u"aaaa"_s);
        QCOMPARE(run({u"restore"_s, u"openai"_s}).exitCode, 3);
        QCOMPARE(run({u"set"_s, u"openai"_s, u"--keep-old"_s, u"1y"_s}, "x").exitCode, 2);
    }

    void showsTheEnvironment()
    {
        m_bench->setVariable(u"OPENAI_API_KEY"_s, u"sk-environment-0123456789-wxyz"_s);
        const QJsonArray list = run({u"list"_s}).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0)[u"source"_s].toString(), u"environment"_s);
        QVERIFY(list.at(0)[u"active"_s].toBool());
    }

    void itsKeyGoesWithAProvider()
    {
        if (!m_works) {
            QSKIP("needs a keychain that works");
        }
        QCOMPARE(run({u"set"_s, u"openai"_s}, "sk-first-0123456789-aaaa").exitCode, 0);
        const CliRun removed = m_bench->run({u"providers"_s, u"remove"_s, u"openai"_s});
        QCOMPARE(removed.object()[u"key"_s].toString(), u"removed"_s);
    }

    void mistakesHaveTheirExitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exitCode");
        const QStringList set{u"set"_s, u"openai"_s};
        QTest::newRow("no verb") << QStringList{} << QByteArray() << 2;
        QTest::newRow("nobody") << QStringList{u"set"_s, u"nobody"_s} << QByteArray("key") << 2;
        QTest::newRow("as an argument")
            << set + QStringList{u"sk-argument-0123456789"_s} << QByteArray() << 2;
        QTest::newRow("as an option")
            << set + QStringList{u"--key=sk-argument-0123456789"_s} << QByteArray() << 2;
        QTest::newRow("as a verb") << QStringList{u"sk-argument-0123456789"_s} << QByteArray() << 2;
        QTest::newRow("with a dash") << set + QStringList{u"-sk-argument-0123456789"_s} << QByteArray() << 2;
        QTest::newRow("for the engine") << QStringList{u"set"_s, u"builtin"_s} << QByteArray("key") << 2;
        QTest::newRow("empty") << set << QByteArray(" \n") << 3;
        QTest::newRow("two lines") << set << QByteArray("sk-argument\n0123456789") << 3;
        QTest::newRow("too long") << set << QByteArray(9000, 'x') << 3;
    }

    void mistakesHaveTheirExitCodes()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const int, exitCode);
        const CliRun result = run(arguments, input);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(!result.errorKind().isEmpty());
        // What may have been a key is not repeated.
        QVERIFY2(!(result.out + result.err).contains("argument-"), result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestKeysCommand)
#include "tst_keyscommand.moc"
