#include "core/usage/ProviderSummaries.h"

#include "core/usage/SumCells.h"
#include "core/usage/SumState.h"
#include "core/usage/UsageRollup.h"

#include <QDateTime>
#include <QMap>

#include <algorithm>

namespace aio::usage {

namespace {

constexpr int daysShown = 14;

// The spans that are summed, all of the same zone; in whole quarters.
struct Spans
{
    QList<std::pair<QDate, quota::TimeSpan>> days; ///< oldest first
    quota::TimeSpan shown;
    quota::TimeSpan month;
    quota::TimeSpan all; ///< of both
};

Spans spansAt(qint64 now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const auto startOf = [&zone](QDate day) { return quarterOf(day.startOfDay(zone).toMSecsSinceEpoch()); };
    Spans spans;
    for (int i = daysShown - 1; i >= 0; --i) {
        const QDate day = today.addDays(-i);
        spans.days.append({day, {startOf(day), startOf(day.addDays(1))}});
    }
    spans.shown = {spans.days.constFirst().second.start, spans.days.constLast().second.end};
    const QDate first(today.year(), today.month(), 1);
    spans.month = {startOf(first), startOf(first.addMonths(1))};
    spans.all = {std::min(spans.shown.start, spans.month.start), spans.shown.end};
    return spans;
}

// What is known of a provider.
struct Found
{
    std::array<UsageFigures, daysShown> days{};
    UsageFigures month{};
    LatencyHistogram latency{}; ///< of what went well on those days
    qint64 lastQuarter = -1; ///< UTC ms, that has attempts
    qint64 lastAt = -1; ///< UTC ms, if it is known already
};

class Summaries
{
public:
    Summaries(Connection &connection, const Spans &spans)
        : m_connection(connection)
        , m_spans(spans)
    {
    }

    Result<QList<ProviderSummary>> read()
    {
        const Result<qint64> until = completeUntil(m_connection);
        Result<void> done = until ? readPacked(*until) : Failure(until.error());
        done = done ? readOpen(std::max(*until, m_spans.all.start)) : done;
        QList<ProviderSummary> summaries;
        for (auto each = m_found.begin(); done && each != m_found.end(); ++each) {
            done = findLast(each.key(), *each);
            if (each->lastAt >= 0) {
                summaries << summaryOf(each.key(), *each);
            }
        }
        return done ? Result<QList<ProviderSummary>>(summaries) : Failure(done.error());
    }

private:
    // Of the sums of hours, days and months.
    Result<void> readPacked(qint64 until)
    {
        constexpr auto by = UsageDimension::Provider;
        SumCells cells(m_connection, until);
        QHash<int, Found> found;
        SumPlan days = cells.planFor(by);
        for (qsizetype i = 0; i < m_spans.days.size(); ++i) {
            days.add(m_spans.days.at(i).second, i);
        }
        SumPlan month = cells.planFor(by);
        month.add(m_spans.month);
        SumPlan hours({SumLevel::Hour}, until);
        hours.add(m_spans.all);
        Result<void> done = cells.readNames();
        done = done ? cells.forEach(by, days,
                   [&](const SumCells::Cell &cell) {
                       Found &of = found[cell.name(by)];
                       MeasuredFigures measured;
                       cell.figures.addTo(measured, cell.piece.sign);
                       of.days.at(std::size_t(cell.piece.bar)) += measured.figures;
                       of.latency += measured.latency;
                   })
                    : done;
        done = done ? cells.forEach(by, month,
                   [&](const SumCells::Cell &cell) {
                       cell.figures.addTo(found[cell.name(by)].month, cell.piece.sign);
                   })
                    : done;
        done = done ? cells.forEachQuarter(by, hours,
                   [&](const SumCells::Cell &cell) {
                       Found &of = found[cell.name(by)];
                       of.lastQuarter = std::max(of.lastQuarter, cell.quarterStart());
                   })
                    : done;
        for (auto each = found.cbegin(); each != found.cend(); ++each) {
            if (each->lastQuarter >= 0) {
                m_found.insert(cells.name(each.key()), *each);
            }
        }
        return done;
    }

