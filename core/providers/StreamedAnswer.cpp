#include "core/providers/StreamedAnswer.h"

#include "core/providers/ProviderErrors.h"

#include <utility>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 nanosPerMicro = 1000;

} // namespace

StreamedAnswer::StreamedAnswer(
    std::unique_ptr<StreamReader> reader, ai::TextSink sink, const QElapsedTimer &clock)
    : m_reader(std::move(reader))
    , m_sink(std::move(sink))
    , m_clock(clock)
{
}

HttpExchange::Appetite StreamedAnswer::take(const QByteArray &bytes)
{
    m_parser.feed(bytes);
    takeEvents();
    if (m_error) {
        return HttpExchange::Appetite::Enough;
    }
    return m_reader->isComplete() ? HttpExchange::Appetite::Complete : HttpExchange::Appetite::More;
}

void StreamedAnswer::takeEvents()
{
    while (!m_error) {
        const std::optional<ServerSentEvent> event = m_parser.next();
        if (!event) {
            break;
        }
        const ai::AiResult<QString> piece = m_reader->take(*event);
        if (!piece) {
            m_error = piece.error();
        } else if (!piece->isEmpty()) {
            if (!m_firstText) {
                m_firstText = m_clock.nsecsElapsed() / nanosPerMicro;
            }
            if (m_sink) {
                m_shown = true;
                m_sink(*piece);
            }
        }
    }
    if (m_parser.overflowed() && !m_error) {
        m_error =
            badAnswer(u"an event of the stream is larger than %1 bytes"_s.arg(SseParser::maxEventBytes));
    }
}

tl::expected<ai::Completion, ai::FailedAttempt> StreamedAnswer::outcome(const HttpOutcome &transfer)
{
    if (!transfer.failure && !m_error) {
        m_parser.finish();
        takeEvents();
    }
    // An error of the stream is the reason why the transfer was ended; an answer that was whole stays whole
    // even if the connection broke after it, but not if the person stopped it.
    std::optional<ai::AiError> error = m_error;
    if (!error && transfer.failure
        && (!m_reader->isComplete() || transfer.failure->kind == ai::AiErrorKind::Cancelled)) {
        error = transfer.failure;
    }
    if (!error && !m_reader->isComplete()) {
        error = badAnswer(u"the stream ended before the answer did"_s);
    }
    ai::Completion completion = m_reader->completion();
    if (!error) {
        return completion;
    }
    error->httpStatus = transfer.answer.status;
    return tl::unexpected(ai::FailedAttempt{.error = *error,
        .usage = completion.usage,
        .partialText = completion.text,
        .modelServed = completion.modelServed});
}

} // namespace aio::providers
