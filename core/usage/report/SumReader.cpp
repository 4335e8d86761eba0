#include "core/usage/report/SumReader.h"

#include "core/usage/report/QuarterCells.h"

#include <QDateTime>

#include <algorithm>

namespace aio::usage {

namespace {

QString placeholders(qsizetype count)
{
    return QStringLiteral("?") + QStringLiteral(", ?").repeated(int(count) - 1);
}

QStringList namesIn(const UsageFilter &filter, UsageDimension dimension)
{
    switch (dimension) {
    case UsageDimension::Provider:
        return filter.providers;
    case UsageDimension::Model:
        return filter.models;
    case UsageDimension::Plan:
        return filter.plans;
    case UsageDimension::User:
        return filter.users;
    case UsageDimension::Status:
        return filter.statuses;
    case UsageDimension::Task:
        break;
    }
    QStringList tasks;
    for (const ai::AiTask task : filter.tasks) {
        tasks << ai::taskName(task);
    }
    return tasks;
}

// Hours of UTC are hours of the zone too, all through the span.
bool hasWholeHours(const quota::TimeSpan &span, const QTimeZone &zone)
{
    constexpr int hourSeconds = 3600;
    const auto offsetAt = [&zone](qint64 time) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC));
    };
    if (offsetAt(span.start) % hourSeconds != 0) {
        return false;
    }
    const auto changes = zone.transitions(QDateTime::fromMSecsSinceEpoch(span.start, Qt::UTC),
        QDateTime::fromMSecsSinceEpoch(span.end, Qt::UTC));
    return std::all_of(changes.cbegin(), changes.cend(),
        [](const QTimeZone::OffsetData &change) { return change.offsetFromUtc % hourSeconds == 0; });
}

} // namespace

Result<qint64> completeUntil(Connection &connection)
{
    const auto until = connection.first(
        QStringLiteral("SELECT closed_until, (SELECT min(hour) FROM ai_usage_stale) FROM ai_usage_state "
                       "WHERE id = 1"),
        {}, [](const SqlRow &row) {
            // The day and the month of a stale hour are stale with it.
            return row.isNull(1) ? row.integer(0) : std::min(row.integer(0), dayOf(row.integer(1)) * dayMs);
        });
    return until ? Result<qint64>(until->value_or(0)) : Failure(until.error());
}

SumReader::SumReader(
    Connection &connection, const ReportQuestion &question, const ReportFrame &frame, qint64 until)
    : m_connection(connection)
    , m_question(question)
    , m_frame(frame)
    , m_until(until)
    , m_tally(question, frame)
{
    for (const UsageDimension dimension : usageDimensions()) {
        if (const QStringList names = namesIn(question.filter, dimension); !names.isEmpty()) {
            m_filtered = dimension;
            m_wanted = names;
        }
    }
}

bool SumReader::canAnswer(const UsageFilter &filter)
{
    const auto &all = usageDimensions();
    const auto filtered = std::count_if(all.cbegin(), all.cend(),
        [&filter](UsageDimension dimension) { return !namesIn(filter, dimension).isEmpty(); });
    // There are no sums of tests.
    return filtered <= 1 && !filter.tasks.contains(ai::AiTask::Test);
}

Result<UsageReport> SumReader::read()
{
    Result<void> done = readNames();
    done = done ? readBars() : done;
    for (const UsageDimension dimension : usageDimensions()) {
        done = done ? readShares(dimension, m_frame.span, false) : done;
    }
    done = done ? readSeries() : done;
    done = done ? readPrevious() : done;
    done = done ? readHeat() : done;
    return done ? Result<UsageReport>(m_tally.take()) : Failure(done.error());
}

Result<void> SumReader::readNames()
{
    const auto read = m_connection.forEach(
        QStringLiteral("SELECT id, name FROM ai_usage_name"), {}, [this](const SqlRow &row) {
            m_names.insert(row.number(0), row.text(1));
            m_numbers.insert(row.text(1), row.number(0));
        });
    if (!read) {
        return read;
    }
    // "error" stands for every kind: of all names there are, only those are a kind's.
    if (m_filtered == UsageDimension::Status && m_wanted.removeAll(QStringLiteral("error")) > 0) {
        for (const QString &name : std::as_const(m_names)) {
            if (ai::aiErrorKindFromName(name) && !m_wanted.contains(name)) {
                m_wanted << name;
            }
        }
    }
    return {};
}

