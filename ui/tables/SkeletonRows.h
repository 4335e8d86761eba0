#pragma once

#include <QTimer>
#include <QWidget>

namespace aio::ui {

/// Grey bars where rows will be, once waiting has lasted a moment.
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    static constexpr int delayMs = 150;

    explicit SkeletonRows(int rowHeight, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int m_rowHeight;
    QTimer m_delay;
};

} // namespace aio::ui
