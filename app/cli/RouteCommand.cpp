#include "app/cli/RouteCommand.h"

#include "app/cli/OptionNeeds.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/Verb.h"
#include "app/cli/Wait.h"
#include "core/catalog/PriceStore.h"
#include "core/routing/RouteStore.h"
#include "core/routing/Router.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

routing::RouteStore storeOf(const VerbContext &context)
{
    return {context.workspace.workspace().database(), context.workspace.workspace().author()};
}

QStringList links(const routing::Route &route, ai::AiTask task)
{
    QStringList texts;
    for (const routing::RouteEntry &entry : route.chain) {
        texts << entry.toText();
    }
    if (route.builtInLast && task != ai::AiTask::Chat) {
        texts << routing::builtInProviderId();
    }
    return texts;
}

int print(const routing::PolicyRevision &revision, const Output &output)
{
    QJsonArray routes;
    QList<QStringList> rows{
        {Text::tr("Plan"), Text::tr("Task"), Text::tr("Chain"), Text::tr("Limit a call")}};
    for (const QString &plan : revision.policy.plans()) {
        for (const ai::AiTask task : ai::routedTasks()) {
            const routing::Route route = revision.policy.route(plan, task);
            const QStringList chain = links(route, task);
            const QString ceiling = route.ceiling ? route.ceiling->toDecimal() : QString();
            QJsonObject object{{u"plan"_s, plan}, {u"task"_s, ai::taskName(task)},
                {u"chain"_s, QJsonArray::fromStringList(chain)},
                {u"local_only"_s, revision.policy.isLocalOnly(plan)}};
            if (route.ceiling) {
                object[u"ceiling_usd"_s] = ceiling;
            }
            routes.append(object);
            rows.append({plan, ai::taskName(task), chain.join(u", "_s), ceiling});
        }
    }
    if (output.format() != GlobalOptions::Format::Json) {
        output.rows(rows);
        return 0;
    }
    QJsonObject document{{u"revision"_s, revision.revision}, {u"routes"_s, routes}};
    if (revision.revision > 0) {
        document[u"author"_s] = revision.author;
        document[u"saved_at"_s] = timeText(revision.savedAt);
        document[u"note"_s] = revision.note;
    }
    output.json(document);
    return 0;
}

int printOrFail(const Result<routing::PolicyRevision> &revision, const Output &output)
{
    return revision ? print(*revision, output) : output.error(revision.error());
}

int show(const VerbContext &context)
{
    return printOrFail(waitFor(storeOf(context).load()), context.output());
}

int reset(const VerbContext &context)
{
    return printOrFail(waitFor(storeOf(context).restore(0)), context.output());
}

void declareCell(QCommandLineParser &parser)
{
    parser.addOption(
        {u"plan"_s, Text::tr("The plan: freemium, pro, team, private or one of yours."), u"P"_s});
    parser.addOption({u"task"_s,
        Text::tr("The task: extract_text, extract_image, check_image, draft_cv, cover_letter or chat."),
        u"T"_s});
}

void declareSet(QCommandLineParser &parser)
{
    declareCell(parser);
    parser.addOption({u"chain"_s,
        Text::tr("What is asked in turn, with commas between: PROVIDER/MODEL, PROVIDER, kind:KIND/MODEL, "
                 "any:fast, any:quality. End with builtin to let the built-in engine do what all others "
                 "cannot."),
        u"CHAIN"_s});
    parser.addOption({u"ceiling"_s, Text::tr("The most that one call may cost, in US dollars."), u"USD"_s});
}

Result<ai::AiTask> taskOf(const VerbContext &context)
{
    const auto task = ai::taskFromName(context.parser.value(u"task"_s));
    if (context.parser.value(u"plan"_s).isEmpty()) {
        return optionNeeds(u"route set"_s, u"plan"_s, Text::tr("the name of a plan, such as pro"));
    }
    if (!task || !ai::routedTasks().contains(*task)) {
        QStringList names;
        for (const ai::AiTask routed : ai::routedTasks()) {
            names << ai::taskName(routed);
        }
        return optionNeeds(
            u"route set"_s, u"task"_s, Text::tr("a task; there are %1").arg(names.join(u", "_s)));
    }
    return *task;
}

Result<routing::Route> routeOf(const VerbContext &context)
{
    routing::Route route;
    route.builtInLast = false;
    const QStringList parts = context.parser.value(u"chain"_s).split(u',', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts.at(i).trimmed();
        if (part == routing::builtInProviderId() && i + 1 == parts.size()) {
            route.builtInLast = true;
            continue;
        }
        const auto entry = routing::RouteEntry::fromText(part);
        if (!entry) {
            return failure(ErrorKind::Usage, Text::tr("\"%1\" is no link of a chain.").arg(part),
                Text::tr("aioctl route set --help shows how."));
        }
        route.chain << *entry;
    }
    if (route.chain.isEmpty() && !route.builtInLast) {
        return failure(ErrorKind::Usage, Text::tr("The chain is empty."));
    }
    if (context.parser.isSet(u"ceiling"_s)) {
        route.ceiling = ai::Money::fromDecimal(context.parser.value(u"ceiling"_s));
        if (!route.ceiling || route.ceiling->nanoUsd < 0) {
            return optionNeeds(
                u"route set"_s, u"ceiling"_s, Text::tr("an amount of US dollars, such as 0.25"));
        }
    }
    return route;
}

