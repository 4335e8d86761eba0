#include "core/orchestrator/LedgerQueue.h"

#include "core/base/Log.h"

#include <utility>

namespace aio {

LedgerQueue::LedgerQueue(usage::LedgerOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_waiting(m_options.waitingFile)
    , m_sendAgain(this)
{
    m_options.keepsReservations = true;
    m_sendAgain.setSingleShot(true);
    connect(&m_sendAgain, &QTimer::timeout, this, &LedgerQueue::sendWaiting);
    if (m_waiting.canWait()) {
        // On the thread that this is moved to.
        QMetaObject::invokeMethod(
            this, [this] { tellWaiting(); }, Qt::QueuedConnection);
    }
}

LedgerQueue::~LedgerQueue()
{
    // Calls end before this; what the last of them gave back may still wait.
    if (m_ledger && !m_releases.isEmpty()) {
        [[maybe_unused]] const usage::LedgerAnswer answer = commit({.releases = m_releases});
    }
}

Result<usage::UsageLedger *> LedgerQueue::ledger()
{
    if (!m_ledger) {
        if (m_notOpen && m_openPause.isOn()) {
            return Failure(*m_notOpen); // all calls would wait for what fails
        }
        auto opened = usage::UsageLedger::open(m_options);
        if (!opened) {
            if (m_options.server) {
                m_notOpen = opened.error();
                m_openPause.lengthen();
            }
            return Failure(opened.error());
        }
        m_ledger = std::move(*opened);
    }
    return m_ledger.get();
}

LedgerQueue::Turn<LedgerQueue::WaitingReserve> LedgerQueue::reserve(
    const usage::AttemptFacts &facts, const catalog::WorstCase &worst)
{
    return {*this, WaitingReserve{{facts, worst}}};
}

LedgerQueue::Turn<LedgerQueue::WaitingSettle> LedgerQueue::settle(
    const usage::Reservation &held, const usage::UsageAttempt &attempt)
{
    return {*this, WaitingSettle{{held, attempt}}};
}

void LedgerQueue::release(const usage::Reservation &held)
{
    if (held.holds()) {
        m_releases << held;
        flushSoon();
    }
}

void LedgerQueue::rest()
{
    if (!m_ledger) {
        return;
    }
    if (const Result<void> rested = m_ledger->rest(); !rested) {
        qCWarning(lcOrchestrator) << "Kept reservations stay until they expire:" << rested.error().detail;
    }
}

bool LedgerQueue::answersAtOnce(WaitingReserve &entry)
{
    const Result<usage::UsageLedger *> open = ledger();
    if (!open) {
        // The built-in engine is never limited.
        const bool free = entry.work.facts.kind == ai::ProviderKind::BuiltIn;
        entry.answer = free ? Result<usage::Admission>(usage::Admission{}) : Failure(open.error());
        return true;
    }
    const auto admitted = (*open)->reserveAtOnce(entry.work.facts, entry.work.worst);
    if (admitted) {
        entry.answer = *admitted;
    }
    return admitted.has_value();
}

void LedgerQueue::add(WaitingReserve *entry)
{
    m_reserves << entry;
    flushSoon();
}

void LedgerQueue::add(WaitingSettle *entry)
{
    m_settles << entry;
    flushSoon();
}

// Behind the events that are there already: other answers that came meanwhile join.
void LedgerQueue::flushSoon()
{
    if (!m_flushComes) {
        m_flushComes = true;
        QMetaObject::invokeMethod(this, &LedgerQueue::flush, Qt::QueuedConnection);
    }
}

void LedgerQueue::flush()
{
    m_flushComes = false;
    const QList<WaitingReserve *> reserves = std::exchange(m_reserves, {});
    const QList<WaitingSettle *> settles = std::exchange(m_settles, {});
    usage::LedgerWork work;
    work.releases = std::exchange(m_releases, {});
    for (const WaitingSettle *each : settles) {
        work.settles << each->work;
    }
    for (const WaitingReserve *each : reserves) {
        work.reserves << each->work;
    }
    const usage::LedgerAnswer answer = commit(work);
    for (qsizetype i = 0; i < settles.size(); ++i) {
        settles.at(i)->answer = answer.settled.at(i);
    }
    for (qsizetype i = 0; i < reserves.size(); ++i) {
        reserves.at(i)->answer = answer.reserved.at(i);
    }
    // From here on entries end with the frames that they are in.
    QList<std::coroutine_handle<>> callers;
    for (const WaitingSettle *each : settles) {
        callers << each->caller;
    }
    for (const WaitingReserve *each : reserves) {
        callers << each->caller;
    }
    for (const std::coroutine_handle<> caller : std::as_const(callers)) {
        caller.resume();
    }
}

usage::LedgerAnswer LedgerQueue::commit(const usage::LedgerWork &work)
{
    const Result<usage::UsageLedger *> open = ledger();
    usage::LedgerAnswer answer;
    if (!open) {
        answer.settled.fill(Failure(open.error()), work.settles.size());
        answer.reserved.fill(Failure(open.error()), work.reserves.size());
        keepWaiting(work, answer);
        return answer;
    }
    answer = (*open)->commit(work);
    for (qsizetype i = 0; i < work.settles.size(); ++i) {
        if (!answer.settled.at(i) && !((*open)->isCutOff() && m_waiting.canWait())) {
            answer.settled[i] = (*open)->settle(work.settles.at(i).held, work.settles.at(i).attempt);
        }
    }
    for (const Result<void> &released : std::as_const(answer.released)) {
        if (!released) {
            qCWarning(lcOrchestrator) << "A reservation stays until it expires:" << released.error().detail;
        }
    }
    keepWaiting(work, answer);
    return answer;
}

// What was not taken is kept here, and whoever waits for it goes on.
void LedgerQueue::keepWaiting(const usage::LedgerWork &work, usage::LedgerAnswer &answer)
{
    QList<usage::UsageAttempt> attempts;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < work.settles.size(); ++i) {
        if (!answer.settled.at(i)) {
            attempts << work.settles.at(i).attempt;
            places << i;
        }
    }
    if (attempts.isEmpty() || !m_waiting.canWait()) {
        return;
    }
    if (const Result<void> kept = m_waiting.add(attempts); !kept) {
        qCWarning(lcOrchestrator) << "Usage cannot wait:" << kept.error().detail;
        return;
    }
    qCInfo(lcOrchestrator) << attempts.size() << "attempts wait for the database";
    for (const qsizetype place : std::as_const(places)) {
        answer.settled[place] = QList<usage::QuotaAlert>();
    }
    tellWaiting();
}

void LedgerQueue::sendWaiting()
{
    const Result<usage::UsageLedger *> open = ledger();
    const auto done = open ? m_waiting.send(**open) : Result<usage::SentAttempts>(Failure(open.error()));
    const std::optional<Error> problem = done ? done->refused : std::optional(done.error());
    if (problem) {
        qCDebug(lcOrchestrator) << "Usage goes on waiting:" << problem->detail;
    }
    const bool isSome = done && done->attempts > 0;
    if (isSome) {
        qCInfo(lcOrchestrator) << done->attempts << "attempts that waited are in the log";
        Q_EMIT sent(done->alerts);
    }
    tellWaiting(isSome && !problem);
}

// Pieces follow each other through the event loop: calls go on in between.
void LedgerQueue::tellWaiting(bool goesOn)
{
    constexpr int pauseMs = 2000;
    const int waiting = m_waiting.count();
    if (waiting > 0 && !m_sendAgain.isActive()) {
        m_sendAgain.start(goesOn ? 0 : pauseMs);
    }
    if (std::exchange(m_told, waiting) != waiting) {
        Q_EMIT waitingChanged(waiting);
    }
}

} // namespace aio
