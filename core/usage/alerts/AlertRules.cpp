#include "core/usage/alerts/AlertRules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;

constexpr int allPercent = 100;

QTime timeOf(const QJsonValue &value, QTime other)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : other;
}

} // namespace

bool QuietHours::contains(QTime time) const
{
    if (!on || from == to) {
        return false;
    }
    return from < to ? time >= from && time < to : time >= from || time < to;
}

QString AlertRules::toText() const
{
    const QJsonObject object{{u"budget_steps"_s, budgetSteps}, {u"error_rate"_s, errorRate},
        {u"error_percent"_s, errorPercent}, {u"anomalies"_s, anomalies}, {u"velocity"_s, velocity},
        {u"velocity_usd"_s, velocityLimit.toDecimal()}, {u"desktop"_s, desktop}, {u"webhook"_s, webhook},
        {u"webhook_id"_s, webhookId.toString(QUuid::WithoutBraces)}, {u"webhook_host"_s, webhookHost},
        {u"quiet"_s, quiet.on}, {u"quiet_from"_s, quiet.from.toString(u"HH:mm"_s)},
        {u"quiet_to"_s, quiet.to.toString(u"HH:mm"_s)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

AlertRules AlertRules::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    AlertRules rules;
    rules.budgetSteps = object[u"budget_steps"_s].toBool(rules.budgetSteps);
    rules.errorRate = object[u"error_rate"_s].toBool(rules.errorRate);
    rules.errorPercent = std::clamp(object[u"error_percent"_s].toInt(rules.errorPercent), 1, allPercent);
    rules.anomalies = object[u"anomalies"_s].toBool(rules.anomalies);
    rules.velocity = object[u"velocity"_s].toBool(rules.velocity);
    const auto limit = ai::Money::fromDecimal(object[u"velocity_usd"_s].toString());
    rules.velocityLimit = limit && limit->nanoUsd > 0 ? *limit : rules.velocityLimit;
    rules.desktop = object[u"desktop"_s].toBool(rules.desktop);
    rules.webhookId = QUuid(object[u"webhook_id"_s].toString());
    rules.webhookHost = object[u"webhook_host"_s].toString();
    rules.webhook = object[u"webhook"_s].toBool(rules.webhook) && !rules.webhookId.isNull();
    rules.quiet = {object[u"quiet"_s].toBool(), timeOf(object[u"quiet_from"_s], rules.quiet.from),
        timeOf(object[u"quiet_to"_s], rules.quiet.to)};
    return rules;
}

} // namespace aio::usage
