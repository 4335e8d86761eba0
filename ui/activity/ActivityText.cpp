#include "ui/activity/ActivityText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace aio::ui {

namespace {

constexpr auto context = "aio::ui::ActivityText";
constexpr qsizetype longestValue = 120;
constexpr int deepest = 4;

QString said(const char *text)
{
    return QCoreApplication::translate(context, text);
}

struct Word
{
    const char16_t *name;
    const char *text;
};

constexpr std::array actions{
    Word{u"provider.add", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider added")},
    Word{u"provider.edit", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider changed")},
    Word{u"provider.remove", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider removed")},
    Word{u"provider.enable", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider switched on")},
    Word{u"provider.disable", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider switched off")},
    Word{u"provider.default", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider made the default")},
    Word{u"provider.reorder", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Providers put in order")},
    Word{u"provider.import", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider imported")},
    Word{u"key.set", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Key stored")},
    Word{u"key.propose", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "New key entered")},
    Word{u"key.replace", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Key replaced")},
    Word{u"key.reject", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "New key discarded")},
    Word{u"key.restore", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Earlier key brought back")},
    Word{u"key.remove", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Key removed")},
    Word{u"quota.add", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Limit added")},
    Word{u"quota.edit", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Limit changed")},
    Word{u"quota.remove", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Limit removed")},
    Word{u"quota.zone", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Time zone of limits set")},
    Word{u"route.set", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Route changed")},
    Word{u"route.save", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Routing saved")},
    Word{u"route.reset", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Routing reset")},
    Word{u"route.restore", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Earlier routing brought back")},
    Word{u"price.set", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Price set")},
    Word{u"price.remove", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Price taken back")},
};

constexpr std::array kinds{
    Word{u"provider", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider")},
    Word{u"key", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Key")},
    Word{u"route", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Routing")},
    Word{u"quota", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Limit")},
    Word{u"price", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Price")},
    Word{u"claim", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Claim")},
    Word{u"export", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Export")},
};

constexpr std::array members{
    Word{u"enabled", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Enabled")},
    Word{u"default", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Default")},
    Word{u"is_default", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Default")},
    Word{u"name", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Name")},
    Word{u"kind", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Kind")},
    Word{u"base_url", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Address")},
    Word{u"timeout_ms", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Time limit, ms")},
    Word{u"retries", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Retries")},
    Word{u"parallel", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Calls at once")},
    Word{u"fast_model", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Fast model")},
    Word{u"quality_model", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Quality model")},
    Word{u"limit", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Limit")},
    Word{u"window", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Window")},
    Word{u"unit", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Unit")},
    Word{u"scope", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Scope")},
    Word{u"subject", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Subject")},
    Word{u"plan", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Plan")},
    Word{u"task", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Task")},
    Word{u"tail", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Ending")},
};

template <typename Words> std::optional<QString> textOf(const Words &words, const QString &name)
{
    for (const Word &word : words) {
        if (name == QStringView(word.name)) {
            return said(word.text);
        }
    }
    return std::nullopt;
}

template <typename Words> QList<FilterChoice> choicesOf(const Words &words)
{
    QList<FilterChoice> choices;
    for (const Word &word : words) {
        choices.append({QString::fromUtf16(word.name), said(word.text)});
    }
    return choices;
}

// "base_url" and "baseUrl" both become "Base url".
QString readable(const QString &member)
{
    QString text;
    for (const QChar letter : member) {
        if (letter == u'_' || letter == u'-') {
            text += u' ';
        } else if (letter.isUpper() && !text.isEmpty() && text.back().isLower()) {
            text += u' ';
            text += letter.toLower();
        } else {
            text += letter;
        }
    }
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString memberText(const QString &member)
{
    return textOf(members, member).value_or(readable(member));
}

QString valueText(const QJsonValue &value)
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
        return value.toString().simplified();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            parts << valueText(item);
        }
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            parts << memberText(member.key()) + u' ' + valueText(member.value());
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
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
        const QString label =
            path.isEmpty() ? memberText(name) : path + QStringLiteral(" › ") + memberText(name);
        const bool nested =
            (before.isObject() || before.isUndefined()) && (after.isObject() || after.isUndefined());
        if (nested && depth < deepest) {
            addChanges(changes, label, before.toObject(), after.toObject(), depth + 1);
            continue;
        }
        const ActivityChange change{label, shortened(valueText(before)), shortened(valueText(after))};
        if (!change.from.isEmpty() || !change.to.isEmpty()) {
            changes.append(change);
        }
    }
}

} // namespace

QString activityActionText(const QString &action)
{
    return textOf(actions, action).value_or(action);
}

QString objectKindText(const QString &kind)
{
    return textOf(kinds, kind).value_or(readable(kind));
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
    addChanges(changes, {}, entry.from, entry.to, 0);
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
        {QStringLiteral("setting"), QStringLiteral("settings")}};
    return pages.value(kind);
}

QList<FilterChoice> activityActionChoices()
{
    return choicesOf(actions);
}

QList<FilterChoice> objectKindChoices()
{
    return choicesOf(kinds);
}

} // namespace aio::ui
