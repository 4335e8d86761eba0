#include "core/usage/report/SumReader.h"

#include "core/usage/report/QuarterCells.h"
#include "core/usage/report/SumTable.h"

#include <QDateTime>

#include <algorithm>

namespace aio::usage {

namespace {

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

SumReader::SumReader(
    Connection &connection, const ReportQuestion &question, const ReportFrame &frame, qint64 until)
    : m_connection(connection)
    , m_question(question)
    , m_frame(frame)
    , m_until(until)
    , m_tally(question, frame)
    , m_cells(connection, until)
{
    m_cells.keepOnly(question.filter);
    if (m_cells.filterCount() > 1) {
        m_cells.tellAll();
    }
    m_found.bars.resize(frame.buckets.size());
}

bool SumReader::canAnswer(const UsageFilter &filter)
{
    return !filter.tasks.contains(ai::AiTask::Test);
}

Result<UsageReport> SumReader::read()
{
    Result<void> done = m_cells.readNames();
    done = done ? readOpen() : done;
    done = done ? (m_cells.filterCount() <= 1 ? readPairs() : readEverything()) : done;
    done = done ? readHeat() : done;
    return done ? Result<UsageReport>(m_tally.take()) : Failure(done.error());
}

Result<UsageTable> SumReader::readTable(const TableGrouping &grouping)
{
    m_cells.tellAll();
    TableTally tally(grouping, m_frame);
    Result<void> done = m_cells.readNames();
    const quota::TimeSpan open{std::max(m_frame.span.start, m_until), m_frame.span.end};
    if (done && open.start < open.end) {
        done = forEachCell(
            m_connection, m_question.filter, open, {}, [&tally](const UsageCell &cell) { tally.add(cell); });
    }
    QHash<QList<int>, MeasuredFigures> sums;
    const SumPlan plan = grouping.bucket ? barsPlan({}) : spanPlan({}, m_frame.span);
    QList<int> place(grouping.dimensions.size() + 1);
    done = done ? m_cells.forEach({}, plan,
               [&](const Cell &cell) {
                   place[0] = int(cell.piece.bar);
                   for (qsizetype i = 0; i < grouping.dimensions.size(); ++i) {
                       place[i + 1] = cell.name(grouping.dimensions.at(i));
                   }
                   cell.figures.addTo(sums[place], cell.piece.sign);
               })
                : done;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        QStringList names;
        for (const int number : sum.key().mid(1)) {
            names << m_cells.name(number);
        }
        tally.add(sum.key().constFirst(), names, *sum);
    }
    return done ? Result<UsageTable>(tally.take()) : Failure(done.error());
}

// What is not summed up yet.
Result<void> SumReader::readOpen()
{
    const qint64 start = m_frame.previous ? m_frame.previous->start : m_frame.span.start;
    const quota::TimeSpan open{std::max(start, m_until), m_frame.span.end};
    return open.start < open.end ? forEachCell(m_connection, m_question.filter, open, {},
               [this](const UsageCell &cell) { m_tally.add(cell); })
                                 : Result<void>();
}

// Every part of the report from the narrowest sums that know it.
Result<void> SumReader::readPairs()
{
    Result<void> done = m_cells.forEach({}, barsPlan({}), [this](const Cell &cell) { addBar(cell); });
    for (const UsageDimension by : usageDimensions()) {
        done = done
            ? m_cells.forEach(by, spanPlan(by, m_frame.span), [&](const Cell &cell) { addShare(by, cell); })
            : done;
    }
    if (m_frame.previous) {
        const quota::TimeSpan &span = *m_frame.previous;
        done = done ? m_cells.forEach({}, spanPlan({}, span),
                   [this](const Cell &cell) { cell.figures.addTo(m_found.previous, cell.piece.sign); })
                    : done;
        for (const UsageDimension by : usageDimensions()) {
            done = done ? m_cells.forEach(
                       by, spanPlan(by, span), [&](const Cell &cell) { addPreviousShare(by, cell); })
                        : done;
        }
    }
    const SumCells::Dimension &by = m_question.seriesBy;
    if (done && by && by != UsageDimension::User) {
        done = m_cells.forEach(by, barsPlan(by), [&](const Cell &cell) { addSeries(*by, cell); });
    }
    deliverSums();
    deliverSeries();
    return done && by == UsageDimension::User ? readUserSeries() : done;
}

// One pass, whatever it filters by.
Result<void> SumReader::readEverything()
{
    Result<void> done = m_cells.forEach({}, barsPlan({}), [this](const Cell &cell) {
        addBar(cell);
        for (const UsageDimension by : usageDimensions()) {
            addShare(by, cell);
        }
        if (m_question.seriesBy) {
            addSeries(*m_question.seriesBy, cell);
        }
    });
    if (done && m_frame.previous) {
        done = m_cells.forEach({}, spanPlan({}, *m_frame.previous), [this](const Cell &cell) {
            cell.figures.addTo(m_found.previous, cell.piece.sign);
            for (const UsageDimension by : usageDimensions()) {
                addPreviousShare(by, cell);
            }
        });
    }
    deliverSums();
    deliverSeries();
    return done;
}

// Only of those who have a colour: the others are what is left of the bars.
Result<void> SumReader::readUserSeries()
{
    const QStringList users = m_tally.dearestUsers();
    m_tally.keepSeries(users);
    std::vector<bool> isShown(m_cells.names().isEmpty() ? 0 : std::size_t(m_cells.names().size()) + 1);
    for (auto name = m_cells.names().cbegin(); name != m_cells.names().cend(); ++name) {
        if (users.contains(*name)) {
            isShown.resize(std::max(isShown.size(), std::size_t(name.key()) + 1));
            isShown.at(std::size_t(name.key())) = true;
        }
    }
    constexpr auto user = UsageDimension::User;
    const Result<void> done = m_cells.forEach(user, barsPlan(user), [&](const Cell &cell) {
        const auto number = std::size_t(cell.name(user));
        if (number < isShown.size() && isShown.at(number)) {
            addSeries(user, cell);
        }
    });
    deliverSeries();
    m_tally.addRestOfBars();
    return done;
}

Result<void> SumReader::readHeat()
{
    const qint64 end = std::min(m_frame.span.end, m_until);
    if (m_frame.span.start >= end) {
        return {};
    }
    const quota::TimeSpan summed{m_frame.span.start, end};
    const bool byHours = hasWholeHours(m_frame.span, m_question.zone);
    if (!byHours && findsUsersBySeeks(m_question.filter, summed)) {
        // Hours do not tell a user's quarters apart, and their cells of everybody are very many.
        return forEachFigures(m_connection, m_question.filter, summed,
            [this](qint64 quarter, const UsageFigures &figures) { m_tally.addHeat(quarter, figures); });
    }
    SumPlan plan({SumLevel::Hour}, m_until);
    plan.add(m_frame.span);
    const auto add = [this](const Cell &cell) {
        UsageFigures figures;
        cell.figures.addTo(figures, cell.piece.sign);
        m_tally.addHeat(cell.quarterStart(), figures);
    };
    return byHours ? m_cells.forEach({}, plan, add) : m_cells.forEachQuarter({}, plan, add);
}

void SumReader::addBar(const Cell &cell)
{
    cell.figures.addTo(m_found.bars[cell.piece.bar], cell.piece.sign);
}

void SumReader::addSeries(UsageDimension by, const Cell &cell)
{
    QList<UsageFigures> &values = m_found.series[cell.name(by)];
    if (values.isEmpty()) {
        values.resize(m_frame.buckets.size());
    }
    cell.figures.addTo(values[cell.piece.bar], cell.piece.sign);
}

void SumReader::addShare(UsageDimension by, const Cell &cell)
{
    MeasuredFigures &sum = m_found.shares.at(std::size_t(by))[cell.name(by)];
    if (by == UsageDimension::User) {
        cell.figures.addTo(sum.figures, cell.piece.sign); // users have no latencies
    } else {
        cell.figures.addTo(sum, cell.piece.sign);
    }
}

void SumReader::addPreviousShare(UsageDimension by, const Cell &cell)
{
    cell.figures.addTo(m_found.previousShares.at(std::size_t(by))[cell.name(by)], cell.piece.sign);
}

// What was added and taken off again is nothing.
void SumReader::deliverSums()
{
    for (qsizetype i = 0; i < m_found.bars.size(); ++i) {
        const MeasuredFigures &bar = m_found.bars.at(i);
        m_tally.addTotal(bar);
        m_tally.addBar(i, bar);
        if (!m_question.seriesBy && !bar.figures.isEmpty()) {
            m_tally.addSeries(i, {}, bar.figures);
        }
    }
    m_tally.addPrevious(m_found.previous);
    for (const UsageDimension by : usageDimensions()) {
        const auto &shares = m_found.shares.at(std::size_t(by));
        for (auto share = shares.cbegin(); share != shares.cend(); ++share) {
            if (!share->figures.isEmpty()) {
                m_tally.addShare(by, m_cells.name(share.key()), *share);
            }
        }
        const auto &before = m_found.previousShares.at(std::size_t(by));
        for (auto share = before.cbegin(); share != before.cend(); ++share) {
            if (!share->isEmpty()) {
                m_tally.addPreviousShare(by, m_cells.name(share.key()), *share);
            }
        }
    }
}

void SumReader::deliverSeries()
{
    for (auto series = m_found.series.cbegin(); series != m_found.series.cend(); ++series) {
        for (qsizetype i = 0; i < series->size(); ++i) {
            if (!series->at(i).isEmpty()) {
                m_tally.addSeries(i, m_cells.name(series.key()), series->at(i));
            }
        }
    }
    m_found.series.clear();
}

SumPlan SumReader::barsPlan(const SumCells::Dimension &by) const
{
    SumPlan plan = m_cells.planFor(by);
    for (qsizetype i = 0; i < m_frame.buckets.size(); ++i) {
        plan.add(m_frame.buckets.at(i).span, i);
    }
    return plan;
}

SumPlan SumReader::spanPlan(const SumCells::Dimension &by, const quota::TimeSpan &span) const
{
    SumPlan plan = m_cells.planFor(by);
    plan.add(span);
    return plan;
}

} // namespace aio::usage
