#pragma once

#include "core/documents/reading/CvSource.h"
#include "core/documents/reading/SectionHeadings.h"

namespace aio {

/// A section of a CV: its heading and the lines below it.
struct CvPart
{
    CvSection section = CvSection::None; ///< None: the head of the CV, before the first heading
    QString heading; ///< as printed; empty for the head
    QList<CvLine> lines;
};

/// Parts the lines at the headings of sections, found by their words and by their style. Lines that repeat on
/// every page (name, page number) are left out.
[[nodiscard]] QList<CvPart> partsOf(const CvSource &source);

} // namespace aio
