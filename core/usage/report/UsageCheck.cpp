#include "core/usage/report/UsageCheck.h"

#include "core/usage/DayIndex.h"
#include "core/usage/SumState.h"
#include "core/usage/UsageRollup.h"
#include "core/usage/report/SumMaker.h"
#include "core/usage/report/SumTable.h"

#include <QDateTime>

#include <map>

namespace aio::usage {

namespace {

constexpr qsizetype mostDifferences = 20;

const QString detailsSql = QStringLiteral(
    "SELECT (started_at - ?) / 900000, provider_id, provider_kind, "
    "CASE WHEN model_served = '' THEN model_asked ELSE model_served END, task, plan, user_name, status, "
    "origin, "
    "count(*), sum(CASE WHEN attempt = 1 THEN 1 ELSE 0 END), "
    "sum(CASE WHEN status = 'ok' OR %1 > 0 THEN 1 ELSE 0 END), sum(coalesce(input_tokens, 0)), "
    "sum(coalesce(cached_tokens, 0)), "
    "sum(coalesce(cache_write_5m_tokens, 0) + coalesce(cache_write_1h_tokens, 0)), "
    "sum(coalesce(output_tokens, 0)), sum(coalesce(reasoning_tokens, 0)), sum(coalesce(image_tokens, 0)), "
    "sum(coalesce(cost_nano, 0)), "
    "sum(CASE WHEN cost_nano IS NULL AND (status = 'ok' OR %1 > 0) THEN 1 ELSE 0 END), "
    "sum(CASE WHEN cost_source = 'estimated' THEN 1 ELSE 0 END), "
    "sum(CASE WHEN fallback_reason <> '' THEN 1 ELSE 0 END), "
    "sum(CASE WHEN attempt > 1 AND fallback_reason = '' THEN 1 ELSE 0 END) "
    "FROM ai_provider_usage_logs WHERE started_at >= ? AND started_at < ? GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, "
    "9");

const QString tokensSql = QStringLiteral(
    "(coalesce(input_tokens, 0) + coalesce(cached_tokens, 0) + coalesce(cache_write_5m_tokens, 0) "
    "+ coalesce(cache_write_1h_tokens, 0) + coalesce(output_tokens, 0) + coalesce(reasoning_tokens, 0))");

const QString quartersSql = QStringLiteral(
    "SELECT quarter, provider_id, provider_kind, model, task, plan, user_name, status, writer, "
    "sum(attempts), "
    "sum(calls), sum(requests), sum(input_tokens), sum(cached_tokens), sum(cache_write_tokens), "
    "sum(output_tokens), sum(reasoning_tokens), sum(image_tokens), sum(cost_nano), sum(unpriced), "
    "sum(estimated), sum(fallbacks), sum(retries) FROM ai_usage_quarter q CROSS JOIN ai_usage_key k "
    "WHERE q.day = ? AND k.id = q.key_id GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9");

class Check
{
public:
    Check(Connection &connection, const WorkContext &context)
        : m_connection(connection)
        , m_names(connection)
        , m_context(context)
    {
    }

    Result<UsageCheck> run()
    {
        Result<void> done = readState();
        for (qint64 day = m_first; done && day < m_end; ++day) {
            done = m_context.check();
            done = done && day * dayMs >= m_rowsFrom ? compareRows(day) : done;
            done = done && (day + 1) * dayMs <= m_until ? compareSums(day) : done;
            m_context.report(QStringLiteral("usage"), double(day - m_first + 1) / double(m_end - m_first));
        }
        done = done ? compareMonths() : done;
        return done ? Result<UsageCheck>(m_found) : Failure(done.error());
    }

private:
    Result<void> readState()
    {
        const Result<qint64> until = completeUntil(m_connection);
        if (!until) {
            return Failure(until.error());
        }
        m_until = *until;
        return m_connection.forEach(
            QStringLiteral("SELECT (SELECT min(day) FROM ai_usage_quarter), "
                           "(SELECT max(day) FROM ai_usage_quarter), "
                           "(SELECT min(started_at) FROM ai_usage_log), "
                           "(SELECT max(started_at) FROM ai_usage_log), rows_from FROM ai_usage_state"),
            {}, [this](const SqlRow &row) {
                constexpr int rowsFrom = 4;
                m_rowsFrom = row.integer(rowsFrom);
                if (row.isNull(0) && row.isNull(2)) {
                    return;
                }
                const auto day = [&row](int column, int other) {
                    return row.isNull(column) ? dayOf(row.integer(other)) : row.integer(column);
                };
                m_first = day(0, 2);
                m_end = day(1, 3) + 1;
                if (!row.isNull(2)) {
                    m_first = std::min(m_first, dayOf(row.integer(2)));
                    m_end = std::max(m_end, dayOf(row.integer(3)) + 1);
                }
            });
    }

