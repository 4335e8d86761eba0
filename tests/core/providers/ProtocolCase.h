#pragma once

#include "core/providers/Protocol.h"
#include "core/providers/SseParser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What the tests of protocols share.
namespace aio::providers::testing {

inline QJsonObject json(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject()) {
        qFatal("no JSON object: %s at %d in %s", qPrintable(problem.errorString()), problem.offset,
            text.constData());
    }
    return document.object();
}

inline HttpAnswer answer(int status, const QByteArray &body, const HttpHeaders &headers = {})
{
    return {.status = status, .headers = headers, .body = body};
}

inline ai::ModelInfo model(const QString &id)
{
    ai::ModelInfo info;
    info.id = id;
    return info;
}

/// A prompt with a picture, a schema and everything else that a request may have.
inline ai::Request fullRequest()
{
    ai::Request request;
    request.system = QStringLiteral("Read the posting.");
    request.messages = {{ai::Role::User,
        {ai::TextPart{QStringLiteral("Which job?")},
            ai::ImagePart{QByteArrayLiteral("\x89PNG-bytes"), QStringLiteral("image/png"), 4, 3}}}};
    request.output = ai::OutputSchema{QStringLiteral("job"), json(R"({"type":"object","required":["title"],
        "properties":{"title":{"type":"string"},"pay":{"type":"integer","minimum":1}}})")};
    request.maxOutputTokens = 512;
    request.temperature = 0.25;
    request.stopSequences = {QStringLiteral("END")};
    return request;
}

inline ai::Request plainRequest(const QString &text = QStringLiteral("Hello"))
{
    ai::Request request;
    request.messages = {{ai::Role::User, {ai::TextPart{text}}}};
    return request;
}

/// Everything that a stream of events gives, or its error.
struct Streamed
{
    QStringList pieces;
    ai::Completion completion;
    bool complete = false;
    std::optional<ai::AiError> error;
};

inline Streamed streamed(const Protocol &protocol, const QByteArray &stream)
{
    SseParser parser;
    parser.feed(stream);
    parser.finish();
    const std::unique_ptr<StreamReader> reader = protocol.streamReader();
    Streamed result;
    while (const auto event = parser.next()) {
        const ai::AiResult<QString> piece = reader->take(*event);
        if (!piece) {
            result.error = piece.error();
            break;
        }
        if (!piece->isEmpty()) {
            result.pieces.append(*piece);
        }
    }
    result.complete = reader->isComplete();
    result.completion = reader->completion();
    return result;
}

} // namespace aio::providers::testing
