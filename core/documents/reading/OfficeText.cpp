#include "core/documents/reading/OfficeText.h"

#include "core/documents/reading/SectionHeadings.h"

#include <algorithm>

namespace aio {

namespace {

constexpr QStringView bullets = u"•●○◦▪■‣⁃∙·–—-*➢✓✔\uf0b7\uf0a7";

struct Piece
{
    QString text;
    QString link;
};

/// One visual line of a paragraph: its parts, each of pieces.
struct Strip
{
    QList<QList<Piece>> parts{{}};
    bool bold = false;
    double size = 0;
    bool styled = false;
};

QString joined(const QList<Piece> &pieces)
{
    QString text;
    for (const Piece &piece : pieces) {
        text += piece.text;
    }
    return text;
}

QList<Strip> stripsOf(const OfficeParagraph &paragraph)
{
    QList<Strip> strips{{}};
    for (const OfficeRun &run : paragraph.runs) {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= run.text.size(); ++i) {
            const bool end = i == run.text.size();
            const QChar c = end ? QChar() : run.text.at(i);
            if (!end && c != u'\t' && c != u'\n') {
                continue;
            }
            Strip &strip = strips.last();
            const QString text = run.text.mid(start, i - start);
            if (!text.trimmed().isEmpty()) {
                strip.bold = strip.styled ? strip.bold : run.bold;
                strip.size = std::max(strip.size, run.size);
                strip.styled = true;
            }
            if (!text.isEmpty()) {
                strip.parts.last().append({text, run.link});
            }
            if (c == u'\t' && !joined(strip.parts.constLast()).trimmed().isEmpty()) {
                strip.parts.append(QList<Piece>{});
            } else if (c == u'\n') {
                strips.append(Strip{});
            }
            start = i + 1;
        }
    }
    return strips;
}

class Layout
{
public:
    explicit Layout(double bodySize)
        : m_body(bodySize > 0 ? bodySize : 11)
    {
    }

    void blocks(const QList<OfficeBlock> &blocks);
    [[nodiscard]] CvSource take() { return m_writer.take(); }

private:
    void paragraph(const OfficeParagraph &paragraph);
    void table(const OfficeBlock &table);
    void row(const QList<QList<OfficeBlock>> &cells);
    void strip(const Strip &strip, const OfficeParagraph &paragraph);
    void writePart(const QList<Piece> &pieces);

