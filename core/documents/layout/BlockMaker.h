#pragma once

#include "core/documents/layout/Flow.h"
#include "core/documents/templates/DocumentTemplate.h"

namespace aio::documents {

/// Millimetres in points.
[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * 72 / 25.4;
}

/// The colours of a column.
struct ColumnColors
{
    QColor text;
    QColor muted;
    QColor heading;
};

/// How one paragraph stands in its column.
struct ParagraphSpec
{
    QList<ColoredSpan> spans;
    QString sourceId;
    ParagraphRole role = ParagraphRole::Text;
    double size = 0; ///< 0: the template's text size
    double lineHeight = 0; ///< 0: the template's
    double spacing = 0;
    TextAlign align = TextAlign::Start;
    double indent = 0; ///< at the start side
    double narrower = 0; ///< at the end side
    double gapBefore = 0;
    bool keepWithNext = false;
    bool furniture = false; ///< not part of the text
};

/// Makes the blocks of one column.
class BlockMaker
{
public:
    BlockMaker(const DocumentTemplate &looks, const ColumnColors &colors, double width, FontSet &fonts,
        PagedDocument &document);

    [[nodiscard]] Block paragraph(const ParagraphSpec &spec);

    /// Puts a text on the first line of a block: in the column's last or first `width` points.
    void addBeside(Block &block, const ParagraphSpec &spec, double width, bool atEnd);

    [[nodiscard]] Block heading(const QString &text, const QString &sourceId);
    [[nodiscard]] Block bullet(const ComposedText &text, double indent, bool keepWithNext);

    /// A line over the whole column, `offset` below the block's top.
    void addRule(Block &block, double offset, double thickness, const QColor &color) const;

    /// How wide a text stands on one line.
    [[nodiscard]] double measure(const ParagraphSpec &spec);

    [[nodiscard]] QList<ColoredSpan> colored(const QList<Span> &spans, const QColor &color) const;
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] const ColumnColors &colors() const { return m_colors; }
    [[nodiscard]] const DocumentTemplate &looks() const { return m_looks; }
    [[nodiscard]] bool rightToLeft() const { return m_document.rightToLeft; }
    /// The language has slanted letters.
    [[nodiscard]] bool slanted() const { return DocumentWords(m_document.language).slanted(); }

private:
    [[nodiscard]] Paragraph toParagraph(const ParagraphSpec &spec);
    [[nodiscard]] QList<SetLine> set(const ParagraphSpec &spec, double x, double width);

    const DocumentTemplate &m_looks;
    ColumnColors m_colors;
    double m_width;
    FontSet &m_fonts;
    PagedDocument &m_document;
};

} // namespace aio::documents
