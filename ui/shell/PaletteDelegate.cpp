#include "ui/shell/PaletteDelegate.h"

#include "ui/shell/PaletteModel.h"
#include "ui/theme/Icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace aio::ui {

namespace {

constexpr int side = 6;
constexpr int inner = 12;

/// Draws one line with some letters bold; the width it took.
int drawMarked(QPainter *painter, const QRect &room, const QString &text, const QList<int> &marked,
    const QFont &face, Token tone)
{
    QTextLayout layout(QFontMetrics(face).elidedText(text, Qt::ElideRight, room.width()), face);
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const int position : marked) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append({position, 1, bold});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter->setPen(color(tone));
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    return qCeil(line.naturalTextWidth());
}

/// A key in a frame at the end of `row`; the width it took.
int drawKeys(QPainter *painter, const QRect &row, const QString &keys, Qt::LayoutDirection direction)
{
    if (keys.isEmpty()) {
        return 0;
    }
    const QFont face = textFont(TextStyle::Caption);
    const QString shown = QString(keys).replace(u'+', u' ');
    const QSize size(QFontMetrics(face).horizontalAdvance(shown) + 12, QFontMetrics(face).height() + 3);
    const QRect cap = QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter, size, row);
    painter->setPen(color(Token::BorderStrong));
    painter->setBrush(color(Token::Surface));
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setFont(face);
    painter->setPen(color(Token::TextMuted));
    painter->drawText(cap, Qt::AlignCenter, shown);
    return size.width() + 8;
}

} // namespace

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect ground = option.rect.adjusted(side, 0, -side, 0);
    const QRect row = ground.adjusted(inner, 0, -inner, 0);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        QFont face = textFont(TextStyle::Caption);
        face.setWeight(QFont::Medium);
        painter->setFont(face);
        painter->setPen(color(Token::TextMuted));
        painter->drawText(
            row.adjusted(0, 4, 0, 0), Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Selection));
        painter->drawRoundedRect(ground, 6, 6);
    }
    const int iconSide = scaled(16);
    QString picture = index.data(PaletteModel::IconRole).toString();
    if (picture.isEmpty()) {
        picture = QStringLiteral("chevron-right");
    }
    const Token iconTone = !reason.isEmpty() ? Token::TextDisabled
        : selected                           ? Token::Accent
                                             : Token::TextMuted;
    painter->drawPixmap(
        QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {iconSide, iconSide}, row),
        iconPixmap(picture, iconTone, iconSide, painter->device()->devicePixelRatioF()));
    const int keysWidth =
        drawKeys(painter, row, index.data(PaletteModel::ShortcutRole).toString(), option.direction);
    QRect room = row.adjusted(iconSide + 10, 0, -keysWidth, 0);
    QFont body = textFont(TextStyle::Body);
    const int used = drawMarked(painter, QStyle::visualRect(option.direction, row, room),
        index.data().toString(), index.data(PaletteModel::MatchRole).value<QList<int>>(), body,
        reason.isEmpty() ? Token::Text : Token::TextDisabled);
    room.adjust(used + 12, 0, 0, 0);
    if (room.width() > 40) {
        drawMarked(painter, QStyle::visualRect(option.direction, row, room),
            reason.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : reason,
            index.data(PaletteModel::DetailMatchRole).value<QList<int>>(), textFont(TextStyle::Small),
            Token::TextMuted);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return {scaled(200), scaled(index.data(PaletteModel::HeadingRole).toBool() ? 28 : 36)};
}

} // namespace aio::ui
