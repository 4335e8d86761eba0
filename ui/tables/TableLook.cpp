#include "ui/tables/TableLook.h"

#include "ui/theme/Tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int leastColumn = 40;

QList<int> shownColumns(const QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!table->isColumnHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

} // namespace

void dressTable(QTableView *table, int rowHeight)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMouseTracking(true);
    table->horizontalHeader()->setProperty("inset", true); // the style sheet begins it at the page's margin
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(scaled(rowHeight));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(leastColumn);
}

void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, color(selected ? Token::Selection : Token::Surface));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), color(Token::Accent));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
            color(Token::Accent));
    }
}

QString selectedRowsAsTsv(const QTableView *table, bool withHeaders)
{
    const QAbstractItemModel *model = table->model();
    const QList<int> columns = shownColumns(table);
    QStringList lines;
    QStringList cells;
    if (withHeaders) {
        for (const int column : columns) {
            cells << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
        lines << cells.join(u'\t');
    }
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns) {
            cells << row.siblingAtColumn(column).data(Qt::DisplayRole).toString().simplified();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace aio::ui
