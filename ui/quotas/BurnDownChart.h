#pragma once

#include "ui/quotas/QuotaRow.h"

#include <QWidget>

namespace aio::ui {

/// How a limit is used up over its window: the even pace dashed, what was used solid, where it leads dotted,
/// and a line at the present. Time runs from left to right in every language.
class BurnDownChart : public QWidget
{
    Q_OBJECT

public:
    explicit BurnDownChart(QWidget *parent = nullptr);

    void setCourse(
        const QuotaRow &row, const QList<usage::QuotaPoint> &points, qint64 now, const QTimeZone &zone);
    void clear();
    [[nodiscard]] const QList<usage::QuotaPoint> &points() const { return m_points; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double x(qint64 time) const;
    [[nodiscard]] double y(double amount) const;
    [[nodiscard]] double top() const;
    void paintAxes(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void describe();

    QuotaRow m_row;
    QList<usage::QuotaPoint> m_points;
    qint64 m_now = 0;
    QTimeZone m_zone;
};

} // namespace aio::ui
