#include "ui/documents/session/DraftChecker.h"

#include "core/base/WhenFinished.h"

#include <QDate>
#include <QtConcurrentRun>

namespace aio::ui {

/// What does not change while a person types.
struct DraftChecker::Facts
{
    grounding::ProfileFacts profile;
    std::optional<matching::Match> match;
};

DraftChecker::DraftChecker(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &DraftChecker::start);
}

DraftChecker::~DraftChecker()
{
    m_pool.waitForDone();
}

void DraftChecker::setSession(const std::shared_ptr<DocumentSession> &session)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    forgetFacts();
    m_result.reset();
    m_delay.stop();
    if (session) {
        connect(session.get(), &DocumentSession::draftChanged, this, &DraftChecker::startSoon);
        connect(session.get(), &DocumentSession::sourcesChanged, this, [this] {
            forgetFacts();
            start();
        });
        start();
    }
    Q_EMIT checked();
}

void DraftChecker::whenFresh(const std::function<void()> &use)
{
    m_waiting.append(use);
    if (m_delay.isActive()) {
        start();
    }
    tellFresh();
}

void DraftChecker::tellFresh()
{
    if (isFresh()) {
        for (const std::function<void()> &use : std::exchange(m_waiting, {})) {
            use();
        }
    }
}

void DraftChecker::forgetFacts()
{
    m_facts.reset();
    ++m_round;
}

void DraftChecker::startSoon()
{
    m_delay.start();
}

void DraftChecker::start()
{
    m_delay.stop();
    if (!m_session || m_running) {
        m_again = m_session != nullptr;
        return;
    }
    const CandidateProfile *profile = m_session->profile();
    if (!profile) {
        m_result.reset();
        Q_EMIT checked();
        tellFresh();
        return;
    }
    m_running = true;
    struct Answer
    {
        DraftCheck check;
        std::shared_ptr<const Facts> facts;
    };
    const auto work = [resume = profile->resume, job = m_session->job(), facts = m_facts,
                          hasJob = m_session->sources().job.has_value(), draft = m_session->draft(),
                          kept = m_session->document().keptClaims] {
        const QDate today = QDate::currentDate();
        Answer answer;
        answer.facts = facts
            ? facts
            : std::make_shared<const Facts>(Facts{grounding::ProfileFacts(resume, today),
                hasJob ? std::optional(matching::matchOf(resume, job, today)) : std::nullopt});
        answer.check.text = grounding::groundingText(draft);
        answer.check.claims = placedClaims(
            grounding::ground(answer.facts->profile, answer.check.text), answer.check.text, kept);
        answer.check.match = answer.facts->match;
        return answer;
    };
    whenFinished(QtConcurrent::run(&m_pool, work), this,
        [this, session = m_session, round = m_round](const Answer &answer) {
            m_running = false;
            if (session != m_session) {
                m_again = false;
                start();
                tellFresh();
                return;
            }
            // Facts that were thrown away meanwhile stay away.
            take(session, answer.check, m_round == round ? answer.facts : nullptr);
            if (std::exchange(m_again, false)) {
                start();
            }
            tellFresh();
        });
}

void DraftChecker::take(const std::shared_ptr<DocumentSession> &session, const DraftCheck &check,
    const std::shared_ptr<const Facts> &facts)
{
    m_facts = facts;
    m_result = check;
    session->setOpenClaims(int(check.open().size()));
    Q_EMIT checked();
}

} // namespace aio::ui
