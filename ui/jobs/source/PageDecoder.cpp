#include "ui/jobs/source/PageDecoder.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrent>

#include <cmath>

namespace aio::ui {

namespace {

QImage decode(const QByteArray &bytes, const QSize &fitInto)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isEmpty()) {
        QSize wanted = size;
        const qint64 pixels = qint64(size.width()) * size.height();
        if (pixels > mostPixels) {
            const double factor = std::sqrt(double(mostPixels) / double(pixels));
            wanted = QSize(int(size.width() * factor), int(size.height() * factor));
        }
        if (fitInto.isValid()) {
            const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
            const QSize bound = turned ? fitInto.transposed() : fitInto;
            wanted = wanted.boundedTo(wanted.scaled(bound, Qt::KeepAspectRatio));
        }
        if (wanted != size) {
            reader.setScaledSize(wanted.expandedTo(QSize(1, 1)));
        }
    }
    return reader.read();
}

} // namespace

QFuture<QImage> decodePage(const QByteArray &bytes, const QSize &fitInto)
{
    return QtConcurrent::run([bytes, fitInto] { return decode(bytes, fitInto); });
}

} // namespace aio::ui
