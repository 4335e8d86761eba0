#pragma once

#include "core/extraction/grammar/PhraseTable.h"

#include <QStringList>

namespace aio::extraction {

/// What a word means in a statement of pay. Tags of salaryPhrases() are `word * 256 + value`.
enum class PayWord
{
    Currency = 1, ///< value: index in salaryCurrencyCodes()
    SharedCurrency, ///< value: SharedSign
    Unit, ///< value: Salary::Unit
    Pay, ///< salary, Gehalt, 薪资…
    PayUnit, ///< a pay word that says the unit: "hourly wage", "Monatsgehalt", 年収; value: Salary::Unit
    NotPay, ///< bonus, budget, revenue…: the figure beside it is no salary
    From,
    UpTo,
    To, ///< joins the two ends of a range
    And, ///< joins them only after Between
    Between,
    Thousand,
    TenThousand,
    Million,
    Lakh,
    Gross, ///< before or after tax: said of pay alone
    Filler, ///< about, per, of: says nothing about the kind of figure
    Plus, ///< what follows comes on top
    OthersPay, ///< the average or the market: pay, but not of this job
    Price ///< nursery, canteen, parking…: small figures beside it are what they cost
};

[[nodiscard]] const PhraseTable &salaryPhrases();
[[nodiscard]] const QStringList &salaryCurrencyCodes();

} // namespace aio::extraction
