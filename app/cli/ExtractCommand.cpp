#include "app/cli/ExtractCommand.h"

#include "app/cli/ExtractEngine.h"
#include "app/cli/ExtractionTable.h"
#include "app/cli/OpenWorkspace.h"
#include "app/cli/VerbHelp.h"
#include "app/cli/Wait.h"
#include "core/base/AccountName.h"
#include "core/jobs/ExtractionJson.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace aio::cli {

using namespace extraction;

namespace {

constexpr int deadlineMs = 120'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(aioctl)
};

struct ExtractOptions
{
    ExtractInput input;
    ExtractionRequest request;
    QString engine;
    bool save = false;
};

void declareOptions(QCommandLineParser &parser)
{
    const QString file = QStringLiteral("FILE");
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions({
        {QStringLiteral("url"), Text::tr("Fetch this page."), QStringLiteral("URL")},
        {QStringLiteral("html"), Text::tr("Read a saved page."), file},
        {QStringLiteral("base-url"), Text::tr("Where the saved page came from."), QStringLiteral("URL")},
        {QStringLiteral("image"), Text::tr("Read one or more pictures of a posting."), file},
        {QStringLiteral("pdf"), Text::tr("Read a PDF."), file},
        {QStringLiteral("text"), Text::tr("Read a text file, or standard input with -."), file},
        {QStringLiteral("each"),
            Text::tr("One job per file, as an array, instead of one job from all files.")},
        {QStringLiteral("engine"), Text::tr("auto, builtin, or a provider: PROVIDER or PROVIDER/MODEL."),
            QStringLiteral("NAME"), QStringLiteral("auto")},
        {QStringLiteral("plan"), Text::tr("Subscription plan that the call is for."), QStringLiteral("PLAN")},
        {QStringLiteral("user"), Text::tr("User that the call is for."), QStringLiteral("USER")},
        {QStringLiteral("language"), Text::tr("Language of the posting, if you know it."),
            QStringLiteral("TAG")},
        {QStringLiteral("save"), Text::tr("Keep the job in the workspace.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this text.")},
    });
    parser.addPositionalArgument(QStringLiteral("files"),
        Text::tr("Files of any kind; what they are is found out by content."), QStringLiteral("[FILE…]"));
}

// Exactly one way of naming the input.
Result<ExtractInput> inputFrom(const QCommandLineParser &parser)
{
    using Kind = ExtractionSource::Kind;
    struct Way
    {
        const char16_t *option;
        Kind kind;
    };
    static constexpr Way ways[] = {{u"url", Kind::Url}, {u"html", Kind::Html}, {u"image", Kind::Images},
        {u"pdf", Kind::Pdf}, {u"text", Kind::Text}};

    ExtractInput input;
    int used = 0;
    for (const Way &way : ways) {
        const QStringList values = parser.values(QString::fromUtf16(way.option));
        if (!values.isEmpty()) {
            ++used;
            input.kind = way.kind;
            input.files = values;
        }
    }
    // `--image a.png b.png`: what follows the first picture is more pictures.
    const QStringList more = parser.positionalArguments();
    if (used > 1 || (used == 1 && !more.isEmpty() && input.kind == Kind::Url)) {
        return failure(ErrorKind::Usage, Text::tr("More than one kind of input was given."),
            Text::tr("Use one of --url, --html, --image, --pdf, --text, or file names alone."));
    }
    if (input.kind == Kind::Url) {
        input.url = QUrl::fromUserInput(input.files.constFirst());
        input.files.clear();
        if (!input.url.isValid() || (input.url.scheme() != u"http" && input.url.scheme() != u"https")) {
            return failure(ErrorKind::Usage, Text::tr("This is not a web address."),
                Text::tr("It starts with https:// or http://."));
        }
        return input;
    }
    input.files << more;
    if (input.files.isEmpty()) {
        return failure(ErrorKind::Usage, Text::tr("Nothing to read was given."),
            Text::tr("aioctl extract --help shows how."));
    }
    input.url = QUrl(parser.value(QStringLiteral("base-url")));
    input.each = parser.isSet(QStringLiteral("each"));
    const bool severalPagesMakeSense = input.kind == Kind::Images || input.kind == Kind::Detect;
    if (input.files.size() > 1 && !input.each && !severalPagesMakeSense) {
        return failure(ErrorKind::Usage, Text::tr("Several files of this kind are several jobs."),
            Text::tr("Add --each."));
    }
    return input;
}

