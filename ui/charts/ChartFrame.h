#pragma once

#include "ui/charts/ChartData.h"
#include "ui/charts/ChartGeometry.h"
#include "ui/charts/ChartNumbers.h"

#include <QGraphicsItem>

namespace aio::ui {

/// Grid and labels of a chart, below its series. Numbers and times as the person's language writes them; time
/// runs from left to right everywhere.
class ChartFrame : public QGraphicsItem
{
public:
    explicit ChartFrame(QGraphicsItem *parent);

    /// Room that labels take around the plot.
    [[nodiscard]] static QMarginsF margins(const ChartData &data, const QList<double> &ticks);
    void show(const ChartData &data, const ChartGeometry &geometry, const QList<double> &ticks);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartUnit m_unit = ChartUnit::Count;
    ChartGeometry m_geometry;
    QList<double> m_ticks;
    QList<ChartLabel> m_labels;
};

/// What is written over the series of a chart: marks, the captions of budget and forecast, and the hatching
/// of what is not complete.
class ChartNotes : public QGraphicsItem
{
public:
    explicit ChartNotes(QGraphicsItem *parent);

    void show(const ChartData &data, const ChartGeometry &geometry, const QSet<QString> &hidden);
    /// Where the mark of a bucket is painted.
    [[nodiscard]] QRectF markRect(int bucket) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintIncomplete(QPainter *painter) const;
    void paintForecast(QPainter *painter) const;
    void paintBudget(QPainter *painter) const;
    void paintMarks(QPainter *painter) const;

    ChartData m_data;
    ChartGeometry m_geometry;
    QSet<QString> m_hidden;
};

} // namespace aio::ui
