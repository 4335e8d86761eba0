#pragma once

#include "tests/support/TemporaryWorkspace.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <functional>

namespace aio::test {

// Somebody types into an editor that is killed in the middle of it. The test program starts itself a second
// time with "--type" as the one that is killed.

constexpr qint64 mostLostMs = 2000; ///< what a person may lose

/// The same clock for both programs.
inline qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

inline void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// The side that is killed: says where its workspace is, then lets `type` type one x after the other, and
/// says when each was typed: MILLISECONDS COUNT.
inline int typeUntilKilled(const TemporaryWorkspace &workspace, const std::function<void()> &type)
{
    constexpr int keyEveryMs = 25;
    say(workspace.workspace().path());
    int count = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&type, &count] {
        type();
        say(QStringLiteral("%1 %2").arg(steadyMs()).arg(++count));
    });
    keys.start(keyEveryMs);
    return QApplication::exec();
}

/// The side that kills. Ends the test program if the other one does not even start.
class KilledTyping
{
public:
    /// Lets it type for `typedMs` after its first key, then kills it.
    explicit KilledTyping(int typedMs)
    {
        QProcess editor;
        editor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        editor.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type")});
        while (m_keys.isEmpty() || m_keys.constLast().atMs < m_keys.constFirst().atMs + typedMs) {
            if (!editor.waitForReadyRead(30'000)) {
                qFatal("the editor does not type");
            }
            read(editor);
        }
        m_killedAt = steadyMs();
        editor.kill();
        editor.waitForFinished();
        m_killed = editor.exitStatus() == QProcess::CrashExit;
    }
    ~KilledTyping() { QDir(QFileInfo(m_path).path()).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(KilledTyping)

    [[nodiscard]] bool wasKilled() const { return m_killed; }
    /// Its workspace, as it lies on the disk.
    [[nodiscard]] Workspace workspace() const { return Workspace::open(m_path).value(); }
    [[nodiscard]] std::unique_ptr<Database> openDatabase() const
    {
        DatabaseOptions options;
        options.file = workspace().databaseFile();
        options.backupFolder = workspace().backupsFolder();
        return TemporaryWorkspace::open(options);
    }
    /// How many x must be there.
    [[nodiscard]] qsizetype due() const
    {
        qsizetype due = 0;
        for (const Key &key : m_keys) {
            due = key.atMs <= m_killedAt - mostLostMs ? key.count : due;
        }
        return due;
    }
    [[nodiscard]] QByteArray text(qsizetype kept) const
    {
        return QStringLiteral("kept %1 of %2, %3 were due").arg(kept).arg(m_keys.size()).arg(due()).toUtf8();
    }

private:
    struct Key
    {
        qint64 atMs = 0;
        qsizetype count = 0;
    };

    void read(QProcess &editor)
    {
        while (editor.canReadLine()) {
            const QString line = QString::fromUtf8(editor.readLine()).trimmed();
            if (m_path.isEmpty()) {
                m_path = line;
            } else {
                m_keys.append({line.section(u' ', 0, 0).toLongLong(), line.section(u' ', 1).toLongLong()});
            }
        }
    }

    QString m_path;
    QList<Key> m_keys;
    qint64 m_killedAt = 0;
    bool m_killed = false;
};

} // namespace aio::test
