#pragma once

#include "tests/support/HostileServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace aio::test {

// Chat completions as a server streams them.

inline const QByteArray chatPath = "/v1/chat/completions";

inline QByteArray chatEvent(const QJsonObject &object)
{
    return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
}

/// A piece of a streamed answer of the model "m1".
inline QByteArray chatPiece(const QByteArray &text)
{
    const QJsonObject delta{{QStringLiteral("content"), QString::fromUtf8(text)}};
    return chatEvent({{QStringLiteral("id"), QStringLiteral("c1")},
        {QStringLiteral("object"), QStringLiteral("chat.completion.chunk")},
        {QStringLiteral("model"), QStringLiteral("m1")},
        {QStringLiteral("choices"),
            QJsonArray{QJsonObject{{QStringLiteral("index"), 0}, {QStringLiteral("delta"), delta}}}}});
}

/// Its end, with 900 tokens in and 120 out.
inline QByteArray chatEnding()
{
    const QJsonObject stop{{QStringLiteral("index"), 0}, {QStringLiteral("delta"), QJsonObject()},
        {QStringLiteral("finish_reason"), QStringLiteral("stop")}};
    return chatEvent(
               {{QStringLiteral("id"), QStringLiteral("c1")}, {QStringLiteral("model"), QStringLiteral("m1")},
                   {QStringLiteral("choices"), QJsonArray{stop}}})
        + chatEvent({{QStringLiteral("id"), QStringLiteral("c1")},
            {QStringLiteral("model"), QStringLiteral("m1")}, {QStringLiteral("choices"), QJsonArray()},
            {QStringLiteral("usage"),
                QJsonObject{{QStringLiteral("prompt_tokens"), 900},
                    {QStringLiteral("completion_tokens"), 120}, {QStringLiteral("total_tokens"), 1020}}}})
        + "data: [DONE]\n\n";
}

inline HostileServer::Script chatAnswer(const QByteArray &answer)
{
    return HostileServer::events(chatPiece(answer) + chatEnding());
}

/// The texts of a request as the server read them, one after the other.
inline QString chatText(const HostileServer::Request &request)
{
    QStringList texts;
    const QJsonArray messages =
        QJsonDocument::fromJson(request.body).object().value(QStringLiteral("messages")).toArray();
    for (const QJsonValue &message : messages) {
        const QJsonValue content = message.toObject().value(QStringLiteral("content"));
        if (content.isString()) {
            texts.append(content.toString());
        }
        const QJsonArray parts = content.toArray();
        for (const QJsonValue &part : parts) {
            texts.append(part.toObject().value(QStringLiteral("text")).toString());
        }
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace aio::test
