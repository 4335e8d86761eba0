#pragma once

#include "core/extraction/grammar/GrammarContext.h"
#include "core/jobs/Extraction.h"

#include <optional>

namespace aio::extraction {

struct SalaryMatch
{
    Salary salary;
    TextSpan span; ///< in the text that was given: figures, currency and unit
    double confidence = 0; ///< 0…1
};

/// The pay that the text states, if it states one. Bonuses, budgets, vouchers, company figures and bare
/// numbers are none: a figure counts only beside a word for pay, a unit of time and a currency, or as the
/// value of a label (`context.labelled`). "From X" leaves max empty, "up to X" leaves min empty, one figure
/// is both. The unit is absent unless stated or beyond doubt; "$" without a known country has no currency.
[[nodiscard]] std::optional<SalaryMatch> findSalary(QStringView text, const GrammarContext &context);

} // namespace aio::extraction
