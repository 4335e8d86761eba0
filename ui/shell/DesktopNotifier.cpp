#include "ui/shell/DesktopNotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace aio::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default"); // a click on the message itself
constexpr int serviceDecides = -1; // how long it is shown

} // namespace

void DesktopNotifier::listen()
{
    if (m_listening) {
        return;
    }
    m_listening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    bus.connect(
        service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
}

void DesktopNotifier::show(
    const QString &topic, const QString &title, const QString &text, std::function<void()> opened)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    // The body is markup for most services, so what people named must not be taken for it.
    call << QGuiApplication::applicationDisplayName() << m_topics.value(topic, 0U)
         << QGuiApplication::desktopFileName() << title << text.toHtmlEscaped()
         << QStringList{defaultAction, tr("Open")}
         << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}}
         << serviceDecides;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, topic, opened = std::move(opened)](QDBusPendingCallWatcher *done) {
            const QDBusPendingReply<uint> reply = *done;
            done->deleteLater();
            if (!reply.isError()) {
                m_topics.insert(topic, reply.value());
                m_opened.insert(reply.value(), opened);
            }
        });
}

void DesktopNotifier::onAction(uint id, const QString &action)
{
    const std::function<void()> opened = m_opened.value(id);
    if (action == defaultAction && opened) {
        opened();
    }
}

void DesktopNotifier::onClosed(uint id, uint /*reason*/)
{
    m_opened.remove(id);
    m_topics.removeIf([id](const auto &topic) { return topic.value() == id; });
}

} // namespace aio::ui
