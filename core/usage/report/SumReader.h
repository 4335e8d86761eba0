#pragma once

#include "core/storage/Connection.h"
#include "core/usage/report/ReportTally.h"
#include "core/usage/report/SumPlan.h"

namespace aio::usage {

/// Reads a report from the sums of hours, days and months, and what they do not cover from the quarters. For
/// questions that filter by one dimension at most. Within one read transaction.
class SumReader
{
public:
    /// `until` (UTC ms): sums are complete before it.
    SumReader(Connection &connection, const ReportQuestion &question, const ReportFrame &frame, qint64 until);

    /// False: it filters by several dimensions.
    [[nodiscard]] static bool canAnswer(const UsageFilter &filter);

    [[nodiscard]] Result<UsageReport> read();

private:
    using Dimension = std::optional<UsageDimension>;
    struct Row
    {
        qint64 start = 0; ///< UTC ms, of its bucket
        QString name;
        MeasuredFigures measured;
    };
    using Take = std::function<void(const Row &)>;

    Result<void> readNames();
    Result<void> readBars();
    Result<void> readSeries();
    Result<void> readUserSeries();
    Result<void> readShares(UsageDimension dimension, const quota::TimeSpan &span, bool previous);
    Result<void> readPrevious();
    Result<void> readHeat();

    [[nodiscard]] bool keepsHours(const Dimension &dimension) const;
    /// Rows of sums and cells of quarters alike; of `users` only, unless empty.
    Result<void> forEach(
        const Dimension &dimension, const SumPlan &plan, const QStringList &users, const Take &take);
    Result<void> forEachSum(
        const Dimension &dimension, const SumRange &range, const QStringList &users, const Take &take);
    Result<void> forEachLeft(const Dimension &dimension, const QList<quota::TimeSpan> &spans,
        const QStringList &users, const Take &take);
    Result<QList<UsageCell>> cellsOf(const quota::TimeSpan &span, const QStringList &users);
    [[nodiscard]] QVariantList numbersOf(const QStringList &names) const;

    Connection &m_connection;
    ReportQuestion m_question;
    ReportFrame m_frame;
    qint64 m_until;
    ReportTally m_tally;
    Dimension m_filtered;
    QStringList m_wanted; ///< names that the filter lets through
    QHash<int, QString> m_names;
    QHash<QString, int> m_numbers;
    QList<std::pair<quota::TimeSpan, QList<UsageCell>>> m_cells; ///< read before
};

/// Until when (UTC ms) all sums are complete: whatever changed since they were made is later.
[[nodiscard]] Result<qint64> completeUntil(Connection &connection);

} // namespace aio::usage
