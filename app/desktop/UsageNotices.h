#pragma once

#include "core/usage/alerts/UsageAlert.h"

#include <QObject>

namespace aio {
struct Error;
}

namespace aio::ui {
class DesktopNotifier;
class MainWindow;
} // namespace aio::ui

namespace aio::desktop {

class Services;

/// Tells people what the alerts of usage found: in the window, and by the desktop while the window is not
/// looked at. Steps of limits are told by QuotaNotices, unless they
/// waited for the end of quiet hours.
class UsageNotices : public QObject
{
    Q_OBJECT

public:
    UsageNotices(Services &services, ui::MainWindow &window, QObject *parent = nullptr);

    /// Once the database is open.
    void start();

private:
    void tell(const usage::UsageAlert &alert);
    void tellFailure(const usage::UsageAlert &alert, const Error &error);

    Services &m_services;
    ui::MainWindow &m_window;
    ui::DesktopNotifier *m_notifier;
};

} // namespace aio::desktop
