#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace aio::ui {
Q_NAMESPACE

/// A colour by what it means. The values live in resources/theme/tokens.json; no colour is written anywhere
/// else. Document… tokens are drawn over pictures and pages, which stay white in both modes.
enum class Token
{
    Window,
    Surface,
    Raised,
    Sunken,
    Hover,
    Canvas,
    Border,
    BorderStrong,
    BorderControl,
    Text,
    TextMuted,
    TextDisabled,
    Accent,
    AccentFill,
    AccentFillHover,
    OnAccent,
    AccentSoft,
    Selection,
    SelectionText,
    Success,
    SuccessSoft,
    Warning,
    WarningFill,
    WarningSoft,
    Danger,
    DangerSoft,
    Info,
    InfoSoft,
    Mark,
    MarkBorder,
    ChartGrid,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    Chart7,
    Chart8,
    DocumentPage,
    DocumentInk,
    DocumentRegionFill,
    DocumentRegionBorder,
    DocumentActiveFill,
    DocumentActiveBorder,
    DocumentUnreadableFill,
    DocumentUnreadableBorder,
    DocumentUnsupportedFill,
    DocumentUnsupportedLine
};
Q_ENUM_NS(Token)

/// A step of the type scale; a factor of the application font, so the desktop's size and the text size
/// setting both apply.
enum class TextStyle
{
    Caption,
    Small,
    Body,
    BodyStrong,
    Subtitle,
    Title,
    Display,
    Editor,
    EditorDense,
    Mono
};
Q_ENUM_NS(TextStyle)

enum class Mode
{
    Light,
    Dark
};
Q_ENUM_NS(Mode)

/// Whether a palette is a dark one.
[[nodiscard]] Mode modeOf(const QPalette &palette);

/// The colour of a token in `mode`.
[[nodiscard]] QColor color(Token token, Mode mode);

/// The colour of a token in the application's present palette. For painting: ask again on every paint and
/// `update()` on QEvent::PaletteChange.
[[nodiscard]] QColor color(Token token);

/// The palette that the tokens describe.
[[nodiscard]] QPalette tokenPalette(Mode mode);

/// The application font in a step of the type scale.
[[nodiscard]] QFont textFont(TextStyle style);

/// A size of the design, which is drawn for a 13 px font, at the present application font. Never smaller than
/// `px`: a small font does not shrink what has to be hit with a pointer.
[[nodiscard]] int scaled(int px);

/// Gives a label (or any widget with text) a step of the type scale and a colour, through the style sheet, so
/// that both follow theme and text size.
void setTextStyle(QWidget *widget, TextStyle style, Token tone = Token::Text);

} // namespace aio::ui
