#include "app/cli/GroundingCommand.h"

#include "app/cli/DocumentInput.h"
#include "app/cli/VerbHelp.h"
#include "core/documents/grounding/Grounding.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace aio::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

void print(const grounding::Grounding &found, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(toJson(found));
        return;
    }
    QList<QStringList> rows{{Text::tr("Kind"), Text::tr("Draft"), Text::tr("Why")}};
    for (const grounding::Claim &claim : found.unsupported()) {
        rows.append({grounding::claimKindName(claim.kind), claim.text, claim.reason});
    }
    output.rows(rows);
    output.note(
        Text::tr("%1 of %2 claims are in the profile.").arg(found.supported()).arg(found.claims.size()));
}

} // namespace

QString GroundingCommand::name() const
{
    return QStringLiteral("grounding");
}

QString GroundingCommand::summary() const
{
    return Text::tr("hold the claims of a draft against a profile");
}

int GroundingCommand::run(const QStringList &arguments, const CommandContext &context)
{
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("resume"), Text::tr("The profile, a JSON Resume file."), QStringLiteral("FILE")},
        {QStringLiteral("draft"), Text::tr("The draft: .md, .txt, .html or .json."), QStringLiteral("FILE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this text.")},
    });
    if (!parser.parse(QStringList{QStringLiteral("aioctl grounding")} + arguments)) {
        return context.output.error({ErrorKind::Usage, parser.errorText()});
    }
    if (parser.isSet(QStringLiteral("help"))) {
        context.output.line(verbHelp(parser, QStringLiteral("grounding")));
        return 0;
    }
    if (!parser.isSet(QStringLiteral("resume")) || !parser.isSet(QStringLiteral("draft"))) {
        return context.output.error({ErrorKind::Usage, Text::tr("A profile and a draft are needed."),
            Text::tr("Use --resume FILE --draft FILE.")});
    }
    const auto profile = resumeFromFile(parser.value(QStringLiteral("resume")));
    if (!profile) {
        return context.output.error(profile.error());
    }
    const QString name = parser.value(QStringLiteral("draft"));
    const auto bytes = documentBytes(name);
    if (!bytes) {
        return context.output.error(bytes.error());
    }
    const auto text = grounding::draftFileText(name, *bytes);
    if (!text) {
        return context.output.error(text.error());
    }
    const WorkContext work(context.stop, QDeadlineTimer(QDeadlineTimer::Forever));
    const grounding::Grounding found = grounding::ground(*profile, *text, QDate::currentDate(), work);
    if (const auto alive = work.check(); !alive) {
        return context.output.error(alive.error());
    }
    print(found, context.output);
    return 0;
}

} // namespace aio::cli
