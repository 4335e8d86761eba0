#pragma once

#include "ui/charts/ChartGeometry.h"
#include "ui/charts/ChartSummary.h"

#include <QGraphicsItem>

namespace aio::ui {

/// The line and the card at the bucket that the person points at, and the wash over what they drag across.
class ChartReadout : public QGraphicsItem
{
public:
    explicit ChartReadout(QGraphicsItem *parent);

    /// A bucket of -1 hides it.
    using QGraphicsItem::show;
    void show(int bucket, const ChartReadoutText &text, const ChartGeometry &geometry);
    /// Buckets of -1: nothing is dragged.
    void setWash(int first, int last, const ChartGeometry &geometry);
    [[nodiscard]] const ChartReadoutText &text() const { return m_text; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    [[nodiscard]] QSizeF cardSize() const;
    [[nodiscard]] QRectF cardRect() const;
    void paintCard(QPainter *painter) const;

    int m_bucket = -1;
    int m_washFirst = -1;
    int m_washLast = -1;
    ChartReadoutText m_text;
    ChartGeometry m_geometry;
};

} // namespace aio::ui
