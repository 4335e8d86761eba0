#pragma once

#include <QString>

namespace aio {

// What words of the head of a CV are, in the languages that are read.

/// "Full name", "Vor- und Nachname": the label before a name; the same for addresses and for occupations.
[[nodiscard]] bool isNameLabel(QStringView label);
[[nodiscard]] bool isAddressLabel(QStringView label);
[[nodiscard]] bool isTitleLabel(QStringView label);

/// "Anna Maria Müller", "SARAH JOHNSON", "Dr. Jean-Luc de la Tour".
[[nodiscard]] bool looksLikeName(QStringView text);

/// "SARAH JOHNSON" as one writes it; "McDONALD" and anything mixed stay.
[[nodiscard]] QString unshouted(const QString &name);

} // namespace aio
