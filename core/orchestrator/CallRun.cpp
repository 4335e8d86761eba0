#include "core/orchestrator/CallRun.h"

#include "core/base/Log.h"
#include "core/base/Uuid.h"
#include "core/catalog/PriceAt.h"
#include "core/catalog/WorstCase.h"
#include "core/orchestrator/AnswerCheck.h"
#include "core/orchestrator/CallText.h"
#include "core/orchestrator/PaceWait.h"
#include "core/orchestrator/Pause.h"
#include "core/providers/LearnedModel.h"

#include <QCoroFuture>
#include <QDateTime>

#include <algorithm>

namespace aio {

namespace {

constexpr qint64 nanosPerMicro = 1000;

bool isBuiltIn(const routing::Candidate &candidate)
{
    return candidate.kind == ai::ProviderKind::BuiltIn;
}

// The price of what answered: a provider may serve another model than it was asked for, and bills that one.
catalog::Cost costOf(const routing::Candidate &candidate, const ai::ProviderConfig &config,
    const OrchestratorSetup &setup, const QString &served, const ai::TokenUsage &usage)
{
    std::optional<catalog::PriceVersion> price = candidate.price;
    if (!served.isEmpty() && served != candidate.ref.model) {
        const auto other =
            catalog::priceAt(setup.catalog, config, served, QDateTime::currentDateTimeUtc().date());
        // Free is what a server on this computer is for want of a price: one for what was asked goes first.
        price = other && (!config.isLocal() || other->byUser) ? other : price;
    }
    return catalog::costOf(usage, price);
}

// A provider may leave out what it counted. What was certainly sent is known here; an estimate is marked as
// one.
ai::TokenUsage countedUsage(const ai::TokenUsage &told, const ai::Request &request,
    const routing::Candidate &candidate, const QString &text)
{
    ai::TokenUsage usage = told;
    constexpr int bytesPerToken = 4;
    if (!usage.input && !usage.cachedInput) {
        usage.input = catalog::promptTokensAtMost(request, candidate.imageTokens);
        usage.estimated = true;
    }
    if (!usage.output) {
        usage.output = (text.toUtf8().size() + bytesPerToken - 1) / bytesPerToken;
        usage.estimated = true;
    }
    return usage;
}

} // namespace

CallRun::CallRun(CallDesk &desk, ai::Request request, CallOptions options, std::stop_token closing)
    : m_desk(desk)
    , m_request(std::move(request))
    , m_options(std::move(options))
    , m_setup(desk.setup())
    , m_onCaller(m_options.stop, [this] { m_stop.request_stop(); })
    , m_onClosing(std::move(closing), [this] { m_stop.request_stop(); })
    , m_deadline(m_request.deadlineMs)
{
    m_clock.start();
    m_outcome.call = makeUuidV7();
}

QCoro::Task<CallResult> CallRun::complete()
{
    if (const auto stopped = interrupted()) {
        co_return ai::AiFailure(*stopped);
    }
    m_outcome.decision = m_desk.decide(routing::RouteRequest::of(m_request), m_options.unsaved, *m_setup);
    noteRoute();
    const QList<routing::Candidate> chain = m_outcome.decision.used();
    for (const routing::Candidate &candidate : chain) {
        const Next next = co_await tryCandidate(candidate);
        if (next == Next::Done) {
            m_outcome.latencyUs = m_clock.nsecsElapsed() / nanosPerMicro;
            co_return std::move(m_outcome);
        }
        if (next == Next::Final) {
            break;
        }
        m_fallbackReason = m_passedOver == routing::SkipReason::None ? ai::aiErrorKindName(m_error.kind)
                                                                     : routing::skipReasonName(m_passedOver);
        noteFallback(candidate, m_error);
    }
    co_return ai::AiFailure(m_failed ? m_error : m_outcome.decision.error());
}

QCoro::Task<CallRun::Next> CallRun::tryCandidate(routing::Candidate candidate)
{
    if (isBuiltIn(candidate)) {
        co_return co_await tryBuiltIn(candidate);
    }
    CircuitBreaker &breaker = m_desk.breaker(candidate.ref.provider);
    if (!m_options.unsaved && !breaker.admit(m_desk.steadyNow())) {
        co_return passOver(routing::SkipReason::CircuitOpen, calltext::circuitOpen(candidate));
    }
    const auto configs = m_options.unsaved ? QList{m_options.unsaved->config} : m_setup->providers;
    const auto config = std::find_if(configs.cbegin(), configs.cend(),
        [&candidate](const ai::ProviderConfig &each) { return each.id == candidate.ref.provider; });
    if (config == configs.cend()) {
        co_return passOver(routing::SkipReason::NoCredential, calltext::noKey(candidate));
    }
    KeyInUse key;
    if (m_options.unsaved) {
        key = {m_options.unsaved->key, QStringLiteral("unsaved")};
    } else {
        QFuture<Result<KeyInUse>> asked = m_desk.keys().keyFor(*config);
        if (!asked.isFinished()) {
            co_await qCoro(asked).waitForFinished();
        }
        const Result<KeyInUse> found = asked.result();
        if (!found) {
            m_desk.noteFailure(candidate.ref.provider, ai::AiErrorKind::Cancelled);
            const ai::AiError error = calltext::keychain(candidate, found.error());
            co_return error.kind == ai::AiErrorKind::Auth ? passOver(routing::SkipReason::NoCredential, error)
                                                          : fail(error);
        }
        key = *found;
    }
    if (key.secret.isEmpty() && config->needsKey()) {
        m_desk.noteFailure(candidate.ref.provider, ai::AiErrorKind::Cancelled);
        co_return passOver(routing::SkipReason::NoCredential, calltext::noKey(candidate));
    }
    co_return co_await tryProvider(candidate, key);
}

QCoro::Task<CallRun::Next> CallRun::tryProvider(routing::Candidate candidate, KeyInUse key)
{
    const auto configs = m_options.unsaved ? QList{m_options.unsaved->config} : m_setup->providers;
    const ai::ProviderConfig config = *std::find_if(configs.cbegin(), configs.cend(),
        [&candidate](const ai::ProviderConfig &each) { return each.id == candidate.ref.provider; });
    m_repair.clear();
    m_toRepair.clear();
    m_model = m_options.unsaved ? candidate.model
                                : m_desk.learned().applied(candidate.ref.provider, candidate.model);
    for (int failed = 0;; ++failed) {
        ai::Request request =
            m_repair.isEmpty() ? m_request : calltext::repairing(m_request, m_toRepair, m_repair);
        if (m_options.outgoing) {
            request = m_options.outgoing(request, config);
        }
        const Next next = co_await attempt(candidate, config, key, request, failed);
        if (next != Next::Again) {
            co_return next;
        }
        if (m_waitMs > 0 && !co_await pauseFor(m_waitMs, m_stop.get_token())) {
            co_return fail(calltext::cancelled());
        }
    }
}

QCoro::Task<CallRun::Next> CallRun::attempt(const routing::Candidate &candidate,
    const ai::ProviderConfig &config, const KeyInUse &key, ai::Request request, int failed)
{
    usage::UsageAttempt row = newRow(candidate, key);
    usage::Reservation held;
    if (const Next admitted = co_await admit(candidate, request, row, held); admitted != Next::Done) {
        co_return admitted;
    }
    const CallGate::Pass pass =
        co_await m_desk.gate().enter(config.id, config.parallel, m_stop.get_token(), m_deadline);
    if (!pass) {
        m_desk.ledger().release(held);
        co_return fail(interrupted().value_or(calltext::timeout()));
    }
    row.startedAt = QDateTime::currentMSecsSinceEpoch();
    row.streamed = request.stream;
    const qint64 begunUs = m_clock.nsecsElapsed() / nanosPerMicro;
    providers::AttemptControl control{m_stop.get_token(), m_deadline, m_options.sink};
    providers::AttemptResult result =
        co_await m_desk.client().attempt(config, key.secret, m_model, request, std::move(control));
    row.latencyUs = result.latencyMicroseconds;
    row.firstTextUs = result.firstTextMicroseconds;
    if (result.firstTextMicroseconds && !m_outcome.firstTextUs) {
        m_outcome.firstTextUs = begunUs + *result.firstTextMicroseconds;
    }
    if (result.outcome) {
        constexpr int httpOk = 200;
        row.httpStatus = httpOk;
        row.modelServed = result.outcome->modelServed;
        row.usage = countedUsage(result.outcome->usage, request, candidate, result.outcome->text);
        row.cost = costOf(candidate, config, *m_setup, row.modelServed, row.usage);
        result.outcome->usage = row.usage;
        const std::optional<ai::AiError> wrong = takeForm(candidate, *result.outcome);
        if (wrong) {
            // Billed as any answer, and logged as what it is: of no use.
            row.error = wrong->kind;
            row.errorText = wrong->detail.isEmpty() ? wrong->message : wrong->detail;
        }
        co_await settle(held, row);
        m_desk.noteSuccess(config.id);
        co_return wrong ? repairOrFail(*wrong, *result.outcome)
                        : succeed(candidate, std::move(*result.outcome));
    }
    const ai::FailedAttempt &failure = result.outcome.error();
    row.error = failure.error.kind;
    row.httpStatus = failure.error.httpStatus;
    row.errorText = failure.error.detail.isEmpty() ? failure.error.message : failure.error.detail;
    row.modelServed = failure.modelServed;
    row.cancelled = failure.error.kind == ai::AiErrorKind::Cancelled;
    row.usage = failure.partialText.isEmpty()
        ? failure.usage
        : countedUsage(failure.usage, request, candidate, failure.partialText);
    row.cost = row.usage.total() > 0 ? costOf(candidate, config, *m_setup, row.modelServed, row.usage)
                                     : catalog::Cost{};
    co_await settle(held, row);
    m_desk.noteFailure(config.id, failure.error.kind);
    if (!result.textShown && learnFrom(candidate, request, failure)) {
        co_return Next::Again;
    }
    const bool textStays = result.textShown && !m_options.restarts;
    co_return judge(candidate, config, failure, textStays, failed + 1);
}

QCoro::Task<CallRun::Next> CallRun::tryBuiltIn(routing::Candidate candidate)
{
    if (!m_options.builtIn) {
        co_return m_failed ? Next::Fallback : fail(calltext::builtInCannot());
    }
    usage::UsageAttempt row = newRow(candidate, {});
    QElapsedTimer clock;
    clock.start();
    QFuture<ai::AiResult<ai::Completion>> asked = m_options.builtIn();
    co_await qCoro(asked).waitForFinished();
    const ai::AiResult<ai::Completion> answer = asked.result();
    row.latencyUs = clock.nsecsElapsed() / nanosPerMicro;
    row.cost = catalog::freeOfCharge();
    if (!answer) {
        row.error = answer.error().kind;
        row.errorText = answer.error().message;
        row.cancelled = answer.error().kind == ai::AiErrorKind::Cancelled;
        co_await settle({}, row);
        co_return fail(answer.error()) == Next::Final ? Next::Final : Next::Fallback;
    }
    row.usage.input = 0;
    row.usage.output = 0;
    co_await settle({}, row);
    m_outcome.served = candidate;
    m_outcome.completion = *answer;
    co_return Next::Done;
}

QCoro::Task<CallRun::Next> CallRun::admit(const routing::Candidate &candidate, const ai::Request &request,
    usage::UsageAttempt &row, usage::Reservation &held)
{
    const catalog::WorstCase worst =
        catalog::worstCase(request, candidate.model, candidate.imageTokens, candidate.price);
    usage::AttemptFacts facts;
    facts.attempt = row.id;
    facts.subject = {row.user, row.plan, row.task, row.provider};
    facts.kind = row.providerKind;
    for (;;) {
        if (const auto stopped = interrupted()) {
            co_return fail(*stopped);
        }
        facts.at = row.startedAt;
        const Result<usage::Admission> admission = co_await m_desk.ledger().reserve(facts, worst);
        if (!admission) {
            co_return fail(calltext::storage(admission.error()));
        }
        if (admission->isAdmitted()) {
            held = admission->reservation;
            co_return Next::Done;
        }
        const auto wait = paceWait(*admission->refusal, row.startedAt, m_deadline.remainingTime());
        if (!wait) {
            const bool goesOn = admission->refusal->limit.action == quota::QuotaAction::Fallback;
            const Next next = fail(admission->refusal->toError());
            co_return goesOn ? next : Next::Final;
        }
        if (!co_await pauseFor(*wait, m_stop.get_token())) {
            co_return fail(calltext::cancelled());
        }
        row.startedAt = QDateTime::currentMSecsSinceEpoch();
    }
}

usage::UsageAttempt CallRun::newRow(const routing::Candidate &candidate, const KeyInUse &key) const
{
    usage::UsageAttempt row;
    // The first attempt bears the call's id: one thing less to keep and to look up.
    row.id = m_outcome.attempts.isEmpty() ? m_outcome.call : makeUuidV7();
    row.call = m_outcome.call;
    row.parent = m_outcome.attempts.isEmpty() ? QUuid() : m_outcome.attempts.constLast().id;
    row.number = int(m_outcome.attempts.size()) + 1;
    row.startedAt = QDateTime::currentMSecsSinceEpoch();
    row.provider = candidate.ref.provider;
    row.providerKind = candidate.kind;
    row.keyReference = key.reference;
    row.modelAsked = candidate.ref.model;
    row.resolvedFrom = candidate.resolvedFrom;
    row.plan = m_request.plan;
    row.task = m_request.task;
    row.user = m_request.user;
    row.isTest = m_request.task == ai::AiTask::Test;
    row.fallbackReason = m_fallbackReason;
    row.idempotencyKey = m_request.idempotencyKey;
    return row;
}

QCoro::Task<void> CallRun::settle(usage::Reservation held, usage::UsageAttempt row)
{
    m_outcome.attempts.append(row);
    const Result<QList<usage::QuotaAlert>> alerts = co_await m_desk.ledger().settle(held, row);
    if (m_options.attempted) {
        m_options.attempted(row);
    }
    if (!alerts) {
        // The answer is paid for, so it goes to its reader all the same.
        qCWarning(lcOrchestrator) << "An attempt is missing in the usage log:" << alerts.error().detail;
        m_outcome.notes.append(calltext::notLogged());
        co_return;
    }
    m_desk.noteLogged(*alerts);
}

// What is wrong with the form of an answer; nothing where it is as asked for, whose JSON is kept then.
std::optional<ai::AiError> CallRun::takeForm(
    const routing::Candidate &candidate, const ai::Completion &completion)
{
    if (!m_request.output) {
        return std::nullopt;
    }
    const Result<QJsonValue> checked = checkAnswer(completion.text, *m_request.output);
    if (!checked) {
        return calltext::badForm(candidate, completion, checked.error());
    }
    m_outcome.json = *checked;
    return std::nullopt;
}

CallRun::Next CallRun::repairOrFail(const ai::AiError &wrong, const ai::Completion &completion)
{
    const bool repairable = m_repair.isEmpty() && completion.finish == ai::FinishReason::Stop;
    const Next next = fail(wrong);
    if (repairable && next == Next::Fallback) {
        m_repair = wrong.detail;
        m_toRepair = completion.text;
        m_waitMs = 0;
        return Next::Again;
    }
    return next;
}

CallRun::Next CallRun::succeed(const routing::Candidate &candidate, ai::Completion completion)
{
    m_outcome.served = candidate;
    m_outcome.completion = std::move(completion);
    return Next::Done;
}

CallRun::Next CallRun::judge(const routing::Candidate &candidate, const ai::ProviderConfig &config,
    const ai::FailedAttempt &failure, bool textShown, int failed)
{
    const Next next = fail(failure.error);
    if (next == Next::Final || textShown) {
        // What was shown cannot be taken back: another try would show a second text after the first.
        return Next::Final;
    }
    RetryPolicy policy = m_setup->retry;
    policy.retries = config.retries;
    const auto wait = policy.waitBefore(failure.error, failed, m_deadline.remainingTime(), m_desk.random());
    const bool open =
        m_desk.breaker(candidate.ref.provider).state(m_desk.steadyNow()) == CircuitBreaker::State::Open;
    if (!wait || open) {
        return Next::Fallback;
    }
    m_waitMs = *wait;
    return Next::Again;
}

// A model that does not take a field is asked once more without it, and never again with it.
bool CallRun::learnFrom(
    const routing::Candidate &candidate, const ai::Request &request, const ai::FailedAttempt &failure)
{
    const auto learned = providers::withoutRefused(m_model, request, failure.error);
    if (!learned || fail(failure.error) == Next::Final) {
        return false;
    }
    m_model = *learned;
    if (!m_options.unsaved) {
        m_desk.learned().learn(candidate.ref.provider, m_model);
    }
    m_waitMs = 0;
    return true;
}

CallRun::Next CallRun::fail(const ai::AiError &error)
{
    m_error = error;
    m_failed = true;
    m_passedOver = routing::SkipReason::None;
    return ai::allowsFallback(error.kind) && !interrupted() ? Next::Fallback : Next::Final;
}

// Nobody was asked, which is something else than a refusal: the log says so.
CallRun::Next CallRun::passOver(routing::SkipReason reason, const ai::AiError &error)
{
    const Next next = fail(error);
    m_passedOver = reason;
    return next;
}

std::optional<ai::AiError> CallRun::interrupted() const
{
    if (m_stop.stop_requested()) {
        return calltext::cancelled();
    }
    if (m_deadline.hasExpired()) {
        return calltext::timeout();
    }
    return std::nullopt;
}

void CallRun::noteFallback(const routing::Candidate &candidate, const ai::AiError &error)
{
    m_outcome.notes.append(calltext::fellBack(candidate, error));
}

void CallRun::noteRoute()
{
    const auto first = m_outcome.decision.first();
    if (first && !first->resolution.isEmpty()) {
        m_outcome.notes.append(first->resolution);
    }
    const QList<routing::Candidate> &all = m_outcome.decision.candidates;
    if (first && !all.isEmpty() && all.constFirst().verdict == routing::Candidate::Verdict::Skipped) {
        m_fallbackReason = routing::skipReasonName(all.constFirst().reason);
    }
}

} // namespace aio
