#pragma once

#include <QString>

class QPainter;
class QStyleOptionViewItem;
class QTableView;

namespace aio::ui {

/// Dresses a table as all of the program's: rows of one height, no grid, whole rows selected, smooth
/// scrolling.
void dressTable(QTableView *table, int rowHeight);

/// Ground, hairline and focus mark of a cell.
void paintCellGround(QPainter *painter, const QStyleOptionViewItem &option);

/// The selected rows, top to bottom, in the columns that are shown, as they are shown: tab separated, a line
/// each. Tabs and line ends inside become spaces.
[[nodiscard]] QString selectedRowsAsTsv(const QTableView *table, bool withHeaders);

} // namespace aio::ui
