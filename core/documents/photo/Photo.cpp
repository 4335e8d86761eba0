#include "core/documents/photo/Photo.h"

#include "core/base/AtomicFile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QUrl>

#include <algorithm>
#include <array>

namespace aio::documents {

namespace {

constexpr qint64 mostBytes = qint64(8) * 1024 * 1024;
constexpr int shownSide = 700; // pixels; a photo on a page is a few centimetres
constexpr int cutSide = 2000;
constexpr int leastSide = 64;
constexpr int jpegQuality = 85;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

QByteArray bytesOf(const QString &source)
{
    if (source.startsWith(QLatin1StringView("data:"))) {
        const qsizetype comma = source.indexOf(u',');
        const bool base64 = source.left(comma).endsWith(QLatin1StringView(";base64"));
        return comma < 0 || !base64 || source.size() > mostBytes * 2
            ? QByteArray()
            : QByteArray::fromBase64(source.mid(comma + 1).toLatin1());
    }
    const QUrl url(source);
    const QString path = url.isLocalFile() ? url.toLocalFile() : source;
    if (path.isEmpty() || path.contains(QLatin1StringView("://"))) {
        return {};
    }
    return readWholeFile(path, mostBytes).value_or(QByteArray());
}

QImage decoded(QByteArray bytes, int mostSide, QString *problem)
{
    // Vector formats and those of one program are no photos.
    constexpr std::array formats{"png", "jpeg", "jpg", "webp", "gif", "bmp", "tiff"};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (std::ranges::none_of(formats, [&](const char *known) { return format == known; })) {
        *problem = QString::fromLatin1(format);
        return {};
    }
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > mostSide) {
        reader.setScaledSize(size.scaled(mostSide, mostSide, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        *problem = reader.errorString();
        return {};
    }
    if (image.colorSpace().isValid()) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    // A new picture: nothing of what a camera noted goes with it.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

} // namespace

QImage readPhoto(const QString &source)
{
    const QByteArray bytes = bytesOf(source);
    QString problem;
    return bytes.isEmpty() ? QImage() : decoded(bytes, shownSide, &problem);
}

Result<QImage> pictureFrom(const QByteArray &bytes)
{
    QString problem;
    const QImage picture = decoded(bytes, cutSide, &problem);
    if (picture.isNull()) {
        return failure(ErrorKind::BadInput, Text::tr("This file is no picture that can be read."),
            Text::tr("Save it as JPEG or PNG and try again."), problem);
    }
    if (std::min(picture.width(), picture.height()) < leastSide) {
        return failure(ErrorKind::BadInput, Text::tr("This picture is too small for a photo."),
            Text::tr("Choose one with at least %1 pixels a side.").arg(leastSide));
    }
    return picture;
}

QRect usualCrop(const QSize &picture)
{
    const QSize part = photoPixels.scaled(picture, Qt::KeepAspectRatio);
    // Faces are in the upper part of a portrait.
    constexpr int above = 4;
    return {QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) / above), part};
}

QString photoAddress(const QImage &picture, const QRect &part)
{
    const QRect inside = part.intersected(picture.rect());
    if (inside.isEmpty()) {
        return {};
    }
    QImage photo = picture.copy(inside);
    if (photo.width() > photoPixels.width() || photo.height() > photoPixels.height()) {
        photo = photo.scaled(photoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(jpegOf(photo).toBase64());
}

QString keptPhoto(const QString &image)
{
    constexpr qsizetype small = 150'000; // characters; larger than any photo that was cut out here
    if (!image.startsWith(QLatin1StringView("data:")) || image.size() <= small) {
        return image;
    }
    const QImage photo = readPhoto(image);
    return photoAddress(photo, photo.rect());
}

QByteArray jpegOf(const QImage &photo)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "JPG", jpegQuality);
    return bytes;
}

} // namespace aio::documents
