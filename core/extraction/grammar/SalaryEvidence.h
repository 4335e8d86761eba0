#pragma once

#include "core/extraction/grammar/GrammarContext.h"
#include "core/extraction/grammar/SalaryTokens.h"
#include "core/jobs/FieldValue.h"

namespace aio::extraction {

/// One figure or range with its currency, as tokens `first` … `last`.
struct SalaryCandidate
{
    qsizetype first = 0;
    qsizetype last = 0;
    double low = 0;
    double high = 0;
    bool isRange = false;
    bool scaled = false; ///< written with k, 万, tis. …
    bool millions = false; ///< "$50M" in a currency that pays no millions
    bool grouped = false;
    bool openEnded = false; ///< "90k+"
    bool leading = false; ///< nothing but spaces, brackets and fillers stands before it in the text
    int currency = -1; ///< index in salaryCurrencyCodes()
    int sharedSign = -1; ///< SharedSign
    std::optional<Salary::Unit> unit; ///< stated between the two ends
};

/// What the words around a candidate say of it.
struct SalaryEvidence
{
    bool paySaid = false;
    bool notPay = false;
    bool priced = false; ///< a benefit that costs something stands near
    bool gross = false;
    bool extra = false; ///< it comes on top of something
    bool alone = false; ///< its line says nothing else
    bool from = false;
    bool upTo = false;
    std::optional<Salary::Unit> unit;
    qsizetype end = 0; ///< end of the unit, in the folded text
};

[[nodiscard]] QList<SalaryCandidate> salaryCandidates(
    const QList<SalaryToken> &tokens, const GrammarContext &context);
[[nodiscard]] SalaryEvidence salaryEvidence(
    const QList<SalaryToken> &tokens, const SalaryCandidate &candidate);

} // namespace aio::extraction
