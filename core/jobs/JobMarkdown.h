#pragma once

#include "core/jobs/JobPosting.h"

#include <QByteArray>

namespace aio {

/// The jobs as Markdown (CommonMark, UTF-8) with labels in the language of the program. Words of a posting
/// are escaped: they never become markup.
[[nodiscard]] QByteArray toMarkdown(const QList<JobPosting> &jobs);

/// Text as it stands, on one line.
[[nodiscard]] QString markdownEscaped(const QString &text);

} // namespace aio
