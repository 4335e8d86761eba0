#include "core/assist/drafting/ModelDrafter.h"

#include "core/assist/drafting/AnsweredDraft.h"
#include "core/assist/drafting/DraftTrace.h"
#include "core/assist/drafting/SentPreview.h"
#include "core/documents/grounding/Grounding.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace aio {

namespace {

constexpr qint64 microsPerMilli = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ModelDrafter)
};

using Promise = std::shared_ptr<QPromise<Result<DraftProposal>>>;

/// What a call has in common with the functions that the orchestrator calls.
struct Shared
{
    DraftQuestion question;
    std::shared_ptr<DraftStream> stream;
    std::shared_ptr<const DraftRequest> request;
    QStringList placeholders;
    DraftTrace trace;
};

/// The request for one provider; the text that comes back is a new one.
ai::Request outgoing(Shared &shared, ai::Request request, const ai::ProviderConfig &provider)
{
    const bool masks = shieldIsUp(shared.question, provider);
    if (masks) {
        const ai::Request &safe = shared.request->masked;
        request.system = safe.system;
        request.messages.first() = safe.messages.constFirst();
    }
    shared.trace.sending(request, provider.id, masks ? shared.placeholders : QStringList());
    shared.stream->restart(masks);
    return request;
}

/// The built-in engine answers with a draft, not with text: it is made at the end.
QFuture<ai::AiResult<ai::Completion>> nothingToSay()
{
    ai::Completion completion;
    completion.finish = ai::FinishReason::Stop;
    return QtFuture::makeReadyFuture(ai::AiResult<ai::Completion>(completion));
}

CallOptions optionsFor(const std::shared_ptr<Shared> &shared, const WorkContext &context)
{
    CallOptions options;
    options.stop = context.stopToken();
    options.restarts = true;
    options.builtIn = nothingToSay;
    options.sink = [shared](const QString &piece) { shared->stream->append(piece); };
    options.outgoing = [shared](const ai::Request &request, const ai::ProviderConfig &provider) {
        return outgoing(*shared, request, provider);
    };
    options.attempted = [shared](const usage::UsageAttempt &attempt) { shared->trace.attempted(attempt); };
    return options;
}

QDate todayOf(const DraftQuestion &question)
{
    return std::visit([](const auto &wish) { return wish.today; }, question.wish);
}

/// What every proposal says besides its draft.
DraftProposal proposalOf(const Shared &shared, Draft draft)
{
    DraftProposal proposal;
    proposal.draft = std::move(draft);
    proposal.grounding = grounding::ground(
        shared.question.profile, grounding::groundingText(proposal.draft), todayOf(shared.question));
    const QList<usage::UsageAttempt> attempts = shared.trace.attempts();
    proposal.engine = engineOf(attempts);
    proposal.priced = isPriced(attempts);
    proposal.call = attempts.isEmpty() ? QUuid() : attempts.constLast().call;
    proposal.sent = shared.trace.sent();
    if (!proposal.priced) {
        proposal.warnings.append(
            Text::tr("The price of %1 is not known, so its cost is not either.").arg(proposal.engine.model));
    }
    return proposal;
}

DraftProposal finished(const Shared &shared, const CallOutcome &outcome)
{
    DraftProposal proposal;
    const DraftQuestion &question = shared.question;
    if (outcome.isBuiltIn()) {
        proposal = proposalOf(shared, builtInDraft(question));
        proposal.warnings.prepend(Text::tr("No model wrote this: it is the built-in drafter's."));
    } else {
        QJsonObject answer = outcome.json.toObject();
        if (proposal.sent = shared.trace.sent(); proposal.sent.masked) {
            answer = restoredAnswer(answer, shared.request->shield, false);
        }
        AnsweredDraft answered = answeredDraft(answer, shared.request->frame);
        if (question.current) {
            answered.draft = withOwnParts(std::move(answered.draft), *question.current);
        }
        proposal = proposalOf(shared, std::move(answered.draft));
        if (!answered.strangers.isEmpty()) {
            proposal.warnings.append(
                Text::tr("The model named what the profile does not have. It was left out: %1")
                    .arg(answered.strangers.join(QStringLiteral(", "))));
        }
    }
    proposal.decision = outcome.decision;
    proposal.engine.latencyMs = outcome.latencyUs / microsPerMilli;
    proposal.warnings = outcome.notes + proposal.warnings;
    return proposal;
}

