#pragma once

#include "ui/providers/test/TestReport.h"

namespace aio::ui {

/// A thing to do about a failed test.
struct TestFix
{
    enum class Act
    {
        None, ///< the sentence alone
        UseModel, ///< with a choice of models
        ReplaceKey,
        OpenConsole,
        EditField, ///< `field`
        TestAgain,
    };

    QString text;
    Act act = Act::None;
    QString field{}; ///< "base_url", "proxy", "timeout_ms"

    bool operator==(const TestFix &) const = default;
};

/// One to three ways out of a failed test, best first; none if nothing failed.
[[nodiscard]] QList<TestFix> fixesFor(
    const TestReport &report, const ai::ProviderConfig &config, const QString &model);

} // namespace aio::ui
