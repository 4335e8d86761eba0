#include "ui/jobs/source/ImageView.h"

#include "core/base/WhenFinished.h"

#include "ui/jobs/source/PageDecoder.h"
#include "ui/theme/Tokens.h"

#include <QGraphicsPixmapItem>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <cmath>

namespace aio::ui {

namespace {

constexpr int pageGap = 16;
constexpr int pageMargin = 32; // pixels of the page, which is mostly shown at half its size
constexpr int viewMargin = 20;
constexpr int revealMargin = 40;
constexpr int pulseMs = 600;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;
constexpr double smallestRegion = 4;

} // namespace

ImageView::ImageView(QWidget *parent)
    : QGraphicsView(new QGraphicsScene, parent)
    , m_pulse(new QVariantAnimation(this))
{
    scene()->setParent(this);
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setAccessibleName(tr("Posting as an image"));
    setBackgroundBrush(color(Token::Canvas));
    m_pulse->setDuration(pulseMs);
    m_pulse->setStartValue(1.0);
    m_pulse->setKeyValueAt(0.5, 0.25);
    m_pulse->setEndValue(1.0);
    connect(m_pulse, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        for (RegionItem *item : std::as_const(m_regions)) {
            item->setOpacity(item->look() == RegionItem::Look::Active ? value.toDouble() : 1.0);
        }
    });
}

ImageView::~ImageView() = default;

void ImageView::setDocument(const extraction::SourceDocument &document)
{
    ++m_generation;
    m_pulse->stop();
    m_regions.clear();
    m_pages.clear();
    m_selection = nullptr;
    scene()->clear();
    layOutPages(document);
    for (int page = 0; page < document.pages.size(); ++page) {
        whenFinished(decodePage(document.pages.at(page).image), this,
            [this, page, generation = m_generation](const QImage &image) {
                if (generation == m_generation) {
                    showPage(page, image);
                }
            });
    }
    fitWidth();
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void ImageView::layOutPages(const extraction::SourceDocument &document)
{
    double top = 0;
    double width = 0;
    for (const extraction::SourcePage &page : document.pages) {
        const QSizeF size = page.size.isEmpty() ? QSizeF(800, 1000) : QSizeF(page.size);
        auto *item = scene()->addRect(QRectF(QPointF(), size), Qt::NoPen);
        item->setBrush(color(Token::DocumentPage, Mode::Light));
        item->setPos(0, top);
        m_pages << item;
        top += size.height() + pageGap;
        width = std::max(width, size.width());
    }
    for (QGraphicsRectItem *item : std::as_const(m_pages)) {
        item->setX((width - item->rect().width()) / 2);
    }
    // Room above and below, so that a page does not stick to the bars.
    scene()->setSceneRect(0, -pageMargin, width, std::max(0.0, top - pageGap) + 2 * pageMargin);
}

void ImageView::showPage(int page, const QImage &image)
{
    QGraphicsRectItem *item = m_pages.at(page);
    if (!image.isNull()) {
        auto *picture = new QGraphicsPixmapItem(QPixmap::fromImage(image), item);
        picture->setTransformationMode(Qt::SmoothTransformation);
        picture->setAcceptedMouseButtons(Qt::NoButton);
        const QSizeF wanted = item->rect().size();
        picture->setTransform(
            QTransform::fromScale(wanted.width() / image.width(), wanted.height() / image.height()));
    }
    Q_EMIT pageShown(page, !image.isNull());
}

void ImageView::setMarks(const SourceMarks &marks)
{
    qDeleteAll(m_regions);
    m_regions.clear();
    const auto add = [this](const QRect &box, int page, std::optional<JobField> field, bool optional) {
        if (box.isEmpty() || page < 0 || page >= m_pages.size()) {
            return;
        }
        auto *item = new RegionItem(box, field, optional, m_pages.at(page));
        item->setVisible(m_regionsVisible);
        if (!field) {
            item->setLook(RegionItem::Look::HardToRead);
        }
        m_regions << item;
    };
    for (const SourceMark &mark : marks.fields) {
        add(mark.box, mark.page, mark.field, mark.optional);
    }
    for (const HardWord &word : marks.hardWords) {
        add(word.box, word.page, std::nullopt, false);
    }
    setActiveField(m_active, false);
}

void ImageView::setRegionsVisible(bool visible)
{
    m_regionsVisible = visible;
    for (RegionItem *item : std::as_const(m_regions)) {
        item->setVisible(visible || item->look() == RegionItem::Look::Active);
    }
}

void ImageView::setActiveField(std::optional<JobField> field, bool revealIt)
{
    m_active = field;
    for (RegionItem *item : std::as_const(m_regions)) {
        if (item->field()) {
            const bool active = item->field() == field;
            item->setLook(active ? RegionItem::Look::Active : RegionItem::Look::Used);
            item->setVisible(m_regionsVisible || active);
            item->setOpacity(1);
        }
    }
    if (revealIt) {
        reveal();
        pulse();
    }
}

void ImageView::reveal()
{
    QRectF all;
    for (const RegionItem *item : std::as_const(m_regions)) {
        if (item->look() == RegionItem::Look::Active) {
            all |= item->sceneBoundingRect();
        }
    }
    if (!all.isEmpty()) {
        ensureVisible(all, revealMargin, revealMargin);
    }
}

void ImageView::pulse()
{
    m_pulse->stop();
    if (!m_reducedMotion) {
        m_pulse->start();
    }
}

void ImageView::setZoom(double zoom)
{
    m_fits = false;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(m_zoom, m_zoom));
    Q_EMIT zoomChanged(m_zoom);
}

