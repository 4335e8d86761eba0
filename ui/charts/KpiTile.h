#pragma once

#include "ui/charts/ChartData.h"

#include <QFrame>

class QLabel;

namespace aio::ui {

/// One figure with what it was before.
struct KpiData
{
    enum class Tone
    {
        Neutral, ///< neither more nor less is better
        Good,
        Bad
    };

    QString name{}; ///< "Cost"
    QString value{}; ///< "$412.86"
    std::optional<double> change{}; ///< share of the value before; nothing: not to be compared
    QString changeText{}; ///< in place of the change in per cent: "0.7 pt"
    Tone changeTone = Tone::Neutral; ///< of the change, or of `note`
    QString note{}; ///< beside the value where there is no change: "over $400"
    QString detail{}; ///< the line below: "before: $371.20"
    ChartValues course{}; ///< over time, for the line at the right; may be empty

    bool operator==(const KpiData &) const = default;
};

/// A tile: name, figure, change, detail, and its course as a small line.
class KpiTile : public QWidget
{
    Q_OBJECT

public:
    static constexpr int tileHeight = 76;

    explicit KpiTile(QWidget *parent = nullptr);

    void setData(const KpiData &data);
    [[nodiscard]] const KpiData &data() const { return m_data; }
    /// Greyed: older than it should be.
    void setStale(bool stale);
    /// Bars in place of the figures.
    void setLoading(bool loading);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the course is painted; invalid where the words need the room.
    [[nodiscard]] QRect courseRect() const;
    /// Where the value and what is beside it end.
    [[nodiscard]] int valueEnd() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintValue(QPainter &painter, const QRect &line) const;
    void paintCourse(QPainter &painter, const QRectF &room) const;
    void describe();
    [[nodiscard]] QString changeText() const;

    KpiData m_data;
    bool m_stale = false;
    bool m_loading = true;
};

} // namespace aio::ui