std::optional<DraftProposal> stopped(const Shared &shared, qint64 latencyMs)
{
    std::optional<Draft> draft = shared.stream->latest();
    if (!draft) {
        return std::nullopt;
    }
    if (shared.question.current) {
        draft = withUnreached(
            withOwnParts(std::move(*draft), *shared.question.current), *shared.question.current);
    }
    DraftProposal proposal = proposalOf(shared, std::move(*draft));
    proposal.complete = false;
    proposal.engine.latencyMs = latencyMs;
    proposal.warnings.append(Text::tr("It was stopped: this is what had come until then."));
    return proposal;
}

QCoro::Task<Result<DraftProposal>> write(
    Orchestrator &orchestrator, std::shared_ptr<Shared> shared, WorkContext context)
{
    QElapsedTimer clock;
    clock.start();
    QFuture<std::shared_ptr<const DraftRequest>> preparing = QtConcurrent::run([shared] {
        return std::shared_ptr<const DraftRequest>(
            std::make_shared<DraftRequest>(draftRequest(shared->question)));
    });
    co_await qCoro(preparing).waitForFinished();
    shared->request = preparing.result();
    shared->placeholders = placeholderMarks(*shared->request);
    shared->stream->begin(shared->request);
    ai::Request request = shared->request->plain;
    if (!context.deadline().isForever()) {
        request.deadlineMs = int(std::min<qint64>(request.deadlineMs, context.deadline().remainingTime()));
    }
    QFuture<CallResult> call = orchestrator.complete(std::move(request), optionsFor(shared, context));
    co_await qCoro(call).waitForFinished();
    const CallResult outcome = call.result();
    if (!outcome && outcome.error().kind != ai::AiErrorKind::Cancelled) {
        co_return Failure(outcome.error().toError());
    }
    // Reading the answer and holding it against the profile is work for a thread of its own.
    QFuture<std::optional<DraftProposal>> reading =
        QtConcurrent::run([shared, outcome, ms = clock.elapsed()] {
            return outcome ? std::optional(finished(*shared, *outcome)) : stopped(*shared, ms);
        });
    co_await qCoro(reading).waitForFinished();
    std::optional<DraftProposal> proposal = reading.result();
    if (!proposal) {
        co_return Failure(outcome.error().toError());
    }
    co_return std::move(*proposal);
}

QCoro::Task<> run(
    Orchestrator &orchestrator, std::shared_ptr<Shared> shared, WorkContext context, Promise promise)
{
    promise->addResult(co_await write(orchestrator, std::move(shared), std::move(context)));
    promise->finish();
}

} // namespace

DraftCall draftWithModel(Orchestrator &orchestrator, DraftQuestion question, WorkContext context)
{
    const auto shared = std::make_shared<Shared>();
    shared->question = std::move(question);
    shared->stream = std::make_shared<DraftStream>();
    const auto promise = std::make_shared<QPromise<Result<DraftProposal>>>();
    promise->start();
    run(orchestrator, shared, std::move(context), promise);
    return {shared->stream, promise->future()};
}

DraftProposal draftBuiltIn(const DraftQuestion &question)
{
    QElapsedTimer clock;
    clock.start();
    DraftProposal proposal;
    proposal.draft = builtInDraft(question);
    proposal.grounding =
        grounding::ground(question.profile, grounding::groundingText(proposal.draft), todayOf(question));
    proposal.engine.latencyMs = clock.elapsed();
    return proposal;
}

} // namespace aio
