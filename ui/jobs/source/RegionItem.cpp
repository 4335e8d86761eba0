#include "ui/jobs/source/RegionItem.h"

#include "ui/theme/Tokens.h"

#include <QCursor>
#include <QPainter>
#include <QPen>

namespace aio::ui {

namespace {

constexpr double activeWidth = 1.5;
constexpr int margin = 2; // frames stand off the letters a little

} // namespace

RegionItem::RegionItem(const QRectF &box, std::optional<JobField> field, bool optional, QGraphicsItem *page)
    : QGraphicsRectItem(box.adjusted(-margin, -margin, margin, margin), page)
    , m_field(field)
    , m_optional(optional)
{
    if (field) {
        setCursor(Qt::PointingHandCursor);
        setToolTip(jobFieldLabel(*field));
    }
    setLook(Look::Used);
}

void RegionItem::setLook(Look look)
{
    m_look = look;
    QPen pen;
    pen.setCosmetic(true);
    QColor fill;
    switch (look) {
    case Look::Used:
        pen.setColor(color(Token::DocumentRegionBorder, Mode::Light));
        pen.setStyle(m_optional ? Qt::DashLine : Qt::SolidLine);
        fill = color(Token::DocumentRegionFill, Mode::Light);
        setZValue(1);
        break;
    case Look::Active:
        pen.setColor(color(Token::DocumentActiveBorder, Mode::Light));
        pen.setWidthF(activeWidth);
        fill = color(Token::DocumentActiveFill, Mode::Light);
        setZValue(2);
        break;
    case Look::HardToRead:
        pen.setColor(color(Token::DocumentUnreadableBorder, Mode::Light));
        fill = color(Token::DocumentUnreadableFill, Mode::Light);
        setZValue(3);
        break;
    }
    setPen(pen);
    setBrush(fill);
}

void RegionItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    // Like a marker pen: the letters below stay as dark as they are.
    painter->setCompositionMode(QPainter::CompositionMode_Multiply);
    painter->fillRect(rect(), brush());
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter->setPen(pen());
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect());
}

} // namespace aio::ui
