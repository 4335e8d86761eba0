#pragma once

#include "ui/documents/editor/DraftOperations.h"

namespace aio::ui {

struct SearchWish
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;

    bool operator==(const SearchWish &) const = default;
};

struct SearchMatch
{
    FieldPath field{};
    qsizetype from = 0; ///< in the text without markup
    qsizetype length = 0;

    bool operator==(const SearchMatch &) const = default;
};

/// All matches in the fields of these lines, from top to bottom, none overlapping another.
[[nodiscard]] QList<SearchMatch> searchFields(
    const Draft &draft, const QList<EditorLine> &lines, const SearchWish &wish);

/// Replaces matches, which must be in the order of `searchFields()`.
void replaceMatches(Draft &draft, const QList<SearchMatch> &matches, const QString &words);

} // namespace aio::ui
