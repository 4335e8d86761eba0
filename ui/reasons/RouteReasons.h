#pragma once

#include "core/routing/RouteDecision.h"

#include <QDialog>

class QLabel;

namespace aio::ui {

/// "Why this model?": every model that could have done something, in the order of the route, with the reason
/// why it is used or passed over.
class RouteReasons : public QDialog
{
    Q_OBJECT

public:
    explicit RouteReasons(const routing::RouteDecision &decision, QWidget *parent = nullptr);

    /// A sentence above all, in plain text: who did it in the end.
    void setLead(const QString &text);
    [[nodiscard]] QLabel *lead() const { return m_lead; }

private:
    QLabel *m_lead;
};

} // namespace aio::ui
