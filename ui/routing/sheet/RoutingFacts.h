#pragma once

#include "core/routing/Router.h"

#include <QObject>

namespace aio::ui {

/// What the page knows of the world outside the policy: providers as they stand, and models. The program puts
/// new values in whenever they change. GUI thread only.
class RoutingFacts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<routing::ProviderState> &providers() const { return m_providers; }
    [[nodiscard]] const catalog::ModelCatalog &catalog() const { return m_catalog; }
    /// Null if there is no such provider.
    [[nodiscard]] const routing::ProviderState *provider(const QString &id) const;
    /// The kind of a provider that an entry of a chain names; nothing if there is none.
    [[nodiscard]] std::optional<ai::ProviderKind> kindOf(const routing::RouteEntry &entry) const;
    /// False until providers were told: there is always the built-in one.
    [[nodiscard]] bool isKnown() const { return !m_providers.isEmpty(); }
    /// True if something else than the built-in engine is set up.
    [[nodiscard]] bool hasProviders() const;

    void setProviders(const QList<routing::ProviderState> &providers);
    void setCatalog(const catalog::ModelCatalog &catalog);
    /// Calls were logged: figures about them may be old.
    void noteCalls() { Q_EMIT callsLogged(); }

Q_SIGNALS:
    void changed();
    void callsLogged();

private:
    QList<routing::ProviderState> m_providers;
    catalog::ModelCatalog m_catalog;
};

} // namespace aio::ui
