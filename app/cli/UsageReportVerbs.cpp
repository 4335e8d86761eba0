#include "app/cli/UsageReportVerbs.h"

#include "app/cli/OptionNeeds.h"
#include "app/cli/ProviderPrint.h"
#include "app/cli/UsageOptions.h"
#include "app/cli/UsageTablePrint.h"
#include "app/cli/Wait.h"
#include "core/base/AtomicFile.h"
#include "core/quota/QuotaStore.h"
#include "core/usage/document/UsagePdf.h"
#include "core/usage/report/Anomalies.h"
#include "core/usage/report/Forecast.h"
#include "core/usage/report/UsageReports.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 dayMs = 86'400'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

void declareReport(QCommandLineParser &parser)
{
    parser.addOption({u"by"_s,
        Text::tr("What to group by, separated by commas: one of hour, day, week, month, and any of provider, "
                 "model, task, plan, user, status. Without it, day."),
        u"LIST"_s});
    parser.addOption({u"out"_s,
        Text::tr(
            "Write to this file, as its suffix says: .csv, .json, .txt, or .pdf for a report to hand on, "
            "which is of this month unless --from says otherwise. Without it, print."),
        u"FILE"_s});
    parser.addOption({u"language"_s,
        Text::tr("Of a PDF: en or de. Without it, the language of this computer, if it is one of them."),
        u"TAG"_s});
    declareUsageFilter(parser);
}

std::optional<usage::TableGrouping> groupingOf(const QString &list)
{
    usage::TableGrouping grouping;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        const auto bucket = usage::bucketFromName(name);
        const auto dimension = usage::dimensionFromName(name);
        if (bucket && !grouping.bucket) {
            grouping.bucket = bucket;
        } else if (dimension && !grouping.dimensions.contains(*dimension)) {
            grouping.dimensions << *dimension;
        } else {
            return std::nullopt;
        }
    }
    return grouping;
}

Result<QLocale> languageOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"language"_s)) {
        return QLocale();
    }
    const QLocale locale(parser.value(u"language"_s));
    if (locale.language() != QLocale::English && locale.language() != QLocale::German) {
        return optionNeeds(u"usage report"_s, u"language"_s, Text::tr("en or de"));
    }
    return locale;
}

bool isPaper(const QString &file)
{
    return QFileInfo(file).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0;
}

// What the workspace may spend in a month, as its limits say.
std::optional<ai::Money> monthBudget(const VerbContext &context)
{
    const auto limits = waitFor(quota::QuotaStore(context.workspace.workspace().database(), {}).list());
    std::optional<ai::Money> least;
    for (const quota::QuotaLimit &limit : limits ? *limits : QList<quota::QuotaLimit>()) {
        const bool isWhole = limit.scope == quota::QuotaScope::Workspace && limit.plan.isEmpty()
            && limit.task.isEmpty() && limit.unit == quota::QuotaUnit::Usd
            && limit.window.kind == quota::QuotaWindow::Kind::Month;
        if (isWhole && (!least || limit.limit < least->nanoUsd)) {
            least = ai::Money{limit.limit};
        }
    }
    return least;
}

// A report as a person hands it on.
int paperReport(const VerbContext &context, usage::ReportQuestion question)
{
    const Output &output = context.output();
    const auto language = languageOf(context.parser);
    if (!language) {
        return output.error(language.error());
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!question.filter.from) {
        const auto to = question.filter.to;
        question = usage::monthQuestion(question, to ? *to - 1 : now);
        question.filter.to = to;
    }
    usage::UsageReports reports(context.workspace.workspace().database());
    auto facts = waitFor(usage::readReportFacts(reports, question, now));
    if (!facts) {
        return output.error(facts.error());
    }
    facts->monthBudget = monthBudget(context);
    const auto pdf = usage::usagePdf(*facts, {*language, {}, false});
    if (!pdf) {
        return output.error(pdf.error());
    }
    const Result<void> written = writeFileAtomically(context.parser.value(u"out"_s), *pdf);
    return written ? 0 : output.error(written.error());
}

int report(const VerbContext &context)
{
    const Output &output = context.output();
    const auto question = usageQuestionOf(context, u"report"_s);
    if (!question) {
        return output.error(question.error());
    }
    const auto grouping = groupingOf(
        context.parser.isSet(u"by"_s) ? context.parser.value(u"by"_s) : usage::bucketName(question->bucket));
    if (!grouping) {
        return output.error(optionNeeds(u"usage report"_s, u"by"_s,
            Text::tr("one of hour, day, week and month, or any of provider, model, task, plan, user and "
                     "status, with commas between"))
                                .value());
    }
    if (isPaper(context.parser.value(u"out"_s))) {
        return paperReport(context, *question);
    }
    usage::UsageReports reports(context.workspace.workspace().database());
    const auto table = waitFor(reports.table(*question, *grouping, QDateTime::currentMSecsSinceEpoch()));
    if (!table) {
        return output.error(table.error());
    }
    const UsageTablePrint print(*table, question->zone);
    if (context.parser.isSet(u"out"_s)) {
        const Result<void> written = print.write(context.parser.value(u"out"_s));
        return written ? 0 : output.error(written.error());
    }
    print.print(output);
    return 0;
}

