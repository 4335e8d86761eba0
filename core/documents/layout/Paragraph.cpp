#include "core/documents/layout/Paragraph.h"

#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace aio::documents {

namespace {

constexpr double units = FontSet::unitsPerPoint;

// One character, one glyph, from left to right.
bool isSimple(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Common:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Bopomofo:
            return !c.isSurrogate() && !c.isMark() && c.category() != QChar::Other_Format;
        default:
            return false;
        }
    });
}

// Sets the runs of one line out of what Qt shaped.
class LineReader
{
public:
    LineReader(const Paragraph &paragraph, const QTextLayout &layout, const QTextLine &line, FontSet &fonts)
        : m_paragraph(paragraph)
        , m_layout(layout)
        , m_line(line)
        , m_fonts(fonts)
        , m_base(line.y() + line.ascent())
    {
    }

    [[nodiscard]] QList<TextRun> read()
    {
        const int from = m_line.textStart();
        const int end = from + m_line.textLength();
        int at = 0;
        for (const ColoredSpan &span : m_paragraph.spans) {
            const int spanEnd = at + static_cast<int>(span.span.text.size());
            const int begin = std::max(at, from);
            const int stop = std::min(spanEnd, end);
            if (begin < stop) {
                m_span = &span;
                readPart(begin, stop);
            }
            at = spanEnd;
        }
        return std::move(m_runs);
    }

private:
    void readPart(int from, int to)
    {
        const QString text = m_layout.text().mid(from, to - from);
        if (!m_paragraph.rightToLeft && isSimple(text)) {
            const QList<QGlyphRun> shaped = m_line.glyphRuns(from, to - from);
            if (shaped.size() == 1 && shaped.constFirst().glyphIndexes().size() == text.size()) {
                m_runs.append(runOf(shaped.constFirst(), text));
                return;
            }
        }
        for (int at = from; at < to;) {
            const int next = std::clamp(m_layout.nextCursorPosition(at), at + 1, to);
            readCluster(at, next);
            at = next;
        }
    }

    // The glyphs of one letter as a reader sees it. Consecutive letters of a word and a font share a run.
    void readCluster(int from, int to)
    {
        const QString text = m_layout.text().mid(from, to - from);
        // Signs that steer the direction have done so; they are not printed.
        if (text.size() == 1 && text.front().category() == QChar::Other_Format) {
            return;
        }
        bool said = false;
        for (const QGlyphRun &shaped : m_line.glyphRuns(from, to - from)) {
            TextRun part = runOf(shaped, text);
            if (repeatsLast(part)) {
                // A ligature comes once for each of its letters.
                m_runs.last().text += text;
                for (qsizetype i = m_runs.last().glyphTexts.size() - 1; i >= 0; --i) {
                    if (!m_runs.last().glyphTexts.at(i).isEmpty()) {
                        m_runs.last().glyphTexts[i] += text;
                        break;
                    }
                }
                return;
            }
            const bool each = part.glyphs.size() == text.size();
            for (qsizetype i = 0; i < part.glyphs.size(); ++i) {
                // A letter and its marks say one each.
                part.glyphTexts.append(each ? text.mid(i, 1) : said ? QString() : text);
                said = true;
            }
            if (part.glyphTexts.join(QString()).isEmpty()) {
                part.text.clear();
            }
            append(std::move(part));
        }
    }

    [[nodiscard]] bool repeatsLast(const TextRun &part) const
    {
        return !m_runs.isEmpty() && m_runs.constLast().font == part.font && !part.glyphs.isEmpty()
            && !m_runs.constLast().glyphs.isEmpty()
            && m_runs.constLast().glyphs.constLast() == part.glyphs.constLast()
            && m_runs.constLast().positions.constLast() == part.positions.constLast();
    }

    void append(TextRun part)
    {
        const bool joins = !m_runs.isEmpty() && m_runs.constLast().font == part.font
            && !m_runs.constLast().glyphTexts.isEmpty() && m_runs.constLast().link == part.link
            && m_runs.constLast().color == part.color && m_runs.constLast().text != u" " && part.text != u" "
            && m_joinable == m_span;
        m_joinable = m_span;
        if (!joins) {
            m_runs.append(std::move(part));
            return;
        }
        TextRun &run = m_runs.last();
        run.text += part.text;
        run.glyphs += part.glyphs;
        run.positions += part.positions;
        run.glyphTexts += part.glyphTexts;
        run.box |= part.box;
    }

