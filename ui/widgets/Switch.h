#pragma once

#include <QAbstractButton>

class QPainter;

namespace aio::ui {

/// Draws a switch into the whole of `track`, for delegates.
void paintSwitch(QPainter *painter, const QRectF &track, bool on, bool enabled, bool focused,
    Qt::LayoutDirection direction);

/// An on/off switch. Set an accessible name or, with `text`, a label beside it.
class Switch : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }
};

} // namespace aio::ui
