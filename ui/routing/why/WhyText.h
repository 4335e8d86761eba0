#pragma once

#include "ui/routing/sheet/RoutingSheet.h"
#include "ui/routing/why/RoutingFigures.h"
#include "ui/widgets/Severity.h"

namespace aio::ui {

/// A step of the reasons.
struct WhyStep
{
    Severity severity = Severity::Success;
    QString title;
    QString detail;
    QString linkText{}; ///< "Update the policy"; empty: none

    bool operator==(const WhyStep &) const = default;
};

/// A model that stands by, or would if nothing were the matter with it.
struct WhyFallback
{
    int number = 0; ///< 0: it is skipped
    QString title;
    QString note; ///< when it is tried, or why it is skipped

    bool operator==(const WhyFallback &) const = default;
};

/// "Why this model?" in words.
struct WhyText
{
    QString headline; ///< "Pro, Draft CV → gemini-2.5-pro"
    QList<WhyStep> steps;
    QList<WhyFallback> fallbacks;
    std::optional<ai::ModelRef> model{}; ///< of the first choice; nothing: the call is refused
    std::optional<ai::Money> worstCost{};
    bool isFree = false;

    bool operator==(const WhyText &) const = default;
};

/// Explains what happens to a usual request of a cell.
[[nodiscard]] WhyText whyText(
    const RouteCell &cell, const RoutingSheet &sheet, const RoutingFigures &figures);

} // namespace aio::ui
