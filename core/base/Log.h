#pragma once

#include <QLoggingCategory>

namespace aio {

// One category a room; "aio.extraction.debug=true" in QT_LOGGING_RULES turns one up. Nothing that a posting,
// a CV or a key says is logged above debug level.
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcSettings)
Q_DECLARE_LOGGING_CATEGORY(lcTasks)
Q_DECLARE_LOGGING_CATEGORY(lcExtraction)
Q_DECLARE_LOGGING_CATEGORY(lcNetwork)
Q_DECLARE_LOGGING_CATEGORY(lcOrchestrator)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace aio
