#pragma once

#include "core/routing/RouteDecision.h"

#include <QDialog>

namespace aio::ui {

/// "Why this model?": every model that could have written a draft, in the order of the route, with the reason
/// why it was used or passed over.
class RouteReasons : public QDialog
{
    Q_OBJECT

public:
    explicit RouteReasons(const routing::RouteDecision &decision, QWidget *parent = nullptr);
};

} // namespace aio::ui
