#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"
#include "core/usage/UsageLog.h"
#include "core/usage/UsageOverview.h"
#include "ui/shell/FileChooser.h"

#include <QObject>

#include <functional>

namespace aio::ui {

/// Tells pages that attempts were logged since the last time. Whoever makes calls connects to it.
class UsageFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void logged();
};

/// What the Calls page works with. All of it outlives the page.
struct CallsServices
{
    usage::UsageLog &log;
    usage::UsageOverview &overview;
    std::function<catalog::ModelCatalog()> catalog; ///< with the prices of the workspace
    UsageFeed &feed;
    TaskList &tasks;
    Settings &settings;
    FileChooser &files;
};

} // namespace aio::ui
