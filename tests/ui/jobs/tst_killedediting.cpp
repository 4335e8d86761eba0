#include "tests/ui/jobs/JobsBench.h"
#include "ui/jobs/form/FieldRow.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/form/JobForm.h"
#include "ui/jobs/input/JobInput.h"
#include "ui/jobs/page/JobDesk.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProcess>

#include <chrono>
#include <cstdio>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostLostMs = 2000; // what a person may lose
constexpr int keyEveryMs = 25;

/// The same clock for both programs.
qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

// The other program: opens a job on the Jobs page, says where its workspace is, and then types one x after
// the other into the title until it is killed. Says when each was typed: MILLISECONDS COUNT.
int typeUntilKilled()
{
    const TemporaryWorkspace workspace;
    JobsBench bench(workspace);
    bench.engine.answer(u"a.png"_s, picturedPosting());
    extraction::ExtractionSource source;
    source.files = {{u"a.png"_s, "bytes"}};
    Q_EMIT bench.page.input()->sourcesReady({source});
    JobDesk *desk = bench.page.desk();
    if (!QTest::qWaitFor([desk] { return desk->session() != nullptr; }, 20'000)) {
        return 1;
    }
    say(workspace.workspace().path());
    auto *title = desk->formPane()->form()->row(JobField::Title)->findChild<QLineEdit *>();
    title->setFocus();
    title->clear();
    int count = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, title, [title, &count] {
        QTest::keyClick(title, Qt::Key_X);
        say(u"%1 %2"_s.arg(nowMs()).arg(++count));
    });
    keys.start(keyEveryMs);
    return QApplication::exec();
}

struct Key
{
    qint64 atMs = 0;
    qsizetype count = 0;
};

} // namespace

class TestKilledEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTwoSecondsAreLost_data()
    {
        QTest::addColumn<int>("typedMs");
        // At several moments between one save and the next.
        QTest::newRow("just after a save") << 2600;
        QTest::newRow("later") << 2950;
        QTest::newRow("just before a save") << 3300;
    }

    void atMostTwoSecondsAreLost()
    {
        QFETCH(int, typedMs);
        QProcess editor;
        editor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        editor.start(QCoreApplication::applicationFilePath(), {u"--type"_s});
        QString path;
        QList<Key> keys;
        while (keys.isEmpty() || keys.constLast().atMs < keys.constFirst().atMs + typedMs) {
            QVERIFY(editor.waitForReadyRead(30'000));
            read(editor, path, keys);
        }
        const qint64 killedAt = nowMs();
        editor.kill();
        QVERIFY(editor.waitForFinished());
        QCOMPARE(editor.exitStatus(), QProcess::CrashExit);

        qsizetype due = 0;
        for (const Key &key : std::as_const(keys)) {
            due = key.atMs <= killedAt - mostLostMs ? key.count : due;
        }
        QVERIFY(due > 0);
        const qsizetype kept = keptIn(path);
        QVERIFY(QDir(QFileInfo(path).path()).removeRecursively());
        QVERIFY2(
            kept >= due, qPrintable(u"kept %1 of %2, %3 were due"_s.arg(kept).arg(keys.size()).arg(due)));
    }

private:
    static void read(QProcess &editor, QString &path, QList<Key> &keys)
    {
        while (editor.canReadLine()) {
            const QString line = QString::fromUtf8(editor.readLine()).trimmed();
            if (path.isEmpty()) {
                path = line;
            } else {
                keys.append({line.section(u' ', 0, 0).toLongLong(), line.section(u' ', 1).toLongLong()});
            }
        }
    }

    /// How much of the title the workspace at `path` has, or -1 when that is not what was typed.
    static qsizetype keptIn(const QString &path)
    {
        const Workspace workspace = Workspace::open(path).value();
        DatabaseOptions options;
        options.file = workspace.databaseFile();
        options.backupFolder = workspace.backupsFolder();
        const auto database = TemporaryWorkspace::open(options);
        JobStore store(*database, FileStore(workspace.sourcesFolder()), {u"mia"_s, workspace.deviceId()});
        const auto listed = take(store.list());
        if (!take(database->check()) || !listed || listed->size() != 1) {
            return -1;
        }
        const auto job = take(store.load(listed->constFirst().id));
        const QString title = job ? job->extraction.job.title : QString();
        return title == QString(title.size(), u'x') ? title.size() : -1;
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--type") {
        return typeUntilKilled();
    }
    TestKilledEditing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedediting.moc"
