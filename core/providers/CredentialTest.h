#pragma once

#include "core/ai/Money.h"
#include "core/providers/ProviderClient.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace aio::providers {

/// What a credential test tries, in this order; the first failure ends it.
enum class TestStepKind
{
    Reach, ///< the host has an address and takes connections
    Tls, ///< the connection can be encrypted; left out for http://
    Authenticate, ///< the key is accepted, by something free
    Model, ///< the model is there; left out if none is chosen
    Complete, ///< a real answer of a few tokens; only if asked for, because it costs
};

/// "reach", "tls", "authenticate", "model", "complete".
[[nodiscard]] QString testStepName(TestStepKind kind);
/// For a person: "Reach the provider".
[[nodiscard]] QString testStepTitle(TestStepKind kind);

struct TestStep
{
    TestStepKind kind = TestStepKind::Reach;
    bool ok = false;
    qint64 ms = 0;
    QString message{}; ///< what was found, for a person
    QString hint{}; ///< what to do; empty if it is well
    QString detail{}; ///< for "Show technical detail", without secrets
    std::optional<ai::AiErrorKind> problem{}; ///< of a step that is not well: what kind of trouble it is

    bool operator==(const TestStep &) const = default;
};

struct TestReport
{
    QList<TestStep> steps; ///< those that were tried
    QList<ai::ModelInfo> models; ///< what the provider lists; empty if it was not asked or does not say
    qint64 latencyMs = 0; ///< of the last request that was answered
    ai::TokenUsage usage; ///< of Complete, for its price
    QString modelServed; ///< of Complete

    bool operator==(const TestReport &) const = default;

    [[nodiscard]] bool isOk() const;
};

struct TestOptions
{
    QString model{}; ///< empty: the configuration's fast model, else its quality model
    bool complete = false; ///< spend a few tokens
    int timeoutMs = 10'000; ///< of each step
    std::stop_token stop{};
    std::function<void(const TestStep &)> progress{}; ///< called after each step, on the client's thread
};

/// Tries a configuration and a key, saved or not, in steps, each with a sentence that says what is wrong.
/// Free unless `complete` is set. The client must outlive the task; same thread as the client.
[[nodiscard]] QCoro::Task<TestReport> testCredential(
    ProviderClient &client, ai::ProviderConfig config, ai::Secret key, TestOptions options);

/// As `aioctl providers test --format json` prints it; `cost` of Complete, nothing if it is not known.
[[nodiscard]] QJsonObject testReportJson(
    const TestReport &report, const QString &provider, std::optional<ai::Money> cost);

} // namespace aio::providers
