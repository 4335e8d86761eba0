#include "ui/providers/models/ModelTable.h"

#include "ui/tables/TableLook.h"
#include "ui/theme/Icons.h"

#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int firstMargin = 16;
constexpr int margin = 8;
constexpr int starSize = 13;

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}

const ModelRow *rowOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto *model = qobject_cast<const ModelTable *>(source.model());
    return model ? model->row(source.row()) : nullptr;
}

// The width that the text took.
int paintLine(QPainter *painter, const QRect &rect, TextStyle style, const QColor &ink, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeading)
{
    painter->setFont(textFont(style));
    painter->setPen(ink);
    // Names of models differ at both ends; sentences are read from their start.
    const Qt::TextElideMode cut = style == TextStyle::Body ? Qt::ElideMiddle : Qt::ElideRight;
    const QString shown = painter->fontMetrics().elidedText(text, cut, rect.width());
    painter->drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return painter->fontMetrics().horizontalAdvance(shown);
}

} // namespace

void ModelTable::setRows(const QList<ModelRow> &rows)
{
    const bool same = rows.size() == m_rows.size()
        && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
            [](const ModelRow &a, const ModelRow &b) { return a.info.id == b.info.id; });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
    }
}

const ModelRow *ModelTable::row(int index) const
{
    return index >= 0 && index < m_rows.size() ? &m_rows.at(index) : nullptr;
}

int ModelTable::indexOf(const QString &model) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&model](const ModelRow &row) { return row.info.id == model; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int ModelTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ModelTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ModelTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ModelRow &row = m_rows.at(index.row());
    const bool name = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return name ? row.info.id : priceWords(row);
    case Qt::AccessibleTextRole:
        return name ? QStringLiteral("%1, %2, %3").arg(row.info.id, modelWords(row, today()), priceWords(row))
                    : QStringLiteral("%1, %2").arg(priceWords(row), priceOrigin(row));
    case Qt::ToolTipRole: {
        if (!name) {
            return priceDetails(row);
        }
        const QString title = row.info.displayName.isEmpty() || row.info.displayName == row.info.id
            ? row.info.id
            : QStringLiteral("%1 (%2)").arg(row.info.displayName, row.info.id);
        const QString words = modelWords(row, today());
        return words.isEmpty() ? title : QStringLiteral("%1\n%2").arg(title, words);
    }
    default:
        return {};
    }
}

QVariant ModelTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == PriceColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == Qt::DisplayRole) {
        return section == PriceColumn ? tr("Per million tokens") : tr("Model");
    }
    return {};
}

QSize ModelDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, scaled(rowHeight)};
}

void ModelDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ModelRow *row = rowOf(index);
    if (row == nullptr) {
        return;
    }
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintCellGround(painter, option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = color(selected ? Token::SelectionText : Token::Text);
    const QColor muted = color(Token::TextMuted);
    const bool name = index.column() == ModelTable::NameColumn;
    const QRect cell =
        option.rect.adjusted(name ? firstMargin : margin, 0, name ? -margin : -firstMargin, -1);
    const QRect place = QStyle::visualRect(option.direction, option.rect, cell);
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    const int middle = cell.center().y();
    const QRect upper(place.left(), middle - line, place.width(), line);
    const QRect lower(place.left(), middle + 1, place.width(), line);
    if (name) {
        const bool starred = row->isFast || row->isQuality;
        const QRect room = starred ? upper.adjusted(0, 0, -starSize - 6, 0) : upper;
        const int width = paintLine(painter, room, TextStyle::Body, ink, row->info.id);
        if (starred) {
            const QRect star(cell.left() + width + 6, middle - line / 2 - starSize / 2, starSize, starSize);
            painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, star),
                iconPixmap(QStringLiteral("star-filled"), row->isFast ? Token::Accent : Token::TextMuted,
                    starSize, painter->device()->devicePixelRatioF()));
        }
        paintLine(
            painter, lower, TextStyle::Small, color(modelTone(*row, today())), modelWords(*row, today()));
    } else {
        const bool own = row->price && row->price->byUser;
        paintLine(
            painter, upper, TextStyle::Body, row->price ? ink : muted, priceWords(*row), Qt::AlignTrailing);
        paintLine(painter, lower, TextStyle::Small, color(own ? Token::Accent : Token::TextMuted),
            priceOrigin(*row), Qt::AlignTrailing);
    }
    painter->restore();
}

} // namespace aio::ui
