#include "ui/documents/ai/DraftOutlook.h"

#include "core/assist/drafting/SentPreview.h"
#include "core/base/WhenFinished.h"
#include "core/orchestrator/Orchestrator.h"
#include "ui/documents/DocumentsServices.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace aio::ui {

namespace {

constexpr int soonMs = 150;

} // namespace

bool DraftOutlook::Outlook::isBuiltIn() const
{
    const auto first = decision.first();
    return !first || first->kind == ai::ProviderKind::BuiltIn;
}

DraftOutlook::DraftOutlook(const DocumentsServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftOutlook::prepare);
}

void DraftOutlook::ask(const DraftQuestion &question)
{
    m_question = question;
    ++m_generation;
    m_soon.start();
}

void DraftOutlook::prepare()
{
    const auto write = [question = m_question] {
        return std::shared_ptr<const DraftRequest>(std::make_shared<DraftRequest>(draftRequest(question)));
    };
    whenFinished(QtConcurrent::run(write), this,
        [this, generation = m_generation](const std::shared_ptr<const DraftRequest> &request) {
            if (generation == m_generation) {
                // Not by the orchestrator, which learns of a missing key only when it asks for it.
                take(m_services.explain(routing::RouteRequest::of(request->plain)), *request);
            }
        });
}

void DraftOutlook::take(const routing::RouteDecision &decision, const DraftRequest &request)
{
    Outlook outlook{decision, {}, false, false};
    const auto first = decision.first();
    const QList<ai::ProviderConfig> providers = m_services.models().providers;
    const auto provider = std::find_if(providers.cbegin(), providers.cend(),
        [&first](const ai::ProviderConfig &one) { return first && one.id == first->ref.provider; });
    if (!outlook.isBuiltIn() && provider != providers.cend()) {
        outlook.sent = sentPreview(m_question, request, *provider, first->ref.model);
        outlook.masks = shieldIsUp(m_question, *provider);
        outlook.local = provider->isLocal();
    }
    m_outlook = outlook;
    Q_EMIT changed();
}

} // namespace aio::ui
