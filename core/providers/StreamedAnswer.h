#pragma once

#include "core/ai/Completion.h"
#include "core/providers/HttpClient.h"
#include "core/providers/Protocol.h"
#include "core/providers/SseParser.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace aio::providers {

/// One streamed answer while it comes: from bytes to events to text, which goes to the sink.
class StreamedAnswer
{
public:
    /// `clock` runs since the attempt began.
    StreamedAnswer(std::unique_ptr<StreamReader> reader, ai::TextSink sink, const QElapsedTimer &clock);

    [[nodiscard]] HttpExchange::Appetite take(const QByteArray &bytes);

    /// What it came to, once the transfer ended: an answer whose last event came, or what failed, with
    /// everything that had come.
    [[nodiscard]] tl::expected<ai::Completion, ai::FailedAttempt> outcome(const HttpOutcome &transfer);

    [[nodiscard]] std::optional<qint64> firstTextMicroseconds() const { return m_firstText; }
    [[nodiscard]] bool hasShownText() const { return m_shown; }

private:
    void takeEvents();

    std::unique_ptr<StreamReader> m_reader;
    ai::TextSink m_sink;
    QElapsedTimer m_clock;
    SseParser m_parser;
    std::optional<ai::AiError> m_error;
    std::optional<qint64> m_firstText;
    bool m_shown = false;
};

} // namespace aio::providers
