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

    /// The log is on a server that is out of reach, which the window says once above all pages: a page that
    /// cannot read shows what it has as old, and no words of its own.
    [[nodiscard]] bool isAway() const { return m_isAway; }
    void setAway(bool away)
    {
        m_isAway = away;
        Q_EMIT logged(); // figures that cannot be read are old, and are read again when they can
    }

Q_SIGNALS:
    void logged();

private:
    bool m_isAway = false;
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
