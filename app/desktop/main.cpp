#include "app/desktop/CommandLine.h"
#include "app/desktop/Desktop.h"
#include "core/secrets/CoreDumps.h"
#include "ui/shell/InstanceServer.h"

#include <QApplication>
#include <QMessageBox>
#include <QTextStream>

namespace {

int fail(const aio::Error &error)
{
    QTextStream(stderr) << "aiorchestrator: " << error.message << '\n';
    if (!error.hint.isEmpty()) {
        QTextStream(stderr) << error.hint << '\n';
    }
    return aio::exitCode(error.kind);
}

} // namespace

int main(int argc, char *argv[])
{
    aio::disableCoreDumps();
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aiorchestrator"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIO_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("AIOrchestrator"));
    QGuiApplication::setDesktopFileName(QStringLiteral("aiorchestrator"));

    const auto line = aio::desktop::parseCommandLine(QCoreApplication::arguments());
    if (!line) {
        return fail(line.error());
    }
    if (line->help || line->version) {
        QTextStream(stdout) << (line->help
                ? line->helpText
                : QStringLiteral("aiorchestrator %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    auto workspace = aio::Workspace::open(aio::Workspace::locate(line->workspace));
    if (!workspace) {
        QMessageBox::critical(nullptr, QGuiApplication::applicationDisplayName(),
            QStringLiteral("%1\n%2").arg(workspace.error().message, workspace.error().hint));
        return fail(workspace.error());
    }
    aio::ui::InstanceServer server(workspace->path());
    if (server.forward(line->inputs)) {
        return 0;
    }
    aio::desktop::Desktop desktop(application, std::move(*workspace));
    desktop.listen(server);
    server.listen();
    desktop.start(*line, sinceStart);
    return QApplication::exec();
}
