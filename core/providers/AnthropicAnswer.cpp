#include "core/providers/AnthropicAnswer.h"

#include "core/providers/JsonReading.h"
#include "core/providers/ProviderErrors.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;
using ai::FinishReason;

FinishReason finishOf(const QString &reason, bool answeredByTool)
{
    if (reason == u"end_turn" || reason == u"stop_sequence") {
        return FinishReason::Stop;
    }
    if (reason == u"max_tokens" || reason == u"model_context_window_exceeded" || reason == u"pause_turn") {
        return FinishReason::Length;
    }
    if (reason == u"refusal") {
        return FinishReason::Refusal;
    }
    if (reason == u"tool_use") {
        // The one tool there is takes the answer: see addOutput() of the request.
        return answeredByTool ? FinishReason::Stop : FinishReason::Tool;
    }
    return FinishReason::Other;
}

// Later counts replace earlier ones; what an event does not say stays.
class Usage
{
public:
    void take(const QJsonObject &usage)
    {
        for (auto entry = usage.begin(); entry != usage.end(); ++entry) {
            if (!entry.value().isNull()) {
                m_all.insert(entry.key(), entry.value());
            }
        }
    }

    // The input excludes both caches, the output includes the thoughts.
    [[nodiscard]] ai::TokenUsage tokens() const
    {
        ai::TokenUsage result;
        result.input = readCount(m_all, "input_tokens"_L1);
        result.cachedInput = readCount(m_all, "cache_read_input_tokens"_L1);
        const QJsonObject split = m_all.value("cache_creation"_L1).toObject();
        const auto written = readCount(m_all, "cache_creation_input_tokens"_L1);
        result.cacheWrite5m = readCount(split, "ephemeral_5m_input_tokens"_L1);
        result.cacheWrite1h = readCount(split, "ephemeral_1h_input_tokens"_L1);
        const qint64 told = result.cacheWrite5m.value_or(0) + result.cacheWrite1h.value_or(0);
        if (written && *written > told) {
            // Without the split, or with one that leaves something out: of unknown duration.
            result.cacheWrite5m = result.cacheWrite5m.value_or(0) + *written - told;
        }
        result.reasoning =
            readCount(m_all.value("output_tokens_details"_L1).toObject(), "thinking_tokens"_L1);
        result.output = without(readCount(m_all, "output_tokens"_L1), result.reasoning);
        return result;
    }

private:
    QJsonObject m_all;
};

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

class AnthropicStreamReader : public StreamReader
{
public:
    ai::AiResult<QString> take(const ServerSentEvent &event) override
    {
        const ai::AiResult<QJsonObject> object = readObject(event.data);
        if (!object) {
            return ai::AiFailure(object.error());
        }
        const QString type = object->value("type"_L1).toString(QString::fromUtf8(event.event));
        if (type == u"error") {
            return ai::AiFailure(anthropicErrorOf(object->value("error"_L1).toObject(), 0, false));
        }
        if (type == u"content_block_delta") {
            return takeDelta(object->value("delta"_L1).toObject());
        }
        if (type == u"message_start") {
            const QJsonObject message = object->value("message"_L1).toObject();
            m_completion.modelServed = message.value("model"_L1).toString();
            m_completion.responseId = message.value("id"_L1).toString();
            m_usage.take(message.value("usage"_L1).toObject());
        } else if (type == u"message_delta") {
            m_usage.take(object->value("usage"_L1).toObject());
            const QJsonValue reason = object->value("delta"_L1).toObject().value("stop_reason"_L1);
            m_reason = reason.toString(m_reason);
        } else if (type == u"message_stop") {
            m_stopped = true;
        }
        return QString(); // ping, and what later versions have
    }

    // A stop without a beginning is no answer.
    [[nodiscard]] bool isComplete() const override { return m_stopped && !m_reason.isEmpty(); }

    [[nodiscard]] ai::Completion completion() const override
    {
        ai::Completion completion = m_completion;
        completion.usage = m_usage.tokens();
        completion.finish = finishOf(m_reason, m_tool);
        return completion;
    }

private:
    ai::AiResult<QString> takeDelta(const QJsonObject &delta)
    {
        const QString type = delta.value("type"_L1).toString();
        QString piece;
        if (type == u"text_delta") {
            piece = delta.value("text"_L1).toString();
        } else if (type == u"input_json_delta") {
            m_tool = true;
            piece = delta.value("partial_json"_L1).toString();
        }
        m_completion.text += piece;
        return piece;
    }

    ai::Completion m_completion;
    Usage m_usage;
    QString m_reason;
    bool m_tool = false;
    bool m_stopped = false;
};

} // namespace

ai::AiResult<ai::Completion> anthropicAnswer(const HttpAnswer &answer)
{
    const ai::AiResult<QJsonObject> object = readObject(answer.body);
    if (!object) {
        return ai::AiFailure(object.error());
    }
    if (object->value("type"_L1) == u"error"_s) {
        return ai::AiFailure(anthropicErrorOf(object->value("error"_L1).toObject(), 0, false));
    }
    if (!object->value("content"_L1).isArray()) {
        return ai::AiFailure(badAnswer(u"an answer without content: "_s + excerpt(answer.body)));
    }
    ai::Completion completion;
    bool tool = false;
    const QJsonArray blocks = object->value("content"_L1).toArray();
    for (const QJsonValue &each : blocks) {
        const QJsonObject block = each.toObject();
        const QString type = block.value("type"_L1).toString();
        if (type == u"text") {
            completion.text += block.value("text"_L1).toString();
        } else if (type == u"tool_use") {
            tool = true;
            completion.text += compact(block.value("input"_L1));
        }
    }
    completion.finish = finishOf(object->value("stop_reason"_L1).toString(), tool);
    completion.modelServed = object->value("model"_L1).toString();
    completion.responseId = object->value("id"_L1).toString();
    Usage usage;
    usage.take(object->value("usage"_L1).toObject());
    completion.usage = usage.tokens();
    return completion;
}

std::unique_ptr<StreamReader> anthropicStreamReader()
{
    return std::make_unique<AnthropicStreamReader>();
}

} // namespace aio::providers
