#include "ui/documents/editor/LineDocument.h"

#include "core/documents/draft/Markup.h"
#include "ui/documents/editor/LineLook.h"

#include <QTextCursor>
#include <QTextDocument>

namespace aio::ui {

namespace {

constexpr int boldMark = QTextFormat::UserProperty + 1;
constexpr int italicMark = QTextFormat::UserProperty + 2;

/// Line ends inside a text would be paragraphs of their own.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator
            || c == QChar::ObjectReplacementCharacter || c.unicode() == 0xfdd0 || c.unicode() == 0xfdd1) {
            c = u' ';
        }
    }
    return text;
}

QList<MarkupRun> runsOf(const LinePiece &piece)
{
    const QString text = oneLine(piece.text);
    return hasMarkup(piece.field.kind) ? markupRuns(text) : QList<MarkupRun>{{text}};
}

QString shownText(const EditorLine &line)
{
    QString text;
    for (const LinePiece &piece : line.pieces) {
        text += shownText(piece);
    }
    return text;
}

} // namespace

QString shownText(const LinePiece &piece)
{
    return plainText(runsOf(piece));
}

LineDocument::LineDocument(QTextDocument &document)
    : m_document(document)
{
    m_document.setUndoRedoEnabled(false);
}

void LineDocument::show(const QList<EditorLine> &lines, bool rightToLeft)
{
    const bool turned = rightToLeft != m_rightToLeft;
    const QList<EditorLine> old = turned ? QList<EditorLine>() : m_lines;
    m_rightToLeft = rightToLeft;
    m_lines = lines;
    qsizetype head = 0;
    while (head < old.size() && head < lines.size() && old.at(head) == lines.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < lines.size() - head
        && old.at(old.size() - 1 - tail) == lines.at(lines.size() - 1 - tail)) {
        ++tail;
    }
    const int present = m_document.blockCount();
    const int wanted = qMax(1, int(lines.size()));
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    // Paragraphs come or go in the middle, where the lines differ.
    const int seam = qMin(int(head), present - 1);
    for (int count = present; count < wanted; ++count) {
        cursor.setPosition(m_document.findBlockByNumber(seam).position());
        cursor.insertBlock();
    }
    for (int count = present; count > wanted; --count) {
        const QTextBlock gone = m_document.findBlockByNumber(seam);
        cursor.setPosition(gone.position());
        if (gone.next().isValid()) {
            cursor.setPosition(gone.next().position(), QTextCursor::KeepAnchor);
        } else {
            cursor.setPosition(gone.previous().position() + gone.previous().length() - 1);
            cursor.setPosition(gone.position() + gone.length() - 1, QTextCursor::KeepAnchor);
        }
        cursor.removeSelectedText();
    }
    for (qsizetype line = turned ? 0 : head; line < lines.size() - (turned ? 0 : tail); ++line) {
        write(int(line));
    }
    // A typed letter may be in a line that is as it was, as a mark of markup that says nothing.
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (m_document.findBlockByNumber(int(line)).text() != shownText(lines.at(line))) {
            write(int(line));
        }
    }
    cursor.endEditBlock();
}

void LineDocument::restyle()
{
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (int line = 0; line < m_lines.size(); ++line) {
        write(line);
    }
    cursor.endEditBlock();
}

void LineDocument::setAsideWidth(int width)
{
    if (width == m_asideWidth) {
        return;
    }
    m_asideWidth = width;
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    for (int line = 0; line < m_lines.size(); ++line) {
        if (!m_lines.at(line).aside.isEmpty()) {
            cursor.setPosition(m_document.findBlockByNumber(line).position());
            cursor.setBlockFormat(blockFormat(m_lines.at(line)));
        }
    }
    cursor.endEditBlock();
}

QTextBlockFormat LineDocument::blockFormat(const EditorLine &line) const
{
    return blockFormatOf(line, m_rightToLeft, m_asideWidth);
}

void LineDocument::write(int line)
{
    const QTextBlock block = m_document.findBlockByNumber(line);
    const EditorLine &shown = m_lines.at(line);
    writeText(block, shownText(shown));
    writeFormats(block, shown);
    const QTextBlockFormat format = blockFormat(shown);
    if (block.blockFormat() != format) {
        QTextCursor(block).setBlockFormat(format);
    }
}

void LineDocument::writeText(const QTextBlock &block, const QString &text)
{
    const QString old = block.text();
    if (old == text) {
        return;
    }
    qsizetype head = 0;
    while (head < old.size() && head < text.size() && old.at(head) == text.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < text.size() - head
        && old.at(old.size() - 1 - tail) == text.at(text.size() - 1 - tail)) {
        ++tail;
    }
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(head));
    cursor.setPosition(block.position() + int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - tail - head));
}

void LineDocument::writeFormats(const QTextBlock &block, const EditorLine &line)
{
    QList<QTextLayout::FormatRange> wanted;
    int at = 0;
    for (const LinePiece &piece : line.pieces) {
        const QTextCharFormat base = charFormatOf(line, piece);
        const QList<MarkupRun> runs = runsOf(piece);
        for (const MarkupRun &run : runs) {
            QTextCharFormat format = base;
            if (run.bold) {
                setBold(format, true);
            }
            if (run.italic) {
                setItalic(format, true);
            }
            wanted.append({at, int(run.text.size()), format});
            at += int(run.text.size());
        }
    }
    QTextCursor cursor(block);
    for (const QTextLayout::FormatRange &range : std::as_const(wanted)) {
        bool same = true;
        for (auto it = block.begin(); !it.atEnd() && same; ++it) {
            const int start = it.fragment().position() - block.position();
            const bool meets =
                start < range.start + range.length && start + it.fragment().length() > range.start;
            same = !meets || it.fragment().charFormat() == range.format;
        }
        if (!same) {
            cursor.setPosition(block.position() + range.start);
            cursor.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(range.format);
        }
    }
    const QTextCharFormat empty =
        line.pieces.isEmpty() ? QTextCharFormat() : charFormatOf(line, line.pieces.constFirst());
    if (block.charFormat() != empty) {
        QTextCursor(block).setBlockCharFormat(empty);
    }
}

