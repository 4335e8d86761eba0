#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/jobs/Extraction.h"

namespace aio::ui {

/// A place in the source that a field was read from: one a line of words.
struct SourceMark
{
    JobField field = JobField::Title;
    int page = 0;
    QRect box; ///< pixels of the page's image; empty in a source without pictures
    TextSpan span; ///< in the source text; empty if only the place is known
    bool optional = false; ///< something the posting only wishes for

    bool operator==(const SourceMark &) const = default;
};

/// Words that the recogniser was unsure of.
struct HardWord
{
    int page = 0;
    QRect box;
    TextSpan span;
};

struct SourceMarks
{
    QList<SourceMark> fields;
    QList<HardWord> hardWords;

    [[nodiscard]] QList<SourceMark> of(JobField field) const;
};

/// Words below this confidence are shown as hard to read.
inline constexpr int hardToReadBelow = 75;

/// Whether a person should look at a word again. Dots and dashes between words are no words.
[[nodiscard]] bool isHardToRead(const extraction::SourceDocument &document, const extraction::Word &word);

/// Where every field of `extraction` stands in `document`. Entries of a list are looked up one by one, so
/// that each skill has a mark of its own.
[[nodiscard]] SourceMarks sourceMarks(
    const Extraction &extraction, const extraction::SourceDocument &document);

/// The range of the words on `page` whose middle lies in `region`; nothing if there are none.
[[nodiscard]] std::optional<TextSpan> wordsIn(
    const extraction::SourceDocument &document, int page, const QRect &region);

/// How many words the span holds.
[[nodiscard]] int wordCount(const extraction::SourceDocument &document, const TextSpan &span);

} // namespace aio::ui
