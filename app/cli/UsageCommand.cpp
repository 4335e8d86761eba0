#include "app/cli/UsageCommand.h"

#include "app/cli/OptionNeeds.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/UsageBillingVerbs.h"
#include "app/cli/UsageCorrectionVerbs.h"
#include "app/cli/UsageOptions.h"
#include "app/cli/UsageReportVerbs.h"
#include "app/cli/UsageTransferVerbs.h"
#include "app/cli/Verb.h"
#include "app/cli/Wait.h"
#include "core/usage/UsageLog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;
using usage::UsageAttempt;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

void declareLog(QCommandLineParser &parser)
{
    parser.addOption({u"limit"_s, Text::tr("How many, 1 to 1000. Without it, 50."), u"N"_s});
    parser.addOption(
        {u"before"_s, Text::tr("Go on after this cursor, the \"next\" of a page."), u"CURSOR"_s});
    declareUsageFilter(parser);
    parser.addOption({u"text"_s, Text::tr("Only those with this %1.").arg(u"text"_s), u"VALUE"_s});
    parser.addOption({u"no-tests"_s, Text::tr("Without credential tests.")});
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

constexpr qint64 usPerMs = 1000;

QJsonObject objectOf(const UsageAttempt &attempt)
{
    const ai::TokenUsage &tokens = attempt.usage;
    return {{u"id"_s, attempt.id.toString(QUuid::WithoutBraces)},
        {u"call"_s, attempt.call.toString(QUuid::WithoutBraces)}, {u"attempt"_s, attempt.number},
        {u"started_at"_s, timeText(attempt.startedAt)}, {u"provider"_s, attempt.provider},
        {u"model"_s, attempt.modelAsked}, {u"model_served"_s, attempt.modelServed},
        {u"resolved_from"_s, attempt.resolvedFrom}, {u"plan"_s, attempt.plan},
        {u"task"_s, ai::taskName(attempt.task)}, {u"user"_s, attempt.user},
        {u"status"_s, usage::statusName(attempt.error)}, {u"http_status"_s, attempt.httpStatus},
        {u"error"_s, attempt.errorText}, {u"input_tokens"_s, orNull(tokens.input)},
        {u"cached_tokens"_s, orNull(tokens.cachedInput)},
        {u"cache_write_5m_tokens"_s, orNull(tokens.cacheWrite5m)},
        {u"cache_write_1h_tokens"_s, orNull(tokens.cacheWrite1h)},
        {u"output_tokens"_s, orNull(tokens.output)}, {u"reasoning_tokens"_s, orNull(tokens.reasoning)},
        {u"image_tokens"_s, orNull(tokens.imageInput)},
        {u"cost_usd"_s, attempt.cost.amount ? QJsonValue(attempt.cost.amount->toDecimal()) : QJsonValue()},
        {u"cost_source"_s, catalog::costSourceName(attempt.cost.source)},
        {u"price_version"_s, attempt.cost.priceVersion}, {u"latency_ms"_s, attempt.latencyUs / usPerMs},
        {u"first_text_ms"_s, attempt.firstTextUs ? QJsonValue(*attempt.firstTextUs / usPerMs) : QJsonValue()},
        {u"streamed"_s, attempt.streamed}, {u"cancelled"_s, attempt.cancelled}, {u"test"_s, attempt.isTest},
        {u"fallback_reason"_s, attempt.fallbackReason}, {u"origin"_s, attempt.origin}};
}

int print(const usage::UsagePage &page, const Output &output)
{
    const QString next = page.next ? page.next->toText() : QString();
    QJsonArray attempts;
    QList<QStringList> rows{
        {Text::tr("Started"), Text::tr("Provider"), Text::tr("Model"), Text::tr("Task"), Text::tr("Plan"),
            Text::tr("User"), Text::tr("Status"), Text::tr("Tokens"), Text::tr("Cost"), Text::tr("ms")}};
    for (const UsageAttempt &attempt : page.attempts) {
        attempts.append(objectOf(attempt));
        rows.append({timeText(attempt.startedAt), attempt.provider, attempt.model(),
            ai::taskName(attempt.task), attempt.plan, attempt.user, usage::statusName(attempt.error),
            QString::number(attempt.usage.total()),
            attempt.cost.amount ? attempt.cost.amount->toDecimal() : Text::tr("unpriced"),
            QString::number(attempt.latencyUs / usPerMs)});
    }
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(
            QJsonObject{{u"attempts"_s, attempts}, {u"next"_s, page.next ? QJsonValue(next) : QJsonValue()}});
        return 0;
    }
    output.rows(rows);
    if (page.next) {
        output.note(Text::tr("There are more: --before %1").arg(next));
    }
    return 0;
}

int log(const VerbContext &context)
{
    auto question = usageQuestionOf(context, u"log"_s);
    if (!question) {
        return context.output().error(question.error());
    }
    usage::UsageFilter &filter = question->filter;
    filter.text = context.parser.value(u"text"_s);
    filter.withTests = !context.parser.isSet(u"no-tests"_s);
    constexpr int usual = 50;
    constexpr int most = 1000;
    bool good = true;
    const int limit =
        context.parser.isSet(u"limit"_s) ? context.parser.value(u"limit"_s).toInt(&good) : usual;
    if (!good || limit < 1 || limit > most) {
        return context.output().error(
            optionNeeds(u"usage log"_s, u"limit"_s, Text::tr("a number from 1 to %1").arg(most)).value());
    }
    std::optional<usage::UsageCursor> before;
    if (context.parser.isSet(u"before"_s)) {
        before = usage::UsageCursor::fromText(context.parser.value(u"before"_s));
        if (!before) {
            return context.output().error(
                optionNeeds(u"usage log"_s, u"before"_s, Text::tr("a cursor, the \"next\" of a page"))
                    .value());
        }
    }
    usage::UsageLog reader(context.workspace.workspace().database());
    const auto page = waitFor(reader.page(filter, limit, before));
    return page ? print(*page, context.output()) : context.output().error(page.error());
}

QList<Verb> verbs()
{
    return QList<Verb>{{u"log"_s, {}, Text::tr("single attempts, newest first"), declareLog, log}}
    + usageReportVerbs() + usageTransferVerbs() + usageBillingVerbs() + usageCorrectionVerbs();
}

} // namespace

QString UsageCommand::name() const
{
    return u"usage"_s;
}

QString UsageCommand::summary() const
{
    return Text::tr("what was used and what it cost");
}

int UsageCommand::run(const QStringList &arguments, const CommandContext &context)
{
    return runVerb(name(), verbs(), arguments, context);
}

} // namespace aio::cli