Spot LineDocument::spotAt(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    const int line = block.blockNumber();
    if (!block.isValid() || line >= m_lines.size()) {
        return {};
    }
    qsizetype start = block.position();
    const QList<LinePiece> &pieces = m_lines.at(line).pieces;
    for (const LinePiece &piece : pieces) {
        const qsizetype size = shownText(piece).size();
        if (piece.field.kind != FieldKind::None && position >= start && position <= start + size) {
            return FieldSpot{piece.field, position - start};
        }
        start += size;
    }
    return {};
}

FieldSpot LineDocument::nearestSpot(int position, int by) const
{
    if (const Spot spot = spotAt(position)) {
        return *spot;
    }
    // Within the line first, so that a click on a separator stays where it was.
    Spot before;
    Spot after;
    for (int line = 0; line < m_lines.size() && !after; ++line) {
        qsizetype start = m_document.findBlockByNumber(line).position();
        const QList<LinePiece> &pieces = m_lines.at(line).pieces;
        for (const LinePiece &piece : pieces) {
            const qsizetype size = shownText(piece).size();
            if (piece.field.kind != FieldKind::None) {
                if (start + size < position) {
                    before = FieldSpot{piece.field, size};
                } else if (start > position) {
                    after = FieldSpot{piece.field, 0};
                    break;
                }
            }
            start += size;
        }
    }
    const Spot &first = by >= 0 ? after : before;
    const Spot &second = by >= 0 ? before : after;
    return first ? *first : second.value_or(FieldSpot());
}

std::optional<LineDocument::Part> LineDocument::partOf(const FieldPath &field) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        qsizetype start = 0;
        const QList<LinePiece> &pieces = m_lines.at(line).pieces;
        for (int piece = 0; piece < pieces.size(); ++piece) {
            const qsizetype size = shownText(pieces.at(piece)).size();
            if (pieces.at(piece).field == field) {
                return Part{line, piece, start, size};
            }
            start += size;
        }
    }
    return {};
}

std::optional<LineDocument::Part> LineDocument::partOf(const QString &name) const
{
    for (const EditorLine &line : m_lines) {
        for (const LinePiece &piece : line.pieces) {
            if (piece.field.kind != FieldKind::None && piece.name == name) {
                return partOf(piece.field);
            }
        }
    }
    return {};
}

int LineDocument::positionOf(const FieldSpot &spot) const
{
    const std::optional<Part> part = partOf(spot.field);
    return part ? m_document.findBlockByNumber(part->line).position()
            + int(part->start + qBound(qsizetype(0), spot.offset, part->size))
                : -1;
}

int LineDocument::positionOf(const QString &name, qsizetype offset) const
{
    const std::optional<Part> part = partOf(name);
    return part ? m_document.findBlockByNumber(part->line).position()
            + int(part->start + qBound(qsizetype(0), offset, part->size))
                : -1;
}

QString LineDocument::nameAt(const FieldPath &field) const
{
    const std::optional<Part> part = partOf(field);
    return part ? m_lines.at(part->line).pieces.at(part->piece).name : QString();
}

qsizetype LineDocument::sizeOf(const FieldPath &field) const
{
    const std::optional<Part> part = partOf(field);
    return part ? part->size : 0;
}

std::optional<QString> LineDocument::typedText(const FieldPath &field) const
{
    const std::optional<Part> part = partOf(field);
    if (!part || m_document.blockCount() != qMax(1, int(m_lines.size()))) {
        return {};
    }
    const QTextBlock block = m_document.findBlockByNumber(part->line);
    const QString text = block.text();
    const QString old = shownText(m_lines.at(part->line));
    const QString head = old.left(part->start);
    const QString tail = old.mid(part->start + part->size);
    if (text.size() < head.size() + tail.size() || !text.startsWith(head) || !text.endsWith(tail)) {
        return {};
    }
    const qsizetype from = head.size();
    const qsizetype to = text.size() - tail.size();
    if (!hasMarkup(field.kind)) {
        return text.mid(from, to - from);
    }
    QList<MarkupRun> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const qsizetype start = it.fragment().position() - block.position();
        const qsizetype begin = qMax(from, start);
        const qsizetype end = qMin(to, start + it.fragment().length());
        if (begin < end) {
            const QTextCharFormat format = it.fragment().charFormat();
            runs.append({text.mid(begin, end - begin), isBold(format), isItalic(format), 0});
        }
    }
    return toMarkup(runs);
}

void LineDocument::setBold(QTextCharFormat &format, bool on)
{
    format.setProperty(boldMark, on);
    format.setFontWeight(on ? QFont::Bold : QFont::Normal);
}

void LineDocument::setItalic(QTextCharFormat &format, bool on)
{
    format.setProperty(italicMark, on);
    format.setFontItalic(on);
}

bool LineDocument::isBold(const QTextCharFormat &format)
{
    return format.boolProperty(boldMark);
}

bool LineDocument::isItalic(const QTextCharFormat &format)
{
    return format.boolProperty(italicMark);
}

} // namespace aio::ui
