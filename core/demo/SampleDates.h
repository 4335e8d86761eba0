#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace aio::demo {

/// A text in which days count from `today`: {{-3d d MMMM yyyy}} is three days ago, {{+2m yyyy-MM-dd}} the
/// first day of the month after the next, each in the pattern of QLocale::toString() and in the words of
/// `language`.
[[nodiscard]] QString withDates(const QString &text, const QDate &today, const QLocale &language);

} // namespace aio::demo
