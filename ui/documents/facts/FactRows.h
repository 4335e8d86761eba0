#pragma once

#include "ui/documents/session/DraftCheck.h"

namespace aio::ui {

/// A line of the profile beside the draft.
struct FactRow
{
    enum class Kind
    {
        Section, ///< "Work"
        Entry, ///< the employer, and below it position and period
        Fact,
    };

    Kind kind = Kind::Fact;
    QString text;
    QString detail; ///< of an entry
    QString pointer; ///< JSON Pointer into the profile; empty for sections
    bool used = false; ///< the draft says it

    bool operator==(const FactRow &) const = default;
};

/// The profile as lines, and which of them the draft uses.
[[nodiscard]] QList<FactRow> factRows(
    const Resume &profile, const Draft &draft, const QList<CheckedClaim> &claims);

} // namespace aio::ui
