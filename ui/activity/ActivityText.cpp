#include "ui/activity/ActivityText.h"

#include "ui/activity/ActivityWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace aio::ui {

namespace {

constexpr auto context = "aio::ui::ActivityText";
constexpr qsizetype longestValue = 120;
constexpr int deepest = 4;

QString said(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString valueText(const QString &member, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? said(QT_TRANSLATE_NOOP("aio::ui::ActivityText", "yes"))
                              : said(QT_TRANSLATE_NOOP("aio::ui::ActivityText", "no"));
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const bool whole = number == double(qint64(number));
        return whole ? QLocale().toString(qint64(number)) : QLocale().toString(number, 'g', 9);
    }
    case QJsonValue::String:
        return activitywords::value(member, value.toString().simplified());
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            parts << valueText(member, item);
        }
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto inner = object.begin(); inner != object.end(); ++inner) {
            parts << activitywords::member(inner.key()) + u' ' + valueText(inner.key(), inner.value());
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

// Rates are kept in nano-dollars per million tokens, which nobody reads.
QString rateText(qint64 nanos)
{
    constexpr double nanosPerDollar = 1e9;
    constexpr int mostDigits = 9;
    constexpr int leastDigits = 2;
    int digits = mostDigits;
    for (qint64 rest = nanos; digits > leastDigits && rest % 10 == 0; rest /= 10) {
        --digits;
    }
    return said(QT_TRANSLATE_NOOP("aio::ui::ActivityText", "%1 per million tokens"))
        .arg(QLocale().toCurrencyString(double(nanos) / nanosPerDollar, QStringLiteral("$"), digits));
}

QJsonObject withRatesAsText(QJsonObject price)
{
    for (const QString &name : price.keys()) {
        if (name == u"tiers") {
            QJsonArray tiers = price[name].toArray();
            for (auto tier = tiers.begin(); tier != tiers.end(); ++tier) {
                *tier = withRatesAsText(tier->toObject());
            }
            price[name] = tiers;
        } else if (price[name].isDouble() && !name.startsWith(u"prompt_tokens")) {
            price[name] = rateText(qint64(price[name].toDouble()));
        }
    }
    return price;
}

QString shortened(QString text)
{
    if (text.size() > longestValue) {
        text.truncate(longestValue - 1);
        text += u'…';
    }
    return text;
}

void addChanges(QList<ActivityChange> &changes, const QString &path, const QJsonObject &from,
    const QJsonObject &to, int depth)
{
    QStringList names = from.keys();
    for (const QString &name : to.keys()) {
        if (!names.contains(name)) {
            names << name;
        }
    }
    for (const QString &name : std::as_const(names)) {
        const QJsonValue before = from.value(name);
        const QJsonValue after = to.value(name);
        if (before == after) {
            continue;
        }
        const QString label = path.isEmpty() ? activitywords::member(name)
                                             : path + QStringLiteral(" › ") + activitywords::member(name);
        const bool nested =
            (before.isObject() || before.isUndefined()) && (after.isObject() || after.isUndefined());
        if (nested && depth < deepest) {
            addChanges(changes, label, before.toObject(), after.toObject(), depth + 1);
            continue;
        }
        const ActivityChange change{
            label, shortened(valueText(name, before)), shortened(valueText(name, after))};
        if (!change.from.isEmpty() || !change.to.isEmpty()) {
            changes.append(change);
        }
    }
}

} // namespace

QString activityActionText(const QString &action)
{
    return activitywords::action(action).value_or(action);
}

QString objectKindText(const QString &kind)
{
    return activitywords::kind(kind);
}

QString objectText(const ActivityEntry &entry)
{
    return entry.objectName.isEmpty() ? entry.objectId : entry.objectName;
}

QString ActivityChange::text() const
{
    if (from.isEmpty()) {
        return QStringLiteral("%1: %2").arg(name, to);
    }
    const QString gone = said(QT_TRANSLATE_NOOP("aio::ui::ActivityText", "nothing"));
    return QStringLiteral("%1: %2 → %3").arg(name, from, to.isEmpty() ? gone : to);
}

QList<ActivityChange> changesOf(const ActivityEntry &entry)
{
    QList<ActivityChange> changes;
    const bool isPrice = entry.objectKind == u"price";
    addChanges(changes, {}, isPrice ? withRatesAsText(entry.from) : entry.from,
        isPrice ? withRatesAsText(entry.to) : entry.to, 0);
    return changes;
}

QString changesText(const ActivityEntry &entry)
{
    QStringList texts;
    for (const ActivityChange &change : changesOf(entry)) {
        texts << change.text();
    }
    return texts.join(QStringLiteral(" · "));
}

QString pageOfKind(const QString &kind)
{
    static const QHash<QString, QString> pages{{QStringLiteral("provider"), QStringLiteral("providers")},
        {QStringLiteral("key"), QStringLiteral("keys")}, {QStringLiteral("route"), QStringLiteral("routing")},
        {QStringLiteral("price"), QStringLiteral("routing")},
        {QStringLiteral("quota"), QStringLiteral("quotas")}, {QStringLiteral("job"), QStringLiteral("jobs")},
        {QStringLiteral("candidate"), QStringLiteral("candidates")},
        {QStringLiteral("document"), QStringLiteral("documents")},
        {QStringLiteral("claim"), QStringLiteral("documents")},
        {QStringLiteral("alert"), QStringLiteral("usage")},
        {QStringLiteral("setting"), QStringLiteral("settings")}};
    return pages.value(kind);
}

QList<FilterChoice> activityActionChoices()
{
    return activitywords::actionChoices();
}

QList<FilterChoice> objectKindChoices()
{
    return activitywords::kindChoices();
}

} // namespace aio::ui
