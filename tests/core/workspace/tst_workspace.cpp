#include "core/workspace/Workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace aio;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qunsetenv("AIORCHESTRATOR_WORKSPACE"); }

    void isWhereItIsAskedFor()
    {
        qputenv("AIORCHESTRATOR_WORKSPACE", "/from/environment");
        QCOMPARE(Workspace::locate(u"/given/../there/"_s), u"/there"_s);
        QCOMPARE(Workspace::locate({}), u"/from/environment"_s);
        qunsetenv("AIORCHESTRATOR_WORKSPACE");
        QCOMPARE(
            Workspace::locate({}), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    }

    void isMadeForItsOwnerOnly()
    {
        const QString path = m_folder->filePath(u"new/workspace"_s);
        const auto workspace = Workspace::open(path);
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        for (const QString &made : {path, workspace->sourcesFolder(), workspace->backupsFolder(),
                 workspace->logsFolder(), path + u"/device-id"_s}) {
            QVERIFY2(QFileInfo::exists(made), qPrintable(made));
            QCOMPARE(QFile::permissions(made) & others, QFile::Permissions());
        }
    }

    void keepsItsDeviceId()
    {
        const QString path = m_folder->filePath(u"w"_s);
        const QString id = Workspace::open(path).value().deviceId();
        QVERIFY(!QUuid::fromString(id).isNull());
        QCOMPARE(Workspace::open(path + u"/."_s).value().deviceId(), id);
        QVERIFY(Workspace::open(m_folder->filePath(u"other"_s)).value().deviceId() != id);
    }

    void makesANewDeviceIdForADamagedOne()
    {
        const QString path = m_folder->filePath(u"w"_s);
        const QString id = Workspace::open(path).value().deviceId();
        QFile file(path + u"/device-id"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("garbage");
        file.close();
        const QString renewed = Workspace::open(path).value().deviceId();
        QVERIFY(renewed != id);
        QCOMPARE(Workspace::open(path).value().deviceId(), renewed);
    }

    void agreesOnOneDeviceIdWhenOpenedAtOnce()
    {
        const QString path = m_folder->filePath(u"w"_s);
        QStringList ids(4);
        std::vector<std::thread> openers;
        for (QString &id : ids) {
            openers.emplace_back([&id, path] { id = Workspace::open(path).value().deviceId(); });
        }
        for (std::thread &opener : openers) {
            opener.join();
        }
        QCOMPARE(ids.count(ids.constFirst()), 4);
    }

    void saysWhyItCannotBeUsed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QTest::newRow("a file") << u"%1/file"_s << u"this is a file"_s;
        QTest::newRow("below a file") << u"%1/file/workspace"_s << u"cannot be made"_s;
        QTest::newRow("where nobody may write") << u"/proc/workspace"_s << u"cannot be made"_s;
    }

    void saysWhyItCannotBeUsed()
    {
        QFETCH(QString, path);
        QFETCH(const QString, words);
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto workspace = Workspace::open(path.replace(u"%1"_s, m_folder->path()));
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().kind, ErrorKind::Storage);
        QVERIFY2(workspace.error().message.contains(words), qPrintable(workspace.error().message));
        QVERIFY(!workspace.error().hint.isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
