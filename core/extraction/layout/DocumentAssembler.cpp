#include "core/extraction/layout/DocumentAssembler.h"

#include "core/extraction/layout/Hyphenation.h"

namespace aio::extraction {

namespace {

QString withoutColon(QString label)
{
    while (label.endsWith(u':') || label.endsWith(u'：')) {
        label.chop(1);
    }
    return label;
}

// Items and pairs stand line by line; everything else is a paragraph of its own.
QStringView separator(std::optional<TextBlock::Kind> before, TextBlock::Kind kind)
{
    const bool run = kind == TextBlock::Kind::ListItem || kind == TextBlock::Kind::Pair;
    return run && before == kind ? u"\n" : u"\n\n";
}

} // namespace

void DocumentAssembler::addWord(
    const QString &text, const LayoutWord &word, int page, const QTransform &toImage)
{
    const qsizetype start = m_document.text.size();
    m_document.text += text;
    const QRect box = toImage.mapRect(word.box).toAlignedRect();
    m_document.words.append({{start, m_document.text.size()}, box, page, word.confidence});
}

void DocumentAssembler::addLines(const QList<LayoutLine> &lines, int page, const QTransform &toImage)
{
    const LayoutWord *before = nullptr;
    bool lineStart = false;
    for (const LayoutLine &line : lines) {
        for (const LayoutWord &word : line.words) {
            if (before != nullptr) {
                const LineJoin join = lineStart ? joinAtLineEnd(before->text, word.text)
                                                : LineJoin{0, needsSpace(*before, word)};
                if (join.drop > 0) {
                    m_document.text.chop(join.drop);
                    m_document.words.last().span.end -= join.drop;
                }
                m_document.text += join.space ? QStringView(u" ") : QStringView();
            }
            addWord(word.text, word, page, toImage);
            before = &word;
            lineStart = false;
        }
        lineStart = true;
    }
}

qsizetype DocumentAssembler::addPair(int page, const LayoutBlock &block, const QTransform &toImage)
{
    LayoutLine label = block.lines.constFirst();
    QList<LayoutLine> value = block.lines;
    value.first().words = label.words.mid(block.labelWords);
    label.words = label.words.mid(0, block.labelWords);
    label.words.last().text = withoutColon(label.words.constLast().text);
    if (label.words.constLast().text.isEmpty()) {
        label.words.removeLast();
    }
    addLines({label}, page, toImage);
    const qsizetype end = m_document.text.size();
    m_document.text += u": ";
    addLines(value, page, toImage);
    return end;
}

void DocumentAssembler::addBlock(int page, const LayoutBlock &block, const QTransform &toImage)
{
    if (!m_document.text.isEmpty()) {
        m_document.text += separator(m_previous, block.kind);
    }
    const qsizetype start = m_document.text.size();
    TextBlock entry{block.kind, {start, start}, {}, {}, block.level, page, block.aside};
    if (block.kind == TextBlock::Kind::Pair) {
        entry.label = {start, addPair(page, block, toImage)};
        entry.value = {entry.label.end + 2, m_document.text.size()};
    } else {
        addLines(block.lines, page, toImage);
    }
    entry.span.end = m_document.text.size();
    m_document.blocks.append(entry);
    m_previous = block.kind;
}

void DocumentAssembler::addPage(int page, const QList<LayoutBlock> &blocks, const QTransform &toImage)
{
    for (const LayoutBlock &block : blocks) {
        addBlock(page, block, toImage);
    }
}

} // namespace aio::extraction
