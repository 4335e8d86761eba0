#include "core/providers/ChatAnswer.h"

#include "core/providers/JsonReading.h"
#include "core/providers/OpenAiShapes.h"
#include "core/providers/ProviderErrors.h"

#include <QJsonArray>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;
using ai::FinishReason;

FinishReason finishOf(const QString &reason)
{
    if (reason == u"stop" || reason == u"eos" || reason == u"end_turn") {
        return FinishReason::Stop;
    }
    if (reason == u"length" || reason == u"model_length" || reason == u"max_tokens") {
        return FinishReason::Length;
    }
    if (reason == u"content_filter") {
        return FinishReason::Safety;
    }
    return reason == u"tool_calls" || reason == u"function_call" ? FinishReason::Tool : FinishReason::Other;
}

// A text; or parts, of which Mistral's thinking models have some that are not for people. Nothing for what
// cannot be content.
std::optional<QString> contentText(const QJsonValue &content)
{
    if (content.isString() || content.isNull() || content.isUndefined()) {
        return content.toString();
    }
    if (!content.isArray()) {
        return std::nullopt;
    }
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts) {
        if (part.toObject().value("type"_L1) == u"text"_s) {
            text += part.toObject().value("text"_L1).toString();
        }
    }
    return text;
}

void takeHead(ai::Completion &completion, const QJsonObject &object)
{
    if (const QString model = object.value("model"_L1).toString(); !model.isEmpty()) {
        completion.modelServed = model;
    }
    if (const QString id = object.value("id"_L1).toString(); !id.isEmpty()) {
        completion.responseId = id;
    }
    if (object.value("usage"_L1).isObject()) {
        completion.usage = openAiUsage(object.value("usage"_L1).toObject());
    } else if (const QJsonObject groq = object.value("x_groq"_L1).toObject();
               groq.value("usage"_L1).isObject()) {
        completion.usage = openAiUsage(groq.value("usage"_L1).toObject());
    }
}

// The first choice of an answer that is no error; the program never asks for more than one.
ai::AiResult<QJsonObject> firstChoice(const QJsonObject &object)
{
    if (const QJsonValue error = object.value("error"_L1); error.isObject() || error.isString()) {
        return ai::AiFailure(openAiErrorOf(error, 0));
    }
    const QJsonValue choice = object.value("choices"_L1).toArray().at(0);
    if (!choice.isObject()) {
        return ai::AiFailure(badAnswer(u"an answer without choices"_s));
    }
    if (const QJsonValue error = choice.toObject().value("error"_L1); error.isObject()) {
        return ai::AiFailure(openAiErrorOf(error, 0)); // OpenRouter: its provider failed in the middle
    }
    return choice.toObject();
}

class ChatStreamReader : public StreamReader
{
public:
    ai::AiResult<QString> take(const ServerSentEvent &event) override
    {
        if (event.data.trimmed() == "[DONE]") {
            m_done = true;
            return QString();
        }
        const ai::AiResult<QJsonObject> object = readObject(event.data);
        if (!object) {
            return ai::AiFailure(object.error());
        }
        const QJsonValue error = object->value("error"_L1);
        if (error.isObject() || error.isString()) {
            return ai::AiFailure(openAiErrorOf(error, 0));
        }
        takeHead(m_completion, *object);
        const QJsonValue choices = object->value("choices"_L1);
        if (!choices.isArray() || choices.toArray().isEmpty()) {
            return QString(); // usage alone, Azure's filter results, or an event of a later version
        }
        return takeChoice(*object);
    }

    [[nodiscard]] bool isComplete() const override
    {
        return m_finished || (m_done && !m_completion.text.isEmpty());
    }

    [[nodiscard]] ai::Completion completion() const override
    {
        ai::Completion completion = m_completion;
        if (m_refused && completion.finish == FinishReason::Stop) {
            completion.finish = FinishReason::Refusal;
        }
        return completion;
    }

private:
    ai::AiResult<QString> takeChoice(const QJsonObject &object)
    {
        const ai::AiResult<QJsonObject> choice = firstChoice(object);
        if (!choice) {
            return ai::AiFailure(choice.error());
        }
        if (choice->value("index"_L1).toInt() != 0) {
            return QString();
        }
        if (const QJsonValue reason = choice->value("finish_reason"_L1); reason.isString()) {
            m_finished = true;
            m_completion.finish = finishOf(reason.toString());
        }
        const QJsonObject delta = choice->value("delta"_L1).toObject();
        std::optional<QString> piece = contentText(delta.value("content"_L1));
        if (!piece) {
            return ai::AiFailure(badAnswer(u"content of a wrong type"_s));
        }
        const QString refusal = delta.value("refusal"_L1).toString();
        m_refused = m_refused || !refusal.isEmpty();
        *piece += refusal;
        m_completion.text += *piece;
        return *piece;
    }

    ai::Completion m_completion;
    bool m_done = false;
    bool m_finished = false;
    bool m_refused = false;
};

} // namespace

ai::AiResult<ai::Completion> chatAnswer(const HttpAnswer &answer)
{
    const ai::AiResult<QJsonObject> object = readObject(answer.body);
    if (!object) {
        return ai::AiFailure(object.error());
    }
    const ai::AiResult<QJsonObject> choice = firstChoice(*object);
    if (!choice) {
        return ai::AiFailure(choice.error());
    }
    const QJsonObject message = choice->value("message"_L1).toObject();
    const std::optional<QString> content = contentText(message.value("content"_L1));
    if (message.isEmpty() || !content) {
        return ai::AiFailure(badAnswer(u"an answer without a message"_s));
    }
    ai::Completion completion;
    takeHead(completion, *object);
    completion.finish = finishOf(choice->value("finish_reason"_L1).toString());
    completion.text = *content;
    if (const QString refusal = message.value("refusal"_L1).toString(); !refusal.isEmpty()) {
        completion.text += refusal;
        if (completion.finish == FinishReason::Stop) {
            completion.finish = FinishReason::Refusal;
        }
    }
    return completion;
}

std::unique_ptr<StreamReader> chatStreamReader()
{
    return std::make_unique<ChatStreamReader>();
}

} // namespace aio::providers
