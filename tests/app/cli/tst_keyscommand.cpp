#include "tests/app/cli/CliRun.h"
#include "tests/app/cli/EchoServer.h"

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

    void edit(const EchoServer &server) const
    {
        QCOMPARE(m_bench
                     ->run({u"providers"_s, u"edit"_s, u"openai"_s, u"--base-url"_s, server.url(),
                         u"--keep-key"_s})
                     .exitCode,
            0);
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

    void aKeyStaysWithItsServiceUnlessAllowed()
    {
        if (!m_works) {
            return;
        }
        const QStringList move{
            u"providers"_s, u"edit"_s, u"openai"_s, u"--base-url"_s, u"https://elsewhere.example/v1"_s};
        QCOMPARE(run({u"set"_s, u"openai"_s}, "sk-first-0123456789-aaaa\n").exitCode, 0);
        const CliRun refused = m_bench->run(move);
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(refused.errorKind(), u"credential"_s);
        const QJsonValue error = refused.object()[u"error"_s];
        QVERIFY(error[u"message"_s].toString().contains(u"elsewhere.example"_s));
        QVERIFY(error[u"hint"_s].toString().contains(u"--keep-key"_s));
        const auto baseUrl = [this] {
            return m_bench->run({u"providers"_s, u"show"_s, u"openai"_s}).object()[u"base_url"_s].toString();
        };
        QVERIFY(!baseUrl().contains(u"elsewhere"_s));
        QCOMPARE(m_bench->run(move + QStringList{u"--keep-key"_s}).exitCode, 0);
        QVERIFY(baseUrl().contains(u"elsewhere"_s));
        // Without a key there is nothing to ask about.
        QVERIFY(run({u"remove"_s, u"openai"_s}).object()[u"removed"_s].toBool());
        QCOMPARE(m_bench
                     ->run({u"providers"_s, u"edit"_s, u"openai"_s, u"--base-url"_s,
                         u"https://api.openai.com/v1"_s})
                     .exitCode,
            0);
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

    void testsAKeyWhereverItIs()
    {
        EchoServer good(200, R"({"object": "list", "data": [{"id": "gpt-4o-mini", "object": "model"}]})");
        EchoServer bad(401);
        m_bench->setVariable(u"OPENAI_API_KEY"_s, u"sk-environment-0123456789-wxyz"_s);
        edit(good);
        const CliRun tested =
            m_bench->run({u"providers"_s, u"test"_s, u"openai"_s, u"--model"_s, u"gpt-4o-mini"_s});
        QVERIFY2(tested.exitCode == 0, (tested.out + tested.err).constData());
        const QJsonObject report = tested.object();
        QVERIFY(report[u"ok"_s].toBool());
        QCOMPARE(report[u"provider"_s].toString(), u"openai"_s);
        QCOMPARE(report[u"models"_s].toInt(), 1);
        QCOMPARE(report[u"cost_usd"_s].toString(), u"0.000000000"_s);
        QStringList steps;
        for (const QJsonValue &step : report[u"steps"_s].toArray()) {
            steps << step[u"name"_s].toString();
        }
        QCOMPARE(steps, (QStringList{u"reach"_s, u"authenticate"_s, u"model"_s}));
        QCOMPARE(run({u"list"_s}).json()[0][u"last_test"_s].toString(), u"ok"_s);
        QVERIFY(m_bench->run({u"providers"_s, u"show"_s, u"openai"_s})
                    .object()[u"last_test"_s][u"ok"_s]
                    .toBool());

        edit(bad);
        const CliRun refused = run({u"test"_s, u"openai"_s});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(!refused.json()[0][u"ok"_s].toBool());
        QCOMPARE(run({u"list"_s}).json()[0][u"last_test"_s].toString(), u"auth"_s);
        // All of them: the one without a key says so.
        QCOMPARE(m_bench->run({u"providers"_s, u"add"_s, u"--kind"_s, u"anthropic"_s}).exitCode, 0);
        const CliRun all = run({u"test"_s});
        QCOMPARE(all.exitCode, 4);
        QCOMPARE(all.json().array().size(), 2);
        QCOMPARE(all.json()[1][u"error"_s][u"kind"_s].toString(), u"credential"_s);
    }

    void saysWhenNobodyAnswers()
    {
        m_bench->setVariable(u"OPENAI_API_KEY"_s, u"sk-environment-0123456789-wxyz"_s);
        QCOMPARE(
            m_bench->run(
                       {u"providers"_s, u"edit"_s, u"openai"_s, u"--base-url"_s, u"http://127.0.0.1:1/v1"_s})
                .exitCode,
            0);
        const CliRun tested = m_bench->run({u"providers"_s, u"test"_s, u"openai"_s});
        QCOMPARE(tested.exitCode, 6);
        QCOMPARE(tested.object()[u"steps"_s][0][u"name"_s].toString(), u"reach"_s);
        QVERIFY(m_bench->run({u"providers"_s, u"test"_s, u"builtin"_s}).object()[u"ok"_s].toBool());
    }

    void aNewKeyWaitsUntilItPassed()
    {
        if (!m_works) {
            QSKIP("needs a keychain that works");
        }
        EchoServer good(200, R"({"object": "list", "data": []})");
        EchoServer bad(401);
        QCOMPARE(run({u"set"_s, u"openai"_s}, "sk-first-0123456789-aaaa").exitCode, 0);
        edit(bad);
        const CliRun refused = run({u"set"_s, u"openai"_s, u"--test"_s}, "sk-second-0123456789-bbbb");
        QCOMPARE(refused.exitCode, 4);
        QJsonValue key = run({u"list"_s}).json()[0];
        QCOMPARE(key[u"ends_with"_s].toString(), u"aaaa"_s);
        QCOMPARE(key[u"candidate_ends_with"_s].toString(), u"bbbb"_s);
        QCOMPARE(run({u"reject"_s, u"openai"_s}).exitCode, 0);
        QVERIFY(run({u"list"_s}).json()[0][u"candidate_ends_with"_s].isUndefined());
        edit(good);
        const CliRun passed =
            run({u"set"_s, u"openai"_s, u"--test"_s, u"--keep-old"_s, u"7d"_s}, "sk-second-0123456789-bbbb");
        QVERIFY2(passed.exitCode == 0, (passed.out + passed.err).constData());
        QCOMPARE(passed.object()[u"ends_with"_s].toString(), u"bbbb"_s);
        QCOMPARE(passed.object()[u"previous_ends_with"_s].toString(), u"aaaa"_s);
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
