#include "core/base/Log.h"

namespace aio {

Q_LOGGING_CATEGORY(lcStorage, "aio.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettings, "aio.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTasks, "aio.tasks", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExtraction, "aio.extraction", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNetwork, "aio.network", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOrchestrator, "aio.orchestrator", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "aio.ui", QtInfoMsg)

} // namespace aio
