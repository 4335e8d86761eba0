#pragma once

#include "core/base/WorkContext.h"
#include "core/candidatestore/CandidateStore.h"
#include "core/documentstore/DocumentStore.h"
#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"
#include "ui/shell/FileChooser.h"

#include <QFuture>

#include <functional>

namespace aio::ui {

/// A CV as it was read from a file: a candidate, and the file with what a reader made of it.
struct ImportedCandidate
{
    Candidate candidate;
    extraction::SourceDocument source;
};

/// A CV as a model read it once more.
struct ModelProfile
{
    CandidateProfile profile;
    QString writer; ///< who read it: "gemini-2.5-pro"
    QStringList leftOut; ///< values that the model named and the text does not contain
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
    /// Reads the text of a CV with whatever model the routes choose. `known`: the profile as it was read
    /// before. Called on the GUI thread, where the future ends; empty: there are no models.
    std::function<QFuture<Result<ModelProfile>>(
        const QString &text, const Resume &known, const WorkContext &context)>
        readWithModel{};
};

} // namespace aio::ui
