#include "app/desktop/CommandLine.h"
#include "app/desktop/Desktop.h"
#include "core/secrets/CoreDumps.h"
#include "ui/shell/InstanceServer.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QTextStream>

#include <optional>

namespace {

int fail(const aio::Error &error)
{
    QTextStream(stderr) << "aiorchestrator: " << error.message << '\n';
    if (!error.hint.isEmpty()) {
        QTextStream(stderr) << error.hint << '\n';
    }
    return aio::exitCode(error.kind);
}

/// Qt ends the program with words for developers when it finds no display.
bool hasDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0 || qstrcmp(argv[i], "--platform") == 0) {
            return true;
        }
    }
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("aiorchestrator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIO_VERSION));
}

/// Says what can be said without a window; the exit status, or nothing if a window is to open.
std::optional<int> answer(const aio::Result<aio::desktop::CommandLine> &line)
{
    if (!line) {
        return fail(line.error());
    }
    if (line->help || line->version) {
        QTextStream(stdout) << (line->help
                ? line->helpText
                : QStringLiteral("aiorchestrator %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    return std::nullopt;
}

int runWithoutDisplay(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    nameProgram();
    const auto said = answer(aio::desktop::parseCommandLine(QCoreApplication::arguments()));
    return said ? *said
                : fail({aio::ErrorKind::Internal,
                    QCoreApplication::translate("aio::desktop",
                        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window "
                        "can open."),
                    QCoreApplication::translate(
                        "aio::desktop", "aioctl does the same work without one: aioctl --help")});
}

} // namespace

int main(int argc, char *argv[])
{
    aio::disableCoreDumps();
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (!hasDisplay(argc, argv)) {
        return runWithoutDisplay(argc, argv);
    }
    QApplication application(argc, argv);
    nameProgram();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("AIOrchestrator"));
    QGuiApplication::setDesktopFileName(QStringLiteral("aiorchestrator"));

    const auto line = aio::desktop::parseCommandLine(QCoreApplication::arguments());
    if (const std::optional<int> said = answer(line)) {
        return *said;
    }
    auto workspace = aio::Workspace::open(aio::Workspace::locate(line->workspace));
    if (!workspace) {
        QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(),
            QStringLiteral("%1\n%2").arg(workspace.error().message, workspace.error().hint));
        return fail(workspace.error());
    }
    const QString place = workspace->path();
    bool again = false;
    int status = 0;
    {
        aio::ui::InstanceServer server(place);
        if (server.forward(aio::desktop::handedOver(*line))) {
            return 0;
        }
        aio::desktop::Desktop desktop(application, std::move(*workspace));
        desktop.listen(server);
        server.listen();
        desktop.start(*line, sinceStart);
        status = QApplication::exec();
        again = desktop.wantsRestart();
    }
    if (again) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--workspace"), place, QStringLiteral("--page"), QStringLiteral("settings")});
    }
    return status;
}
