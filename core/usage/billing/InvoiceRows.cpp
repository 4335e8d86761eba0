#include "core/usage/billing/InvoiceRows.h"

namespace aio::usage {

namespace {

const QDate &firstDayOfAll()
{
    static const QDate day(1970, 1, 1);
    return day;
}

Invoice invoiceOf(const SqlRow &row)
{
    Invoice invoice;
    invoice.id = row.uuid(0);
    invoice.importedAt = row.integer(1);
    invoice.user = row.text(2);
    invoice.format = invoiceFormatFromName(row.text(3)).value_or(InvoiceFormat::Csv);
    invoice.provider = row.text(4);
    invoice.fileName = row.text(5);
    invoice.fileHash = row.text(6);
    invoice.first = dayOfNumber(row.integer(7));
    invoice.last = dayOfNumber(row.integer(8));
    invoice.lines = row.integer(9);
    invoice.step = {row.integer(10)};
    invoice.total = {row.integer(11)};
    return invoice;
}

} // namespace

qint64 dayNumber(QDate day)
{
    return firstDayOfAll().daysTo(day);
}

QDate dayOfNumber(qint64 number)
{
    return firstDayOfAll().addDays(number);
}

Result<void> insertInvoice(Connection &connection, const InvoiceContent &content, const Author &author)
{
    const Invoice &invoice = content.invoice;
    auto done = connection.execute(
        QStringLiteral("INSERT INTO ai_invoice (id, imported_at, user_name, format, provider_id, file_name, "
                       "file_hash, first_day, last_day, line_count, step_nano, total_nano, origin) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(invoice.id), invoice.importedAt, sqlText(author.user), invoiceFormatName(invoice.format),
            sqlText(invoice.provider), sqlText(invoice.fileName), sqlText(invoice.fileHash),
            dayNumber(invoice.first), dayNumber(invoice.last), invoice.lines, invoice.step.nanoUsd,
            invoice.total.nanoUsd, sqlText(author.device)});
    qint64 number = 0;
    for (auto line = content.lines.cbegin(); done && line != content.lines.cend(); ++line) {
        done = connection.execute(
            QStringLiteral("INSERT INTO ai_invoice_line (invoice_id, number, day, model, item, tier, "
                           "line_count, cost_nano) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {sqlId(invoice.id), ++number, dayNumber(line->day), sqlText(line->model), sqlText(line->item),
                sqlText(line->tier), line->lines, line->cost.nanoUsd});
    }
    return done ? Result<void>() : Failure(done.error());
}

Result<QList<Invoice>> readInvoices(Connection &connection)
{
    return connection.list(
        QStringLiteral("SELECT id, imported_at, user_name, format, provider_id, file_name, file_hash, "
                       "first_day, last_day, line_count, step_nano, total_nano FROM ai_invoice "
                       "WHERE deleted_at IS NULL ORDER BY id DESC"),
        {}, invoiceOf);
}

Result<QList<InvoiceLine>> readInvoiceLines(Connection &connection, const QUuid &invoice)
{
    return connection.list(
        QStringLiteral("SELECT day, model, item, tier, line_count, cost_nano FROM ai_invoice_line "
                       "WHERE invoice_id = ? ORDER BY number"),
        {sqlId(invoice)}, [](const SqlRow &row) {
            return InvoiceLine{dayOfNumber(row.integer(0)), row.text(1), row.text(2), row.text(3),
                row.integer(4), {row.integer(5)}};
        });
}

} // namespace aio::usage
