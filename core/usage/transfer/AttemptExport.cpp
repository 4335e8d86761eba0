#include "core/usage/transfer/AttemptExport.h"

#include "core/usage/AttemptCsv.h"
#include "core/usage/transfer/AttemptFields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace aio::usage {

namespace {

constexpr int exportedAtOnce = 1000;

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

Failure fileFailure(const QSaveFile &file)
{
    return failure(ErrorKind::Storage, ExportText::tr("The file could not be written."),
        ExportText::tr("Choose another folder, or free some space."), file.errorString());
}

QByteArray linesOf(const QList<UsageAttempt> &attempts, AttemptFormat format)
{
    if (format == AttemptFormat::Csv) {
        return attemptsAsCsv(attempts);
    }
    QByteArray lines;
    for (const UsageAttempt &attempt : attempts) {
        lines += QJsonDocument(attemptToJson(attempt)).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

Result<UsagePage> pageOf(UsageLog &log, const UsageFilter &filter, int limit,
    const std::optional<UsageCursor> &after, UsageOrder order)
{
    QFuture<Result<UsagePage>> reading = log.page(filter, limit, after, order);
    reading.waitForFinished();
    return reading.result();
}

} // namespace

Result<qint64> exportAttempts(UsageLog &log, const UsageFilter &filter, const QString &file,
    AttemptFormat format, const WorkContext &context)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return fileFailure(out);
    }
    const auto oldest = pageOf(log, {.from = filter.from, .to = filter.to}, 1, {}, UsageOrder::Oldest);
    if (!oldest) {
        return Failure(oldest.error());
    }
    const qint64 end = oldest->attempts.isEmpty() ? 0 : oldest->attempts.constFirst().startedAt;
    if (format == AttemptFormat::Csv) {
        out.write(QByteArrayLiteral("\xEF\xBB\xBF") + attemptCsvHeader()); // spreadsheets need the mark
    }
    qint64 rows = 0;
    std::optional<qint64> newest;
    std::optional<UsageCursor> cursor;
    do {
        if (const Result<void> wanted = context.check(); !wanted) {
            return Failure(wanted.error());
        }
        const auto page = pageOf(log, filter, exportedAtOnce, cursor, UsageOrder::Newest);
        if (!page) {
            return Failure(page.error());
        }
        out.write(linesOf(page->attempts, format));
        if (out.error() != QFileDevice::NoError) {
            return fileFailure(out);
        }
        rows += page->attempts.size();
        cursor = page->next;
        if (!page->attempts.isEmpty()) {
            newest = newest.value_or(page->attempts.constFirst().startedAt);
            const qint64 all = std::max<qint64>(*newest - end, 1);
            context.report(QStringLiteral("export"),
                double(*newest - page->attempts.constLast().startedAt) / double(all));
        }
    } while (cursor);
    return out.commit() ? Result<qint64>(rows) : fileFailure(out);
}

} // namespace aio::usage
