#pragma once

#include "core/jobs/Extraction.h"

#include <QByteArray>
#include <QSize>
#include <QUrl>

namespace aio::extraction {

/// One candidate value for a field, from one reader. Readers only vote; `merge()` decides.
struct Vote
{
    JobField field = JobField::Title;
    FieldValue value;
    Origin origin = Origin::Text;
    double confidence = 0; ///< 0…1
    QString text{}; ///< the words as they stand in the source
    std::optional<TextSpan> span{}; ///< in SourceDocument::text
};

/// A run of source text with one role. Blocks follow each other in reading order, do not overlap, and are
/// separated in SourceDocument::text by one or two newlines.
struct TextBlock
{
    enum class Kind
    {
        Heading, ///< a heading by markup, or a line that looks like one by size or weight
        Paragraph,
        ListItem, ///< the bullet or number is not part of the span
        Pair, ///< label and value that belong together by markup: <dt>/<dd>, two-cell table row,
              ///< "<b>Label</b> value"
    };

    Kind kind = Kind::Paragraph;
    TextSpan span; ///< of the whole block; of a Pair: label, ": ", value
    TextSpan label{}; ///< Pair only
    TextSpan value{}; ///< Pair only
    int level = 0; ///< Heading: 1…6; ListItem: nesting from 1; else 0
    int page = 0;
    bool aside = false; ///< not in the main content: kept for contacts and company, never for the description
};

/// A word whose place on an image or page is known. In order of span.start.
struct Word
{
    TextSpan span;
    QRect box; ///< pixels of the page's image
    int page = 0;
    int confidence = 100; ///< 0…100 as the recogniser says; 100 for text that was never an image
};

/// One page image as it is shown beside the form: encoded bytes, never decoded pixels.
struct SourcePage
{
    QByteArray image; ///< PNG or JPEG as given or rendered; empty for text
    QSize size; ///< pixels
};

/// The bytes that a page or a PDF was read from, so that it can be read anew.
struct SourceOriginal
{
    QByteArray bytes; ///< empty: not kept, or the pages and the text have it all
    QString contentType{}; ///< as a server declared it
    QUrl url{}; ///< what relative addresses of a page are relative to

    bool operator==(const SourceOriginal &) const = default;
};

/// What a reader makes of a page, an image or a text: one text in reading order, its structure, and the votes
/// of structured data found on the way. The text reader and the merge work on this alone.
struct SourceDocument
{
    enum class Kind
    {
        Page,
        Text,
        Image,
        Pdf
    };

    Kind kind = Kind::Text;
    QString text;
    QList<TextBlock> blocks;
    QList<Word> words;
    QList<SourcePage> pages;
    QList<Vote> votes;
    QString title{}; ///< <title> of a page or the title of a PDF: a hint, not part of the text
    QString declaredLanguage{}; ///< lang attribute and the like: a hint; BCP 47
    QUrl url{}; ///< where it came from, if known
    QStringList warnings{};
    SourceOriginal original{}; ///< of a page or a PDF; pictures are in `pages`

    [[nodiscard]] QStringView view(const TextSpan &span) const;
    [[nodiscard]] QString string(const TextSpan &span) const { return view(span).toString(); }

    /// Boxes of the words that overlap `span`, joined to one box a line; and the page they are on.
    [[nodiscard]] QList<QRect> boxes(const TextSpan &span, int *page = nullptr) const;

    /// Lowest confidence among the words that overlap `span`; 100 if there are none.
    [[nodiscard]] int wordConfidence(const TextSpan &span) const;
};

} // namespace aio::extraction
