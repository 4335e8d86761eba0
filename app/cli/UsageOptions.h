#pragma once

#include "app/cli/Verb.h"
#include "core/usage/report/ReportQuestion.h"

namespace aio::cli {

/// --from, --to, --tz and the filters of `aioctl usage`.
void declareUsageFilter(QCommandLineParser &parser);

/// What those options say; a provider may be named by its id or its name. Several values of a filter are
/// separated by commas or given one by one.
[[nodiscard]] Result<usage::ReportQuestion> usageQuestionOf(const VerbContext &context, const QString &verb);

} // namespace aio::cli
