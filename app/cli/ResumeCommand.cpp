#include "app/cli/ResumeCommand.h"

#include "app/cli/ExtractInput.h"
#include "app/cli/ResumeAts.h"
#include "app/cli/Wait.h"
#include "core/documents/check/ResumeCheck.h"
#include "core/documents/import/ResumeImporter.h"
#include "core/documents/resume/ResumeJson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QtConcurrentRun>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int deadlineMs = 120'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

struct ResumeVerb
{
    QString name;
    QString summary;
    int (*run)(const QByteArray &bytes, const CommandContext &context);
};

int import(const QByteArray &bytes, const CommandContext &context)
{
    const Output &output = context.output;
    const WorkContext work(context.stop, QDeadlineTimer(deadlineMs),
        [&output](const QString &step, double) { output.progress(step); });
    const Result<ImportedResume> imported =
        waitFor(QtConcurrent::run([bytes, work] { return importResume(bytes, work); }));
    output.progress({});
    if (!imported) {
        return output.error(imported.error());
    }
    for (const QString &warning : imported->warnings) {
        output.note(warning);
    }
    output.json(toJson(imported->resume));
    return 0;
}

int check(const QByteArray &bytes, const CommandContext &context)
{
    const Output &output = context.output;
    const auto problems = checkResume(bytes);
    if (!problems) {
        return output.error(problems.error());
    }
    if (output.format() == GlobalOptions::Format::Json) {
        QJsonArray list;
        for (const ResumeProblem &problem : *problems) {
            list.append(QJsonObject{{u"pointer"_s, problem.pointer}, {u"message"_s, problem.message}});
        }
        output.json(QJsonObject{{u"valid"_s, problems->isEmpty()}, {u"problems"_s, list}});
    } else if (problems->isEmpty()) {
        output.line(Text::tr("The file is valid JSON Resume 1.0."));
    } else {
        QList<QStringList> rows{{Text::tr("Where"), Text::tr("Problem")}};
        for (const ResumeProblem &problem : *problems) {
            rows.append({problem.pointer, problem.message});
        }
        output.rows(rows);
    }
    return problems->isEmpty() ? 0 : exitCode(ErrorKind::BadInput);
}

QList<ResumeVerb> verbs()
{
    return {
        {u"import"_s, Text::tr("turn a CV (PDF, DOCX, ODT, picture, text) into JSON Resume"), import},
        {u"check"_s, Text::tr("hold a JSON Resume file against its schema"), check},
        {u"ats"_s, Text::tr("tell what a machine reads in a CV as PDF"), printAtsReport},
    };
}

QString helpText()
{
    QString text = Text::tr("Usage: aioctl resume COMMAND FILE\n\n");
    for (const ResumeVerb &verb : verbs()) {
        constexpr int column = 14;
        text += u"  %1 %2\n"_s.arg((verb.name + u" FILE"_s).leftJustified(column), verb.summary);
    }
    return text + Text::tr("\nFILE may be - for standard input. What it is is found out by content.");
}

} // namespace

QString ResumeCommand::name() const
{
    return u"resume"_s;
}

QString ResumeCommand::summary() const
{
    return Text::tr("import a CV as JSON Resume, check one, or test a PDF as a machine reads it");
}

int ResumeCommand::run(const QStringList &arguments, const CommandContext &context)
{
    const Output &output = context.output;
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        output.line(helpText());
        return 0;
    }
    const QList<ResumeVerb> all = verbs();
    const auto verb = std::find_if(
        all.cbegin(), all.cend(), [&](const ResumeVerb &one) { return one.name == arguments.value(0); });
    constexpr qsizetype words = 2;
    const bool option = arguments.value(1).startsWith(u'-') && arguments.value(1) != u"-";
    if (verb == all.cend() || arguments.size() != words || option) {
        return output.error({ErrorKind::Usage, Text::tr("A command and a file are needed."),
            Text::tr("aioctl resume --help shows how.")});
    }
    ExtractInput input;
    input.files = {arguments.at(1)};
    const auto sources = openInput(input);
    if (!sources) {
        return output.error(sources.error());
    }
    return verb->run(sources->constFirst().files.constFirst().bytes, context);
}

} // namespace aio::cli
