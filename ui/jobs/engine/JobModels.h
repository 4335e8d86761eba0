#pragma once

#include "core/ai/Request.h"
#include "core/extraction/engine/ExtractionEngine.h"
#include "core/routing/KeyObstacle.h"

#include <functional>

namespace aio::ui {

/// A provider that can be asked to read a posting.
struct ReaderChoice
{
    QString provider; ///< its id
    QString title; ///< what people call it
    QStringList models; ///< its own choices first
    routing::KeyObstacle obstacle = routing::KeyObstacle::None; ///< why asking it would be in vain

    bool operator==(const ReaderChoice &) const = default;
};

/// What can read postings besides the engine of the page, and why that engine chooses whom. The functions are
/// called on the GUI thread; without them there is nothing to choose and nothing to explain.
struct JobModels
{
    /// Those that are switched on, in their order; without the built-in one.
    std::function<QList<ReaderChoice>()> providers{};
    /// The engine that asks this model alone; for the built-in provider's id the built-in one. Outlives the
    /// page.
    std::function<extraction::ExtractionEngine &(const ai::ModelRef &)> engine{};
    /// Where such a request would go now.
    std::function<routing::RouteDecision(const routing::RouteRequest &)> explain{};

    [[nodiscard]] bool hasChoice() const { return engine && providers && !providers().isEmpty(); }
};

} // namespace aio::ui
