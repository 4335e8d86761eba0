#include "core/base/AtomicFile.h"
#include "core/workspace/FileStore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace aio;
using namespace Qt::StringLiterals;

namespace {

// Files beyond `bytes` fail to be written, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

int filesIn(const QString &folder)
{
    int count = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();
         it.next()) {
        ++count;
    }
    return count;
}

} // namespace

class TestFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsTheSameBytesOnce()
    {
        const FileStore files(m_folder->path());
        const QString name = files.store("abc").value();
        QCOMPARE(name, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(files.store("abc").value(), name);
        QCOMPARE(filesIn(m_folder->path()), 1);
        QVERIFY(files.contains(name));
        QCOMPARE(files.load(name).value(), "abc");
        QCOMPARE(files.load(files.store({}).value()).value(), QByteArray());
    }

    void noticesDamageAndMendsIt()
    {
        const FileStore files(m_folder->path());
        const QString name = files.store("abc").value();
        QVERIFY(QFile::resize(files.path(name), 1));
        QCOMPARE(files.load(name).error().kind, ErrorKind::Storage);
        QCOMPARE(files.store("abc").value(), name);
        QCOMPARE(files.load(name).value(), "abc");
    }

    void namesNeverLeaveTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("path") << u"../../../../etc/passwd"_s;
        QTest::newRow("path of the right length") << u"../../"_s.repeated(11).left(64);
        QTest::newRow("upper case") << QString(64, u'A');
        QTest::newRow("absent") << QString(64, u'a');
    }

    void namesNeverLeaveTheFolder()
    {
        QFETCH(const QString, name);
        const FileStore files(m_folder->path());
        QVERIFY(!files.contains(name));
        QVERIFY(!files.load(name));
        QVERIFY(files.path(name).isEmpty() || files.path(name).startsWith(m_folder->path() + u"/aa/"_s));
    }

    void aFullDiskLeavesTheOldFileWhole_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("at once") << 100'000;
        // Held back by Qt until the file is closed.
        QTest::newRow("buffered") << 6'000;
    }

    void onlyTheProgramsOwnFilesAreClosedToOthers()
    {
        const mode_t before = umask(S_IWGRP | S_IWOTH);
        const QString exported = m_folder->filePath(u"cv.pdf"_s);
        const QString own = m_folder->filePath(u"settings.json"_s);
        const bool written = writeFileAtomically(exported, "x") && writePrivateFile(own, "x");
        umask(before);
        QVERIFY(written);
        QVERIFY(QFile::permissions(exported) & QFileDevice::ReadOther);
        QVERIFY(!(QFile::permissions(own) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    }

    void aFullDiskLeavesTheOldFileWhole()
    {
        QFETCH(const int, size);
        const QString file = m_folder->filePath(u"file"_s);
        QVERIFY(writeFileAtomically(file, "old"));
        {
            const FileSizeLimit full(1000);
            const auto written = writeFileAtomically(file, QByteArray(size, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Storage);
            QVERIFY2(written.error().message.contains(u"not"_s), qPrintable(written.error().message));
        }
        QCOMPARE(readWholeFile(file, 100).value(), "old");
        QCOMPARE(filesIn(m_folder->path()), 1);
    }

    void readsNoMoreThanAllowed()
    {
        const QString file = m_folder->filePath(u"file"_s);
        QVERIFY(writeFileAtomically(file, "12345"));
        QCOMPARE(readWholeFile(file, 5).value(), "12345");
        QCOMPARE(readWholeFile(file, 4).error().kind, ErrorKind::BadInput);
        QCOMPARE(readWholeFile(u"/dev/zero"_s, 100).error().kind, ErrorKind::BadInput);
        QCOMPARE(readWholeFile(m_folder->filePath(u"none"_s), 4).error().kind, ErrorKind::Storage);
        QCOMPARE(readWholeFile(m_folder->path(), 4).error().kind, ErrorKind::Storage);
    }

    void aFolderThatNobodyMayWriteSaysSo()
    {
        const auto written = writeFileAtomically(u"/proc/file"_s, "x");
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"may not write"_s), qPrintable(written.error().message));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFileStore)
#include "tst_filestore.moc"
