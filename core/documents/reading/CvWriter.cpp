#include "core/documents/reading/CvWriter.h"

#include "core/documents/reading/CvReader.h"

#include <QCoreApplication>

namespace aio {

using extraction::TextBlock;

bool isCvLinkTarget(const QString &target)
{
    for (const QStringView scheme : {u"http://", u"https://", u"mailto:", u"tel:"}) {
        if (target.startsWith(scheme, Qt::CaseInsensitive)) {
            return target.size() < 2000;
        }
    }
    return false;
}

bool CvWriter::add(const CvLine &line, const QStringList &parts)
{
    if (m_full) {
        return false;
    }
    beginLine(line);
    for (const QString &part : parts) {
        beginPart();
        addText(part.simplified());
    }
    endLine();
    return !m_full;
}

void CvWriter::beginLine(const CvLine &line)
{
    m_line = line;
    m_line.parts.clear();
    m_line.span = {position(), position()};
    m_partStart = -1;
}

void CvWriter::closePart()
{
    if (m_partStart < 0) {
        return;
    }
    if (position() > m_partStart) {
        m_line.parts.append({m_partStart, position()});
    } else if (!m_line.parts.isEmpty()) {
        m_source.document.text.chop(1); // the tab before nothing
    }
    m_partStart = -1;
}

void CvWriter::beginPart()
{
    closePart();
    if (!m_line.parts.isEmpty()) {
        m_source.document.text += u'\t';
    }
    m_partStart = position();
}

void CvWriter::addText(QStringView text)
{
    m_source.document.text += text;
}

void CvWriter::addWord(const QString &text, bool spaceBefore, const QRect &box, int page, int confidence)
{
    if (spaceBefore && position() > m_partStart) {
        m_source.document.text += u' ';
    }
    const qsizetype start = position();
    m_source.document.text += text;
    m_source.document.words.append({{start, position()}, box, page, confidence});
}

void CvWriter::dropAtEnd(qsizetype characters)
{
    if (characters > 0 && position() - characters >= m_partStart) {
        m_source.document.text.chop(characters);
        m_source.document.words.last().span.end -= characters;
    }
}

void CvWriter::endLine()
{
    closePart();
    m_line.span.end = position();
    if (m_line.parts.isEmpty()) {
        return;
    }
    m_source.document.text += u'\n';
    m_source.lines.append(m_line);
    if (!m_full && position() > CvLimits::maxCharacters) {
        m_full = true;
        m_source.document.warnings.append(QCoreApplication::translate(
            "CvReader", "The file is very long: only its first 400,000 characters were read."));
    }
}

void CvWriter::addLink(const TextSpan &span, const QString &target)
{
    if (!span.isEmpty() && isCvLinkTarget(target)) {
        m_source.links.append({span, target});
    }
}

void CvWriter::makeBlocks()
{
    for (const CvLine &line : std::as_const(m_source.lines)) {
        TextBlock block;
        block.kind = line.kind == CvLine::Kind::Heading ? TextBlock::Kind::Heading
            : line.kind == CvLine::Kind::Item           ? TextBlock::Kind::ListItem
                                                        : TextBlock::Kind::Paragraph;
        block.span = line.span;
        block.level = line.kind == CvLine::Kind::Text ? 0 : std::max(1, line.level);
        block.page = line.page;
        m_source.document.blocks.append(block);
    }
}

CvSource CvWriter::take()
{
    makeBlocks();
    return std::move(m_source);
}

} // namespace aio
