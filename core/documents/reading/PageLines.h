#pragma once

#include "core/documents/reading/CvWriter.h"
#include "core/documents/reading/PageOrder.h"

#include <QTransform>

namespace aio {

/// A link on a page and the area that it covers, in pixels of the page's image.
struct PageLink
{
    QRectF area;
    QString target;
};

/// Makes lines of the rows of page after page: takes bullets off, joins lines that wrap, and measures fonts
/// against the running text of the whole document.
class PageLines
{
public:
    /// Pages come in ascending order. `toImage` maps the upright positions of words to pixels of the page's
    /// image.
    void add(const QList<PageRow> &rows, int page, const QTransform &toImage, const QList<PageLink> &links);

    [[nodiscard]] CvSource take();

private:
    struct Line
    {
        CvLine style;
        QList<QList<extraction::LayoutLine>> parts; ///< the wrapped lines of each part
        QTransform toImage;
        QRectF box; ///< of its last row
        QRectF columnBox;
        double textLeft = 0; ///< where its text starts, behind a bullet
    };

    void addRow(const PageRow &row, const Line &empty, const PageRow *above);
    void addPiece(Line line, QList<extraction::LayoutLine> pieces);
    [[nodiscard]] bool wraps(const extraction::LayoutLine &piece, const PageRow &row) const;
    [[nodiscard]] double bodySize() const;
    void write(const Line &line, CvWriter &writer) const;
    void addLinks(CvWriter &writer) const;

    QList<Line> m_lines;
    QList<QList<PageLink>> m_links; ///< by page
    qsizetype m_open = -1; ///< the line that the next row may go on
};

} // namespace aio
