#include "ui/documents/preview/PageWorker.h"

#include "core/documents/layout/PagePainter.h"
#include "core/documents/layout/Typesetter.h"
#include "core/documents/templates/TemplateCatalog.h"

#include <QMutexLocker>
#include <QPainter>

namespace aio::ui {

namespace {

/// No picture is larger, however far a person zooms in.
constexpr int mostPixels = 8000;

QImage paintedPage(
    const documents::PagedDocument &document, int page, double pixelsPerPoint, double devicePixelRatio)
{
    const QSizeF size = document.pageSize * pixelsPerPoint * devicePixelRatio;
    const QSize pixels(
        qBound(1, qRound(size.width()), mostPixels), qBound(1, qRound(size.height()), mostPixels));
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixels.width() / document.pageSize.width(), pixels.height() / document.pageSize.height());
    documents::paintPage(painter, document, page);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

std::shared_ptr<const SetPages> setPages(
    documents::Typesetter &typesetter, const documents::TemplateCatalog &catalog, const PageJob &job)
{
    auto pages = std::make_shared<SetPages>();
    pages->number = job.number;
    pages->pixelsPerPoint = job.pixelsPerPoint;
    const auto kind = job.draft.isCv() ? documents::TemplateKind::Cv : documents::TemplateKind::Letter;
    Result<documents::DocumentTemplate> looks = catalog.find(job.templateKey, kind);
    if (job.templateKey.isEmpty()) {
        looks = catalog.newest(kind).constFirst();
    }
    if (!looks) {
        pages->error = looks.error().message;
        return pages;
    }
    pages->document = typesetter.set(job.draft, *looks, job.options);
    const int last = qMin(job.lastPage, int(pages->document.pages.size()) - 1);
    for (int page = qMin(job.firstPage, last); page <= last; ++page) {
        pages->images.insert(
            page, paintedPage(pages->document, page, job.pixelsPerPoint, job.devicePixelRatio));
    }
    return pages;
}

} // namespace

PageWorker::PageWorker(QObject *parent)
    : QThread(parent)
{
    qRegisterMetaType<std::shared_ptr<const aio::ui::SetPages>>();
    setObjectName(QStringLiteral("pages"));
}

PageWorker::~PageWorker()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_wake.wakeAll();
    }
    wait();
}

void PageWorker::request(const PageJob &job)
{
    const QMutexLocker lock(&m_mutex);
    m_job = job;
    m_images.reset();
    m_wake.wakeAll();
    if (!isRunning()) {
        start();
    }
}

void PageWorker::requestImages(const std::shared_ptr<const SetPages> &pages, const QList<int> &numbers,
    double pixelsPerPoint, double devicePixelRatio)
{
    const QMutexLocker lock(&m_mutex);
    m_images = ImageJob{pages, numbers, pixelsPerPoint, devicePixelRatio};
    m_wake.wakeAll();
}

void PageWorker::run()
{
    documents::Typesetter typesetter;
    const documents::TemplateCatalog catalog;
    QMutexLocker lock(&m_mutex);
    while (!m_stopping) {
        if (m_job) {
            const PageJob job = *std::exchange(m_job, std::nullopt);
            lock.unlock();
            Q_EMIT ready(setPages(typesetter, catalog, job));
            lock.relock();
        } else if (m_images && !m_images->numbers.isEmpty()) {
            const int page = m_images->numbers.takeFirst();
            const ImageJob job = *m_images;
            lock.unlock();
            Q_EMIT imageReady(job.pages->number, page, job.pixelsPerPoint,
                paintedPage(job.pages->document, page, job.pixelsPerPoint, job.devicePixelRatio));
            lock.relock();
        } else {
            m_wake.wait(&m_mutex);
        }
    }
}

} // namespace aio::ui
