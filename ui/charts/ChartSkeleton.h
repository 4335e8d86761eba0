#pragma once

#include <QTimer>
#include <QWidget>

namespace aio::ui {

/// Grey columns where a chart will be, once waiting has lasted a moment.
class ChartSkeleton : public QWidget
{
    Q_OBJECT

public:
    static constexpr int delayMs = 150;

    explicit ChartSkeleton(QWidget *parent = nullptr);
    /// Whether waiting has lasted long enough to show something.
    [[nodiscard]] bool isPainted() const { return isVisible() && !m_delay.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QTimer m_delay;
};

} // namespace aio::ui
