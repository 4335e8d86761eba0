#include "app/cli/DraftCommand.h"

#include "app/cli/DocumentInput.h"
#include "app/cli/DraftFile.h"
#include "core/documents/drafting/Drafter.h"
#include "core/documents/grounding/Grounding.h"
#include "core/documents/matching/Match.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

namespace aio::cli {

using namespace drafting;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

void declareOptions(QCommandLineParser &parser)
{
    const QString file = QStringLiteral("FILE");
    parser.addOptions({
        {QStringLiteral("resume"), Text::tr("The profile, a JSON Resume file."), file},
        {QStringLiteral("job"), Text::tr("The job: a file, or the id of one in the workspace."),
            QStringLiteral("FILE|ID")},
        {QStringLiteral("out"), Text::tr("Where to write; the suffix says how: .json, .md or .txt."), file},
        {QStringLiteral("engine"), Text::tr("auto or builtin."), QStringLiteral("NAME"),
            QStringLiteral("auto")},
        {QStringLiteral("language"), Text::tr("Language of the document: en, de, fr, es, it, pt or nl."),
            QStringLiteral("TAG")},
        {QStringLiteral("tone"), Text::tr("Of a letter: formal, warm or direct."), QStringLiteral("TONE"),
            QStringLiteral("formal")},
        {QStringLiteral("length"), Text::tr("Of a letter: short, medium or long. Of a CV: 1, 2 or all."),
            QStringLiteral("LENGTH")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this text.")},
    });
    parser.addPositionalArgument(
        QStringLiteral("document"), Text::tr("What to write: cv or letter."), QStringLiteral("cv|letter"));
}

Failure badChoice(const QString &option, const QString &choices)
{
    return failure(ErrorKind::Usage, Text::tr("This is no value for --%1.").arg(option),
        Text::tr("Use one of %1.").arg(choices));
}

/// The position of `given` in a list of words; the one for nothing given is `usual`.
std::optional<int> choiceOf(const QString &given, const QStringList &choices, int usual)
{
    if (given.isEmpty()) {
        return usual;
    }
    const int index = int(choices.indexOf(given));
    return index < 0 ? std::nullopt : std::optional(index);
}

Result<Draft> makeDraft(
    const QCommandLineParser &parser, bool letter, const Resume &profile, const JobPosting &job)
{
    const QString language = parser.value(QStringLiteral("language"));
    if (!language.isEmpty() && !draftLanguages().contains(language.section(u'-', 0, 0).toLower())) {
        return badChoice(QStringLiteral("language"), draftLanguages().join(QStringLiteral(", ")));
    }
    const QString length = parser.value(QStringLiteral("length"));
    if (letter) {
        const auto tone = choiceOf(parser.value(QStringLiteral("tone")),
            {QStringLiteral("formal"), QStringLiteral("warm"), QStringLiteral("direct")}, 0);
        const auto size =
            choiceOf(length, {QStringLiteral("short"), QStringLiteral("medium"), QStringLiteral("long")}, 1);
        if (!tone) {
            return badChoice(QStringLiteral("tone"), QStringLiteral("formal, warm, direct"));
        }
        if (!size) {
            return badChoice(QStringLiteral("length"), QStringLiteral("short, medium, long"));
        }
        return draftLetter(
            profile, job, {language, LetterTone(*tone), LetterLength(*size), QDate::currentDate()});
    }
    const auto size = choiceOf(length, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("all")}, 1);
    if (!size) {
        return badChoice(QStringLiteral("length"), QStringLiteral("1, 2, all"));
    }
    return draftCv(profile, job, {language, CvLength(*size), QDate::currentDate()});
}

QJsonObject resultObject(const Draft &draft, const QString &path, const Resume &profile,
    const std::optional<JobPosting> &job, qint64 latencyMs)
{
    const auto found = grounding::ground(profile, grounding::groundingText(draft), QDate::currentDate());
    QJsonObject object{
        {QStringLiteral("document"),
            QJsonObject{{QStringLiteral("path"), QFileInfo(path).absoluteFilePath()},
                {QStringLiteral("format"), path.section(u'.', -1).toLower()},
                {QStringLiteral("pages"), QJsonValue()}}},
        {QStringLiteral("grounding"), toJson(found)},
        {QStringLiteral("engine"),
            QJsonObject{{QStringLiteral("provider"), QStringLiteral("builtin")},
                {QStringLiteral("model"), QJsonValue()}, {QStringLiteral("attempts"), 1}}},
        {QStringLiteral("usage"),
            QJsonObject{{QStringLiteral("input_tokens"), 0}, {QStringLiteral("output_tokens"), 0},
                {QStringLiteral("cost_usd"), QStringLiteral("0.000000000")},
                {QStringLiteral("latency_ms"), latencyMs}}},
        {QStringLiteral("warnings"), QJsonArray()},
    };
    if (job) {
        object.insert(
            QStringLiteral("match"), toJson(matching::matchOf(profile, *job, QDate::currentDate())));
    }
    return object;
}

} // namespace

QString DraftCommand::name() const
{
    return QStringLiteral("draft");
}

QString DraftCommand::summary() const
{
    return Text::tr("write a CV or a letter from a profile for a job");
}

int DraftCommand::run(const QStringList &arguments, const CommandContext &context)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("aioctl draft")} + arguments)) {
        return context.output.error({ErrorKind::Usage, parser.errorText()});
    }
    if (parser.isSet(QStringLiteral("help"))) {
        context.output.line(parser.helpText());
        return 0;
    }
    const QString kind = parser.positionalArguments().value(0);
    const bool letter = kind == u"letter";
    const bool complete = parser.isSet(QStringLiteral("resume")) && parser.isSet(QStringLiteral("out"))
        && (!letter || parser.isSet(QStringLiteral("job")));
    if ((kind != u"cv" && !letter) || !complete) {
        return context.output.error(
            {ErrorKind::Usage, Text::tr("What to write, from what and where to is needed."),
                Text::tr("Use: aioctl draft cv --resume FILE --out FILE, or aioctl draft letter --resume "
                         "FILE --job FILE|ID --out FILE.")});
    }
    if (const QString engine = parser.value(QStringLiteral("engine"));
        engine != u"auto" && engine != u"builtin") {
        return context.output.error({ErrorKind::Usage,
            Text::tr("There is no engine \"%1\" for drafts.").arg(engine), Text::tr("Use auto or builtin.")});
    }
    const auto profile = resumeFromFile(parser.value(QStringLiteral("resume")));
    if (!profile) {
        return context.output.error(profile.error());
    }
    std::optional<JobPosting> job;
    if (parser.isSet(QStringLiteral("job"))) {
        auto read = jobFromArgument(parser.value(QStringLiteral("job")), context.options);
        if (!read) {
            return context.output.error(read.error());
        }
        job = std::move(*read);
    }
    QElapsedTimer timer;
    timer.start();
    const auto draft = makeDraft(parser, letter, *profile, job.value_or(JobPosting{}));
    if (!draft) {
        return context.output.error(draft.error());
    }
    const qint64 latencyMs = timer.elapsed();
    const QString path = parser.value(QStringLiteral("out"));
    if (const auto written = writeDraftFile(*draft, path); !written) {
        return context.output.error(written.error());
    }
    if (context.output.format() == GlobalOptions::Format::Json) {
        context.output.json(resultObject(*draft, path, *profile, job, latencyMs));
    } else {
        context.output.note(Text::tr("Written to %1.").arg(path));
    }
    return 0;
}

} // namespace aio::cli
