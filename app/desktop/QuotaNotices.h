#pragma once

#include "core/usage/UsageLedger.h"

#include <QHash>
#include <QTimer>

namespace aio::ui {
class DesktopNotifier;
class MainWindow;
} // namespace aio::ui

namespace aio::usage {
class AlertWatch;
} // namespace aio::usage

namespace aio::desktop {

class Services;

/// Tells people when a limit reaches a step of its alerts, by calls of this window or of another program on
/// the same workspace: in the window, and by the desktop while the window is not looked at, unless that is
/// switched off. Each step is told once in a period; the ledger sees to that.
class QuotaNotices : public QObject
{
    Q_OBJECT

public:
    /// Alerts that come this soon after one another, as one call makes them, are told as one.
    static constexpr int gatherMs = 300;

    QuotaNotices(Services &services, ui::MainWindow &window, QObject *parent = nullptr);

    /// Once the database is open: watches what other programs use.
    void start();

private:
    void take(const usage::QuotaAlert &alert);
    void tell();
    void tell(const usage::QuotaAlert &alert, const QTimeZone &zone);

    Services &m_services;
    ui::MainWindow &m_window;
    ui::DesktopNotifier *m_notifier;
    usage::AlertWatch *m_watch;
    QHash<QString, qint64> m_taken; ///< UTC ms, by limit, whom it counts and step
    QList<usage::QuotaAlert> m_waiting;
    QTimer m_gather;
};

} // namespace aio::desktop
