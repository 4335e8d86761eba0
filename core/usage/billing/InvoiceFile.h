#pragma once

#include "core/base/WorkContext.h"
#include "core/usage/billing/InvoiceMapping.h"

namespace aio::usage {

/// The beginning of a table, for whoever says which column means what.
struct InvoiceSample
{
    QStringList header;
    QList<QStringList> rows; ///< the first few
    InvoiceFormat format = InvoiceFormat::Csv;
    InvoiceMapping mapping; ///< a guess

    bool operator==(const InvoiceSample &) const = default;
};

/// Reads the header and the first rows of a file. Blocks; for a thread of its own.
[[nodiscard]] Result<InvoiceSample> readInvoiceSample(const QString &file);

/// Reads a bill or cost export. Without a mapping one is guessed by the header. Lines without an amount only
/// say that their day is part of it. BadInput for a table whose columns cannot be told, and for the first
/// line that makes no sense: a sum that lacks a line is worse than none. Its id, provider, user and time are
/// left open. Blocks; for a thread of its own.
[[nodiscard]] Result<InvoiceContent> readInvoice(
    const QString &file, const std::optional<InvoiceMapping> &mapping, const WorkContext &context);

} // namespace aio::usage
