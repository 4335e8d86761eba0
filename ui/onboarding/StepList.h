#pragma once

#include <QWidget>

namespace aio::ui {

/// The steps of a short way: done ones with a tick, the present one filled, later ones hollow.
class StepList : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QString detail;
    };

    explicit StepList(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Step> m_steps;
    int m_current = 0;
};

} // namespace aio::ui
