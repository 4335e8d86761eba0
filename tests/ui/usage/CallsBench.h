#pragma once

#include "tests/core/usage/SampleAttempts.h"
#include "tests/support/MadeUpCalls.h"
#include "tests/support/ScriptedChooser.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/theme/Theme.h"
#include "ui/usage/calls/CallInspector.h"
#include "ui/usage/calls/CallsFilter.h"
#include "ui/usage/calls/CallsModel.h"
#include "ui/usage/calls/CallsPage.h"
#include "ui/usage/calls/CallsPane.h"

namespace aio::test {

/// The Calls page on a workspace whose log a real ledger wrote, with everything real but the file dialogs.
struct CallsBench
{
    CallsBench()
        : settings(Settings::inMemory())
        , database(workspace.open())
        , ledger(usage::UsageLedger::open(ledgerOptions(workspace)).value())
        , log(*database)
        , overview(*database)
    {
    }

    void write(const QList<usage::UsageAttempt> &attempts)
    {
        for (const usage::UsageAttempt &attempt : attempts) {
            const auto written = ledger->settle({}, attempt);
            QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        }
    }

    [[nodiscard]] ui::CallsServices services()
    {
        return {
            log, overview, [] { return catalog::ModelCatalog::builtIn(); }, feed, tasks, *settings, chooser};
    }

    /// Shows the page anew; wide enough for table and inspector.
    ui::CallsPage &show(QSize size = {1228, 822})
    {
        page = std::make_unique<ui::CallsPage>(services());
        page->resize(size);
        page->show();
        return *page;
    }

    TemporaryWorkspace workspace;
    ScriptedChooser chooser;
    TaskList tasks;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Database> database;
    std::unique_ptr<usage::UsageLedger> ledger;
    usage::UsageLog log;
    usage::UsageOverview overview;
    ui::UsageFeed feed;
    std::unique_ptr<ui::CallsPage> page;
};

} // namespace aio::test
