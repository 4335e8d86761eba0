#pragma once

#include <QImage>
#include <QWidget>

namespace aio::ui {

/// A picture with a frame of fixed shape on it: drag it or use the arrow keys to move it, the wheel or plus
/// and minus to make it larger or smaller. What is outside of the frame is dimmed.
class CropFrame : public QWidget
{
    Q_OBJECT

public:
    explicit CropFrame(QWidget *parent = nullptr);

    /// Shows a picture with a frame at `part`, in pixels of the picture; the frame keeps the shape of `part`.
    void setPicture(const QImage &picture, const QRect &part);
    [[nodiscard]] QRect part() const { return m_part; }
    /// 0: as small as it may be, 100: as large as it fits.
    void setSizePercent(int percent);
    [[nodiscard]] int sizePercent() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where the picture is drawn, in the middle and as large as it fits.
    [[nodiscard]] QRectF shownAt() const;
    [[nodiscard]] double scale() const;
    void moveTo(QPointF corner);

    QImage m_picture;
    QPixmap m_shown; ///< the picture in the size of the widget
    QRect m_part;
    QSize m_largest; ///< of the frame, in pixels of the picture
    QPointF m_grip; ///< from the corner of the frame to where it was taken, in pixels of the picture
};

} // namespace aio::ui
