#pragma once

#include "ui/charts/ChartExport.h"

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace aio::ui {

class HeatMap;
class HeatScale;
class HeatTable;
struct HeatData;

/// A map of the hours of a week with its title, scale and menu: as a table, into a file.
class HeatPanel : public QFrame
{
    Q_OBJECT

public:
    explicit HeatPanel(QWidget *parent = nullptr);

    void setData(const HeatData &data);
    void setStale(bool stale);
    void setShowsTable(bool table);
    [[nodiscard]] bool showsTable() const { return m_showsTable; }
    [[nodiscard]] HeatMap *map() const { return m_map; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void retranslate();

Q_SIGNALS:
    void exportRequested(const aio::ui::ChartFile &file);

private:
    void buildMenu();

    QLabel *m_title;
    HeatScale *m_scale;
    HeatMap *m_map;
    HeatTable *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_asTable = nullptr;
    QAction *m_png = nullptr;
    QAction *m_svg = nullptr;
    QAction *m_csv = nullptr;
    bool m_showsTable = false;
};

} // namespace aio::ui
