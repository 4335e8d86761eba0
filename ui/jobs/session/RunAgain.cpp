#include "ui/jobs/session/RunAgain.h"

#include "core/base/WhenFinished.h"

#include <utility>

namespace aio::ui {

namespace {

using extraction::ExtractionSource;
using extraction::SourceDocument;
using extraction::SourceFile;

constexpr int deadlineMs = 180'000;

} // namespace

std::optional<ExtractionSource> sourceOf(const JobSession &session)
{
    const SourceDocument &document = session.document();
    const extraction::SourceOriginal &original = document.original;
    const QString &name = session.sourceName();
    ExtractionSource source;
    switch (document.kind) {
    case SourceDocument::Kind::Image:
        source.kind = ExtractionSource::Kind::Images;
        for (const extraction::SourcePage &page : document.pages) {
            // One that is gone cannot be read: the rest would be another posting.
            if (page.image.isEmpty()) {
                return std::nullopt;
            }
            source.files << SourceFile{name, page.image};
        }
        break;
    case SourceDocument::Kind::Text:
        source.kind = ExtractionSource::Kind::Text;
        if (!document.text.isEmpty()) {
            source.files << SourceFile{name, document.text.toUtf8()};
        }
        break;
    case SourceDocument::Kind::Page:
    case SourceDocument::Kind::Pdf:
        // A page as it was fetched: by now it may say something else, or be gone.
        source.kind = document.kind == SourceDocument::Kind::Pdf ? ExtractionSource::Kind::Pdf
                                                                 : ExtractionSource::Kind::Html;
        source.url = original.url;
        if (!original.bytes.isEmpty()) {
            source.files << SourceFile{name, original.bytes, original.contentType};
        }
        break;
    }
    return source.files.isEmpty() ? std::nullopt : std::optional(source);
}

RunAgain::RunAgain(extraction::ExtractionEngine &engine, TaskList &tasks, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_tasks(tasks)
{
}

void RunAgain::start(const std::shared_ptr<JobSession> &session, extraction::ExtractionEngine *engine)
{
    const auto source = sourceOf(*session);
    if (!source || isRunning()) {
        return;
    }
    auto *task = new Task(tr("Read %1 again").arg(session->sourceName()));
    m_task = task;
    m_target = std::make_shared<std::shared_ptr<JobSession>>(session);
    m_tasks.add(task);
    task->start();
    Q_EMIT runningChanged();
    extraction::ExtractionRequest request;
    request.source = *source;
    request.today = QDate::currentDate();
    extraction::ExtractionEngine &reader = engine == nullptr ? m_engine : *engine;
    whenFinished(
        reader.extract(std::move(request), WorkContext(task->stopToken(), QDeadlineTimer(deadlineMs))), this,
        [this, target = m_target](const Result<extraction::ExtractionOutcome> &outcome) {
            take(std::exchange(*target, nullptr), outcome);
        });
}

void RunAgain::follow(const std::shared_ptr<JobSession> &session)
{
    if (session && m_target && *m_target && (*m_target)->id() == session->id()) {
        *m_target = session;
    }
}

void RunAgain::stop()
{
    if (m_task) {
        m_task->cancel();
    }
}

void RunAgain::take(
    const std::shared_ptr<JobSession> &session, const Result<extraction::ExtractionOutcome> &outcome)
{
    if (m_task && outcome) {
        m_task->succeed();
    } else if (m_task) {
        m_task->fail(outcome.error());
    }
    Q_EMIT runningChanged();
    if (!outcome) {
        if (outcome.error().kind != ErrorKind::Cancelled) {
            Q_EMIT failed(outcome.error());
        }
        return;
    }
    Extraction fresh = outcome->extraction;
    if (outcome->document.text != session->document().text) {
        // Ranges of another text would mark the wrong words.
        for (Provenance &why : fresh.provenance) {
            why.span.reset();
        }
    }
    const JobPosting before = session->job();
    session->replace(fresh);
    int changed = 0;
    for (const JobField field : allJobFields()) {
        changed += before.value(field) != session->job().value(field) ? 1 : 0;
    }
    Q_EMIT finished(session, changed);
}

} // namespace aio::ui
