#pragma once

#include <QDialog>
#include <QImage>

class QSlider;

namespace aio::ui {

class CropFrame;

/// Asks which part of a picture shall be the photo.
class CropDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CropDialog(const QImage &picture, QWidget *parent = nullptr);

    [[nodiscard]] CropFrame *frame() const { return m_frame; }
    [[nodiscard]] QImage picture() const { return m_picture; }
    /// In pixels of the picture.
    [[nodiscard]] QRect part() const;

private:
    QImage m_picture;
    CropFrame *m_frame;
    QSlider *m_size;
};

} // namespace aio::ui
