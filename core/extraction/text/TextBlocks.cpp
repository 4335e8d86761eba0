#include "core/extraction/text/TextBlocks.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/LineShape.h"
#include "core/extraction/text/Topics.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using Kind = LineShape::Kind;

struct Line
{
    LineShape shape;
    QString content;
    qsizetype width = 0; ///< of the raw line
    qsizetype indent = 0;
    bool blankBefore = false;
    bool underlined = false;
};

/// Markdown links, emphasis and escapes as a reader sees them.
QString withoutMarkup(const QString &content)
{
    static const QRegularExpression link(
        QStringLiteral("!?\\[([^\\]\\n]{0,300})\\]\\(<?([^)\\s>]{1,500})>?[^)]{0,80}\\)"));
    QString text = content;
    if (text.contains(QStringLiteral("]("))) {
        qsizetype from = 0;
        for (auto match = link.match(text); match.hasMatch(); match = link.match(text, from)) {
            const QString words = match.captured(1).remove(u'`').trimmed();
            QString target = match.captured(2);
            if (target.startsWith(u"mailto:", Qt::CaseInsensitive))
                target = target.mid(7).section(u'?', 0, 0);
            const bool image = match.captured(0).startsWith(u'!');
            const bool same = words.contains(target) || target.startsWith(u'#') || target.startsWith(u'/');
            const QString shown = image ? QString()
                : same                  ? words
                : words.isEmpty()       ? target
                                        : words + QStringLiteral(" (") + target + u')';
            text.replace(match.capturedStart(), match.capturedLength(), shown);
            from = match.capturedStart() + shown.size();
        }
    }
    text.remove(QStringLiteral("**"));
    text.remove(QStringLiteral("__"));
    text.remove(u'`');
    static const QRegularExpression starred(
        QStringLiteral("(?<![\\w*])\\*([^*\\s][^*\\n]{0,120}?)\\*(?![\\w*])"));
    text.replace(starred, QStringLiteral("\\1"));
    static const QRegularExpression underlined(
        QStringLiteral("(?<![\\w/])_([^_\\s][^_\\n]{0,120}?)_(?!\\w)"));
    text.replace(underlined, QStringLiteral("\\1"));
    static const QRegularExpression shortcode(QStringLiteral("(?<!\\w):[a-z_]{3,24}:(?!\\w)"));
    text.remove(shortcode);
    return text.trimmed();
}

QStringView unquoted(QStringView line)
{
    while (line.startsWith(u'>'))
        line = line.sliced(line.size() > 1 && line[1] == u' ' ? 2 : 1);
    return line;
}

QList<Line> readLines(QStringView text, const WorkContext &context)
{
    QList<Line> lines;
    bool blank = true;
    for (const QStringView rawLine : QStringTokenizer(text, u'\n')) {
        if (context.interrupted())
            break;
        constexpr qsizetype longestLine = 20000;
        const QStringView raw = unquoted(rawLine).first(qMin(longestLine, unquoted(rawLine).size()));
        Line line;
        line.shape = shapeOf(raw);
        line.width = raw.size();
        if (line.shape.kind == Kind::Blank) {
            blank = true;
            continue;
        }
        while (line.indent < raw.size() && raw[line.indent].isSpace())
            ++line.indent;
        const bool underline = line.shape.kind == Kind::Rule && !blank && !lines.isEmpty()
            && lines.last().shape.kind == Kind::Text
            && (raw.trimmed().startsWith(u'=') || raw.trimmed().startsWith(u'-')) && lines.last().width < 90;
        if (underline) {
            lines.last().underlined = true;
            blank = true;
            continue;
        }
        if (line.shape.kind == Kind::Rule) {
            blank = true;
            continue;
        }
        line.content = line.shape.kind == Kind::Row
            ? raw.trimmed().toString()
            : withoutMarkup(raw.sliced(line.shape.start, line.shape.end - line.shape.start).toString());
        line.blankBefore = blank;
        blank = false;
        if (!line.content.isEmpty())
            lines.append(line);
    }
    return lines;
}

