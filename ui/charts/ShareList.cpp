#include "ui/charts/ShareList.h"

#include "ui/charts/ChartNumbers.h"
#include "ui/charts/SeriesColors.h"
#include "ui/tables/TableLook.h"

#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace aio::ui {

namespace {

constexpr int shareHeight = 38;
constexpr int barHeight = 6;
constexpr int cellGap = 8;
constexpr int changeWidth = 78;
constexpr int valueWidth = 92;
constexpr int detailWidth = 84;
constexpr int percent = 100;
constexpr double mostChange = 9.99;
constexpr double staleOpacity = 0.45;

/// The words above, the bar across the whole row below.
class ShareDelegate : public QStyledItemDelegate
{
public:
    explicit ShareDelegate(QTableView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->setOpacity(option.state.testFlag(QStyle::State_Enabled) ? 1 : staleOpacity);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QPoint pointer = m_view->viewport()->mapFromGlobal(QCursor::pos());
        const bool hover = m_view->viewport()->underMouse() && m_view->indexAt(pointer).row() == index.row();
        painter->fillRect(option.rect,
            color(selected  ? Token::Selection
                    : hover ? Token::Hover
                            : Token::Surface));
        const int bar = scaled(barHeight);
        const QRect words = option.rect.adjusted(index.column() == 0 ? 0 : cellGap, 2, 0, -bar - 4);
        const bool first = index.column() == ShareModel::NameColumn;
        const bool value = index.column() == ShareModel::ValueColumn;
        painter->setFont(textFont(value ? TextStyle::BodyStrong : TextStyle::Small));
        painter->setPen(color(first || value ? Token::Text : Token::TextMuted));
        painter->setLayoutDirection(option.direction);
        const QString text = painter->fontMetrics().elidedText(
            index.data().toString(), first ? Qt::ElideMiddle : Qt::ElideRight, words.width());
        painter->drawText(
            words, int((first ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter), text);
        paintBar(painter, option, index, bar);
        painter->setOpacity(1);
    }

private:
    void paintBar(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int bar) const
    {
        const QModelIndex row = index.siblingAtColumn(0);
        // The bar runs through all cells of the row: each paints its part.
        const int left = m_view->columnViewportPosition(0);
        int whole = 0;
        for (int column = 0; column < index.model()->columnCount(); ++column) {
            whole += m_view->columnWidth(column);
        }
        const int length = int(std::lround(whole * row.data(ShareModel::ShareRole).toDouble()));
        painter->save();
        painter->setClipRect(option.rect);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QRect groove(left, option.rect.bottom() - bar - 2, whole, bar);
        painter->setBrush(color(Token::Hover));
        painter->drawRoundedRect(groove, 2, 2);
        if (length > 0) {
            painter->setBrush(chartColor(row.data(ShareModel::ColorRole).toInt()));
            painter->drawRoundedRect(QRect(groove.topLeft(), QSize(std::max(length, 2), bar)), 2, 2);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(color(Token::Accent), 2));
            painter->drawRect(QRect(left + 1, option.rect.top() + 1, whole - 2, option.rect.height() - 2));
        }
        painter->restore();
    }

    QTableView *m_view;
};

} // namespace

ShareModel::ShareModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ShareModel::setShares(const ShareData &data)
{
    if (data == m_data) {
        return;
    }
    const bool sameRows = data.detailTitles == m_data.detailTitles
        && std::equal(data.rows.cbegin(), data.rows.cend(), m_data.rows.cbegin(), m_data.rows.cend(),
            [](const ShareRow &one, const ShareRow &other) { return one.key == other.key; });
    if (sameRows && !data.rows.isEmpty()) {
        m_data = data;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_data = data;
    endResetModel();
}

int ShareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.rows.size());
}

int ShareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstDetail + int(m_data.detailTitles.size());
}

QString ShareModel::changeText(const ShareRow &row) const
{
    if (!row.before) {
        return {};
    }
    if (*row.before <= 0) {
        return row.value > 0 ? tr("new") : QString();
    }
    const double change = (row.value - *row.before) / *row.before;
    if (std::abs(change) < 0.005) {
        return QStringLiteral("±0") + QChar::Nbsp + u'%';
    }
    const double size = std::min(std::abs(change), mostChange) * percent;
    const QString sign = change > 0 ? QStringLiteral("▲ ") : QStringLiteral("▼ ");
    return (change > mostChange ? sign + u'>' : sign) + QLocale().toString(size, 'f', 0) + QChar::Nbsp + u'%';
}

QVariant ShareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_data.rows.size()) {
        return {};
    }
    const ShareRow &row = m_data.rows.at(index.row());
    const std::optional<double> value = row.known ? std::optional(row.value) : std::nullopt;
    const double greatest = m_data.rows.constFirst().value;
    if (role == ShareRole) {
        return greatest > 0 ? row.value / greatest : 0.0;
    }
    if (role == ColorRole) {
        return row.color;
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString share = value && m_data.whole > 0
            ? QStringLiteral(", ") + chartValueText(ChartUnit::Share, row.value / m_data.whole)
            : QString();
        return QStringLiteral("%1: %2%3").arg(row.name, chartValueText(m_data.unit, value), share);
    }
    if (role != Qt::DisplayRole && role != RawRole) {
        return {};
    }
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case ChangeColumn:
        return role == RawRole ? chartRawValue(m_data.unit, row.before) : QVariant(changeText(row));
    case ValueColumn:
        return role == RawRole ? chartRawValue(m_data.unit, value)
                               : QVariant(chartValueText(m_data.unit, value));
    default:
        break;
    }
    return row.details.value(index.column() - FirstDetail);
}

QVariant ShareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section > 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return m_data.title;
    case ChangeColumn:
        return tr("Before");
    case ValueColumn:
        return m_data.valueTitle;
    default:
        break;
    }
    return m_data.detailTitles.value(section - FirstDetail);
}

ShareList::ShareList(QWidget *parent)
    : QTableView(parent)
    , m_model(new ShareModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Shares"));
    setItemDelegate(new ShareDelegate(this));
    dressTable(this, shareHeight);
    setSelectionMode(QAbstractItemView::SingleSelection);
    horizontalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT rowActivated(m_model->shares().rows.at(index.row()).key);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShareList::fitColumns);
    // A row lights up as a whole, not a cell.
    connect(this, &QTableView::entered, viewport(), [this] { viewport()->update(); });
    viewport()->setCursor(Qt::PointingHandCursor);
}

void ShareList::setShares(const ShareData &data)
{
    setAccessibleName(QStringLiteral("%1: %2").arg(data.title, data.valueTitle));
    m_model->setShares(data);
}

void ShareList::fitColumns()
{
    const int details = m_model->columnCount() - ShareModel::FirstDetail;
    int room = viewport()->width() - scaled(valueWidth) - details * scaled(detailWidth);
    const int change = room > scaled(changeWidth) * 2 ? scaled(changeWidth) : 0;
    setColumnHidden(ShareModel::ChangeColumn, change == 0);
    setColumnWidth(ShareModel::ChangeColumn, change);
    setColumnWidth(ShareModel::ValueColumn, scaled(valueWidth));
    for (int i = 0; i < details; ++i) {
        setColumnWidth(ShareModel::FirstDetail + i, scaled(detailWidth));
    }
    setColumnWidth(ShareModel::NameColumn, std::max(60, room - change));
}

void ShareList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT rowActivated(m_model->shares().rows.at(currentIndex().row()).key);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ShareList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ShareList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(scaled(shareHeight));
        fitColumns();
    }
}

} // namespace aio::ui
