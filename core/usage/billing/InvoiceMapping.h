#pragma once

#include "core/base/Error.h"
#include "core/usage/billing/Invoice.h"

#include <QJsonObject>
#include <QStringList>

namespace aio::usage {

/// Which column of a table means what. Names of columns are compared without regard to case; what is empty is
/// not in the table.
struct InvoiceMapping
{
    QString name; ///< under which it is kept; empty: it is not
    QString day;
    QString amount;
    QString model{};
    QString item{}; ///< what was billed of the model; without a column it is told from the model's
    QString tier{}; ///< service tier or kind of use
    QString currency{}; ///< rows of another one than USD are refused
    QString dayFormat{}; ///< see invoiceDay()
    bool inCents = false; ///< amounts are hundredths of a dollar

    bool operator==(const InvoiceMapping &) const = default;
    [[nodiscard]] bool isComplete() const { return !day.isEmpty() && !amount.isEmpty(); }

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static InvoiceMapping fromJson(const QJsonObject &object);
};

/// The format whose export has this header; Csv for another one.
[[nodiscard]] InvoiceFormat invoiceFormatOf(const QStringList &header);

/// A mapping for a header, as far as it can be told by the names of its columns; perhaps not complete.
[[nodiscard]] InvoiceMapping guessMapping(const QStringList &header);

} // namespace aio::usage
