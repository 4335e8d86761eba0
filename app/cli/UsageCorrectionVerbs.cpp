#include "app/cli/UsageCorrectionVerbs.h"

#include "app/cli/OptionNeeds.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/UsageOptions.h"
#include "app/cli/UsageWork.h"
#include "app/cli/Wait.h"
#include "core/catalog/PriceStore.h"
#include "core/usage/corrections/Corrections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

usage::Corrections correctionsOf(const VerbContext &context)
{
    OpenWorkspace &workspace = context.workspace.workspace();
    return {workspace.database(), workspace.author()};
}

void addTally(QJsonObject &object, const usage::CorrectionTally &tally)
{
    object.insert(u"changed"_s, tally.attempts);
    object.insert(u"before_usd"_s, tally.before.toDecimal());
    object.insert(u"after_usd"_s, tally.after.toDecimal());
    object.insert(u"difference_usd"_s, tally.difference().toDecimal());
    object.insert(u"unpriced_before"_s, tally.unpricedBefore);
    object.insert(u"unpriced_after"_s, tally.unpricedAfter);
}

QJsonObject objectOf(const usage::CorrectionSet &set)
{
    QJsonObject object{{u"id"_s, set.id.toString(QUuid::WithoutBraces)}, {u"at"_s, timeText(set.at)},
        {u"user"_s, set.user}, {u"kind"_s, usage::correctionKindName(set.kind)},
        {u"state"_s, usage::correctionStateName(set.state)}, {u"note"_s, set.note},
        {u"undoes"_s,
            set.undoes.isNull() ? QJsonValue() : QJsonValue(set.undoes.toString(QUuid::WithoutBraces))}};
    addTally(object, set.tally);
    return object;
}

void print(const Output &output, const QList<usage::CorrectionSet> &sets, const QJsonValue &json)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(json);
        return;
    }
    QList<QStringList> rows{{Text::tr("Id"), Text::tr("When"), Text::tr("Kind"), Text::tr("State"),
        Text::tr("Calls"), Text::tr("Before"), Text::tr("After"), Text::tr("Note")}};
    for (const usage::CorrectionSet &set : sets) {
        rows.append(
            {set.id.toString(QUuid::WithoutBraces), timeText(set.at), usage::correctionKindName(set.kind),
                usage::correctionStateName(set.state), QString::number(set.tally.attempts),
                set.tally.before.toDecimal(), set.tally.after.toDecimal(), set.note});
    }
    output.rows(rows);
}

int printSet(const VerbContext &context, const Result<usage::CorrectionSet> &set)
{
    const Output &output = context.output();
    output.progress({});
    if (!set) {
        return output.error(set.error());
    }
    print(output, {*set}, objectOf(*set));
    return 0;
}

void declareReprice(QCommandLineParser &parser)
{
    declareUsageFilter(parser);
    parser.addOption({u"only-unpriced"_s, Text::tr("Only calls whose cost is not known.")});
    parser.addOption({u"apply"_s, Text::tr("Correct the costs. Without it, only say what would change.")});
    parser.addOption({u"note"_s, Text::tr("Why, for the list of corrections."), u"TEXT"_s});
}

int print(const Output &output, const usage::RepricePlan &plan)
{
    if (output.format() == GlobalOptions::Format::Json) {
        QJsonArray lines;
        for (const usage::RepriceLine &line : plan.lines) {
            QJsonObject object{{u"provider"_s, line.provider}, {u"model"_s, line.model},
                {u"calls"_s, line.attempts}, {u"without_price"_s, line.withoutPrice}};
            addTally(object, line.changed);
            lines.append(object);
        }
        QJsonObject object{{u"calls"_s, plan.attempts}, {u"without_price"_s, plan.withoutPrice},
            {u"applied"_s, false}, {u"models"_s, lines}};
        addTally(object, plan.changed);
        output.json(object);
        return 0;
    }
    QList<QStringList> rows{{Text::tr("Provider"), Text::tr("Model"), Text::tr("Calls"), Text::tr("Changed"),
        Text::tr("Before"), Text::tr("After"), Text::tr("Without a price")}};
    for (const usage::RepriceLine &line : plan.lines) {
        rows.append({line.provider, line.model, QString::number(line.attempts),
            QString::number(line.changed.attempts), line.changed.before.toDecimal(),
            line.changed.after.toDecimal(), QString::number(line.withoutPrice)});
    }
    output.rows(rows);
    output.note(Text::tr("Nothing was changed: --apply does it, and usage undo takes it back."));
    return 0;
}

