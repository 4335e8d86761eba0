#include "core/usage/report/SumPlan.h"

#include <algorithm>

namespace aio::usage {

SumPlan SumPlan::of(const quota::TimeSpan &span, qint64 until, bool withHours)
{
    SumPlan plan;
    plan.append(span, until, withHours);
    return plan;
}

SumPlan SumPlan::of(const QList<ReportBucket> &bars, qint64 until, bool withHours)
{
    SumPlan plan;
    for (const ReportBucket &bar : bars) {
        plan.append(bar.span, until, withHours);
    }
    return plan;
}

void SumPlan::append(const quota::TimeSpan &span, qint64 until, bool withHours)
{
    const qint64 closed = std::clamp(until, span.start, span.end);
    addLevel(SumLevel::Month, {span.start, closed}, withHours);
    addQuarters({closed, span.end});
}

// The whole buckets of a level within the span, what is before and after them of the level below.
void SumPlan::addLevel(SumLevel level, const quota::TimeSpan &span, bool withHours)
{
    if (span.start >= span.end) {
        return;
    }
    qint64 first = bucketNumber(level, span.start);
    first += bucketStart(level, first) < span.start ? 1 : 0;
    const qint64 end = bucketNumber(level, span.end);
    const auto below = [&](const quota::TimeSpan &part) {
        const bool isLowest = level == SumLevel::Hour || (level == SumLevel::Day && !withHours);
        if (isLowest) {
            addQuarters(part);
        } else {
            addLevel(level == SumLevel::Month ? SumLevel::Day : SumLevel::Hour, part, withHours);
        }
    };
    if (first >= end) {
        below(span);
        return;
    }
    below({span.start, bucketStart(level, first)});
    add(level, first, end);
    below({bucketStart(level, end), span.end});
}

void SumPlan::add(SumLevel level, qint64 first, qint64 end)
{
    // Hours at the end of a bar and at the start of the next are one range.
    const auto before = std::find_if(ranges.rbegin(), ranges.rend(),
        [level, first](const SumRange &range) { return range.level == level && range.end == first; });
    if (before != ranges.rend()) {
        before->end = end;
    } else {
        ranges.append({level, first, end});
    }
}

void SumPlan::addQuarters(const quota::TimeSpan &span)
{
    if (span.start >= span.end) {
        return;
    }
    if (!quarters.isEmpty() && quarters.constLast().end == span.start) {
        quarters.last().end = span.end;
    } else {
        quarters.append(span);
    }
}

} // namespace aio::usage
