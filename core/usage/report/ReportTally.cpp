#include "core/usage/report/ReportTally.h"

#include <algorithm>

namespace aio::usage {

namespace {

bool isDearer(
    const UsageFigures &left, const QString &leftName, const UsageFigures &right, const QString &rightName)
{
    return std::tuple(-left.cost.nanoUsd, -left.attempts, leftName)
        < std::tuple(-right.cost.nanoUsd, -right.attempts, rightName);
}

} // namespace

Result<ReportFrame> ReportFrame::of(
    const ReportQuestion &question, const std::optional<qint64> &oldest, qint64 now)
{
    const UsageFilter &filter = question.filter;
    ReportFrame frame;
    frame.now = now;
    frame.oldest = oldest;
    const qint64 to = filter.to.value_or(now + 1);
    const qint64 from = filter.from.value_or(std::min(oldest.value_or(to - 1), to - 1));
    frame.span = toQuarters({from, to});
    if (question.compares && filter.from) {
        frame.previous = previousOf(frame.span, question.zone);
    }
    auto buckets = bucketsOf(frame.span, question.bucket, question.zone, now);
    if (!buckets) {
        return Failure(buckets.error());
    }
    frame.buckets = *std::move(buckets);
    return frame;
}

qsizetype ReportFrame::bucketAt(qint64 time) const
{
    const auto after = std::upper_bound(buckets.cbegin(), buckets.cend(), time,
        [](qint64 at, const ReportBucket &bucket) { return at < bucket.span.start; });
    return std::max<qsizetype>(after - buckets.cbegin() - 1, 0);
}

ReportTally::ReportTally(const ReportQuestion &question, ReportFrame frame)
    : m_frame(std::move(frame))
    , m_clock(question.zone)
{
    m_report.question = question;
    m_report.span = m_frame.span;
    m_report.previousSpan = m_frame.previous;
    m_report.oldest = m_frame.oldest;
    m_report.readAt = m_frame.now;
    m_report.buckets = m_frame.buckets;
    m_report.bars.resize(m_frame.buckets.size());
}

void ReportTally::add(const UsageCell &cell)
{
    const UsageFigures &figures = cell.measured.figures;
    if (m_frame.previous && m_frame.previous->contains(cell.quarter)) {
        addPrevious(cell.measured);
        for (const UsageDimension dimension : usageDimensions()) {
            addPreviousShare(dimension, cell.name(dimension), figures);
        }
    }
    if (!m_frame.span.contains(cell.quarter)) {
        return;
    }
    const qsizetype bucket = m_frame.bucketAt(cell.quarter);
    const auto &by = m_report.question.seriesBy;
    addTotal(cell.measured);
    addBar(bucket, cell.measured);
    addSeries(bucket, by ? cell.name(*by) : QString(), figures);
    addHeat(cell.quarter, figures);
    for (const UsageDimension dimension : usageDimensions()) {
        addShare(dimension, cell.name(dimension), cell.measured);
    }
}

void ReportTally::addSeries(qsizetype bucket, const QString &name, const UsageFigures &figures)
{
    ReportSeries &series = m_series[name];
    if (series.values.isEmpty()) {
        series.name = name;
        series.values.resize(m_frame.buckets.size());
    }
    series.values[bucket] += figures;
    series.total += figures;
}

void ReportTally::addShare(UsageDimension dimension, const QString &name, const MeasuredFigures &measured)
{
    ReportShare &share = m_shares.at(std::size_t(dimension))[name];
    share.name = name;
    share.now += dimension == UsageDimension::User ? MeasuredFigures{measured.figures, {}, {}} : measured;
}

void ReportTally::addPreviousShare(UsageDimension dimension, const QString &name, const UsageFigures &figures)
{
    ReportShare &share = m_shares.at(std::size_t(dimension))[name];
    share.name = name;
    share.previous += figures;
}

void ReportTally::addHeat(qint64 time, const UsageFigures &figures)
{
    const ZoneClock::Place place = m_clock.at(time);
    HeatCell &cell = m_report.heat.at(std::size_t(place.weekDay)).at(std::size_t(place.hour));
    cell.attempts += figures.attempts;
    cell.errors += figures.errors;
    cell.cost += figures.cost;
}

QStringList ReportTally::dearestUsers() const
{
    const auto &users = m_shares.at(std::size_t(UsageDimension::User));
    QList<const ReportShare *> shares;
    for (const ReportShare &share : users) {
        shares << &share;
    }
    std::sort(shares.begin(), shares.end(), [](const ReportShare *left, const ReportShare *right) {
        return isDearer(left->now.figures, left->name, right->now.figures, right->name);
    });
    QStringList names;
    for (const ReportShare *const share : shares.mid(0, ReportSeries::mostUsers)) {
        names << share->name;
    }
    return names;
}

void ReportTally::keepSeries(const QStringList &names)
{
    m_series.removeIf(
        [&names](QHash<QString, ReportSeries>::iterator series) { return !names.contains(series.key()); });
}

void ReportTally::addRestOfBars()
{
    ReportSeries rest{{}, true, {}, QList<UsageFigures>(m_frame.buckets.size())};
    for (qsizetype i = 0; i < rest.values.size(); ++i) {
        rest.values[i] = m_report.bars.at(i).figures;
        for (const ReportSeries &series : std::as_const(m_series)) {
            rest.values[i] -= series.values.at(i);
        }
        rest.total += rest.values.at(i);
    }
    if (!rest.total.isEmpty()) {
        m_rest = rest;
    }
}

void ReportTally::joinRest()
{
    QList<ReportSeries> &all = m_report.series;
    if (m_rest) {
        all << *m_rest;
        return;
    }
    if (m_report.question.seriesBy != UsageDimension::User || all.size() <= ReportSeries::mostUsers) {
        return;
    }
    ReportSeries rest{{}, true, {}, QList<UsageFigures>(m_frame.buckets.size())};
    while (all.size() > ReportSeries::mostUsers) {
        const ReportSeries series = all.takeLast();
        rest.total += series.total;
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            rest.values[i] += series.values.at(i);
        }
    }
    all << rest;
}

