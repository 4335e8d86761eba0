#pragma once

#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// A text in reading order with its structure.
struct StructuredText
{
    QString text;
    QList<TextBlock> blocks;
};

/// Builds a StructuredText from runs of inline text: collapses white space, ends blocks, and tells headings,
/// list items and label-value pairs by their look where markup does not.
class BlockWriter
{
public:
    struct Style
    {
        TextBlock::Kind kind = TextBlock::Kind::Paragraph;
        int level = 0;
        bool aside = false;
    };

    /// The style of the text that follows; takes effect for the block that is open now, too, if it is empty.
    void setStyle(const Style &style);
    [[nodiscard]] const Style &style() const { return m_style; }

    void addText(QStringView text, bool bold, bool verbatim = false);
    void addSpace();
    /// Ends the line; what follows is a block of its own, close to this one.
    void breakLine();
    void endBlock();
    /// A label and its value as one block. Either may be empty, then it is an ordinary block.
    void addPair(const QString &label, const QString &value);

    [[nodiscard]] StructuredText take();

private:
    void flush();
    void emitText(QStringView text);
    void emitPair(QStringView label, QStringView value);
    qsizetype startBlock(TextBlock::Kind kind);
    [[nodiscard]] bool looksLikeHeading(QStringView text) const;

    StructuredText m_result;
    QString m_line;
    Style m_style;
    qsizetype m_boldEnd = 0; ///< the line is bold up to here
    bool m_onlyBold = true;
    bool m_close = false; ///< the next block follows without an empty line
    bool m_itemStarted = false;
    TextBlock::Kind m_last = TextBlock::Kind::Paragraph;
};

} // namespace aio::extraction
