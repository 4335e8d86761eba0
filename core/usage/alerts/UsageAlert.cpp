#include "core/usage/alerts/UsageAlert.h"

#include "core/usage/report/Anomalies.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

namespace aio::usage {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aio::usage::Alerts)
};

constexpr double allPercent = 100;

QDate dayAt(qint64 time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone).date();
}

QString keyOf(AlertKind kind, QDate day)
{
    return alertKindName(kind) + u'/' + day.toString(Qt::ISODate);
}

bool failsTooOften(const UsageFigures &figures, const AlertRules &rules)
{
    return figures.attempts >= AlertRules::leastCalls
        && double(figures.errors) * allPercent >= double(rules.errorPercent) * double(figures.attempts);
}

bool spendsTooFast(const UsageFigures &figures, const AlertRules &rules)
{
    return figures.cost >= rules.velocityLimit;
}

QString dollars(ai::Money money)
{
    return quota::quotaAmountText(quota::QuotaUnit::Usd, money.nanoUsd);
}

} // namespace

QString alertKindName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Budget:
        return u"budget"_s;
    case AlertKind::ErrorRate:
        return u"error_rate"_s;
    case AlertKind::Anomaly:
        return u"anomaly"_s;
    case AlertKind::Velocity:
        return u"velocity"_s;
    case AlertKind::Test:
        break;
    }
    return u"test"_s;
}

QByteArray UsageAlert::toJson() const
{
    const QString when = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
    // The key "text" is what the usual chat programs show.
    return QJsonDocument(QJsonObject{{u"type"_s, u"usage.alert"_s}, {u"kind"_s, alertKindName(kind)},
                             {u"key"_s, key}, {u"timestamp"_s, when}, {u"title"_s, title},
                             {u"text"_s, title + u'\n' + text}, {u"facts"_s, facts}})
        .toJson(QJsonDocument::Compact);
}

QList<UsageAlert> hourAlerts(const UsageReport &report, const AlertRules &rules)
{
    QList<UsageAlert> alerts;
    const UsageFigures &figures = report.total.figures;
    const QDate day = dayAt(report.readAt, report.question.zone);
    if (rules.errorRate && failsTooOften(figures, rules)) {
        const double rate = figures.errorRate().value_or(0);
        const QString percent = QLocale().toString(rate * allPercent, 'f', 0);
        alerts.append({AlertKind::ErrorRate, keyOf(AlertKind::ErrorRate, day), report.readAt,
            Text::tr("%1 % of the calls fail").arg(percent),
            Text::tr("%1 of %2 calls of the last hour failed.")
                .arg(QLocale().toString(figures.errors), QLocale().toString(figures.attempts)),
            {{u"errors"_s, figures.errors}, {u"calls"_s, figures.attempts},
                {u"threshold_percent"_s, rules.errorPercent}}});
    }
    if (rules.velocity && spendsTooFast(figures, rules)) {
        alerts.append({AlertKind::Velocity, keyOf(AlertKind::Velocity, day), report.readAt,
            Text::tr("%1 spent within an hour").arg(dollars(figures.cost)),
            Text::tr("%1 calls; you wanted to know from %2 an hour on.")
                .arg(QLocale().toString(figures.attempts), dollars(rules.velocityLimit)),
            {{u"cost_usd"_s, figures.cost.toDecimal()}, {u"calls"_s, figures.attempts},
                {u"threshold_usd"_s, rules.velocityLimit.toDecimal()}}});
    }
    return alerts;
}

QList<UsageAlert> dayAlerts(const UsageReport &report, const AlertRules &rules, qint64 since)
{
    QList<UsageAlert> alerts;
    if (!rules.anomalies) {
        return alerts;
    }
    for (const Anomaly &each : anomaliesOf(report)) {
        if (each.span.end <= since) {
            continue;
        }
        const QDate day = dayAt(each.span.start, report.question.zone);
        const CostCause cause = mainCause(each.causes);
        const QString dayName = QLocale().toString(day, QLocale::ShortFormat);
        alerts.append({AlertKind::Anomaly, keyOf(AlertKind::Anomaly, day), report.readAt,
            Text::tr("%1 cost far more than usual").arg(dayName),
            Text::tr("%1 instead of about %2. Mainly: %3.")
                .arg(dollars(each.cost), dollars(each.usual),
                    each.name.isEmpty() ? causeTitle(cause) : each.name + u", "_s + causeTitle(cause)),
            {{u"day"_s, day.toString(Qt::ISODate)}, {u"cost_usd"_s, each.cost.toDecimal()},
                {u"usual_usd"_s, each.usual.toDecimal()}, {u"model"_s, each.name},
                {u"main_cause"_s, causeName(cause)}}});
    }
    return alerts;
}

UsageAlert budgetAlert(const QuotaAlert &alert, const QString &title, const QString &text, qint64 now)
{
    const QString limit = alert.limit.id.toString(QUuid::WithoutBraces);
    // A rolling window moves on all the time: there a day is what ends.
    const qint64 window = alert.limit.window.kind == quota::QuotaWindow::Kind::Rolling
        ? now / (24LL * 3'600'000)
        : alert.resetsAt;
    return {AlertKind::Budget, u"budget/%1/%2/%3/%4"_s.arg(limit, alert.subject).arg(alert.step).arg(window),
        now, title, text,
        {{u"limit"_s, limit}, {u"subject"_s, alert.subject}, {u"step_percent"_s, alert.step},
            {u"used"_s, alert.used}, {u"of"_s, alert.limit.limit},
            {u"unit"_s, quota::quotaUnitName(alert.limit.unit)}}};
}

UsageAlert testAlert(qint64 now)
{
    return {AlertKind::Test, u"test"_s, now, Text::tr("Test of the alerts"),
        Text::tr("Alerts about usage arrive here."), {}};
}

AlertPreview previewOf(
    const UsageReport &hours, const UsageReport &days, const AlertRules &rules, qint64 since)
{
    QSet<QDate> failing;
    QSet<QDate> dear;
    for (qsizetype i = 0; i < std::min(hours.bars.size(), hours.buckets.size()); ++i) {
        const UsageFigures &figures = hours.bars.at(i).figures;
        const QDate day = dayAt(hours.buckets.at(i).span.start, hours.question.zone);
        if (failsTooOften(figures, rules)) {
            failing.insert(day);
        }
        if (spendsTooFast(figures, rules)) {
            dear.insert(day);
        }
    }
    AlertRules any = rules;
    any.anomalies = true;
    return {int(failing.size()), int(dear.size()), int(dayAlerts(days, any, since).size())};
}

} // namespace aio::usage
