#pragma once

#include "core/documents/draft/Draft.h"
#include "core/documents/layout/PagedDocument.h"
#include "core/documents/templates/DocumentOptions.h"

#include <QHash>
#include <QImage>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <memory>

namespace aio::ui {

/// What to set, and which of its pages to paint at once.
struct PageJob
{
    quint64 number = 0; ///< grows from job to job
    Draft draft{};
    QString templateKey{};
    documents::DocumentOptions options{};
    double pixelsPerPoint = 1; ///< of the screen's own pixels
    double devicePixelRatio = 1;
    int firstPage = 0;
    int lastPage = 0;
};

/// A draft in pages, with pictures of those that were asked for.
struct SetPages
{
    quint64 number = 0; ///< of the job
    documents::PagedDocument document{};
    QHash<int, QImage> images{};
    double pixelsPerPoint = 1;
    QString error{}; ///< a sentence for a person; then there are no pages
};

/// Sets and paints pages on a thread of its own. Of several jobs only the newest is done: one that waits is
/// replaced. Signals come on the thread of this object.
class PageWorker : public QThread
{
    Q_OBJECT

public:
    explicit PageWorker(QObject *parent = nullptr);
    /// Waits for the job that is being done, some milliseconds.
    ~PageWorker() override;

    void request(const PageJob &job);
    /// Paints pages of what was set already, in place of those asked for before.
    void requestImages(const std::shared_ptr<const aio::ui::SetPages> &pages, const QList<int> &numbers,
        double pixelsPerPoint, double devicePixelRatio);

Q_SIGNALS:
    void ready(const std::shared_ptr<const aio::ui::SetPages> &pages);
    void imageReady(quint64 number, int page, double pixelsPerPoint, const QImage &image);

protected:
    void run() override;

private:
    struct ImageJob
    {
        std::shared_ptr<const SetPages> pages;
        QList<int> numbers;
        double pixelsPerPoint = 1;
        double devicePixelRatio = 1;
    };

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::optional<PageJob> m_job;
    std::optional<ImageJob> m_images;
    bool m_stopping = false;
};

} // namespace aio::ui

Q_DECLARE_METATYPE(std::shared_ptr<const aio::ui::SetPages>)
