#pragma once

#include "core/base/WorkContext.h"
#include "core/candidatestore/CandidateStore.h"
#include "core/documentstore/DocumentStore.h"
#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"
#include "ui/shell/FileChooser.h"

#include <functional>

namespace aio::ui {

/// A CV as it was read from a file: a candidate, and the file with what a reader made of it.
struct ImportedCandidate
{
    Candidate candidate;
    extraction::SourceDocument source;
};

/// What the page works with. All of it outlives the page.
struct CandidatesServices
{
    CandidateStore &candidates;
    DocumentStore &documents;
    TaskList &tasks;
    Settings &settings;
    FileChooser &files;
    /// Reads a CV from the bytes of a file; called on a worker thread, asks the context whether to stop.
    std::function<Result<ImportedCandidate>(
        const QByteArray &bytes, const QString &name, WorkContext &context)>
        import;
};

} // namespace aio::ui
