#include "ui/shell/FileSaving.h"

#include "core/base/AtomicFile.h"
#include "core/base/WhenFinished.h"
#include "ui/shell/FileChooser.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>
#include <QWidget>
#include <QtConcurrentRun>

namespace aio::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::ui::FileSaving)
};

ToastMessage savedMessage(const SaveRequest &request, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString words = request.done.isEmpty() ? Text::tr("Exported to %1") : request.done;
    return {words.arg(QFileInfo(path).fileName()), Severity::Success, Text::tr("Open folder"),
        [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
}

} // namespace

void saveFile(FileChooser &files, QWidget *context, const SaveRequest &request,
    std::function<void(const ToastMessage &)> tell)
{
    files.chooseSaveName(context, request.title, request.name, {request.filter},
        [context = QPointer<QWidget>(context), request, tell](const QString &path, const QString &) {
            if (path.isEmpty() || !context) {
                return;
            }
            const auto write = [path, bytes = request.bytes] { return writeFileAtomically(path, bytes); };
            whenFinished(QtConcurrent::run(write), context, [request, path, tell](const Result<void> &done) {
                if (done) {
                    tell(savedMessage(request, path));
                } else {
                    tell({QStringLiteral("%1 %2").arg(done.error().message, done.error().hint).trimmed(),
                        Severity::Danger});
                }
            });
        });
}

} // namespace aio::ui
