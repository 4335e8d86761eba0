#pragma once

#include "core/documents/import/Segments.h"

namespace aio {

/// One entry of a section: a job, a degree, a project.
struct CvEntry
{
    QList<CvLine> head; ///< short lines that name it; the period may stand in one of them
    QList<CvLine> body; ///< items and prose
    std::optional<Period> period; ///< its span counts in the document

    [[nodiscard]] QList<CvSegment> segments(const CvSource &source) const;
};

/// The entries of a section, told apart by their periods, their style and the white space between them.
[[nodiscard]] QList<CvEntry> entriesOf(const CvSource &source, const QList<CvLine> &lines);

/// The period of a line, with its span in the document.
[[nodiscard]] std::optional<Period> periodOf(const CvSource &source, const CvLine &line);

} // namespace aio
