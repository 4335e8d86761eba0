#pragma once

#include "core/base/RetryPause.h"
#include "core/usage/UsageLedger.h"
#include "core/usage/waiting/WaitingAttempts.h"

#include <QObject>
#include <QTimer>

#include <coroutine>
#include <memory>
#include <optional>

namespace aio {

/// The way of calls to the ledger: what those that run at the same time want of it becomes one transaction.
/// A call goes on when its transaction is kept, never before. One thread with an event loop.
///
/// Where LedgerOptions names a file for it, what the database does not take is kept there, and sent again and
/// again until it does: then that is as good as kept, and a call goes on.
class LedgerQueue : public QObject
{
    Q_OBJECT

    template <typename Work, typename Answer> struct Waiting
    {
        Work work;
        Result<Answer> answer{};
        std::coroutine_handle<> caller{};
    };
    using WaitingReserve = Waiting<usage::LedgerWork::Reserve, usage::Admission>;
    using WaitingSettle = Waiting<usage::LedgerWork::Settle, QList<usage::QuotaAlert>>;

    template <typename Entry> class Turn
    {
    public:
        Turn(LedgerQueue &queue, Entry entry)
            : m_queue(queue)
            , m_entry(std::move(entry))
        {
        }
        [[nodiscard]] bool await_ready() { return m_queue.answersAtOnce(m_entry); }
        void await_suspend(std::coroutine_handle<> caller)
        {
            m_entry.caller = caller;
            m_queue.add(&m_entry);
        }
        [[nodiscard]] auto await_resume() { return std::move(m_entry.answer); }

    private:
        LedgerQueue &m_queue;
        Entry m_entry;
    };

public:
    /// The ledger is opened at the first call: the database is at this version by then.
    explicit LedgerQueue(usage::LedgerOptions options, QObject *parent = nullptr);
    ~LedgerQueue() override;

    /// co_await gives Result<Admission>; see UsageLedger::reserve().
    [[nodiscard]] Turn<WaitingReserve> reserve(
        const usage::AttemptFacts &facts, const catalog::WorstCase &worst);
    /// co_await gives Result<QList<QuotaAlert>>; see UsageLedger::settle(). Tried twice: the answer that it
    /// writes down is paid for.
    [[nodiscard]] Turn<WaitingSettle> settle(
        const usage::Reservation &held, const usage::UsageAttempt &attempt);
    void release(const usage::Reservation &held);
    /// No call runs: nothing needs to stay reserved.
    void rest();

Q_SIGNALS:
    /// How many attempts wait for the database. Told when it changes, and at the start if there are any.
    void waitingChanged(int attempts);
    /// Attempts that had waited are in the log, and limits were reached by them.
    void sent(const QList<aio::usage::QuotaAlert> &alerts);

private:
    [[nodiscard]] bool answersAtOnce(WaitingReserve &entry);
    [[nodiscard]] bool answersAtOnce(WaitingSettle &) const { return false; }
    void add(WaitingReserve *entry);
    void add(WaitingSettle *entry);
    void flushSoon();
    void flush();
    void keepWaiting(const usage::LedgerWork &work, usage::LedgerAnswer &answer);
    void sendWaiting();
    void tellWaiting(bool goesOn = false);
    [[nodiscard]] usage::LedgerAnswer commit(const usage::LedgerWork &work);
    [[nodiscard]] Result<usage::UsageLedger *> ledger();

    usage::LedgerOptions m_options;
    usage::WaitingAttempts m_waiting;
    QTimer m_sendAgain;
    int m_told = 0;
    std::optional<Error> m_notOpen; // why the ledger of a server could not be opened
    RetryPause m_openPause;
    std::unique_ptr<usage::UsageLedger> m_ledger;
    QList<WaitingReserve *> m_reserves; // in the frames of their callers
    QList<WaitingSettle *> m_settles;
    QList<usage::Reservation> m_releases;
    bool m_flushComes = false;
};

} // namespace aio
