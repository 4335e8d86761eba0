#pragma once

#include <QByteArray>

class QAbstractItemModel;

namespace aio::ui {

/// All rows of a model as CSV, RFC 4180 and UTF-8: the headers, then a line a row in the order of the model,
/// whatever of it is shown. Cells hold the data of `rawRole` (numbers with a point, times as ISO 8601 in
/// UTC), or of the display where there is none. A cell that a spreadsheet would take for a formula begins
/// with an apostrophe.
[[nodiscard]] QByteArray tableAsCsv(const QAbstractItemModel &model, int rawRole);

} // namespace aio::ui
