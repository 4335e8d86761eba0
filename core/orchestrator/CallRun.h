#pragma once

#include "core/orchestrator/CallDesk.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace aio {

/// One call from its route to its end: the candidates of its chain one after the other, the attempts on each,
/// and a row in the log for every attempt. Lives as long as the coroutine that completes it, on the desk's
/// thread.
class CallRun
{
public:
    CallRun(CallDesk &desk, ai::Request request, CallOptions options, std::stop_token closing);
    Q_DISABLE_COPY_MOVE(CallRun)

    [[nodiscard]] QCoro::Task<CallResult> complete();

private:
    /// What to do after an attempt.
    enum class Next
    {
        Done, ///< m_outcome holds the answer
        Again, ///< the same candidate, after m_waitMs
        Fallback, ///< the next candidate
        Final, ///< m_error is the end
    };

    [[nodiscard]] QCoro::Task<Next> tryCandidate(routing::Candidate candidate);
    [[nodiscard]] QCoro::Task<Next> tryProvider(routing::Candidate candidate, KeyInUse key);
    [[nodiscard]] QCoro::Task<Next> tryBuiltIn(routing::Candidate candidate);
    [[nodiscard]] QCoro::Task<Next> attempt(const routing::Candidate &candidate,
        const ai::ProviderConfig &config, const KeyInUse &key, ai::Request request, int failed);

    [[nodiscard]] QCoro::Task<Next> admit(const routing::Candidate &candidate, const ai::Request &request,
        usage::UsageAttempt &row, usage::Reservation &held);
    [[nodiscard]] usage::UsageAttempt newRow(const routing::Candidate &candidate, const KeyInUse &key) const;
    [[nodiscard]] QCoro::Task<void> settle(usage::Reservation held, usage::UsageAttempt row);

    [[nodiscard]] std::optional<ai::AiError> takeForm(
        const routing::Candidate &candidate, const ai::Completion &completion);
    [[nodiscard]] Next repairOrFail(const ai::AiError &wrong, const ai::Completion &completion);
    [[nodiscard]] Next succeed(const routing::Candidate &candidate, ai::Completion completion);
    [[nodiscard]] Next judge(const routing::Candidate &candidate, const ai::ProviderConfig &config,
        const ai::FailedAttempt &failure, bool textShown, int failed);
    [[nodiscard]] bool learnFrom(
        const routing::Candidate &candidate, const ai::Request &request, const ai::FailedAttempt &failure);
    [[nodiscard]] Next fail(const ai::AiError &error);
    [[nodiscard]] Next passOver(routing::SkipReason reason, const ai::AiError &error);
    [[nodiscard]] std::optional<ai::AiError> interrupted() const;
    void noteFallback(const routing::Candidate &candidate, const ai::AiError &error);
    void noteRoute();

    CallDesk &m_desk;
    ai::Request m_request;
    CallOptions m_options;
    std::shared_ptr<const OrchestratorSetup> m_setup;

    // Stopped by the caller or by the end of the program, whichever comes first.
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_onCaller;
    std::stop_callback<std::function<void()>> m_onClosing;
    QDeadlineTimer m_deadline;
    QElapsedTimer m_clock;

    CallOutcome m_outcome;
    ai::AiError m_error;
    bool m_failed = false; ///< m_error is that of an attempt, not the initial value
    routing::SkipReason m_passedOver = routing::SkipReason::None; ///< m_error is of one that was not asked
    QString m_fallbackReason; ///< why the first choice is not used
    QString m_repair; ///< what was wrong with an answer's form; empty: nothing yet
    QString m_toRepair; ///< that answer
    ai::ModelInfo m_model; ///< the candidate's, with what its refusals taught
    qint64 m_waitMs = 0;
};

} // namespace aio
