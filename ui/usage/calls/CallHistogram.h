#pragma once

#include "core/usage/UsageOverview.h"

#include <QWidget>

#include <optional>

namespace aio::ui {

/// Calls over time as bars; failed ones red at their foot. Drag, or click a bar, to narrow the time; Esc or a
/// click beside takes that back. Keys: arrows walk along the bars, with Shift they mark, Enter narrows.
class CallHistogram : public QWidget
{
    Q_OBJECT

public:
    struct Span
    {
        qint64 from = 0; ///< UTC ms
        qint64 to = 0; ///< before this

        bool operator==(const Span &) const = default;
    };

    explicit CallHistogram(QWidget *parent = nullptr);

    /// Days and times are shown in the zone.
    void setTimes(const usage::UsageTimes &times, const QTimeZone &zone);
    [[nodiscard]] const usage::UsageTimes &times() const { return m_times; }
    [[nodiscard]] const std::optional<Span> &brush() const { return m_brush; }
    /// Shows a brush without telling anyone.
    void setBrush(const std::optional<Span> &brush);
    /// Where a bar is, from the ground to the top of the plot.
    [[nodiscard]] QRect barRect(int bar) const;
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person narrowed the time, or took it back.
    void brushChanged(const std::optional<aio::ui::CallHistogram::Span> &brush);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int barAt(int x) const;
    [[nodiscard]] Span spanOf(int first, int last) const;
    [[nodiscard]] QString barText(int bar) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;
    void apply(const std::optional<Span> &brush);
    void describe();
    [[nodiscard]] std::optional<std::pair<int, int>> marked() const;

    usage::UsageTimes m_times;
    QTimeZone m_zone;
    std::optional<Span> m_brush;
    int m_anchor = -1; ///< bars of the drag or of the marking by keys
    int m_cursor = -1;
    bool m_dragging = false;
};

/// "Calls per 2 minutes".
[[nodiscard]] QString callsPerText(qint64 step);

} // namespace aio::ui
