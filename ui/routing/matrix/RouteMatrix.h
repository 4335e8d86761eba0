#pragma once

#include "ui/routing/matrix/RouteTableModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace aio::ui {

class RouteCellDelegate;

/// The table of routes with its legend below. Asks for an editor; does not edit itself, save for the names of
/// plans.
class RouteMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit RouteMatrix(RoutingSheet &sheet, QWidget *parent = nullptr);

    [[nodiscard]] RouteTableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// The cell with the focus, or the last one that had it while a plan has it.
    [[nodiscard]] std::optional<RouteCell> currentCell() const { return m_cell; }
    [[nodiscard]] QString currentPlan() const;
    void setCurrentCell(const RouteCell &cell);
    void renameCurrentPlan();
    /// Buttons at the right of the legend.
    void setLegendActions(const QList<QAction *> &actions);
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    /// Enter, F2 or a double click on a cell. `rect` is the cell on the screen.
    void editRequested(const aio::ui::RouteCell &cell, const QRect &rect);
    void menuRequested(const QPoint &globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    QWidget *buildLegend();
    void edit(const QModelIndex &index);
    void follow(const QModelIndex &index);
    void fit();
    [[nodiscard]] int headerHeightFor(int columnWidth) const;

    RoutingSheet &m_sheet;
    RouteTableModel *m_model;
    QTableView *m_table;
    QLabel *m_successor;
    QLabel *m_skipped;
    QLabel *m_changed;
    QWidget *m_legendActions;
    std::optional<RouteCell> m_cell;
};

} // namespace aio::ui
