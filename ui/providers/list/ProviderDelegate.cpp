#include "ui/providers/list/ProviderDelegate.h"

#include "ui/providers/list/ProviderModel.h"
#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Switch.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int margin = 8;
constexpr int firstMargin = 16;
constexpr int tileSize = 22;
constexpr int gap = 10;
constexpr int starSize = 14;
constexpr int dotSize = 6;
constexpr int barHeight = 20;
constexpr qreal tileRadius = 4;

const ProviderRow *rowOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto *model = qobject_cast<const ProviderModel *>(source.model());
    return model ? model->row(source.row()) : nullptr;
}

void paintText(QPainter *painter, const QRect &rect, TextStyle style, const QColor &ink, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeading)
{
    painter->setFont(textFont(style));
    painter->setPen(ink);
    painter->drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

QList<qint64> callsByDay(const ProviderRow &row)
{
    QList<qint64> values(14, 0);
    if (row.summary) {
        const QList<usage::UsageDay> &days = row.summary->days;
        for (qsizetype i = 0; i < std::min(values.size(), days.size()); ++i) {
            values[i] = days.at(i).calls;
        }
    }
    return values;
}

bool isHidden(const QStyleOptionViewItem &option, int column)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->isColumnHidden(column);
}

QRect upperHalf(const QRect &cell)
{
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    return {cell.left(), cell.center().y() - line, cell.width(), line};
}

QRect lowerHalf(const QRect &cell)
{
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    return {cell.left(), cell.center().y() + 1, cell.width(), line};
}

QRect switchRect(const QRect &cell)
{
    const QSize size(scaled(30), scaled(17));
    QRect place({}, size);
    place.moveCenter(cell.center());
    return place;
}

} // namespace

void paintInitial(QPainter *painter, const QRect &tile, const QString &letter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color(Token::Border));
    painter->setBrush(color(Token::Hover));
    painter->drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), tileRadius, tileRadius);
    QFont font = textFont(TextStyle::Caption);
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(color(Token::Text));
    painter->drawText(tile, Qt::AlignCenter, letter);
    painter->restore();
}

void paintBars(QPainter *painter, const QRect &rect, const QList<qint64> &values, const QColor &ink)
{
    if (values.isEmpty()) {
        return;
    }
    const qint64 highest = std::max<qint64>(1, *std::max_element(values.cbegin(), values.cend()));
    const qreal pitch = qreal(rect.width()) / qreal(values.size());
    const int width = std::max(2, int(pitch * 0.7));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int left = rect.left() + int(pitch * qreal(i));
        const int height =
            values.at(i) == 0 ? 1 : std::max(2, int(qint64(rect.height()) * values.at(i) / highest));
        const QColor shade = values.at(i) == 0 ? color(Token::BorderStrong) : ink;
        painter->fillRect(QRect(left, rect.bottom() - height + 1, width, height), shade);
    }
}

QSize ProviderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

void ProviderDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ProviderRow *row = rowOf(index);
    if (row == nullptr) {
        return;
    }
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintCellGround(painter, option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = color(selected ? Token::SelectionText : Token::Text);
    const QRect cell = option.rect.adjusted(margin, 0, -margin, -1);
    const QString text = index.data().toString();
    switch (index.column()) {
    case ProviderModel::NameColumn:
        paintName(painter, option.rect.adjusted(0, 0, 0, -1), *row, selected, option.direction);
        break;
    case ProviderModel::StatusColumn: {
        const StatusPill::Content pill = healthPill(*row);
        const QSize size = StatusPill::sizeOf(pill).boundedTo(cell.size());
        const QRect place(QPoint(cell.left(), cell.center().y() - size.height() / 2 + 1), size);
        StatusPill::paint(painter, QStyle::visualRect(option.direction, cell, place), pill, option.direction);
        break;
    }
    case ProviderModel::CallsColumn: {
        // Where there is no room for a column of failures they stand below the calls.
        const bool below =
            row->summary && row->summary->calls > 0 && isHidden(option, ProviderModel::FailedColumn);
        paintText(painter, below ? upperHalf(cell) : cell, TextStyle::Body, ink, text, Qt::AlignTrailing);
        if (below) {
            paintText(painter, lowerHalf(cell), TextStyle::Caption, color(failedTone(*row)),
                ProviderModel::tr("%1 failed").arg(failedText(*row)), Qt::AlignTrailing);
        }
        break;
    }
    case ProviderModel::FailedColumn:
        paintText(painter, cell, TextStyle::Body,
            failedTone(*row) == Token::TextMuted ? ink : color(failedTone(*row)), text, Qt::AlignTrailing);
        break;
    case ProviderModel::P50Column:
    case ProviderModel::P95Column:
    case ProviderModel::CostColumn:
        paintText(painter, cell, TextStyle::Body, ink, text, Qt::AlignTrailing);
        break;
    case ProviderModel::TestedColumn:
        paintText(painter, cell, TextStyle::Small, color(Token::TextMuted), text);
        break;
    case ProviderModel::BarsColumn: {
        const bool below = row->summary && row->summary->p50Us && isHidden(option, ProviderModel::P50Column);
        QRect bars = cell;
        bars.setHeight(scaled(barHeight));
        bars.moveCenter(cell.center());
        if (below) {
            bars.moveBottom(upperHalf(cell).bottom() - 1);
            paintText(painter, lowerHalf(cell), TextStyle::Caption, color(Token::TextMuted),
                QStringLiteral("%1 · %2").arg(
                    latencyText(row->summary->p50Us), latencyText(row->summary->p95Us)));
        }
        paintBars(painter, bars, callsByDay(*row), color(Token::BorderControl));
        break;
    }
    case ProviderModel::ActiveColumn: {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        paintSwitch(painter, switchRect(cell), row->record.config.enabled, true, focused, option.direction);
        break;
    }
    default:
        paintText(painter, cell, TextStyle::Small, ink, text);
        break;
    }
    painter->restore();
}

void ProviderDelegate::paintName(QPainter *painter, const QRect &rect, const ProviderRow &row, bool selected,
    Qt::LayoutDirection direction)
{
    const auto mirrored = [direction, &rect](
                              const QRect &part) { return QStyle::visualRect(direction, rect, part); };
    const int tile = scaled(tileSize);
    const int middle = rect.center().y();
    paintInitial(painter, mirrored({rect.left() + firstMargin, middle - tile / 2, tile, tile}),
        initialOf(row.record.config));
    const int left = rect.left() + firstMargin + tile + gap;
    const int room = rect.right() - left - margin;
    QFont font = textFont(TextStyle::Body);
    font.setWeight(QFont::Medium);
    const QFontMetrics metrics(font);
    const int line = metrics.height();
    const int signs = (row.record.config.isDefault ? starSize + 6 : 0) + (row.edited ? dotSize + 6 : 0);
    const QString name = metrics.elidedText(shownName(row.record.config), Qt::ElideMiddle, room - signs);
    const int width = metrics.horizontalAdvance(name);
    painter->setFont(font);
    painter->setPen(color(selected ? Token::SelectionText : Token::Text));
    painter->drawText(mirrored({left, middle - line, width + 2, line}),
        Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, name);
    int sign = left + width + 7;
    if (row.record.config.isDefault) {
        painter->drawPixmap(mirrored({sign, middle - line / 2 - starSize / 2, starSize, starSize}),
            iconPixmap(QStringLiteral("star-filled"), Token::Accent, starSize,
                painter->device()->devicePixelRatioF()));
        sign += starSize + 6;
    }
    if (row.edited) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::WarningFill));
        painter->drawEllipse(mirrored({sign, middle - line / 2 - dotSize / 2, dotSize, dotSize}));
    }
    paintText(painter, mirrored({left, middle + 1, room, line}), TextStyle::Small, color(Token::TextMuted),
        hostText(row.record.config));
}

bool ProviderDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != ProviderModel::ActiveColumn || !index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        return false;
    }
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton
            && switchRect(option.rect).adjusted(-4, -6, 4, 6).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles) {
        return false;
    }
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace aio::ui
