#include "app/cli/MatchCommand.h"

#include "app/cli/DocumentInput.h"
#include "app/cli/VerbHelp.h"
#include "core/documents/matching/Match.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

void print(const matching::Match &match, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(toJson(match));
        return;
    }
    constexpr double percent = 100;
    QList<QStringList> rows{{Text::tr("Area"), Text::tr("Met"), Text::tr("Job"), Text::tr("Profile")}};
    for (const matching::AreaScore &area : match.areas) {
        for (const matching::Requirement &requirement : area.requirements) {
            rows.append({matching::areaTitle(area.area),
                QStringLiteral("%1 %").arg(std::lround(requirement.share * percent)), requirement.wanted,
                requirement.evidence ? requirement.evidence->text : QString()});
        }
    }
    output.rows(rows);
    output.note(Text::tr("Score: %1 of 100").arg(match.score));
}

} // namespace

QString MatchCommand::name() const
{
    return QStringLiteral("match");
}

QString MatchCommand::summary() const
{
    return Text::tr("how well a profile fits a job, and why");
}

int MatchCommand::run(const QStringList &arguments, const CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("resume"), Text::tr("The profile, a JSON Resume file."), QStringLiteral("FILE")},
        {QStringLiteral("job"), Text::tr("The job: a file, or the id of one in the workspace."),
            QStringLiteral("FILE|ID")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this text.")},
    });
    if (!parser.parse(QStringList{QStringLiteral("aioctl match")} + arguments)) {
        return context.output.error({ErrorKind::Usage, parser.errorText()});
    }
    if (parser.isSet(QStringLiteral("help"))) {
        context.output.line(verbHelp(parser, QStringLiteral("match")));
        return 0;
    }
    if (!parser.isSet(QStringLiteral("resume")) || !parser.isSet(QStringLiteral("job"))) {
        return context.output.error({ErrorKind::Usage, Text::tr("A profile and a job are needed."),
            Text::tr("Use --resume FILE --job FILE|ID.")});
    }
    const auto profile = resumeFromFile(parser.value(QStringLiteral("resume")));
    if (!profile) {
        return context.output.error(profile.error());
    }
    const auto job = jobFromArgument(parser.value(QStringLiteral("job")), context.options);
    if (!job) {
        return context.output.error(job.error());
    }
    print(matching::matchOf(*profile, *job, QDate::currentDate()), context.output);
    return 0;
}

} // namespace aio::cli
