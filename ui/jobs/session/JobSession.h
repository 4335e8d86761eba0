#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/jobs/Extraction.h"
#include "ui/records/RecordSession.h"

#include <QHash>

namespace aio::ui {

/// What can be edited and undone about a job.
struct JobState
{
    Extraction extraction;
    bool reviewed = false;

    bool operator==(const JobState &) const = default;
};

/// How a field came to its value, as the form shows it.
enum class FieldState
{
    Absent,
    Found,
    ToCheck,
    Edited
};

/// One open job: what the form, the source view and autosave share. Every change goes through the undo stack,
/// which only this class fills. Lives on the GUI thread.
class JobSession : public RecordSession
{
    Q_OBJECT

public:
    JobSession(const QUuid &id, qint64 revision, JobState state, extraction::SourceDocument document,
        QObject *parent = nullptr);

    [[nodiscard]] QString title() const override { return job().title; }
    [[nodiscard]] QString sourceName() const { return m_sourceName; }
    void setSourceName(const QString &name) { m_sourceName = name; }

    [[nodiscard]] const JobState &state() const { return m_state; }
    [[nodiscard]] const Extraction &extraction() const { return m_state.extraction; }
    [[nodiscard]] const JobPosting &job() const { return m_state.extraction.job; }
    [[nodiscard]] bool reviewed() const { return m_state.reviewed; }
    [[nodiscard]] const extraction::SourceDocument &document() const { return m_document; }

    /// Null if nothing is known about how the field came to its value.
    [[nodiscard]] const Provenance *provenance(JobField field) const;
    [[nodiscard]] FieldState fieldState(JobField field) const;
    [[nodiscard]] int foundCount() const;
    [[nodiscard]] QList<JobField> fieldsToCheck() const;
    /// What the engine read, while the field holds something else. Kept with the job, so known after a
    /// restart too.
    [[nodiscard]] std::optional<FieldValue> original(JobField field) const;

    /// A person typed. Edits of one field in a row are one undo step until `endEdit()`.
    void edit(JobField field, const FieldValue &value);
    void endEdit() { m_merging.reset(); }
    /// A person took the value from the source: selected words or a region.
    void useAs(JobField field, const FieldValue &value, Provenance provenance);
    void confirm(JobField field);
    void restoreOriginal(JobField field);
    /// A new run of an engine. Values that a person typed or confirmed stay.
    void replace(const Extraction &fresh);
    void setReviewed(bool reviewed);

    /// Text that is no valid value yet ("31 Feb"): kept while the program runs, so that switching jobs loses
    /// nothing. An empty text forgets it.
    void setDraftText(JobField field, const QString &text);
    [[nodiscard]] QString draftText(JobField field) const { return m_drafts.value(field); }
    /// Of the same job, read before this one.
    void takeDraftTexts(const JobSession &other) { m_drafts = other.m_drafts; }

Q_SIGNALS:
    void fieldChanged(aio::JobField field);
    void reviewedChanged(bool reviewed);
    void engineChanged();

private:
    friend class JobStateCommand;
    void apply(const JobState &state);
    /// Before a person's value takes the place: keeps what the field holds, if that is an engine's.
    void keepOriginal(Extraction &extraction, JobField field) const;
    void push(const QString &text, JobState after, std::optional<JobField> merge = {});

    QString m_sourceName;
    JobState m_state;
    extraction::SourceDocument m_document;
    std::optional<JobField> m_merging;
    int m_editRun = 0;
    QHash<JobField, QString> m_drafts;
};

} // namespace aio::ui
