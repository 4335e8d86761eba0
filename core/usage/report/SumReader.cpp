#include "core/usage/report/SumReader.h"

#include "core/usage/report/QuarterCells.h"
#include "core/usage/report/SumTable.h"

#include <QDateTime>

#include <algorithm>

namespace aio::usage {

namespace {

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

SumReader::Places SumReader::Places::in(const SumPair &pair, SumLevel level)
{
    Places places;
    if (pair.first) {
        places.names.at(std::size_t(*pair.first)) = 0;
    }
    if (pair.second) {
        places.names.at(std::size_t(*pair.second)) = pair.secondPlace();
    }
    places.quarter = level == SumLevel::Hour && pair.hasQuarters() ? pair.names(level) - 1 : -1;
    return places;
}

SumReader::Places SumReader::Places::inEverything()
{
    return {{0, 1, 2, 3, 4, 5}, quarterPlace};
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
        if (!namesIn(question.filter, dimension).isEmpty()) {
            m_filtered << dimension;
        }
    }
    m_goesByPairs = m_filtered.size() <= 1;
    m_found.bars.resize(frame.buckets.size());
}

bool SumReader::canAnswer(const UsageFilter &filter)
{
    return !filter.tasks.contains(ai::AiTask::Test);
}

Result<UsageReport> SumReader::read()
{
    Result<void> done = readNames();
    done = done ? readOpen() : done;
    done = done ? (goesByPairs() ? readPairs() : readEverything()) : done;
    done = done ? readHeat() : done;
    return done ? Result<UsageReport>(m_tally.take()) : Failure(done.error());
}

Result<UsageTable> SumReader::readTable(const TableGrouping &grouping)
{
    m_goesByPairs = false;
    TableTally tally(grouping, m_frame);
    Result<void> done = readNames();
    const quota::TimeSpan open{std::max(m_frame.span.start, m_until), m_frame.span.end};
    if (done && open.start < open.end) {
        done = forEachCell(
            m_connection, m_question.filter, open, {}, [&tally](const UsageCell &cell) { tally.add(cell); });
    }
    QHash<QList<int>, MeasuredFigures> sums;
    const SumPlan plan = grouping.bucket ? barsPlan() : spanPlan(m_frame.span);
    QList<int> place(grouping.dimensions.size() + 1);
    done = done ? forEach({}, plan,
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
            names << m_names.value(number);
        }
        tally.add(sum.key().constFirst(), names, *sum);
    }
    return done ? Result<UsageTable>(tally.take()) : Failure(done.error());
}

Result<void> SumReader::readNames()
{
    int most = 0;
    Result<void> read = m_connection.forEach(
        QStringLiteral("SELECT id, name FROM ai_usage_name"), {}, [&](const SqlRow &row) {
            m_names.insert(row.number(0), row.text(1));
            most = std::max(most, row.number(0));
        });
    for (const UsageDimension dimension : std::as_const(m_filtered)) {
        const QStringList names = namesIn(m_question.filter, dimension);
        // "error" stands for every kind: of all names there are, only those are a kind's.
        const bool anyError = dimension == UsageDimension::Status && names.contains(QStringLiteral("error"));
        std::vector<bool> &wanted = m_wanted.at(std::size_t(dimension));
        wanted.resize(std::size_t(most) + 1);
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
            wanted.at(std::size_t(name.key())) =
                names.contains(*name) || (anyError && ai::aiErrorKindFromName(*name));
        }
    }
    return read;
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
    Result<void> done = forEach({}, barsPlan(), [this](const Cell &cell) { addBar(cell); });
    for (const UsageDimension by : usageDimensions()) {
        done =
            done ? forEach(by, spanPlan(m_frame.span), [&](const Cell &cell) { addShare(by, cell); }) : done;
    }
    if (m_frame.previous) {
        const quota::TimeSpan &span = *m_frame.previous;
        done = done ? forEach({}, spanPlan(span),
                   [this](const Cell &cell) { cell.figures.addTo(m_found.previous, cell.piece.sign); })
                    : done;
        for (const UsageDimension by : usageDimensions()) {
            done = done ? forEach(by, spanPlan(span), [&](const Cell &cell) { addPreviousShare(by, cell); })
                        : done;
        }
    }
    const Dimension &by = m_question.seriesBy;
    if (done && by && by != UsageDimension::User) {
        done = forEach(by, barsPlan(), [&](const Cell &cell) { addSeries(*by, cell); });
    }
    deliverSums();
    deliverSeries();
    return done && by == UsageDimension::User ? readUserSeries() : done;
}

