#pragma once

#include "core/ai/Money.h"

#include <QUuid>

#include <optional>

namespace aio::usage {

/// What corrections came to: attempts whose cost changed, and their costs.
struct CorrectionTally
{
    qint64 attempts = 0;
    ai::Money before{}; ///< of those that had a price
    ai::Money after{}; ///< of those that have one now
    qint64 unpricedBefore = 0;
    qint64 unpricedAfter = 0;

    bool operator==(const CorrectionTally &) const = default;
    CorrectionTally &operator+=(const CorrectionTally &other);
    void add(const std::optional<ai::Money> &costBefore, const std::optional<ai::Money> &costAfter);
    [[nodiscard]] ai::Money difference() const { return after - before; }
};

/// One act of correcting the log: a re-pricing, an amount by hand, or taking such a one back.
struct CorrectionSet
{
    enum class Kind
    {
        Reprice, ///< tokens at the prices that are known now
        Amount, ///< somebody said what an attempt cost
        Undo, ///< an earlier set taken back
    };
    enum class State
    {
        Running, ///< not finished, or its program ended before it was; can be taken back
        Done,
        Undone,
    };

    QUuid id; ///< UUIDv7: later sets are greater
    qint64 at = 0; ///< UTC ms
    QString user;
    Kind kind = Kind::Reprice;
    State state = State::Running;
    QUuid undoes; ///< the set that was taken back; null: none
    QString note;
    qint64 firstAt = 0; ///< UTC ms: the first and last attempt that it changed; 0: none
    qint64 lastAt = 0;
    CorrectionTally tally;

    bool operator==(const CorrectionSet &) const = default;
    [[nodiscard]] bool canBeUndone() const { return kind != Kind::Undo && state != State::Undone; }
};

/// "reprice", "amount", "undo"; "running", "done", "undone".
[[nodiscard]] QString correctionKindName(CorrectionSet::Kind kind);
[[nodiscard]] QString correctionStateName(CorrectionSet::State state);
[[nodiscard]] std::optional<CorrectionSet::Kind> correctionKindFromName(QStringView name);
[[nodiscard]] std::optional<CorrectionSet::State> correctionStateFromName(QStringView name);

} // namespace aio::usage
