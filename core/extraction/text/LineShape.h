#pragma once

#include <QStringView>

namespace aio::extraction {

/// What one line of a plain text looks like by itself. Offsets count in the line.
struct LineShape
{
    enum class Kind
    {
        Blank,
        Rule, ///< "-----", "=====", "***", "| --- |"
        Heading, ///< marked: "## …", "**…**", "■…", "【…】"
        Item, ///< bullet or number
        Row, ///< "| a | b |"
        Text
    };

    Kind kind = Kind::Text;
    qsizetype start = 0; ///< of the content, behind marks and bullets
    qsizetype end = 0; ///< of the content, before trailing marks
    int level = 0; ///< Heading: 1…6; Item: nesting from 1
};

[[nodiscard]] LineShape shapeOf(QStringView line);

/// A short line that says "heading" without a mark: capitals, or a colon at its end.
[[nodiscard]] bool looksLikeHeading(QStringView content);

/// "Label: value" or "label：value": where the label ends and the value starts, if the line has that shape.
struct LabelSplit
{
    qsizetype labelStart = 0;
    qsizetype labelEnd = 0;
    qsizetype valueStart = 0;
};
[[nodiscard]] bool splitLabel(QStringView content, LabelSplit *split);

} // namespace aio::extraction
