#pragma once

#include "core/storage/Author.h"
#include "core/storage/Connection.h"
#include "core/usage/billing/Invoice.h"

namespace aio::usage {

// Rows of ai_invoice and ai_invoice_line, on the thread of the connection.

[[nodiscard]] Result<void> insertInvoice(
    Connection &connection, const InvoiceContent &content, const Author &author);
/// Those that were not removed, the newest import first.
[[nodiscard]] Result<QList<Invoice>> readInvoices(Connection &connection);
[[nodiscard]] Result<QList<InvoiceLine>> readInvoiceLines(Connection &connection, const QUuid &invoice);

/// Days since 1970, as rows have them.
[[nodiscard]] qint64 dayNumber(QDate day);
[[nodiscard]] QDate dayOfNumber(qint64 number);

} // namespace aio::usage
