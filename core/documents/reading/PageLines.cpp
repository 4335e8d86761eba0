#include "core/documents/reading/PageLines.h"

#include "core/documents/reading/SectionHeadings.h"
#include "core/extraction/layout/Bullets.h"
#include "core/extraction/layout/Hyphenation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace aio {

using namespace extraction;

namespace {

constexpr double largeFont = 1.15; // times the running text: a heading

// Takes the bullet off; false if the line has none.
bool takeBullet(LayoutLine &line)
{
    if (line.words.size() < 2) {
        return false;
    }
    QString &first = line.words.first().text;
    const QString marks = QStringLiteral("•●○◦▪■‣⁃∙·➔➜→✓✔\uf0b7\uf0a7\uf0d8\u2756\u25fc");
    const bool glued = first.size() > 1 && marks.contains(first.front());
    if (glued) {
        first.remove(0, 1);
        return true;
    }
    if (!isBullet(first) && !(first.size() == 1 && marks.contains(first.front()))) {
        return false;
    }
    line.words.removeFirst();
    line.box = {};
    for (const LayoutWord &word : std::as_const(line.words)) {
        line.box = line.box.united(word.box);
    }
    return true;
}

// Signs of icon fonts stand in for "phone" and "mail"; they say nothing as text.
void dropIcons(LayoutLine &line)
{
    const auto isIcon = [](const LayoutWord &word) {
        return std::all_of(word.text.cbegin(), word.text.cend(),
            [](QChar c) { return c.category() == QChar::Other_PrivateUse; });
    };
    while (line.words.size() > 1 && isIcon(line.words.constFirst())
        && line.words.constFirst().text != u"\uf0b7" && line.words.constFirst().text != u"\uf0a7"
        && line.words.constFirst().text != u"\uf0d8") {
        line.words.removeFirst();
    }
    line.words.removeIf([&](const LayoutWord &word) {
        return line.words.size() > 1 && isIcon(word) && word.text != u"\uf0b7" && word.text != u"\uf0a7"
            && word.text != u"\uf0d8";
    });
}

bool endsSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u':');
}

} // namespace

// Whether the piece goes on with the text of the open line.
bool PageLines::wraps(const LayoutLine &piece, const PageRow &row) const
{
    if (m_open < 0) {
        return false;
    }
    const Line &before = m_lines.at(m_open);
    const LayoutLine &last = before.parts.constLast().constLast();
    if (before.style.column != row.column || std::abs(piece.size - last.size) > 0.12 * last.size) {
        return false;
    }
    const double step = row.box.top() - before.box.bottom();
    if (step > 0.75 * last.size || row.box.top() < before.box.top() || piece.text().isEmpty()) {
        return false;
    }
    const double aligned = std::abs(piece.box.left() - before.textLeft);
    const bool item = before.style.kind == CvLine::Kind::Item;
    if (item) {
        const double bulletLeft = before.textLeft - 0.3 * last.size;
        return piece.box.left() > bulletLeft && aligned < 1.5 * last.size && !piece.isBold();
    }
    // Running prose: the line above is full.
    constexpr qsizetype fewest = 40;
    const QString text = last.text();
    const double room = before.columnBox.right() - last.box.right();
    const QString next = piece.words.constFirst().text;
    const bool fits = room > 1.3 * piece.words.constFirst().box.width() + 0.5 * last.size;
    const bool lower = next.front().isLower();
    return before.parts.size() == 1 && aligned < 0.6 * last.size && last.isBold() == piece.isBold()
        && text.size() >= fewest && !fits
        && (lower || !endsSentence(text) || room < 0.15 * before.columnBox.width());
}

void PageLines::addPiece(Line line, QList<LayoutLine> pieces)
{
    for (const LayoutLine &piece : std::as_const(pieces)) {
        line.parts.append({piece});
    }
    const LayoutLine &first = pieces.constFirst();
    line.style.bold = first.isBold();
    line.style.size = first.size;
    for (const LayoutLine &piece : std::as_const(pieces)) {
        line.style.size = std::max(line.style.size, piece.size);
    }
    line.textLeft = first.box.left();
    m_lines.append(std::move(line));
}

