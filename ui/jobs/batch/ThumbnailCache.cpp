#include "ui/jobs/batch/ThumbnailCache.h"

#include "core/base/WhenFinished.h"

#include "ui/jobs/source/PageDecoder.h"

namespace aio::ui {

namespace {

constexpr int sharpness = 2; // enough pixels for a screen of double density

} // namespace

ThumbnailCache::ThumbnailCache(IntakeQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(queue.model(), &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row) {
                const QUuid id = m_queue.model()->entry(row)->item.id;
                m_pictures.remove(id);
                m_asked.remove(id);
            }
        });
}

QPixmap ThumbnailCache::thumbnail(const QUuid &id)
{
    if (!m_asked.contains(id)) {
        m_asked.insert(id);
        load(id);
    }
    return m_pictures.value(id);
}

void ThumbnailCache::load(const QUuid &id)
{
    whenFinished(m_queue.firstFile(id), this, [this, id](const Result<QByteArray> &bytes) {
        if (!bytes) {
            return;
        }
        whenFinished(decodePage(*bytes, size * sharpness), this, [this, id](const QImage &image) {
            if (!image.isNull() && m_asked.contains(id)) {
                QPixmap picture = QPixmap::fromImage(image);
                picture.setDevicePixelRatio(sharpness);
                m_pictures.insert(id, picture);
                Q_EMIT ready(id);
            }
        });
    });
}

} // namespace aio::ui
