#pragma once

#include "ui/routing/sheet/RoutingFacts.h"

#include <QMenu>

namespace aio::ui {

/// What can be added to a chain: each provider that is set up with its models, any provider's fast or quality
/// model, and a model that is typed in.
class EntryMenu : public QMenu
{
    Q_OBJECT

public:
    EntryMenu(const RoutingFacts &facts, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const aio::routing::RouteEntry &entry);
    /// Another model of a provider, to be typed in.
    void otherRequested(const QString &provider);

private:
    void addProvider(const routing::ProviderState &state);
    void addEntry(QMenu *menu, const QString &text, const routing::RouteEntry &entry);

    const RoutingFacts &m_facts;
};

} // namespace aio::ui
