#include "ui/shell/KeyBindings.h"

#include "core/settings/Settings.h"
#include "ui/shell/ActionCommands.h"
#include "ui/shell/Page.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr char initialName[] = "initialKeys";
constexpr QChar between = u'\t'; // in no name and in no key

/// Remembers what the action was made with, the first time that it is seen.
QStringList remembered(QAction *action)
{
    const QVariant known = action->property(initialName);
    if (known.isValid()) {
        return known.toStringList();
    }
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts()) {
        keys << key.toString(QKeySequence::PortableText);
    }
    action->setProperty(initialName, keys);
    return keys;
}

/// The page of an action, and whether it is the window's own or a page's; a dialog's is neither.
struct Owner
{
    const Page *page = nullptr;
    bool known = false;
};

Owner ownerOf(const QAction *action, const QWidget *window)
{
    Owner owner;
    const QObject *above = action->parent();
    for (; above && above != window; above = above->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(above);
        if (widget && widget->isWindow() && widget->windowType() == Qt::Dialog) {
            return {};
        }
        if (const auto *page = qobject_cast<const Page *>(above)) {
            owner.page = page;
        }
    }
    owner.known = above == window;
    return owner;
}

QHash<QString, QString> chosenKeys(const Settings &settings)
{
    QHash<QString, QString> chosen;
    for (const QString &line : settings.texts(SettingKey::Shortcuts)) {
        const qsizetype tab = line.indexOf(between);
        if (tab > 0) {
            chosen.insert(line.left(tab), line.mid(tab + 1));
        }
    }
    return chosen;
}

} // namespace

KeyBindings::KeyBindings(Settings &settings, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_window(window)
{
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::Shortcuts) {
            apply();
            Q_EMIT changed();
        }
    });
}

void KeyBindings::apply()
{
    const QHash<QString, QString> chosen = chosenKeys(m_settings);
    for (const ActionCommands::Found &found :
        ActionCommands::actionsBelow(m_window, ActionCommands::Which::All)) {
        const QStringList initial = remembered(found.action);
        const QString id = idOf(found.action);
        if (id.isEmpty()) {
            continue;
        }
        QList<QKeySequence> keys;
        if (const auto own = chosen.constFind(id); own != chosen.cend()) {
            keys = QKeySequence::listFromString(*own, QKeySequence::PortableText);
        } else {
            for (const QString &key : initial) {
                keys << QKeySequence(key, QKeySequence::PortableText);
            }
        }
        keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
        if (keys != found.action->shortcuts()) {
            found.action->setShortcuts(keys);
        }
    }
}

void KeyBindings::applyIfAny()
{
    if (isAnyChanged()) {
        apply();
    }
}

bool KeyBindings::canChange(const QAction *action) const
{
    return !idOf(action).isEmpty();
}

bool KeyBindings::isChanged(const QAction *action) const
{
    const QString id = idOf(action);
    return !id.isEmpty() && chosenKeys(m_settings).contains(id);
}

bool KeyBindings::isAnyChanged() const
{
    return !m_settings.texts(SettingKey::Shortcuts).isEmpty();
}

QList<QKeySequence> KeyBindings::initialKeys(const QAction *action)
{
    QList<QKeySequence> keys;
    for (const QString &key : action->property(initialName).toStringList()) {
        keys << QKeySequence(key, QKeySequence::PortableText);
    }
    return keys;
}

QString KeyBindings::refusal(const QKeySequence &key)
{
    if (key.isEmpty()) {
        return {};
    }
    const Qt::KeyboardModifiers with = key[0].keyboardModifiers();
    const bool alone = !(with & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int code = key[0].key();
    const bool types = code < Qt::Key_Escape;
    const QList<int> moving{Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Return,
        Qt::Key_Enter, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
        Qt::Key_PageUp, Qt::Key_PageDown};
    if (alone && (types || moving.contains(code))) {
        return tr("%1 alone is for writing and moving about. Take it with Ctrl or Alt.")
            .arg(key.toString(QKeySequence::NativeText));
    }
    return {};
}

QAction *KeyBindings::holder(const QAction *action, const QKeySequence &key) const
{
    if (key.isEmpty()) {
        return nullptr;
    }
    const Owner mine = ownerOf(action, m_window);
    for (const ActionCommands::Found &found :
        ActionCommands::actionsBelow(m_window, ActionCommands::Which::All)) {
        const Owner other = ownerOf(found.action, m_window);
        const bool meet = !mine.page || !other.page || mine.page == other.page;
        if (found.action != action && other.known && meet && found.action->shortcuts().contains(key)) {
            return found.action;
        }
    }
    return nullptr;
}

void KeyBindings::choose(QAction *action, const QKeySequence &key)
{
    const QString id = idOf(action);
    if (id.isEmpty()) {
        return;
    }
    const QList<QKeySequence> initial = initialKeys(action);
    if (initial == QList{key} || (initial.isEmpty() && key.isEmpty())) {
        write(id, {});
    } else {
        write(id, id + between + key.toString(QKeySequence::PortableText));
    }
}

void KeyBindings::reset(const QAction *action)
{
    write(idOf(action), {});
}

void KeyBindings::resetAll()
{
    m_settings.reset(SettingKey::Shortcuts);
}

QString KeyBindings::idOf(const QAction *action) const
{
    const Owner owner = ownerOf(action, m_window);
    const QStringList initial = action->property(initialName).toStringList();
    const QString name = action->objectName().isEmpty() ? initial.value(0) : action->objectName();
    if (!owner.known || name.isEmpty()) {
        return {};
    }
    return owner.page ? QStringLiteral("%1/%2").arg(owner.page->id(), name) : name;
}

void KeyBindings::write(const QString &id, const QString &line)
{
    QStringList lines = m_settings.texts(SettingKey::Shortcuts);
    lines.removeIf([&](const QString &kept) { return kept.startsWith(id + between); });
    if (!line.isEmpty()) {
        lines << line;
    }
    m_settings.setTexts(SettingKey::Shortcuts, lines);
}

} // namespace aio::ui
