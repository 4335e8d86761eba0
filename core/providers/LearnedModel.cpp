#include "core/providers/LearnedModel.h"

#include <algorithm>
#include <array>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

bool names(const ai::AiError &error, std::initializer_list<QLatin1StringView> fields)
{
    // Servers that do not name the field have it in their text.
    const QString &text = error.parameter.isEmpty() ? error.detail : error.parameter;
    return std::any_of(fields.begin(), fields.end(),
        [&text](QLatin1StringView field) { return text.contains(field, Qt::CaseInsensitive); });
}

} // namespace

std::optional<ai::ModelInfo> withoutRefused(
    const ai::ModelInfo &model, const ai::Request &request, const ai::AiError &error)
{
    if (error.kind != ai::AiErrorKind::BadRequest || (error.httpStatus != 400 && error.httpStatus != 422)) {
        return std::nullopt;
    }
    ai::ModelInfo learned = model;
    const bool limited = request.maxOutputTokens || !request.stopSequences.isEmpty();
    if (request.temperature && names(error, {"temperature"_L1})) {
        learned.acceptsTemperature = false;
    } else if (request.output
        && names(error,
            {"response_format"_L1, "text.format"_L1, "output_config"_L1, "json_schema"_L1,
                "responseSchema"_L1, "response_schema"_L1, "responseJsonSchema"_L1,
                // What Anthropic and Gemini say of a schema that is too much for them.
                "compiled grammar"_L1, "schema is too complex"_L1, "too many states"_L1})) {
        learned.structuredOutput = false;
    } else if (limited
        && (names(error, {"max_tokens"_L1, "max_completion_tokens"_L1}) || error.parameter == u"stop")) {
        learned.reasoning = true; // takes max_completion_tokens and no stop sequences
    }
    return learned == model ? std::nullopt : std::optional(learned);
}

} // namespace aio::providers
