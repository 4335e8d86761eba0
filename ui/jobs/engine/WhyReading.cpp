#include "ui/jobs/engine/WhyReading.h"

#include "core/assist/PostingRequest.h"
#include "core/base/WhenFinished.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/session/JobSession.h"
#include "ui/reasons/RouteReasons.h"

#include <QtConcurrentRun>

#include <utility>

namespace aio::ui {

WhyReading::WhyReading(const JobModels &models, QWidget *page)
    : QObject(page)
    , m_models(models)
    , m_page(page)
{
}

void WhyReading::tell(const JobSession &session)
{
    if (!canTell() || m_dialog || std::exchange(m_asking, true)) {
        return;
    }
    const EngineInfo &engine = session.extraction().engine;
    QString lead = tr("Read by %1.").arg(engineLine(engine));
    if (engine.attempts > 1) {
        lead += u' ' + tr("%n attempts were made.", nullptr, engine.attempts);
    }
    // Pictures are decoded for their size.
    whenFinished(QtConcurrent::run([document = session.document()] { return postingRoute(document); }), this,
        [this, lead](const routing::RouteRequest &request) { open(m_models.explain(request), lead); });
}

void WhyReading::open(const routing::RouteDecision &decision, const QString &lead)
{
    m_asking = false;
    m_dialog = new RouteReasons(decision, m_page->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setLead(lead);
    m_dialog->open();
}

} // namespace aio::ui
