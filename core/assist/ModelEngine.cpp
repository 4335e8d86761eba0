#include "core/assist/ModelEngine.h"

#include "core/assist/PostingRequest.h"
#include "core/extraction/model/ModelVotes.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QPromise>
#include <QtConcurrentRun>

namespace aio {

namespace {

using extraction::ExtractionOutcome;
using extraction::ExtractionRequest;
using extraction::Reading;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelEngine)
};

// The built-in engine has read already: its answer is ready and is no text.
QFuture<ai::AiResult<ai::Completion>> alreadyRead()
{
    QPromise<ai::AiResult<ai::Completion>> promise;
    promise.start();
    ai::Completion completion;
    completion.finish = ai::FinishReason::Stop;
    promise.addResult(ai::AiResult<ai::Completion>(completion));
    promise.finish();
    return promise.future();
}

EngineInfo infoOf(const CallOutcome &outcome)
{
    EngineInfo info;
    info.provider = outcome.served.ref.provider;
    info.model = outcome.isBuiltIn() ? QString() : outcome.served.ref.model;
    info.attempts = int(outcome.attempts.size());
    info.inputTokens = outcome.inputTokens();
    info.outputTokens = outcome.outputTokens();
    info.costNanoUsd = outcome.cost().value_or(ai::Money{}).nanoUsd;
    return info;
}

QString droppedSentence(const QStringList &keys)
{
    QStringList labels;
    for (const QString &key : keys) {
        const auto field = jobFieldFromKey(key);
        labels.append(field ? jobFieldLabel(*field) : key);
    }
    return Text::tr("The model named values that the source does not contain. They were left out: %1")
        .arg(labels.join(QStringLiteral(", ")));
}

ExtractionOutcome decided(Reading reading, const CallOutcome &outcome, const ExtractionRequest &request)
{
    extraction::ModelReading model;
    if (!outcome.isBuiltIn()) {
        model = extraction::readModelAnswer(
            outcome.json.toObject(), reading.document, request.today, request.language);
    }
    ExtractionOutcome result = extraction::decide(std::move(reading), model.votes);
    const qint64 readMs = result.extraction.engine.latencyMs;
    result.extraction.engine = infoOf(outcome);
    constexpr qint64 microsPerMilli = 1000;
    result.extraction.engine.latencyMs = readMs + outcome.latencyUs / microsPerMilli;
    QStringList &warnings = result.extraction.warnings;
    warnings += outcome.notes;
    if (!model.isPosting) {
        warnings.append(Text::tr("The model does not take this for a job posting."));
    }
    if (!model.dropped.isEmpty()) {
        warnings.append(droppedSentence(model.dropped));
    }
    if (!outcome.isBuiltIn() && !outcome.cost()) {
        warnings.append(Text::tr("The price of %1 is not known, so its cost is not either.")
                            .arg(outcome.served.ref.model));
    }
    return result;
}

// What the question before this call cost is a part of the bill.
void addCheck(EngineInfo &engine, const std::optional<ImageCheckAnswer> &check)
{
    if (!check || !check->call) {
        return;
    }
    const CallOutcome &call = *check->call;
    engine.attempts += int(call.attempts.size());
    engine.inputTokens += call.inputTokens();
    engine.outputTokens += call.outputTokens();
    engine.costNanoUsd += call.cost().value_or(ai::Money{}).nanoUsd;
    constexpr qint64 microsPerMilli = 1000;
    engine.latencyMs += call.latencyUs / microsPerMilli;
}

// The pictures show something else: what the built-in engine has read, and why no model was asked for more.
ExtractionOutcome notAPosting(Reading reading, const ImageCheckAnswer &check)
{
    ExtractionOutcome result = extraction::decide(std::move(reading));
    EngineInfo engine = infoOf(*check.call);
    engine.latencyMs = result.extraction.engine.latencyMs + check.call->latencyUs / 1000;
    result.extraction.engine = engine;
    result.extraction.warnings += check.call->notes;
    result.extraction.warnings.append(check.reason.isEmpty()
            ? Text::tr("The model does not take this for a job posting.")
            : Text::tr("The model does not take this for a job posting: %1").arg(check.reason));
    return result;
}

bool arePictures(const Reading &reading)
{
    return reading.document.kind == extraction::SourceDocument::Kind::Image;
}

int deadlineOf(const WorkContext &context, int usual)
{
    const QDeadlineTimer &deadline = context.deadline();
    return deadline.isForever() ? usual : int(std::min<qint64>(usual, deadline.remainingTime()));
}

} // namespace

