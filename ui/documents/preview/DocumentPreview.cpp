#include "ui/documents/preview/DocumentPreview.h"

#include "core/documents/layout/PagePainter.h"
#include "ui/documents/preview/PageWorker.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace aio::ui {

namespace {

constexpr double screenDotsPerPoint = 96.0 / 72.0;
constexpr int margin = 20;
constexpr int gap = 16;
constexpr double zoomStep = 1.25;
/// Zooming in steps asks for sharp pictures once, at the end.
constexpr int sharpenMs = 40;
/// Pictures of pages this far from the view are let go.
constexpr int keptPages = 3;

} // namespace

DocumentPreview::DocumentPreview(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_worker(std::make_unique<PageWorker>())
    , m_paper(documents::paperSize(documents::Paper::A4))
    , m_sharpen(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_sharpen->setSingleShot(true);
    m_sharpen->setInterval(sharpenMs);
    connect(m_sharpen, &QTimer::timeout, this, &DocumentPreview::requestImages);
    connect(m_worker.get(), &PageWorker::ready, this, &DocumentPreview::take);
    connect(m_worker.get(), &PageWorker::imageReady, this, &DocumentPreview::takeImage);
}

DocumentPreview::~DocumentPreview() = default;

void DocumentPreview::show(
    const Draft &draft, const QString &templateKey, const documents::DocumentOptions &options)
{
    m_paper = documents::paperSize(options.paper);
    if (!m_pages) {
        fitZoom();
    }
    const auto [first, last] = visiblePages();
    PageJob job;
    job.number = ++m_wanted;
    job.draft = draft;
    job.templateKey = templateKey;
    job.options = options;
    job.pixelsPerPoint = pixelsPerPoint();
    job.devicePixelRatio = devicePixelRatioF();
    job.firstPage = first;
    job.lastPage = last;
    m_timer.start();
    m_worker->request(job);
}

void DocumentPreview::take(const std::shared_ptr<const SetPages> &pages)
{
    if (pages->number == m_wanted) {
        m_lastMilliseconds = double(m_timer.nsecsElapsed()) / 1e6;
    }
    m_taken = pages->number;
    m_error = pages->error;
    if (!m_error.isEmpty()) {
        viewport()->update();
        Q_EMIT updated();
        return;
    }
    const int before = pageCount();
    const bool resized = !m_pages || m_pages->document.pageSize != pages->document.pageSize;
    m_pages = pages;
    for (auto image = pages->images.begin(); image != pages->images.end(); ++image) {
        m_shots.insert(image.key(), {image.value(), pages->number, pages->pixelsPerPoint});
    }
    if (resized && m_fit != Fit::None) {
        fitZoom();
    }
    updateScrollBars();
    if (m_reveal) {
        revealHighlight();
    }
    requestImages();
    if (pageCount() != before) {
        Q_EMIT pageCountChanged(pageCount());
    }
    noticePage();
    viewport()->update();
    if (isUpToDate()) {
        Q_EMIT updated();
    }
}

void DocumentPreview::takeImage(quint64 number, int page, double pixelsPerPoint, const QImage &image)
{
    if (!m_pages || number != m_pages->number) {
        return;
    }
    m_shots.insert(page, {image, number, pixelsPerPoint});
    viewport()->update(pageRect(page).toAlignedRect());
    if (isUpToDate()) {
        Q_EMIT updated();
    }
}

bool DocumentPreview::isUpToDate() const
{
    if (m_taken != m_wanted || m_wanted == 0) {
        return false;
    }
    if (!m_error.isEmpty()) {
        return true;
    }
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        const Shot shot = m_shots.value(page);
        if (shot.number != m_wanted || !qFuzzyCompare(shot.pixelsPerPoint, pixelsPerPoint())) {
            return false;
        }
    }
    return true;
}

void DocumentPreview::requestImages()
{
    if (!m_pages) {
        return;
    }
    const auto [first, last] = visiblePages();
    QList<int> wanted;
    const auto want = [this, &wanted](int page) {
        if (page < 0 || page >= pageCount()) {
            return;
        }
        const Shot shot = m_shots.value(page);
        if (shot.number != m_pages->number || !qFuzzyCompare(shot.pixelsPerPoint, pixelsPerPoint())) {
            wanted.append(page);
        }
    };
    for (int page = first; page <= last; ++page) {
        want(page);
    }
    want(last + 1);
    want(first - 1);
    m_shots.removeIf([first = first, last = last](const std::pair<const int &, Shot &> &shot) {
        return shot.first < first - keptPages || shot.first > last + keptPages;
    });
    m_worker->requestImages(m_pages, wanted, pixelsPerPoint(), devicePixelRatioF());
}

