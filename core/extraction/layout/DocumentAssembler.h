#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/layout/BlockBuilder.h"

namespace aio::extraction {

/// Writes the blocks of page after page into one SourceDocument: its text, its blocks and its words with
/// their places on the page's image. Pages must come in ascending order.
class DocumentAssembler
{
public:
    explicit DocumentAssembler(SourceDocument &document)
        : m_document(document)
    {
    }

    /// `toImage` maps the upright positions of the words to pixels of the page's image.
    void addPage(int page, const QList<LayoutBlock> &blocks, const QTransform &toImage);

private:
    void addBlock(int page, const LayoutBlock &block, const QTransform &toImage);
    void addWord(const QString &text, const LayoutWord &word, int page, const QTransform &toImage);
    /// Returns where the label ends in the text.
    [[nodiscard]] qsizetype addPair(int page, const LayoutBlock &block, const QTransform &toImage);
    void addLines(const QList<LayoutLine> &lines, int page, const QTransform &toImage);

    SourceDocument &m_document;
    std::optional<TextBlock::Kind> m_previous;
};

} // namespace aio::extraction
