#include "ui/documents/session/DocumentSession.h"

#include "core/draftqueue/DraftOrder.h"

#include <QUndoCommand>

#include <algorithm>
#include <limits>

namespace aio::ui {

namespace {

// Beyond what the editor counts its own runs of typing up to.
constexpr int briefRun = std::numeric_limits<int>::max() - 1;
constexpr int notesRun = std::numeric_limits<int>::max();

} // namespace

/// One step from one state to the next. States share their data, so keeping both whole costs little.
class DocumentCommand : public QUndoCommand
{
public:
    DocumentCommand(DocumentSession *session, const QString &text, Document after, int mergeId)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session->document())
        , m_after(std::move(after))
        , m_mergeId(mergeId)
    {
    }

    void undo() override
    {
        m_closed = true;
        m_session->apply(m_before);
    }
    void redo() override { m_session->apply(m_after); }
    [[nodiscard]] int id() const override { return m_mergeId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        if (m_closed) {
            return false;
        }
        m_after = static_cast<const DocumentCommand *>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    DocumentSession *m_session;
    Document m_before;
    Document m_after;
    int m_mergeId;
    bool m_closed = false;
};

DocumentSession::DocumentSession(const DocumentRecord &record, DocumentSources sources, QObject *parent)
    : RecordSession(record.id, record.revision, parent)
    , m_document(record.document)
    , m_sources(std::move(sources))
{
    undoStack()->setUndoLimit(mostSteps);
}

void DocumentSession::setSources(DocumentSources sources)
{
    m_sources = std::move(sources);
    takeNames();
    Q_EMIT sourcesChanged();
}

void DocumentSession::takeNames()
{
    const QString name =
        m_sources.candidate ? m_sources.candidate->candidate.name() : m_document.candidateName;
    const QString job = m_sources.job ? m_sources.job->extraction.job.title : m_document.jobTitle;
    if (name == m_document.candidateName && job == m_document.jobTitle) {
        return;
    }
    m_document.candidateName = name;
    m_document.jobTitle = job;
    Q_EMIT changed();
    Q_EMIT edited();
}

const CandidateProfile *DocumentSession::profile() const
{
    return m_sources.candidate ? &profileOf(m_sources.candidate->candidate, m_document.profileId) : nullptr;
}

JobPosting DocumentSession::job() const
{
    return m_sources.job ? m_sources.job->extraction.job : JobPosting();
}

void DocumentSession::edit(const Draft &draft, const QString &action, int mergeId)
{
    Document after = m_document;
    after.draft = draft;
    push(action, after, mergeId);
}

void DocumentSession::takeDraft(
    const Draft &draft, const std::optional<WrittenBy> &writer, const QString &action)
{
    Document after = m_document;
    after.draft = draft;
    after.writtenBy = writer;
    push(action, after);
}

void DocumentSession::setBrief(const DocumentBrief &brief)
{
    Document after = m_document;
    after.brief = brief;
    push(tr("change the brief"), after, briefRun);
}

void DocumentSession::setNotes(const QString &notes)
{
    Document after = m_document;
    after.notes = notes;
    push(tr("edit the notes"), after, notesRun);
}

void DocumentSession::rename(const QString &title)
{
    Document after = m_document;
    after.title = title;
    push(tr("rename the document"), after);
}

void DocumentSession::setStatus(DocumentStatus status)
{
    Document after = m_document;
    after.status = status;
    push(tr("change the status"), after);
}

void DocumentSession::setLook(const QString &templateId, const QJsonObject &options)
{
    Document after = m_document;
    after.templateId = templateId;
    after.options = options;
    push(tr("change the look"), after);
}

void DocumentSession::keepClaim(const KeptClaim &claim)
{
    Document after = m_document;
    after.keptClaims.removeIf([&claim](const KeptClaim &kept) { return kept.text == claim.text; });
    after.keptClaims.append(claim);
    push(tr("keep a claim"), after);
}

void DocumentSession::takeVersion(const Document &version, const QString &action)
{
    Document after = m_document;
    after.draft = version.draft;
    after.templateId = version.templateId;
    after.options = version.options;
    after.keptClaims = version.keptClaims;
    after.writtenBy = version.writtenBy;
    push(action, after);
}

void DocumentSession::setOpenClaims(int count)
{
    if (count != m_document.openClaims) {
        m_document.openClaims = count;
        Q_EMIT changed();
        Q_EMIT edited();
    }
}

void DocumentSession::push(const QString &text, const Document &after, int mergeId)
{
    if (after != m_document) {
        undoStack()->push(new DocumentCommand(this, text, after, mergeId));
    }
}

void DocumentSession::apply(const Document &document)
{
    const bool otherWords = document.draft != m_document.draft;
    const bool otherKept = document.keptClaims != m_document.keptClaims;
    // What was found out meanwhile belongs to no step.
    const Document before = std::exchange(m_document, document);
    m_document.openClaims = before.openClaims;
    m_document.candidateName = before.candidateName;
    m_document.jobTitle = before.jobTitle;
    if (otherWords || otherKept) {
        Q_EMIT draftChanged();
    }
    Q_EMIT changed();
    Q_EMIT edited();
}

} // namespace aio::ui
