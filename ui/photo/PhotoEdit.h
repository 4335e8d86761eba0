#pragma once

#include "core/base/Error.h"
#include "ui/photo/CropDialog.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace aio::ui {

/// The photo of a profile: what it looks like, and buttons to choose, crop and remove it. A picture may be
/// dropped on it too. Files are read and pictures decoded and cut on other threads; the photo is small and
/// stands in the profile itself, as a data: address. GUI thread only.
class PhotoEdit : public QWidget
{
    Q_OBJECT

public:
    /// Asks a person for the file of a picture; calls back with its path, or never.
    using Chooser =
        std::function<void(QWidget *parent, const std::function<void(const QString &path)> &answer)>;

    explicit PhotoEdit(QWidget *parent = nullptr);

    /// In place of the desktop's own dialog.
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    /// Shows `basics.image` of a profile, without emitting `edited()`.
    void setPhoto(const QString &image);
    [[nodiscard]] QString photo() const { return m_photo; }
    /// Reads a picture and asks which part of it shall be the photo.
    void load(const QString &path);
    /// Another profile is shown: what is being read or cropped is of no use any more.
    void abandon();
    /// The dialog that is asking, or null.
    [[nodiscard]] CropDialog *cropDialog() const { return m_dialog; }
    void retranslate();

Q_SIGNALS:
    /// A person changed the photo.
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void cropAgain();
    void ask(const QImage &picture);
    void fail(const Error &error);
    void take(const QString &photo);
    void showPicture();
    void refresh();

    Chooser m_chooser;
    QString m_photo;
    QImage m_shown;
    // Later wishes make earlier ones void.
    int m_showing = 0;
    int m_choosing = 0;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_choose;
    QPushButton *m_crop;
    QPushButton *m_remove;
    QPointer<CropDialog> m_dialog;
};

} // namespace aio::ui
