#pragma once

#include "core/aiservices/AiServices.h"
#include "ui/routing/sheet/RoutingFacts.h"

namespace aio::desktop {

/// Tells the Routing page how providers stand: their settings, whether they have a key, and which of them
/// calls keep away from just now.
class RoutingFeed : public QObject
{
    Q_OBJECT

public:
    RoutingFeed(AiServices &ai, ui::RoutingFacts &facts, QObject *parent = nullptr);

private:
    void read();
    void show(const QList<ai::ProviderConfig> &providers, const Result<QList<KeyInfo>> &keys);

    AiServices &m_ai;
    ui::RoutingFacts &m_facts;
};

} // namespace aio::desktop
