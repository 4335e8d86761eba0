#include "ui/shell/ActionButton.h"

#include "ui/theme/Icons.h"

#include <QAction>
#include <QMenu>

namespace aio::ui {

ActionButton::ActionButton(QAction *action, const QString &kind, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setProperty("kind", kind);
    setCheckable(action->isCheckable());
    connect(action, &QAction::changed, this, &ActionButton::read);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    read();
}

void ActionButton::setCompact(bool compact)
{
    if (compact != m_compact) {
        m_compact = compact;
        read();
    }
}

void ActionButton::read()
{
    // The style puts icon and text close together; a space sets them apart.
    setText(m_action->icon().isNull() ? m_action->iconText()
            : m_compact               ? QString()
                                      : u' ' + m_action->iconText());
    // On the blue ground the same picture is drawn in white, beside a red text in red.
    const QString name = m_action->icon().name();
    const QString kind = property("kind").toString();
    const bool danger = kind == u"dangerFlat" && m_action->isEnabled();
    setIcon(name.isEmpty()       ? m_action->icon()
            : kind == u"primary" ? ui::icon(name, Token::OnAccent)
            : danger             ? ui::icon(name, Token::Danger)
                                 : m_action->icon());
    setIconSize({scaled(16), scaled(16)});
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setChecked(m_action->isChecked());
    setAccessibleName(m_action->text().remove(u'&'));
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString tip = m_action->toolTip();
    setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    if (menu() != m_action->menu()) {
        setMenu(m_action->menu());
    }
}

} // namespace aio::ui
