#include "core/secrets/ScreenLock.h"

#include <QDBusConnection>

namespace aio {

using namespace Qt::StringLiterals;

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    // No service is named: a screen saver may start after this, and then is heard too.
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const QString &interface : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}) {
        session.connect({}, {}, interface, u"ActiveChanged"_s, this, SLOT(takeScreenSaver(bool)));
    }
    // Also the lock of another seat is heard; what is forgotten for it is read again from the keychain.
    QDBusConnection::systemBus().connect(
        {}, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SLOT(takeLock()));
}

void ScreenLock::takeScreenSaver(bool active)
{
    if (active) {
        Q_EMIT locked();
    }
}

void ScreenLock::takeLock()
{
    Q_EMIT locked();
}

} // namespace aio
