#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace aio {
class Settings;
}

namespace aio::ui {

/// `chosen` with the suffix of `name` behind it, unless it ends so already: the suffix says the format, and
/// "report v1.2" has none. A `name` without a suffix leaves `chosen` as it is.
[[nodiscard]] QString withSuffixOf(const QString &chosen, const QString &name);

/// Asks a person for files. Never blocks: answers later on the GUI thread, with nothing if they changed their
/// mind.
class FileChooser
{
public:
    FileChooser() = default;
    virtual ~FileChooser() = default;
    Q_DISABLE_COPY_MOVE(FileChooser)

    /// `filters` as for QFileDialog, "All files" follows them; none: documents and pictures.
    virtual void chooseFiles(QWidget *parent, const QString &title, const QStringList &filters,
        std::function<void(const QStringList &)> answer) = 0;

    /// `name` is the suggested file name; `filters` as for QFileDialog. The answer is a path that ends in the
    /// suffix of `name`, whatever was typed, and that the person agreed to overwrite if there is such a file;
    /// its second argument is the filter chosen.
    virtual void chooseSaveName(QWidget *parent, const QString &title, const QString &name,
        const QStringList &filters, std::function<void(const QString &, const QString &)> answer) = 0;
};

/// The desktop's own dialogs. Remembers the folders.
class NativeFileChooser : public FileChooser
{
public:
    explicit NativeFileChooser(Settings &settings);

    void chooseFiles(QWidget *parent, const QString &title, const QStringList &filters,
        std::function<void(const QStringList &)> answer) override;
    void chooseSaveName(QWidget *parent, const QString &title, const QString &name,
        const QStringList &filters, std::function<void(const QString &, const QString &)> answer) override;

private:
    void askToReplace(
        QWidget *parent, const QString &path, std::function<void()> replace, std::function<void()> another);

    Settings &m_settings;
};

} // namespace aio::ui
