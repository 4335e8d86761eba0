#include "ui/shell/FileChooser.h"

#include "core/base/WhenFinished.h"
#include "core/settings/Settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrentRun>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr qsizetype longestSuffix = 8;

/// What follows the last point, if it looks like a kind of file: the "2" of "CV v1.2" does not.
QString suffixOf(const QString &name)
{
    const QString suffix = QFileInfo(name).suffix();
    const bool any = std::any_of(suffix.cbegin(), suffix.cend(), [](QChar c) { return c.isLetter(); });
    const bool all =
        std::all_of(suffix.cbegin(), suffix.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return any && all && suffix.size() <= longestSuffix ? suffix : QString();
}

} // namespace

QString withSuffixOf(const QString &chosen, const QString &name)
{
    const QString suffix = suffixOf(name);
    const bool named = QFileInfo(chosen).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
    return chosen.isEmpty() || suffix.isEmpty() || named ? chosen : chosen + u'.' + suffix;
}

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
    dialog->setDefaultSuffix(suffixOf(name));
    dialog->selectFile(name);
    const auto take = [this, dialog, parent, title, name, filters, answer](const QString &file) {
        m_settings.setText(SettingKey::LastExportFolder, dialog->directory().absolutePath());
        const QString filter = dialog->selectedNameFilter();
        const QString path = withSuffixOf(file, name);
        if (path == file) {
            answer(path, filter); // the dialog asked before it overwrites that
            return;
        }
        askToReplace(
            parent, path, [answer, path, filter] { answer(path, filter); },
            [this, parent, title, path, filters, answer] {
                chooseSaveName(parent, title, QFileInfo(path).fileName(), filters, answer);
            });
    };
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, take);
    dialog->open();
}

/// The dialog adds its suffix to names without a point only, and asks about the name as it was typed.
void NativeFileChooser::askToReplace(
    QWidget *parent, const QString &path, std::function<void()> replace, std::function<void()> another)
{
    const auto ask = [parent, path, replace = std::move(replace), another = std::move(another)](bool exists) {
        if (!exists) {
            replace();
            return;
        }
        auto *box = new QMessageBox(QMessageBox::Warning,
            QCoreApplication::translate("FileChooser", "Replace the file?"),
            QCoreApplication::translate("FileChooser", "%1 exists already. Replace it?")
                .arg(QFileInfo(path).fileName()),
            QMessageBox::Cancel, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        QPushButton *sure = box->addButton(
            QCoreApplication::translate("FileChooser", "Replace"), QMessageBox::DestructiveRole);
        QPushButton *other = box->addButton(
            QCoreApplication::translate("FileChooser", "Choose another name…"), QMessageBox::ActionRole);
        box->setDefaultButton(other);
        QObject::connect(sure, &QPushButton::clicked, parent, replace);
        QObject::connect(other, &QPushButton::clicked, parent, another);
        box->open();
    };
    // A disk that sleeps must not hold the window up.
    whenFinished(QtConcurrent::run([path] { return QFileInfo::exists(path); }), parent, ask);
}

} // namespace aio::ui