    Result<void> compareRows(qint64 day)
    {
        const qint64 start = day * dayMs;
        const QVariantList detailValues{start, start, start + dayMs};
        const QString details = detailsSql.arg(tokensSql);
        const auto count = m_connection.first(
            QStringLiteral("SELECT (SELECT count(*) FROM (%1 EXCEPT %2) AS missing), "
                           "(SELECT count(*) FROM (%2 EXCEPT %1) AS surplus), "
                           "(SELECT count(*) FROM ai_usage_log WHERE started_at >= ? AND started_at < ?)")
                .arg(details, quartersSql),
            detailValues + QVariantList{day} + QVariantList{day} + detailValues
                + QVariantList{start, start + dayMs},
            [](const SqlRow &row) {
                return std::array{row.integer(0), row.integer(1), row.integer(2)};
            });
        if (!count) {
            return Failure(count.error());
        }
        const auto &[missing, surplus, rows] = **count;
        ++m_found.days;
        m_found.attempts += rows;
        if (missing > 0 || surplus > 0) {
            differ(day, QStringLiteral("rows and quarters: %1 and %2 differ").arg(missing).arg(surplus));
        }
        return {};
    }

    Result<void> compareSums(qint64 day)
    {
        const auto total = m_connection.first(
            QStringLiteral(
                "SELECT sum(attempts), sum(calls), sum(CASE WHEN status = 'ok' THEN 0 ELSE attempts END), "
                "sum(requests), sum(input_tokens), sum(cached_tokens), sum(cache_write_tokens), "
                "sum(output_tokens), sum(reasoning_tokens), sum(image_tokens), sum(cost_nano), "
                "sum(unpriced), "
                "sum(estimated), sum(fallbacks), sum(retries) FROM ai_usage_quarter q "
                "CROSS JOIN ai_usage_key k WHERE q.day = ? AND k.id = q.key_id AND task <> 'test'"),
            {day}, [](const SqlRow &row) { return figuresOf(row, 0); });
        if (!total) {
            return Failure(total.error());
        }
        m_months[bucketNumber(SumLevel::Month, day * dayMs)] += **total;
        constexpr int dayHours = 24;
        Result<void> done =
            compareLevel(day, SumLevel::Hour, {day * dayHours, (day + 1) * dayHours}, **total);
        done = done ? compareLevel(day, SumLevel::Day, {day, day + 1}, **total) : done;
        return done ? compareIndex(day) : done;
    }

    // Every pair of dimensions adds up to the same.
    Result<void> compareLevel(
        qint64 day, SumLevel level, const quota::TimeSpan &buckets, const UsageFigures &total)
    {
        Result<void> done;
        for (const SumPair &pair : SumPair::all()) {
            if (level != SumLevel::Hour || pair.isKeptByHour()) {
                done = done ? compareSum(day, level, {pair.code(), pair.names(level)}, buckets, total) : done;
            }
        }
        if (done && level != SumLevel::Day) {
            done = compareSum(day, level, {everythingCode, everythingNames}, buckets, total);
        }
        return done;
    }

    // `codeAndNames`: of the rows, and how many names their cells have.
    Result<void> compareSum(qint64 day, SumLevel level, std::pair<int, int> codeAndNames,
        const quota::TimeSpan &buckets, const UsageFigures &total)
    {
        const auto [code, names] = codeAndNames;
        UsageFigures sum;
        const Result<void> read = forEachSums(m_connection, level, code, buckets.start, buckets.end,
            [&sum, count = names](qint64, const QByteArray &cells) {
                FigureReader reader(cells, count);
                while (reader.next()) {
                    reader.addTo(sum);
                }
            });
        if (read && sum != total) {
            differ(day, QStringLiteral("sums of level %1, pair %2").arg(int(level)).arg(code));
        }
        return read;
    }

    Result<void> compareIndex(qint64 day)
    {
        const auto expected = dayIndex(m_connection, m_names, day);
        if (!expected) {
            return Failure(expected.error());
        }
        QByteArray found;
        Result<void> read = forEachSums(m_connection, SumLevel::Day, DayIndex::code, day, day + 1,
            [&found](qint64, const QByteArray &bytes) { found = bytes; });
        if (read && found != *expected) {
            differ(day, QStringLiteral("the index of quarters"));
        }
        return read;
    }

    Result<void> compareMonths()
    {
        for (const auto &[month, total] : m_months) {
            const qint64 start = bucketStart(SumLevel::Month, month);
            if (bucketStart(SumLevel::Month, month + 1) > m_until) {
                continue;
            }
            if (Result<void> done = compareLevel(dayOf(start), SumLevel::Month, {month, month + 1}, total);
                !done) {
                return done;
            }
        }
        return {};
    }

    void differ(qint64 day, const QString &what)
    {
        if (m_found.differences.size() < mostDifferences) {
            m_found.differences << QStringLiteral("%1: %2").arg(
                QDateTime::fromMSecsSinceEpoch(day * dayMs, Qt::UTC).date().toString(Qt::ISODate), what);
        }
    }

    Connection &m_connection;
    UsageNameBook m_names;
    const WorkContext &m_context;
    UsageCheck m_found;
    qint64 m_first = 0; // days
    qint64 m_end = 0;
    qint64 m_rowsFrom = 0;
    qint64 m_until = 0;
    std::map<qint64, UsageFigures> m_months;
};

} // namespace

Result<UsageCheck> checkUsage(Connection &connection, const WorkContext &context)
{
    return Check(connection, context).run();
}

} // namespace aio::usage
