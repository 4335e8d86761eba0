#include "core/usage/CounterBook.h"

#include <algorithm>

namespace aio::usage {

namespace {

// More subjects than use a workspace at a time: beyond that, memory is worth more than a query.
constexpr qsizetype mostRemembered = 1000;

CounterState stateOf(const SqlRow &row)
{
    return {row.integer(0), row.integer(1), {row.integer(2), row.integer(3)}};
}

bool fits(const AppliedLimit &applied, const CounterState &state, qint64 amount)
{
    // What costs nothing is never too much, nor is anything for a limit that only tells.
    return !applied.limit.hard || amount == 0 || state.used + state.reserved <= applied.limit.limit - amount;
}

} // namespace

CounterBook::CounterBook(Connection &connection)
    : m_connection(connection)
{
}

void CounterBook::forget()
{
    m_rows.clear();
}

Result<QList<CounterBook::Row> *> CounterBook::rowsOf(const AppliedLimit &applied)
{
    const Key key{applied.limit.id, applied.subject};
    if (const auto known = m_rows.find(key); known != m_rows.end()) {
        return &*known;
    }
    const auto read = m_connection.list(
        QStringLiteral("SELECT used, reserved, window_start, window_end FROM ai_quota_counter "
                       "WHERE quota_id = ? AND subject = ? ORDER BY window_start"),
        {sqlId(applied.limit.id), sqlText(applied.subject)}, stateOf);
    if (!read) {
        return Failure(read.error());
    }
    QList<Row> rows;
    for (const CounterState &state : *read) {
        rows.append({state, false});
    }
    return &*m_rows.insert(key, rows);
}

// The counter of the limit's window. A window that begins, or a new limit, starts with what the log knows.
Result<CounterBook::Row *> CounterBook::rowFor(const AppliedLimit &applied, qint64 now)
{
    auto rows = rowsOf(applied);
    if (!rows) {
        return Failure(rows.error());
    }
    const auto startsThere = [&applied](
                                 const Row &row) { return row.state.window.start == applied.window.start; };
    auto found = std::find_if((*rows)->begin(), (*rows)->end(), startsThere);
    if (found != (*rows)->end()) {
        return &*found;
    }
    if (const Result<void> dropped = dropEnded(now); !dropped) {
        return Failure(dropped.error());
    }
    const Result<CounterState> counted = countFromLog(m_connection, applied, now);
    if (!counted) {
        return Failure(counted.error());
    }
    const auto made = m_connection.execute(
        QStringLiteral("INSERT INTO ai_quota_counter (quota_id, subject, window_start, window_end, used, "
                       "reserved) VALUES (?, ?, ?, ?, ?, ?)"),
        {sqlId(applied.limit.id), sqlText(applied.subject), applied.window.start, applied.window.end,
            counted->used, counted->reserved});
    if (!made) {
        return Failure(made.error());
    }
    rows = rowsOf(applied);
    if (!rows) {
        return Failure(rows.error());
    }
    const auto later = std::find_if((*rows)->begin(), (*rows)->end(),
        [&applied](const Row &row) { return row.state.window.start > applied.window.start; });
    found = (*rows)->insert(later, {*counted, false});
    return &*found;
}

// What ended is nobody's concern any more.
Result<void> CounterBook::dropEnded(qint64 now)
{
    const auto removed =
        m_connection.execute(QStringLiteral("DELETE FROM ai_quota_counter WHERE window_end <= ?"), {now});
    if (!removed) {
        return Failure(removed.error());
    }
    for (QList<Row> &rows : m_rows) {
        rows.removeIf([now](const Row &row) { return row.state.window.end <= now; });
    }
    return {};
}

Result<std::optional<CounterState>> CounterBook::hold(const AppliedLimit &applied, qint64 amount, qint64 now)
{
    const Result<Row *> row = rowFor(applied, now);
    if (!row) {
        return Failure(row.error());
    }
    if (!fits(applied, (*row)->state, amount)) {
        return std::optional((*row)->state);
    }
    const qint64 start = (*row)->state.window.start;
    const auto rows = rowsOf(applied);
    if (!rows) {
        return Failure(rows.error());
    }
    // Rolling windows overlap: another ledger, whose clock is ahead, may have opened the next one already.
    for (Row &each : **rows) {
        const CounterState &state = each.state;
        if (state.window.start == start || state.window.contains(now)) {
            each.state.reserved += amount;
            each.changed = each.changed || amount != 0;
        }
    }
    return std::optional<CounterState>();
}

Result<void> CounterBook::giveBack(const AppliedLimit &applied, qint64 heldAt, qint64 amount)
{
    const auto rows = rowsOf(applied);
    if (!rows) {
        return Failure(rows.error());
    }
    for (Row &row : **rows) {
        if (amount != 0 && row.state.window.contains(heldAt)) {
            row.state.reserved = std::max<qint64>(row.state.reserved - amount, 0);
            row.changed = true;
        }
    }
    return {};
}

Result<std::optional<CounterState>> CounterBook::use(
    const AppliedLimit &applied, qint64 usedAt, qint64 amount)
{
    const auto rows = rowsOf(applied);
    if (!rows) {
        return Failure(rows.error());
    }
    std::optional<CounterState> last;
    for (Row &row : **rows) {
        if (row.state.window.contains(usedAt)) {
            row.state.used += amount;
            row.changed = row.changed || amount != 0;
            last = row.state;
        }
    }
    return last;
}

Result<bool> CounterBook::isRoomy(const AppliedLimit &applied, qint64 amount, int times)
{
    if (!applied.limit.hard || amount == 0) {
        return true;
    }
    const auto rows = rowsOf(applied);
    if (!rows) {
        return Failure(rows.error());
    }
    return std::all_of((*rows)->cbegin(), (*rows)->cend(), [&](const Row &row) {
        return !row.state.window.contains(applied.window.start)
            || (applied.limit.limit - row.state.used - row.state.reserved) / times >= amount;
    });
}

Result<void> CounterBook::writeBack()
{
    for (auto each = m_rows.begin(); each != m_rows.end(); ++each) {
        for (Row &row : *each) {
            if (!row.changed) {
                continue;
            }
            const auto written = m_connection.execute(
                QStringLiteral("UPDATE ai_quota_counter SET used = ?, reserved = ? WHERE quota_id = ? "
                               "AND subject = ? AND window_start = ?"),
                {row.state.used, row.state.reserved, sqlId(each.key().first), sqlText(each.key().second),
                    row.state.window.start});
            if (!written) {
                return Failure(written.error());
            }
            row.changed = false;
        }
    }
    if (m_rows.size() > mostRemembered) {
        m_rows.clear();
    }
    return {};
}

} // namespace aio::usage
