#pragma once

#include "core/usage/QuotaCounters.h"

#include <QHash>

namespace aio::usage {

/// The counters of limits (ai_quota_counter) within write transactions: read once, changed in memory, written
/// back once, however many calls a transaction settles and admits. Exact, because nobody else can write
/// meanwhile. What is known stays for the next transaction unless somebody else wrote between.
///
/// On the thread of the connection and within its write transaction.
class CounterBook
{
public:
    explicit CounterBook(Connection &connection);

    /// Somebody else wrote, or the transaction failed: everything is read again.
    void forget();

    /// Holds an amount against a limit; nothing if that worked, else the counter that had no room. A soft
    /// limit always has room.
    [[nodiscard]] Result<std::optional<CounterState>> hold(
        const AppliedLimit &applied, qint64 amount, qint64 now);
    /// Gives back what was held at a time, in every open window that the time is in.
    [[nodiscard]] Result<void> giveBack(const AppliedLimit &applied, qint64 heldAt, qint64 amount);
    /// Adds what was used at a time. The last counter after it; nothing if nobody asked for this limit in its
    /// window yet.
    [[nodiscard]] Result<std::optional<CounterState>> use(
        const AppliedLimit &applied, qint64 usedAt, qint64 amount);
    /// True if the limit could take `times` as much as `amount` once more, or does not refuse at all.
    [[nodiscard]] Result<bool> isRoomy(const AppliedLimit &applied, qint64 amount, int times);

    /// Writes what was changed; the last thing in a transaction.
    [[nodiscard]] Result<void> writeBack();

private:
    struct Row
    {
        CounterState state;
        bool changed = false;
    };
    using Key = std::pair<QUuid, QString>;

    Result<QList<Row> *> rowsOf(const AppliedLimit &applied);
    Result<Row *> rowFor(const AppliedLimit &applied, qint64 now);
    Result<void> dropEnded(qint64 now);

    Connection &m_connection;
    QHash<Key, QList<Row>> m_rows; ///< by start of the window; an empty list: there are none
};

} // namespace aio::usage
