#pragma once

#include "ui/documents/editor/DraftOperations.h"

#include <QObject>
#include <QTextBlock>
#include <QTextCharFormat>

class QTextDocument;

namespace aio::ui {

/// Keeps a text document equal to the lines of a draft, a paragraph a line, and says which field stands
/// where. Changes as little of the document as it can, so that cursors in it stay. GUI thread only.
class LineDocument
{
public:
    explicit LineDocument(QTextDocument &document);

    /// Shows lines in place of those before.
    void show(const QList<EditorLine> &lines, bool rightToLeft);
    /// Writes all lines anew: after a change of fonts, colours or width.
    void restyle();

    [[nodiscard]] const QList<EditorLine> &lines() const { return m_lines; }
    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }

    /// The room that the asides take, in pixels.
    void setAsideWidth(int width);

    /// The field at a position of the document; nothing between fields.
    [[nodiscard]] Spot spotAt(int position) const;
    /// The nearest place in a field, looking in the direction of `by` first.
    [[nodiscard]] FieldSpot nearestSpot(int position, int by) const;
    /// -1: the field does not show.
    [[nodiscard]] int positionOf(const FieldSpot &spot) const;
    [[nodiscard]] int positionOf(const QString &name, qsizetype offset) const;
    [[nodiscard]] QString nameAt(const FieldPath &field) const;
    /// Length of the field as it shows.
    [[nodiscard]] qsizetype sizeOf(const FieldPath &field) const;

    /// What stands in the document now in the place of `field`, with the marks of bold and italic, given that
    /// nothing else of its paragraph was changed. Nothing if more was changed.
    [[nodiscard]] std::optional<QString> typedText(const FieldPath &field) const;

    /// Of what is typed at a place: bold and italic are marked so that they can be read again.
    static void setBold(QTextCharFormat &format, bool on);
    static void setItalic(QTextCharFormat &format, bool on);
    [[nodiscard]] static bool isBold(const QTextCharFormat &format);
    [[nodiscard]] static bool isItalic(const QTextCharFormat &format);

private:
    struct Part
    {
        int line = 0;
        int piece = 0;
        qsizetype start = 0; ///< in its paragraph
        qsizetype size = 0;
    };

    void write(int line);
    void writeText(const QTextBlock &block, const QString &text);
    void writeFormats(const QTextBlock &block, const EditorLine &line);
    [[nodiscard]] QTextBlockFormat blockFormat(const EditorLine &line) const;
    [[nodiscard]] std::optional<Part> partOf(const FieldPath &field) const;
    [[nodiscard]] std::optional<Part> partOf(const QString &name) const;

    QTextDocument &m_document;
    QList<EditorLine> m_lines;
    int m_asideWidth = 0;
    bool m_rightToLeft = false;
};

/// The text of a piece as it shows.
[[nodiscard]] QString shownText(const LinePiece &piece);

} // namespace aio::ui
