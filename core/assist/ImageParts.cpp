#include "core/assist/ImageParts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>

namespace aio {

namespace {

constexpr int longestEdge = 2048;
constexpr qsizetype mostBytes = 4 * 1024 * 1024; // what the strictest provider takes of one picture
constexpr int jpegQuality = 88;

QString mimeOf(const QByteArray &format)
{
    if (format == "jpeg" || format == "jpg") {
        return QStringLiteral("image/jpeg");
    }
    return format == "png" || format == "webp" ? QStringLiteral("image/") + QString::fromLatin1(format)
                                               : QString();
}

Failure unreadable(const QString &detail)
{
    return failure(ErrorKind::BadInput,
        QCoreApplication::translate("ImageParts", "This picture cannot be prepared for a model."),
        QCoreApplication::translate("ImageParts", "Save it as PNG or JPEG and try again."), detail);
}

} // namespace

Result<ai::ImagePart> imagePart(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QString mimeType = mimeOf(reader.format());
    const bool upright = reader.transformation() == QImageIOHandler::TransformationNone;
    if (size.isValid() && !mimeType.isEmpty() && upright && bytes.size() <= mostBytes
        && std::max(size.width(), size.height()) <= longestEdge && mimeType != u"image/jpeg") {
        return ai::ImagePart{bytes, mimeType, size.width(), size.height()};
    }
    if (size.isValid() && std::max(size.width(), size.height()) > longestEdge) {
        reader.setScaledSize(size.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return unreadable(reader.errorString());
    }
    // Written anew: where and with which camera a photograph was made is nobody's business.
    const bool photograph = mimeType == u"image/jpeg";
    QByteArray encoded;
    QBuffer target(&encoded);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, photograph ? "jpeg" : "png");
    writer.setQuality(photograph ? jpegQuality : -1);
    if (!writer.write(photograph ? image.convertToFormat(QImage::Format_RGB888) : image)) {
        return unreadable(writer.errorString());
    }
    return ai::ImagePart{encoded, photograph ? QStringLiteral("image/jpeg") : QStringLiteral("image/png"),
        image.width(), image.height()};
}

} // namespace aio
