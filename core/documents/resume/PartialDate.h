#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace aio {

/// A date as far as it is known: a year, a month of a year, or a day. JSON Resume writes "2019", "2019-04"
/// and "2019-04-30". A default-made date is empty: nothing is known.
struct PartialDate
{
    int year = 0; ///< 1…9999; 0 when nothing is known
    int month = 0; ///< 1…12; 0 when only the year is known
    int day = 0; ///< 1…31; 0 when only the month is known

    [[nodiscard]] bool isEmpty() const { return year == 0; }

    /// ISO 8601 at the precision that is known; empty for an empty date.
    [[nodiscard]] QString toString() const;

    /// The first and the last day that the date can mean. An empty date gives an invalid QDate.
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;

    /// Reads the three forms of JSON Resume, and nothing else: "2019-4" and "April 2019" are absent. Dates
    /// that no calendar has ("2019-02-30") are absent too.
    [[nodiscard]] static std::optional<PartialDate> fromString(QStringView text);

    auto operator<=>(const PartialDate &) const = default;
};

} // namespace aio
