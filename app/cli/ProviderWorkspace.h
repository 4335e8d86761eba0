#pragma once

#include "app/cli/OpenWorkspace.h"
#include "core/providerstore/ProviderStore.h"
#include "core/secrets/SecretStore.h"

namespace aio::cli {

/// The workspace of a command that has to do with providers and keys, opened and read.
class ProviderWorkspace
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ProviderWorkspace>> open(const GlobalOptions &options);

    [[nodiscard]] OpenWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] SecretStore &secrets() { return m_secrets; }
    [[nodiscard]] ProviderStore &providers() { return m_providers; }

    /// The id of the provider that a person calls so: by its id, else by its name if only one has it. What
    /// names none is returned as it is.
    [[nodiscard]] QString idOf(const QString &called) const;
    /// That provider, or the error that says that there is none.
    [[nodiscard]] Result<ProviderRecord> provider(const QString &called) const;
    /// By its id alone, as routes and limits name it.
    [[nodiscard]] bool hasProvider(const QString &id) const { return m_providers.provider(id).has_value(); }
    [[nodiscard]] QList<ai::ProviderConfig> configs() const;

private:
    explicit ProviderWorkspace(std::unique_ptr<OpenWorkspace> workspace);

    std::unique_ptr<OpenWorkspace> m_workspace;
    SecretStore m_secrets;
    ProviderStore m_providers;
};

} // namespace aio::cli
