#include "ui/activity/ActivityWords.h"

#include "core/ai/ProviderConfig.h"
#include "core/ai/Task.h"
#include "core/quota/QuotaWindow.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace aio::ui::activitywords {

namespace {

constexpr auto context = "aio::ui::ActivityText";

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
    Word{u"provider.test", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider tested")},
    Word{u"key.set", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Key stored")},
    Word{u"key.propose", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "New key entered")},
    Word{u"key.replace", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Key replaced")},
    Word{u"key.reject", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "New key discarded")},
    Word{u"key.restore", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Earlier key brought back")},
    Word{u"key.expire", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Old key removed")},
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
    Word{u"usage.reprice", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Calls priced anew")},
    Word{u"usage.correct", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Cost of a call corrected")},
    Word{u"usage.undo", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Correction taken back")},
    Word{u"usage.import", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Calls read from elsewhere")},
    Word{u"usage.follow", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Another log is kept up with")},
    Word{u"usage.unfollow", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Another log left alone")},
    Word{u"usage.retain", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Old calls deleted")},
    Word{u"usage.retention", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Rule of keeping calls changed")},
    Word{u"invoice.import", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Bill imported")},
    Word{u"invoice.remove", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Bill removed")},
    Word{u"price.remove", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Price taken back")},
    Word{u"document.keep_claim", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Claim vouched for")},
    Word{u"document.withdraw_claim",
        QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Claim no longer vouched for")},
    Word{u"document.export", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Document exported")},
    Word{u"alert.reach", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Alert")},
    Word{u"alert.send", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Test of a webhook")},
    Word{u"alert.fail", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Webhook not reached")},
    Word{u"alert.edit", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Alerts changed")},
};

constexpr std::array kinds{
    Word{u"provider", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider")},
    Word{u"key", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Key")},
    Word{u"route", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Routing")},
    Word{u"quota", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Limit")},
    Word{u"price", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Price")},
    Word{u"usage", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Usage")},
    Word{u"invoice", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Bill")},
    Word{u"alert", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Alert")},
    Word{u"claim", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Claim")},
    Word{u"export", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Export")},
    Word{u"document", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Document")},
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
    Word{u"ends_with", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Ending")},
    Word{u"source", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Kept in")},
    Word{u"hard", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Stops calls")},
    Word{u"action", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "At the limit")},
    Word{u"passed", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Passed")},
    Word{u"stopped_at", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Stopped at")},
    Word{u"order", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Order")},
    Word{u"position", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Place")},
    Word{u"proxy", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Proxy")},
    Word{u"headers", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Extra headers")},
    Word{u"api_version", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "API version")},
    Word{u"organization", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Organisation")},
    Word{u"mask_personal_data", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Mask names and contacts")},
    Word{u"responses_api", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Responses API")},
    Word{u"id", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Short name")},
    Word{u"time_zone", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Time zone")},
    Word{u"from", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "From")},
    Word{u"attempts", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Calls")},
    Word{u"before", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Before")},
    Word{u"cost_usd", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Cost, US dollars")},
    Word{u"total_usd", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Sum, US dollars")},
    Word{u"unpriced", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Calls without a cost")},
    Word{u"days", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Days")},
    Word{u"megabytes", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Megabytes")},
    Word{u"to", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "To")},
    Word{u"provider", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Provider")},
    Word{u"tiers", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Prices of long prompts")},
    Word{u"input", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Input")},
    Word{u"cached_input", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Cached input")},
    Word{u"cache_write_5m", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Cache write")},
    Word{u"cache_write_1h", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Cache write, 1 h")},
    Word{u"output", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Output")},
    Word{u"reasoning", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Reasoning")},
    Word{u"prompt_tokens_from", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "From tokens")},
    Word{u"prompt_tokens_above", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Above tokens")},
    Word{u"calls", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Calls")},
    Word{u"errors", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Failed")},
    Word{u"threshold_percent", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Threshold, %")},
    Word{u"threshold_usd", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Threshold, US dollars")},
    Word{u"usual_usd", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Usual, US dollars")},
    Word{u"model", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Model")},
    Word{u"main_cause", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Main cause")},
    Word{u"day", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Day")},
    Word{u"step_percent", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Step, %")},
    Word{u"used", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Used")},
    Word{u"of", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Of")},
    Word{u"claim", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Claim")},
    Word{u"reason", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Reason")},
    Word{u"format", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "Format")},
};

/// A value of one member that is a name of the program.
struct Value
{
    const char16_t *member;
    const char16_t *name;
    const char *text;
};

constexpr std::array values{
    Value{u"source", u"keychain", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "keychain")},
    Value{u"source", u"environment", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "environment variable")},
    Value{
        u"source", u"session", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "memory, until the program ends")},
    Value{u"scope", u"user", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "user")},
    Value{u"scope", u"plan", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "plan")},
    Value{u"scope", u"task", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "task")},
    Value{u"scope", u"provider", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "provider")},
    Value{u"scope", u"workspace", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "workspace")},
    Value{u"unit", u"requests", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "calls")},
    Value{u"unit", u"tokens", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "tokens")},
    Value{u"unit", u"usd", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "US dollars")},
    Value{u"action", u"stop", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "stop")},
    Value{u"action", u"fallback", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "next model of the route")},
    Value{u"subject", u"*", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "each")},
    Value{u"stopped_at", u"reach", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "reaching the host")},
    Value{u"stopped_at", u"tls", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "secure connection")},
    Value{u"stopped_at", u"authenticate", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "the key")},
    Value{u"stopped_at", u"model", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "the model")},
    Value{u"stopped_at", u"complete", QT_TRANSLATE_NOOP("aio::ui::ActivityText", "the completion")},
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

// Routes are kept as "pro/draft_cv" and "pro/local_only".
std::optional<QString> routeText(const QString &member)
{
    const QString plan = ai::planTitle(member.section(u'/', 0, 0));
    const QString what = member.section(u'/', 1);
    if (what == u"local_only") {
        return said(QT_TRANSLATE_NOOP("aio::ui::ActivityText", "%1, this computer only")).arg(plan);
    }
    const auto task = ai::taskFromName(what);
    return task ? std::optional(QStringLiteral("%1 × %2").arg(plan, ai::taskTitle(*task))) : std::nullopt;
}

} // namespace

std::optional<QString> action(const QString &name)
{
    return textOf(actions, name);
}

QString kind(const QString &name)
{
    return textOf(kinds, name).value_or(readable(name));
}

QString member(const QString &name)
{
    const auto route = name.contains(u'/') ? routeText(name) : std::nullopt;
    return route ? *route : textOf(members, name).value_or(readable(name));
}

QString value(const QString &member, const QString &name)
{
    for (const Value &known : values) {
        if (member == QStringView(known.member) && name == QStringView(known.name)) {
            return said(known.text);
        }
    }
    if (member == u"limit") {
        // Money is kept with nine digits after the point.
        bool isNumber = false;
        const double amount = name.toDouble(&isNumber);
        constexpr int digits = 12;
        return isNumber ? QLocale().toString(amount, 'g', digits) : name;
    }
    if (member == u"kind") {
        const auto kind = ai::providerKindFromName(name);
        return kind ? ai::providerKindTitle(*kind) : name;
    }
    if (member == u"task" || member == u"subject") {
        const auto task = ai::taskFromName(name);
        return task ? ai::taskTitle(*task) : ai::planTitle(name);
    }
    if (member == u"window") {
        const auto window = quota::QuotaWindow::fromText(name);
        return window ? window->title() : name;
    }
    return member == u"plan" ? ai::planTitle(name) : name;
}

QList<FilterChoice> actionChoices()
{
    return choicesOf(actions);
}

QList<FilterChoice> kindChoices()
{
    return choicesOf(kinds);
}

} // namespace aio::ui::activitywords