ModelEngine::ModelEngine(extraction::BuiltInEngine &builtIn, Orchestrator &orchestrator,
    std::optional<ai::ModelRef> pinned, QString user)
    : m_builtIn(builtIn)
    , m_orchestrator(orchestrator)
    , m_pinned(std::move(pinned))
    , m_user(std::move(user))
{
}

ModelEngine::~ModelEngine() = default;

QString ModelEngine::id() const
{
    return m_pinned ? m_pinned->provider : QStringLiteral("auto");
}

QString ModelEngine::displayName() const
{
    return m_pinned ? m_pinned->toText() : Text::tr("As routed");
}

QFuture<Result<ExtractionOutcome>> ModelEngine::extract(ExtractionRequest request, WorkContext context)
{
    const auto promise = std::make_shared<QPromise<Result<ExtractionOutcome>>>();
    promise->start();
    run(std::move(request), std::move(context), promise);
    return promise->future();
}

QCoro::Task<> ModelEngine::run(ExtractionRequest request, WorkContext context, Promise promise)
{
    promise->addResult(co_await read(std::move(request), std::move(context)));
    promise->finish();
}

QCoro::Task<Result<ExtractionOutcome>> ModelEngine::read(ExtractionRequest request, WorkContext context)
{
    if (request.user.isEmpty()) {
        request.user = m_user;
    }
    QFuture<Result<Reading>> reading = m_builtIn.read(request, context);
    co_await qCoro(reading).waitForFinished();
    Result<Reading> read = reading.result();
    const bool refused = !read;
    if (refused && read.error().kind == ErrorKind::BadInput && !request.acceptDoubtful) {
        read = co_await readAnyway(request, read.error(), context);
    }
    if (!read) {
        co_return Failure(read.error());
    }
    std::optional<ImageCheckAnswer> shown;
    if (arePictures(*read)) {
        context.report(QStringLiteral("check"), 0);
        const Result<ImageCheckAnswer> checked = co_await check(*read, !refused, request, context);
        if (!checked) {
            co_return Failure(checked.error());
        }
        if (!checked->isPosting) {
            // Refused before, and nobody says otherwise; or read, and a model says that it is something else.
            co_return refused ? Result<ExtractionOutcome>(Failure(reading.result().error()))
                              : Result<ExtractionOutcome>(notAPosting(*read, *checked));
        }
        shown = *checked;
    }
    // Pictures are scaled and encoded for the model: nothing for the thread that asks.
    QFuture<Result<ai::Request>> asking = QtConcurrent::run([read] { return postingRequest(*read); });
    co_await qCoro(asking).waitForFinished();
    Result<ai::Request> question = asking.result();
    if (!question) {
        co_return Failure(question.error());
    }
    question->plan = request.plan.isEmpty() ? ai::defaultPlan() : request.plan;
    question->user = request.user;
    question->pinned = m_pinned;
    question->deadlineMs = deadlineOf(context, question->deadlineMs);
    context.report(QStringLiteral("extract"), 0);
    CallOptions options;
    options.stop = context.stopToken();
    options.builtIn = alreadyRead;
    QFuture<CallResult> call = m_orchestrator.complete(std::move(*question), std::move(options));
    co_await qCoro(call).waitForFinished();
    const CallResult outcome = call.result();
    if (!outcome) {
        co_return Failure(outcome.error().toError());
    }
    context.report(QStringLiteral("check"), 0);
    QFuture<ExtractionOutcome> deciding =
        QtConcurrent::run([read, outcome, request] { return decided(*read, *outcome, request); });
    co_await qCoro(deciding).waitForFinished();
    ExtractionOutcome result = deciding.result();
    addCheck(result.extraction.engine, shown);
    co_return result;
}

// Pictures with few words, once more without that objection; whether they show a posting is then asked.
QCoro::Task<Result<Reading>> ModelEngine::readAnyway(
    ExtractionRequest request, Error refusal, WorkContext context)
{
    request.acceptDoubtful = true;
    QFuture<Result<Reading>> reading = m_builtIn.read(request, context);
    co_await qCoro(reading).waitForFinished();
    const Result<Reading> read = reading.result();
    co_return read &&arePictures(*read) ? read : Result<Reading>(Failure(refusal));
}

QCoro::Task<Result<ImageCheckAnswer>> ModelEngine::check(
    const Reading &reading, bool builtInSays, const ExtractionRequest &request, WorkContext context)
{
    ImageCheckQuestion question;
    for (const extraction::SourcePage &page : reading.document.pages) {
        question.pictures.append(page.image);
    }
    question.builtInSays = builtInSays;
    question.plan = request.plan;
    question.user = request.user;
    question.pinned = m_pinned;
    return checkImages(m_orchestrator, std::move(question), std::move(context));
}

} // namespace aio
