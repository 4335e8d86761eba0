#pragma once

#include "core/extraction/builtin/BuiltInEngine.h"

#include <QTest>

namespace aio::tests {

/// Runs the built-in engine and waits for its answer, with the event loop alive as in a program.
inline Result<extraction::ExtractionOutcome> run(extraction::ExtractionEngine &engine,
    extraction::ExtractionSource source,
    const WorkContext &context = {std::stop_token(), QDeadlineTimer(60'000)})
{
    extraction::ExtractionRequest request;
    request.source = std::move(source);
    const auto future = engine.extract(request, context);
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000)) {
        return failure(ErrorKind::Internal, QStringLiteral("the engine gave no answer"));
    }
    return future.result();
}

inline extraction::ExtractionSource source(const QByteArray &bytes,
    extraction::ExtractionSource::Kind kind = extraction::ExtractionSource::Kind::Detect)
{
    return {kind, {extraction::SourceFile{QStringLiteral("posting"), bytes}}, {}};
}

} // namespace aio::tests
