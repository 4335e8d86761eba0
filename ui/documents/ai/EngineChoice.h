#pragma once

#include "core/ai/Request.h"
#include "core/routing/KeyObstacle.h"

#include <QList>

#include <functional>
#include <optional>

namespace aio {

struct OrchestratorSetup;

}

namespace aio::ui {

/// Who shall write a draft, as a person chooses it.
struct EngineChoice
{
    enum class Kind
    {
        BuiltIn, ///< this program, without a model
        Plan, ///< whatever the routes of a plan say
        Provider, ///< this one, whatever the routes say
    };

    Kind kind = Kind::BuiltIn;
    QString id{}; ///< of the plan or the provider

    bool operator==(const EngineChoice &) const = default;

    [[nodiscard]] bool isModel() const { return kind != Kind::BuiltIn; }
    /// "builtin", "plan:pro", "provider:gemini": as settings keep it.
    [[nodiscard]] QString toText() const;
    /// Nothing for text of another form.
    [[nodiscard]] static std::optional<EngineChoice> fromText(const QString &text);
};

struct EngineOffer
{
    EngineChoice choice;
    QString title; ///< "Best of the Pro plan", "Google Gemini"
    routing::KeyObstacle obstacle = routing::KeyObstacle::None; ///< why it cannot be chosen
};

/// The models that can be asked: a plan each, then each provider that is switched on, with what `obstacle`
/// says of its key.
[[nodiscard]] QList<EngineOffer> engineOffers(const OrchestratorSetup &setup,
    const std::function<routing::KeyObstacle(const QString &provider)> &obstacle);

} // namespace aio::ui
