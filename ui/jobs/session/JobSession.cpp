#include "ui/jobs/session/JobSession.h"

#include "ui/jobs/session/JobStateCommand.h"

namespace aio::ui {

namespace {

/// Gives a field back what an engine read for it.
void putBack(Extraction &extraction, JobField field)
{
    const OriginalValue original = extraction.originals.take(field);
    extraction.job.setValue(field, original.value);
    if (original.why) {
        extraction.provenance.insert(field, *original.why);
    } else {
        extraction.provenance.remove(field);
    }
}

} // namespace

JobSession::JobSession(
    const QUuid &id, qint64 revision, JobState state, extraction::SourceDocument document, QObject *parent)
    : RecordSession(id, revision, parent)
    , m_state(std::move(state))
    , m_document(std::move(document))
{
}

const Provenance *JobSession::provenance(JobField field) const
{
    const auto found = m_state.extraction.provenance.constFind(field);
    return found == m_state.extraction.provenance.constEnd() ? nullptr : &*found;
}

FieldState JobSession::fieldState(JobField field) const
{
    const Provenance *why = provenance(field);
    if (why && why->origin == Origin::User) {
        return FieldState::Edited;
    }
    if (!job().hasValue(field)) {
        return FieldState::Absent;
    }
    return why && !why->confirmed && why->confidence < checkBelow ? FieldState::ToCheck : FieldState::Found;
}

int JobSession::foundCount() const
{
    int count = 0;
    for (const JobField field : allJobFields()) {
        count += job().hasValue(field) ? 1 : 0;
    }
    return count;
}

QList<JobField> JobSession::fieldsToCheck() const
{
    QList<JobField> fields;
    for (const JobField field : allJobFields()) {
        if (fieldState(field) == FieldState::ToCheck) {
            fields << field;
        }
    }
    return fields;
}

std::optional<FieldValue> JobSession::original(JobField field) const
{
    const auto found = extraction().originals.constFind(field);
    if (found == extraction().originals.constEnd() || found->value == job().value(field)) {
        return std::nullopt;
    }
    return found->value;
}

void JobSession::keepOriginal(Extraction &extraction, JobField field) const
{
    const Provenance *why = provenance(field);
    const bool typed = why && why->origin == Origin::User;
    if (!typed && !extraction.originals.contains(field)) {
        extraction.originals.insert(field, {job().value(field), why ? std::optional(*why) : std::nullopt});
    }
}

void JobSession::edit(JobField field, const FieldValue &value)
{
    if (value == job().value(field)) {
        return;
    }
    JobState after = m_state;
    if (!after.extraction.job.setValue(field, value)) {
        return;
    }
    keepOriginal(after.extraction, field);
    const auto original = after.extraction.originals.constFind(field);
    if (original != after.extraction.originals.constEnd()
        && original->value == after.extraction.job.value(field)) {
        putBack(after.extraction, field);
    } else {
        // The place in the source stays: it is still what this field is about.
        Provenance &why = after.extraction.provenance[field];
        why.origin = Origin::User;
        why.confidence = 1;
        why.confirmed = true;
    }
    if (m_merging != field) {
        ++m_editRun;
    }
    push(tr("Edit %1").arg(jobFieldLabel(field)), std::move(after), field);
    m_merging = field;
}

void JobSession::useAs(JobField field, const FieldValue &value, Provenance provenance)
{
    JobState after = m_state;
    if (!after.extraction.job.setValue(field, value)) {
        return;
    }
    provenance.origin = Origin::User;
    provenance.confidence = 1;
    provenance.confirmed = true;
    keepOriginal(after.extraction, field);
    after.extraction.provenance.insert(field, provenance);
    setDraftText(field, {});
    push(tr("Use as %1").arg(jobFieldLabel(field)), std::move(after));
}

void JobSession::confirm(JobField field)
{
    if (fieldState(field) != FieldState::ToCheck) {
        return;
    }
    JobState after = m_state;
    after.extraction.provenance[field].confirmed = true;
    push(tr("Confirm %1").arg(jobFieldLabel(field)), std::move(after));
}

void JobSession::restoreOriginal(JobField field)
{
    JobState after = m_state;
    if (!after.extraction.originals.contains(field)) {
        return;
    }
    putBack(after.extraction, field);
    setDraftText(field, {});
    push(tr("Restore %1").arg(jobFieldLabel(field)), std::move(after));
}

void JobSession::replace(const Extraction &fresh)
{
    JobState after = m_state;
    after.extraction = fresh;
    after.extraction.originals.clear();
    for (const JobField field : allJobFields()) {
        const Provenance *why = provenance(field);
        const bool typed = why && why->origin == Origin::User;
        if (!typed && !(why && why->confirmed)) {
            continue;
        }
        if (typed) {
            const auto read = fresh.provenance.constFind(field);
            const bool known = read != fresh.provenance.constEnd();
            after.extraction.originals.insert(
                field, {fresh.job.value(field), known ? std::optional(*read) : std::nullopt});
        }
        after.extraction.job.setValue(field, job().value(field));
        after.extraction.provenance.insert(field, *why);
    }
    push(tr("Run again"), std::move(after));
}

void JobSession::setReviewed(bool reviewed)
{
    if (reviewed == m_state.reviewed) {
        return;
    }
    JobState after = m_state;
    after.reviewed = reviewed;
    push(reviewed ? tr("Mark as reviewed") : tr("Mark as not reviewed"), std::move(after));
}

void JobSession::setDraftText(JobField field, const QString &text)
{
    if (text.isEmpty()) {
        m_drafts.remove(field);
    } else {
        m_drafts.insert(field, text);
    }
}

void JobSession::push(const QString &text, JobState after, std::optional<JobField> merge)
{
    m_merging.reset();
    const int mergeId = merge ? m_editRun : -1;
    undoStack()->push(new JobStateCommand(this, text, std::move(after), mergeId));
}

void JobSession::apply(const JobState &state)
{
    const JobState before = std::exchange(m_state, state);
    if (before == m_state) {
        return;
    }
    for (const JobField field : allJobFields()) {
        const auto &old = before.extraction;
        const auto &now = m_state.extraction;
        if (old.job.value(field) != now.job.value(field)
            || old.provenance.value(field) != now.provenance.value(field)
            || old.provenance.contains(field) != now.provenance.contains(field)
            || old.originals.value(field) != now.originals.value(field)) {
            Q_EMIT fieldChanged(field);
        }
    }
    if (before.extraction.engine != m_state.extraction.engine) {
        Q_EMIT engineChanged();
    }
    if (before.reviewed != m_state.reviewed) {
        Q_EMIT reviewedChanged(m_state.reviewed);
    }
    Q_EMIT edited();
}

} // namespace aio::ui
