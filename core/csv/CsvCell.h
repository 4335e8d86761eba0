#pragma once

#include <QString>

namespace aio::csv {

/// One cell of RFC 4180, quoted where it has to be. A text that a spreadsheet would run as a formula gets an
/// apostrophe in front, and so does one that looks as if it had: plain() gives back every text.
[[nodiscard]] QString cell(QString text);

/// What cell() was given, of a cell whose quotes are off already.
[[nodiscard]] QString plain(const QString &cell);

} // namespace aio::csv
