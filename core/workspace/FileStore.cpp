#include "core/workspace/FileStore.h"

#include "core/base/AtomicFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace aio {

namespace {

QString nameOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// Names come from a database that another program may have written: nothing but digits may reach a path.
bool isName(const QString &sha256)
{
    constexpr int digits = 64;
    return sha256.size() == digits && std::all_of(sha256.cbegin(), sha256.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

FileStore::FileStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString FileStore::path(const QString &sha256) const
{
    if (!isName(sha256)) {
        return {};
    }
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256.mid(2);
}

bool FileStore::contains(const QString &sha256) const
{
    const QString file = path(sha256);
    return !file.isEmpty() && QFileInfo::exists(file);
}

Result<QString> FileStore::store(const QByteArray &bytes) const
{
    const QString name = nameOf(bytes);
    const QString file = path(name);
    // Written anew if the size differs: a file cut short by a full disk of old mends itself.
    if (QFileInfo(file).size() == bytes.size() && QFileInfo::exists(file)) {
        return name;
    }
    if (const Result<void> made = makePrivateFolder(QFileInfo(file).absolutePath()); !made) {
        return Failure(made.error());
    }
    if (const Result<void> written = writePrivateFile(file, bytes); !written) {
        return Failure(written.error());
    }
    return name;
}

Result<QByteArray> FileStore::load(const QString &sha256) const
{
    const QString file = path(sha256);
    Result<QByteArray> bytes =
        file.isEmpty() ? Result<QByteArray>(QByteArray()) : readWholeFile(file, maxBytes);
    if (!bytes) {
        return bytes;
    }
    if (nameOf(*bytes) != sha256) {
        return failure(ErrorKind::Storage,
            QCoreApplication::translate("FileStore", "A file of the workspace was changed or damaged."),
            QCoreApplication::translate("FileStore", "Bring the source in again."), file);
    }
    return bytes;
}

} // namespace aio
