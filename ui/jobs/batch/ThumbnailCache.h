#pragma once

#include "core/intake/IntakeQueue.h"

#include <QHash>
#include <QPixmap>
#include <QSet>

namespace aio::ui {

/// Small pictures of what was brought in, decoded on worker threads and kept.
class ThumbnailCache : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize size{44, 32};

    explicit ThumbnailCache(IntakeQueue &queue, QObject *parent = nullptr);

    /// Null while it is not there (yet); `ready()` says when.
    [[nodiscard]] QPixmap thumbnail(const QUuid &id);

Q_SIGNALS:
    void ready(const QUuid &id);

private:
    void load(const QUuid &id);

    IntakeQueue &m_queue;
    QHash<QUuid, QPixmap> m_pictures;
    QSet<QUuid> m_asked;
};

} // namespace aio::ui
