#include "app/desktop/QuotaNotices.h"

#include "app/desktop/Services.h"
#include "core/base/WhenFinished.h"
#include "core/usage/AlertWatch.h"
#include "ui/quotas/QuotaAlertText.h"
#include "ui/shell/DesktopNotifier.h"
#include "ui/shell/MainWindow.h"

#include <QDateTime>

namespace aio::desktop {

namespace {

const QString quotasPage = QStringLiteral("quotas");

// A step that a call of this window reached comes twice, at once from the call and a little later from the
// workspace. It cannot come again by itself so soon: windows are hours long.
constexpr qint64 sameMs = 5LL * 60 * 1000;

QString topicOf(const usage::QuotaAlert &alert)
{
    return alert.limit.id.toString(QUuid::WithoutBraces) + u'/' + alert.subject;
}

} // namespace

QuotaNotices::QuotaNotices(Services &services, ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_notifier(new ui::DesktopNotifier(this))
    , m_watch(new usage::AlertWatch(services.database(), services.ai().usage(), this))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&services.ai().orchestrator(), &Orchestrator::quotaAlert, this, &QuotaNotices::take);
    connect(m_watch, &usage::AlertWatch::reached, this, &QuotaNotices::take);
    connect(&m_gather, &QTimer::timeout, this, qOverload<>(&QuotaNotices::tell));
}

void QuotaNotices::start()
{
    m_watch->start();
}

void QuotaNotices::take(const usage::QuotaAlert &alert)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 &last = m_taken[topicOf(alert) + u'/' + QString::number(alert.step)];
    if (now - last < sameMs) {
        return;
    }
    last = now;
    m_waiting << alert;
    m_gather.start();
}

void QuotaNotices::tell()
{
    const QList<usage::QuotaAlert> alerts = ui::highestAlerts(std::exchange(m_waiting, {}));
    whenFinished(m_services.ai().quotas().timeZone(), this, [this, alerts](const Result<QTimeZone> &zone) {
        for (const usage::QuotaAlert &alert : alerts) {
            tell(alert, zone ? *zone : QTimeZone::systemTimeZone());
        }
    });
}

void QuotaNotices::tell(const usage::QuotaAlert &alert, const QTimeZone &zone)
{
    const auto providerName = [this](const QString &id) {
        for (const ai::ProviderConfig &provider : m_services.ai().setup().providers) {
            if (provider.id == id) {
                return provider.name;
            }
        }
        return id;
    };
    const ui::QuotaAlertText said =
        ui::quotaAlertText(alert, providerName, QDateTime::currentMSecsSinceEpoch(), zone);
    m_services.alerts().take(alert, said.title, said.text); // for the webhook, once in the workspace
    const auto show = [window = &m_window] {
        window->bringToFront();
        window->showPage(quotasPage);
    };
    m_window.showToast({said.title + u'\n' + said.text, said.severity, tr("Show limits"), show});
    const usage::AlertRules rules = m_services.alertRules();
    const bool disturbs = rules.desktop && rules.budgetSteps && !rules.quiet.contains(QTime::currentTime());
    if (disturbs && !m_window.isActiveWindow() && m_services.settings().flag(SettingKey::Notifications)) {
        m_notifier->show(topicOf(alert), said.title, said.text, show);
    }
}

} // namespace aio::desktop
