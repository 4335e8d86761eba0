#pragma once

#include "core/ai/AiError.h"
#include "core/ai/Money.h"
#include "core/ai/ProviderConfig.h"

#include <QJsonObject>
#include <QStringList>

namespace aio::ui {

/// A step of a credential test.
struct TestStep
{
    enum class State
    {
        Waiting, ///< not begun
        Running,
        Passed,
        Failed,
        Skipped, ///< not asked for, or nothing of the kind is needed
    };

    QString name; ///< "reach", "tls", "authenticate", "model", "complete"
    State state = State::Waiting;
    qint64 ms = 0;
    QString message{}; ///< what was found, for a person
    QString hint{};
    QString detail{}; ///< technical; holds no secret

    bool operator==(const TestStep &) const = default;
};

/// A credential test as far as it has come.
struct TestReport
{
    QList<TestStep> steps; ///< always five, in order
    bool finished = false;
    bool cancelled = false;
    std::optional<ai::AiErrorKind> problem{}; ///< why it stopped
    QStringList models{}; ///< that the key may use, if they were listed
    std::optional<ai::Money> cost{};

    bool operator==(const TestReport &) const = default;

    [[nodiscard]] bool ok() const;
    [[nodiscard]] int failedIndex() const; ///< -1: none failed
    [[nodiscard]] qint64 totalMs() const;
};

/// Five steps that wait.
[[nodiscard]] TestReport emptyReport(bool withCompletion);

/// "Reach the host", "Secure connection", …
[[nodiscard]] QString stepTitle(const QString &name);
/// The outcome in one line: "The key works, the model does not".
[[nodiscard]] QString reportHeadline(const TestReport &report, const ai::ProviderConfig &config);
/// Below it: "Stopped at step 4 of 5 after 483 ms, $0.00 spent".
[[nodiscard]] QString reportSummary(const TestReport &report);

/// As `aioctl providers test` prints it and as the provider keeps it, and back. No secret is in it.
[[nodiscard]] QJsonObject reportToJson(const TestReport &report, const QString &provider);
[[nodiscard]] TestReport reportFromJson(const QJsonObject &json);

/// For the clipboard: plain text, English names of steps and all technical detail, no secret.
[[nodiscard]] QString reportAsText(const TestReport &report, const ai::ProviderConfig &config);

} // namespace aio::ui
