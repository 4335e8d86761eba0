#pragma once

#include <QRegularExpression>
#include <QString>

namespace aio::shield {

// How one piece of personal data may be written elsewhere. Reentrant.

/// The words of a value: other letters may not touch it, blanks may have become line breaks, accents may be
/// missing or spelt out ("Müller", "Muller", "Mueller"), and a name may have the ending of the genitive.
[[nodiscard]] QRegularExpression wordsPattern(const QString &value, bool isName);

/// The same phone number with other blanks, with or without the country. Invalid for what is too short to be
/// told from any other number.
[[nodiscard]] QRegularExpression phonePattern(const QString &phone);

/// The same day as "17.05.1988", "17/5/88", "17 May 1988", "le 17 mai 1988" and so on, in the languages of
/// CVs. Invalid for what is no whole date.
[[nodiscard]] QRegularExpression datePattern(const QString &isoDate);

} // namespace aio::shield
