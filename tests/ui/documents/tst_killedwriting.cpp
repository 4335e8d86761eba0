#include "tests/ui/documents/DocumentsBench.h"
#include "ui/documents/editor/DraftTextEdit.h"

#include <QDir>
#include <QFileInfo>
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
constexpr int typeForMs = 3100;

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

// The other program: opens a letter, says where its workspace is, and types one x after the other into its
// first paragraph until it is killed. Says when each was typed: MILLISECONDS COUNT.
int typeUntilKilled()
{
    const TemporaryWorkspace workspace;
    DocumentsBench bench(workspace);
    const QUuid id = bench.addDocument(bench.addCandidate(), bench.addJob(), DocumentKind::Letter);
    bench.page.open({id.toString(QUuid::WithoutBraces)});
    DocumentDesk *desk = bench.page.desk();
    if (!QTest::qWaitFor([desk] { return desk->session() != nullptr; }, 20'000)) {
        return 1;
    }
    say(workspace.workspace().path());
    const auto &letter = std::get<LetterContent>(desk->session()->draft().content);
    desk->editor()->reveal(letter.paragraphs.first().id);
    int count = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, desk, [desk, &count] {
        QTest::keyClick(desk->editor()->textEdit(), Qt::Key_X);
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

class TestKilledWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTwoSecondsAreLost()
    {
        QProcess editor;
        editor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        editor.start(QCoreApplication::applicationFilePath(), {u"--type"_s});
        QString path;
        QList<Key> keys;
        while (keys.isEmpty() || keys.constLast().atMs < keys.constFirst().atMs + typeForMs) {
            QVERIFY(editor.waitForReadyRead(30'000));
            while (editor.canReadLine()) {
                const QString line = QString::fromUtf8(editor.readLine()).trimmed();
                if (path.isEmpty()) {
                    path = line;
                } else {
                    keys.append({line.section(u' ', 0, 0).toLongLong(), line.section(u' ', 1).toLongLong()});
                }
            }
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
    /// How many x the first paragraph begins with in the workspace at `path`.
    static qsizetype keptIn(const QString &path)
    {
        const Workspace workspace = Workspace::open(path).value();
        DatabaseOptions options;
        options.file = workspace.databaseFile();
        options.backupFolder = workspace.backupsFolder();
        const auto database = TemporaryWorkspace::open(options);
        DocumentStore store(*database, {u"mia"_s, workspace.deviceId()});
        const auto listed = take(store.list());
        if (!take(database->check()) || !listed || listed->size() != 1) {
            return -1;
        }
        const Document document = take(store.load(listed->constFirst().id)).value().document;
        const QString text = std::get<LetterContent>(document.draft.content).paragraphs.first().text;
        qsizetype count = 0;
        while (count < text.size() && text.at(count) == u'x') {
            ++count;
        }
        return count;
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--type") {
        return typeUntilKilled();
    }
    TestKilledWriting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwriting.moc"
