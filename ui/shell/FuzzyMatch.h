#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace aio::ui {

/// How well typed letters fit a text.
struct FuzzyMatch
{
    int score = 0; ///< more is better
    QList<int> positions; ///< of the matched letters in the text, ascending
};

/// Finds the letters of `pattern` in `text` in their order, case and accents aside. Letters at the start of a
/// word and letters in a row count more, and a short text more than a long one. Empty: they are not all
/// there.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace aio::ui
