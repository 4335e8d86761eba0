#pragma once

#include <QObject>

namespace aio {

/// Tells when the person's session is locked, as screen savers (org.freedesktop.ScreenSaver,
/// org.gnome.ScreenSaver) and the login manager (org.freedesktop.login1) announce it on D-Bus. Silent where
/// there is no bus. One thread with an event loop.
class ScreenLock : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void takeScreenSaver(bool active);
    void takeLock();
};

} // namespace aio
