#include "core/documents/layout/Photo.h"

#include "core/base/AtomicFile.h"

#include <QBuffer>
#include <QImageReader>
#include <QUrl>

namespace aio::documents {

namespace {

constexpr qint64 maxBytes = qint64(8) * 1024 * 1024;
constexpr int maxSide = 700;

QByteArray bytesOf(const QString &source)
{
    if (source.startsWith(QLatin1StringView("data:"))) {
        const qsizetype comma = source.indexOf(u',');
        const bool base64 = source.left(comma).endsWith(QLatin1StringView(";base64"));
        return comma < 0 || !base64 || source.size() > maxBytes * 2
            ? QByteArray()
            : QByteArray::fromBase64(source.mid(comma + 1).toLatin1());
    }
    const QUrl url(source);
    const QString path = url.isLocalFile() ? url.toLocalFile() : source;
    if (path.isEmpty() || path.contains(QLatin1StringView("://"))) {
        return {};
    }
    return readWholeFile(path, maxBytes).value_or(QByteArray());
}

} // namespace

QImage readPhoto(const QString &source)
{
    QByteArray bytes = bytesOf(source);
    if (bytes.isEmpty()) {
        return {};
    }
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > maxSide) {
        reader.setScaledSize(size.scaled(maxSide, maxSide, Qt::KeepAspectRatio));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QImage shown = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const QRgb pixel = shown.pixel(x, y);
            const int alpha = qAlpha(pixel);
            const auto blend = [alpha](int value) { return (value * alpha + 255 * (255 - alpha)) / 255; };
            opaque.setPixel(x, y, qRgb(blend(qRed(pixel)), blend(qGreen(pixel)), blend(qBlue(pixel))));
        }
    }
    return opaque;
}

} // namespace aio::documents
