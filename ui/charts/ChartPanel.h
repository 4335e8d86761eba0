#pragma once

#include "ui/charts/ChartData.h"
#include "ui/charts/ChartExport.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace aio::ui {

class ChartLegend;
class ChartSkeleton;
class ChartTable;
class TimeChart;

/// A chart with its title, legend and menu: as a table, out of the zoom, into a file. Says so where there is
/// nothing to show, and paints a skeleton while it is waited for.
class ChartPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    [[nodiscard]] TimeChart *chart() const { return m_chart; }
    [[nodiscard]] ChartLegend *legend() const { return m_legend; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    /// What is in place of the chart: a sentence, or nothing.
    [[nodiscard]] QString emptyText() const;

    void setData(const ChartData &data);
    /// What to say where all values are nothing or zero.
    void setEmptyText(const QString &text);
    /// The skeleton until data come; what is shown already stays.
    void setLoading();
    /// Greyed: the values could not be read again.
    void setStale(bool stale);
    /// At the right of the title, in front of the menu.
    void addHeaderWidget(QWidget *widget);
    void setLegendShown(bool shown);
    void setShowsTable(bool table);
    [[nodiscard]] bool showsTable() const;
    void retranslate();

Q_SIGNALS:
    void exportRequested(const aio::ui::ChartFile &file);

private:
    void buildHeader();
    void buildMenu();
    void present();

    TimeChart *m_chart;
    ChartLegend *m_legend;
    ChartTable *m_model;
    QTableView *m_table;
    ChartSkeleton *m_skeleton;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QHBoxLayout *m_header = nullptr;
    QPushButton *m_reset;
    QToolButton *m_more;
    QMenu *m_menu;
    QAction *m_asTable = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_png = nullptr;
    QAction *m_svg = nullptr;
    QAction *m_csv = nullptr;
    bool m_loading = true;
    bool m_legendShown = true;
    bool m_showsTable = false;
};

} // namespace aio::ui