    CvWriter m_writer;
    double m_body;
    bool m_gap = true;
    int m_column = 0;
};

// Runs of white space become one space; links keep their words.
void Layout::writePart(const QList<Piece> &pieces)
{
    bool space = false;
    bool first = true;
    for (const Piece &piece : pieces) {
        const bool leading = !piece.text.isEmpty() && piece.text.front().isSpace();
        const QString text = piece.text.simplified();
        if (text.isEmpty()) {
            space = space || leading;
            continue;
        }
        if (!first && (space || leading)) {
            m_writer.addText(u" ");
        }
        const qsizetype start = m_writer.position();
        m_writer.addText(text);
        m_writer.addLink({start, m_writer.position()}, piece.link);
        space = piece.text.back().isSpace();
        first = false;
    }
}

void Layout::strip(const Strip &strip, const OfficeParagraph &paragraph)
{
    CvLine line;
    line.bold = strip.bold;
    line.size = strip.size > 0 ? strip.size / m_body : 1;
    line.column = m_column;
    line.gapBefore = m_gap;
    QList<QList<Piece>> parts = strip.parts;
    parts.removeIf([](const QList<Piece> &part) { return joined(part).trimmed().isEmpty(); });
    if (parts.isEmpty()) {
        m_gap = true;
        return;
    }
    const QString head = joined(parts.constFirst()).trimmed();
    const bool typed = bullets.contains(head.front()) && (head.size() == 1 || head.at(1).isSpace());
    if (typed && head.size() == 1) {
        parts.removeFirst();
        if (parts.isEmpty()) {
            return;
        }
    } else if (typed) {
        QString &text = parts.first().first().text;
        while (!text.isEmpty() && (text.front().isSpace() || bullets.contains(text.front()))) {
            text.remove(0, 1);
        }
    }
    if (paragraph.headingLevel > 0) {
        line.kind = CvLine::Kind::Heading;
        line.level = paragraph.headingLevel;
    } else if (paragraph.listLevel > 0 || typed) {
        line.kind = CvLine::Kind::Item;
        line.level = std::max(1, paragraph.listLevel);
    }
    m_writer.beginLine(line);
    for (const QList<Piece> &part : std::as_const(parts)) {
        m_writer.beginPart();
        writePart(part);
    }
    m_writer.endLine();
    m_gap = false;
}

void Layout::paragraph(const OfficeParagraph &paragraph)
{
    for (const Strip &one : stripsOf(paragraph)) {
        strip(one, paragraph);
    }
}

QString textOf(const OfficeParagraph &paragraph)
{
    QString text;
    for (const OfficeRun &run : paragraph.runs) {
        text += run.text;
    }
    return text.trimmed();
}

bool isBlank(const OfficeBlock &block)
{
    return block.rows.isEmpty() && textOf(block.paragraph).isEmpty();
}

bool hasHeading(const QList<OfficeBlock> &cell)
{
    return std::any_of(cell.cbegin(), cell.cend(), [](const OfficeBlock &block) {
        return block.rows.isEmpty() && sectionOfLine(textOf(block.paragraph)) != CvSection::None;
    });
}

// Paragraph beside paragraph: the first ones are one line, what follows stands below.
void Layout::row(const QList<QList<OfficeBlock>> &cells)
{
    OfficeParagraph head;
    QList<QList<OfficeBlock>> rest;
    for (QList<OfficeBlock> cell : cells) {
        while (!cell.isEmpty() && isBlank(cell.constFirst())) {
            cell.removeFirst();
        }
        if (cell.isEmpty()) {
            continue;
        }
        const OfficeBlock first = cell.constFirst();
        const bool joins = first.rows.isEmpty() && first.paragraph.listLevel == 0
            && !textOf(first.paragraph).contains(u'\n');
        if (joins) {
            if (!head.runs.isEmpty()) {
                head.runs.append({QStringLiteral("\t")});
            }
            head.runs += first.paragraph.runs;
            head.headingLevel = std::max(head.headingLevel, first.paragraph.headingLevel);
            cell.removeFirst();
        }
        rest.append(cell);
    }
    m_gap = true;
    paragraph(head);
    for (const QList<OfficeBlock> &cell : std::as_const(rest)) {
        blocks(cell);
    }
}

void Layout::table(const OfficeBlock &table)
{
    const bool columns = std::any_of(table.rows.cbegin(), table.rows.cend(), [](const auto &cells) {
        qsizetype long_ = 0;
        bool heading = false;
        for (const QList<OfficeBlock> &cell : cells) {
            long_ += cell.size() > 3 ? 1 : 0;
            heading = heading || (cell.size() > 1 && hasHeading(cell));
        }
        return cells.size() > 1 && long_ > 1 && heading;
    });
    for (const QList<QList<OfficeBlock>> &cells : table.rows) {
        if (!columns) {
            row(cells);
            continue;
        }
        for (const QList<OfficeBlock> &cell : cells) {
            ++m_column;
            m_gap = true;
            blocks(cell);
        }
        ++m_column;
    }
    m_gap = true;
}

void Layout::blocks(const QList<OfficeBlock> &blocks)
{
    for (const OfficeBlock &block : blocks) {
        if (block.rows.isEmpty()) {
            paragraph(block.paragraph);
        } else {
            table(block);
        }
    }
}

} // namespace

CvSource officeLines(const QList<OfficeBlock> &blocks, double bodySize)
{
    Layout layout(bodySize);
    layout.blocks(blocks);
    return layout.take();
}

} // namespace aio