// One pass, whatever it filters by.
Result<void> SumReader::readEverything()
{
    Result<void> done = forEach({}, barsPlan(), [this](const Cell &cell) {
        addBar(cell);
        for (const UsageDimension by : usageDimensions()) {
            addShare(by, cell);
        }
        if (m_question.seriesBy) {
            addSeries(*m_question.seriesBy, cell);
        }
    });
    if (done && m_frame.previous) {
        done = forEach({}, spanPlan(*m_frame.previous), [this](const Cell &cell) {
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
    std::vector<bool> isShown(m_names.isEmpty() ? 0 : std::size_t(m_names.size()) + 1);
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        if (users.contains(*name)) {
            isShown.resize(std::max(isShown.size(), std::size_t(name.key()) + 1));
            isShown.at(std::size_t(name.key())) = true;
        }
    }
    constexpr auto user = UsageDimension::User;
    const Result<void> done = forEach(user, barsPlan(), [&](const Cell &cell) {
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
    SumPlan plan({SumLevel::Hour}, m_until);
    plan.add(m_frame.span);
    const bool inQuarters = !hasWholeHours(m_frame.span, m_question.zone);
    return forEach({}, plan, inQuarters, [this](const Cell &cell) {
        const int quarterAt = cell.places.quarter;
        const int quarter = quarterAt < 0 ? cell.piece.fromQuarter : cell.figures.name(quarterAt);
        UsageFigures figures;
        cell.figures.addTo(figures, cell.piece.sign);
        m_tally.addHeat(cell.bucket * hourMs + quarter * quarterMs, figures);
    });
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
                m_tally.addShare(by, m_names.value(share.key()), *share);
            }
        }
        const auto &before = m_found.previousShares.at(std::size_t(by));
        for (auto share = before.cbegin(); share != before.cend(); ++share) {
            if (!share->isEmpty()) {
                m_tally.addPreviousShare(by, m_names.value(share.key()), *share);
            }
        }
    }
}

void SumReader::deliverSeries()
{
    for (auto series = m_found.series.cbegin(); series != m_found.series.cend(); ++series) {
        for (qsizetype i = 0; i < series->size(); ++i) {
            if (!series->at(i).isEmpty()) {
                m_tally.addSeries(i, m_names.value(series.key()), series->at(i));
            }
        }
    }
    m_found.series.clear();
}

SumPair SumReader::pairOf(const Dimension &by) const
{
    return SumPair::of(by, m_filtered.isEmpty() ? Dimension() : Dimension(m_filtered.constFirst()));
}

QList<SumLevel> SumReader::levels() const
{
    return goesByPairs() ? QList{SumLevel::Month, SumLevel::Day, SumLevel::Hour}
                         : QList{SumLevel::Month, SumLevel::Hour};
}

SumPlan SumReader::barsPlan() const
{
    SumPlan plan(levels(), m_until);
    for (qsizetype i = 0; i < m_frame.buckets.size(); ++i) {
        plan.add(m_frame.buckets.at(i).span, i);
    }
    return plan;
}

SumPlan SumReader::spanPlan(const quota::TimeSpan &span) const
{
    SumPlan plan(levels(), m_until);
    plan.add(span);
    return plan;
}

Result<void> SumReader::forEach(const Dimension &by, const SumPlan &plan, const TakeCell &take)
{
    return forEach(by, plan, false, take);
}

Result<void> SumReader::forEach(
    const Dimension &by, const SumPlan &plan, bool inQuarters, const TakeCell &take)
{
    const SumPair pair = pairOf(by);
    std::array<QList<SumPiece>, 3> ofPair;
    std::array<QList<SumPiece>, 3> ofEverything;
    for (const SumPiece &piece : plan.pieces()) {
        const bool isKept = piece.level != SumLevel::Hour
            || (pair.isKeptByHour() && (pair.hasQuarters() || (piece.isWhole() && !inQuarters)));
        (goesByPairs() && isKept ? ofPair : ofEverything).at(std::size_t(piece.level)) << piece;
    }
    Result<void> done;
    for (const SumLevel level : {SumLevel::Hour, SumLevel::Day, SumLevel::Month}) {
        done = done ? forEachOf({pair.code(), pair.names(level), level, Places::in(pair, level)},
                   ofPair.at(std::size_t(level)), take)
                    : done;
        done = done ? forEachOf({everythingCode, everythingNames, level, Places::inEverything()},
                   ofEverything.at(std::size_t(level)), take)
                    : done;
    }
    return done;
}

// Buckets that follow one another are read at once, whatever they are for.
Result<void> SumReader::forEachOf(const Source &source, const QList<SumPiece> &pieces, const TakeCell &take)
{
    std::multimap<qint64, const SumPiece *> byBucket;
    for (const SumPiece &piece : pieces) {
        for (qint64 bucket = piece.first; bucket < piece.end; ++bucket) {
            byBucket.emplace(bucket, &piece);
        }
    }
    for (auto from = byBucket.cbegin(); from != byBucket.cend();) {
        qint64 end = from->first + 1;
        auto next = from;
        while (next != byBucket.cend() && next->first <= end) {
            end = std::max(end, next->first + 1);
            ++next;
        }
        if (Result<void> read = forEachIn(source, from->first, end, byBucket, take); !read) {
            return read;
        }
        from = next;
    }
    return {};
}

Result<void> SumReader::forEachIn(const Source &source, qint64 first, qint64 end,
    const std::multimap<qint64, const SumPiece *> &pieces, const TakeCell &take)
{
    const int quarterAt = source.places.quarter;
    return forEachSums(
        m_connection, source.level, source.code, first, end, [&](qint64 bucket, const QByteArray &cells) {
            const auto [from, to] = pieces.equal_range(bucket);
            for (auto each = from; each != to; ++each) {
                const SumPiece &piece = *each->second;
                FigureReader figures(cells, source.names);
                while (figures.next()) {
                    const int quarter = quarterAt < 0 ? piece.fromQuarter : figures.name(quarterAt);
                    if (quarter >= piece.fromQuarter && quarter < piece.toQuarter
                        && passes(figures, source.places)) {
                        take({figures, source.places, piece, bucket});
                    }
                }
            }
        });
}

bool SumReader::passes(const FigureReader &figures, const Places &places) const
{
    return std::all_of(m_filtered.cbegin(), m_filtered.cend(), [&](UsageDimension dimension) {
        const std::vector<bool> &wanted = m_wanted[std::size_t(dimension)];
        const auto number = std::size_t(figures.name(places.of(dimension)));
        return number < wanted.size() && wanted[number];
    });
}

} // namespace aio::usage