int set(const VerbContext &context)
{
    const auto task = taskOf(context);
    const auto route = task ? routeOf(context) : Result<routing::Route>(Failure(task.error()));
    if (!route) {
        return context.output().error(route.error());
    }
    auto store = storeOf(context);
    auto current = waitFor(store.load());
    if (!current) {
        return context.output().error(current.error());
    }
    for (const routing::RouteEntry &entry : route->chain) {
        // It may come later, but a slip of the pen would never be asked.
        if (entry.by == routing::RouteEntry::By::Provider && entry.provider != routing::builtInProviderId()
            && !context.workspace.hasProvider(entry.provider)) {
            context.output().note(
                Text::tr("There is no provider \"%1\": it is passed over until there is one.")
                    .arg(entry.provider));
        }
    }
    current->policy.setRoute(context.parser.value(u"plan"_s), *task, *route);
    return printOrFail(waitFor(store.save(current->policy, current->revision)), context.output());
}

void declareExplain(QCommandLineParser &parser)
{
    declareCell(parser);
    parser.addOption({u"image"_s, Text::tr("The request has an image.")});
    parser.addOption({u"tokens"_s, Text::tr("How long the prompt is. Without it, 4000."), u"N"_s});
}

routing::ProviderState::Credential credentialOf(
    const ai::ProviderConfig &config, const Result<QList<KeyInfo>> &keys)
{
    using Credential = routing::ProviderState::Credential;
    if (!keys) {
        return Credential::Unknown;
    }
    for (const KeyInfo &key : *keys) {
        if (key.provider == config.uuid && key.active) {
            return key.presence == KeyPresence::Unknown ? Credential::Unreadable
                : key.presence == KeyPresence::Missing  ? Credential::Missing
                                                        : Credential::Present;
        }
    }
    return Credential::Missing;
}

QJsonObject objectOf(const routing::Candidate &candidate)
{
    const bool used = candidate.verdict == routing::Candidate::Verdict::Used;
    QJsonObject object{{u"provider"_s, candidate.ref.provider}, {u"model"_s, candidate.ref.model},
        {u"verdict"_s, used ? u"used"_s : u"skipped"_s}, {u"why"_s, candidate.sentence},
        {u"worst_cost_usd"_s,
            candidate.worstCost ? QJsonValue(candidate.worstCost->toDecimal()) : QJsonValue()}};
    if (!used) {
        object[u"reason"_s] = routing::skipReasonName(candidate.reason);
    }
    if (!candidate.resolvedFrom.isEmpty()) {
        object[u"resolved_from"_s] = candidate.resolvedFrom;
    }
    return object;
}

int print(const routing::RouteDecision &decision, const Output &output)
{
    QJsonArray candidates;
    QList<QStringList> rows{
        {Text::tr("Model"), Text::tr("Verdict"), Text::tr("Costs at most"), Text::tr("Why")}};
    for (const routing::Candidate &candidate : decision.candidates) {
        const QJsonObject object = objectOf(candidate);
        candidates.append(object);
        rows.append({candidate.ref.toText(), object[u"verdict"_s].toString(),
            object[u"worst_cost_usd"_s].toString(), candidate.sentence});
    }
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(QJsonObject{{u"plan"_s, decision.plan}, {u"task"_s, ai::taskName(decision.task)},
            {u"revision"_s, decision.policyRevision}, {u"candidates"_s, candidates}});
    } else {
        output.rows(rows);
    }
    return 0;
}

int explain(const VerbContext &context)
{
    const auto task = taskOf(context);
    if (!task) {
        return context.output().error(task.error());
    }
    OpenWorkspace &workspace = context.workspace.workspace();
    const auto policy = waitFor(storeOf(context).load());
    const auto prices = waitFor(catalog::PriceStore(workspace.database(), workspace.author()).list());
    if (!policy || !prices) {
        return context.output().error(policy ? prices.error() : policy.error());
    }
    const QList<ai::ProviderConfig> configs = context.workspace.configs();
    const auto keys = waitFor(context.workspace.secrets().list(configs, true));
    QList<routing::ProviderState> providers;
    for (const ai::ProviderConfig &config : configs) {
        providers.append({config, credentialOf(config, keys), false, 0});
    }
    constexpr int usualPrompt = 4000;
    constexpr int usualAnswer = 2000;
    routing::RouteRequest request;
    request.plan = context.parser.value(u"plan"_s);
    request.task = *task;
    request.textTokens =
        context.parser.isSet(u"tokens"_s) ? context.parser.value(u"tokens"_s).toLongLong() : usualPrompt;
    request.maxOutputTokens = usualAnswer;
    request.hasImages = context.parser.isSet(u"image"_s) || *task == ai::AiTask::ExtractImage
        || *task == ai::AiTask::CheckImage;
    return print(routing::decide(request, policy->policy, providers,
                     catalog::ModelCatalog::builtIn().withUserPrices(*prices),
                     QDateTime::currentDateTimeUtc().date(), policy->revision),
        context.output());
}

QList<Verb> verbs()
{
    return {
        {u"show"_s, {}, Text::tr("the chain of every plan and task"), nullptr, show},
        {u"set"_s, {}, Text::tr("change the chain of a plan and task"), declareSet, set},
        {u"reset"_s, {}, Text::tr("go back to the standard routes"), nullptr, reset},
        {u"explain"_s, {}, Text::tr("where a request would go now, and why"), declareExplain, explain},
    };
}

} // namespace

QString RouteCommand::name() const
{
    return u"route"_s;
}

QString RouteCommand::summary() const
{
    return Text::tr("show, change and explain which model a plan and task get");
}

int RouteCommand::run(const QStringList &arguments, const CommandContext &context)
{
    return runVerb(name(), verbs(), arguments, context);
}

} // namespace aio::cli
