#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QStringList>

namespace aio::documents {

// A document set in pages. Lengths are points of 1/72 inch from the top left corner of the page. Values: made
// on one thread, painted on any.

/// Letters of one font, one size and one colour on one line, from a single DraftText or DraftEntry.
struct TextRun
{
    QString text; ///< in logical order
    /// The id of the DraftText, DraftEntry or DraftSection it says. Parts without an id have a name: "name",
    /// "label", "contacts", "sender", "recipient", "date", "subject", "salutation", "closing", "signature",
    /// "enclosures". Empty: furniture of the page, such as its number.
    QString sourceId;
    QString link; ///< http, https, mailto or tel address
    int paragraph = -1; ///< into PagedDocument::paragraphs; -1: furniture
    int font = 0; ///< into PagedDocument::fonts
    double size = 0;
    QColor color;
    QRectF box; ///< what a click on it hits
    QList<quint32> glyphs; ///< glyph indexes of the font
    QList<QPointF> positions; ///< of each glyph, on the base line
    QStringList glyphTexts; ///< what each glyph says, "" for further parts of a letter; empty: one
                            ///< character of `text` each
};

struct PageFill
{
    QRectF box;
    QColor color;
};

struct PageImage
{
    QRectF box;
    QImage image;
};

struct Page
{
    QList<PageFill> fills; ///< below everything else
    QList<PageImage> images;
    QList<TextRun> runs; ///< in reading order
};

/// A font as it was found on this machine.
struct PageFont
{
    QString family;
    QString style;
    QHash<quint32, QPainterPath> outlines; ///< of the glyphs that are used, 1000 units an em, y down
};

enum class ParagraphRole
{
    Title,
    Heading, ///< of a section
    EntryHeading,
    Text,
    ListItem,
};

struct PageParagraph
{
    ParagraphRole role = ParagraphRole::Text;
};

struct OutlineEntry
{
    QString title;
    int level = 0; ///< 0 or 1
    int page = 0;
    double top = 0;
};

struct PagedDocument
{
    QSizeF pageSize;
    QString language;
    bool rightToLeft = false;
    QList<Page> pages;
    QList<PageFont> fonts;
    QList<PageParagraph> paragraphs;
    QList<OutlineEntry> outline;
};

} // namespace aio::documents
