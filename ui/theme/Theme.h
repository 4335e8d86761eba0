#pragma once

#include "ui/theme/Tokens.h"

#include <QObject>

class QApplication;

namespace aio::ui {

class SystemScheme;

/// Dresses the application: Fusion, one palette, one style sheet, one font, all from the tokens, and again on
/// every change. One object, made in main() after the QApplication. GUI thread only.
///
/// Widgets do not need it: they paint with `color()` and `textFont()` and hear of a change through
/// QEvent::PaletteChange and QEvent::FontChange.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice
    {
        System,
        Light,
        Dark
    };
    Q_ENUM(Choice)
    static constexpr int minimumTextPercent = 85;
    static constexpr int maximumTextPercent = 140;

    explicit Theme(QApplication &application, QObject *parent = nullptr);

    /// What the person chose, and what is shown.
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }

    void setChoice(Choice choice);
    /// Text size in per cent of the desktop's, 85…140; other numbers are taken to the nearer end.
    void setTextPercent(int percent);
    /// Both at once, for the start: one pass over the style instead of two.
    void set(Choice choice, int textPercent);

    /// Asks the desktop whether it is dark. Call after the first paint: it touches D-Bus.
    void followSystem();

    [[nodiscard]] QColor color(Token token) const { return ui::color(token, m_mode); }

Q_SIGNALS:
    /// Palette, style sheet and font are the new ones by now.
    void changed();

private:
    [[nodiscard]] Mode wantedMode() const;
    void apply();

    QApplication &m_application;
    SystemScheme *m_system;
    QFont m_systemFont;
    Mode m_systemMode;
    Choice m_choice = Choice::System;
    Mode m_mode = Mode::Light;
    int m_textPercent = 100;
};

} // namespace aio::ui
