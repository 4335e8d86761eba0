#include "core/documents/reading/OfficeArchive.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <QCoreApplication>

namespace aio {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CvReader)
};

Failure damaged(const QString &detail)
{
    return failure(ErrorKind::BadInput, Text::tr("The document is damaged or cut off."),
        Text::tr("Save or download it again."), detail);
}

} // namespace

OfficeArchive::OfficeArchive() = default;

OfficeArchive::~OfficeArchive()
{
    if (m_zip) {
        m_zip->close();
    }
}

Result<std::unique_ptr<OfficeArchive>> OfficeArchive::open(const QByteArray &bytes)
{
    auto archive = std::unique_ptr<OfficeArchive>(new OfficeArchive);
    archive->m_buffer.setData(bytes);
    archive->m_zip = std::make_unique<QuaZip>(&archive->m_buffer);
    if (!archive->m_zip->open(QuaZip::mdUnzip)) {
        return damaged(QStringLiteral("zip error %1").arg(archive->m_zip->getZipError()));
    }
    bool more = archive->m_zip->goToFirstFile();
    while (more) {
        if (archive->m_names.size() >= maxParts) {
            return damaged(QStringLiteral("too many parts"));
        }
        archive->m_names.append(archive->m_zip->getCurrentFileName());
        more = archive->m_zip->goToNextFile();
    }
    return archive;
}

Result<QByteArray> OfficeArchive::read(const QString &part) const
{
    if (!m_zip->setCurrentFile(part, QuaZip::csSensitive)) {
        return damaged(QStringLiteral("%1 is missing").arg(part));
    }
    QuaZipFileInfo64 info;
    if (m_zip->getCurrentFileInfo(&info) && info.isEncrypted()) {
        return failure(ErrorKind::BadInput, Text::tr("The document is locked with a password."),
            Text::tr("Open it in a word processor and save it without a password."));
    }
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly)) {
        return damaged(QStringLiteral("%1: zip error %2").arg(part).arg(file.getZipError()));
    }
    QByteArray bytes;
    constexpr qint64 chunk = 64 * 1024;
    for (QByteArray piece = file.read(chunk); !piece.isEmpty(); piece = file.read(chunk)) {
        bytes += piece;
        if (bytes.size() > maxPartBytes) {
            return failure(ErrorKind::BadInput, Text::tr("The document is too large when it is unpacked."),
                Text::tr("Open it in a word processor and save it anew."), part);
        }
    }
    // The checksum is compared when the part is closed.
    file.close();
    if (file.getZipError() != UNZ_OK) {
        return damaged(QStringLiteral("%1: zip error %2").arg(part).arg(file.getZipError()));
    }
    return bytes;
}

} // namespace aio
