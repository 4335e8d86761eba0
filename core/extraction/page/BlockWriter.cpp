#include "core/extraction/page/BlockWriter.h"

#include <algorithm>

namespace aio::extraction {

namespace {

using Kind = TextBlock::Kind;

constexpr qsizetype maxLabel = 60;
constexpr qsizetype maxHeading = 90;

bool isColon(QChar c)
{
    return c == u':' || c == u'：' || c == u'︰';
}

bool isBullet(QChar c)
{
    return QStringView(u"•●▪■◦‣·∙○◆►▶➢➤✓✔–—*-").contains(c);
}

// "- item" but not "-5 degrees"; bullets that are nothing else need no space.
qsizetype bulletLength(QStringView line)
{
    if (line.size() < 3 || !isBullet(line[0])) {
        return 0;
    }
    const bool sure = QStringView(u"•●▪■◦‣◆►▶➢➤✓✔").contains(line[0]);
    if (!sure && !line[1].isSpace()) {
        return 0;
    }
    qsizetype length = 1;
    while (length < line.size() && (line[length].isSpace() || line[length] == QChar(0xFE0F))) {
        ++length;
    }
    return length;
}

QStringView withoutColon(QStringView label)
{
    label = label.trimmed();
    while (!label.isEmpty() && (isColon(label.back()) || label.back().isSpace())) {
        label.chop(1);
    }
    return label;
}

QStringView withoutLeadingColon(QStringView value)
{
    value = value.trimmed();
    while (!value.isEmpty() && (isColon(value.front()) || value.front().isSpace())) {
        value = value.sliced(1);
    }
    return value;
}

} // namespace

void BlockWriter::setStyle(const Style &style)
{
    m_itemStarted = m_itemStarted && style.kind == Kind::ListItem && style.level == m_style.level;
    m_style = style;
}

void BlockWriter::addText(QStringView text, bool bold, bool verbatim)
{
    for (const QChar c : text) {
        if (verbatim && c == u'\n') {
            breakLine();
        } else if (c.isSpace() || c == QChar(0xFEFF)) {
            addSpace();
        } else if (c.unicode() >= 0x20 && c != QChar(0x00AD) && c != QChar(0x200B)) {
            m_onlyBold = m_onlyBold && bold;
            m_line += c;
            m_boldEnd = m_onlyBold ? m_line.size() : m_boldEnd;
        }
    }
}

void BlockWriter::addSpace()
{
    if (!m_line.isEmpty() && !m_line.endsWith(u' ')) {
        m_line += u' ';
    }
}

void BlockWriter::breakLine()
{
    flush();
    m_close = true;
}

void BlockWriter::endBlock()
{
    flush();
    m_close = false;
}

void BlockWriter::flush()
{
    const QString line = m_line.trimmed();
    const qsizetype boldEnd = std::min(m_boldEnd, line.size());
    const bool onlyBold = m_onlyBold;
    m_line.clear();
    m_boldEnd = 0;
    m_onlyBold = true;
    // Arrows, rules and icons that are drawn with characters say nothing.
    const auto speaks = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); };
    if (std::none_of(line.cbegin(), line.cend(), speaks)) {
        return;
    }
    const QStringView view(line);
    const bool labelled = boldEnd > 1 && boldEnd < line.size() && boldEnd <= maxLabel
        && m_style.kind != Kind::Heading
        && (isColon(view[boldEnd - 1])
            || isColon(withoutColon(view.first(boldEnd)).size() < boldEnd
                    ? u':'
                    : view.sliced(boldEnd).trimmed().front()));
    if (labelled && !withoutLeadingColon(view.sliced(boldEnd)).isEmpty()) {
        emitPair(withoutColon(view.first(boldEnd)), withoutLeadingColon(view.sliced(boldEnd)));
    } else if (onlyBold && m_style.kind == Kind::Paragraph && looksLikeHeading(view)) {
        const Style style = m_style;
        m_style = {Kind::Heading, 5, style.aside};
        emitText(view);
        m_style = style;
    } else {
        emitText(view);
    }
}

bool BlockWriter::looksLikeHeading(QStringView text) const
{
    return text.size() <= maxHeading && text.size() > 1 && !text.endsWith(u'.') && !text.endsWith(u',')
        && !text.endsWith(u';') && bulletLength(text) == 0;
}

qsizetype BlockWriter::startBlock(Kind kind)
{
    QString &text = m_result.text;
    if (!text.isEmpty()) {
        const bool listed = kind == Kind::ListItem && m_last == Kind::ListItem;
        const bool paired = kind == Kind::Pair && m_last == Kind::Pair;
        const bool close = kind != Kind::Heading && (m_close || listed || paired || m_last == Kind::Heading);
        text += close ? QStringLiteral("\n") : QStringLiteral("\n\n");
    }
    m_last = kind;
    m_close = false;
    return text.size();
}

void BlockWriter::emitText(QStringView line)
{
    TextBlock block;
    block.kind = m_style.kind;
    block.level = m_style.level;
    block.aside = m_style.aside;
    const qsizetype bullet = block.kind == Kind::Heading ? 0 : bulletLength(line);
    if (bullet > 0 && block.kind == Kind::Paragraph) {
        block.kind = Kind::ListItem;
        block.level = 1;
    } else if (block.kind == Kind::ListItem && m_itemStarted) {
        block.kind = Kind::Paragraph;
        block.level = 0;
        m_close = true;
    }
    m_itemStarted = m_itemStarted || m_style.kind == Kind::ListItem;
    line = line.sliced(bullet);
    startBlock(block.kind);
    if (block.kind == Kind::ListItem) {
        m_result.text += QStringLiteral("- ");
    }
    block.span.start = m_result.text.size();
    m_result.text += line;
    block.span.end = m_result.text.size();
    m_result.blocks.append(block);
}

void BlockWriter::emitPair(QStringView label, QStringView value)
{
    TextBlock block;
    block.kind = Kind::Pair;
    block.aside = m_style.aside;
    const qsizetype bullet = bulletLength(label);
    label = label.sliced(bullet);
    startBlock(Kind::Pair);
    if (m_style.kind == Kind::ListItem) {
        m_result.text += QStringLiteral("- ");
        m_itemStarted = true;
    }
    block.label.start = m_result.text.size();
    m_result.text += label;
    block.label.end = m_result.text.size();
    m_result.text += QStringLiteral(": ");
    block.value.start = m_result.text.size();
    m_result.text += value;
    block.value.end = m_result.text.size();
    block.span = {block.label.start, block.value.end};
    m_result.blocks.append(block);
}

void BlockWriter::addPair(const QString &label, const QString &value)
{
    endBlock();
    const QStringView name = withoutColon(label);
    const QStringView content = withoutLeadingColon(value);
    if (!name.isEmpty() && !content.isEmpty()) {
        emitPair(name, content);
    } else if (!name.isEmpty() || !content.isEmpty()) {
        emitText(name.isEmpty() ? content : name);
    }
}

StructuredText BlockWriter::take()
{
    endBlock();
    return std::move(m_result);
}

} // namespace aio::extraction
