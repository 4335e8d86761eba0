#pragma once

#include <QPushButton>

class QAction;

namespace aio::ui {

/// A push button that is an action: text, icon, state, menu and shortcut follow it.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    /// `kind`: "", "primary", "small", "flat", "link" as in the style sheet.
    ActionButton(QAction *action, const QString &kind, QWidget *parent = nullptr);

    [[nodiscard]] QAction *action() const { return m_action; }

    /// Shows the icon alone, with the words as a tool tip; without an icon nothing changes.
    void setCompact(bool compact);

private:
    void read();

    QAction *m_action;
    bool m_compact = false;
};

} // namespace aio::ui
