#pragma once

#include "core/ai/Task.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace aio::ai {

struct TextPart
{
    QString text;

    bool operator==(const TextPart &) const = default;
};

struct ImagePart
{
    QByteArray bytes; ///< PNG, JPEG or WebP: what every provider takes
    QString mimeType; ///< "image/png", …
    int width = 0; ///< pixels; 0: unknown
    int height = 0;

    bool operator==(const ImagePart &) const = default;
};

using Part = std::variant<TextPart, ImagePart>;

enum class Role
{
    User,
    Assistant
};

struct Message
{
    Role role = Role::User;
    QList<Part> parts;

    bool operator==(const Message &) const = default;
};

/// The JSON that the answer must be. `schema` is plain JSON Schema (2020-12 subset: type, properties,
/// required, items, enum, anyOf, description, format, additionalProperties); adapters translate it for their
/// provider.
struct OutputSchema
{
    QString name; ///< [A-Za-z0-9_-]{1,64}
    QJsonObject schema;

    bool operator==(const OutputSchema &) const = default;
};

/// A model of a configured provider.
struct ModelRef
{
    QString provider; ///< id of the configuration, such as "gemini" or "ollama-studio"
    QString model; ///< as the provider calls it; empty: the configuration's model for the task

    bool operator==(const ModelRef &) const = default;
    /// "gemini/gemini-2.5-flash", as in `--chain`.
    [[nodiscard]] QString toText() const { return model.isEmpty() ? provider : provider + u'/' + model; }
};

/// What a task asks of a model, without any provider in it.
struct Request
{
    AiTask task = AiTask::Chat;
    QString plan = defaultPlan();
    QString user; ///< who asks, for quotas and the log
    QString system; ///< instructions; never holds text of a posting or CV
    QList<Message> messages;
    std::optional<OutputSchema> output;
    std::optional<int> maxOutputTokens; ///< visible tokens that the answer may have
    std::optional<double> temperature; ///< 0…2; left out for models that do not take it
    QStringList stopSequences;
    bool stream = false;
    int deadlineMs = 120'000; ///< for the whole call: all attempts, waits and fallbacks
    /// A UUID made by the caller: the same key again returns the first outcome instead of a second call.
    QString idempotencyKey;
    /// Only this provider (and model), no route: `--engine PROVIDER`.
    std::optional<ModelRef> pinned;

    bool operator==(const Request &) const = default;

    [[nodiscard]] bool hasImages() const;
};

} // namespace aio::ai
