#include "core/documents/layout/BlockMaker.h"

#include <algorithm>

namespace aio::documents {

BlockMaker::BlockMaker(const DocumentTemplate &looks, const ColumnColors &colors, double width,
    FontSet &fonts, PagedDocument &document)
    : m_looks(looks)
    , m_colors(colors)
    , m_width(width)
    , m_fonts(fonts)
    , m_document(document)
{
}

Paragraph BlockMaker::toParagraph(const ParagraphSpec &spec)
{
    Paragraph result;
    result.spans = spec.spans;
    result.sourceId = spec.sourceId;
    result.size = spec.size > 0 ? spec.size : m_looks.text.size;
    result.lineHeight = spec.lineHeight > 0 ? spec.lineHeight : m_looks.text.lineHeight;
    result.spacing = spec.spacing;
    result.align = spec.align;
    result.rightToLeft = m_document.rightToLeft;
    if (!spec.furniture) {
        m_document.paragraphs.append({spec.role});
        result.number = static_cast<int>(m_document.paragraphs.size() - 1);
    }
    return result;
}

// `x` counts from the start side.
QList<SetLine> BlockMaker::set(const ParagraphSpec &spec, double x, double width)
{
    QList<SetLine> lines = setParagraph(toParagraph(spec), width, m_fonts);
    const double left = m_document.rightToLeft ? m_width - x - width : x;
    for (SetLine &line : lines) {
        for (TextRun &run : line.runs) {
            run.box.translate(left, 0);
            for (QPointF &position : run.positions) {
                position.rx() += left;
            }
        }
    }
    return lines;
}

Block BlockMaker::paragraph(const ParagraphSpec &spec)
{
    Block block;
    block.gapBefore = spec.gapBefore;
    block.keepWithNext = spec.keepWithNext;
    block.lines = set(spec, spec.indent, std::max(20.0, m_width - spec.indent - spec.narrower));
    return block;
}

void BlockMaker::addBeside(Block &block, const ParagraphSpec &spec, double width, bool atEnd)
{
    const QList<SetLine> lines = set(spec, atEnd ? m_width - width : 0, width);
    while (block.lines.size() < lines.size()) {
        block.lines.append({lines.constFirst().height, lines.constFirst().baseline, 0, {}});
    }
    // Both texts stand on one base line, but all of this one is read after all of the other.
    double below = 0;
    for (const SetLine &line : block.lines) {
        below += line.height;
    }
    below -= block.lines.isEmpty() ? 0 : block.lines.constLast().height;
    double top = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double shift = top + block.lines.at(i).baseline - lines.at(i).baseline - below;
        for (TextRun run : lines.at(i).runs) {
            run.box.translate(0, shift);
            for (QPointF &position : run.positions) {
                position.ry() += shift;
            }
            block.lines.last().runs.append(run);
        }
        top += block.lines.at(i).height;
    }
}

void BlockMaker::addRule(Block &block, double offset, double thickness, const QColor &color) const
{
    block.fills.append({QRectF(0, offset, m_width, thickness), color});
}

Block BlockMaker::heading(const QString &text, const QString &sourceId)
{
    const HeadingStyle &style = m_looks.heading;
    ParagraphSpec spec;
    const bool joined = m_document.rightToLeft;
    spec.spans = {{{style.uppercase ? text.toUpper() : text, style.bold, false, {}}, m_colors.heading}};
    spec.sourceId = sourceId;
    spec.role = ParagraphRole::Heading;
    spec.size = style.size;
    spec.lineHeight = 1.3;
    spec.spacing = joined ? 0 : style.letterSpacing;
    spec.gapBefore = style.gapBefore;
    spec.keepWithNext = true;
    Block block = paragraph(spec);
    block.outlineTitle = text;
    block.outlineLevel = 1;
    QColor line = m_colors.heading;
    if (style.rule == HeadingRule::Below) {
        line.setAlphaF(1);
        const double top = block.height() + style.size * 0.12;
        addRule(block, top, 0.6, line);
        block.padAfter = style.size * 0.12 + 0.6;
    } else if (style.rule == HeadingRule::Above) {
        addRule(block, -style.size * 0.35, 0.6, line);
    }
    block.padAfter += style.gapAfter;
    return block;
}

Block BlockMaker::bullet(const ComposedText &text, double indent, bool keepWithNext)
{
    const EntryStyle &style = m_looks.entry;
    ParagraphSpec spec;
    spec.spans = colored(text.spans, m_colors.text);
    spec.sourceId = text.sourceId;
    spec.role = ParagraphRole::ListItem;
    spec.indent = indent + style.bulletIndent;
    spec.gapBefore = style.bulletGap;
    spec.keepWithNext = keepWithNext;
    // The bullet comes first in reading order, in the paragraph of its text.
    ParagraphSpec mark;
    mark.spans = {
        {{style.bullet, false, false, {}}, m_looks.sidebar.width > 0 ? m_colors.muted : m_colors.text}};
    mark.sourceId = text.sourceId;
    mark.furniture = true;
    const QList<SetLine> sign = set(mark, indent, style.bulletIndent);
    Block block = paragraph(spec);
    if (!block.lines.isEmpty() && !sign.isEmpty()) {
        QList<TextRun> runs = sign.constFirst().runs;
        for (TextRun &run : runs) {
            run.paragraph = static_cast<int>(m_document.paragraphs.size() - 1);
        }
        block.lines.first().runs = runs + block.lines.constFirst().runs;
    }
    return block;
}

double BlockMaker::measure(const ParagraphSpec &spec)
{
    ParagraphSpec loose = spec;
    loose.furniture = true;
    const QList<SetLine> lines = setParagraph(toParagraph(loose), 5000, m_fonts);
    return lines.isEmpty() ? 0 : lines.constFirst().width;
}

QList<ColoredSpan> BlockMaker::colored(const QList<Span> &spans, const QColor &color) const
{
    QList<ColoredSpan> result;
    for (const Span &span : spans) {
        result.append({span, color});
    }
    return result;
}

} // namespace aio::documents
