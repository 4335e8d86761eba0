#pragma once

#include "core/ai/Money.h"

#include <QDate>
#include <QList>
#include <QUuid>

#include <optional>

namespace aio::usage {

/// Whose columns a bill has.
enum class InvoiceFormat
{
    OpenAi, ///< the cost export of OpenAI's dashboard
    Anthropic, ///< the cost export of Anthropic's console
    Csv, ///< any other table, by a mapping
};

/// "openai", "anthropic", "csv".
[[nodiscard]] QString invoiceFormatName(InvoiceFormat format);
[[nodiscard]] std::optional<InvoiceFormat> invoiceFormatFromName(QStringView name);

/// What one model cost on one day, for one sort of thing.
struct InvoiceLine
{
    QDate day; ///< UTC
    QString model; ///< as the bill names it; empty: it names none
    QString item; ///< "input", "output_tokens", "web_search"; may be empty
    QString tier; ///< "batch", "message, > 200k"; may be empty
    qint64 lines = 1; ///< of the file
    ai::Money cost{};

    bool operator==(const InvoiceLine &) const = default;
};

/// A bill or a cost export that was read.
struct Invoice
{
    QUuid id;
    qint64 importedAt = 0; ///< UTC ms
    QString user; ///< who did
    InvoiceFormat format = InvoiceFormat::Csv;
    QString provider; ///< id of the provider that it is of
    QString fileName; ///< without its folder
    QString fileHash; ///< SHA-256 of the file, hexadecimal
    QDate first; ///< it says something of these days and those between, also where that is nothing
    QDate last;
    qint64 lines = 0; ///< of the file, with an amount
    ai::Money step{1}; ///< what its amounts were rounded to
    ai::Money total{};

    bool operator==(const Invoice &) const = default;
};

/// An invoice with what stands in it.
struct InvoiceContent
{
    Invoice invoice;
    QList<InvoiceLine> lines; ///< by day, model, item and tier; each combination once

    bool operator==(const InvoiceContent &) const = default;
};

} // namespace aio::usage
