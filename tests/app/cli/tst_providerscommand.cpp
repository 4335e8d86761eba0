#include "tests/app/cli/CliRun.h"

using namespace aio::test;
using namespace Qt::StringLiterals;

// `aioctl providers` on a new workspace each time.
class TestProvidersCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        for (const QString &name : {u"GEMINI_API_KEY"_s, u"OPENAI_API_KEY"_s, u"ANTHROPIC_API_KEY"_s}) {
            m_bench->setVariable(name, {});
        }
    }

    void aNewWorkspaceHasTheEngine()
    {
        const QJsonArray list = run({u"list"_s}).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0)[u"id"_s].toString(), u"builtin"_s);
        QCOMPARE(list.at(0)[u"kind"_s].toString(), u"builtin"_s);
        QVERIFY(list.at(0)[u"default"_s].toBool());
        QVERIFY(list.at(0)[u"local"_s].toBool());
    }

    void addsAndShows()
    {
        const CliRun added = run(
            {u"add"_s, u"--kind"_s, u"openai-compatible"_s, u"--name"_s, u"Studio Ollama"_s, u"--base-url"_s,
                u"http://127.0.0.1:11434/v1"_s, u"--fast-model"_s, u"llama3.2:3b"_s, u"--quality-model"_s,
                u"qwen3:14b"_s, u"--timeout"_s, u"90"_s, u"--retries"_s, u"0"_s, u"--parallel"_s, u"2"_s,
                u"--header"_s, u"X-Team: recruiting"_s, u"--mask-personal-data"_s, u"no"_s, u"--default"_s});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.object()[u"id"_s].toString(), u"studio-ollama"_s);
        const QJsonObject shown = run({u"show"_s, u"studio-ollama"_s}).object();
        QCOMPARE(shown, added.object());
        QCOMPARE(shown[u"timeout_ms"_s].toInt(), 90'000);
        QCOMPARE(shown[u"retries"_s].toInt(), 0);
        QCOMPARE(shown[u"headers"_s][0][u"value"_s].toString(), u"recruiting"_s);
        QVERIFY(shown[u"default"_s].toBool() && shown[u"local"_s].toBool());
        QVERIFY(!shown[u"needs_key"_s].toBool() && !shown[u"mask_personal_data"_s].toBool());
        // A person may call it by its name.
        QCOMPARE(run({u"show"_s, u"studio ollama"_s}).object(), shown);
    }

    void aRegionIsAnAddress()
    {
        const CliRun added =
            run({u"add"_s, u"--kind"_s, u"openai"_s, u"--name"_s, u"Here"_s, u"--region"_s, u"eu"_s});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.object()[u"base_url"_s].toString(), u"https://eu.api.openai.com/v1"_s);
        const CliRun moved = run({u"edit"_s, u"here"_s, u"--region"_s, u"any"_s});
        QCOMPARE(moved.object()[u"base_url"_s].toString(), u"https://api.openai.com/v1"_s);
    }

    void editsOnlyWhatIsGiven()
    {
        QCOMPARE(run({u"add"_s, u"--kind"_s, u"openai"_s, u"--name"_s, u"Mine"_s, u"--retries"_s, u"4"_s})
                     .exitCode,
            0);
        const CliRun edited = run({u"edit"_s, u"mine"_s, u"--timeout"_s, u"2.5"_s, u"--revision"_s, u"1"_s});
        QCOMPARE(edited.exitCode, 0);
        QCOMPARE(edited.object()[u"timeout_ms"_s].toInt(), 2500);
        QCOMPARE(edited.object()[u"retries"_s].toInt(), 4);
        QCOMPARE(edited.object()[u"revision"_s].toInt(), 2);
        const CliRun stale = run({u"edit"_s, u"mine"_s, u"--timeout"_s, u"3"_s, u"--revision"_s, u"1"_s});
        QCOMPARE(stale.exitCode, 7);
        QCOMPARE(stale.errorKind(), u"conflict"_s);
    }

    void enablesDisablesAndRemoves()
    {
        QCOMPARE(run({u"add"_s, u"--kind"_s, u"gemini"_s, u"--disabled"_s}).exitCode, 0);
        QCOMPARE(run({u"default"_s, u"gemini"_s}).exitCode, 2);
        QVERIFY(run({u"enable"_s, u"gemini"_s}).object()[u"enabled"_s].toBool());
        QVERIFY(run({u"default"_s, u"gemini"_s}).object()[u"default"_s].toBool());
        QCOMPARE(run({u"disable"_s, u"gemini"_s}).exitCode, 2);
        QCOMPARE(run({u"duplicate"_s, u"gemini"_s}).object()[u"id"_s].toString(), u"gemini-2"_s);
        const CliRun removed = run({u"remove"_s, u"gemini"_s});
        QCOMPARE(removed.exitCode, 0);
        QCOMPARE(removed.object()[u"key"_s].toString(), u"none"_s);
        QVERIFY(run({u"show"_s, u"builtin"_s}).object()[u"default"_s].toBool());
        QCOMPARE(run({u"show"_s, u"gemini"_s}).exitCode, 2);
    }

    void mistakesHaveTheirExitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no verb") << QStringList{} << 2;
        QTest::newRow("unknown verb") << QStringList{u"juggle"_s} << 2;
        QTest::newRow("no id") << QStringList{u"show"_s} << 2;
        QTest::newRow("unknown id") << QStringList{u"show"_s, u"nobody"_s} << 2;
        QTest::newRow("no kind") << QStringList{u"add"_s, u"--name"_s, u"X"_s} << 2;
        QTest::newRow("unknown kind") << QStringList{u"add"_s, u"--kind"_s, u"oracle"_s} << 2;
        QTest::newRow("second engine") << QStringList{u"add"_s, u"--kind"_s, u"builtin"_s} << 2;
        QTest::newRow("unknown option") << QStringList{u"add"_s, u"--kind"_s, u"openai"_s, u"--speed"_s} << 2;
        QTest::newRow("timeout of no number")
            << QStringList{u"add"_s, u"--kind"_s, u"openai"_s, u"--timeout"_s, u"soon"_s} << 2;
        QTest::newRow("endless timeout")
            << QStringList{u"add"_s, u"--kind"_s, u"openai"_s, u"--timeout"_s, u"inf"_s} << 2;
        QTest::newRow("too long a timeout")
            << QStringList{u"add"_s, u"--kind"_s, u"openai"_s, u"--timeout"_s, u"601"_s} << 2;
        QTest::newRow("no address") << QStringList{u"add"_s, u"--kind"_s, u"azure-openai"_s} << 2;
        QTest::newRow("plain http") << QStringList{u"add"_s, u"--kind"_s, u"openai"_s, u"--base-url"_s,
            u"http://api.example/v1"_s}
                                    << 2;
        QTest::newRow("key in a header") << QStringList{u"add"_s, u"--kind"_s, u"openai"_s, u"--header"_s,
            u"Authorization: Bearer x"_s} << 2;
        QTest::newRow("unknown region")
            << QStringList{u"add"_s, u"--kind"_s, u"openai"_s, u"--region"_s, u"moon"_s} << 2;
        QTest::newRow("region of a kind without any")
            << QStringList{u"add"_s, u"--kind"_s, u"anthropic"_s, u"--region"_s, u"eu"_s} << 2;
        QTest::newRow("removing the engine") << QStringList{u"remove"_s, u"builtin"_s} << 2;
        QTest::newRow("file that is not there") << QStringList{u"import"_s, u"gone.json"_s} << 3;
        QTest::newRow("file of another kind") << QStringList{u"import"_s, u"other.json"_s} << 3;
        QTest::newRow("folder that is not there") << QStringList{u"export"_s, u"gone/file.json"_s} << 7;
    }

    void mistakesHaveTheirExitCodes()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        m_bench->write(u"other.json"_s, "{\"providers\": []}");
        const CliRun result = run(arguments);
        QCOMPARE(result.exitCode, exitCode);
        QVERIFY(!result.errorKind().isEmpty());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void carriesProvidersToAnotherWorkspace()
    {
        QCOMPARE(run({u"add"_s, u"--kind"_s, u"anthropic"_s, u"--default"_s}).exitCode, 0);
        const CliRun exported = run({u"export"_s, u"file.json"_s});
        QCOMPARE(exported.exitCode, 0);
        QCOMPARE(exported.object()[u"providers"_s].toInt(), 1);
        QCOMPARE(run({u"export"_s, u"-"_s}).object(),
            QJsonDocument::fromJson(m_bench->read(u"file.json"_s)).object());

        CliBench other;
        other.write(u"file.json"_s, m_bench->read(u"file.json"_s));
        const CliRun preview = other.run({u"providers"_s, u"import"_s, u"--dry-run"_s, u"file.json"_s});
        QCOMPARE(preview.exitCode, 0);
        QVERIFY(!preview.object()[u"applied"_s].toBool());
        QCOMPARE(preview.object()[u"items"_s][0][u"action"_s].toString(), u"add"_s);
        QCOMPARE(other.run({u"providers"_s, u"show"_s, u"anthropic"_s}).exitCode, 2);
        const CliRun imported = other.run({u"providers"_s, u"import"_s, u"file.json"_s});
        QVERIFY(imported.object()[u"applied"_s].toBool());
        QVERIFY(imported.object()[u"items"_s][0][u"needs_key"_s].toBool());
        QVERIFY2(imported.err.contains("aioctl keys set anthropic"), imported.err.constData());
        QVERIFY(other.run({u"providers"_s, u"show"_s, u"anthropic"_s}).object()[u"default"_s].toBool());
        const CliRun again = other.run({u"providers"_s, u"import"_s, u"file.json"_s});
        QCOMPARE(again.object()[u"items"_s][0][u"action"_s].toString(), u"keep"_s);
    }

    void takesUpTheEnvironment()
    {
        m_bench->setVariable(u"OPENAI_API_KEY"_s, u"sk-environment-0123456789-wxyz"_s);
        const CliRun added = run({u"import-env"_s});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.json().array().size(), 1);
        const QJsonValue key = added.json().array().at(0)[u"key"_s];
        QCOMPARE(key[u"source"_s].toString(), u"environment"_s);
        QCOMPARE(key[u"variable"_s].toString(), u"OPENAI_API_KEY"_s);
        QCOMPARE(key[u"ends_with"_s].toString(), u"wxyz"_s);
        QVERIFY(run({u"import-env"_s}).json().array().isEmpty());
    }

    void helpIsThereOnEveryLevel()
    {
        QVERIFY(run({u"--help"_s}).out.contains("import-env"));
        const CliRun add = run({u"add"_s, u"--help"_s});
        QCOMPARE(add.exitCode, 0);
        QVERIFY(add.out.contains("--quality-model"));
    }

private:
    CliRun run(const QStringList &arguments) const
    {
        return m_bench->run(QStringList{u"providers"_s} + arguments);
    }

    std::unique_ptr<CliBench> m_bench;
};

QTEST_GUILESS_MAIN(TestProvidersCommand)
#include "tst_providerscommand.moc"
