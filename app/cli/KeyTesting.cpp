#include "app/cli/KeyTesting.h"

#include "app/cli/ProviderPrint.h"
#include "app/cli/Wait.h"
#include "core/catalog/Cost.h"
#include "core/catalog/ModelCatalog.h"
#include "core/catalog/PriceAt.h"
#include "core/catalog/PriceStore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <QCoroTask>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

using providers::TestReport;
using providers::TestStep;
using providers::TestStepKind;

const QString completeOption = QStringLiteral("complete");
const QString modelOption = QStringLiteral("model");

// What the failing step means for exit codes: the same as it would for a call.
ErrorKind errorKindOf(const TestStep &step)
{
    if (step.problem && *step.problem != ai::AiErrorKind::ModelGone) {
        ai::AiError error;
        error.kind = *step.problem;
        error.retryable = ai::isRetryable(error.kind);
        return error.toError().kind;
    }
    const bool unreached = step.kind == TestStepKind::Reach || step.kind == TestStepKind::Tls;
    return unreached ? ErrorKind::Network : ErrorKind::Credential;
}

QString outcomeOf(const TestReport &report)
{
    if (report.isOk()) {
        return QStringLiteral("ok");
    }
    if (!report.steps.isEmpty() && report.steps.constLast().problem) {
        return ai::aiErrorKindName(*report.steps.constLast().problem);
    }
    switch (report.steps.isEmpty() ? TestStepKind::Reach : report.steps.constLast().kind) {
    case TestStepKind::Reach:
        return ai::aiErrorKindName(ai::AiErrorKind::Network);
    case TestStepKind::Tls:
        return ai::aiErrorKindName(ai::AiErrorKind::Tls);
    case TestStepKind::Authenticate:
        return ai::aiErrorKindName(ai::AiErrorKind::Auth);
    case TestStepKind::Model:
        return ai::aiErrorKindName(ai::AiErrorKind::ModelGone);
    case TestStepKind::Complete:
        break;
    }
    return ai::aiErrorKindName(ai::AiErrorKind::BadAnswer);
}

// What the few tokens of the last step cost, as far as it is known.
std::optional<ai::Money> costOf(
    const VerbContext &context, const ai::ProviderConfig &provider, const TestReport &report)
{
    const bool asked = !report.steps.isEmpty() && report.steps.constLast().kind == TestStepKind::Complete;
    if (!asked) {
        return ai::Money{};
    }
    catalog::PriceStore prices(
        context.workspace.workspace().database(), context.workspace.workspace().author());
    const auto own = waitFor(prices.list());
    const catalog::ModelCatalog catalog =
        catalog::ModelCatalog::builtIn().withUserPrices(own.value_or(QList<catalog::UserPrice>()));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return catalog::costOf(report.usage, catalog::priceAt(catalog, provider, report.modelServed, today))
        .amount;
}

std::optional<Error> errorOf(const VerbContext &context, const TestReport &report)
{
    if (report.isOk()) {
        return std::nullopt;
    }
    if (context.command.stop.stop_requested()) {
        return Error{ErrorKind::Cancelled, Text::tr("The test was cancelled.")};
    }
    if (report.steps.isEmpty()) {
        return Error{ErrorKind::Internal, Text::tr("The test did not begin.")};
    }
    const TestStep &last = report.steps.constLast();
    return Error{errorKindOf(last), last.message, last.hint, last.detail};
}

QJsonObject builtInReport(const ProviderRecord &provider)
{
    return {{QStringLiteral("provider"), provider.config.id}, {QStringLiteral("ok"), true},
        {QStringLiteral("steps"), QJsonArray()}, {QStringLiteral("models"), 0},
        {QStringLiteral("latency_ms"), 0}, {QStringLiteral("cost_usd"), ai::Money{}.toDecimal()}};
}

QList<QStringList> rowsOf(const QJsonObject &report)
{
    QList<QStringList> rows;
    const QJsonArray steps = report[QStringLiteral("steps")].toArray();
    for (const QJsonValue &step : steps) {
        rows.append({report[QStringLiteral("provider")].toString(), step[QStringLiteral("name")].toString(),
            step[QStringLiteral("ok")].toBool() ? Text::tr("yes") : Text::tr("no"),
            QString::number(step[QStringLiteral("ms")].toInteger()),
            step[QStringLiteral("message")].toString()});
    }
    return rows;
}

void printRows(const QList<QJsonObject> &reports, const Output &output)
{
    QList<QStringList> rows{
        {Text::tr("Provider"), Text::tr("Step"), Text::tr("Well"), Text::tr("ms"), Text::tr("Found")}};
    for (const QJsonObject &report : reports) {
        rows << rowsOf(report);
    }
    output.rows(rows);
}

