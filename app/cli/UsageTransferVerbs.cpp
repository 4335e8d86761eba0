#include "app/cli/UsageTransferVerbs.h"

#include "app/cli/OptionNeeds.h"
#include "app/cli/UsageBillingVerbs.h"
#include "app/cli/UsageOptions.h"
#include "app/cli/UsageWork.h"
#include "app/cli/Wait.h"
#include "core/activity/ActivityRows.h"
#include "core/usage/billing/InvoiceFile.h"
#include "core/usage/report/SummingUp.h"
#include "core/usage/transfer/AttemptExport.h"
#include "core/usage/transfer/AttemptFileImport.h"
#include "core/usage/upkeep/RetentionRun.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonObject>
#include <QtConcurrent>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

void printFacts(const Output &output, const QList<std::pair<QString, QJsonValue>> &facts)
{
    if (output.format() == GlobalOptions::Format::Json) {
        QJsonObject object;
        for (const auto &[name, value] : facts) {
            object.insert(name, value);
        }
        output.json(object);
        return;
    }
    QStringList names;
    QStringList values;
    for (const auto &[name, value] : facts) {
        names << name;
        values << value.toVariant().toString();
    }
    output.rows({names, values});
}

Error badSuffix()
{
    return {ErrorKind::Usage, Text::tr("The file has to end in .csv or .jsonl."),
        Text::tr("aioctl usage export --help shows how.")};
}

void declareExport(QCommandLineParser &parser)
{
    declareUsageFilter(parser);
    parser.addOption({u"text"_s, Text::tr("Only those with this %1.").arg(u"text"_s), u"VALUE"_s});
    parser.addOption({u"no-tests"_s, Text::tr("Without credential tests.")});
}

int exportLog(const VerbContext &context)
{
    const Output &output = context.output();
    const auto question = usageQuestionOf(context, u"export"_s);
    const QString file = context.subject();
    const auto format = usage::attemptFormatOf(file);
    if (!question || !format) {
        return output.error(question ? badSuffix() : question.error());
    }
    usage::UsageFilter filter = question->filter;
    filter.text = context.parser.value(u"text"_s);
    filter.withTests = !context.parser.isSet(u"no-tests"_s);
    usage::UsageLog log(context.workspace.workspace().database());
    const WorkContext work = usageWork(context.command, Text::tr("Exporting"));
    const Result<qint64> rows =
        waitFor(QtConcurrent::run([&] { return usage::exportAttempts(log, filter, file, *format, work); }));
    output.progress({});
    if (!rows) {
        return output.error(rows.error());
    }
    printFacts(output, {{u"file"_s, file}, {u"rows"_s, *rows}});
    return 0;
}

void declareImport(QCommandLineParser &parser)
{
    parser.addOption({u"provider"_s,
        Text::tr("The file is a bill or a cost export of this provider, not a log of calls."), u"ID"_s});
    declareInvoiceMapping(parser);
}

// Says that there are new calls, and sums them up: or else the first look at them would take long.
Result<void> finishImport(const VerbContext &context, const QString &file, qint64 added)
{
    if (added == 0) {
        return {};
    }
    OpenWorkspace &workspace = context.workspace.workspace();
    const Result<void> told = waitFor(workspace.database().write(
        [author = workspace.author(), added, name = QFileInfo(file).fileName()](Connection &connection) {
            return activity::append(
                connection, author, {u"usage.import"_s, u"usage"_s, {}, name, {}, {{u"attempts"_s, added}}});
        }));
    const WorkContext work = usageWork(context.command, Text::tr("Summing up"));
    return told ? waitFor(QtConcurrent::run(
               [&] { return usage::sumUp(workspace.database(), QDateTime::currentMSecsSinceEpoch(), work); }))
                : told;
}

int importLog(const VerbContext &context)
{
    const Output &output = context.output();
    if (context.parser.isSet(u"provider"_s)) {
        return importInvoice(context);
    }
    const QString file = context.subject();
    const auto format = usage::attemptFormatOf(file);
    if (!format) {
        return output.error(badSuffix());
    }
    if (*format == usage::AttemptFormat::Csv) {
        const auto sample = usage::readInvoiceSample(file);
        if (sample && sample->format != usage::InvoiceFormat::Csv) {
            return output.error({ErrorKind::Usage, Text::tr("This is a bill, not a log of calls."),
                Text::tr("Say with --provider whose bill it is.")});
        }
    }
    OpenWorkspace &workspace = context.workspace.workspace();
    const WorkContext work = usageWork(context.command, Text::tr("Importing"));
    const auto imported = waitFor(QtConcurrent::run([&] {
        return usage::importAttempts(
            workspace.database(), workspace.workspace().deviceId(), file, *format, work);
    }));
    const Result<void> kept = imported ? finishImport(context, file, imported->added) : Result<void>();
    output.progress({});
    if (!imported || !kept) {
        return output.error(imported ? kept.error() : imported.error());
    }
    printFacts(output,
        {{u"read"_s, imported->read}, {u"added"_s, imported->added}, {u"known"_s, imported->known()},
            {u"too_old"_s, imported->tooOld}});
    return 0;
}

void declareRetain(QCommandLineParser &parser)
{
    parser.addOption({u"days"_s, Text::tr("Keep single calls for so many days; 0: for ever."), u"N"_s});
    parser.addOption({u"megabytes"_s,
        Text::tr("Delete the oldest calls while the database uses more; 0: never."), u"N"_s});
    parser.addOption({u"now"_s, Text::tr("Delete what the rule does not keep. Figures stay.")});
}

// False: not a number.
bool readNumber(const QCommandLineParser &parser, const QString &option, int &number)
{
    bool good = true;
    if (parser.isSet(option)) {
        number = parser.value(option).toInt(&good);
    }
    return good;
}

int retain(const VerbContext &context)
{
    const Output &output = context.output();
    OpenWorkspace &workspace = context.workspace.workspace();
    usage::RetentionStore store(workspace.database(), workspace.author());
    auto rule = waitFor(store.read());
    if (!rule) {
        return output.error(rule.error());
    }
    for (const auto &[option, number] :
        {std::pair{u"days"_s, &rule->days}, std::pair{u"megabytes"_s, &rule->megabytes}}) {
        if (!readNumber(context.parser, option, *number)) {
            return output.error(
                optionNeeds(u"usage retain"_s, option, Text::tr("a whole number, or 0 for no end")).value());
        }
    }
    rule = waitFor(store.set(*rule));
    if (!rule) {
        return output.error(rule.error());
    }
    qint64 deleted = 0;
    if (context.parser.isSet(u"now"_s)) {
        const Result<qint64> done = waitFor(usage::retainUsage(workspace.database(), workspace.author(),
            *rule, QDateTime::currentMSecsSinceEpoch(),
            {context.command.stop, QDeadlineTimer(QDeadlineTimer::Forever)}));
        if (!done) {
            return output.error(done.error());
        }
        deleted = *done;
    }
    printFacts(output, {{u"days"_s, rule->days}, {u"megabytes"_s, rule->megabytes}, {u"deleted"_s, deleted}});
    return 0;
}

} // namespace

QList<Verb> usageTransferVerbs()
{
    return {
        {u"export"_s, u"FILE"_s, Text::tr("write calls to a file: .csv or .jsonl"), declareExport, exportLog},
        {u"import"_s, u"FILE"_s, Text::tr("add the calls of such a file, or a provider's bill"),
            declareImport, importLog},
        {u"retain"_s, {}, Text::tr("how long single calls are kept"), declareRetain, retain},
    };
}

} // namespace aio::cli