double DocumentPreview::pixelsPerPoint() const
{
    return m_zoom * screenDotsPerPoint;
}

QSizeF DocumentPreview::pageSize() const
{
    return m_pages ? m_pages->document.pageSize : m_paper;
}

int DocumentPreview::pageCount() const
{
    return m_pages ? int(m_pages->document.pages.size()) : 0;
}

QRectF DocumentPreview::pageRect(int page) const
{
    const QSizeF size = pageSize() * pixelsPerPoint();
    const double width = viewport()->width();
    const double content = size.width() + 2 * margin;
    const double x = content <= width ? (width - size.width()) / 2 : margin - horizontalScrollBar()->value();
    const double y = margin + page * (size.height() + gap) - verticalScrollBar()->value();
    // On whole pixels, so that pictures are drawn as they are.
    return {std::round(x), std::round(y), size.width(), size.height()};
}

std::pair<int, int> DocumentPreview::visiblePages() const
{
    const double step = pageSize().height() * pixelsPerPoint() + gap;
    const double top = verticalScrollBar()->value() - margin;
    const int last = qMax(0, pageCount() - 1);
    return {qBound(0, int(top / step), last), qBound(0, int((top + viewport()->height()) / step), last)};
}

int DocumentPreview::currentPage() const
{
    return m_currentPage;
}

void DocumentPreview::noticePage()
{
    const double step = pageSize().height() * pixelsPerPoint() + gap;
    const double middle = verticalScrollBar()->value() - margin + viewport()->height() / 2.0;
    const int page = qBound(0, int(middle / step), qMax(0, pageCount() - 1));
    if (page != m_currentPage) {
        m_currentPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

void DocumentPreview::goToPage(int page)
{
    const double step = pageSize().height() * pixelsPerPoint() + gap;
    verticalScrollBar()->setValue(qRound(qBound(0, page, qMax(0, pageCount() - 1)) * step));
}

void DocumentPreview::updateScrollBars()
{
    const QSizeF page = pageSize() * pixelsPerPoint();
    const double height = pageCount() * (page.height() + gap) - gap + 2 * margin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, qMax(0, qCeil(height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, qMax(0, qCeil(page.width()) + 2 * margin - viewport()->width()));
}

void DocumentPreview::setZoom(double zoom)
{
    m_fit = Fit::None;
    applyZoom(zoom, QPointF(viewport()->rect().center()));
}

void DocumentPreview::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void DocumentPreview::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void DocumentPreview::setFit(Fit fit)
{
    m_fit = fit;
    fitZoom();
    requestImages();
}

void DocumentPreview::fitZoom()
{
    if (m_fit == Fit::None) {
        return;
    }
    const QSizeF page = pageSize() * screenDotsPerPoint;
    const QSize room = maximumViewportSize();
    const double whole = (room.height() - 2 * margin) / page.height();
    double zoom = qMin(whole, (room.width() - 2 * margin) / page.width());
    if (m_fit == Fit::Width) {
        zoom = (room.width() - 2 * margin) / page.width();
        if (zoom > whole || pageCount() > 1) {
            // There will be a scroll bar.
            zoom = (room.width() - verticalScrollBar()->sizeHint().width() - 2 * margin) / page.width();
        }
    }
    applyZoom(zoom, {});
}

void DocumentPreview::applyZoom(double zoom, QPointF anchor)
{
    const double wanted = qBound(leastZoom, zoom, mostZoom);
    if (qFuzzyCompare(wanted, m_zoom)) {
        updateScrollBars();
        return;
    }
    // What is at the anchor stays there.
    const double ratio = wanted / m_zoom;
    const double x = (horizontalScrollBar()->value() + anchor.x() - margin) * ratio + margin - anchor.x();
    const double y = (verticalScrollBar()->value() + anchor.y() - margin) * ratio + margin - anchor.y();
    m_zoom = wanted;
    updateScrollBars();
    horizontalScrollBar()->setValue(qRound(x));
    verticalScrollBar()->setValue(qRound(y));
    m_sharpen->start();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void DocumentPreview::highlight(const QString &sourceId, bool reveal)
{
    m_source = sourceId;
    m_reveal = reveal;
    if (reveal && m_pages) {
        revealHighlight();
    }
    viewport()->update();
}

void DocumentPreview::revealHighlight()
{
    const auto boxes = documents::boxesOf(m_pages->document, m_source);
    if (boxes.isEmpty()) {
        return;
    }
    m_reveal = false;
    const auto [page, box] = boxes.constFirst();
    const QRectF rect = pageRect(page);
    const double top = rect.top() + box.top() * pixelsPerPoint();
    const double bottom = rect.top() + box.bottom() * pixelsPerPoint();
    if (top < margin || bottom > viewport()->height() - margin) {
        verticalScrollBar()->setValue(
            qRound(verticalScrollBar()->value() + top - viewport()->height() / 3.0));
    }
}

void DocumentPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), color(Token::Canvas));
    if (!m_error.isEmpty()) {
        paintError(painter);
        return;
    }
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(event->rect())) {
            paintPageAt(painter, page);
        }
    }
}

