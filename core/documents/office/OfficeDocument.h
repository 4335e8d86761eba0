#pragma once

#include "core/documents/composition/Composition.h"
#include "core/documents/templates/DocumentTemplate.h"

namespace aio::documents {

/// The styles of a word processor's document: each paragraph has one, and they hold all of its looks.
enum class OfficeStyle
{
    Body,
    Title,
    Subtitle,
    Contact,
    Heading,
    EntryHeading, ///< with the dates behind a tab
    EntryDetail,
    Bullet,
    Address, ///< of a letter
    EndAligned, ///< place and date
    Subject,
    Signature,
};

struct OfficeParagraph
{
    OfficeStyle style = OfficeStyle::Body;
    QList<Span> spans;
    QString dates; ///< at the end of the line
    bool spaceBefore = false; ///< the first paragraph of a group
};

/// What a style looks like. Lengths in points.
struct OfficeLook
{
    OfficeStyle style = OfficeStyle::Body;
    const char *name = ""; ///< as word processors name it
    double size = 0;
    bool bold = false;
    bool uppercase = false;
    QColor color;
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
    int outline = 0; ///< 1 or 2 for headings
    bool rule = false; ///< a line below
    bool centered = false;
    bool atEnd = false;
    bool datesTab = false;
};

/// A document for a word processor: one column, which people can edit and machines can read.
struct OfficeDocument
{
    QString language;
    bool rightToLeft = false;
    QString title;
    QString author;
    QSizeF pageSize;
    PageStyle margins;
    QString family;
    double lineHeight = 1.3;
    QColor muted;
    QString bullet;
    double bulletIndent = 12;
    QList<OfficeLook> looks;
    QList<OfficeParagraph> paragraphs;

    [[nodiscard]] double textWidth() const;
};

[[nodiscard]] OfficeDocument officeDocument(
    const Draft &draft, const DocumentTemplate &looks, const DocumentOptions &options);

/// The name without blanks: "EntryHeading".
[[nodiscard]] QString styleId(OfficeStyle style);

} // namespace aio::documents