Result<ExtractOptions> optionsFrom(const QCommandLineParser &parser)
{
    const auto input = inputFrom(parser);
    if (!input) {
        return Failure(input.error());
    }
    ExtractOptions options;
    options.input = *input;
    options.engine = parser.value(QStringLiteral("engine"));
    options.save = parser.isSet(QStringLiteral("save"));
    options.request.language = parser.value(QStringLiteral("language"));
    options.request.plan = parser.value(QStringLiteral("plan"));
    // Limits for each person hold for scripts too.
    options.request.user =
        parser.isSet(QStringLiteral("user")) ? parser.value(QStringLiteral("user")) : accountName();
    // Only a page that is fetched now says "3 days ago" about today; a file may be of any age.
    if (options.input.kind == ExtractionSource::Kind::Url) {
        options.request.today = QDate::currentDate();
    }
    return options;
}

QString nameOf(const ExtractionSource &source)
{
    return source.files.isEmpty() ? source.url.toDisplayString() : source.files.constFirst().name;
}

Result<ExtractionOutcome> extractOne(
    ExtractionEngine &engine, const ExtractionRequest &request, const CommandContext &context)
{
    const QString name = nameOf(request.source);
    const Output &output = context.output;
    const WorkContext work(
        context.stop, QDeadlineTimer(deadlineMs), [&output, name](const QString &step, double) {
            output.progress(name + QStringLiteral(": ") + step);
        });
    Result<ExtractionOutcome> outcome = waitFor(engine.extract(request, work));
    output.progress({});
    return outcome;
}

void print(const QList<Extraction> &extractions, bool each, const Output &output)
{
    if (output.format() == GlobalOptions::Format::Json) {
        QJsonArray array;
        for (const Extraction &extraction : extractions) {
            array.append(toJson(extraction));
        }
        output.json(each ? QJsonValue(array) : array.first());
        return;
    }
    for (const Extraction &extraction : extractions) {
        output.rows(extractionRows(extraction));
    }
}

} // namespace

QString ExtractCommand::name() const
{
    return QStringLiteral("extract");
}

QString ExtractCommand::summary() const
{
    return Text::tr("turn a page, pictures, a PDF or text into a job");
}

int ExtractCommand::run(const QStringList &arguments, const CommandContext &context)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("aioctl extract")} + arguments)) {
        return context.output.error({ErrorKind::Usage, parser.errorText()});
    }
    if (parser.isSet(QStringLiteral("help"))) {
        context.output.line(verbHelp(parser, QStringLiteral("extract")));
        return 0;
    }
    auto options = optionsFrom(parser);
    if (!options) {
        return context.output.error(options.error());
    }
    const auto sources = openInput(options->input);
    if (!sources) {
        return context.output.error(sources.error());
    }

    // Opened before the work, so that a workspace that cannot be used costs no minute of reading.
    std::unique_ptr<OpenWorkspace> workspace;
    if (options->save) {
        auto opened = OpenWorkspace::open(context.options);
        if (!opened) {
            return context.output.error(opened.error());
        }
        workspace = std::move(*opened);
    }

    const auto engine = ExtractEngine::make(options->engine, context.options, workspace.get());
    if (!engine) {
        return context.output.error(engine.error());
    }
    QList<Extraction> extractions;
    for (const ExtractionSource &source : *sources) {
        options->request.source = source;
        const auto outcome = extractOne((*engine)->engine(), options->request, context);
        if (!outcome) {
            return context.output.error(outcome.error());
        }
        for (const QString &warning : outcome->extraction.warnings) {
            context.output.note(warning);
        }
        if (workspace) {
            const auto saved =
                waitFor(workspace->jobs().add(outcome->extraction, outcome->document, nameOf(source)));
            if (!saved) {
                return context.output.error(saved.error());
            }
            context.output.note(Text::tr("Saved as job %1.").arg(saved->id.toString(QUuid::WithoutBraces)));
        }
        extractions.append(outcome->extraction);
    }
    print(extractions, options->input.each, context.output);
    return 0;
}

} // namespace aio::cli
