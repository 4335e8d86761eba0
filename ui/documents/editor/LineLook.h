#pragma once

#include "ui/documents/editor/DraftLines.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace aio::ui {

// How lines of the editor look, in the fonts and colours of the theme.

[[nodiscard]] QTextCharFormat charFormatOf(const EditorLine &line, const LinePiece &piece);
/// Without the alignment.
[[nodiscard]] QTextBlockFormat blockFormatOf(const EditorLine &line, bool rightToLeft, int asideWidth);
/// How far the text of a line stands from the edge where lines begin, in pixels.
[[nodiscard]] int indentOf(LineKind kind);

} // namespace aio::ui
