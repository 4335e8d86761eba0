#include "ui/routing/chain/EntryMenu.h"

#include "core/routing/ProviderModels.h"
#include "ui/routing/matrix/RouteText.h"
#include "ui/theme/Icons.h"

namespace aio::ui {

namespace {

using routing::RouteEntry;

constexpr qsizetype mostModels = 24; // more do not fit a screen: they can be typed

RouteEntry entryOf(RouteEntry::By by)
{
    RouteEntry entry;
    entry.by = by;
    return entry;
}

RouteEntry entryOf(const QString &provider, const QString &model)
{
    RouteEntry entry;
    entry.provider = provider;
    entry.model = model;
    return entry;
}

} // namespace

EntryMenu::EntryMenu(const RoutingFacts &facts, QWidget *parent)
    : QMenu(parent)
    , m_facts(facts)
{
    for (const routing::ProviderState &state : facts.providers()) {
        if (state.config.kind != ai::ProviderKind::BuiltIn) {
            addProvider(state);
        }
    }
    if (isEmpty()) {
        addAction(tr("No provider is set up yet"))->setEnabled(false);
    }
    addSeparator();
    addEntry(this, tr("Fast model of each other provider"), entryOf(RouteEntry::By::AnyFast));
    addEntry(this, tr("Quality model of each other provider"), entryOf(RouteEntry::By::AnyQuality));
}

void EntryMenu::addProvider(const routing::ProviderState &state)
{
    const QString id = state.config.id;
    QMenu *menu = addMenu(state.config.name);
    addEntry(menu, tr("Its model for the task"), entryOf(id, {}));
    menu->addSeparator();
    const QStringList models = routing::modelsOf(state.config, m_facts.catalog(), routingDay());
    for (const QString &model : models.mid(0, mostModels)) {
        addEntry(menu, model, entryOf(id, model));
    }
    connect(menu->addAction(tr("Another model…")), &QAction::triggered, this,
        [this, id] { Q_EMIT otherRequested(id); });
}

void EntryMenu::addEntry(QMenu *menu, const QString &text, const RouteEntry &entry)
{
    connect(menu->addAction(text), &QAction::triggered, this, [this, entry] { Q_EMIT chosen(entry); });
}

} // namespace aio::ui
