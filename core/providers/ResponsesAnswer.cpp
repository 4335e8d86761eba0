#include "core/providers/ResponsesAnswer.h"

#include "core/providers/JsonReading.h"
#include "core/providers/OpenAiShapes.h"
#include "core/providers/ProviderErrors.h"

#include <QJsonArray>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;
using ai::FinishReason;

/// What stands in the items of `output`.
struct Output
{
    QString text;
    bool refused = false;
    bool tool = false;
};

Output outputOf(const QJsonArray &items)
{
    Output output;
    for (const QJsonValue &each : items) {
        const QJsonObject item = each.toObject();
        const QString type = item.value("type"_L1).toString();
        output.tool = output.tool || type == u"function_call";
        if (type != u"message") {
            continue; // reasoning and others are not for people
        }
        const QJsonArray parts = item.value("content"_L1).toArray();
        for (const QJsonValue &value : parts) {
            const QJsonObject part = value.toObject();
            if (part.value("type"_L1) == u"output_text"_s) {
                output.text += part.value("text"_L1).toString();
            } else if (part.value("type"_L1) == u"refusal"_s) {
                output.refused = true;
                output.text += part.value("refusal"_L1).toString();
            }
        }
    }
    return output;
}

FinishReason finishOf(const QJsonObject &response, const Output &output)
{
    if (response.value("status"_L1) == u"completed"_s) {
        return output.refused ? FinishReason::Refusal : output.tool ? FinishReason::Tool : FinishReason::Stop;
    }
    const QString reason = response.value("incomplete_details"_L1).toObject().value("reason"_L1).toString();
    if (reason == u"max_output_tokens" || reason == u"max_messages") {
        return FinishReason::Length;
    }
    return reason == u"content_filter" ? FinishReason::Safety : FinishReason::Other;
}

// An event has its error beside its type, or inside.
ai::AiError errorIn(const QJsonObject &object)
{
    const QJsonValue error = object.value("error"_L1);
    return openAiErrorOf(error.isObject() ? error : QJsonValue(object), 0);
}

ai::AiResult<ai::Completion> completionOf(const QJsonObject &response)
{
    const QString status = response.value("status"_L1).toString();
    if (response.value("error"_L1).isObject() || status == u"failed") {
        return ai::AiFailure(errorIn(response));
    }
    if (!response.value("output"_L1).isArray() || (status != u"completed" && status != u"incomplete")) {
        return ai::AiFailure(badAnswer(u"a response without output, status "_s + status));
    }
    const Output output = outputOf(response.value("output"_L1).toArray());
    return ai::Completion{.text = output.text,
        .finish = finishOf(response, output),
        .usage = openAiUsage(response.value("usage"_L1).toObject()),
        .modelServed = response.value("model"_L1).toString(),
        .responseId = response.value("id"_L1).toString()};
}

class ResponsesStreamReader : public StreamReader
{
public:
    ai::AiResult<QString> take(const ServerSentEvent &event) override
    {
        if (event.data.trimmed() == "[DONE]") {
            return QString(); // some servers say it here, too
        }
        const ai::AiResult<QJsonObject> object = readObject(event.data);
        if (!object) {
            return ai::AiFailure(object.error());
        }
        const QString type = object->value("type"_L1).toString(QString::fromUtf8(event.event));
        const QJsonObject response = object->value("response"_L1).toObject();
        if (type == u"response.output_text.delta" || type == u"response.refusal.delta") {
            const QString piece = object->value("delta"_L1).toString();
            m_completion.text += piece;
            return piece;
        }
        if (type == u"response.created") {
            m_completion.modelServed = response.value("model"_L1).toString();
            m_completion.responseId = response.value("id"_L1).toString();
        } else if (type == u"response.completed" || type == u"response.incomplete") {
            return takeEnd(response);
        } else if (type == u"response.failed") {
            m_completion.usage = openAiUsage(response.value("usage"_L1).toObject());
            return ai::AiFailure(errorIn(response));
        } else if (type == u"error" || object->value("error"_L1).isObject()) {
            return ai::AiFailure(errorIn(*object));
        }
        return QString();
    }

    [[nodiscard]] bool isComplete() const override { return m_complete; }
    [[nodiscard]] ai::Completion completion() const override { return m_completion; }

private:
    ai::AiResult<QString> takeEnd(const QJsonObject &response)
    {
        const ai::AiResult<ai::Completion> whole = completionOf(response);
        if (!whole) {
            return ai::AiFailure(whole.error());
        }
        m_complete = true;
        const QString before = m_completion.text;
        m_completion = *whole;
        // The end repeats the text. What no delta brought is shown now; what it leaves out was still said.
        if (!before.isEmpty()) {
            m_completion.text = before;
            return QString();
        }
        return m_completion.text;
    }

    ai::Completion m_completion;
    bool m_complete = false;
};

} // namespace

ai::AiResult<ai::Completion> responsesAnswer(const HttpAnswer &answer)
{
    const ai::AiResult<QJsonObject> object = readObject(answer.body);
    if (!object) {
        return ai::AiFailure(object.error());
    }
    return completionOf(*object);
}

std::unique_ptr<StreamReader> responsesStreamReader()
{
    return std::make_unique<ResponsesStreamReader>();
}

} // namespace aio::providers
