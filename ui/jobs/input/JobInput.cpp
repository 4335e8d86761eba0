#include "ui/jobs/input/JobInput.h"

#include "core/base/WhenFinished.h"
#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"

#include "ui/jobs/input/FileLoading.h"
#include "ui/jobs/input/LinkDialog.h"
#include "ui/jobs/input/MimeInput.h"
#include "ui/shell/FileChooser.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPointer>

#include <utility>

namespace aio::ui {

using extraction::ExtractionSource;

JobInput::JobInput(
    FileChooser &chooser, const Settings &settings, TaskList &tasks, QWidget *dialogs, QObject *parent)
    : QObject(parent)
    , m_chooser(chooser)
    , m_settings(settings)
    , m_tasks(tasks)
    , m_dialogs(dialogs)
{
}

void JobInput::take(const QMimeData *data)
{
    takeInput(readMime(data));
}

void JobInput::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const MimeInput input = data ? readMime(data) : MimeInput();
    if (input.isEmpty()) {
        Q_EMIT problem(tr("The clipboard holds no image, text or link."));
        return;
    }
    takeInput(input);
}

void JobInput::takeInput(const MimeInput &input)
{
    if (!input.files.isEmpty()) {
        takeFiles(input.files);
    } else if (!input.sources.isEmpty()) {
        Q_EMIT sourcesReady(input.sources);
    } else if (!input.image.isNull()) {
        whenFinished(encodeImage(input.image, tr("Clipboard") + QStringLiteral(".png")), this,
            [this](const ExtractionSource &source) { Q_EMIT sourcesReady({source}); });
    } else if (!input.link.isEmpty()) {
        takeLink(input.link);
    } else {
        Q_EMIT problem(tr("Only images, PDF, text or links can be read."));
    }
}

/// Files on their way in.
struct JobInput::Reading
{
    QStringList paths;
    qsizetype next = 0;
    bool begun = false; ///< some of them were handed on
    QPointer<Task> task; ///< none for a single file
};

void JobInput::takeFiles(const QStringList &paths)
{
    whenFinished(findFiles(paths), this, [this](const FoundFiles &found) {
        if (found.more) {
            Q_EMIT problem(tr("Only the first %n files were taken.", nullptr, mostFiles));
        }
        const auto reading = std::make_shared<Reading>();
        reading->paths = found.paths;
        if (found.paths.size() > 1) {
            reading->task = new Task(tr("Read %n files", nullptr, int(found.paths.size())));
            m_tasks.add(reading->task);
            reading->task->start();
        }
        readNext(reading);
    });
}

void JobInput::readNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->next >= reading->paths.size()) {
        if (reading->task) {
            reading->task->succeed();
        }
        return;
    }
    const std::stop_token stop = reading->task ? reading->task->stopToken() : std::stop_token();
    whenFinished(
        loadFiles(reading->paths, reading->next, WorkContext(stop, QDeadlineTimer(QDeadlineTimer::Forever))),
        this, [this, reading](const LoadedFiles &loaded) { takeLoaded(reading, loaded); });
}

void JobInput::takeLoaded(const std::shared_ptr<Reading> &reading, const LoadedFiles &loaded)
{
    for (const QString &text : loaded.problems) {
        Q_EMIT problem(text);
    }
    if (!loaded.sources.isEmpty()) {
        if (std::exchange(reading->begun, true)) {
            Q_EMIT moreSourcesReady(loaded.sources);
        } else {
            Q_EMIT sourcesReady(loaded.sources);
        }
    }
    reading->next = loaded.next;
    if (reading->task && reading->task->stopToken().stop_requested()) {
        reading->task->acknowledgeCancel();
        return;
    }
    if (reading->task) {
        const double share = double(reading->next) / double(reading->paths.size());
        reading->task->setProgress(
            tr("%1 of %2").arg(QLocale().toString(reading->next), QLocale().toString(reading->paths.size())),
            share);
    }
    readNext(reading);
}

void JobInput::takeText(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        Q_EMIT problem(tr("There is no text to read."));
        return;
    }
    Q_EMIT sourcesReady({{ExtractionSource::Kind::Text, {{tr("Pasted text"), text.toUtf8()}}, {}}});
}

void JobInput::chooseFiles()
{
    m_chooser.chooseFiles(m_dialogs, tr("Choose images, PDF or text"), {}, [this](const QStringList &files) {
        if (!files.isEmpty()) {
            takeFiles(files);
        }
    });
}

void JobInput::askForLink(const QUrl &link)
{
    auto *dialog = new LinkDialog(link, m_dialogs);
    connect(dialog, &LinkDialog::linkAccepted, this, &JobInput::openLink);
    dialog->open();
}

void JobInput::takeLink(const QUrl &link)
{
    if (m_settings.flag(SettingKey::ConfirmRemoteFetch)) {
        askForLink(link);
    } else {
        openLink(link);
    }
}

void JobInput::openLink(const QUrl &link)
{
    ExtractionSource source;
    source.kind = ExtractionSource::Kind::Url;
    source.url = link;
    Q_EMIT sourcesReady({source});
}

void JobInput::trySample()
{
    takeFiles({QStringLiteral(":/aio/samples/sample-posting.png")});
}

} // namespace aio::ui
