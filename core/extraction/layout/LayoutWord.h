#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTransform>

namespace aio::extraction {

/// A word and where it stands on an upright page. Units are pixels of the page in reading position; y grows
/// downwards.
struct LayoutWord
{
    QString text;
    QRectF box;
    double size = 0; ///< height of the font from ascender to descender, pixels
    int confidence = 100; ///< 0…100
    bool bold = false;
    /// The box of the line that a recogniser found the word in; null: it stands for itself. Boxes of single
    /// signs are often off, those of lines hardly ever.
    QRectF line{};

    [[nodiscard]] const QRectF &band() const { return line.isNull() ? box : line; }
};

/// Words side by side that belong to one line of text, in reading order (right to left where the script is).
struct LayoutLine
{
    QList<LayoutWord> words;
    QRectF box;
    double size = 0; ///< median font height of its words
    int column = 0; ///< number of the text column on the page; lines of one column follow each other
    QRectF columnBox{}; ///< the room that the column's lines share
    bool pairsWithNext = false; ///< this is the label and the next line the value of one row
    bool aside = false; ///< navigation or the like beside the main content

    [[nodiscard]] bool isBold() const;
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] QString text() const;
};

/// The words of one page. `toImage` maps upright positions to the pixels of the image as it is shown.
struct PageWords
{
    QList<LayoutWord> words;
    QSizeF size;
    QTransform toImage{};
};

/// Whether a space stands between two words that follow each other on a line.
[[nodiscard]] bool needsSpace(const LayoutWord &before, const LayoutWord &after);

} // namespace aio::extraction
