#pragma once

#include "ui/jobs/engine/JobModels.h"

#include <QObject>
#include <QPointer>

namespace aio::ui {

class JobSession;
class RouteReasons;

/// "Why this model?" of a job: who read it, and whom the route would ask for such a posting now.
class WhyReading : public QObject
{
    Q_OBJECT

public:
    /// `models` must outlive it; `page` carries the dialog.
    WhyReading(const JobModels &models, QWidget *page);

    [[nodiscard]] bool canTell() const { return bool(m_models.explain); }
    /// Opens the dialog once the route is known; nothing if one is open.
    void tell(const JobSession &session);

private:
    void open(const routing::RouteDecision &decision, const QString &lead);

    const JobModels &m_models;
    QWidget *m_page;
    QPointer<RouteReasons> m_dialog;
    bool m_asking = false;
};

} // namespace aio::ui
