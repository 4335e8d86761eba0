#pragma once

#include "ui/theme/Tokens.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace aio::ui {

/// What the desktop prefers, light or dark, as the settings portal says it (org.freedesktop.portal.Settings),
/// asked without waiting. Without a portal `mode()` stays empty and nothing is ever emitted.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// Empty: not known (yet), or the desktop has no preference.
    [[nodiscard]] std::optional<Mode> mode() const { return m_mode; }

    /// Asks the portal and listens to it from then on. Once.
    void start();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    std::optional<Mode> m_mode;
    bool m_started = false;
};

} // namespace aio::ui
