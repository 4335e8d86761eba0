#include "app/cli/UsageOptions.h"

#include "app/cli/OptionNeeds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

// A day is its first moment in the zone; a moment without an offset is in the zone too.
std::optional<qint64> momentOf(const QString &text, const QTimeZone &zone)
{
    constexpr qsizetype dayLength = 10;
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == dayLength) {
        return day.startOfDay(zone).toMSecsSinceEpoch();
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.timeSpec() == Qt::LocalTime) {
        time = QDateTime(time.date(), time.time(), zone);
    }
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

QStringList given(const QCommandLineParser &parser, const QString &option)
{
    QStringList values;
    for (const QString &value : parser.values(option)) {
        values << value.split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

std::optional<QList<ai::AiTask>> tasksOf(const QStringList &names)
{
    QList<ai::AiTask> tasks;
    for (const QString &name : names) {
        const auto task = ai::taskFromName(name);
        if (!task) {
            return std::nullopt;
        }
        tasks << *task;
    }
    return tasks;
}

bool isStatus(const QString &name)
{
    return name == u"ok" || name == u"error" || ai::aiErrorKindFromName(name);
}

} // namespace

void declareUsageFilter(QCommandLineParser &parser)
{
    parser.addOption({u"filter"_s,
        Text::tr("A filter as the window's \"Copy filter as text\" gives it; other options go before it."),
        u"TEXT"_s});
    parser.addOption({u"from"_s, Text::tr("From this day or moment on (ISO 8601)."), u"TIME"_s});
    parser.addOption({u"to"_s, Text::tr("Before this day or moment."), u"TIME"_s});
    parser.addOption(
        {u"tz"_s, Text::tr("The time zone of --from and --to; without it, this computer's."), u"ZONE"_s});
    for (const QString &name : {u"provider"_s, u"model"_s, u"task"_s, u"plan"_s, u"user"_s, u"status"_s}) {
        parser.addOption({name, Text::tr("Only those with this %1.").arg(name), u"VALUE"_s});
    }
}

Result<usage::ReportQuestion> usageQuestionOf(const VerbContext &context, const QString &verb)
{
    const QCommandLineParser &parser = context.parser;
    const QString command = u"usage "_s + verb;
    usage::ReportQuestion question;
    question.zone = QTimeZone::systemTimeZone();
    if (parser.isSet(u"filter"_s)) {
        const auto copied = usage::ReportQuestion::fromText(parser.value(u"filter"_s).trimmed());
        if (!copied) {
            return optionNeeds(command, u"filter"_s,
                Text::tr("the text of a filter, such as \"provider=openai&tz=UTC\", in quotes"));
        }
        question = *copied;
    }
    if (parser.isSet(u"tz"_s)) {
        question.zone = QTimeZone(parser.value(u"tz"_s).toUtf8());
    }
    // Qt takes a word such as "Mars" for the rule of a zone.
    if (!question.zone.isValid()
        || (parser.isSet(u"tz"_s) && !QTimeZone::isTimeZoneIdAvailable(question.zone.id()))) {
        return optionNeeds(
            command, u"tz"_s, Text::tr("the name of a time zone, such as Europe/Berlin or UTC"));
    }
    usage::UsageFilter &filter = question.filter;
    for (const auto &[option, member] :
        {std::pair{u"from"_s, &usage::UsageFilter::from}, std::pair{u"to"_s, &usage::UsageFilter::to}}) {
        if (parser.isSet(option)) {
            filter.*member = momentOf(parser.value(option), question.zone);
            if (!(filter.*member)) {
                return optionNeeds(command, option,
                    Text::tr("a day or a moment, such as 2026-11-01 or 2026-11-01T08:00:00Z"));
            }
        }
    }
    if (parser.isSet(u"task"_s)) {
        const auto tasks = tasksOf(given(parser, u"task"_s));
        if (!tasks) {
            return optionNeeds(command, u"task"_s, Text::tr("the name of a task, such as extract_text"));
        }
        filter.tasks = *tasks;
    }
    for (const auto &[option, member] : {std::pair{u"status"_s, &usage::UsageFilter::statuses},
             std::pair{u"model"_s, &usage::UsageFilter::models},
             std::pair{u"plan"_s, &usage::UsageFilter::plans},
             std::pair{u"user"_s, &usage::UsageFilter::users}}) {
        if (parser.isSet(option)) {
            filter.*member = given(parser, option);
        }
    }
    if (!std::all_of(filter.statuses.cbegin(), filter.statuses.cend(), isStatus)) {
        return optionNeeds(
            command, u"status"_s, Text::tr("ok, error or the name of an error, such as rate_limit"));
    }
    if (parser.isSet(u"provider"_s)) {
        filter.providers.clear();
    }
    for (const QString &provider : given(parser, u"provider"_s)) {
        const QString id = context.workspace.idOf(provider);
        filter.providers << (id.isEmpty() ? provider : id);
    }
    return question;
}

} // namespace aio::cli
