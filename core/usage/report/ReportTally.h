#pragma once

#include "core/usage/report/ReportSpans.h"
#include "core/usage/report/UsageReports.h"

#include <QHash>

namespace aio::usage {

/// Figures of one quarter of an hour and one of everything that figures are kept by.
struct UsageCell
{
    qint64 quarter = 0; ///< UTC ms, its start
    std::array<QString, 6> names; ///< in the order of usageDimensions()
    MeasuredFigures measured;

    [[nodiscard]] const QString &name(UsageDimension dimension) const
    {
        return names.at(std::size_t(dimension));
    }
};

/// The spans that a question comes to.
struct ReportFrame
{
    quota::TimeSpan span;
    std::optional<quota::TimeSpan> previous;
    QList<ReportBucket> buckets;
    std::optional<qint64> oldest;
    qint64 now = 0;

    /// `oldest`: of the first attempt of all.
    [[nodiscard]] static Result<ReportFrame> of(
        const ReportQuestion &question, const std::optional<qint64> &oldest, qint64 now);
    /// Index of the bucket that a time of the span is in.
    [[nodiscard]] qsizetype bucketAt(qint64 time) const;
};

/// Adds up a report from its cells, in any order.
class ReportTally
{
public:
    ReportTally(const ReportQuestion &question, ReportFrame frame);

    void add(const UsageCell &cell);
    /// Parts that were added up elsewhere; `measured` is of the report's span.
    void addTotal(const MeasuredFigures &measured) { m_report.total += measured; }
    void addPrevious(const MeasuredFigures &measured) { m_report.previous += measured; }
    void addBar(qsizetype bucket, const MeasuredFigures &measured) { m_report.bars[bucket] += measured; }
    void addSeries(qsizetype bucket, const QString &name, const UsageFigures &figures);
    void addShare(UsageDimension dimension, const QString &name, const MeasuredFigures &measured);
    void addPreviousShare(UsageDimension dimension, const QString &name, const UsageFigures &figures);
    void addHeat(qint64 time, const UsageFigures &figures);

    /// The users that get a series of their own, once their shares are there.
    [[nodiscard]] QStringList dearestUsers() const;
    /// Leaves out all other series.
    void keepSeries(const QStringList &names);
    /// Makes one more series of what the bars have beyond those that are there.
    void addRestOfBars();

    /// The whole report, ordered.
    [[nodiscard]] UsageReport take();

private:
    void joinRest();

    ReportFrame m_frame;
    UsageReport m_report;
    ZoneClock m_clock;
    QHash<QString, ReportSeries> m_series;
    std::optional<ReportSeries> m_rest;
    std::array<QHash<QString, ReportShare>, 6> m_shares;
};

/// Adds up a table from its cells, in any order.
class TableTally
{
public:
    TableTally(TableGrouping grouping, ReportFrame frame);

    void add(const UsageCell &cell);
    /// What was added up elsewhere; `names` as the grouping has them. Nothing at all makes no row.
    void add(qsizetype bucket, const QStringList &names, const MeasuredFigures &measured);
    [[nodiscard]] UsageTable take();

private:
    using Key = std::pair<qsizetype, QStringList>;

    ReportFrame m_frame;
    UsageTable m_table;
    QHash<Key, UsageTableRow> m_rows;
};

} // namespace aio::usage
