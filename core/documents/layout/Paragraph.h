#pragma once

#include "core/documents/composition/Composition.h"
#include "core/documents/layout/FontSet.h"

namespace aio::documents {

enum class TextAlign
{
    Start,
    Center,
    End,
};

/// A span with its colour.
struct ColoredSpan
{
    Span span;
    QColor color;
};

/// A paragraph before it is broken into lines.
struct Paragraph
{
    QList<ColoredSpan> spans;
    QString sourceId;
    double size = 10;
    double lineHeight = 1.35; ///< of the size
    double spacing = 0; ///< added between letters
    TextAlign align = TextAlign::Start;
    bool rightToLeft = false;
    int number = -1; ///< into PagedDocument::paragraphs
};

/// A line of a paragraph. Its runs stand on the base line of a line whose top is 0, from x = 0.
struct SetLine
{
    double height = 0;
    double baseline = 0;
    double width = 0; ///< of the letters
    QList<TextRun> runs;
};

/// Breaks a paragraph into lines of at most `width` points. Words longer than a line break anywhere.
[[nodiscard]] QList<SetLine> setParagraph(const Paragraph &paragraph, double width, FontSet &fonts);

} // namespace aio::documents