/// Whether lines of the text are broken at a fixed width.
qsizetype wrapWidth(const QList<Line> &lines)
{
    qsizetype widest = 0;
    int wide = 0;
    for (const Line &line : lines)
        widest = qMax(widest, line.width);
    for (const Line &line : lines)
        wide += line.width >= widest * 3 / 4;
    constexpr qsizetype widestWrap = 110;
    return widest >= 45 && widest <= widestWrap && wide >= 2 ? widest : 0;
}

class Layout
{
public:
    explicit Layout(const QList<Line> &lines)
        : m_lines(lines)
        , m_wrap(wrapWidth(lines))
    {
    }

    SourceDocument build(const WorkContext &context)
    {
        while (m_at < m_lines.size() && !context.interrupted())
            takeBlock();
        return std::move(m_document);
    }

private:
    [[nodiscard]] const Line &line() const { return m_lines[m_at]; }

    void takeBlock()
    {
        const Line &first = line();
        if (first.shape.kind == Kind::Row) {
            takeRow();
            return;
        }
        if (first.shape.kind == Kind::Heading || first.underlined) {
            const int level = first.underlined ? 2 : first.shape.level;
            LabelSplit split;
            const bool labelled =
                splitLabel(first.content, &split) && split.valueStart < first.content.size();
            if (labelled && first.shape.kind == Kind::Heading)
                takePair(first.content, split);
            else
                append(TextBlock::Kind::Heading, first.content, level);
            ++m_at;
            return;
        }
        const bool item = first.shape.kind == Kind::Item;
        if (!item && isHeading())
            append(TextBlock::Kind::Heading, first.content, m_document.blocks.isEmpty() ? 1 : 4), ++m_at;
        else
            takeText(item);
    }

    /// A line without a mark that stands as a heading: the lexicon knows it, or it is short and set apart.
    [[nodiscard]] bool isHeading() const
    {
        const QString &content = line().content;
        const bool last = m_at + 1 >= m_lines.size();
        if (last || content.size() > 90)
            return false;
        if (m_document.blocks.isEmpty())
            return content.size() <= 90 && !content.endsWith(u'.') && !content.contains(u": ");
        const Topic topic = headingTopic(content);
        LabelSplit split;
        const bool label = splitLabel(content, &split) && split.valueStart < content.size();
        if (topic != Topic::None && !label && content.size() <= 60 && !content.endsWith(u'.')
            && !content.endsWith(u','))
            return true;
        const bool itemsFollow = m_lines[m_at + 1].shape.kind == Kind::Item;
        const bool colon = content.endsWith(u':') || content.endsWith(u'：');
        if (colon)
            return itemsFollow || (topic != Topic::None && looksLikeHeading(content))
                || (line().blankBefore && content.size() < 45);
        return line().blankBefore && looksLikeHeading(content) && !label;
    }

    void takeText(bool item)
    {
        const Line &first = line();
        const int level = first.shape.level;
        QString content = first.content;
        LabelSplit split;
        const bool labelled = isLabelled(content, item, &split);
        const qsizetype start = m_at++;
        while (m_at < m_lines.size() && continues(start, item || labelled, content)) {
            const bool cjk = isCjk(content.back()) && isCjk(line().content.front());
            content += (joinsWord(content) || cjk ? QString() : QStringLiteral(" ")) + line().content;
            ++m_at;
        }
        if (labelled)
            takePair(content, split);
        else
            append(item ? TextBlock::Kind::ListItem : TextBlock::Kind::Paragraph, content,
                item ? qMax(1, level) : 0);
    }

    [[nodiscard]] static bool joinsWord(const QString &content)
    {
        return content.endsWith(u'-') && content.size() > 1 && content[content.size() - 2].isLetter();
    }

