#pragma once

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QThread>

namespace aio::shots {

/// Lets the window do what it has to do, for a third of a second and more.
inline void settle(int turns = 30)
{
    for (int i = 0; i < turns; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(10);
    }
}

/// The dialog that is open; null: none is.
inline QDialog *openDialog()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

/// A picture of the dialog that is open, which is closed then.
inline void takeDialog(const QDir &out, const QString &name)
{
    settle();
    if (QDialog *dialog = openDialog()) {
        dialog->grab().save(out.filePath(name + QStringLiteral(".png")));
        dialog->reject();
        settle(3);
    }
}

} // namespace aio::shots
