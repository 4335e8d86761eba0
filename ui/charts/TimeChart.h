#pragma once

#include "ui/charts/ChartData.h"
#include "ui/charts/ChartGeometry.h"
#include "ui/charts/ChartSummary.h"

#include <QtCharts/QChartView>

#include <memory>

namespace aio::ui {

class ChartFrame;
class ChartNotes;
class ChartPlot;
class ChartReadout;

/// Values over time as stacked columns or areas, or as lines. GUI thread only.
///
/// Pointing at it reads a bucket out. Drag zooms in, Esc out again; a click opens what stands behind a
/// bucket; where there is nothing to open, a double click zooms out too. Keys: arrows, Home and End move the
/// read-out, with Shift they mark, Enter zooms into what is marked or opens the bucket, + and - zoom, Esc
/// takes back.
class TimeChart : public QChartView
{
    Q_OBJECT

public:
    using Span = std::pair<int, int>; ///< first and last bucket

    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    /// The same data again changes nothing. Zoom and read-out stay where they are, as far as there is such a
    /// bucket.
    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }

    /// Series that are switched off. At least one stays on.
    [[nodiscard]] const QSet<QString> &hidden() const { return m_hidden; }
    void setHidden(const QSet<QString> &hidden);
    void toggle(const QString &key);
    /// Leaves this one alone, or shows all again if it stands alone.
    void isolate(const QString &key);

    [[nodiscard]] const std::optional<Span> &zoom() const { return m_zoom; }
    void setZoom(const std::optional<Span> &zoom);

    /// The bucket that is read out; -1: none.
    [[nodiscard]] int cursorBucket() const { return m_cursor; }
    void setCursorBucket(int bucket);
    [[nodiscard]] ChartReadoutText readout() const;

    /// Greyed: the values are older than they should be.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }
    /// Whether there is something behind a bucket to open.
    void setActivatable(bool activatable) { m_activatable = activatable; }

    [[nodiscard]] const ChartGeometry &geometryOfPlot() const { return m_geometry; }
    /// How often series were drawn anew, for tests.
    [[nodiscard]] int redraws() const { return m_redraws; }
    /// Paints the chart without the read-out into a rectangle.
    void paintInto(QPainter *painter, const QRectF &target);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `key` is the series below the pointer; empty: all of the bucket.
    void bucketActivated(int bucket, const QString &key);
    void zoomChanged();
    void hiddenChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw(bool restyle);
    void arrange();
    void describe();
    void showReadout();
    void showWash();
    void moveCursor(int to, bool marks);
    void zoomBy(double factor);
    [[nodiscard]] QString seriesAt(int bucket, double y) const;
    [[nodiscard]] int bucketCount() const { return int(m_data.buckets.size()); }
    bool takeBack();

    ChartData m_data;
    QSet<QString> m_hidden;
    std::optional<Span> m_zoom;
    ChartGeometry m_geometry;
    std::unique_ptr<ChartPlot> m_plot;
    ChartFrame *m_frame;
    ChartNotes *m_notes;
    ChartReadout *m_readout;
    int m_cursor = -1;
    int m_anchor = -1; ///< where a drag or a marking by keys began
    QPoint m_pressed;
    bool m_pressing = false;
    bool m_dragging = false;
    bool m_stale = false;
    bool m_activatable = false;
    int m_redraws = 0;
};

} // namespace aio::ui
