#pragma once

#include <QHash>
#include <QObject>

#include <functional>

namespace aio::ui {

/// Says something to a person who looks elsewhere, through the notification service of the desktop
/// (org.freedesktop.Notifications on the session bus). Without such a service nothing happens: what matters
/// is said in the window too. Never waits for the service. GUI thread only.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Plain text. A message of the same topic takes the place of an earlier one that is still shown.
    /// `opened` runs when the person clicks it.
    void show(const QString &topic, const QString &title, const QString &text, std::function<void()> opened);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    void listen();

    QHash<uint, std::function<void()>> m_opened; ///< by the service's number of a message
    QHash<QString, uint> m_topics;
    bool m_listening = false;
};

} // namespace aio::ui
