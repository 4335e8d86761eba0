#pragma once

#include "tests/core/usage/SampleAttempts.h"

#include <random>

namespace aio::test {

/// Attempts of every sort, the same for the same seed.
class RandomAttempts
{
public:
    explicit RandomAttempts(quint32 seed)
        : m_random(seed)
    {
    }

    qint64 below(qint64 bound) { return qint64(m_random() % quint32(bound)); }

    usage::UsageAttempt next(const quota::TimeSpan &span)
    {
        usage::UsageAttempt made = sampleAttempt({below(2'000'000'000)},
            span.start + qint64(quint64(m_random()) * quint64(span.end - span.start) >> 32));
        made.provider = QStringLiteral("provider-%1").arg(below(3));
        made.modelAsked = QStringLiteral("model-%1").arg(below(4));
        made.modelServed = below(5) == 0 ? QString() : made.modelAsked + QStringLiteral("-1");
        made.plan = QStringLiteral("plan-%1").arg(below(3));
        made.task = std::array{ai::AiTask::ExtractText, ai::AiTask::DraftCv, ai::AiTask::CoverLetter,
            ai::AiTask::Test}
                        .at(std::size_t(below(4)));
        made.isTest = made.task == ai::AiTask::Test;
        made.user = QStringLiteral("user-%1").arg(below(7));
        made.number = 1 + int(below(6) / 4);
        made.fallbackReason = made.number > 1 && below(2) == 0 ? QStringLiteral("refused") : QString();
        if (below(6) == 0) {
            made.error = below(2) == 0 ? ai::AiErrorKind::RateLimit : ai::AiErrorKind::Timeout;
        }
        made.usage = {below(9000), below(3) == 0 ? std::optional(below(500)) : std::nullopt, std::nullopt,
            below(9) == 0 ? std::optional(below(90)) : std::nullopt, below(900), below(100), std::nullopt,
            false};
        if (below(9) == 0) {
            made.cost = {};
        }
        made.latencyUs = below(40'000'000);
        made.firstTextUs = below(2) == 0 ? std::optional(below(3'000'000)) : std::nullopt;
        return made;
    }

private:
    std::mt19937 m_random;
};

} // namespace aio::test
