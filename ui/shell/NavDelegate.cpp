#include "ui/shell/NavDelegate.h"

#include "ui/shell/NavigationModel.h"
#include "ui/theme/Icons.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int side = 8; // from the edge of the rail to the ground of a row
constexpr int inner = 8; // from there to its icon
constexpr int gap = 10;

} // namespace

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data().toString();
    if (index.data(NavigationModel::HeadingRole).toBool()) {
        paintHeading(painter, option, text);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(side, 0, -side, 0);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(selected ? Token::Selection : Token::Hover));
        painter->drawRoundedRect(row, 6, 6);
    }
    // The ring is for the keyboard: a row that was clicked shows already that it is chosen.
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int iconSide = scaled(16);
    const Qt::Alignment align = m_compact ? Qt::AlignHCenter : Qt::AlignLeading;
    const QRect iconRect = QStyle::alignedRect(option.direction, align | Qt::AlignVCenter,
        {iconSide, iconSide}, m_compact ? row : row.adjusted(inner, 0, -inner, 0));
    painter->drawPixmap(iconRect,
        iconPixmap(index.data(NavigationModel::IconRole).toString(),
            selected ? Token::Accent : Token::TextMuted, iconSide, painter->device()->devicePixelRatioF()));

    const int count = index.data(NavigationModel::CountRole).toInt();
    const Token countTone =
        index.data(NavigationModel::ProblemRole).toBool() ? Token::Warning : Token::TextMuted;
    if (m_compact) {
        if (count > 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(countTone));
            painter->drawEllipse(QPointF(iconRect.right() + 1, iconRect.top()), 3, 3);
        }
        painter->restore();
        return;
    }
    QRect room = row.adjusted(inner + iconSide + gap, 0, -inner, 0);
    room = QStyle::visualRect(option.direction, row, room);
    if (count > 0) {
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(color(countTone));
        painter->drawText(room, Qt::AlignTrailing | Qt::AlignVCenter, QLocale().toString(count));
    }
    QFont face = textFont(TextStyle::Body);
    face.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    painter->setFont(face);
    painter->setPen(color(Token::Text));
    const int countWidth = count > 0 ? scaled(28) : 0;
    painter->drawText(room, Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(face).elidedText(text, Qt::ElideRight, room.width() - countWidth));
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    if (index.data(NavigationModel::HeadingRole).toBool()) {
        return {scaled(40), m_compact ? 24 : scaled(32)};
    }
    return {scaled(40), scaled(31)};
}

void NavDelegate::paintHeading(
    QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
{
    if (m_compact) {
        const int y = option.rect.center().y();
        painter->setPen(color(Token::Border));
        painter->drawLine(option.rect.left() + 2 * side, y, option.rect.right() - 2 * side, y);
        return;
    }
    QFont face = textFont(TextStyle::Caption);
    face.setWeight(QFont::Medium);
    painter->setFont(face);
    painter->setPen(color(Token::TextMuted));
    painter->drawText(
        option.rect.adjusted(side + inner, 8, -side, 0), Qt::AlignLeading | Qt::AlignVCenter, text);
}

} // namespace aio::ui
