#pragma once

#include <QWidget>

class QPainter;

namespace aio::ui {

/// Three bars and a number: how sure a value is. From 90 green, from 75 grey, below amber. The static
/// function draws the same in a delegate.
class ConfidenceMeter : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int confidence READ confidence WRITE setConfidence)

public:
    explicit ConfidenceMeter(QWidget *parent = nullptr);

    /// 0…100; -1: there is none, and nothing is drawn.
    [[nodiscard]] int confidence() const { return m_confidence; }
    void setConfidence(int confidence);

    [[nodiscard]] QSize sizeHint() const override { return size100(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return size100(); }

    /// The room that any value needs.
    [[nodiscard]] static QSize size100();
    /// Draws it at the trailing edge of `rect`.
    static void paint(QPainter *painter, const QRect &rect, int confidence, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_confidence = -1;
};

} // namespace aio::ui
