#include "ui/usage/calls/CallsDelegate.h"

#include "ui/tables/TableLook.h"
#include "ui/theme/Tokens.h"
#include "ui/usage/calls/CallText.h"
#include "ui/usage/calls/CallsModel.h"

#include <QDateTime>
#include <QPainter>

namespace aio::ui {

namespace {

constexpr int cellMargin = 8;
constexpr int firstMargin = 20; // of the page
constexpr int indent = 16;
constexpr int lineAt = 5;
constexpr double staleCallOpacity = 0.45;

Token inkOf(int column)
{
    switch (column) {
    case CallsModel::ProviderColumn:
    case CallsModel::PlanColumn:
        return Token::TextMuted;
    default:
        return Token::Text;
    }
}

} // namespace

CallsDelegate::CallsDelegate(const CallsModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize CallsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(textFont(TextStyle::Body));
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * cellMargin;
    if (index.column() == CallsModel::TimeColumn) {
        width += firstMargin + indent;
    } else if (index.column() == CallsModel::StatusColumn) {
        const CallRow &row = m_model->row(index.row());
        width =
            StatusPill::sizeOf(callStatusPill(row.error, row.httpStatus, m_model->after(index.row()))).width()
            + 2 * cellMargin;
    }
    Q_UNUSED(option)
    return {width, scaled(rowHeight)};
}

void CallsDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setOpacity(m_isStale ? staleCallOpacity : 1);
    paintCellGround(painter, option);
    const bool first = index.column() == CallsModel::TimeColumn;
    const QRect cell = option.rect.adjusted(first ? firstMargin : cellMargin, 0, -cellMargin, -1);
    if (first) {
        paintTime(painter, cell, index.row());
    } else if (index.column() == CallsModel::StatusColumn) {
        paintStatus(painter, cell, index.row(), option.direction);
    } else {
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(color(inkOf(index.column())));
        const bool number = index.column() >= CallsModel::TokensInColumn;
        const bool model = index.column() == CallsModel::ModelColumn; // its end tells models apart
        const QString text = painter->fontMetrics().elidedText(
            index.data().toString(), model ? Qt::ElideMiddle : Qt::ElideRight, cell.width());
        painter->drawText(cell, (number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter, text);
    }
    painter->restore();
}

void CallsDelegate::paintTime(QPainter *painter, const QRect &cell, int row) const
{
    QRect room = cell;
    const bool earlier = m_model->hasEarlier(row);
    const bool later = m_model->hasLater(row);
    if (later) {
        // Hangs on the newer attempt above: └ or ├.
        painter->setPen(QPen(color(Token::BorderControl), 1));
        const int x = room.left() + lineAt;
        const int middle = cell.center().y();
        painter->drawLine(x, cell.top(), x, earlier ? cell.bottom() + 1 : middle);
        painter->drawLine(x, middle, x + lineAt, middle);
        room.setLeft(room.left() + indent);
    } else if (earlier) {
        painter->setPen(QPen(color(Token::BorderControl), 1));
        const int x = room.left() + lineAt;
        painter->drawLine(x, cell.center().y() + scaled(9), x, cell.bottom() + 1);
    }
    const CallTimeText text = callTimeText(m_model->row(row).startedAt,
        QDateTime::currentDateTimeUtc().toTimeZone(m_model->zone()).date(), m_model->zone());
    painter->setFont(textFont(TextStyle::Body));
    const QFontMetrics metrics = painter->fontMetrics();
    const auto draw = [&](const QString &part, Token ink) {
        painter->setPen(color(ink));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, part);
        room.setLeft(room.left() + metrics.horizontalAdvance(part));
    };
    // Times stay left to right in every language, as all numbers do.
    if (!text.day.isEmpty()) {
        draw(text.day + u' ', Token::TextMuted);
    }
    draw(text.time, Token::Text);
    if (metrics.horizontalAdvance(text.fraction) <= room.width() + 1) {
        draw(text.fraction, Token::TextMuted);
    }
}

void CallsDelegate::paintStatus(
    QPainter *painter, const QRect &cell, int row, Qt::LayoutDirection direction) const
{
    const CallRow &call = m_model->row(row);
    const StatusPill::Content pill = callStatusPill(call.error, call.httpStatus, m_model->after(row));
    const QSize size = StatusPill::sizeOf(pill).boundedTo(cell.size());
    const QRect place(QPoint(cell.left(), cell.center().y() - size.height() / 2 + 1), size);
    StatusPill::paint(painter, QStyle::visualRect(direction, cell, place), pill, direction);
}

} // namespace aio::ui
