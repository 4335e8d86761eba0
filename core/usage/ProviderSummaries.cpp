#include "core/usage/ProviderSummaries.h"

#include "core/usage/UsageRollup.h"

#include <QDateTime>

namespace aio::usage {

namespace {

constexpr int daysShown = 14;

// The spans that are summed, all of the same zone.
struct Spans
{
    QList<std::pair<QDate, quota::TimeSpan>> days; ///< oldest first
    quota::TimeSpan all;
    quota::TimeSpan month;
};

Spans spansAt(qint64 now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const auto startOf = [&zone](QDate day) { return day.startOfDay(zone).toMSecsSinceEpoch(); };
    Spans spans;
    for (int i = daysShown - 1; i >= 0; --i) {
        const QDate day = today.addDays(-i);
        spans.days.append({day, {startOf(day), startOf(day.addDays(1))}});
    }
    spans.all = {spans.days.constFirst().second.start, spans.days.constLast().second.end};
    const QDate first(today.year(), today.month(), 1);
    spans.month = {startOf(first), startOf(first.addMonths(1))};
    return spans;
}

Result<QStringList> providersIn(Connection &connection, const Spans &spans)
{
    const Condition within = quarterCondition({std::min(spans.all.start, spans.month.start), spans.all.end});
    const auto ids = connection.list(
        QStringLiteral("SELECT DISTINCT provider_id FROM ai_usage_key WHERE task <> 'test' AND id IN "
                       "(SELECT q.key_id FROM ai_usage_quarter q WHERE %1) ORDER BY provider_id")
            .arg(within.sql),
        within.values, [](const SqlRow &row) { return row.text(0); });
    return ids ? Result<QStringList>(QStringList(*ids)) : Failure(ids.error());
}

// Latencies of what went well.
Result<LatencyHistogram> latencies(
    Connection &connection, const QString &provider, const quota::TimeSpan &span)
{
    const Condition within = quarterCondition(span);
    LatencyHistogram histogram;
    const auto read = connection.forEach(
        QStringLiteral("SELECT latency_class, sum(attempts) FROM %1 WHERE %2 AND k.id = q.key_id "
                       "AND latency_class >= 0 AND provider_id = ? AND task <> 'test' GROUP BY latency_class")
            .arg(quarterTables(), within.sql),
        within.values + QVariantList{provider}, [&histogram](const SqlRow &row) {
            histogram.counts.at(std::size_t(row.number(0)) % LatencyHistogram::classes) += row.integer(1);
        });
    return read ? Result<LatencyHistogram>(histogram) : Failure(read.error());
}

Result<std::optional<qint64>> lastUse(
    Connection &connection, const QString &provider, const quota::TimeSpan &span)
{
    const Condition within = quarterCondition(span);
    const auto last = connection.first(
        QStringLiteral("SELECT coalesce(max(day * %3 + quarter * %4 + last_ms), -1) FROM %1 WHERE %2 "
                       "AND k.id = q.key_id AND provider_id = ? AND task <> 'test'")
            .arg(quarterTables(), within.sql)
            .arg(dayMs)
            .arg(quarterMs),
        within.values + QVariantList{provider}, [](const SqlRow &row) { return row.integer(0); });
    if (!last) {
        return Failure(last.error());
    }
    const qint64 at = last->value_or(-1);
    return at >= 0 ? std::optional(at) : std::nullopt;
}

Result<ProviderSummary> summaryOf(Connection &connection, const QString &provider, const Spans &spans)
{
    SumFilter filter;
    filter.provider = provider;
    filter.withTests = false;
    ProviderSummary summary;
    summary.provider = provider;
    for (const auto &[day, span] : spans.days) {
        const auto sum = sumOf(connection, span, filter);
        if (!sum) {
            return Failure(sum.error());
        }
        summary.days.append({day, sum->attempts, sum->errors, sum->cost});
        summary.calls += sum->attempts;
        summary.errors += sum->errors;
    }
    const auto month = sumOf(connection, spans.month, filter);
    const auto histogram = latencies(connection, provider, spans.all);
    const auto last =
        lastUse(connection, provider, {std::min(spans.all.start, spans.month.start), spans.all.end});
    if (!month || !histogram || !last) {
        return Failure(!month ? month.error() : !histogram ? histogram.error() : last.error());
    }
    constexpr double median = 0.5;
    constexpr double slow = 0.95;
    summary.callsThisMonth = month->attempts;
    summary.costThisMonth = month->cost;
    summary.unpricedThisMonth = month->unpriced;
    summary.p50Us = histogram->percentile(median);
    summary.p95Us = histogram->percentile(slow);
    summary.lastUsedAt = *last;
    return summary;
}

} // namespace

Result<QList<ProviderSummary>> readProviderSummaries(
    Connection &connection, qint64 now, const QTimeZone &zone)
{
    const Spans spans = spansAt(now, zone);
    const auto providers = providersIn(connection, spans);
    if (!providers) {
        return Failure(providers.error());
    }
    QList<ProviderSummary> summaries;
    for (const QString &provider : *providers) {
        const auto summary = summaryOf(connection, provider, spans);
        if (!summary) {
            return Failure(summary.error());
        }
        summaries << *summary;
    }
    return summaries;
}

} // namespace aio::usage
