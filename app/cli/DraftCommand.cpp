#include "app/cli/DraftCommand.h"

#include "app/cli/DocumentInput.h"
#include "app/cli/DraftOptions.h"
#include "app/cli/ModelAccess.h"
#include "app/cli/VerbHelp.h"
#include "app/cli/Wait.h"
#include "core/assist/drafting/ModelDrafter.h"
#include "core/documents/grounding/Grounding.h"
#include "core/documents/layout/Typesetter.h"
#include "core/documents/matching/Match.h"
#include "core/jobs/ExtractionJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>
#include <QtConcurrentRun>

namespace aio::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr int deadlineMs = 180'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

/// Fills in the contents of the files that were named.
Result<void> readFiles(DraftOptions &options, const GlobalOptions &global)
{
    auto profile = resumeFromFile(options.resume);
    if (!profile) {
        return Failure(profile.error());
    }
    options.question.profile = std::move(*profile);
    // A photo that is a file is named as seen from the profile's folder.
    if (QString &image = options.question.profile.basics.image;
        !image.isEmpty() && !image.contains(u':') && QFileInfo(image).isRelative()) {
        image = QFileInfo(options.resume).absoluteDir().filePath(image);
    }
    if (options.job.isEmpty()) {
        return {};
    }
    auto job = jobFromArgument(options.job, global);
    if (!job) {
        return Failure(job.error());
    }
    options.question.job = std::move(*job);
    return {};
}

qsizetype wordsOf(const Draft &draft)
{
    return grounding::groundingText(draft).text.split(u' ', Qt::SkipEmptyParts).size();
}

Result<DraftProposal> proposalFor(DraftOptions &options, const CommandContext &context)
{
    const auto access = ModelAccess::open(options.engine, context.options, nullptr);
    if (!access) {
        return Failure(access.error());
    }
    Orchestrator *orchestrator = (*access)->orchestrator();
    if (orchestrator == nullptr) {
        return draftBuiltIn(options.question);
    }
    options.question.pinned = (*access)->pinned();
    const DraftCall call = draftWithModel(
        *orchestrator, options.question, WorkContext(context.stop, QDeadlineTimer(deadlineMs)));
    QTimer ticker;
    constexpr int tickMs = 200;
    QObject::connect(&ticker, &QTimer::timeout, &ticker, [&] {
        if (const auto partial = call.text->next()) {
            context.output.progress(Text::tr("%n word(s) written", nullptr, int(wordsOf(*partial))));
        }
    });
    ticker.start(tickMs);
    Result<DraftProposal> proposal = waitFor(call.proposal);
    context.output.progress({});
    if (proposal && !proposal->complete) {
        return failure(ErrorKind::Cancelled, Text::tr("The draft was stopped, and nothing was written."));
    }
    return proposal;
}

/// Writes the file; the number of its pages where the format has pages of its own.
Result<std::optional<int>> writeDocument(const Draft &draft, const DraftOptions &options)
{
    if (const auto written = documents::exportDraft(draft, options.out, options.looks); !written) {
        return Failure(written.error());
    }
    if (options.format != documents::ExportFormat::Pdf) {
        return std::optional<int>();
    }
    const auto looks = documents::TemplateCatalog().find(options.looks.document.templateKey,
        draft.isCv() ? documents::TemplateKind::Cv : documents::TemplateKind::Letter);
    if (!looks) {
        return Failure(looks.error());
    }
    documents::Typesetter typesetter;
    return std::optional<int>(int(typesetter.set(draft, *looks, options.looks.document).pages.size()));
}

QJsonObject resultObject(
    const DraftProposal &proposal, const DraftOptions &options, const std::optional<int> &pages)
{
    const EngineInfo &engine = proposal.engine;
    const DraftQuestion &question = options.question;
    QJsonObject object{
        {u"document"_s,
            QJsonObject{{u"path"_s, QFileInfo(options.out).absoluteFilePath()},
                {u"format"_s, QFileInfo(options.out).suffix().toLower()},
                {u"pages"_s, pages ? QJsonValue(*pages) : QJsonValue()}}},
        {u"grounding"_s, toJson(proposal.grounding)},
        {u"engine"_s,
            QJsonObject{{u"provider"_s, engine.provider},
                {u"model"_s, engine.model.isEmpty() ? QJsonValue() : QJsonValue(engine.model)},
                {u"attempts"_s, engine.attempts}}},
        {u"usage"_s,
            QJsonObject{{u"input_tokens"_s, engine.inputTokens}, {u"output_tokens"_s, engine.outputTokens},
                {u"cost_usd"_s, exactUsd(engine.costNanoUsd)}, {u"latency_ms"_s, engine.latencyMs}}},
        {u"warnings"_s, QJsonArray::fromStringList(proposal.warnings)},
    };
    if (!options.job.isEmpty()) {
        object.insert(
            u"match"_s, toJson(matching::matchOf(question.profile, question.job, QDate::currentDate())));
    }
    return object;
}

void noteWhatHappened(const DraftProposal &proposal, const Output &output)
{
    for (const QString &warning : proposal.warnings) {
        output.note(warning);
    }
    if (proposal.sent.masked) {
        output.note(Text::tr(
            "Personal data was replaced before sending: %n value(s).", nullptr, proposal.sent.values));
    }
    if (const auto open = proposal.grounding.unsupported().size(); open > 0) {
        output.note(
            Text::tr("%n claim(s) are not in the profile: aioctl grounding names them.", nullptr, int(open)));
    }
}

} // namespace

QString DraftCommand::name() const
{
    return u"draft"_s;
}

QString DraftCommand::summary() const
{
    return Text::tr("write a CV or a letter from a profile for a job");
}

int DraftCommand::run(const QStringList &arguments, const CommandContext &context)
{
    const Output &output = context.output;
    QCommandLineParser parser;
    declareDraftOptions(parser);
    if (!parser.parse(QStringList{u"aioctl draft"_s} + arguments)) {
        return output.error({ErrorKind::Usage, parser.errorText()});
    }
    if (parser.isSet(u"help"_s)) {
        output.line(verbHelp(parser, QStringLiteral("draft")));
        return 0;
    }
    Result<DraftOptions> options = draftOptions(parser);
    if (!options) {
        return output.error(options.error());
    }
    if (const auto read = readFiles(*options, context.options); !read) {
        return output.error(read.error());
    }
    const Result<DraftProposal> proposal = proposalFor(*options, context);
    if (!proposal) {
        return output.error(proposal.error());
    }
    // Fonts and pages are no work for the thread that Ctrl+C is heard on.
    const auto pages = waitFor(
        QtConcurrent::run([&options, &proposal] { return writeDocument(proposal->draft, *options); }));
    if (!pages) {
        return output.error(pages.error());
    }
    noteWhatHappened(*proposal, output);
    if (output.format() == GlobalOptions::Format::Json) {
        output.json(resultObject(*proposal, *options, *pages));
    } else {
        output.note(Text::tr("Written to %1.").arg(options->out));
    }
    return 0;
}

} // namespace aio::cli
