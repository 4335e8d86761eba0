#include "core/usage/SumPlan.h"

#include "core/usage/UsageRollup.h"

#include <algorithm>

namespace aio::usage {

SumPlan::SumPlan(QList<SumLevel> levels, qint64 until)
    : m_levels(std::move(levels))
    , m_until(until)
{
}

void SumPlan::add(const quota::TimeSpan &span, qsizetype bar)
{
    addFrom(0, {span.start, std::min(span.end, m_until)}, 1, bar);
}

// The start that is nearest to a time, of those before which sums are complete.
qint64 SumPlan::nearest(SumLevel level, qint64 time) const
{
    const qint64 number = bucketNumber(level, time);
    const qint64 next = bucketStart(level, number + 1);
    return next <= m_until && next - time < time - bucketStart(level, number) ? number + 1 : number;
}

void SumPlan::addFrom(qsizetype level, const quota::TimeSpan &span, int sign, qsizetype bar)
{
    if (span.start >= span.end) {
        return;
    }
    if (level == m_levels.size()) {
        addQuarters(span, sign, bar);
        return;
    }
    const SumLevel width = m_levels.at(level);
    const qint64 first = nearest(width, span.start);
    const qint64 end = nearest(width, span.end);
    const qint64 start = bucketStart(width, first);
    const qint64 stop = bucketStart(width, end);
    // No wide sum is worth more than it saves.
    if (first >= end || qAbs(span.start - start) + qAbs(span.end - stop) >= span.end - span.start) {
        addFrom(level + 1, span, sign, bar);
        return;
    }
    m_pieces.append({width, first, end, sign, bar});
    addBetween(level + 1, span.start, start, sign, bar);
    addBetween(level + 1, stop, span.end, sign, bar);
}

// From a later time to an earlier one: taken off.
void SumPlan::addBetween(qsizetype level, qint64 from, qint64 to, int sign, qsizetype bar)
{
    if (from < to) {
        addFrom(level, {from, to}, sign, bar);
    } else {
        addFrom(level, {to, from}, -sign, bar);
    }
}

void SumPlan::addQuarters(const quota::TimeSpan &span, int sign, qsizetype bar)
{
    for (qint64 at = span.start; at < span.end;) {
        const qint64 hour = hourOf(at);
        const qint64 end = std::min(span.end, hour + hourMs);
        m_pieces.append({SumLevel::Hour, hour / hourMs, hour / hourMs + 1, sign, bar,
            int((at - hour) / quarterMs), int((end - hour) / quarterMs)});
        at = end;
    }
}

} // namespace aio::usage
