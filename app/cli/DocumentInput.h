#pragma once

#include "app/cli/GlobalOptions.h"
#include "core/documents/resume/Resume.h"
#include "core/jobs/JobPosting.h"

namespace aio::cli {

/// A file as the commands about documents take it, or standard input with "-"; at most 8 MiB.
[[nodiscard]] Result<QByteArray> documentBytes(const QString &name);

/// A JSON Resume file.
[[nodiscard]] Result<Resume> resumeFromFile(const QString &name);

/// A job: the id of one in the workspace, a file that `aioctl extract` printed, or any text of a posting.
[[nodiscard]] Result<JobPosting> jobFromArgument(const QString &fileOrId, const GlobalOptions &options);

} // namespace aio::cli
