#pragma once

#include "core/jobstore/JobStore.h"
#include "core/workspace/Workspace.h"
#include "tests/bench/Take.h"

#include <QTemporaryDir>

#include <memory>

namespace aio::bench {

constexpr int manyJobs = 10'000;

/// The text of job `number`, some 3 KB, and the job itself.
[[nodiscard]] QString prose(int number);
[[nodiscard]] Extraction madeExtraction(int number);

/// A workspace with `manyJobs` jobs in a folder of its own that goes with it.
class FilledWorkspace
{
public:
    FilledWorkspace();

    [[nodiscard]] DatabaseOptions options() const;
    [[nodiscard]] const QString &path() const { return m_workspace.path(); }
    JobStore &store() { return *m_store; }
    /// Lets the database go, for another program to open it.
    void close();

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JobStore> m_store;
};

} // namespace aio::bench
