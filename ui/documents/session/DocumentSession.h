#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/documentstore/DocumentRecord.h"
#include "core/jobstore/JobRecord.h"
#include "ui/records/RecordSession.h"

#include <optional>

namespace aio::ui {

/// What a document was made from, as the workspace has it now.
struct DocumentSources
{
    std::optional<CandidateRecord> candidate; ///< nothing: the candidate was deleted, or there never was one
    std::optional<JobRecord> job;
};

/// One open document: what the editor, the facts, the preview and autosave share. Every change by a person
/// goes through the undo stack, which only this class fills. Lives on the GUI thread.
class DocumentSession : public RecordSession
{
    Q_OBJECT

public:
    static constexpr int mostSteps = 500; ///< of undo

    DocumentSession(const DocumentRecord &record, DocumentSources sources, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_document.title; }
    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const Draft &draft() const { return m_document.draft; }

    [[nodiscard]] const DocumentSources &sources() const { return m_sources; }
    void setSources(DocumentSources sources);
    /// The profile that the document speaks for; null if its candidate is gone.
    [[nodiscard]] const CandidateProfile *profile() const;
    /// Empty if the document is meant for no job.
    [[nodiscard]] JobPosting job() const;

    // Changes by a person.

    /// The text of another state. Edits with the same `mergeId` in a row are one step of undo; -1: never.
    void edit(const Draft &draft, const QString &action, int mergeId = -1);
    /// A text of somebody else's; `writer`: the call to a model that it comes from, nothing without one.
    void takeDraft(const Draft &draft, const std::optional<WrittenBy> &writer, const QString &action);
    void rename(const QString &title);
    void setStatus(DocumentStatus status);
    void setLook(const QString &templateId, const QJsonObject &options);
    /// A person answers for a claim; the same words again replace the reason.
    void keepClaim(const KeptClaim &claim);
    /// What a version holds takes the place of what is there: text, looks and kept claims.
    void takeVersion(const Document &version, const QString &action);

    /// Typing in a row is one step, of each of the two.
    void setBrief(const DocumentBrief &brief);
    void setNotes(const QString &notes);

    /// What the check found; no step of undo.
    void setOpenClaims(int count);

Q_SIGNALS:
    /// The document is in another state now, by an edit, undo or redo.
    void changed();
    /// What it says is another.
    void draftChanged();
    /// The profile or the job is another.
    void sourcesChanged();

private:
    friend class DocumentCommand;

    void push(const QString &text, const Document &after, int mergeId = -1);
    void apply(const Document &document);
    void takeNames();

    Document m_document;
    DocumentSources m_sources;
};

} // namespace aio::ui