    [[nodiscard]] TextRun runOf(const QGlyphRun &shaped, const QString &text)
    {
        TextRun run;
        run.text = text;
        run.sourceId = m_paragraph.sourceId;
        run.link = m_span->span.link;
        run.paragraph = m_paragraph.number;
        run.font = m_fonts.indexOf(shaped.rawFont());
        run.size = m_paragraph.size;
        run.color = m_span->color;
        run.glyphs = shaped.glyphIndexes();
        double left = 1e9;
        double right = -1e9;
        const QList<QPointF> advances = shaped.rawFont().advancesForGlyphIndexes(run.glyphs);
        const QList<QPointF> positions = shaped.positions();
        for (qsizetype i = 0; i < positions.size(); ++i) {
            const QPointF &at = positions.at(i);
            run.positions.append({at.x() / units, (at.y() - m_base) / units});
            left = std::min(left, at.x());
            right = std::max(right, at.x() + advances.at(i).x());
        }
        run.box = QRectF(left / units, -m_fonts.ascent() * run.size, std::max(0.0, right - left) / units,
            (m_fonts.ascent() + m_fonts.descent()) * run.size);
        m_fonts.useGlyphs(run.font, run.glyphs);
        return run;
    }

    const Paragraph &m_paragraph;
    const QTextLayout &m_layout;
    const QTextLine &m_line;
    FontSet &m_fonts;
    double m_base;
    const ColoredSpan *m_span = nullptr;
    const ColoredSpan *m_joinable = nullptr;
    QList<TextRun> m_runs;
};

// Moves the letters to where the alignment wants them; spaces at the line's end do not count.
void align(SetLine &line, const Paragraph &paragraph, double width)
{
    double left = 1e9;
    double right = -1e9;
    for (const TextRun &run : line.runs) {
        if (run.text.trimmed().isEmpty()) {
            continue;
        }
        // A simple run may end in a space; its last letter that shows counts.
        qsizetype last = run.glyphs.size();
        while (run.glyphTexts.isEmpty() && last > 1 && run.text.at(last - 1) == u' ') {
            --last;
        }
        left = std::min(left, run.box.left());
        right = std::max(right, last < run.glyphs.size() ? run.positions.at(last).x() : run.box.right());
    }
    if (left > right) {
        return;
    }
    line.width = right - left;
    double wanted = 0;
    if (paragraph.align == TextAlign::Center) {
        wanted = (width - line.width) / 2;
    } else if ((paragraph.align == TextAlign::End) != paragraph.rightToLeft) {
        wanted = width - line.width;
    }
    for (TextRun &run : line.runs) {
        run.box.translate(wanted - left, line.baseline);
        for (QPointF &position : run.positions) {
            position += QPointF(wanted - left, line.baseline);
        }
    }
}

QList<QTextLayout::FormatRange> formatsOf(const Paragraph &paragraph, const FontSet &fonts)
{
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const ColoredSpan &span : paragraph.spans) {
        QTextCharFormat format;
        format.setFont(fonts.font({paragraph.size, span.span.bold, span.span.italic, paragraph.spacing}));
        formats.append({at, static_cast<int>(span.span.text.size()), format});
        at += static_cast<int>(span.span.text.size());
    }
    return formats;
}

// "C++" would read "++C" in a line from the right: signs at the edge of a word go the line's way. A sign that
// shows nothing keeps them with their word.
Paragraph steered(const Paragraph &paragraph)
{
    static const QRegularExpression signs(QStringLiteral("(?<=[A-Za-z0-9])([+#]+)(?![A-Za-z0-9])"));
    Paragraph result = paragraph;
    for (ColoredSpan &span : result.spans) {
        span.span.text.replace(signs, QStringLiteral("\\1\u200e"));
    }
    return result;
}

} // namespace

QList<SetLine> setParagraph(const Paragraph &given, double width, FontSet &fonts)
{
    const Paragraph paragraph = given.rightToLeft ? steered(given) : given;
    QString text;
    for (const ColoredSpan &span : paragraph.spans) {
        text += span.span.text;
    }
    QTextLayout layout(text, fonts.font({paragraph.size, false, false, paragraph.spacing}));
    layout.setFormats(formatsOf(paragraph, fonts));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(paragraph.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);

    const double height = paragraph.size * paragraph.lineHeight;
    const double baseline =
        (height - (fonts.ascent() + fonts.descent()) * paragraph.size) / 2 + fonts.ascent() * paragraph.size;
    QList<SetLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * units);
        line.setPosition({0, 0});
        lines.append(SetLine{height, baseline, 0, {}});
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        lines[i].runs = LineReader(paragraph, layout, layout.lineAt(i), fonts).read();
        align(lines[i], paragraph, width);
    }
    return lines;
}

} // namespace aio::documents
