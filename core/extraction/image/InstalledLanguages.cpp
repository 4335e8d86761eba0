#include "core/extraction/image/InstalledLanguages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace aio::extraction {

namespace {

QStringList usualFolders()
{
    QStringList folders;
    if (const QString prefix = qEnvironmentVariable("TESSDATA_PREFIX"); !prefix.isEmpty()) {
        folders << prefix << prefix + QStringLiteral("/tessdata");
    }
    const QString root = QStringLiteral("/usr/share/");
    folders << root + QStringLiteral("tesseract-ocr/5/tessdata")
            << root + QStringLiteral("tesseract-ocr/4.00/tessdata") << root + QStringLiteral("tessdata")
            << QStringLiteral("/usr/local/share/tessdata");
    return folders;
}

} // namespace

Result<InstalledLanguages> InstalledLanguages::find()
{
    return inFolders(usualFolders());
}

Result<InstalledLanguages> InstalledLanguages::inFolders(const QStringList &folders)
{
    InstalledLanguages found;
    for (const QString &folder : folders) {
        const QFileInfoList files =
            QDir(folder).entryInfoList({QStringLiteral("*.traineddata")}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            // osd finds scripts and equ formulas; neither reads text.
            if (const QString name = file.completeBaseName(); name != u"osd" && name != u"equ") {
                found.m_names.append(name);
            }
        }
        if (!found.m_names.isEmpty()) {
            found.m_folder = folder;
            return found;
        }
    }
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate(
            "aio::extraction::InstalledLanguages", "No language for reading images is installed."),
        QCoreApplication::translate("aio::extraction::InstalledLanguages",
            "Install the package tesseract-ocr-eng, and one such package for each language of your "
            "postings."),
        folders.join(u' '));
}

} // namespace aio::extraction
