#include "app/desktop/UsageNotices.h"

#include "app/desktop/Services.h"
#include "ui/shell/DesktopNotifier.h"
#include "ui/shell/MainWindow.h"

#include <QDateTime>

namespace aio::desktop {

namespace {

constexpr qint64 heldBackMs = 60'000; // an alert that is older waited for the end of quiet hours

} // namespace

UsageNotices::UsageNotices(Services &services, ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_notifier(new ui::DesktopNotifier(this))
{
    connect(&services.alerts(), &usage::AlertDesk::told, this, &UsageNotices::tell);
    connect(&services.alerts(), &usage::AlertDesk::undelivered, this, &UsageNotices::tellFailure);
}

void UsageNotices::start()
{
    m_services.alerts().start();
}

void UsageNotices::tell(const usage::UsageAlert &alert)
{
    const bool isBudget = alert.kind == usage::AlertKind::Budget;
    if (isBudget && QDateTime::currentMSecsSinceEpoch() - alert.at < heldBackMs) {
        return; // QuotaNotices said it
    }
    const auto show = [window = &m_window, isBudget] {
        window->bringToFront();
        if (isBudget) {
            window->showPage(QStringLiteral("quotas"));
        } else {
            window->showPage(QStringLiteral("usage"), {QStringLiteral("tab=dashboard")});
        }
    };
    m_window.showToast({alert.title + u'\n' + alert.text, ui::Severity::Warning,
        isBudget ? tr("Show limits") : tr("Show usage"), show});
    const bool disturbs = m_services.alertRules().desktop && !m_window.isActiveWindow();
    if (disturbs && m_services.settings().flag(SettingKey::Notifications)) {
        m_notifier->show(alert.key, alert.title, alert.text, show);
    }
}

void UsageNotices::tellFailure(const usage::UsageAlert &alert, const Error &error)
{
    m_window.showToast(
        {tr("The webhook did not get “%1”. %2").arg(alert.title, error.message), ui::Severity::Danger});
}

} // namespace aio::desktop