void ImageView::fitWidth()
{
    const double width = scene()->sceneRect().width();
    if (width <= 0) {
        return;
    }
    const int bar = verticalScrollBar()->sizeHint().width();
    setZoom(std::min(
        1.0, (viewport()->width() + (verticalScrollBar()->isVisible() ? 0 : -bar) - 2 * viewMargin) / width));
    m_fits = true;
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        constexpr double step = 1.0015;
        zoomBy(std::pow(step, event->angleDelta().y()));
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void ImageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        setDragMode(QGraphicsView::ScrollHandDrag);
        event->accept();
        return;
    }
    QGraphicsView::keyPressEvent(event);
}

void ImageView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        setDragMode(QGraphicsView::NoDrag);
    }
    QGraphicsView::keyReleaseEvent(event);
}

void ImageView::focusOutEvent(QFocusEvent *event)
{
    setDragMode(QGraphicsView::NoDrag);
    QGraphicsView::focusOutEvent(event);
}

QGraphicsRectItem *ImageView::pageAt(const QPointF &scenePosition) const
{
    for (QGraphicsRectItem *page : m_pages) {
        if (page->sceneBoundingRect().contains(scenePosition)) {
            return page;
        }
    }
    return nullptr;
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = mapToScene(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier) && pageAt(at)) {
        m_selectionStart = at;
        setDragMode(QGraphicsView::RubberBandDrag);
        QGraphicsView::mousePressEvent(event);
        return;
    }
    if (event->button() == Qt::LeftButton && dragMode() == QGraphicsView::NoDrag) {
        for (QGraphicsItem *item : items(event->position().toPoint())) {
            const auto *region = qgraphicsitem_cast<RegionItem *>(item);
            if (region && region->field()) {
                Q_EMIT fieldClicked(*region->field());
                event->accept();
                return;
            }
        }
    }
    QGraphicsView::mousePressEvent(event);
}

void ImageView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool selecting = dragMode() == QGraphicsView::RubberBandDrag;
    QGraphicsView::mouseReleaseEvent(event);
    if (selecting) {
        setDragMode(QGraphicsView::NoDrag);
        endSelection(event->position().toPoint());
    }
}

void ImageView::endSelection(const QPoint &position)
{
    QGraphicsRectItem *page = pageAt(m_selectionStart);
    if (!page) {
        return;
    }
    const QRectF region = QRectF(m_selectionStart, mapToScene(position))
                              .normalized()
                              .translated(-page->pos())
                              .intersected(page->rect());
    if (region.width() >= smallestRegion && region.height() >= smallestRegion) {
        Q_EMIT regionSelected(
            int(m_pages.indexOf(page)), region.toAlignedRect(), viewport()->mapToGlobal(position));
    }
}

void ImageView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits) {
        fitWidth();
    }
}

void ImageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        setBackgroundBrush(color(Token::Canvas));
    }
    QGraphicsView::changeEvent(event);
}

} // namespace aio::ui