void DocumentPreview::paintPageAt(QPainter &painter, int page) const
{
    const QRectF rect = pageRect(page);
    const auto shot = m_shots.constFind(page);
    if (shot == m_shots.constEnd()) {
        painter.fillRect(rect, color(Token::DocumentPage));
    } else if (qFuzzyCompare(shot->pixelsPerPoint, pixelsPerPoint())) {
        painter.drawImage(rect.topLeft(), shot->image);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, shot->image);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(color(Token::Border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.toAlignedRect().adjusted(-1, -1, 0, 0));
    if (m_source.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::DocumentRegionBorder), 1));
    painter.setBrush(color(Token::DocumentRegionFill));
    const double scale = pixelsPerPoint();
    const auto boxes = documents::boxesOf(m_pages->document, m_source);
    for (const auto &[number, box] : boxes) {
        if (number == page) {
            const QRectF shown(rect.left() + box.left() * scale, rect.top() + box.top() * scale,
                box.width() * scale, box.height() * scale);
            painter.drawRoundedRect(shown.adjusted(-2.5, -0.5, 2.5, 0.5), 2, 2);
        }
    }
}

void DocumentPreview::paintError(QPainter &painter) const
{
    painter.setFont(textFont(TextStyle::Subtitle));
    painter.setPen(color(Token::Text));
    const QRect room = viewport()->rect().adjusted(margin, margin, -margin, -margin);
    const QRect half = room.adjusted(0, 0, 0, -room.height() / 2);
    painter.drawText(half, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, tr("No preview"));
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(color(Token::TextMuted));
    painter.drawText(room.adjusted(0, room.height() / 2 + 8, 0, 0),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_error);
}

void DocumentPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitZoom();
    updateScrollBars();
    noticePage();
    m_sharpen->start();
}

void DocumentPreview::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    noticePage();
    // Pages that come into view have no picture yet.
    if (!m_sharpen->isActive()) {
        requestImages();
    }
}

void DocumentPreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    if (!qFuzzyIsNull(steps)) {
        m_fit = Fit::None;
        applyZoom(m_zoom * std::pow(zoomStep, steps), event->position());
    }
    event->accept();
}

void DocumentPreview::keyPressEvent(QKeyEvent *event)
{
    const bool held = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::ZoomIn) || (held && event->key() == Qt::Key_Equal)) {
        zoomIn();
    } else if (event->matches(QKeySequence::ZoomOut)) {
        zoomOut();
    } else if (held && event->key() == Qt::Key_0) {
        setFit(Fit::Width);
    } else if (event->key() == Qt::Key_Home) {
        goToPage(0);
    } else if (event->key() == Qt::Key_End) {
        goToPage(pageCount() - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

QString DocumentPreview::sourceAtPoint(QPointF position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.contains(position)) {
            return documents::sourceAt(
                m_pages->document, page, (position - rect.topLeft()) / pixelsPerPoint());
        }
    }
    return {};
}

void DocumentPreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressing = true;
        m_pressed = event->pos();
        m_scrollStart = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    }
}

void DocumentPreview::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressing) {
        viewport()->setCursor(
            sourceAtPoint(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
        return;
    }
    const QPoint way = event->pos() - m_pressed;
    if (m_panning || way.manhattanLength() >= QApplication::startDragDistance()) {
        m_panning = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(m_scrollStart.x() - way.x());
        verticalScrollBar()->setValue(m_scrollStart.y() - way.y());
    }
}

void DocumentPreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const bool clicked = m_pressing && !m_panning;
    m_pressing = false;
    m_panning = false;
    viewport()->setCursor(Qt::ArrowCursor);
    const QString source = clicked ? sourceAtPoint(event->position()) : QString();
    if (!source.isEmpty()) {
        Q_EMIT sourceClicked(source);
    }
}

void DocumentPreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Preview"));
    }
}

} // namespace aio::ui
