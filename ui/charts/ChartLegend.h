#pragma once

#include "ui/charts/ChartData.h"

#include <QWidget>

namespace aio::ui {

class TimeChart;

/// One series of the legend: a click or Space switches it off and on, a double click, Ctrl+click or Enter
/// leaves it alone or brings the others back.
class LegendItem : public QWidget
{
    Q_OBJECT

public:
    LegendItem(const ChartSeries &series, bool asLine, QWidget *parent);

    void setSeries(const ChartSeries &series, bool asLine);
    [[nodiscard]] const QString &key() const { return m_key; }
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void toggled();
    void isolated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_key;
    QString m_name;
    int m_color = 0;
    ChartDash m_dash = ChartDash::Solid;
    bool m_asLine = false;
    bool m_on = true;
    bool m_doubled = false;
};

/// The legend of a chart, in lines as the room asks for.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(TimeChart *chart, QWidget *parent = nullptr);

    /// After other data came into the chart.
    void refresh();
    [[nodiscard]] LegendItem *item(const QString &key) const;
    void retranslate();

private:
    void showHidden();

    TimeChart *m_chart;
    QList<LegendItem *> m_items;
};

} // namespace aio::ui
