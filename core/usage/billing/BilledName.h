#pragma once

#include <QString>

namespace aio::usage {

/// What a bill says was bought, in its two parts.
struct BilledName
{
    QString model;
    QString item{}; ///< what of the model: "input", "cached input tokens"; empty: it is not said

    bool operator==(const BilledName &) const = default;
    /// "gpt-4.1, input", "gpt-4.1 (output tokens)", "Claude Sonnet 4.5 - cache write", "gpt-5-mini Input
    /// tokens": the model and what of it. What does not end in such words is all model.
    [[nodiscard]] static BilledName of(const QString &text);
};

} // namespace aio::usage
