#pragma once

#include "core/documents/reading/CvWriter.h"

namespace aio {

/// Words of a paragraph in one style.
struct OfficeRun
{
    QString text; ///< a tab parts what stands apart, a newline breaks the line
    bool bold = false;
    double size = 0; ///< points; 0: as the document's default
    QString link{}; ///< where it leads; empty: nowhere
};

struct OfficeParagraph
{
    QList<OfficeRun> runs;
    int headingLevel = 0; ///< 1…6; 0: none
    int listLevel = 0; ///< from 1; 0: no list item
};

/// A paragraph, or a table: rows of cells of blocks.
struct OfficeBlock
{
    OfficeParagraph paragraph{};
    QList<QList<QList<OfficeBlock>>> rows{}; ///< not empty: a table
};

/// Lays paragraphs and tables out as lines. Tables that only place columns on the page are read column by
/// column, all others row by row.
[[nodiscard]] CvSource officeLines(const QList<OfficeBlock> &blocks, double bodySize);

} // namespace aio
