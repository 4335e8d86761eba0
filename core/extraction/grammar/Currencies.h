#pragma once

#include "core/extraction/grammar/GrammarContext.h"

namespace aio::extraction {

/// Signs and words that several currencies share.
enum class SharedSign
{
    Dollar,
    Krona,
    YenYuan,
    Riyal,
    Dirham,
    ArabicPound,
    Peso,
    Rupee,
    Dinar,
    Lira
};

/// The ISO 4217 code that `sign` means for this posting; empty if the context does not decide.
[[nodiscard]] QString resolveCurrency(SharedSign sign, const GrammarContext &context);

/// The currency of a country (ISO alpha-2); empty if unknown.
[[nodiscard]] QString currencyOfCountry(QStringView country);

} // namespace aio::extraction
