#include "core/documents/layout/Flow.h"

#include <algorithm>

namespace aio::documents {

double Block::height() const
{
    double sum = 0;
    for (const SetLine &line : lines) {
        sum += line.height;
    }
    return std::max(sum, minHeight) + padAfter;
}

namespace {

void placeLine(const SetLine &line, QPointF at, Page &page)
{
    for (TextRun run : line.runs) {
        run.box.translate(at);
        for (QPointF &position : run.positions) {
            position += at;
        }
        page.runs.append(std::move(run));
    }
}

void needPage(int number, PagedDocument &document)
{
    while (document.pages.size() <= number) {
        document.pages.append(Page());
    }
}

class Filler
{
public:
    Filler(const QList<Block> &blocks, const ColumnOf &columnOf, PagedDocument &document)
        : m_blocks(blocks)
        , m_columnOf(columnOf)
        , m_document(document)
    {
        open(0);
    }

    void fill()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (!m_atTop && m_y + neededFrom(i) > m_column.bottom()) {
                open(m_page + 1);
            }
            put(m_blocks.at(i));
        }
    }

private:
    void open(int page)
    {
        m_page = page;
        needPage(page, m_document);
        m_column = m_columnOf(page);
        m_y = m_column.top();
        m_atTop = true;
    }

    // Room for the block and all that must follow it on the same page.
    [[nodiscard]] double neededFrom(qsizetype index) const
    {
        double sum = 0;
        for (qsizetype i = index; i < m_blocks.size(); ++i) {
            const Block &block = m_blocks.at(i);
            sum += i == index && m_atTop ? 0 : block.gapBefore;
            if (!block.keepWithNext) {
                return sum + startOf(block);
            }
            sum += block.height();
            // What would not fit on an empty page is not kept together.
            if (sum > m_columnOf(m_page + 1).height()) {
                return startOf(m_blocks.at(index));
            }
        }
        return sum;
    }

    [[nodiscard]] static double startOf(const Block &block)
    {
        if (block.lines.size() < 4 || block.minHeight > 0) {
            return block.height();
        }
        return block.lines.at(0).height + block.lines.at(1).height;
    }

    void put(const Block &block)
    {
        m_y += m_atTop ? 0 : block.gapBefore;
        if (m_y + block.height() <= m_column.bottom() + 0.01 || block.lines.size() < 2
            || block.minHeight > 0) {
            place(block, {m_column.left(), m_y}, m_page, m_document);
            m_y += block.height();
            m_atTop = false;
            return;
        }
        putParted(block);
    }

    void putParted(const Block &block)
    {
        qsizetype done = 0;
        while (done < block.lines.size()) {
            const qsizetype left = block.lines.size() - done;
            qsizetype fits = 0;
            double height = 0;
            while (fits < left
                && m_y + height + block.lines.at(done + fits).height <= m_column.bottom() + 0.01) {
                height += block.lines.at(done + fits).height;
                ++fits;
            }
            if (fits < left) {
                // Two lines at least go to the next page, and two stay here.
                fits = std::min(fits, left - 2);
                if (fits < 2) {
                    fits = m_atTop ? std::max<qsizetype>(fits, 1) : 0;
                }
            }
            Block part = block;
            part.lines = block.lines.mid(done, fits);
            part.padAfter = 0;
            if (done > 0) {
                part.fills.clear();
                part.outlineTitle.clear();
            }
            if (fits > 0) {
                place(part, {m_column.left(), m_y}, m_page, m_document);
                m_y += part.height();
                m_atTop = false;
            }
            done += fits;
            if (done < block.lines.size()) {
                open(m_page + 1);
            }
        }
        m_y += block.padAfter;
    }

    const QList<Block> &m_blocks;
    const ColumnOf &m_columnOf;
    PagedDocument &m_document;
    QRectF m_column;
    int m_page = 0;
    double m_y = 0;
    bool m_atTop = true;
};

} // namespace

void flow(const QList<Block> &blocks, const ColumnOf &columnOf, PagedDocument &document)
{
    if (!blocks.isEmpty()) {
        Filler(blocks, columnOf, document).fill();
    }
}

void place(const Block &block, QPointF at, int page, PagedDocument &document)
{
    needPage(page, document);
    Page &target = document.pages[page];
    for (PageFill fill : block.fills) {
        fill.box.translate(at);
        target.fills.append(fill);
    }
    for (PageImage image : block.images) {
        image.box.translate(at);
        target.images.append(image);
    }
    if (!block.outlineTitle.isEmpty()) {
        document.outline.append({block.outlineTitle, block.outlineLevel, page, at.y()});
    }
    QPointF line = at;
    for (const SetLine &set : block.lines) {
        placeLine(set, line, target);
        line.ry() += set.height;
    }
}

} // namespace aio::documents
