#include "ui/widgets/RecordRowDelegate.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/TimeText.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int rowHeight = 56;
constexpr int margin = 14;
constexpr int gap = 8;
constexpr int iconSize = 14;
constexpr int focusWidth = 2;

void drawElided(
    QPainter *painter, const QRect &rect, const QFont &font, const QColor &ink, const QString &text)
{
    painter->setFont(font);
    painter->setPen(ink);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter, shown);
}

} // namespace

void RecordRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(
        option.rect, color(selected ? Token::Selection : (hovered ? Token::Hover : Token::Surface)));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    painter->setLayoutDirection(option.direction);

    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect inner = option.rect.adjusted(margin, 0, -margin, -1);
    const int middle = inner.center().y();
    const QFont body = textFont(TextStyle::Body);
    const QFont small = textFont(TextStyle::Small);
    const QString time = index.data(TimeTextRole).toString();
    const int timeWidth = QFontMetrics(small).horizontalAdvance(time);
    const int lineHeight = QFontMetrics(body).height();

    QRect top(inner.left(), middle - lineHeight, inner.width() - timeWidth - gap, lineHeight);
    QFont title = body;
    title.setWeight(index.data(ReviewedRole).toBool() ? QFont::Normal : QFont::Medium);
    drawElided(painter, mirrored(top), title, color(selected ? Token::SelectionText : Token::Text),
        index.data(Qt::DisplayRole).toString());
    drawElided(painter, mirrored({inner.right() - timeWidth, top.top(), timeWidth + 1, lineHeight}), small,
        color(Token::TextMuted), time);

    const bool toCheck = index.data(ToCheckRole).toInt() > 0;
    QRect below(inner.left(), middle + 1, inner.width() - (toCheck ? iconSize + gap : 0), lineHeight);
    drawElided(painter, mirrored(below), small, color(Token::TextMuted), index.data(DetailRole).toString());
    if (toCheck) {
        const QRect sign = mirrored(
            {inner.right() - iconSize + 1, below.top() + (lineHeight - iconSize) / 2, iconSize, iconSize});
        painter->drawPixmap(sign.topLeft(),
            iconPixmap(
                QStringLiteral("warning"), Token::Warning, iconSize, painter->device()->devicePixelRatio()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(Token::Accent), focusWidth));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize RecordRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

} // namespace aio::ui
