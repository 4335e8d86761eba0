#include "ui/widgets/StatusPill.h"

#include "ui/theme/Icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace aio::ui {

namespace {

constexpr int margin = 7;
constexpr int gap = 5;
constexpr int radius = 4;

QString iconOf(const StatusPill::Content &content)
{
    if (!content.icon.isEmpty()) {
        return content.icon;
    }
    // A tick alone: the ring of the success icon is too heavy at this size.
    return content.severity == Severity::Success ? QStringLiteral("check") : severityIcon(content.severity);
}

int iconSize()
{
    return scaled(12);
}

QFont pillFont()
{
    QFont result = textFont(TextStyle::Small);
    result.setWeight(QFont::Medium);
    return result;
}

} // namespace

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusPill::StatusPill(const Content &content, QWidget *parent)
    : StatusPill(parent)
{
    setContent(content);
}

void StatusPill::setContent(const Content &content)
{
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return sizeOf(m_content);
}

QSize StatusPill::sizeOf(const Content &content)
{
    const QFontMetrics metrics(pillFont());
    int width = metrics.horizontalAdvance(content.text) + 2 * margin;
    if (!iconOf(content).isEmpty()) {
        width += iconSize() + gap;
    }
    return {width, qMax(scaled(20), metrics.height() + 2)};
}

void StatusPill::paint(
    QPainter *painter, const QRect &rect, const Content &content, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(severitySoft(content.severity)));
    painter->drawRoundedRect(rect, radius, radius);

    QRect room = rect.adjusted(margin, 0, -margin, 0);
    const QString icon = iconOf(content);
    if (!icon.isEmpty()) {
        const int size = iconSize();
        const QRect place =
            QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {size, size}, room);
        painter->drawPixmap(place,
            iconPixmap(icon, severityTone(content.severity), size, painter->device()->devicePixelRatioF()));
        if (direction == Qt::RightToLeft) {
            room.setRight(place.left() - gap);
        } else {
            room.setLeft(place.right() + 1 + gap);
        }
    }
    painter->setFont(pillFont());
    painter->setPen(color(severityTone(content.severity)));
    const QString text = QFontMetrics(pillFont()).elidedText(content.text, Qt::ElideRight, room.width() + 1);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
    painter->restore();
}

void StatusPill::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paint(&painter, rect(), m_content, layoutDirection());
}

void StatusPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace aio::ui
