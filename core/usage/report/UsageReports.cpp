#include "core/usage/report/UsageReports.h"

#include "core/base/Log.h"
#include "core/usage/SumState.h"
#include "core/usage/report/QuarterCells.h"
#include "core/usage/report/SumBuilder.h"
#include "core/usage/report/SumReader.h"

namespace aio::usage {

namespace {

Result<ReportFrame> frameOf(Connection &connection, const ReportQuestion &question, qint64 now)
{
    const auto oldest = oldestQuarter(connection);
    return oldest ? ReportFrame::of(question, *oldest, now) : Failure(oldest.error());
}

Result<UsageReport> readReport(Connection &connection, const ReportQuestion &question, qint64 now)
{
    const auto frame = frameOf(connection, question, now);
    if (!frame) {
        return Failure(frame.error());
    }
    if (SumReader::canAnswer(question.filter)) {
        const Result<qint64> until = completeUntil(connection);
        return until ? SumReader(connection, question, *frame, *until).read() : Failure(until.error());
    }
    ReportTally tally(question, *frame);
    const quota::TimeSpan whole{
        frame->previous ? frame->previous->start : frame->span.start, frame->span.end};
    const auto done = forEachCell(
        connection, question.filter, whole, {}, [&tally](const UsageCell &cell) { tally.add(cell); });
    return done ? Result<UsageReport>(tally.take()) : Failure(done.error());
}

Result<UsageTable> readTable(
    Connection &connection, const ReportQuestion &question, const TableGrouping &grouping, qint64 now)
{
    ReportQuestion framed = question;
    framed.bucket = grouping.bucket.value_or(UsageBucket::Month);
    const auto frame = frameOf(connection, framed, now);
    if (!frame) {
        return Failure(frame.error());
    }
    if (SumReader::canAnswer(question.filter)) {
        const Result<qint64> until = completeUntil(connection);
        return until ? SumReader(connection, question, *frame, *until).readTable(grouping)
                     : Failure(until.error());
    }
    TableTally tally(grouping, *frame);
    const auto done = forEachCell(
        connection, question.filter, frame->span, {}, [&tally](const UsageCell &cell) { tally.add(cell); });
    return done ? Result<UsageTable>(tally.take()) : Failure(done.error());
}

} // namespace

UsageReports::UsageReports(Database &database)
    : m_database(database)
{
}

QFuture<Result<UsageReport>> UsageReports::read(const ReportQuestion &question, qint64 now)
{
    return m_database.perform(
        [question, now, database = &m_database](Connection &connection) -> Result<UsageReport> {
            // What an hour or two have brought, mostly nothing. After an import there is more: the rest is
            // done bit by bit behind this answer, which reads quarters until then. Who may not write or has
            // to wait reads all the same.
            constexpr int budgetMs = 50;
            constexpr int stepsBehind = 8;
            const Result<bool> more = SumBuilder(connection).stepsUntil(now, QDeadlineTimer(budgetMs));
            if (!more) {
                qCDebug(lcStorage) << "usage is not summed up:" << more.error().detail;
            }
            for (int i = 0; more && *more && i < stepsBehind; ++i) {
                database->perform([now](Connection &inner) { return SumBuilder(inner).step(now); });
            }
            return connection.inReadTransaction(
                [&](Connection &inner) { return readReport(inner, question, now); });
        });
}

QFuture<Result<UsageTable>> UsageReports::table(
    const ReportQuestion &question, const TableGrouping &grouping, qint64 now)
{
    return m_database.read([question, grouping, now](Connection &connection) {
        return readTable(connection, question, grouping, now);
    });
}

} // namespace aio::usage
