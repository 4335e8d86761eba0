#include "core/providers/Protocol.h"
#include "core/providers/ProviderErrors.h"
#include "core/providers/Redactor.h"
#include "core/providers/SseParser.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace aio;
using namespace aio::providers;

// Aborts in every build: an assertion would be gone from an optimised one.
void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

const Protocol &protocolOf(std::uint8_t choice)
{
    ai::ProviderConfig config;
    static constexpr std::array kinds{ai::ProviderKind::Gemini, ai::ProviderKind::OpenAi,
        ai::ProviderKind::Anthropic, ai::ProviderKind::OpenAiCompatible};
    config.kind = kinds.at(choice % kinds.size());
    return *protocolFor(config);
}

QList<ServerSentEvent> events(const QByteArray &stream, qsizetype pieceSize)
{
    SseParser parser(64 * 1024);
    QList<ServerSentEvent> all;
    const auto drain = [&] {
        while (const auto event = parser.next()) {
            all.append(*event);
        }
    };
    for (qsizetype at = 0; at < stream.size(); at += pieceSize) {
        parser.feed(stream.mid(at, pieceSize));
        drain();
    }
    parser.finish();
    drain();
    return all;
}

void check(const ai::TokenUsage &usage)
{
    for (const auto &count : {usage.input, usage.cachedInput, usage.cacheWrite5m, usage.cacheWrite1h,
             usage.output, usage.reasoning, usage.imageInput}) {
        require(count.value_or(0) >= 0);
    }
}

void check(const ai::AiError &error)
{
    require(!error.message.isEmpty());
    require(error.retryAfterMs.value_or(0) >= 0);
    const ai::AiError clean = Redactor(ai::Secret(QByteArrayLiteral("sk-0123456789abcdef"))).clean(error);
    require(clean.detail.size() <= ai::AiError::maxDetail);
    require(!clean.detail.contains(QStringLiteral("sk-0123456789abcdef")));
}

} // namespace

// The first byte chooses a protocol, the second how the stream is cut; the rest is what a provider sends: as
// a stream, as a whole answer, as an error and as a list of models.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const Protocol &protocol = protocolOf(data[0]);
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    const QList<ServerSentEvent> whole = events(bytes, std::max<qsizetype>(1, bytes.size()));
    require(whole == events(bytes, 1 + data[1]));

    const auto reader = protocol.streamReader();
    QString text;
    for (const ServerSentEvent &event : whole) {
        const ai::AiResult<QString> piece = reader->take(event);
        if (!piece) {
            check(piece.error());
            break;
        }
        text += *piece;
    }
    require(reader->completion().text == text);
    check(reader->completion().usage);

    const HttpAnswer answer{.status = 200, .headers = {}, .body = bytes};
    if (const auto completion = protocol.answer(answer)) {
        check(completion->usage);
    } else {
        check(completion.error());
    }
    if (const auto models = protocol.models(answer); !models) {
        check(models.error());
    }
    constexpr std::array statuses{400, 401, 402, 403, 404, 413, 429, 500, 529};
    check(protocol.error({.status = statuses.at(data[1] % statuses.size()),
        .headers = {{"retry-after", bytes.left(20)}},
        .body = bytes}));
    return 0;
}
