#include "ui/documents/editor/LineLook.h"

#include "ui/theme/Tokens.h"

namespace aio::ui {

namespace {

QFont fontOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Name:
        return textFont(TextStyle::Title);
    case LineKind::SectionHeading:
        return textFont(TextStyle::Subtitle);
    case LineKind::Contacts:
    case LineKind::EntryMeta:
    case LineKind::Party:
    case LineKind::DateLine:
    case LineKind::Enclosure:
        return textFont(TextStyle::Body);
    default:
        return textFont(TextStyle::EditorDense);
    }
}

/// Room above a line, at the size of the design.
int gapAbove(const EditorLine &line)
{
    switch (line.kind) {
    case LineKind::SectionHeading:
        return 18;
    case LineKind::EntryHead:
        return line.first ? 10 : 2;
    case LineKind::Summary:
    case LineKind::Party:
    case LineKind::Enclosure:
        return line.first ? 12 : 0;
    case LineKind::DateLine:
        return 12;
    case LineKind::Subject:
        return 20;
    case LineKind::Salutation:
    case LineKind::Paragraph:
    case LineKind::Closing:
        return 12;
    default:
        return 0;
    }
}

} // namespace

QTextCharFormat charFormatOf(const EditorLine &line, const LinePiece &piece)
{
    QFont font = fontOf(line.kind);
    if (piece.look == LinePiece::Look::Strong) {
        font.setWeight(QFont::DemiBold);
    }
    Token tone = Token::Text;
    if (!line.included || piece.look == LinePiece::Look::Placeholder) {
        tone = Token::TextDisabled;
    } else if (piece.look == LinePiece::Look::Muted) {
        tone = Token::TextMuted;
    }
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color(tone));
    return format;
}

QTextBlockFormat blockFormatOf(const EditorLine &line, bool rightToLeft, int asideWidth)
{
    QTextBlockFormat format;
    const int start = indentOf(line.kind);
    const int end = line.aside.isEmpty() ? 0 : asideWidth;
    format.setLeftMargin(rightToLeft ? end : start);
    format.setRightMargin(rightToLeft ? start : end);
    format.setTopMargin(scaled(gapAbove(line)));
    const bool tight = line.kind == LineKind::Name || line.kind == LineKind::Contacts;
    // Arabic letters reach further up and down.
    const double height = (tight ? 118 : 128) * (rightToLeft ? 1.08 : 1.0);
    format.setLineHeight(height, QTextBlockFormat::ProportionalHeight);
    format.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return format;
}

int indentOf(LineKind kind)
{
    return kind == LineKind::Highlight ? scaled(16) : 0;
}

} // namespace aio::ui
