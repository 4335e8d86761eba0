#pragma once

#include <QString>
#include <QStringView>

namespace aio::extraction {

/// The language of a Latin-script text that was read with a model that may not know its accents: the
/// Tesseract name of the language whose commonest words it has most of, or "" if the text does not tell.
[[nodiscard]] QString guessLatinLanguage(QStringView text);

} // namespace aio::extraction
