#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What `packaging/run --headless` does after the build: the script that reads postings with the real aioctl.
class TestHeadless : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int exitCode = -1;
        QString output;
        QString diagnostics;
    };

    QTemporaryDir m_dir;

    void write(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir(m_dir.path()).mkpath(QFileInfo(name).path()));
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    Outcome extract(const QString &out, const QStringList &inputs) const
    {
        QProcess script;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(
            QStringLiteral("AIORCHESTRATOR_WORKSPACE"), m_dir.filePath(QStringLiteral("workspace")));
        script.setProcessEnvironment(environment);
        script.setWorkingDirectory(m_dir.path());
        script.start(qEnvironmentVariable("AIO_EXTRACT_SCRIPT"),
            QStringList{qEnvironmentVariable("AIO_AIOCTL"), out} + inputs);
        if (!script.waitForFinished(100'000)) {
            return {};
        }
        return {script.exitCode(), QString::fromUtf8(script.readAllStandardOutput()),
            QString::fromUtf8(script.readAllStandardError())};
    }

    QString titleIn(const QString &path) const
    {
        QFile file(m_dir.filePath(path));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const QJsonObject job = QJsonDocument::fromJson(file.readAll())[QStringLiteral("job")].toObject();
        return job[QStringLiteral("title")].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray page =
            "<!doctype html><html lang=en><head><title>Welder</title><script "
            "type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":"
            "\"JobPosting\",\"title\":\"%1\",\"hiringOrganization\":{\"@type\":\"Organization\","
            "\"name\":\"Harbour Works\"},\"description\":\"<p>You weld ship hulls in our yard and "
            "inspect seams. You have three years of experience.</p>\"}</script></head><body><h1>%1"
            "</h1><p>You weld ship hulls in our yard and inspect seams.</p></body></html>";
        write(QStringLiteral("posting.html"), QByteArray(page).replace("%1", "Ship welder"));
        write(QStringLiteral("other/posting.html"), QByteArray(page).replace("%1", "Crane operator"));
        write(QStringLiteral("empty.html"), {});
    }

    void everyInputBecomesAFile()
    {
        const Outcome done = extract(
            QStringLiteral("jobs"), {QStringLiteral("posting.html"), QStringLiteral("other/posting.html")});
        QVERIFY2(done.exitCode == 0, qPrintable(done.diagnostics));
        QCOMPARE(titleIn(QStringLiteral("jobs/posting.json")), QStringLiteral("Ship welder"));
        QCOMPARE(titleIn(QStringLiteral("jobs/posting-2.json")), QStringLiteral("Crane operator"));
        QVERIFY(done.output.contains(u"2 of 2 read"));
        QVERIFY(done.output.contains(m_dir.filePath(QStringLiteral("jobs"))));
        QVERIFY(QDir(m_dir.filePath(QStringLiteral("workspace"))).exists());
    }

    void aBadInputIsNamedAndTheOthersAreStillRead()
    {
        const Outcome done = extract(QStringLiteral("mixed"),
            {QStringLiteral("empty.html"), QStringLiteral("missing.html"), QStringLiteral("posting.html")});
        QCOMPARE(done.exitCode, 1);
        QVERIFY(done.diagnostics.contains(u"empty.html gave no job."));
        QVERIFY(done.diagnostics.contains(u"missing.html gave no job."));
        QVERIFY(done.output.contains(u"1 of 3 read"));
        QCOMPARE(QDir(m_dir.filePath(QStringLiteral("mixed"))).entryList(QDir::Files | QDir::Hidden),
            QStringList{QStringLiteral("posting.json")});
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        const Outcome done = extract(QStringLiteral("posting.html/below"), {QStringLiteral("posting.html")});
        QCOMPARE(done.exitCode, 2);
        QVERIFY(done.diagnostics.contains(u"cannot be made"));
    }
};

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
