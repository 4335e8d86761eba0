#include "ui/jobs/input/JobInput.h"

#include "core/base/WhenFinished.h"

#include "ui/jobs/input/FileLoading.h"
#include "ui/jobs/input/LinkDialog.h"
#include "ui/jobs/input/MimeInput.h"
#include "ui/shell/FileChooser.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace aio::ui {

using extraction::ExtractionSource;

JobInput::JobInput(FileChooser &chooser, QWidget *dialogs, QObject *parent)
    : QObject(parent)
    , m_chooser(chooser)
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
        askForLink(input.link);
    } else {
        Q_EMIT problem(tr("Only images, PDF, text or links can be read."));
    }
}

void JobInput::takeFiles(const QStringList &paths)
{
    whenFinished(loadFiles(paths), this, [this](const LoadedFiles &loaded) {
        for (const QString &text : loaded.problems) {
            Q_EMIT problem(text);
        }
        if (!loaded.sources.isEmpty()) {
            Q_EMIT sourcesReady(loaded.sources);
        }
    });
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
    connect(dialog, &LinkDialog::linkAccepted, this, [this](const QUrl &accepted) {
        ExtractionSource source;
        source.kind = ExtractionSource::Kind::Url;
        source.url = accepted;
        Q_EMIT sourcesReady({source});
    });
    dialog->open();
}

void JobInput::trySample()
{
    takeFiles({QStringLiteral(":/aio/samples/sample-posting.png")});
}

} // namespace aio::ui