// The report is the document; what went wrong is said on standard error alone.
int finish(const Output &output, const std::optional<Error> &error)
{
    if (!error) {
        return 0;
    }
    output.note(QStringLiteral("aioctl: ") + (error->message + u' ' + error->hint).simplified());
    return exitCode(error->kind);
}

QJsonObject reportOfError(const ProviderRecord &provider, const Error &error)
{
    QJsonObject report = builtInReport(provider);
    report[QStringLiteral("ok")] = false;
    report[QStringLiteral("error")] = Output::errorObject(error);
    return report;
}

} // namespace

KeyTestOutcome testKey(const VerbContext &context, const ProviderRecord &provider, const ai::Secret &key,
    std::optional<KeySource> source, const providers::TestOptions &asked)
{
    providers::TestOptions options = asked;
    options.stop = context.command.stop;
    options.progress = [&context](const TestStep &step) {
        context.output().progress(providers::testStepTitle(step.kind));
    };
    providers::ProviderClient client;
    const TestReport report =
        QCoro::waitFor(providers::testCredential(client, provider.config, key, options));
    context.output().progress({});
    KeyTestOutcome outcome{
        providers::testReportJson(report, provider.config.id, costOf(context, provider.config, report)),
        errorOf(context, report)};
    const bool cancelled = outcome.error && outcome.error->kind == ErrorKind::Cancelled;
    if (source && !cancelled) {
        // A test that could not be noted is a test all the same.
        const auto saved = waitFor(context.workspace.providers().saveTest(
            provider.config.id, {QDateTime::currentMSecsSinceEpoch(), !outcome.error, outcome.report}));
        const auto noted =
            waitFor(context.workspace.secrets().noteTest(provider.config, *source, outcomeOf(report)));
        if (!saved || !noted) {
            context.output().note(Text::tr("The outcome of the test was not saved."));
        }
    }
    return outcome;
}

Result<KeyTestOutcome> testProvider(
    const VerbContext &context, const ProviderRecord &provider, const providers::TestOptions &options)
{
    if (provider.config.kind == ai::ProviderKind::BuiltIn) {
        return KeyTestOutcome{builtInReport(provider)};
    }
    const auto key = waitFor(context.workspace.secrets().key(provider.config));
    if (!key) {
        return Failure(key.error());
    }
    return testKey(context, provider, key->key, key->source, options);
}

void declareTest(QCommandLineParser &parser)
{
    parser.addOptions({
        {modelOption, Text::tr("The model to try; without it, the provider's own."), QStringLiteral("MODEL")},
        {completeOption, Text::tr("Also ask for an answer of a few tokens, which may cost a little.")},
    });
}

int testOneProvider(const VerbContext &context)
{
    const auto provider = context.workspace.provider(context.subject());
    if (!provider) {
        return context.output().error(provider.error());
    }
    providers::TestOptions options;
    options.model = context.parser.value(modelOption);
    options.complete = context.parser.isSet(completeOption);
    const auto outcome = testProvider(context, *provider, options);
    if (!outcome) {
        return context.output().error(outcome.error());
    }
    if (context.output().format() == GlobalOptions::Format::Json) {
        context.output().json(outcome->report);
    } else {
        printRows({outcome->report}, context.output());
    }
    return finish(context.output(), outcome->error);
}

int testKeys(const VerbContext &context)
{
    QList<ProviderRecord> chosen;
    if (!context.subject().isEmpty()) {
        const auto provider = context.workspace.provider(context.subject());
        if (!provider) {
            return context.output().error(provider.error());
        }
        chosen << *provider;
    } else {
        for (const ProviderRecord &provider : context.workspace.providers().providers()) {
            if (provider.config.enabled && provider.config.kind != ai::ProviderKind::BuiltIn) {
                chosen << provider;
            }
        }
    }
    QList<QJsonObject> reports;
    std::optional<Error> first;
    for (const ProviderRecord &provider : std::as_const(chosen)) {
        const auto outcome = testProvider(context, provider);
        reports << (outcome ? outcome->report : reportOfError(provider, outcome.error()));
        const std::optional<Error> error = outcome ? outcome->error : std::optional(outcome.error());
        first = first ? first : error;
        if (error && error->kind == ErrorKind::Cancelled) {
            break;
        }
    }
    if (context.output().format() == GlobalOptions::Format::Json) {
        QJsonArray array;
        for (const QJsonObject &report : std::as_const(reports)) {
            array.append(report);
        }
        context.output().json(array);
    } else {
        printRows(reports, context.output());
    }
    return finish(context.output(), first);
}

} // namespace aio::cli
