#include "app/cli/QuotaCommand.h"

#include "app/cli/OptionNeeds.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/Verb.h"
#include "app/cli/Wait.h"
#include "core/quota/QuotaDefaults.h"
#include "core/quota/QuotaStore.h"
#include "core/usage/UsageLog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;
using quota::QuotaLimit;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

quota::QuotaStore storeOf(const VerbContext &context)
{
    return {context.workspace.workspace().database(), context.workspace.workspace().author()};
}

// Dollars as text with all digits, other units as numbers.
QJsonValue amount(quota::QuotaUnit unit, qint64 value)
{
    return unit == quota::QuotaUnit::Usd ? QJsonValue(ai::Money{value}.toDecimal()) : QJsonValue(value);
}

QJsonObject objectOf(const QuotaLimit &limit)
{
    QJsonObject object{{u"id"_s, limit.id.toString(QUuid::WithoutBraces)},
        {u"scope"_s, quota::quotaScopeName(limit.scope)}, {u"subject"_s, limit.subject},
        {u"window"_s, limit.window.toText()}, {u"unit"_s, quota::quotaUnitName(limit.unit)},
        {u"limit"_s, amount(limit.unit, limit.limit)}, {u"hard"_s, limit.hard},
        {u"action"_s, quota::quotaActionName(limit.action)}};
    if (!limit.plan.isEmpty()) {
        object[u"plan"_s] = limit.plan;
    }
    if (!limit.task.isEmpty()) {
        object[u"task"_s] = limit.task;
    }
    return object;
}

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

int list(const VerbContext &context)
{
    const auto limits = waitFor(storeOf(context).list());
    if (!limits) {
        return context.output().error(limits.error());
    }
    QJsonArray objects;
    QList<QStringList> rows{{Text::tr("Id"), Text::tr("Limit"), Text::tr("Kind")}};
    for (const QuotaLimit &limit : *limits) {
        objects.append(objectOf(limit));
        rows.append({limit.id.toString(QUuid::WithoutBraces), limit.title(),
            !limit.hard                                        ? Text::tr("tells")
                : limit.action == quota::QuotaAction::Fallback ? Text::tr("falls back")
                                                               : Text::tr("stops")});
    }
    if (context.output().format() == GlobalOptions::Format::Json) {
        context.output().json(objects);
    } else {
        context.output().rows(rows);
    }
    return 0;
}

void declareSet(QCommandLineParser &parser)
{
    parser.addOption(
        {u"scope"_s, Text::tr("Whose use is counted: user, plan, task, provider or workspace."), u"SCOPE"_s});
    parser.addOption(
        {u"subject"_s, Text::tr("Which one; without it each has the limit for itself."), u"S"_s});
    parser.addOption({u"plan"_s, Text::tr("Count only calls of this plan."), u"P"_s});
    parser.addOption({u"task"_s, Text::tr("Count only calls of this task."), u"T"_s});
    parser.addOption({u"window"_s, Text::tr("minute, day, week, month or rolling-Nd."), u"WINDOW"_s});
    parser.addOption({u"limit"_s, Text::tr("How much; of US dollars with a point."), u"N"_s});
    parser.addOption({u"unit"_s, Text::tr("requests, tokens or usd."), u"UNIT"_s});
    parser.addOption({u"soft"_s, Text::tr("Stop nobody, only tell.")});
    parser.addOption({u"fallback"_s,
        Text::tr("Go on with the next of the chain when it is reached; usual for a provider.")});
    parser.addOption({u"stop"_s, Text::tr("End the call when it is reached; usual for all else.")});
}

Result<QuotaLimit> limitOf(const QCommandLineParser &parser)
{
    const QString command = u"quota set"_s;
    QuotaLimit limit;
    const auto scope = quota::quotaScopeFromName(parser.value(u"scope"_s));
    const auto window = quota::QuotaWindow::fromText(parser.value(u"window"_s));
    const auto unit = quota::quotaUnitFromName(parser.value(u"unit"_s));
    if (!scope) {
        return optionNeeds(command, u"scope"_s, Text::tr("user, plan, task, provider or workspace"));
    }
    if (!window) {
        return optionNeeds(command, u"window"_s,
            Text::tr("minute, day, week, month or a number of days such as rolling-30d"));
    }
    if (!unit) {
        return optionNeeds(command, u"unit"_s, Text::tr("requests, tokens or usd"));
    }
    limit.scope = *scope;
    limit.window = *window;
    limit.unit = *unit;
    bool good = true;
    if (limit.unit == quota::QuotaUnit::Usd) {
        const auto money = ai::Money::fromDecimal(parser.value(u"limit"_s));
        good = money.has_value();
        limit.limit = money.value_or(ai::Money{}).nanoUsd;
    } else {
        limit.limit = parser.value(u"limit"_s).toLongLong(&good);
    }
    if (!good || limit.limit < 0) {
        return optionNeeds(command, u"limit"_s, Text::tr("an amount that is not below 0"));
    }
    if (parser.isSet(u"subject"_s)) {
        limit.subject = parser.value(u"subject"_s);
    }
    limit.plan = parser.value(u"plan"_s);
    limit.task = parser.value(u"task"_s);
    limit.hard = !parser.isSet(u"soft"_s);
    limit.action = parser.isSet(u"fallback"_s) ? quota::QuotaAction::Fallback
        : parser.isSet(u"stop"_s)              ? quota::QuotaAction::Stop
                                               : quota::usualAction(limit.scope);
    return limit;
}

