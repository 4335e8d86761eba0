#pragma once

#include "core/jobs/JobPosting.h"

#include <QByteArray>

namespace aio {

/// The jobs as RFC 4180 text with a header of field keys; the salary takes four columns. A cell that a
/// spreadsheet would run as a formula starts with an apostrophe.
[[nodiscard]] QByteArray toCsv(const QList<JobPosting> &jobs);

/// One cell, neutralised and quoted as needed.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace aio
