#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "ui/records/RecordSession.h"

namespace aio::ui {

/// One open candidate: what the form, the side pane and autosave share. Every change goes through the undo
/// stack, which only this class fills. Lives on the GUI thread.
class CandidateSession : public RecordSession
{
    Q_OBJECT

public:
    explicit CandidateSession(const CandidateRecord &record, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override { return m_candidate.name(); }
    [[nodiscard]] const Candidate &candidate() const { return m_candidate; }

    /// Which profile is shown; always a valid index.
    [[nodiscard]] int profileIndex() const { return m_profile; }
    [[nodiscard]] const CandidateProfile &profile() const { return m_candidate.profiles.at(m_profile); }
    void showProfile(int index);
    /// JSON Pointers of the imported fields that nobody confirmed yet and that still say what was read.
    [[nodiscard]] QStringList doubtful() const;

    // Changes by a person. Those with the same `what` in a row are one step of undo; empty: never.

    void setResume(const QJsonObject &resume, const QString &what);
    void setNotes(const QString &notes);
    void setTags(const QStringList &tags);
    void renameProfile(const QString &name);
    /// A copy of the profile that is shown, which is shown then.
    void copyProfile(const QString &name);
    /// Another profile beside those that there are, shown at once.
    void addProfile(CandidateProfile profile);
    /// Removes the profile that is shown, unless it is the only one.
    void removeProfile();
    /// Every imported field counts as checked.
    void confirmAll();

Q_SIGNALS:
    /// What is shown is another state now, by an edit, undo or redo.
    void changed();
    /// Another profile is shown.
    void profileShown();

private:
    friend class CandidateCommand;

    void push(const QString &text, const Candidate &after, const QString &what = {});
    void apply(const Candidate &candidate);

    Candidate m_candidate;
    int m_profile = 0;
};

} // namespace aio::ui