Result<void> SumReader::readBars()
{
    const bool oneSeries = !m_question.seriesBy;
    return forEach({}, SumPlan::of(m_frame.buckets, m_until, keepsHours({})), {}, [&](const Row &row) {
        const qsizetype bucket = m_frame.bucketAt(row.start);
        m_tally.addTotal(row.measured);
        m_tally.addBar(bucket, row.measured);
        if (oneSeries) {
            m_tally.addSeries(bucket, {}, row.measured.figures);
        }
    });
}

Result<void> SumReader::readSeries()
{
    const Dimension &by = m_question.seriesBy;
    if (!by) {
        return {};
    }
    if (by == UsageDimension::User) {
        return readUserSeries();
    }
    return forEach(by, SumPlan::of(m_frame.buckets, m_until, keepsHours(by)), {}, [&](const Row &row) {
        m_tally.addSeries(m_frame.bucketAt(row.start), row.name, row.measured.figures);
    });
}

// Only of those who have a colour: the others are what is left of the bars.
Result<void> SumReader::readUserSeries()
{
    const QStringList users = m_tally.dearestUsers();
    if (users.isEmpty()) {
        return {};
    }
    Result<void> read = forEach(
        UsageDimension::User, SumPlan::of(m_frame.buckets, m_until, false), users, [&](const Row &row) {
            m_tally.addSeries(m_frame.bucketAt(row.start), row.name, row.measured.figures);
        });
    m_tally.addRestOfBars();
    return read;
}

Result<void> SumReader::readShares(UsageDimension dimension, const quota::TimeSpan &span, bool previous)
{
    const SumPlan plan = SumPlan::of(span, m_until, keepsHours(dimension));
    return forEach(dimension, plan, {}, [&](const Row &row) {
        if (previous) {
            m_tally.addPreviousShare(dimension, row.name, row.measured.figures);
        } else {
            m_tally.addShare(dimension, row.name, row.measured);
        }
    });
}

Result<void> SumReader::readPrevious()
{
    if (!m_frame.previous) {
        return {};
    }
    Result<void> done = forEach({}, SumPlan::of(*m_frame.previous, m_until, keepsHours({})), {},
        [this](const Row &row) { m_tally.addPrevious(row.measured); });
    for (const UsageDimension dimension : usageDimensions()) {
        done = done ? readShares(dimension, *m_frame.previous, true) : done;
    }
    return done;
}

Result<void> SumReader::readHeat()
{
    if (!keepsHours({}) || !hasWholeHours(m_frame.span, m_question.zone)) {
        return forEachQuarter(m_connection, m_question.filter, m_frame.span,
            [this](qint64 start, const UsageFigures &figures) { m_tally.addHeat(start, figures); });
    }
    SumPlan plan;
    const qint64 first = hourOf(m_frame.span.start + hourMs - 1);
    const qint64 end = std::max(std::min(hourOf(m_frame.span.end), m_until), first);
    plan.ranges = {{SumLevel::Hour, first / hourMs, end / hourMs}};
    plan.quarters = {{m_frame.span.start, std::min(first, m_frame.span.end)}, {end, m_frame.span.end}};
    return forEach(
        {}, plan, {}, [this](const Row &row) { m_tally.addHeat(row.start, row.measured.figures); });
}

bool SumReader::keepsHours(const Dimension &dimension) const
{
    return !SumPair::of(dimension, m_filtered).hasUsers();
}

Result<void> SumReader::forEach(
    const Dimension &dimension, const SumPlan &plan, const QStringList &users, const Take &take)
{
    for (const SumRange &range : plan.ranges) {
        if (Result<void> done = forEachSum(dimension, range, users, take); !done) {
            return done;
        }
    }
    return forEachLeft(dimension, plan.quarters, users, take);
}

