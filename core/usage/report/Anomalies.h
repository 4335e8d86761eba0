#pragma once

#include "core/usage/report/UsageReport.h"

namespace aio::usage {

/// Why costs differ from what is usual, in parts that add up to the difference, to the nano-dollar. Negative:
/// that made it cheaper.
struct CostCauses
{
    ai::Money volume{}; ///< more calls
    ai::Money mix{}; ///< other models (or whatever the series are by), as new ones
    ai::Money retries{}; ///< more attempts a call
    ai::Money prompts{}; ///< more tokens an attempt
    ai::Money price{}; ///< more money a token

    bool operator==(const CostCauses &) const = default;
    [[nodiscard]] ai::Money total() const { return volume + mix + retries + prompts + price; }
};

/// The part that weighs most.
enum class CostCause
{
    Volume,
    Mix,
    Retries,
    Prompts,
    Price
};
[[nodiscard]] CostCause mainCause(const CostCauses &causes);
/// "volume", "mix", "retries", "prompts", "price"
[[nodiscard]] QString causeName(CostCause cause);
/// For a person, translated: "more calls", "longer prompts".
[[nodiscard]] QString causeTitle(CostCause cause);

/// A bar that costs far more than is usual.
struct Anomaly
{
    quota::TimeSpan span;
    ai::Money cost{};
    ai::Money usual{}; ///< the median of the bars before it: of the same weekday, if there are enough
    CostCauses causes; ///< of `cost` against the mean of those bars
    QString name; ///< the series that grew most; empty if there is only one

    bool operator==(const Anomaly &) const = default;
};

/// Figures by name, of one time.
using FiguresByName = QHash<QString, UsageFigures>;

/// Why `now` costs something else than a mean time of `base`, which is the sum of `times` of them.
[[nodiscard]] CostCauses explain(const FiguresByName &now, const FiguresByName &base, qint64 times);

/// The first bar with a call; the number of bars: none has. What lies before it is no sign of cheap days: the
/// log, or what a filter leaves of it, had not begun.
[[nodiscard]] qsizetype firstUsedBar(const UsageReport &report);

/// The complete bars of a report that stand out, oldest first: those above 1.5 times the usual cost, and by
/// more than is usual for bars to differ. Needs a week of bars before them, from the first call on. Causes
/// are told by the report's series: by model they say most.
[[nodiscard]] QList<Anomaly> anomaliesOf(const UsageReport &report);

} // namespace aio::usage