    [[nodiscard]] bool isLabelled(const QString &content, bool item, LabelSplit *split) const
    {
        if (!splitLabel(content, split) || split->valueStart >= content.size())
            return false;
        const QStringView label =
            QStringView(content).sliced(split->labelStart, split->labelEnd - split->labelStart);
        const Topic topic = labelTopic(label);
        if (item)
            return topic != Topic::None && topic != Topic::Other
                && !(isSection(topic) && topic != Topic::Skills);
        return topic != Topic::None
            || (label.size() <= 24 && label.count(u' ') <= 2 && label.front().isUpper()
                && content.size() < 160);
    }

    /// The current line belongs to the text that began at line `start`.
    [[nodiscard]] bool continues(qsizetype start, bool hanging, const QString &soFar) const
    {
        const Line &next = line();
        const Line &before = m_lines[m_at - 1];
        if (next.blankBefore || next.shape.kind != Kind::Text || next.underlined)
            return false;
        LabelSplit split;
        if (isLabelled(next.content, false, &split) || isHeading())
            return false;
        if (hanging && next.indent > m_lines[start].indent + 1 && next.indent >= 2)
            return true;
        if (m_wrap == 0 || before.width < m_wrap * 6 / 10 || hadRoom(before, next))
            return false;
        const QChar last = soFar.back();
        const bool sentenceEnds =
            last == u'.' || last == u':' || last == u'!' || last == u'?' || last == u';';
        if (hanging)
            return !sentenceEnds && next.content.front().isLower();
        return !sentenceEnds || before.width >= m_wrap * 3 / 4;
    }

    /// The first word of the next line would have fitted: whoever ended the line there meant to.
    [[nodiscard]] bool hadRoom(const Line &before, const Line &next) const
    {
        const qsizetype space = next.content.indexOf(u' ');
        const qsizetype word = space < 0 ? next.content.size() : space;
        constexpr qsizetype ragged = 9; // of ten: programs break a little before the edge, too
        return !next.content.front().isLower() && (before.width + 1 + word) * 10 < m_wrap * ragged;
    }

    void takeRow()
    {
        QStringList cells;
        const QStringList parts = line().content.mid(1).chopped(1).split(u'|');
        for (const QString &cell : parts)
            cells.append(withoutMarkup(cell.trimmed()));
        ++m_at;
        if (cells.join(QString()).isEmpty())
            return;
        if (cells.size() == 2 && !cells[0].isEmpty() && !cells[1].isEmpty()) {
            const QString content = cells[0] + QStringLiteral(": ") + cells[1];
            takePair(content, {0, cells[0].size(), cells[0].size() + 2});
            return;
        }
        append(TextBlock::Kind::Paragraph, cells.join(QStringLiteral(" | ")), 0);
    }

    void takePair(const QString &content, const LabelSplit &split)
    {
        append(TextBlock::Kind::Pair, content, 0);
        TextBlock &block = m_document.blocks.last();
        block.label = {block.span.start + split.labelStart, block.span.start + split.labelEnd};
        block.value = {block.span.start + split.valueStart, block.span.end};
    }

    void append(TextBlock::Kind kind, const QString &content, int level)
    {
        QString &text = m_document.text;
        const bool tight = !m_document.blocks.isEmpty()
            && (kind == TextBlock::Kind::ListItem || kind == TextBlock::Kind::Pair)
            && m_document.blocks.last().kind == kind;
        if (!text.isEmpty())
            text += tight ? QStringLiteral("\n") : QStringLiteral("\n\n");
        if (kind == TextBlock::Kind::ListItem)
            text += QStringLiteral("• ");
        TextBlock block;
        block.kind = kind;
        block.level = level;
        block.span = {text.size(), text.size() + content.size()};
        text += content;
        m_document.blocks.append(block);
    }

    QList<Line> m_lines;
    qsizetype m_wrap;
    qsizetype m_at = 0;
    SourceDocument m_document;
};

} // namespace

SourceDocument layOut(QStringView text, const WorkContext &context)
{
    return Layout(readLines(text, context)).build(context);
}

} // namespace aio::extraction
