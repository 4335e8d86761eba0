#pragma once

#include "core/ai/Money.h"

#include <QDate>
#include <QWidget>

namespace aio::ui {

/// Cost by day as bars: today in the accent colour, the dearest day marked.
class SpendBars : public QWidget
{
    Q_OBJECT

public:
    explicit SpendBars(QWidget *parent = nullptr);

    void setDays(const QList<std::pair<QDate, ai::Money>> &days);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<std::pair<QDate, ai::Money>> m_days;
};

} // namespace aio::ui
