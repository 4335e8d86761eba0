#include "ui/candidates/session/CandidateSession.h"

#include "core/base/Uuid.h"
#include "core/documents/resume/ResumeJson.h"

#include <QUndoCommand>

namespace aio::ui {

/// One step from one state to the next. States share their data, so keeping both whole costs little.
class CandidateCommand : public QUndoCommand
{
public:
    CandidateCommand(CandidateSession *session, const QString &text, Candidate after, QString what)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session->candidate())
        , m_after(std::move(after))
        , m_what(std::move(what))
    {
    }

    void undo() override
    {
        m_closed = true;
        m_session->apply(m_before);
    }
    void redo() override { m_session->apply(m_after); }
    [[nodiscard]] int id() const override { return m_what.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const CandidateCommand *>(other);
        if (m_closed || next->m_what != m_what) {
            return false;
        }
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    CandidateSession *m_session;
    Candidate m_before;
    Candidate m_after;
    QString m_what;
    bool m_closed = false;
};

CandidateSession::CandidateSession(const CandidateRecord &record, QObject *parent)
    : RecordSession(record.id, record.revision, parent)
    , m_candidate(record.candidate)
{
}

void CandidateSession::showProfile(int index)
{
    const int valid = qBound(0, index, int(m_candidate.profiles.size()) - 1);
    if (valid != m_profile) {
        m_profile = valid;
        Q_EMIT profileShown();
        Q_EMIT changed();
    }
}

QStringList CandidateSession::doubtful() const
{
    QStringList pointers;
    if (m_candidate.toCheck == 0) {
        return pointers;
    }
    const QJsonObject &provenance = profile().provenance;
    for (auto it = provenance.begin(); it != provenance.end(); ++it) {
        if (it->toObject().value(QStringLiteral("confidence")).toDouble(1) < checkBelow) {
            pointers << it.key();
        }
    }
    return pointers;
}

void CandidateSession::setResume(const QJsonObject &resume, const QString &what)
{
    Candidate after = m_candidate;
    after.profiles[m_profile].resume = resumeFromJson(resume);
    push(tr("edit the profile"), after,
        what.isEmpty() ? what : QStringLiteral("%1/%2").arg(m_profile).arg(what));
}

void CandidateSession::setNotes(const QString &notes)
{
    Candidate after = m_candidate;
    after.notes = notes;
    push(tr("edit the notes"), after, QStringLiteral("notes"));
}

void CandidateSession::setTags(const QStringList &tags)
{
    Candidate after = m_candidate;
    after.tags = tags;
    push(tr("change the tags"), after);
}

void CandidateSession::renameProfile(const QString &name)
{
    Candidate after = m_candidate;
    after.profiles[m_profile].name = name;
    push(tr("rename the profile"), after);
}

void CandidateSession::copyProfile(const QString &name)
{
    CandidateProfile copy = profile();
    copy.name = name;
    addProfile(std::move(copy));
}

void CandidateSession::addProfile(CandidateProfile profile)
{
    Candidate after = m_candidate;
    profile.id = makeUuidV7();
    after.profiles.append(std::move(profile));
    push(tr("add a profile"), after);
    showProfile(int(after.profiles.size()) - 1);
}

void CandidateSession::removeProfile()
{
    if (m_candidate.profiles.size() < 2) {
        return;
    }
    Candidate after = m_candidate;
    after.profiles.removeAt(m_profile);
    push(tr("remove the profile"), after);
}

void CandidateSession::confirmAll()
{
    Candidate after = m_candidate;
    after.toCheck = 0;
    push(tr("confirm the profile"), after);
}

void CandidateSession::push(const QString &text, const Candidate &after, const QString &what)
{
    if (after != m_candidate) {
        undoStack()->push(new CandidateCommand(this, text, after, what));
    }
}

void CandidateSession::apply(const Candidate &candidate)
{
    m_candidate = candidate;
    const int shown = qBound(0, m_profile, int(candidate.profiles.size()) - 1);
    const bool other = shown != m_profile;
    m_profile = shown;
    if (other) {
        Q_EMIT profileShown();
    }
    Q_EMIT changed();
    Q_EMIT edited();
}

} // namespace aio::ui
