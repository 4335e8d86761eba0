#pragma once

#include "core/quota/QuotaWindow.h"
#include "core/usage/SumRows.h"

namespace aio::usage {

/// Buckets of one level, from `first` before `end`, of a bar: to be added, or to be taken off again. Of an
/// hour perhaps only some quarters.
struct SumPiece
{
    SumLevel level = SumLevel::Hour;
    qint64 first = 0;
    qint64 end = 0;
    int sign = 1; ///< 1 or -1
    qsizetype bar = 0;
    int fromQuarter = 0; ///< within each hour, before `toQuarter`
    int toQuarter = 4;

    bool operator==(const SumPiece &) const = default;
    [[nodiscard]] bool isWhole() const { return toQuarter - fromQuarter == 4; }
};

/// How spans that are summed up are put together of as few and as wide sums as there are: the nearest wide
/// one, and what is missing or too much at its ends.
class SumPlan
{
public:
    /// `levels`: which there are, the widest first, hours at last. `until` (UTC ms, a whole hour): sums are
    /// complete before it; what is later is left out.
    SumPlan(QList<SumLevel> levels, qint64 until);

    /// Edges of spans are whole quarters.
    void add(const quota::TimeSpan &span, qsizetype bar = 0);
    [[nodiscard]] const QList<SumPiece> &pieces() const { return m_pieces; }

private:
    void addFrom(qsizetype level, const quota::TimeSpan &span, int sign, qsizetype bar);
    void addBetween(qsizetype level, qint64 from, qint64 to, int sign, qsizetype bar);
    void addQuarters(const quota::TimeSpan &span, int sign, qsizetype bar);
    [[nodiscard]] qint64 nearest(SumLevel level, qint64 time) const;

    QList<SumLevel> m_levels;
    qint64 m_until;
    QList<SumPiece> m_pieces;
};

} // namespace aio::usage
