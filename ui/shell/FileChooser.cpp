#include "ui/shell/FileChooser.h"

#include "core/settings/Settings.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace aio::ui {

NativeFileChooser::NativeFileChooser(Settings &settings)
    : m_settings(settings)
{
}

void NativeFileChooser::chooseFiles(QWidget *parent, const QString &title, const QStringList &filters,
    std::function<void(const QStringList &)> answer)
{
    QStringList all = filters;
    if (all.isEmpty()) {
        all << QCoreApplication::translate("FileChooser",
            "Documents and pictures (*.pdf *.docx *.odt *.html *.htm *.txt *.md *.json "
            "*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff *.gif *.heic)");
    }
    all << QCoreApplication::translate("FileChooser", "All files (*)");
    auto *dialog = new QFileDialog(parent, title, m_settings.text(SettingKey::LastOpenFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(all);
    QObject::connect(
        dialog, &QFileDialog::filesSelected, dialog, [this, dialog, answer](const QStringList &files) {
            m_settings.setText(SettingKey::LastOpenFolder, dialog->directory().absolutePath());
            answer(files);
        });
    dialog->open();
}

void NativeFileChooser::chooseSaveName(QWidget *parent, const QString &title, const QString &name,
    const QStringList &filters, std::function<void(const QString &, const QString &)> answer)
{
    auto *dialog = new QFileDialog(parent, title, m_settings.text(SettingKey::LastExportFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [this, dialog, answer](const QString &file) {
        m_settings.setText(SettingKey::LastExportFolder, dialog->directory().absolutePath());
        answer(file, dialog->selectedNameFilter());
    });
    dialog->open();
}

} // namespace aio::ui
