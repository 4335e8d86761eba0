#include "ui/jobs/session/RunAgain.h"

#include "core/base/WhenFinished.h"

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
    ExtractionSource source;
    if (document.kind == SourceDocument::Kind::Image) {
        source.kind = ExtractionSource::Kind::Images;
        for (const extraction::SourcePage &page : document.pages) {
            source.files << SourceFile{session.sourceName(), page.image};
        }
    } else if (document.kind == SourceDocument::Kind::Text && !document.text.isEmpty()) {
        source.kind = ExtractionSource::Kind::Text;
        source.files = {SourceFile{session.sourceName(), document.text.toUtf8()}};
    }
    return source.files.isEmpty() ? std::nullopt : std::optional(source);
}

RunAgain::RunAgain(extraction::ExtractionEngine &engine, TaskList &tasks, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_tasks(tasks)
{
}

void RunAgain::start(JobSession *session)
{
    const auto source = sourceOf(*session);
    if (!source || isRunning()) {
        return;
    }
    auto *task = new Task(tr("Read %1 again").arg(session->sourceName()));
    m_task = task;
    m_tasks.add(task);
    task->start();
    Q_EMIT runningChanged();
    extraction::ExtractionRequest request;
    request.source = *source;
    request.today = QDate::currentDate();
    whenFinished(
        m_engine.extract(std::move(request), WorkContext(task->stopToken(), QDeadlineTimer(deadlineMs))),
        this, [this, session = QPointer(session)](const Result<extraction::ExtractionOutcome> &outcome) {
            take(session, outcome);
        });
}

void RunAgain::stop()
{
    if (m_task) {
        m_task->cancel();
    }
}

void RunAgain::take(const QPointer<JobSession> &session, const Result<extraction::ExtractionOutcome> &outcome)
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
    if (!session) {
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
    Q_EMIT finished(changed);
}

} // namespace aio::ui
