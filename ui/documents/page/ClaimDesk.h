#pragma once

#include "ui/documents/DocumentsServices.h"
#include "ui/documents/editor/DraftEditor.h"
#include "ui/documents/session/DraftChecker.h"
#include "ui/widgets/Toast.h"

namespace aio::ui {

class ClaimBar;
class EvidenceList;
class FactsPane;

/// Decides about claims: goes from one to the next, keeps editor, bar, evidence and facts at the same one,
/// and does what the person chose. GUI thread only.
class ClaimDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DraftEditor *editor;
        ClaimBar *bar;
        EvidenceList *evidence;
        FactsPane *facts;
    };

    ClaimDesk(const DocumentsServices &services, DraftChecker &checker, const Parts &parts, QObject *parent);

    void setSession(const std::shared_ptr<DocumentSession> &session);
    void goToNext();
    void goToPrevious();
    /// The first claim that nobody answers for; false: there is none.
    bool goToFirst();

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);

private:
    void refresh();
    void setCurrent(int claim);
    void decide(const grounding::Claim &claim, FindingDecision decision);
    void keep(const QString &reason);
    void addToProfile(const CheckedClaim &claim);
    [[nodiscard]] QList<CheckedClaim> claims() const;
    [[nodiscard]] int indexOf(const grounding::Claim &claim) const;

    const DocumentsServices &m_services;
    DraftChecker &m_checker;
    Parts m_parts;
    std::shared_ptr<DocumentSession> m_session;
    int m_current = -1; ///< among all claims
};

} // namespace aio::ui
