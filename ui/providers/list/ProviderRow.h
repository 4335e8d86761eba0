#pragma once

#include "core/providerstore/ProviderRecord.h"
#include "core/secrets/KeyInfo.h"
#include "core/usage/UsageLog.h"
#include "ui/widgets/StatusPill.h"

namespace aio::ui {

/// A provider as the page shows it: what an admin set, its keys, and how it does.
struct ProviderRow
{
    ProviderRecord record;
    QList<KeyInfo> keys; ///< best source first
    bool keysKnown = false; ///< false: nothing can be said of the keys yet
    std::optional<usage::ProviderSummary> summary{}; ///< nothing: it made no calls, or they are not read yet
    bool testing = false;
    bool edited = false; ///< the person changed it and did not save yet

    bool operator==(const ProviderRow &) const = default;
};

/// How a provider stands, worst first where several hold.
enum class ProviderHealth
{
    Off, ///< switched off
    Testing,
    NoKey,
    Failing, ///< its last test failed, or half of its calls do
    Degraded, ///< a tenth of its calls fail
    Untested,
    Healthy,
};

[[nodiscard]] ProviderHealth healthOf(const ProviderRow &row);
/// Whether somebody should look: no key, failing or degraded.
[[nodiscard]] bool isProblem(const ProviderRow &row);
[[nodiscard]] StatusPill::Content healthPill(const ProviderRow &row);
/// A sentence more than the pill, for the tool tip.
[[nodiscard]] QString healthSentence(const ProviderRow &row);

/// Where the second line says that it is: "api.openai.com", "localhost:11434", "on this computer".
[[nodiscard]] QString hostText(const ai::ProviderConfig &config);
/// "412 ms", "1.4 s"; a dash where there is nothing. Takes µs.
[[nodiscard]] QString latencyText(const std::optional<qint64> &microseconds);
/// "1.2 %" of the calls of the last 14 days; a dash without calls.
[[nodiscard]] QString failedText(const ProviderRow &row);
/// The colour of that share: amber from a tenth on, red from half.
[[nodiscard]] Token failedTone(const ProviderRow &row);
/// What it is called: as an admin named it; the built-in engine, unless it was renamed, in the present
/// language.
[[nodiscard]] QString shownName(const ai::ProviderConfig &config);
/// The letter in front of the name.
[[nodiscard]] QString initialOf(const ai::ProviderConfig &config);

/// What a failed test is called in two words: "Not reachable", "Key rejected". `step` is the name of the
/// first step that failed: "reach", "tls", "authenticate", "model", "complete".
[[nodiscard]] QString failedStepWords(const QString &step);
/// The first failed step of a report as ProviderTest::report keeps it; empty if none failed.
[[nodiscard]] QString failedStep(const QJsonObject &report);

} // namespace aio::ui
