#pragma once

#include "core/documents/reading/CvSource.h"

#include <QStringList>

namespace aio {

/// Writes lines one after the other into a CvSource and keeps spans, blocks and text in step.
class CvWriter
{
public:
    /// `line` says what the line is; its spans are filled in. Empty parts are left out, a line without parts
    /// too. Returns false once the text is full: nothing more is taken.
    bool add(const CvLine &line, const QStringList &parts);

    /// For words with places: opens a line, then parts of words, then closes it.
    void beginLine(const CvLine &line);
    void beginPart();
    void addWord(const QString &text, bool spaceBefore, const QRect &box, int page, int confidence);
    void dropAtEnd(qsizetype characters); ///< a hyphen that only marks the end of a line
    void addText(QStringView text);
    void endLine();

    [[nodiscard]] qsizetype position() const { return m_source.document.text.size(); }
    void addLink(const TextSpan &span, const QString &target);

    [[nodiscard]] extraction::SourceDocument &document() { return m_source.document; }
    [[nodiscard]] CvSource take(); ///< with blocks made of the lines

private:
    void closePart();
    void makeBlocks();

    CvSource m_source;
    CvLine m_line;
    qsizetype m_partStart = -1;
    bool m_full = false;
};

/// True for the targets that CvLink carries.
[[nodiscard]] bool isCvLinkTarget(const QString &target);

} // namespace aio
