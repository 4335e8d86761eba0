#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace aio::desktop {

/// Tells when a window was painted for the first time; after that is the time for what can wait. With
/// AIO_TRACE_STARTUP=1 it also says how long the way there took.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QWidget *window, const QElapsedTimer &sinceStart);

Q_SIGNALS:
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report() const;

    QElapsedTimer m_sinceStart;
};

} // namespace aio::desktop