// A limit of the same people, window and unit is replaced: "set" says what it shall be.
Result<QuotaLimit> put(quota::QuotaStore store, QuotaLimit limit)
{
    const auto known = waitFor(store.list());
    if (!known) {
        return Failure(known.error());
    }
    for (const QuotaLimit &other : *known) {
        const bool same = other.scope == limit.scope && other.subject == limit.subject
            && other.plan == limit.plan && other.task == limit.task && other.window == limit.window
            && other.unit == limit.unit;
        if (same) {
            limit.id = other.id;
            limit.revision = other.revision;
            return waitFor(store.update(limit));
        }
    }
    return waitFor(store.add(limit));
}

int set(const VerbContext &context)
{
    const auto limit = limitOf(context.parser);
    const auto saved = limit ? put(storeOf(context), *limit) : limit;
    if (!saved) {
        return context.output().error(saved.error());
    }
    const bool named = saved->scope == quota::QuotaScope::Provider && saved->subject != u"*";
    if (named && !context.workspace.hasProvider(saved->subject)) {
        context.output().note(
            Text::tr("There is no provider \"%1\": the limit counts nothing until there is one.")
                .arg(saved->subject));
    }
    printObject(objectOf(*saved), context.output());
    return 0;
}

int remove(const VerbContext &context)
{
    const auto removed = waitFor(storeOf(context).remove(QUuid::fromString(context.subject())));
    if (!removed) {
        return context.output().error(removed.error());
    }
    printObject({{u"id"_s, context.subject()}, {u"removed"_s, true}}, context.output());
    return 0;
}

int status(const VerbContext &context)
{
    usage::UsageLog log(context.workspace.workspace().database());
    const auto all = waitFor(log.quotaStatus(QDateTime::currentMSecsSinceEpoch()));
    if (!all) {
        return context.output().error(all.error());
    }
    QJsonArray objects;
    QList<QStringList> rows{{Text::tr("Limit"), Text::tr("Subject"), Text::tr("Used"), Text::tr("Held"),
        Text::tr("Percent"), Text::tr("Until")}};
    for (const usage::QuotaStatus &each : *all) {
        QJsonObject object = objectOf(each.limit);
        object[u"subject"_s] = each.subject;
        object[u"used"_s] = amount(each.limit.unit, each.used);
        object[u"reserved"_s] = amount(each.limit.unit, each.reserved);
        object[u"percent"_s] = each.percent();
        object[u"window_start"_s] = timeText(each.window.start);
        object[u"resets_at"_s] = timeText(each.window.end);
        objects.append(object);
        rows.append(
            {each.limit.title(), each.subject, textOf(object[u"used"_s]), textOf(object[u"reserved"_s]),
                QString::number(each.percent()), object[u"resets_at"_s].toString()});
    }
    if (context.output().format() == GlobalOptions::Format::Json) {
        context.output().json(objects);
    } else {
        context.output().rows(rows);
    }
    return 0;
}

QList<Verb> verbs()
{
    return {
        {u"list"_s, {}, Text::tr("all limits"), nullptr, list},
        {u"set"_s, {}, Text::tr("add a limit, or change the one of the same people, window and unit"),
            declareSet, set},
        {u"remove"_s, u"ID"_s, Text::tr("remove a limit"), nullptr, remove},
        {u"status"_s, {}, Text::tr("how far limits are used"), nullptr, status},
    };
}

} // namespace

QString QuotaCommand::name() const
{
    return u"quota"_s;
}

QString QuotaCommand::summary() const
{
    return Text::tr("limits of requests, tokens and money");
}

int QuotaCommand::run(const QStringList &arguments, const CommandContext &context)
{
    return runVerb(name(), verbs(), arguments, context);
}

} // namespace aio::cli
