#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aio::lexicon {

/// One word of a text. Letters, digits and "+", "#" after them ("C++", "C#") are a word; each Han, kana or
/// hangul character is one of its own.
struct Word
{
    qsizetype start = 0; ///< UTF-16 units, half open
    qsizetype end = 0;
    QString folded; ///< as foldedWord()
    QString root; ///< as rootOf()
    bool capital = false; ///< begins with an upper-case letter
    bool upper = false; ///< two or more letters, all of them upper case, or capitals inside
    bool number = false; ///< begins with a digit
};

/// Lower case, without accents, "ß" as "ss", and "ae", "oe", "ue" as the umlauts' base letters, so that
/// "Müller", "Mueller" and "MULLER" are one.
[[nodiscard]] QString foldedWord(QStringView word);

/// A folded word without the endings of number, gender and case of the supported languages. Words that
/// differ only in those have one root; roots are no words.
[[nodiscard]] QString rootOf(const QString &folded);

[[nodiscard]] QList<Word> wordsOf(QStringView text);

/// The roots of a text, in order.
[[nodiscard]] QStringList rootsOf(QStringView text);

/// Articles, prepositions, conjunctions and pronouns of the supported languages: they say nothing alone.
[[nodiscard]] bool isSmallWord(const QString &folded);

} // namespace aio::lexicon
