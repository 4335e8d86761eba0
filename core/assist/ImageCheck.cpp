#include "core/assist/ImageCheck.h"

#include "core/assist/PostingRequest.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <algorithm>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

// What the built-in engine found, in the form that a model answers in.
BuiltInAnswer builtInAnswer(bool isPosting)
{
    return [isPosting] {
        ai::Completion completion;
        completion.finish = ai::FinishReason::Stop;
        completion.text = QString::fromUtf8(QJsonDocument(
            QJsonObject{{u"is_posting"_s, isPosting},
                {u"reason"_s, QString()}}).toJson(QJsonDocument::Compact));
        return QtFuture::makeReadyFuture(ai::AiResult<ai::Completion>(completion));
    };
}

// Without an answer the built-in engine's stands, unless the person named who is to answer.
bool standsAlone(const ai::AiError &error, bool pinned)
{
    switch (error.kind) {
    case ai::AiErrorKind::Cancelled:
        return false;
    case ai::AiErrorKind::NoRoute: // it takes no pictures
    case ai::AiErrorKind::BadAnswer:
    case ai::AiErrorKind::Blocked:
        return true;
    default:
        return !pinned;
    }
}

} // namespace

QCoro::Task<Result<ImageCheckAnswer>> checkImages(
    Orchestrator &orchestrator, ImageCheckQuestion question, WorkContext context)
{
    // Pictures are scaled and encoded: nothing for the thread that asks.
    QFuture<Result<ai::Request>> asking = QtConcurrent::run(imageCheckRequest, question.pictures);
    co_await qCoro(asking).waitForFinished();
    Result<ai::Request> request = asking.result();
    if (!request) {
        co_return Failure(request.error());
    }
    request->plan = question.plan.isEmpty() ? ai::defaultPlan() : question.plan;
    request->user = question.user;
    request->pinned = question.pinned;
    if (!context.deadline().isForever()) {
        request->deadlineMs = int(std::min<qint64>(request->deadlineMs, context.deadline().remainingTime()));
    }
    CallOptions options;
    options.stop = context.stopToken();
    options.builtIn = builtInAnswer(question.builtInSays);
    QFuture<CallResult> call = orchestrator.complete(std::move(*request), std::move(options));
    co_await qCoro(call).waitForFinished();
    const CallResult outcome = call.result();
    if (!outcome) {
        if (!standsAlone(outcome.error(), question.pinned.has_value())) {
            co_return Failure(outcome.error().toError());
        }
        co_return ImageCheckAnswer{question.builtInSays, {}, {}};
    }
    if (outcome->isBuiltIn()) {
        co_return ImageCheckAnswer{question.builtInSays, {}, {}};
    }
    const QJsonObject said = outcome->json.toObject();
    co_return ImageCheckAnswer{
        said[u"is_posting"_s].toBool(), said[u"reason"_s].toString().simplified(), *outcome};
}

} // namespace aio
