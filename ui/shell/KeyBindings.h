#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace aio {
class Settings;
}

namespace aio::ui {

/// The keys of a window's actions as a person chose them; kept in the settings. An action is known by its
/// page and by its object name, or by the key that it was made with: neither changes with the language.
/// Several of these may look after one window, each sees what the others change.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    KeyBindings(Settings &settings, QWidget *window, QObject *parent = nullptr);

    /// Gives the chosen keys to all actions, those made since the last time included.
    void apply();
    /// The same, at no cost where a person chose none.
    void applyIfAny();

    /// Whether a person may choose keys: not for what belongs to a dialog or has no lasting name.
    [[nodiscard]] bool canChange(const QAction *action) const;
    [[nodiscard]] bool isChanged(const QAction *action) const;
    [[nodiscard]] bool isAnyChanged() const;
    /// The keys that the action was made with.
    [[nodiscard]] static QList<QKeySequence> initialKeys(const QAction *action);

    /// Why a key cannot be given to an action, in a sentence; empty when it can.
    [[nodiscard]] static QString refusal(const QKeySequence &key);
    /// Another action that the key would reach from where `action` is reached; null when the key is free.
    [[nodiscard]] QAction *holder(const QAction *action, const QKeySequence &key) const;

    /// One key instead of all that the action has; an empty one takes them away.
    void choose(QAction *action, const QKeySequence &key);
    void reset(const QAction *action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString idOf(const QAction *action) const;
    void write(const QString &id, const QString &line);

    Settings &m_settings;
    QWidget *m_window;
};

} // namespace aio::ui