int reprice(const VerbContext &context)
{
    const Output &output = context.output();
    const auto question = usageQuestionOf(context, u"reprice"_s);
    if (!question) {
        return output.error(question.error());
    }
    OpenWorkspace &workspace = context.workspace.workspace();
    catalog::PriceStore store(workspace.database(), workspace.author());
    const auto prices = waitFor(store.list());
    if (!prices) {
        return output.error(prices.error());
    }
    usage::RepriceRequest request;
    request.filter = question->filter;
    request.catalog = catalog::ModelCatalog::builtIn().withUserPrices(*prices);
    request.onlyUnpriced = context.parser.isSet(u"only-unpriced"_s);
    request.note = context.parser.value(u"note"_s);
    for (const ai::ProviderConfig &config : context.workspace.configs()) {
        if (config.isLocal()) {
            request.localProviders << config.id;
        }
    }
    const WorkContext work = usageWork(context.command, Text::tr("Pricing anew"));
    usage::Corrections corrections = correctionsOf(context);
    if (context.parser.isSet(u"apply"_s)) {
        return printSet(context, waitFor(corrections.reprice(request, work)));
    }
    const auto plan = waitFor(corrections.preview(request, work));
    output.progress({});
    return plan ? print(output, *plan) : output.error(plan.error());
}

void declareCorrect(QCommandLineParser &parser)
{
    parser.addOption(
        {u"cost"_s, Text::tr("What it cost in US dollars; \"unknown\": it is not known."), u"USD"_s});
    parser.addOption({u"note"_s, Text::tr("Why, for the list of corrections."), u"TEXT"_s});
}

int correct(const VerbContext &context)
{
    const QString text = context.parser.value(u"cost"_s);
    const auto cost = ai::Money::fromDecimal(text);
    if ((!cost && text != u"unknown") || (cost && cost->nanoUsd < 0)) {
        return context.output().error(optionNeeds(u"usage correct"_s, u"cost"_s,
            Text::tr("an amount of US dollars, such as 0.25, or the word unknown"))
                                          .value());
    }
    return printSet(context,
        waitFor(correctionsOf(context).setCost(
            QUuid::fromString(context.subject()), cost, context.parser.value(u"note"_s))));
}

int corrections(const VerbContext &context)
{
    const auto list = waitFor(correctionsOf(context).list());
    if (!list) {
        return context.output().error(list.error());
    }
    QJsonArray array;
    for (const usage::CorrectionSet &set : *list) {
        array.append(objectOf(set));
    }
    print(context.output(), *list, array);
    return 0;
}

int undo(const VerbContext &context)
{
    const WorkContext work = usageWork(context.command, Text::tr("Taking back"));
    return printSet(
        context, waitFor(correctionsOf(context).undo(QUuid::fromString(context.subject()), work)));
}

} // namespace

QList<Verb> usageCorrectionVerbs()
{
    return {
        {u"reprice"_s, {}, Text::tr("price logged calls anew: first a preview"), declareReprice, reprice},
        {u"correct"_s, u"ID"_s, Text::tr("say what one attempt cost"), declareCorrect, correct},
        {u"corrections"_s, {}, Text::tr("re-pricings and corrections, newest first"), nullptr, corrections},
        {u"undo"_s, u"ID"_s, Text::tr("take a correction back"), nullptr, undo},
    };
}

} // namespace aio::cli
