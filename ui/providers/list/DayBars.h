#pragma once

#include "core/usage/UsageLog.h"

#include <QWidget>

namespace aio::ui {

/// Calls by day as bars, oldest first. The accessible description holds the figures.
class DayBars : public QWidget
{
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);

    void setDays(const QList<usage::UsageDay> &days);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<usage::UsageDay> m_days;
};

} // namespace aio::ui
