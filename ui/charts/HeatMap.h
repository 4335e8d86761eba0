#pragma once

#include "ui/charts/ChartData.h"

#include <QWidget>

#include <array>

namespace aio::ui {

/// Values by weekday and hour.
struct HeatData
{
    static constexpr int days = 7;
    static constexpr int hours = 24;

    QString title{};
    ChartUnit unit = ChartUnit::Count;
    std::array<std::array<double, hours>, days> values{}; ///< Monday first

    bool operator==(const HeatData &) const = default;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] double highest() const;
};

/// A map of the hours of a week, the more the stronger the colour: one colour in steps of lightness, so that
/// it is read without telling colours apart. The week begins with the day it begins with where the person
/// lives. Pointing or the arrow keys read an hour out; a click, Enter or Space opens what stands behind it.
class HeatMap : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setData(const HeatData &data);
    [[nodiscard]] const HeatData &data() const { return m_data; }
    /// Where an hour is; `day` 0 is Monday.
    [[nodiscard]] QRectF cellRect(int day, int hour) const;
    /// "Tuesday, 14:00 – 15:00: 318".
    [[nodiscard]] QString cellText(int day, int hour) const;
    /// Paints the map without the read-out, its corner at the painter's origin.
    void paintInto(QPainter &painter) const;
    /// The colour of a value; `share` of the highest, 0…1.
    [[nodiscard]] static QColor colorOf(double share);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An hour that has a value; `day` 0 is Monday.
    void cellActivated(int day, int hour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell
    {
        int day = -1;
        int hour = -1;
        bool operator==(const Cell &) const = default;
    };

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] Cell cellAt(QPointF position) const;
    [[nodiscard]] int rowOf(int day) const;
    [[nodiscard]] int dayOf(int row) const;
    void paintLabels(QPainter &painter) const;
    void describe();
    void activate(const Cell &cell);

    HeatData m_data;
    Cell m_cursor;
};

} // namespace aio::ui
