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
    EntryText, ///< running text of an entry
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
    bool inSidebar = false; ///< takes the sidebar's look of its style
    bool holdsPhoto = false; ///< the photo stands here, as a paragraph of its own or beside the text
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
    bool sidebar = false; ///< the look of the style in the sidebar, on top of its own
    double indent = 0; ///< at the start side, behind the column of the dates
    double exactLine = 0; ///< height of a line; 0: as the font has it
    QColor ground{}; ///< behind the text; invalid: none
};

/// A rectangle of one colour behind the text, in the corner at the top and the start side of the page. In
/// points.
struct OfficeGround
{
    QSizeF size;
    QColor fill; ///< invalid: there is none
    bool onEveryPage = false; ///< else on the first one
};

/// How two columns share the page. Lengths in points; the sidebar is at the start side.
struct OfficeColumns
{
    double side = 0; ///< width of the sidebar's text; 0: one column
    double gap = 0; ///< between the texts of both
    double main = 0; ///< width of the main text
    QColor fill; ///< of the sidebar; invalid: none
};

/// A document for a word processor, which people can edit and machines can read: paragraphs from top to
/// bottom, and those of a sidebar beside them. The sidebar comes first where a file is read in order.
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
    double dateColumn = 0; ///< width of a column of dates before entries; 0: dates end the line
    OfficeGround ground; ///< of the sidebar or of the band that holds the head
    OfficeColumns columns;
    QList<OfficeParagraph> sidebar;
    QList<OfficeParagraph> paragraphs;
    QByteArray photo; ///< JPEG; empty: none
    QSizeF photoSize; ///< in points

    /// Of the main column.
    [[nodiscard]] double textWidth() const;
};

/// Reads the photo from disk if one is shown: any thread but the GUI thread.
[[nodiscard]] OfficeDocument officeDocument(
    const Draft &draft, const DocumentTemplate &looks, const DocumentOptions &options);

/// The name without blanks: "EntryHeading".
[[nodiscard]] QString styleId(OfficeStyle style);
/// That of the sidebar's look: "SideHeading1".
[[nodiscard]] QString sideStyleId(OfficeStyle style);

} // namespace aio::documents
