#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The command line as a script sees it: arguments, standard output, standard error, exit codes.
class TestAioctl : public QObject
{
    Q_OBJECT

    struct Run
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    };

    QTemporaryDir m_dir;

    Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.start(QStringLiteral(AIOCTL),
            QStringList{QStringLiteral("--workspace"), m_dir.filePath(QStringLiteral("ws"))} + arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static constexpr auto text =
        "Ship Welder (m/f/d)\n\nCompany: Example Yards Ltd\nLocation: Rostock, Germany\n\n"
        "Your tasks\n- Weld hulls\n- Read drawings\n\nApply: jobs@yards.example\n";

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        write(QStringLiteral("a.txt"), text);
        write(QStringLiteral("b.html"),
            "<html><body><h1>Baker</h1><p>Company: Example Bread</p></body></html>");
    }

    void textBecomesJson()
    {
        const Run result = run({QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("extract"),
            QStringLiteral("--text"), QStringLiteral("a.txt")});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject object = result.json().object();
        const QJsonObject job = object[QStringLiteral("job")].toObject();
        QVERIFY2(job[QStringLiteral("title")].toString().startsWith(u"Ship Welder"), result.out.constData());
        QCOMPARE(job[QStringLiteral("contact_email")].toString(), QStringLiteral("jobs@yards.example"));
        QVERIFY(!job.contains(QStringLiteral("salary")));
        QCOMPARE(object[QStringLiteral("engine")][QStringLiteral("provider")].toString(),
            QStringLiteral("builtin"));
        QVERIFY(object[QStringLiteral("engine")][QStringLiteral("model")].isNull());
        QCOMPARE(object[QStringLiteral("usage")][QStringLiteral("cost_usd")].toString(),
            QStringLiteral("0.000000000"));
    }

    void standardInputIsRead()
    {
        const Run result =
            run({QStringLiteral("extract"), QStringLiteral("--text"), QStringLiteral("-")}, text);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!result.json()[QStringLiteral("job")].toObject().isEmpty());
    }

    void eachGivesAnArray()
    {
        const Run result = run({QStringLiteral("--format=json"), QStringLiteral("extract"),
            QStringLiteral("--each"), QStringLiteral("a.txt"), QStringLiteral("b.html")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json().array().size(), 2);
    }

    void tableAndCsvHaveAHeader()
    {
        for (const QString &format : {QStringLiteral("table"), QStringLiteral("csv")}) {
            const Run result =
                run({QStringLiteral("--format"), format, QStringLiteral("extract"), QStringLiteral("a.txt")});
            QCOMPARE(result.exitCode, 0);
            QVERIFY2(result.out.startsWith("Field"), result.out.constData());
            QVERIFY(result.out.contains("title"));
        }
    }

    void mistakesHaveTheirExitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("kind");
        const QString extract = QStringLiteral("extract");
        QTest::newRow("no command") << QStringList{} << 2 << QStringLiteral("usage");
        QTest::newRow("unknown command")
            << QStringList{QStringLiteral("juggle")} << 2 << QStringLiteral("usage");
        QTest::newRow("unknown option")
            << QStringList{extract, QStringLiteral("--fast")} << 2 << QStringLiteral("usage");
        QTest::newRow("nothing to read") << QStringList{extract} << 2 << QStringLiteral("usage");
        QTest::newRow("two inputs") << QStringList{extract, QStringLiteral("--text"), QStringLiteral("a.txt"),
            QStringLiteral("--html"), QStringLiteral("b.html")}
                                    << 2 << QStringLiteral("usage");
        QTest::newRow("unknown engine") << QStringList{extract, QStringLiteral("--engine"),
            QStringLiteral("magic"), QStringLiteral("a.txt")}
                                        << 2 << QStringLiteral("usage");
        QTest::newRow("not an address")
            << QStringList{extract, QStringLiteral("--url"), QStringLiteral("ftp://x.example/")} << 2
            << QStringLiteral("usage");
        QTest::newRow("missing file")
            << QStringList{extract, QStringLiteral("gone.txt")} << 3 << QStringLiteral("input");
        QTest::newRow("folder") << QStringList{extract, QStringLiteral(".")} << 3 << QStringLiteral("input");
        QTest::newRow("not an image")
            << QStringList{extract, QStringLiteral("--image"), QStringLiteral("a.txt")} << 3
            << QStringLiteral("input");
        QTest::newRow("no server") << QStringList{extract, QStringLiteral("--url"),
            QStringLiteral("http://127.0.0.1:1/")}
                                   << 6 << QStringLiteral("network");
    }

    void mistakesHaveTheirExitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, kind);
        const Run result = run(QStringList{QStringLiteral("--format=json")} + arguments);
        QCOMPARE(result.exitCode, exitCode);
        const QJsonValue error = result.json()[QStringLiteral("error")];
        QCOMPARE(error[QStringLiteral("kind")].toString(), kind);
        QVERIFY(!error[QStringLiteral("message")].toString().isEmpty());
        QVERIFY(result.err.startsWith("aioctl: "));
        QCOMPARE(result.err.count('\n'), 1);
    }

    void helpIsThereOnEveryLevel()
    {
        const Run top = run({QStringLiteral("--help")});
        QCOMPARE(top.exitCode, 0);
        QVERIFY(top.out.contains("extract"));
        const Run database = run({QStringLiteral("db"), QStringLiteral("check"), QStringLiteral("--help")});
        QCOMPARE(database.exitCode, 0);
        const Run command = run({QStringLiteral("extract"), QStringLiteral("--help")});
        QCOMPARE(command.exitCode, 0);
        QVERIFY(command.out.contains("--base-url"));
        QVERIFY2(command.out.startsWith("Usage: aioctl extract "), command.out.constData());
        const Run verb = run({QStringLiteral("providers"), QStringLiteral("add"), QStringLiteral("--help")});
        QVERIFY2(verb.out.startsWith("Usage: aioctl providers add "), verb.out.constData());
        const Run version = run({QStringLiteral("--version")});
        QVERIFY(version.out.startsWith("aioctl "));
    }
};

QTEST_GUILESS_MAIN(TestAioctl)
#include "tst_aioctl.moc"
