#pragma once

#include "core/jobs/Extraction.h"

#include <QList>
#include <QStringView>

namespace aio::extraction {

/// What a short piece of a headline says.
enum class SegmentKind
{
    Job,
    Company,
    Place,
    Mode,
    Employment,
    Pay,
    Link,
    Date,
    Unknown
};

struct Segment
{
    TextSpan span; ///< in the line
    SegmentKind kind = SegmentKind::Unknown;
    bool hard = false; ///< set apart by '|' or '·', which no title contains
};

/// The pieces of "Company | Title | City | Remote | €60k".
[[nodiscard]] QList<Segment> segmentsOf(QStringView line);
[[nodiscard]] SegmentKind kindOfSegment(QStringView text);

/// The place in "ONSITE Aarhus, Denmark", "Remote (Berlin)", "仙台市(リモート可)": an empty span if none.
[[nodiscard]] TextSpan placePart(QStringView text);

/// True if the text ends (or, in East Asia, begins) with a legal form: GmbH, Inc., s.r.o., 株式会社…
[[nodiscard]] bool hasLegalForm(QStringView text);

} // namespace aio::extraction