    // What is not summed up yet.
    Result<void> readOpen(qint64 from)
    {
        const quota::TimeSpan open{from, std::max(m_spans.all.end, m_spans.month.end)};
        if (open.start >= open.end) {
            return {};
        }
        const Condition within = quarterCondition(open);
        return m_connection.forEach(
            QStringLiteral("SELECT provider_id, day, quarter, latency_class, sum(attempts), "
                           "sum(CASE WHEN status = 'ok' THEN 0 ELSE attempts END), sum(cost_nano), "
                           "sum(unpriced), max(last_ms) FROM %1 WHERE %2 AND k.id = q.key_id "
                           "AND task <> 'test' GROUP BY provider_id, day, quarter, latency_class")
                .arg(quarterTables(), within.sql),
            within.values, [this](const SqlRow &row) { addOpen(row); });
    }

    void addOpen(const SqlRow &row)
    {
        constexpr int attemptsAt = 4;
        constexpr int lastAt = 8;
        const qint64 at = row.integer(1) * dayMs + row.integer(2) * quarterMs;
        UsageFigures figures;
        figures.attempts = row.integer(attemptsAt);
        figures.errors = row.integer(attemptsAt + 1);
        figures.cost = {row.integer(attemptsAt + 2)};
        figures.unpriced = row.integer(attemptsAt + 3);
        Found &of = m_found[row.text(0)];
        if (m_spans.month.contains(at)) {
            of.month += figures;
        }
        const int latency = row.number(3);
        for (qsizetype i = 0; i < m_spans.days.size(); ++i) {
            if (m_spans.days.at(i).second.contains(at)) {
                of.days.at(std::size_t(i)) += figures;
                if (latency >= 0) {
                    of.latency.counts.at(std::size_t(latency) % LatencyHistogram::classes) +=
                        figures.attempts;
                }
            }
        }
        if (m_spans.all.contains(at)) {
            of.lastAt = std::max(of.lastAt, at + row.integer(lastAt));
        }
    }

    // Sums know the quarter, the quarters themselves the millisecond.
    Result<void> findLast(const QString &provider, Found &found)
    {
        if (found.lastAt >= 0 || found.lastQuarter < 0) {
            return {};
        }
        const Condition within = quarterCondition({found.lastQuarter, found.lastQuarter + quarterMs});
        return m_connection.forEach(
            QStringLiteral("SELECT coalesce(max(last_ms), 0) FROM %1 WHERE %2 AND k.id = q.key_id "
                           "AND provider_id = ? AND task <> 'test'")
                .arg(quarterTables(), within.sql),
            within.values + QVariantList{provider},
            [&found](const SqlRow &row) { found.lastAt = found.lastQuarter + row.integer(0); });
    }

    [[nodiscard]] ProviderSummary summaryOf(const QString &provider, const Found &found) const
    {
        constexpr double median = 0.5;
        constexpr double slow = 0.95;
        ProviderSummary summary;
        summary.provider = provider;
        for (qsizetype i = 0; i < m_spans.days.size(); ++i) {
            const UsageFigures &day = found.days.at(std::size_t(i));
            summary.days.append({m_spans.days.at(i).first, day.attempts, day.errors, day.cost});
            summary.calls += day.attempts;
            summary.errors += day.errors;
        }
        summary.callsThisMonth = found.month.attempts;
        summary.costThisMonth = found.month.cost;
        summary.unpricedThisMonth = found.month.unpriced;
        summary.p50Us = found.latency.percentile(median);
        summary.p95Us = found.latency.percentile(slow);
        summary.lastUsedAt = found.lastAt;
        return summary;
    }

    Connection &m_connection;
    const Spans &m_spans;
    QMap<QString, Found> m_found; ///< in the order of names
};

} // namespace

Result<QList<ProviderSummary>> readProviderSummaries(
    Connection &connection, qint64 now, const QTimeZone &zone)
{
    const Spans spans = spansAt(now, zone);
    return Summaries(connection, spans).read();
}

} // namespace aio::usage
