#include "app/desktop/FirstPaint.h"

#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

namespace aio::desktop {

namespace {

/// Resident memory of this process in MB, from the kernel's page count.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> fields = file.readAll().split(' ');
    return double(fields.value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

} // namespace

FirstPaint::FirstPaint(QWidget *window, const QElapsedTimer &sinceStart)
    : QObject(window)
    , m_sinceStart(sinceStart)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The children paint in the same turn of the event loop; the next one finds the window complete.
        QTimer::singleShot(0, this, [this] {
            report();
            Q_EMIT done();
        });
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::report() const
{
    if (qEnvironmentVariableIsSet("AIO_TRACE_STARTUP")) {
        QTextStream(stderr) << "first paint after " << m_sinceStart.elapsed() << " ms, "
                            << QString::number(residentMegabytes(), 'f', 1) << " MB resident\n";
    }
}

} // namespace aio::desktop