void PageLines::addRow(const PageRow &row, const Line &empty, const PageRow *above)
{
    QList<LayoutLine> pieces = row.pieces;
    std::for_each(pieces.begin(), pieces.end(), dropIcons);
    pieces.removeIf([](const LayoutLine &piece) { return piece.words.isEmpty(); });
    if (pieces.isEmpty()) {
        return;
    }
    Line line = empty;
    line.box = row.box;
    line.columnBox = row.columnBox;
    line.style.column = row.column;
    line.style.gapBefore = above == nullptr || above->column != row.column
        || row.box.top() - above->box.bottom() > 0.75 * pieces.constFirst().size;
    const double bulletLeft = pieces.constFirst().box.left();
    const bool item = takeBullet(pieces.first());
    // A heading in the margin is a line of its own.
    if (pieces.size() > 1 && sectionOfLine(pieces.constFirst().text()) != CvSection::None
        && !pieces.constFirst().text().endsWith(u':')) {
        addPiece(line, {pieces.takeFirst()});
        line.style.gapBefore = false;
    }
    const bool goesOn = !item && wraps(pieces.constFirst(), row);
    if ((item || goesOn) && pieces.size() > 1) {
        // A date or a place in the margin beside an item belongs to the head of the entry.
        const qsizetype at = goesOn ? m_open : m_lines.size();
        Line note = line;
        note.style.gapBefore = false;
        for (const LayoutLine &piece : pieces.mid(1)) {
            note.parts.append({piece});
        }
        note.style.size = pieces.at(1).size;
        note.textLeft = pieces.at(1).box.left();
        m_lines.insert(at, note);
        m_open += goesOn ? 1 : 0;
        pieces = {pieces.constFirst()};
    }
    if (goesOn) {
        Line &open = m_lines[m_open];
        open.parts.last().append(pieces.constFirst());
        open.box = row.box;
        return;
    }
    if (item) {
        line.style.kind = CvLine::Kind::Item;
        const Line *before = m_open >= 0 ? &m_lines.at(m_open) : nullptr;
        const bool deeper = before != nullptr && before->style.kind == CvLine::Kind::Item
            && bulletLeft > before->textLeft - 0.2 * pieces.constFirst().size;
        line.style.level = deeper ? 2 : 1;
    }
    addPiece(line, pieces);
    m_open = m_lines.size() - 1;
}

void PageLines::add(
    const QList<PageRow> &rows, int page, const QTransform &toImage, const QList<PageLink> &links)
{
    Line empty;
    empty.style.page = page;
    empty.toImage = toImage;
    const PageRow *above = nullptr;
    m_open = -1;
    for (const PageRow &row : rows) {
        addRow(row, empty, above);
        above = &row;
    }
    m_links.resize(std::max<qsizetype>(m_links.size(), page + 1));
    m_links[page] = links;
}

// The font height that most characters have.
double PageLines::bodySize() const
{
    std::map<int, qsizetype> heights; // in quarters of a pixel
    for (const Line &line : m_lines) {
        for (const auto &part : line.parts) {
            for (const LayoutLine &piece : part) {
                heights[int(std::lround(piece.size * 4))] += piece.text().size();
            }
        }
    }
    const auto most = std::max_element(
        heights.cbegin(), heights.cend(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == heights.cend() ? 1 : std::max(1, most->first) / 4.0;
}

void PageLines::write(const Line &line, CvWriter &writer) const
{
    writer.beginLine(line.style);
    for (const auto &part : line.parts) {
        writer.beginPart();
        const LayoutWord *before = nullptr;
        for (const LayoutLine &piece : part) {
            bool lineStart = before != nullptr;
            for (const LayoutWord &word : piece.words) {
                bool space = before != nullptr;
                if (before != nullptr) {
                    const LineJoin join = lineStart ? joinAtLineEnd(before->text, word.text)
                                                    : LineJoin{0, needsSpace(*before, word)};
                    writer.dropAtEnd(join.drop);
                    space = join.space;
                }
                writer.addWord(word.text, space, line.toImage.mapRect(word.box).toAlignedRect(),
                    line.style.page, word.confidence);
                before = &word;
                lineStart = false;
            }
        }
    }
    writer.endLine();
}

void PageLines::addLinks(CvWriter &writer) const
{
    const QList<Word> words = writer.document().words;
    for (int page = 0; page < m_links.size(); ++page) {
        for (const PageLink &link : m_links.at(page)) {
            TextSpan span;
            for (const Word &word : words) {
                if (word.page == page && link.area.contains(QRectF(word.box).center())) {
                    span = span.isEmpty() ? word.span : TextSpan{span.start, word.span.end};
                }
            }
            constexpr qsizetype longest = 300; // an area over two columns is no link of a few words
            if (span.length() <= longest) {
                writer.addLink(span, link.target);
            }
        }
    }
}

CvSource PageLines::take()
{
    const double body = bodySize();
    CvWriter writer;
    for (Line &line : m_lines) {
        line.style.size /= body;
        if (line.style.kind == CvLine::Kind::Text && line.style.size > largeFont) {
            line.style.kind = CvLine::Kind::Heading;
            line.style.level = line.style.size > 1.6 ? 1 : 2;
        }
        write(line, writer);
    }
    addLinks(writer);
    return writer.take();
}

} // namespace aio
