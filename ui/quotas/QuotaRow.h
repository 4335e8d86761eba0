#pragma once

#include "core/usage/QuotaCourse.h"
#include "core/usage/UsageLog.h"
#include "ui/widgets/StatusPill.h"

#include <QTimeZone>

namespace aio::ui {

/// A row of the table: a limit and one whom it counts. A limit for each, of which nobody used anything yet,
/// has one row too.
struct QuotaRow
{
    quota::QuotaLimit limit;
    QString subject; ///< "*": the workspace, or nobody yet
    qint64 used = 0;
    qint64 reserved = 0;
    quota::TimeSpan window;
    bool isUnused = false; ///< nobody used anything of it yet

    bool operator==(const QuotaRow &) const = default;

    /// Of the limit, 0…; 100 of a limit of zero.
    [[nodiscard]] double percent() const;
    [[nodiscard]] bool isReached() const { return used + reserved >= limit.limit; }
};

/// Limits with their states, in the order of `limits`.
[[nodiscard]] QList<QuotaRow> quotaRows(const QList<quota::QuotaLimit> &limits,
    const QList<usage::QuotaStatus> &statuses, qint64 now, const QTimeZone &zone);

/// How it goes on if use goes on as it did.
struct QuotaPace
{
    enum class Kind
    {
        Unused,
        Lasts, ///< until the window ends
        RunsOut,
        Reached,
        Rolls ///< a rolling window: what is used now leaves it again
    };

    Kind kind = Kind::Unused;
    qint64 runsOutAt = 0; ///< UTC ms; RunsOut only
    double percentAtEnd = 0; ///< of the limit when the window ends, at this pace

    bool operator==(const QuotaPace &) const = default;
};
[[nodiscard]] QuotaPace quotaPace(const QuotaRow &row, qint64 now);

// Words, in the present language. `providerName` gives what people call a provider.

using ProviderNames = std::function<QString(const QString &)>;

/// "Each user: mia", "Plan Pro", "The workspace".
[[nodiscard]] QString quotaWho(const QuotaRow &row, const ProviderNames &providerName);
/// "Draft CV, plan Pro": what a limit is narrowed to; empty if it counts everything.
[[nodiscard]] QString quotaFilter(const quota::QuotaLimit &limit);
/// "27 Nov", or the hour of a moment today: as short as a limit's end can be said.
[[nodiscard]] QString quotaMomentText(qint64 time, qint64 now, const QTimeZone &zone);
/// "$5.00 a day"
[[nodiscard]] QString quotaLimitText(const quota::QuotaLimit &limit);
/// "Runs out 27 Nov"
[[nodiscard]] QString quotaPaceText(const QuotaPace &pace, qint64 now, const QTimeZone &zone);
/// "Runs out 27 Nov at this pace, 3 days before new ones come."
[[nodiscard]] QString quotaPaceSentence(const QuotaRow &row, qint64 now, const QTimeZone &zone);
/// What happens at the limit: "Calls stop", "The next model is used", "People are told".
[[nodiscard]] QString quotaActionText(const quota::QuotaLimit &limit);
/// The same in a word or two for a column: "Calls stop", "Next model", "Only told".
[[nodiscard]] QString quotaActionWord(const quota::QuotaLimit &limit);
[[nodiscard]] StatusPill::Content quotaPill(const QuotaRow &row);
/// An icon of the set for whose use is counted.
[[nodiscard]] QString quotaScopeIcon(quota::QuotaScope scope);

} // namespace aio::ui
