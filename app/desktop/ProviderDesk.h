#pragma once

#include "core/aiservices/AiServices.h"
#include "core/secrets/ScreenLock.h"
#include "core/settings/Settings.h"
#include "ui/providers/page/ProvidersServices.h"
#include "ui/providers/test/ClientTester.h"

namespace aio::desktop {

/// Puts together what the pages Providers and API keys work with. All it is made of must outlive it.
class ProviderDesk
{
public:
    ProviderDesk(AiServices &ai, Settings &settings, ui::FileChooser &files);

    [[nodiscard]] const ui::ProvidersServices &services() const { return m_services; }

private:
    ui::ClientTester m_tester;
    ui::ProvidersServices m_services;
    ScreenLock m_lock; ///< keys do not stay in memory while nobody sits here
};

/// The cells of a policy whose chains come to a provider, by its name, by its kind or because they take any,
/// for people: "Freemium × Draft CV".
[[nodiscard]] QStringList routesUsing(const routing::RoutePolicy &policy, const ai::ProviderConfig &provider);

} // namespace aio::desktop
