#pragma once

#include "core/ai/Money.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace aio::usage {

/// An amount as bills write it.
struct InvoiceAmount
{
    ai::Money money{}; ///< rounded half up to the nano-dollar
    int decimals = 0; ///< digits after the point that were given

    bool operator==(const InvoiceAmount &) const = default;

    /// "0.8958740000000000", "$1,234.50", "1.234,50", "1.2e-05", "-3". `inCents`: hundredths of a dollar.
    /// Nothing for other text.
    [[nodiscard]] static std::optional<InvoiceAmount> fromText(QStringView text, bool inCents = false);
};

/// A day as bills write it: ISO 8601 with or without a time (taken to UTC), seconds since 1970, or by a
/// format of QDate ("dd.MM.yyyy"). Nothing for other text.
[[nodiscard]] std::optional<QDate> invoiceDay(const QString &text, const QString &format = {});

} // namespace aio::usage
