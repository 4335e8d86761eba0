#include "core/providers/GeminiAnswer.h"

#include "core/providers/JsonReading.h"
#include "core/providers/ProviderErrors.h"

#include <QJsonArray>
#include <QSet>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;
using ai::FinishReason;

FinishReason finishOf(const QString &reason)
{
    static const QSet<QString> blocked{u"SAFETY"_s, u"RECITATION"_s, u"BLOCKLIST"_s, u"PROHIBITED_CONTENT"_s,
        u"SPII"_s, u"IMAGE_SAFETY"_s, u"IMAGE_PROHIBITED_CONTENT"_s, u"IMAGE_RECITATION"_s, u"IMAGE_OTHER"_s,
        u"NO_IMAGE"_s};
    if (reason == u"STOP") {
        return FinishReason::Stop;
    }
    if (reason == u"MAX_TOKENS" || reason == u"CONTINUATION") {
        return FinishReason::Length;
    }
    return blocked.contains(reason) ? FinishReason::Safety : FinishReason::Other;
}

std::optional<qint64> imageTokens(const QJsonValue &details)
{
    if (!details.isArray()) {
        return std::nullopt;
    }
    const QJsonArray list = details.toArray();
    qint64 tokens = 0;
    for (const QJsonValue &each : list) {
        if (each.toObject().value("modality"_L1) == u"IMAGE"_s) {
            tokens += readCount(each.toObject(), "tokenCount"_L1).value_or(0);
        }
    }
    return tokens;
}

// Prompt includes what was cached; candidates do not include thoughts; tools stand beside both.
ai::TokenUsage usageOf(const QJsonObject &usage)
{
    const auto prompt = readCount(usage, "promptTokenCount"_L1);
    const auto tools = readCount(usage, "toolUsePromptTokenCount"_L1);
    const auto total = readCount(usage, "totalTokenCount"_L1);
    ai::TokenUsage result;
    result.cachedInput = readCount(usage, "cachedContentTokenCount"_L1);
    result.input = without(prompt, result.cachedInput);
    if (result.input) {
        *result.input += tools.value_or(0);
    }
    result.reasoning = readCount(usage, "thoughtsTokenCount"_L1);
    result.output = readCount(usage, "candidatesTokenCount"_L1);
    if (!usage.contains("candidatesTokenCount"_L1) && prompt) {
        // A zero is left out in the JSON of Protocol Buffers; the total tells it from an unknown number.
        result.output = without(without(without(total, prompt), tools), result.reasoning);
    }
    const auto images = imageTokens(usage.value("promptTokensDetails"_L1));
    const auto cached = imageTokens(usage.value("cacheTokensDetails"_L1));
    if (images && (cached || result.cachedInput.value_or(0) == 0)) {
        result.imageInput = without(images, cached);
    }
    return result;
}

// Takes one response, which in a stream brings the next piece of text.
class Collector
{
public:
    ai::AiResult<QString> take(const QJsonObject &response)
    {
        if (response.value("error"_L1).isObject()) {
            return ai::AiFailure(geminiErrorOf(response.value("error"_L1).toObject(), 0));
        }
        takeHead(response);
        const QJsonValue candidates = response.value("candidates"_L1);
        if (!candidates.isUndefined() && !candidates.isArray()) {
            return ai::AiFailure(badAnswer(u"candidates of a wrong type"_s));
        }
        const QJsonObject candidate = candidates.toArray().at(0).toObject();
        if (const QString reason = candidate.value("finishReason"_L1).toString(); !reason.isEmpty()) {
            m_finished = true;
            m_completion.finish = finishOf(reason);
        }
        QString piece;
        const QJsonArray parts = candidate.value("content"_L1).toObject().value("parts"_L1).toArray();
        for (const QJsonValue &each : parts) {
            const QJsonObject part = each.toObject();
            if (!part.value("thought"_L1).toBool()) {
                piece += part.value("text"_L1).toString();
            }
            m_tool = m_tool || part.contains("functionCall"_L1);
        }
        m_completion.text += piece;
        return piece;
    }

    [[nodiscard]] bool isFinished() const { return m_finished; }

    [[nodiscard]] ai::Completion completion() const
    {
        ai::Completion completion = m_completion;
        if (m_tool && completion.finish == FinishReason::Stop) {
            completion.finish = FinishReason::Tool;
        }
        return completion;
    }

private:
    void takeHead(const QJsonObject &response)
    {
        if (response.value("usageMetadata"_L1).isObject()) {
            m_completion.usage = usageOf(response.value("usageMetadata"_L1).toObject());
        }
        if (const QString model = response.value("modelVersion"_L1).toString(); !model.isEmpty()) {
            m_completion.modelServed = model;
        }
        if (const QString id = response.value("responseId"_L1).toString(); !id.isEmpty()) {
            m_completion.responseId = id;
        }
        if (response.value("promptFeedback"_L1).toObject().contains("blockReason"_L1)) {
            m_finished = true; // the prompt was refused: there are no candidates
            m_completion.finish = FinishReason::Safety;
        }
    }

    ai::Completion m_completion;
    bool m_finished = false;
    bool m_tool = false;
};

class GeminiStreamReader : public StreamReader
{
public:
    ai::AiResult<QString> take(const ServerSentEvent &event) override
    {
        const ai::AiResult<QJsonObject> object = readObject(event.data);
        if (!object) {
            return ai::AiFailure(object.error());
        }
        return m_collector.take(*object);
    }

    [[nodiscard]] bool isComplete() const override { return m_collector.isFinished(); }
    [[nodiscard]] ai::Completion completion() const override { return m_collector.completion(); }

private:
    Collector m_collector;
};

} // namespace

ai::AiResult<ai::Completion> geminiAnswer(const HttpAnswer &answer)
{
    const ai::AiResult<QJsonObject> object = readObject(answer.body);
    if (!object) {
        return ai::AiFailure(object.error());
    }
    Collector collector;
    const ai::AiResult<QString> text = collector.take(*object);
    if (!text) {
        return ai::AiFailure(text.error());
    }
    if (!collector.isFinished()) {
        return ai::AiFailure(badAnswer(u"an answer without a finished candidate: "_s + excerpt(answer.body)));
    }
    return collector.completion();
}

std::unique_ptr<StreamReader> geminiStreamReader()
{
    return std::make_unique<GeminiStreamReader>();
}

} // namespace aio::providers
