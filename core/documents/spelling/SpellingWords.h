#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aio::spelling {

/// A word of a text that can be looked up.
struct SpellingWord
{
    qsizetype start = 0; ///< UTF-16 units
    QString text;

    bool operator==(const SpellingWord &) const = default;
};

/// The words of a text that a dictionary may know: letters with the apostrophes and the hyphens in between
/// parted off. Addresses, file names, words with digits, in capitals or with capitals inside ("CMake") are
/// names or abbreviations and are left out; so are scripts without spaces between words.
[[nodiscard]] QList<SpellingWord> spellingWords(const QString &text);

// Words that a person added, as the settings keep them: many in one text, because there is a limit to texts.

[[nodiscard]] QStringList packWords(const QStringList &words);
[[nodiscard]] QStringList unpackWords(const QStringList &packed);

} // namespace aio::spelling
