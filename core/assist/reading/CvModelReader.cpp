#include "core/assist/reading/CvModelReader.h"

#include "core/documents/shield/Shield.h"
#include "core/prompts/Prompt.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroTask>
#include <QJsonArray>
#include <QJsonObject>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace aio {

namespace {

// A CV of twenty pages; what lies beyond is an appendix.
constexpr qsizetype mostCharacters = 60'000;
constexpr int answerTokens = 12'000;
constexpr int deadlineMs = 180'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CvModelReader)
};

/// What a call has in common with the functions that the orchestrator calls.
struct Shared
{
    CvQuestion question;
    std::optional<shield::PersonalDataShield> shield;
    ai::Request plain;
    ai::Request masked;
    std::atomic_bool wasMasked = false; ///< in the latest attempt
};

ai::Request requestFor(const CvQuestion &question, const QString &cv)
{
    const Prompt prompt = readCvPrompt();
    const FencedText text = fenced(cv);
    ai::Request request;
    request.task = ai::AiTask::ExtractText;
    request.plan = question.plan.isEmpty() ? ai::defaultPlan() : question.plan;
    request.user = question.user;
    request.pinned = question.pinned;
    request.system = instructions(prompt, text.mark);
    request.output = prompt.output;
    request.maxOutputTokens = answerTokens;
    request.temperature = 0;
    request.stream = true; // a long answer: who sends it bit by bit is not taken for one that hangs
    request.deadlineMs = deadlineMs;
    request.messages = {{ai::Role::User, {ai::TextPart{text.text}}}};
    return request;
}

void prepare(Shared &shared)
{
    const QString text = shared.question.text.left(mostCharacters);
    shared.shield.emplace(shared.question.known);
    shared.plain = requestFor(shared.question, text);
    shared.masked = requestFor(shared.question, shared.shield->masked(text));
}

QJsonValue restored(const QJsonValue &value, const shield::PersonalDataShield &shield)
{
    if (value.isString()) {
        return shield.restored(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray()) {
            array.append(restored(item, shield));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            member.value() = restored(member.value(), shield);
        }
        return object;
    }
    return value;
}

Result<CvAnswer> answerOf(const Shared &shared, const CallOutcome &outcome)
{
    CvAnswer answer;
    answer.masked = shared.wasMasked;
    answer.provider = outcome.served.ref.provider;
    answer.model = outcome.served.ref.model;
    answer.notes = outcome.notes;
    const QJsonValue json = answer.masked ? restored(outcome.json, *shared.shield) : outcome.json;
    answer.reply = cvReply(json.toObject(), shared.question.text);
    if (!answer.reply.isCv || answer.reply.resume.isEmpty()) {
        return failure(ErrorKind::BadInput, Text::tr("The model does not take this text for a CV."),
            Text::tr("What was read before stays as it is."));
    }
    return answer;
}

QCoro::Task<Result<CvAnswer>> read(
    Orchestrator &orchestrator, std::shared_ptr<Shared> shared, WorkContext context)
{
    // The shield goes over the whole text: work for a thread of its own, as is reading the answer.
    QFuture<void> preparing = QtConcurrent::run([shared] { prepare(*shared); });
    co_await qCoro(preparing).waitForFinished();
    CallOptions options;
    options.stop = context.stopToken();
    options.restarts = true;
    options.sink = [](const QString &) {}; // the whole answer counts
    options.outgoing = [shared](const ai::Request &request, const ai::ProviderConfig &provider) {
        const bool masks = provider.maskPersonalData && !provider.isLocal();
        shared->wasMasked = masks;
        ai::Request going = request;
        if (masks) {
            going.system = shared->masked.system;
            going.messages.first() = shared->masked.messages.constFirst();
        }
        return going;
    };
    ai::Request request = shared->plain;
    if (!context.deadline().isForever()) {
        request.deadlineMs = int(std::min<qint64>(request.deadlineMs, context.deadline().remainingTime()));
    }
    QFuture<CallResult> call = orchestrator.complete(std::move(request), std::move(options));
    co_await qCoro(call).waitForFinished();
    const CallResult outcome = call.result();
    if (!outcome) {
        co_return Failure(outcome.error().toError());
    }
    QFuture<Result<CvAnswer>> reading =
        QtConcurrent::run([shared, outcome] { return answerOf(*shared, *outcome); });
    co_await qCoro(reading).waitForFinished();
    co_return reading.result();
}

using Promise = std::shared_ptr<QPromise<Result<CvAnswer>>>;

QCoro::Task<> run(
    Orchestrator &orchestrator, std::shared_ptr<Shared> shared, WorkContext context, Promise promise)
{
    promise->addResult(co_await read(orchestrator, std::move(shared), std::move(context)));
    promise->finish();
}

} // namespace

QFuture<Result<CvAnswer>> readCvWithModel(
    Orchestrator &orchestrator, CvQuestion question, WorkContext context)
{
    const auto shared = std::make_shared<Shared>();
    shared->question = std::move(question);
    const auto promise = std::make_shared<QPromise<Result<CvAnswer>>>();
    promise->start();
    run(orchestrator, shared, std::move(context), promise);
    return promise->future();
}

} // namespace aio
