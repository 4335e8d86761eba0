// Saves a picture of each page of the real window: screenshots OUT_DIR [WORKSPACE]. For people who look.
#include "app/desktop/Desktop.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

using namespace aio;

namespace {

void settle()
{
    for (int i = 0; i < 30; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(10);
    }
}

void takeAll(desktop::Desktop &desktop, const QDir &out, const QString &suffix)
{
    ui::MainWindow &window = desktop.window();
    for (const ui::PageEntry &entry : window.navigator()->table()) {
        window.showPage(entry.id);
        settle();
        window.grab().save(out.filePath(QStringLiteral("%1-%2.png").arg(entry.id, suffix)));
    }
    for (const char *section : {"appearance", "extraction", "shortcuts", "about"}) {
        window.showPage(QStringLiteral("settings"), {QString::fromLatin1(section)});
        settle();
        window.grab().save(
            out.filePath(QStringLiteral("settings-%1-%2.png").arg(QString::fromLatin1(section), suffix)));
    }
    window.showPage(QStringLiteral("home"));
    window.commandPalette()->popUp(QStringLiteral("se"));
    settle();
    window.commandPalette()->grab().save(out.filePath(QStringLiteral("palette-%1.png").arg(suffix)));
    window.commandPalette()->reject();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const QStringList arguments = QCoreApplication::arguments();
    const QDir out(arguments.value(1, QStringLiteral(".")));
    out.mkpath(QStringLiteral("."));
    QTemporaryDir temporary;
    auto workspace = Workspace::open(arguments.value(2, temporary.path()));
    if (!workspace) {
        return 1;
    }
    desktop::Desktop desktop(application, *workspace);
    Settings &settings = desktop.services().settings();
    settings.setText(SettingKey::PersonName, QStringLiteral("Mara Lindqvist"));
    settings.setText(SettingKey::Language, QStringLiteral("en"));
    QElapsedTimer timer;
    timer.start();
    desktop.start({}, timer);
    settle();
    for (QWidget *dialog : QApplication::topLevelWidgets()) {
        if (auto *shown = qobject_cast<QDialog *>(dialog); shown && shown->isVisible()) {
            shown->grab().save(out.filePath(QStringLiteral("first-run.png")));
            shown->reject();
        }
    }
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
        desktop.window().resize(size);
        for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
            settings.setText(SettingKey::Theme, theme);
            for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
                settings.setText(SettingKey::Language, language);
                settle();
                takeAll(desktop, out, QStringLiteral("%1-%2-%3").arg(size.width()).arg(theme, language));
            }
        }
    }
    return 0;
}
