#include "ui/documents/ai/EngineBox.h"

#include "core/ai/Task.h"
#include "core/orchestrator/Orchestrator.h"
#include "ui/documents/DocumentsServices.h"

namespace aio::ui {

EngineBox::EngineBox(const DocumentsServices &services, bool builtIn, QWidget *parent)
    : QComboBox(parent)
    , m_services(services)
{
    setAccessibleName(tr("Engine"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (builtIn) {
        addItem(tr("This computer, no model"), EngineChoice{}.toText());
    }
    for (const EngineOffer &offer : engineOffers(services.models())) {
        addItem(offer.title, offer.choice.toText());
    }
    if (!builtIn) {
        choose({EngineChoice::Kind::Plan, ai::defaultPlan()});
    }
    if (const auto last = EngineChoice::fromText(services.settings.text(SettingKey::DraftEngine))) {
        choose(*last);
    }
}

EngineChoice EngineBox::choice() const
{
    return EngineChoice::fromText(currentData().toString()).value_or(EngineChoice{});
}

void EngineBox::choose(const EngineChoice &choice)
{
    if (const int index = findData(choice.toText()); index >= 0) {
        setCurrentIndex(index);
    }
}

void EngineBox::remember()
{
    m_services.settings.setText(SettingKey::DraftEngine, currentData().toString());
}

} // namespace aio::ui
