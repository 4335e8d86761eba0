#pragma once

#include "core/documents/resume/PartialDate.h"
#include "core/jobs/Extraction.h"

namespace aio {

/// A span of time, or one date, as a CV states it.
struct Period
{
    PartialDate start; ///< empty for "until 2019"
    PartialDate end; ///< of one date alone: the same as start
    bool ongoing = false; ///< "– present", "since 2020"
    bool single = false; ///< one date, no range
    bool dangling = false; ///< "03/2019 –": the end stands on the next line
    TextSpan span; ///< in the text that was given, with brackets around it
};

/// The first period that the text states: "03/2019 – heute", "since 2020", "Jan. 2018 bis März 2020",
/// "2019-21", "Sept 2018 – May 2023", "2017/18", "de 2015 à 2018", "June 2016". Ranges come before single
/// dates. Years are 1940…2100; a range that ends before it starts is none.
[[nodiscard]] std::optional<Period> findPeriod(QStringView text);

/// The date or the "present" that the whole text is: the second line of a dangling period.
[[nodiscard]] std::optional<Period> periodEnd(QStringView text);

/// True for "2 years 10 months", "(3 Jahre)": how long something took.
[[nodiscard]] bool isDuration(QStringView text);

} // namespace aio
