#pragma once

#include "core/ai/Money.h"
#include "core/ai/ProviderConfig.h"
#include "core/ai/Request.h"
#include "core/base/Error.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace aio::routing {

/// One link of a chain. As text:
///
///     gemini/gemini-2.5-flash        that model of the provider with that id
///     gemini                         that provider's model for the task
///     kind:gemini/gemini-2.5-flash   that model of whichever provider of a kind there is: the default one
///                                    first, then by position, each a candidate of its own
///     any:fast, any:quality          the fast or quality model of every provider that stands nowhere else in
///                                    the chain, the default one first
struct RouteEntry
{
    enum class By
    {
        Provider,
        Kind,
        AnyFast,
        AnyQuality
    };

    By by = By::Provider;
    QString provider; ///< By::Provider: id of a configuration
    ai::ProviderKind kind = ai::ProviderKind::Gemini; ///< By::Kind
    QString model; ///< By::Provider and By::Kind; empty: the provider's model for the task

    bool operator==(const RouteEntry &) const = default;

    [[nodiscard]] QString toText() const;
    /// Nothing for text of another form.
    [[nodiscard]] static std::optional<RouteEntry> fromText(QStringView text);
};

/// A cell of the matrix: the chain for a task on a plan.
struct Route
{
    QList<RouteEntry> chain; ///< tried in this order
    std::optional<ai::Money> ceiling{}; ///< dearer candidates are skipped; of the worst case of one call
    bool builtInLast = true; ///< the built-in engine ends the chain; ignored for Chat, which it cannot do

    bool operator==(const Route &) const = default;
};

/// Whether a task wants a provider's quality model (drafting, letters) or its fast one.
[[nodiscard]] bool wantsQuality(ai::AiTask task, const QString &plan);

/// Plan × task → route. A value.
class RoutePolicy
{
public:
    /// Empty: every task has only the built-in engine.
    RoutePolicy() = default;

    /// Extraction, chat and all of Freemium: Gemini's gemini-2.5-flash, then any other provider's fast model.
    /// Drafting and letters of other plans: gemini-1.5-pro (retired: a decision uses its successor and says
    /// so), then any other provider's quality model. The plan "private" only sees engines of this computer
    /// or the local network. Built-in last, save for Chat.
    [[nodiscard]] static RoutePolicy standard();

    /// The plans that it knows, in the order of the matrix.
    [[nodiscard]] const QStringList &plans() const { return m_plans; }
    /// The route of a cell. A plan that is not known has the routes of the first one.
    [[nodiscard]] Route route(const QString &plan, ai::AiTask task) const;
    /// Sets a cell; a new plan is added at the end, with the other cells of the first one.
    void setRoute(const QString &plan, ai::AiTask task, const Route &route);
    /// True if calls of a plan may only go to local engines.
    [[nodiscard]] bool isLocalOnly(const QString &plan) const { return m_localOnly.contains(plan); }
    void setLocalOnly(const QString &plan, bool localOnly);

    bool operator==(const RoutePolicy &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RoutePolicy> fromJson(const QJsonObject &json);

private:
    struct Cell
    {
        QString plan;
        ai::AiTask task = ai::AiTask::Chat;
        Route route;

        bool operator==(const Cell &) const = default;
    };

    [[nodiscard]] const Cell *cell(const QString &plan, ai::AiTask task) const;

    QStringList m_plans;
    QStringList m_localOnly;
    QList<Cell> m_cells;
};

} // namespace aio::routing