QVariantList SumReader::numbersOf(const QStringList &names) const
{
    QVariantList numbers;
    for (const QString &name : names) {
        numbers << m_numbers.value(name, -1);
    }
    return numbers;
}

Result<void> SumReader::forEachSum(
    const Dimension &dimension, const SumRange &range, const QStringList &users, const Take &take)
{
    if (range.first >= range.end) {
        return {};
    }
    const SumPair pair = SumPair::of(dimension, m_filtered);
    const auto columnOf = [&pair](const Dimension &wanted) {
        return wanted && pair.first == wanted ? QStringLiteral("first_name") : QStringLiteral("second_name");
    };
    QString sql =
        QStringLiteral(" FROM ai_usage_sum WHERE level = ? AND pair = ? AND bucket >= ? AND bucket < ?");
    QVariantList values{int(range.level), pair.code(), range.first, range.end};
    const auto narrow = [&](const Dimension &column, const QStringList &names) {
        sql += QStringLiteral(" AND %1 IN (%2)").arg(columnOf(column), placeholders(names.size()));
        values << numbersOf(names);
    };
    if (m_filtered && !m_wanted.isEmpty()) {
        narrow(m_filtered, m_wanted);
    } else if (m_filtered) {
        return {}; // errors are wanted, and nothing ever failed
    }
    if (!users.isEmpty()) {
        narrow(UsageDimension::User, users);
    }
    // Users are many: they are added up by the database, unless by whom and when both matter.
    const bool grouped = dimension == UsageDimension::User && users.isEmpty();
    const QString columns = grouped ? QStringLiteral("SELECT %1, %2, NULL, NULL, %3")
                                          .arg(columnOf(dimension))
                                          .arg(range.first)
                                          .arg(figureSums())
                                    : QStringLiteral("SELECT %1, bucket, latency, first_text, %2")
                                          .arg(columnOf(dimension), figureColumns());
    if (grouped) {
        sql += QStringLiteral(" GROUP BY 1");
    }
    const bool named = dimension.has_value();
    return m_connection.forEach(columns + sql, values, [&](const SqlRow &found) {
        constexpr int figuresAt = 4;
        Row row{bucketStart(range.level, found.integer(1)),
            named ? m_names.value(found.number(0)) : QString(), {figuresOf(found, figuresAt), {}, {}}};
        addPacked(row.measured.latency, found.bytes(2));
        addPacked(row.measured.firstText, found.bytes(3));
        take(row);
    });
}

Result<void> SumReader::forEachLeft(const Dimension &dimension, const QList<quota::TimeSpan> &spans,
    const QStringList &users, const Take &take)
{
    for (const quota::TimeSpan &span : spans) {
        if (span.start >= span.end) {
            continue;
        }
        const bool isLong = span.end - span.start > 2 * hourMs;
        if (dimension == UsageDimension::User && users.isEmpty() && m_filtered != UsageDimension::User
            && isLong) {
            Result<void> read = forEachUser(
                m_connection, m_question.filter, span, [&](const QString &name, const UsageFigures &figures) {
                    take({span.start, name, {figures, {}, {}}});
                });
            if (!read) {
                return read;
            }
            continue;
        }
        const auto cells = cellsOf(span, users);
        if (!cells) {
            return Failure(cells.error());
        }
        for (const UsageCell &cell : *cells) {
            take({cell.quarter, dimension ? cell.name(*dimension) : QString(), cell.measured});
        }
    }
    return {};
}

Result<QList<UsageCell>> SumReader::cellsOf(const quota::TimeSpan &span, const QStringList &users)
{
    const auto known = std::find_if(
        m_cells.cbegin(), m_cells.cend(), [&span](const auto &each) { return each.first == span; });
    if (users.isEmpty() && known != m_cells.cend()) {
        return known->second;
    }
    QList<UsageCell> cells;
    const auto read = forEachCell(
        m_connection, m_question.filter, span, users, [&cells](const UsageCell &cell) { cells << cell; });
    if (!read) {
        return Failure(read.error());
    }
    if (users.isEmpty()) {
        m_cells.append({span, cells});
    }
    return cells;
}

} // namespace aio::usage
