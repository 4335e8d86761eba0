#pragma once

#include "core/extraction/document/SourceDocument.h"

namespace aio {

/// A line of a CV as a person sees it: wrapped lines of a list item or of running prose are one line.
struct CvLine
{
    enum class Kind
    {
        Text,
        Heading, ///< by markup or style of the file
        Item ///< the bullet is not part of the span
    };

    Kind kind = Kind::Text;
    TextSpan span; ///< in CvSource::document.text
    QList<TextSpan> parts{}; ///< what tabs, table cells or wide gaps part; never empty
    double size = 1; ///< font height; 1 is that of the running text
    bool bold = false; ///< the first part is
    int level = 0; ///< Heading: 1…6; Item: nesting from 1
    int page = 0;
    int column = 0; ///< lines of different columns never belong to one entry head
    bool gapBefore = false; ///< more white space above than between the lines of a paragraph
};

/// A link that the file carries behind its words.
struct CvLink
{
    TextSpan span;
    QString target; ///< http, https, mailto or tel
};

/// What a reader makes of a CV file. `document.text` holds the lines in reading order, a newline after each
/// and a tab between parts; words with boxes are known for PDFs and pictures. Values, usable from any thread.
struct CvSource
{
    extraction::SourceDocument document;
    QList<CvLine> lines;
    QList<CvLink> links{};

    [[nodiscard]] QStringView view(const TextSpan &span) const { return document.view(span); }
};

} // namespace aio
