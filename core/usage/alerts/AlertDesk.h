#pragma once

#include "core/storage/Author.h"
#include "core/usage/alerts/AlertRules.h"
#include "core/usage/alerts/UsageAlert.h"
#include "core/usage/alerts/Webhook.h"
#include "core/usage/report/UsageReports.h"

#include <QObject>
#include <QTimer>

namespace aio::usage {

/// What an AlertDesk works with. All of it outlives it; functions are called on its thread and answer at
/// once.
struct AlertServices
{
    Database &database;
    UsageReports &reports;
    Author author;
    std::function<AlertRules()> rules;
    std::function<QFuture<Result<WebhookTarget>>(const QUuid &)> webhook; ///< of the rules' webhookId
    std::function<QDateTime()>
        now{}; ///< in the zone that days and quiet hours are of; empty: this computer's
    WebhookLimits limits{};
};

/// Looks at the usage of a workspace every minute and tells what the rules ask for: to this program by a
/// signal, and to the webhook. Each alert is told once in its period, by whichever program of the workspace
/// notices it first, and noted in the activity log. In quiet hours alerts are noted and told afterwards,
/// unless the program ends before.
class AlertDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualIntervalMs = 60'000;

    explicit AlertDesk(AlertServices services, QObject *parent = nullptr);

    void start(int intervalMs = usualIntervalMs);
    /// Looks now, if that is not under way.
    void look();
    /// A step of a limit that was reached, in words.
    void take(const QuotaAlert &alert, const QString &title, const QString &text);
    /// Posts a test to a webhook, whatever the rules and the hour. Noted in the activity log.
    QFuture<Result<void>> test(const WebhookTarget &target);
    /// How many wait for the end of quiet hours.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    /// A person should be told. Budget alerts are told by the limits themselves too.
    void told(const aio::usage::UsageAlert &alert);
    /// The webhook took it.
    void delivered(const aio::usage::UsageAlert &alert);
    void undelivered(const aio::usage::UsageAlert &alert, const aio::Error &error);

private:
    [[nodiscard]] QDateTime now() const;
    void readHour(const QDateTime &now);
    void readDays(const QDateTime &now);
    void reach(const UsageAlert &alert);
    void tell(const UsageAlert &alert);
    void tellWaiting();
    void deliver(const UsageAlert &alert);
    void post(const UsageAlert &alert, const WebhookTarget &target);
    void fail(const UsageAlert &alert, const QString &host, const Error &error);

    AlertServices m_services;
    Webhook m_webhook;
    QTimer m_timer;
    QList<UsageAlert> m_waiting;
    QStringList m_known; ///< keys that were asked for: most looks find what was told
    qint64 m_daysReadAt = 0;
    int m_looking = 0; ///< reads under way
};

} // namespace aio::usage
