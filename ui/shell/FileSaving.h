#pragma once

#include "ui/widgets/Toast.h"

#include <QByteArray>
#include <QObject>

namespace aio::ui {

class FileChooser;

/// A file to write where the person says.
struct SaveRequest
{
    QString title; ///< of the dialog
    QString name; ///< suggested, with the suffix that the file gets
    QString filter; ///< as for QFileDialog
    QByteArray bytes;
    QString done{}; ///< what the toast says, with %1 for the file's name; empty: "Exported to %1"
};

/// Asks where, writes on another thread, and tells how it went. `context` is what `tell` belongs to: nothing
/// is told once it is gone.
void saveFile(FileChooser &files, QWidget *context, const SaveRequest &request,
    std::function<void(const ToastMessage &)> tell);

} // namespace aio::ui
