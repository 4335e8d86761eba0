#include "ui/documents/ai/EngineBox.h"

#include "core/ai/Task.h"
#include "core/orchestrator/Orchestrator.h"
#include "ui/documents/DocumentsServices.h"
#include "ui/theme/Tokens.h"

#include <QStandardItemModel>

namespace aio::ui {

namespace {

/// The setting's first line is who drafted an open document last, its second who drafted a new one.
QString lastOf(const Settings &settings, bool forNew)
{
    return settings.text(SettingKey::DraftEngine).section(u'\n', forNew ? 1 : 0, forNew ? 1 : 0);
}

} // namespace

EngineBox::EngineBox(const DocumentsServices &services, bool builtIn, QWidget *parent)
    : QComboBox(parent)
    , m_services(services)
    , m_forNew(builtIn)
{
    setAccessibleName(tr("Engine"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (builtIn) {
        addItem(tr("This computer, no model"), EngineChoice{}.toText());
    }
    for (const EngineOffer &offer : engineOffers(services.models(), services.keyObstacle)) {
        addItem(offer.title, offer.choice.toText());
        if (offer.obstacle != routing::KeyObstacle::None) {
            qobject_cast<QStandardItemModel *>(model())->item(count() - 1)->setEnabled(false);
            // The style sheet gives all rows of a list one colour.
            setItemData(count() - 1, color(Token::TextDisabled), Qt::ForegroundRole);
        }
    }
    if (!builtIn) {
        choose({EngineChoice::Kind::Plan, ai::defaultPlan()});
    }
    if (const auto last = EngineChoice::fromText(lastOf(services.settings, m_forNew))) {
        choose(*last);
    }
}

EngineChoice EngineBox::choice() const
{
    return EngineChoice::fromText(currentData().toString()).value_or(EngineChoice{});
}

void EngineBox::choose(const EngineChoice &choice)
{
    const int index = findData(choice.toText());
    if (index >= 0 && (model()->flags(model()->index(index, 0)) & Qt::ItemIsEnabled)) {
        setCurrentIndex(index);
    }
}

void EngineBox::remember()
{
    const QString own = currentData().toString();
    const QString other = lastOf(m_services.settings, !m_forNew);
    m_services.settings.setText(
        SettingKey::DraftEngine, m_forNew ? other + u'\n' + own : own + u'\n' + other);
}

} // namespace aio::ui
