#include "core/usage/report/UsageReports.h"

#include "core/usage/report/LogCells.h"
#include "core/usage/report/ReportTally.h"

namespace aio::usage {

namespace {

Result<ReportFrame> frameOf(Connection &connection, const ReportQuestion &question, qint64 now)
{
    const auto oldest = oldestAttempt(connection);
    return oldest ? ReportFrame::of(question, *oldest, now) : Failure(oldest.error());
}

Result<UsageReport> readReport(Connection &connection, const ReportQuestion &question, qint64 now)
{
    const auto frame = frameOf(connection, question, now);
    if (!frame) {
        return Failure(frame.error());
    }
    ReportTally tally(question, *frame);
    const quota::TimeSpan whole{
        frame->previous ? frame->previous->start : frame->span.start, frame->span.end};
    const auto done = forEachLogCell(
        connection, question.filter, whole, [&tally](const UsageCell &cell) { tally.add(cell); });
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
    TableTally tally(grouping, *frame);
    const auto done = forEachLogCell(
        connection, question.filter, frame->span, [&tally](const UsageCell &cell) { tally.add(cell); });
    return done ? Result<UsageTable>(tally.take()) : Failure(done.error());
}

} // namespace

UsageReports::UsageReports(Database &database)
    : m_database(database)
{
}

QFuture<Result<UsageReport>> UsageReports::read(const ReportQuestion &question, qint64 now)
{
    return m_database.read(
        [question, now](Connection &connection) { return readReport(connection, question, now); });
}

QFuture<Result<UsageTable>> UsageReports::table(
    const ReportQuestion &question, const TableGrouping &grouping, qint64 now)
{
    return m_database.read([question, grouping, now](Connection &connection) {
        return readTable(connection, question, grouping, now);
    });
}

} // namespace aio::usage
