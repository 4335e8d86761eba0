#include "core/usage/alerts/AlertDesk.h"

#include "core/base/Uuid.h"
#include "core/base/WhenFinished.h"
#include "core/usage/UsageRollup.h"
#include "core/usage/alerts/AlertBook.h"

namespace aio::usage {

namespace {

constexpr qint64 daysEveryMs = 15LL * 60 * 1000;
constexpr int historyDays = 62; // that the usual cost of a day is taken from
constexpr qint64 newsMs = 48LL * 3'600'000; // a day that ended before is none
constexpr qsizetype mostKnown = 200;

} // namespace

AlertDesk::AlertDesk(AlertServices services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_webhook(m_services.limits)
{
    connect(&m_timer, &QTimer::timeout, this, &AlertDesk::look);
}

QDateTime AlertDesk::now() const
{
    return m_services.now ? m_services.now() : QDateTime::currentDateTime();
}

void AlertDesk::start(int intervalMs)
{
    m_timer.start(intervalMs);
    look();
}

void AlertDesk::look()
{
    if (m_looking > 0) {
        return;
    }
    tellWaiting();
    const AlertRules rules = m_services.rules();
    const QDateTime time = now();
    if (rules.errorRate || rules.velocity) {
        readHour(time);
    }
    if (rules.anomalies && time.toMSecsSinceEpoch() - m_daysReadAt >= daysEveryMs) {
        m_daysReadAt = time.toMSecsSinceEpoch();
        readDays(time);
    }
}

void AlertDesk::readHour(const QDateTime &now)
{
    ReportQuestion question;
    question.zone = now.timeZone();
    // Sums are by quarters: the last four, that which is running included.
    question.filter.from = quarterOf(now.toMSecsSinceEpoch()) - 3 * quarterMs;
    question.bucket = UsageBucket::Hour;
    question.compares = false;
    ++m_looking;
    whenFinished(m_services.reports.read(question, now.toMSecsSinceEpoch()), this,
        [this](const Result<UsageReport> &report) {
            --m_looking;
            for (const UsageAlert &alert :
                report ? hourAlerts(*report, m_services.rules()) : QList<UsageAlert>()) {
                reach(alert);
            }
        });
}

void AlertDesk::readDays(const QDateTime &now)
{
    ReportQuestion question;
    question.zone = now.timeZone();
    question.filter.from = now.date().addDays(-historyDays).startOfDay(question.zone).toMSecsSinceEpoch();
    question.bucket = UsageBucket::Day;
    question.seriesBy = UsageDimension::Model;
    question.compares = false;
    ++m_looking;
    const qint64 time = now.toMSecsSinceEpoch();
    whenFinished(
        m_services.reports.read(question, time), this, [this, time](const Result<UsageReport> &report) {
            --m_looking;
            for (const UsageAlert &alert :
                report ? dayAlerts(*report, m_services.rules(), time - newsMs) : QList<UsageAlert>()) {
                reach(alert);
            }
        });
}

void AlertDesk::take(const QuotaAlert &alert, const QString &title, const QString &text)
{
    if (m_services.rules().budgetSteps) {
        reach(budgetAlert(alert, title, text, now().toMSecsSinceEpoch()));
    }
}

void AlertDesk::reach(const UsageAlert &alert)
{
    if (m_known.contains(alert.key)) {
        return;
    }
    m_known << alert.key;
    if (m_known.size() > mostKnown) {
        m_known.removeFirst();
    }
    whenFinished(noteAlert(m_services.database, m_services.author, alert), this,
        [this, alert](const Result<bool> &isNew) {
            if (!isNew) {
                m_known.removeOne(alert.key); // the next look tries again
            } else if (*isNew && m_services.rules().quiet.contains(now().time())) {
                m_waiting << alert;
            } else if (*isNew) {
                tell(alert);
            }
        });
}

void AlertDesk::tellWaiting()
{
    if (m_waiting.isEmpty() || m_services.rules().quiet.contains(now().time())) {
        return;
    }
    for (const UsageAlert &alert : std::exchange(m_waiting, {})) {
        tell(alert);
    }
}

void AlertDesk::tell(const UsageAlert &alert)
{
    Q_EMIT told(alert);
    if (m_services.rules().webhook) {
        deliver(alert);
    }
}

void AlertDesk::deliver(const UsageAlert &alert)
{
    const AlertRules rules = m_services.rules();
    whenFinished(m_services.webhook(rules.webhookId), this,
        [this, alert, host = rules.webhookHost](const Result<WebhookTarget> &target) {
            if (target) {
                post(alert, *target);
            } else {
                fail(alert, host, target.error());
            }
        });
}

void AlertDesk::post(const UsageAlert &alert, const WebhookTarget &target)
{
    const QByteArray id = makeUuidV7().toByteArray(QUuid::WithoutBraces);
    whenFinished(m_webhook.post(target, id, alert.toJson()), this,
        [this, alert, host = target.host()](const Result<void> &sent) {
            if (!sent) {
                fail(alert, host, sent.error());
                return;
            }
            Q_EMIT delivered(alert);
        });
}

void AlertDesk::fail(const UsageAlert &alert, const QString &host, const Error &error)
{
    whenFinished(noteDelivery(m_services.database, m_services.author, alert, host, error.message), this,
        [](const Result<void> &) {}); // the signal says it in any case
    Q_EMIT undelivered(alert, error);
}

QFuture<Result<void>> AlertDesk::test(const WebhookTarget &target)
{
    const UsageAlert alert = testAlert(now().toMSecsSinceEpoch());
    const QByteArray id = makeUuidV7().toByteArray(QUuid::WithoutBraces);
    const auto sent = m_webhook.post(target, id, alert.toJson());
    whenFinished(sent, this, [this, alert, host = target.host()](const Result<void> &result) {
        whenFinished(noteDelivery(m_services.database, m_services.author, alert, host,
                         result ? QString() : result.error().message),
            this, [](const Result<void> &) {});
    });
    return sent;
}

} // namespace aio::usage
