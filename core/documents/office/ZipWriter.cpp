#include "core/documents/office/ZipWriter.h"

#include <QBuffer>
#include <QCoreApplication>

#include <quazip.h>
#include <quazipfile.h>

namespace aio::documents {

Result<QByteArray> zipOf(const QList<ZipEntry> &entries)
{
    const auto fail = [](const QString &detail) {
        return failure(ErrorKind::Internal,
            QCoreApplication::translate("Export", "The document could not be put together."), {}, detail);
    };
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    // Readers look for the first entry at the start of the file, without what a stream would need.
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate)) {
        return fail(QString::number(zip.getZipError()));
    }
    for (const ZipEntry &entry : entries) {
        QuaZipFile file(&zip);
        QuaZipNewInfo info(entry.name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // the same document, the same bytes
        info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
            | QFileDevice::ReadOther);
        constexpr int deflated = 8;
        if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, entry.stored ? 0 : deflated)
            || file.write(entry.data) != entry.data.size()) {
            return fail(entry.name);
        }
        file.close();
    }
    zip.close();
    return zip.getZipError() == ZIP_OK ? Result<QByteArray>(bytes) : fail(QString::number(zip.getZipError()));
}

} // namespace aio::documents
