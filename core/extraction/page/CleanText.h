#pragma once

#include <QString>
#include <QStringList>

namespace aio::extraction {

/// One line of plain text from a value that may hold tags and character references, even escaped twice.
[[nodiscard]] QString plainLine(const QString &value);

/// True if `value` holds tags or character references.
[[nodiscard]] bool looksLikeHtml(QStringView value);

/// Character references decoded until none are left (three times at most); tags stay.
[[nodiscard]] QString decodeReferences(const QString &value);

/// Lower case letters and digits with single spaces between words: for comparing names.
[[nodiscard]] QString foldedWords(QStringView text);

/// How much of `part`'s words `whole` holds, 0…1. Chinese and Japanese count by character.
[[nodiscard]] double wordCoverage(const QString &part, const QString &whole);

/// "N/A", "none", "-", "not specified", "null" and the like in several languages.
[[nodiscard]] bool isPlaceholder(const QString &value);

} // namespace aio::extraction
