#pragma once

#include "core/usage/billing/Invoice.h"

#include <QStringList>

namespace aio::usage {

/// Why a bill and the log differ.
enum class DriftCause
{
    Rounding, ///< the bill's amounts are rounded
    Unpriced, ///< calls whose cost was not known when they were made
    MissingInLog, ///< the bill has it, the log has no call: another program used the account
    MissingInInvoice, ///< the log has calls, the bill nothing: not billed yet, or free
    Tier, ///< billed at the rates of another service tier: batch, flex, priority
    Estimated, ///< calls whose tokens or rates the log estimated
    Unexplained,
};

/// "rounding", "unpriced", "missing_in_log", "missing_in_invoice", "tier", "estimated", "unexplained".
[[nodiscard]] QString driftCauseName(DriftCause cause);
[[nodiscard]] const QList<DriftCause> &driftCauses();
/// For a person, translated: "Rounding".
[[nodiscard]] QString driftCauseTitle(DriftCause cause);
/// A sentence that says what it means and what to do.
[[nodiscard]] QString driftCauseText(DriftCause cause);

struct DriftPart
{
    DriftCause cause = DriftCause::Unexplained;
    ai::Money amount{}; ///< of the drift

    bool operator==(const DriftPart &) const = default;
};

/// One day of one model.
struct DriftRow
{
    QDate day; ///< UTC
    QString model; ///< as the log calls it, else as the bill does; empty: the bill names no models that day
    std::optional<ai::Money> invoiced{}; ///< nothing: the bill does not mention it
    ai::Money logged{}; ///< of the calls that are priced
    qint64 calls = 0; ///< attempts
    qint64 unpriced = 0;
    qint64 estimated = 0;
    qint64 lines = 0; ///< of the bill
    QStringList items; ///< what the bill lists, for a person
    ai::Money cheaperTiers{}; ///< of `invoiced`: lines that the bill says are of a tier at half the price
    QList<DriftPart> parts{}; ///< they add up to drift(); empty: there is none

    bool operator==(const DriftRow &) const = default;
    /// Positive: billed more than was logged.
    [[nodiscard]] ai::Money drift() const { return invoiced.value_or(ai::Money{}) - logged; }
};

/// A provider's bills held against the log.
struct Reconciliation
{
    QString provider; ///< id
    QList<Invoice> invoices; ///< that were used, the newest import first
    QDate first; ///< the days that they are of; invalid: there are none
    QDate last;
    QList<DriftRow> rows; ///< by day, then by what was billed, the most first
    ai::Money invoiced{};
    ai::Money logged{};
    qint64 uncoveredDays = 0; ///< within first…last that no bill is of; not compared

    bool operator==(const Reconciliation &) const = default;
    [[nodiscard]] ai::Money drift() const { return invoiced - logged; }
    [[nodiscard]] ai::Money drift(DriftCause cause) const;
    /// RFC 4180, a line a row, with a column for each cause.
    [[nodiscard]] QByteArray toCsv() const;
};

} // namespace aio::usage