// Of the last three months, or the span that was asked for, day by day and by model.
Result<usage::UsageReport> dailyReport(const VerbContext &context, const QString &verb)
{
    auto question = usageQuestionOf(context, verb);
    if (!question) {
        return Failure(question.error());
    }
    constexpr int days = 92;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!question->filter.from) {
        question->filter.from = QDateTime::fromMSecsSinceEpoch(now - days * dayMs, question->zone)
                                    .date()
                                    .startOfDay(question->zone)
                                    .toMSecsSinceEpoch();
    }
    question->bucket = usage::UsageBucket::Day;
    question->seriesBy = usage::UsageDimension::Model;
    question->compares = false;
    usage::UsageReports reports(context.workspace.workspace().database());
    return waitFor(reports.read(*question, now));
}

QString dayText(qint64 time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone).date().toString(Qt::ISODate);
}

int forecast(const VerbContext &context)
{
    const Output &output = context.output();
    const auto read = dailyReport(context, u"forecast"_s);
    if (!read) {
        return output.error(read.error());
    }
    const auto found = usage::forecastMonth(*read);
    if (!found) {
        return output.error({ErrorKind::BadInput,
            Text::tr("There is too little usage for a forecast: it needs a week of whole days."),
            Text::tr("Leave out --from and --to, or come back later.")});
    }
    QJsonArray days;
    QList<QStringList> rows{{Text::tr("Day"), Text::tr("Expected"), Text::tr("Low"), Text::tr("High")}};
    for (const usage::ForecastDay &day : found->days) {
        const QString name = dayText(day.span.start, read->question.zone);
        days.append(QJsonObject{{u"day"_s, name}, {u"expected_usd"_s, day.expected.toDecimal()},
            {u"low_usd"_s, day.low.toDecimal()}, {u"high_usd"_s, day.high.toDecimal()}});
        rows.append({name, day.expected.toDecimal(), day.low.toDecimal(), day.high.toDecimal()});
    }
    rows.append(
        {Text::tr("Month"), found->expected.toDecimal(), found->low.toDecimal(), found->high.toDecimal()});
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(QJsonObject{{u"so_far_usd"_s, found->soFar.toDecimal()},
            {u"expected_usd"_s, found->expected.toDecimal()}, {u"low_usd"_s, found->low.toDecimal()},
            {u"high_usd"_s, found->high.toDecimal()}, {u"days"_s, days}});
        return 0;
    }
    output.rows(rows);
    return 0;
}

int anomalies(const VerbContext &context)
{
    const Output &output = context.output();
    const auto read = dailyReport(context, u"anomalies"_s);
    if (!read) {
        return output.error(read.error());
    }
    QJsonArray found;
    QList<QStringList> rows{
        {Text::tr("Day"), Text::tr("Cost"), Text::tr("Usual"), Text::tr("Most grown"), Text::tr("Mainly")}};
    for (const usage::Anomaly &each : usage::anomaliesOf(*read)) {
        const QString name = dayText(each.span.start, read->question.zone);
        const usage::CostCauses &causes = each.causes;
        found.append(QJsonObject{{u"day"_s, name}, {u"cost_usd"_s, each.cost.toDecimal()},
            {u"usual_usd"_s, each.usual.toDecimal()}, {u"model"_s, each.name},
            {u"main_cause"_s, usage::causeName(usage::mainCause(causes))},
            {u"causes_usd"_s,
                QJsonObject{{u"volume"_s, causes.volume.toDecimal()}, {u"mix"_s, causes.mix.toDecimal()},
                    {u"retries"_s, causes.retries.toDecimal()}, {u"prompts"_s, causes.prompts.toDecimal()},
                    {u"price"_s, causes.price.toDecimal()}}}});
        rows.append({name, each.cost.toDecimal(), each.usual.toDecimal(), each.name,
            usage::causeTitle(usage::mainCause(causes))});
    }
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(QJsonObject{{u"anomalies"_s, found}});
        return 0;
    }
    output.rows(rows);
    return 0;
}

} // namespace

QList<Verb> usageReportVerbs()
{
    return {{u"report"_s, {}, Text::tr("figures by time, provider, model, task, plan, user or status"),
                declareReport, report},
        {u"forecast"_s, {}, Text::tr("what the month will cost"), declareUsageFilter, forecast},
        {u"anomalies"_s, {}, Text::tr("days that cost far more than usual, and why"), declareUsageFilter,
            anomalies}};
}

} // namespace aio::cli