UsageReport ReportTally::take()
{
    m_report.series = m_series.values();
    std::sort(m_report.series.begin(), m_report.series.end(),
        [](const ReportSeries &left, const ReportSeries &right) {
            return isDearer(left.total, left.name, right.total, right.name);
        });
    joinRest();
    for (const UsageDimension dimension : usageDimensions()) {
        QList<ReportShare> shares = m_shares.at(std::size_t(dimension)).values();
        std::sort(shares.begin(), shares.end(), [](const ReportShare &left, const ReportShare &right) {
            return isDearer(left.now.figures, left.name, right.now.figures, right.name);
        });
        m_report.shares.insert(dimension, shares);
    }
    return std::move(m_report);
}

TableTally::TableTally(TableGrouping grouping, ReportFrame frame)
    : m_frame(std::move(frame))
{
    m_table.grouping = std::move(grouping);
    m_table.span = m_frame.span;
}

void TableTally::add(const UsageCell &cell)
{
    if (!m_frame.span.contains(cell.quarter)) {
        return;
    }
    QStringList names;
    for (const UsageDimension dimension : std::as_const(m_table.grouping.dimensions)) {
        names << cell.name(dimension);
    }
    add(m_table.grouping.bucket ? m_frame.bucketAt(cell.quarter) : 0, names, cell.measured);
}

void TableTally::add(qsizetype bucket, const QStringList &names, const MeasuredFigures &measured)
{
    if (measured.figures.isEmpty()) {
        return;
    }
    UsageTableRow &row = m_rows[{bucket, names}];
    if (row.now.figures.isEmpty()) {
        row.names = names;
        if (m_table.grouping.bucket) {
            row.bucket = m_frame.buckets.at(bucket);
        }
    }
    row.now += measured;
    m_table.total += measured;
}

UsageTable TableTally::take()
{
    m_table.rows = m_rows.values();
    const auto startOf = [](const UsageTableRow &row) { return row.bucket ? row.bucket->span.start : 0; };
    std::sort(m_table.rows.begin(), m_table.rows.end(),
        [&startOf](const UsageTableRow &left, const UsageTableRow &right) {
            if (startOf(left) != startOf(right)) {
                return startOf(left) < startOf(right);
            }
            return isDearer(
                left.now.figures, left.names.join(QChar(0)), right.now.figures, right.names.join(QChar(0)));
        });
    return std::move(m_table);
}

} // namespace aio::usage
