#include "app/cli/DemoCommand.h"

#include "app/cli/OpenWorkspace.h"
#include "app/cli/VerbHelp.h"
#include "app/cli/Wait.h"
#include "core/candidatestore/CandidateStore.h"
#include "core/demo/SampleWorkspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QtConcurrentRun>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

constexpr qint64 usualRows = 20'000;

void showProgress(const Output &output, const QString &step, double fraction)
{
    constexpr double hundred = 100;
    const QString sentence = step == u"postings" ? Text::tr("Reading postings: %1 %")
        : step == u"sums"                        ? Text::tr("Summing up: %1 %")
                                                 : Text::tr("Writing calls: %1 %");
    output.progress(sentence.arg(int(fraction * hundred)));
}

int print(const demo::SampleContents &contents, qint64 milliseconds, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(QJsonObject{{u"calls"_s, contents.attempts}, {u"jobs"_s, contents.jobs},
            {u"candidates"_s, contents.candidates}, {u"documents"_s, contents.documents},
            {u"ms"_s, milliseconds}});
        return 0;
    }
    output.rows(
        {{Text::tr("Name"), Text::tr("Value")}, {Text::tr("Calls"), QString::number(contents.attempts)},
            {Text::tr("Jobs"), QString::number(contents.jobs)},
            {Text::tr("Candidates"), QString::number(contents.candidates)},
            {Text::tr("Documents"), QString::number(contents.documents)}});
    return 0;
}

} // namespace

QString DemoCommand::name() const
{
    return u"demo"_s;
}

QString DemoCommand::summary() const
{
    return Text::tr("fill an empty workspace with sample jobs, candidates, documents and usage");
}

int DemoCommand::run(const QStringList &arguments, const CommandContext &context)
{
    const Output &output = context.output;
    QCommandLineParser parser;
    parser.setApplicationDescription(summary());
    parser.addOption({{u"h"_s, u"help"_s}, Text::tr("Show this text.")});
    parser.addOption(
        {u"rows"_s, Text::tr("How many calls the usage log gets. Without it, %1.").arg(usualRows), u"N"_s});
    const bool parsed = parser.parse(QStringList{u"aioctl demo"_s} + arguments);
    if (parsed && parser.isSet(u"help"_s)) {
        output.line(verbHelp(parser, QStringLiteral("demo")));
        return 0;
    }
    bool good = true;
    const qint64 rows = parser.isSet(u"rows"_s) ? parser.value(u"rows"_s).toLongLong(&good) : usualRows;
    if (!parsed || !good || !parser.positionalArguments().isEmpty()) {
        return output.error({ErrorKind::Usage, Text::tr("demo was called with the wrong arguments."),
            Text::tr("aioctl demo --help shows how.")});
    }
    const auto opened = OpenWorkspace::open(context.options);
    if (!opened) {
        return output.error(opened.error());
    }
    OpenWorkspace &workspace = **opened;
    CandidateStore candidates(
        workspace.database(), FileStore(workspace.workspace().sourcesFolder()), workspace.author());
    DocumentStore documents(workspace.database(), workspace.author());
    demo::SampleWorkspace sample(
        {workspace.database(), workspace.jobs(), candidates, documents, workspace.workspace().deviceId()});
    const WorkContext work(context.stop, QDeadlineTimer(QDeadlineTimer::Forever),
        [&output](const QString &step, double fraction) { showProgress(output, step, fraction); });
    QElapsedTimer timer;
    timer.start();
    const auto filled = waitFor(
        QtConcurrent::run([&] { return sample.fill(rows, QDateTime::currentMSecsSinceEpoch(), work); }));
    output.progress({});
    return filled ? print(*filled, timer.elapsed(), output) : output.error(filled.error());
}

} // namespace aio::cli
