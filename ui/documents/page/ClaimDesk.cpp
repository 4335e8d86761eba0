#include "ui/documents/page/ClaimDesk.h"

#include "core/base/WhenFinished.h"
#include "ui/documents/claims/ClaimBar.h"
#include "ui/documents/claims/EvidenceList.h"
#include "ui/documents/facts/FactsPane.h"
#include "ui/documents/session/ProfileAddition.h"

#include <QDateTime>

#include <algorithm>

namespace aio::ui {

ClaimDesk::ClaimDesk(
    const DocumentsServices &services, DraftChecker &checker, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_checker(checker)
    , m_parts(parts)
{
    connect(&checker, &DraftChecker::checked, this, &ClaimDesk::refresh);
    connect(parts.bar, &ClaimBar::nextRequested, this, &ClaimDesk::goToNext);
    connect(parts.bar, &ClaimBar::previousRequested, this, &ClaimDesk::goToPrevious);
    connect(parts.bar, &ClaimBar::editRequested, this, [this] { m_parts.editor->goToFinding(m_current); });
    connect(parts.bar, &ClaimBar::removeRequested, this,
        [this] { m_parts.editor->replaceFinding(m_current, {}); });
    connect(parts.bar, &ClaimBar::addRequested, this, [this] {
        if (m_current >= 0) {
            addToProfile(claims().at(m_current));
        }
    });
    connect(parts.bar, &ClaimBar::keepRequested, this, &ClaimDesk::keep);
    connect(parts.evidence, &EvidenceList::claimRequested, this, [this](int claim) {
        m_parts.editor->goToFinding(claim);
        setCurrent(claim);
    });
    connect(parts.editor, &DraftEditor::currentFindingChanged, this, &ClaimDesk::setCurrent);
    connect(parts.editor, &DraftEditor::findingDecided, this, &ClaimDesk::decide);
}

void ClaimDesk::setSession(const std::shared_ptr<DocumentSession> &session)
{
    m_session = session;
    m_current = -1;
    refresh();
}

QList<CheckedClaim> ClaimDesk::claims() const
{
    return m_checker.result() ? m_checker.result()->claims : QList<CheckedClaim>();
}

void ClaimDesk::refresh()
{
    const CandidateProfile *profile = m_session ? m_session->profile() : nullptr;
    const Resume *resume = profile ? &profile->resume : nullptr;
    const QList<CheckedClaim> all = claims();
    QList<grounding::Claim> shown;
    for (const CheckedClaim &claim : all) {
        grounding::Claim one = claim.claim;
        one.supported = !claim.isOpen(); // what a person answers for needs no mark
        shown.append(one);
    }
    m_parts.editor->setFindings(
        m_checker.result() ? m_checker.result()->text : grounding::GroundingText(), shown);
    m_parts.bar->show(m_checker.result(), resume);
    m_parts.evidence->show(m_checker.result(), resume);
    setCurrent(m_parts.editor->currentFinding());
}

void ClaimDesk::setCurrent(int claim)
{
    const QList<CheckedClaim> all = claims();
    m_current = claim >= 0 && claim < all.size() ? claim : -1;
    int open = -1;
    if (m_current >= 0 && all.at(m_current).isOpen()) {
        open = int(std::count_if(
            all.cbegin(), all.cbegin() + m_current, [](const CheckedClaim &one) { return one.isOpen(); }));
    }
    m_parts.bar->setCurrent(open);
    m_parts.facts->mark(m_current >= 0 ? all.at(m_current).claim.fact : QString());
    if (m_current >= 0) {
        m_parts.evidence->setCurrentRow(m_current);
    }
}

void ClaimDesk::goToNext()
{
    m_parts.editor->goToNextFinding();
}

void ClaimDesk::goToPrevious()
{
    m_parts.editor->goToPreviousFinding();
}

bool ClaimDesk::goToFirst()
{
    const QList<CheckedClaim> all = claims();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).isOpen()) {
            m_parts.editor->goToFinding(i);
            setCurrent(i);
            return true;
        }
    }
    return false;
}

int ClaimDesk::indexOf(const grounding::Claim &claim) const
{
    const QList<CheckedClaim> all = claims();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).claim.span == claim.span && all.at(i).claim.text == claim.text) {
            return i;
        }
    }
    return -1;
}

void ClaimDesk::decide(const grounding::Claim &claim, FindingDecision decision)
{
    const int index = indexOf(claim);
    if (index < 0) {
        return;
    }
    setCurrent(index);
    switch (decision) {
    case FindingDecision::Keep:
        m_parts.bar->askReason();
        break;
    case FindingDecision::Remove:
        m_parts.editor->replaceFinding(index, {});
        break;
    case FindingDecision::AddToProfile:
        addToProfile(claims().at(index));
        break;
    default:
        m_parts.editor->goToFinding(index);
        break;
    }
}

void ClaimDesk::keep(const QString &reason)
{
    const QList<CheckedClaim> all = claims();
    if (m_current >= 0 && m_current < all.size() && m_session) {
        m_session->keepClaim(
            {all.at(m_current).claim.text, reason, m_services.person, QDateTime::currentMSecsSinceEpoch()});
    }
}

void ClaimDesk::addToProfile(const CheckedClaim &claim)
{
    if (!m_session || !m_session->profile()) {
        return;
    }
    // The row as it is now: the profile may have been edited since the document was opened.
    const QUuid id = m_session->document().candidateId;
    whenFinished(m_services.candidates.load(id), this,
        [this, id, claim, profile = m_session->document().profileId, draft = m_session->draft()](
            const Result<CandidateRecord> &record) {
            if (!record) {
                Q_EMIT notify({record.error().message, Severity::Danger});
                return;
            }
            Candidate candidate = record->candidate;
            const QUuid own = profileOf(candidate, profile).id;
            const std::optional<Resume> more = withClaim(profileOf(candidate, profile).resume, claim, draft);
            if (!more) {
                Q_EMIT notify({tr("“%1” belongs to no entry of the profile. Add it there by hand.")
                                   .arg(claim.claim.text),
                    Severity::Warning});
                return;
            }
            for (CandidateProfile &one : candidate.profiles) {
                if (one.id == own) {
                    one.resume = *more;
                }
            }
            whenFinished(m_services.candidates.save(id, record->revision, candidate), this,
                [this, claim](const Result<qint64> &saved) {
                    Q_EMIT notify(saved ? ToastMessage{tr("Added to the profile: %1").arg(claim.claim.text),
                                      Severity::Success}
                                        : ToastMessage{saved.error().message, Severity::Danger});
                });
        });
}

} // namespace aio::ui
