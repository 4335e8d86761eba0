#include "ui/home/ContinueDelegate.h"

#include "ui/home/ContinueModel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/TimeText.h"

#include <QPainter>

namespace aio::ui {

namespace {

constexpr int margin = 15;
constexpr int timeWidth = 78;

void drawLine(QPainter *painter, const QRect &room, const QFont &face, Token tone, const QString &text)
{
    painter->setFont(face);
    painter->setPen(color(tone));
    painter->drawText(room, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(face).elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

void ContinueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Qt::LayoutDirection direction = option.direction;
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_Active
        && option.state & QStyle::State_HasFocus) {
        painter->fillRect(option.rect, color(Token::Selection));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, color(Token::Hover));
    }
    if (index.row() + 1 < index.model()->rowCount()) {
        painter->setPen(color(Token::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const int side = scaled(16);
    painter->drawPixmap(
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, row),
        iconPixmap(index.data(ContinueModel::IconRole).toString(), Token::TextMuted, side,
            painter->device()->devicePixelRatioF()));

    const QDateTime time = index.data(ContinueModel::TimeRole).toDateTime();
    const QRect timeRect = QStyle::alignedRect(
        direction, Qt::AlignTrailing | Qt::AlignVCenter, {scaled(timeWidth) - 12, row.height()}, row);
    painter->setFont(textFont(TextStyle::Small));
    painter->setPen(color(Token::TextMuted));
    painter->drawText(
        timeRect, Qt::AlignTrailing | Qt::AlignVCenter, shortTime(time, QDateTime::currentDateTime()));

    const StatusPill::Content pill{Severity(index.data(ContinueModel::SeverityRole).toInt()),
        index.data(ContinueModel::PillRole).toString()};
    const QSize pillSize = StatusPill::sizeOf(pill);
    const QRect beforeTime = QStyle::visualRect(direction, row, row.adjusted(0, 0, -scaled(timeWidth), 0));
    StatusPill::paint(painter,
        QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter, pillSize, beforeTime), pill,
        direction);

    QFont first = textFont(TextStyle::Body);
    first.setWeight(QFont::Medium);
    const QFont second = textFont(TextStyle::Small);
    const QRect words = QStyle::visualRect(
        direction, row, row.adjusted(side + 12, 0, -(scaled(timeWidth) + pillSize.width() + 16), 0));
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = QFontMetrics(second).height();
    const QString detail = index.data(ContinueModel::DetailRole).toString();
    const int height = firstHeight + (detail.isEmpty() ? 0 : secondHeight);
    const int top = words.top() + (words.height() - height) / 2;
    drawLine(painter, {words.left(), top, words.width(), firstHeight}, first, Token::Text,
        index.data().toString());
    if (!detail.isEmpty()) {
        drawLine(painter, {words.left(), top + firstHeight, words.width(), secondHeight}, second,
            Token::TextMuted, detail);
    }
    painter->restore();
}

QSize ContinueDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const int lines =
        QFontMetrics(textFont(TextStyle::Body)).height() + QFontMetrics(textFont(TextStyle::Small)).height();
    return {scaled(300), qMax(scaled(52), lines + 12)};
}

} // namespace aio::ui
