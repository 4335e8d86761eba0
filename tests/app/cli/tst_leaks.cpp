#include "tests/app/cli/CliRun.h"
#include "tests/app/cli/EchoServer.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>

#include <csignal>

#include <sys/resource.h>

using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

// With signs that URLs and JSON write in another way.
QByteArray newCanary()
{
    static const QByteArray signs("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray canary("sk-leak&+/=");
    for (int i = 0; i < 40; ++i) {
        canary += signs.at(QRandomGenerator::global()->bounded(int(signs.size())));
    }
    return canary;
}

// The forms in which a key could lie somewhere.
QList<QByteArray> formsOf(const QByteArray &key)
{
    const QString text = QString::fromLatin1(key);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray json = key;
    json.replace("/", "\\/");
    QList<QByteArray> forms{key, key.toPercentEncoding(), key.toHex(), wide, json};
    // Base64 of a text that has the key at any of three places.
    for (const QByteArray &before : {QByteArray(), QByteArray("a"), QByteArray("ab")}) {
        const QByteArray encoded = (before + key).toBase64(QByteArray::OmitTrailingEquals);
        forms << encoded.mid(4, encoded.size() - 8);
    }
    return forms;
}

} // namespace

// A canary for a key goes through every command; afterwards every byte that was written is searched for it.
class TestLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Were the program to leave a memory dump, it could.
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);
        m_bench.setVariable(u"CANARY"_s, QString::fromLatin1(m_other));
        QCOMPARE(m_bench
                     .run({u"providers"_s, u"add"_s, u"--kind"_s, u"openai"_s, u"--base-url"_s,
                         m_refusing.url(), u"--retries"_s, u"0"_s})
                     .exitCode,
            0);
        QCOMPARE(m_bench
                     .run({u"providers"_s, u"add"_s, u"--kind"_s, u"openai-compatible"_s, u"--name"_s,
                         u"silent"_s, u"--base-url"_s, m_silent.url()})
                     .exitCode,
            0);
        QCOMPARE(m_bench.run({u"providers"_s, u"add"_s, u"--kind"_s, u"anthropic"_s}).exitCode, 0);
    }

    void theSearchFindsIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << m_key;
        QTest::newRow("base64") << ("Bearer " + m_key).toBase64();
        QTest::newRow("url") << m_key.toPercentEncoding();
        QTest::newRow("hex") << m_key.toHex();
    }

    void theSearchFindsIt()
    {
        QFETCH(const QByteArray, bytes);
        m_bench.write(u"planted"_s, "x" + bytes + "y");
        QCOMPARE(leaksIn(m_bench.path(u"."_s)).size(), 1);
        QVERIFY(QFile::remove(m_bench.path(u"planted"_s)));
        QVERIFY(leaksIn(m_bench.path(u"."_s)).isEmpty());
    }

    void keptFromStandardInput()
    {
        QProcess process;
        start(process, {u"keys"_s, u"set"_s, u"openai"_s});
        const QByteArray before = commandLine(process);
        QVERIFY(before.contains("keys"));
        process.write(m_key + '\n');
        process.closeWriteChannel();
        const QByteArray during = commandLine(process);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        verifyClean(before + during + process.readAllStandardOutput() + process.readAllStandardError());
    }

    void everyCommandKeepsItToItself_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("set from a variable")
            << QStringList{u"keys"_s, u"set"_s, u"anthropic"_s, u"--from-env"_s, u"CANARY"_s} << 0;
        QTest::newRow("set for another")
            << QStringList{u"keys"_s, u"set"_s, u"silent"_s, u"--from-env"_s, u"CANARY"_s} << 0;
        QTest::newRow("replace") << QStringList{u"keys"_s, u"set"_s, u"openai"_s, u"--keep-old"_s, u"7d"_s,
            u"--from-env"_s, u"CANARY"_s}
                                 << 0;
        QTest::newRow("restore") << QStringList{u"keys"_s, u"restore"_s, u"openai"_s} << 0;
        for (const QString &format : {u"json"_s, u"table"_s, u"csv"_s}) {
            QTest::addRow("keys as %s", qPrintable(format))
                << QStringList{u"--format"_s, format, u"keys"_s, u"list"_s} << 0;
            QTest::addRow("providers as %s", qPrintable(format))
                << QStringList{u"--format"_s, format, u"--verbose"_s, u"providers"_s, u"show"_s, u"openai"_s}
                << 0;
        }
        // The server repeats the key in every part of its refusal.
        QTest::newRow("models of one that echoes")
            << QStringList{u"--verbose"_s, u"providers"_s, u"models"_s, u"openai"_s} << 4;
        QTest::newRow("test of one that echoes")
            << QStringList{u"--verbose"_s, u"providers"_s, u"test"_s, u"openai"_s} << 4;
        QTest::newRow("its last test") << QStringList{u"providers"_s, u"show"_s, u"openai"_s} << 0;
        QTest::newRow("test before it is used")
            << QStringList{u"keys"_s, u"set"_s, u"openai"_s, u"--test"_s, u"--from-env"_s, u"CANARY"_s} << 4;
        QTest::newRow("edit") << QStringList{u"providers"_s, u"edit"_s, u"openai"_s, u"--retries"_s, u"1"_s}
                              << 0;
        QTest::newRow("export") << QStringList{u"providers"_s, u"export"_s, u"export.json"_s} << 0;
        QTest::newRow("back up") << QStringList{u"db"_s, u"backup"_s, u"backup.db"_s} << 0;
        QTest::newRow("remove a key") << QStringList{u"keys"_s, u"remove"_s, u"anthropic"_s} << 0;
    }

    void everyCommandKeepsItToItself()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        const CliRun result = m_bench.run(arguments);
        QVERIFY2(result.exitCode == exitCode, (result.out + result.err).constData());
        verifyClean(result.out + result.err);
    }

    void aCrashLeavesNothing()
    {
        QProcess process;
        start(process, {u"--verbose"_s, u"providers"_s, u"models"_s, u"silent"_s});
        // The key is on its way: the program has it in memory.
        QTRY_COMPARE_WITH_TIMEOUT(m_silent.requests(), 1, 30'000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGABRT), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        verifyClean(process.readAllStandardOutput() + process.readAllStandardError());
        const QStringList cores =
            QDir(m_bench.path(u"."_s)).entryList({u"core*"_s, u"*.core"_s}, QDir::Files | QDir::Hidden);
        QVERIFY2(cores.isEmpty(), qPrintable(cores.join(u' ')));
    }

    void nothingThatWasWrittenHoldsIt()
    {
        QVERIFY(m_refusing.requests() > 0);
        QVERIFY(!m_bench.read(u"export.json"_s).isEmpty() && !m_bench.read(u"backup.db"_s).isEmpty());
        // The home holds the keyring, which is encrypted.
        QStringList leaks = leaksIn(m_bench.path(u"."_s)) + leaksIn(QDir::homePath());
        leaks.removeDuplicates();
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }

private:
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setWorkingDirectory(m_bench.path(u"."_s));
        process.start(
            QStringLiteral(AIOCTL), QStringList{u"--workspace"_s, m_bench.path(u"workspace"_s)} + arguments);
        QVERIFY(process.waitForStarted());
    }

    static QByteArray commandLine(const QProcess &process)
    {
        QFile file(u"/proc/%1/cmdline"_s.arg(process.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] bool holdsKey(const QByteArray &bytes) const
    {
        return std::any_of(m_forms.cbegin(), m_forms.cend(),
            [&bytes](const QByteArray &form) { return bytes.contains(form); });
    }

    void verifyClean(const QByteArray &bytes) const { QVERIFY2(!holdsKey(bytes), "the key was printed"); }

    [[nodiscard]] QStringList leaksIn(const QString &folder) const
    {
        QStringList leaks;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && holdsKey(file.readAll())) {
                leaks << file.fileName();
            }
        }
        return leaks;
    }

    const QByteArray m_key = newCanary();
    const QByteArray m_other = newCanary();
    const QList<QByteArray> m_forms = formsOf(m_key) + formsOf(m_other);
    EchoServer m_refusing{401};
    EchoServer m_silent{0};
    CliBench m_bench;
};

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
