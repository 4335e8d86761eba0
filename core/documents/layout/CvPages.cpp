#include "core/documents/layout/CvBlocks.h"
#include "core/documents/layout/Pages.h"

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

class CvPages
{
public:
    CvPages(const ComposedCv &cv, const DocumentTemplate &looks, const QImage &photo, FontSet &fonts,
        PagedDocument &document)
        : m_cv(cv)
        , m_looks(looks)
        , m_photo(looks.head.photoSize > 0 ? photo : QImage())
        , m_fonts(fonts)
        , m_document(document)
    {
        m_cv.sections = inOrder(cv.sections, looks.order);
    }

    void make()
    {
        if (m_looks.sidebar.width > 0) {
            makeColumns();
        } else {
            makeColumn();
        }
        addNumbers();
    }

private:
    [[nodiscard]] ColumnColors mainColors() const
    {
        return {m_looks.text.color, m_looks.text.muted,
            m_looks.heading.accent ? m_looks.text.accent : m_looks.text.color};
    }

    [[nodiscard]] double textWidth() const
    {
        return m_document.pageSize.width() - mm(m_looks.page.start) - mm(m_looks.page.end);
    }

    // A column between two distances from the start side.
    [[nodiscard]] QRectF columnAt(double start, double width, double top) const
    {
        const double left = m_document.rightToLeft ? m_document.pageSize.width() - start - width : start;
        return {left, top, width, m_document.pageSize.height() - mm(m_looks.page.bottom) - top};
    }

    void addBody(QList<Block> &blocks, BlockMaker &make, bool inSidebar) const
    {
        for (const ComposedSection &section : m_cv.sections) {
            const bool belongs = m_looks.sidebar.width > 0 && m_looks.sidebar.sections.contains(section.kind);
            if (belongs == inSidebar) {
                blocks += sectionBlocks(section, make);
            }
        }
    }

    void addSummary(QList<Block> &blocks, BlockMaker &make) const
    {
        // A sidebar with the head leaves the label to stand above the summary.
        const bool labelLeads = m_looks.sidebar.holdsHead && !m_cv.label.isEmpty();
        if (!m_cv.summary.isEmpty() || labelLeads) {
            blocks += summaryBlocks(labelLeads ? m_cv.label : m_cv.summaryHeading, m_cv.summary, make);
        }
    }

    void makeColumn()
    {
        BlockMaker make(m_looks, mainColors(), textWidth(), m_fonts, m_document);
        double top = mm(m_looks.page.top);
        QList<Block> blocks;
        if (m_looks.head.band) {
            top = placeBand();
        } else {
            blocks = headBlocks(m_cv, true, m_photo, make);
            if (!blocks.isEmpty()) {
                blocks.last().padAfter += std::max(0.0, m_looks.head.gapAfter - m_looks.heading.gapBefore);
            }
        }
        addSummary(blocks, make);
        addBody(blocks, make, false);
        flow(
            blocks,
            [&](int page) {
                return columnAt(mm(m_looks.page.start), textWidth(), page == 0 ? top : mm(m_looks.page.top));
            },
            m_document);
    }

    // The head on a band over the whole width; where the text begins below it.
    double placeBand()
    {
        const QColor white(255, 255, 255);
        BlockMaker make(m_looks, {white, QColor(0xe4, 0xee, 0xf2), white}, textWidth(), m_fonts, m_document);
        const QRectF column = columnAt(mm(m_looks.page.start), textWidth(), mm(m_looks.page.top));
        QPointF at = column.topLeft();
        const QList<Block> blocks = headBlocks(m_cv, true, m_photo, make);
        for (const Block &block : blocks) {
            at.ry() += at.y() > column.top() ? block.gapBefore : 0;
            place(block, at, 0, m_document);
            at.ry() += block.height();
        }
        const double bottom = at.y() + mm(7);
        m_document.pages[0].fills.prepend(
            {QRectF(0, 0, m_document.pageSize.width(), bottom), m_looks.text.accent});
        return bottom + m_looks.head.gapAfter;
    }

    void makeColumns()
    {
        const SidebarStyle &sidebar = m_looks.sidebar;
        const double padding = mm(sidebar.padding);
        const double start = mm(sidebar.width) + padding;
        const double mainWidth = m_document.pageSize.width() - start - mm(m_looks.page.end);
        const double sideWidth = mm(sidebar.width) - mm(m_looks.page.start) - padding * 0.75;
        BlockMaker side(
            m_looks, {sidebar.color, sidebar.muted, sidebar.heading}, sideWidth, m_fonts, m_document);
        QList<Block> blocks;
        if (sidebar.holdsHead) {
            blocks = headBlocks(m_cv, false, m_photo, side);
        }
        addBody(blocks, side, true);
        const double top = mm(m_looks.page.top);
        flow(
            blocks, [&](int) { return columnAt(mm(m_looks.page.start), sideWidth, top); }, m_document);

        BlockMaker main(m_looks, mainColors(), mainWidth, m_fonts, m_document);
        blocks = sidebar.holdsHead ? QList<Block>() : headBlocks(m_cv, true, m_photo, main);
        addSummary(blocks, main);
        addBody(blocks, main, false);
        flow(
            blocks, [&](int) { return columnAt(start, mainWidth, top); }, m_document);
        fillSidebars();
    }

    void fillSidebars()
    {
        if (!m_looks.sidebar.fill.isValid()) {
            return;
        }
        const double width = mm(m_looks.sidebar.width);
        const double left = m_document.rightToLeft ? m_document.pageSize.width() - width : 0;
        for (Page &page : m_document.pages) {
            page.fills.prepend({QRectF(left, 0, width, m_document.pageSize.height()), m_looks.sidebar.fill});
        }
    }

    void addNumbers()
    {
        const int count = static_cast<int>(m_document.pages.size());
        const double start = m_looks.sidebar.width > 0
            ? mm(m_looks.sidebar.width) + mm(m_looks.sidebar.padding)
            : mm(m_looks.page.start);
        const double width = m_document.pageSize.width() - start - mm(m_looks.page.end);
        BlockMaker make(m_looks, mainColors(), width, m_fonts, m_document);
        for (int number = 1; number < count; ++number) {
            placePageNumber(make, m_cv.name, number, columnAt(start, width, 0).left(), m_looks, m_document);
        }
    }

    ComposedCv m_cv;
    const DocumentTemplate &m_looks;
    QImage m_photo;
    FontSet &m_fonts;
    PagedDocument &m_document;
};

} // namespace

void placePageNumber(BlockMaker &make, const QString &name, int number, double left,
    const DocumentTemplate &looks, PagedDocument &document)
{
    const QString page =
        DocumentWords(document.language).page(number + 1, static_cast<int>(document.pages.size()));
    ParagraphSpec spec;
    spec.spans = {
        {{name.isEmpty() ? page : name + u"  ·  "_s + page, false, false, {}}, make.colors().muted}};
    spec.size = looks.text.size * 0.82;
    spec.align = TextAlign::End;
    spec.furniture = true;
    const Block block = make.paragraph(spec);
    const double bottom = document.pageSize.height() - mm(looks.page.bottom) * 0.45;
    place(block, {left, bottom - block.height() * 0.5}, number, document);
}

void makeCvPages(const ComposedCv &cv, const DocumentTemplate &looks, const QImage &photo, FontSet &fonts,
    PagedDocument &document)
{
    CvPages(cv, looks, photo, fonts, document).make();
}

} // namespace aio::documents
