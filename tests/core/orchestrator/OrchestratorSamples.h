#pragma once

#include "core/orchestrator/Orchestrator.h"
#include "tests/support/HostileServer.h"

#include <atomic>

namespace aio::test {

using namespace aio::ai;
using Server = HostileServer;

inline const QByteArray pathA = "/a/chat/completions";
inline const QByteArray pathB = "/b/chat/completions";

/// A chat completion as a server that is well sends it.
inline QByteArray good(const QByteArray &content, int prompt = 1000, int answer = 100)
{
    QByteArray escaped = content;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return R"({"id":"c1","object":"chat.completion","model":"served","choices":[{"index":0,"message":)"
           R"({"role":"assistant","content":")"
        + escaped + R"("},"finish_reason":"stop"}],"usage":{"prompt_tokens":)" + QByteArray::number(prompt)
        + R"(,"completion_tokens":)" + QByteArray::number(answer) + R"(,"total_tokens":)"
        + QByteArray::number(prompt + answer) + "}}";
}

inline Server::Script broken(int status, const QByteArray &headers = {})
{
    return Server::answer(
        status, R"({"error":{"message":"no"}})", "Content-Type: application/json\r\n" + headers);
}

/// The same key for every provider but one, if wanted.
class TestKeys : public KeyAccess
{
public:
    QFuture<Result<KeyInUse>> keyFor(const ProviderConfig &provider) override
    {
        if (m_locked) {
            return QtFuture::makeReadyFuture(
                Result<KeyInUse>(failure(ErrorKind::Keychain, QStringLiteral("The keychain is locked."))));
        }
        if (provider.id == m_without) {
            return QtFuture::makeReadyFuture(
                Result<KeyInUse>(failure(ErrorKind::Credential, QStringLiteral("There is no key for it."))));
        }
        return QtFuture::makeReadyFuture(
            Result<KeyInUse>(KeyInUse{Secret(QByteArrayLiteral("sk-test-0123456789")),
                QStringLiteral("session …6789 ") + provider.id}));
    }

    std::atomic_bool m_locked = false;
    QString m_without; ///< id of a provider without a key; set before the first call
};

inline Request request()
{
    Request request;
    request.task = AiTask::ExtractText;
    request.plan = QStringLiteral("pro");
    request.user = QStringLiteral("mia");
    request.messages = {{Role::User, {TextPart{QStringLiteral("Hello")}}}};
    request.maxOutputTokens = 200;
    return request;
}

inline ProviderConfig provider(const QString &id, const QUrl &url)
{
    ProviderConfig config;
    config.id = id;
    config.name = id.toUpper();
    config.kind = ProviderKind::OpenAi; // one that bills, wherever it is
    config.responsesApi = false;
    config.baseUrl = url;
    config.proxy = QStringLiteral("none");
    config.retries = 1;
    config.timeoutMs = 20'000;
    return config;
}

inline catalog::UserPrice price(const QString &provider, const QString &model)
{
    catalog::UserPrice price;
    price.provider = provider;
    price.kind = ProviderKind::OpenAi;
    price.model = model;
    price.price.id = QStringLiteral("test@1");
    price.price.byUser = true;
    price.price.rates.input = 2'000'000'000; // $2 per million
    price.price.rates.output = 10'000'000'000;
    return price;
}

} // namespace aio::test
