#pragma once

#include "core/documents/import/Period.h"
#include "core/documents/reading/CvSource.h"

namespace aio {

/// What a piece of an entry's head says.
enum class CvSegmentKind
{
    Unknown,
    Job, ///< names an occupation
    Organisation, ///< has a legal form, or a word that organisations call themselves by
    Place,
    Note, ///< how long, how much: says nothing that a field holds
    Link
};

struct CvSegment
{
    TextSpan span; ///< in the document
    CvSegmentKind kind = CvSegmentKind::Unknown;
    int line = 0; ///< number of the head's line
    bool after = false; ///< behind "at", "bei", "chez": an organisation
    bool bold = false;
};

/// The pieces of a head line, without its period: "Meta, Software Engineer, Menlo Park, CA" has three.
[[nodiscard]] QList<CvSegment> segmentsOf(const CvSource &source, const CvLine &line, int number);

[[nodiscard]] CvSegmentKind kindOfSegment(QStringView text);

/// `span` without spaces, separators and unmatched brackets at its ends.
[[nodiscard]] TextSpan tidied(const CvSource &source, TextSpan span);

} // namespace aio
