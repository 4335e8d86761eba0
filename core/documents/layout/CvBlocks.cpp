#include "core/documents/layout/CvBlocks.h"

#include <algorithm>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

// Columns that are narrower have no room for dates beside a title.
constexpr double narrowColumn = mm(75);

Span bold(const QString &text, const QString &link = {})
{
    return {text, true, false, link};
}

Span plain(const QString &text, const QString &link = {})
{
    return {text, false, false, link};
}

// Builds the blocks of one entry.
class EntryMaker
{
public:
    EntryMaker(const ComposedSection &section, const ComposedEntry &entry, BlockMaker &make)
        : m_section(section)
        , m_entry(entry)
        , m_make(make)
        , m_style(make.looks().entry)
        , m_narrow(make.width() < narrowColumn)
        , m_dates(m_narrow ? DatesPlace::Below : m_style.dates)
        , m_indent(m_dates == DatesPlace::Column ? mm(m_style.dateColumn) : 0)
    {
    }

    [[nodiscard]] QList<Block> make(bool first)
    {
        addHead(first ? 0 : m_style.gapBefore);
        addSecondLine();
        const bool isReference = m_section.kind == SectionKind::References;
        if (isReference && !m_entry.detail.isEmpty()) {
            addText({m_entry.sourceId, {plain(m_entry.detail)}}, m_make.colors().text);
        }
        if (!m_entry.summary.isEmpty()) {
            addText(m_entry.summary, m_make.colors().text);
        }
        for (const ComposedText &highlight : m_entry.highlights) {
            m_blocks.append(m_make.bullet(highlight, m_indent, false));
        }
        if (!m_entry.keywords.isEmpty()) {
            addText({m_entry.sourceId, {plain(m_entry.keywords.join(u" · "_s))}}, m_make.colors().muted);
        }
        keepTogether();
        return m_blocks;
    }

private:
    [[nodiscard]] bool oneLine() const
    {
        const bool shortKind = m_section.kind == SectionKind::Awards
            || m_section.kind == SectionKind::Certificates || m_section.kind == SectionKind::Publications;
        return (m_style.oneLine || shortKind) && !m_narrow;
    }

    [[nodiscard]] QList<ColoredSpan> headSpans() const
    {
        const bool swapped = m_style.organizationFirst && !m_entry.organization.isEmpty() && !oneLine()
            && (m_section.kind == SectionKind::Work || m_section.kind == SectionKind::Volunteer
                || m_section.kind == SectionKind::Education);
        const QString title = swapped ? m_entry.organization : m_entry.title;
        QList<ColoredSpan> spans;
        if (!title.isEmpty()) {
            spans.append({bold(title, m_entry.link), m_make.colors().text});
        }
        if (oneLine() || title.isEmpty()) {
            const QString lead = title.isEmpty() ? QString() : u", "_s;
            if (!m_entry.organization.isEmpty()) {
                spans.append({plain(lead + m_entry.organization), m_make.colors().text});
            }
            if (!m_entry.location.isEmpty()) {
                spans.append({plain(u", "_s + m_entry.location), m_make.colors().muted});
            }
        }
        return spans;
    }

    void addHead(double gap)
    {
        ParagraphSpec spec;
        spec.spans = headSpans();
        spec.sourceId = m_entry.sourceId;
        spec.role = ParagraphRole::EntryHeading;
        spec.indent = m_indent;
        spec.gapBefore = gap;
        ParagraphSpec dates;
        dates.spans = {{plain(m_entry.dates), m_make.colors().muted}};
        dates.sourceId = m_entry.sourceId;
        const bool beside = !m_entry.dates.isEmpty() && m_dates != DatesPlace::Below;
        double width = m_indent - mm(3);
        if (beside && m_dates == DatesPlace::End) {
            width = m_make.measure(dates) + 1;
            dates.align = TextAlign::End;
            spec.narrower = width + mm(4);
        }
        Block block = m_make.paragraph(spec);
        if (beside) {
            m_make.addBeside(block, dates, width, m_dates == DatesPlace::End);
        }
        m_blocks.append(block);
    }

    void addSecondLine()
    {
        QStringList parts;
        const bool swapped = m_style.organizationFirst && !m_entry.organization.isEmpty()
            && (m_section.kind == SectionKind::Work || m_section.kind == SectionKind::Volunteer
                || m_section.kind == SectionKind::Education);
        QString lead;
        if (!oneLine() && !m_entry.title.isEmpty()) {
            lead = swapped ? m_entry.title : m_entry.organization;
            parts.append(m_entry.location);
        }
        if (m_section.kind != SectionKind::References) {
            parts.append(m_entry.detail);
        }
        if (m_dates == DatesPlace::Below) {
            parts.append(m_entry.dates);
        }
        parts.removeAll(QString());
        QList<ColoredSpan> spans;
        if (!lead.isEmpty()) {
            const bool italic = swapped && m_make.slanted();
            spans.append({{lead, false, italic, {}}, m_make.colors().text});
        }
        if (!parts.isEmpty()) {
            const QString text = (lead.isEmpty() ? QString() : u" · "_s) + parts.join(u" · "_s);
            spans.append({plain(text), m_make.colors().muted});
        }
        if (spans.isEmpty()) {
            return;
        }
        ParagraphSpec spec;
        spec.spans = spans;
        spec.sourceId = m_entry.sourceId;
        spec.indent = m_indent;
        spec.gapBefore = m_style.gapInside;
        m_blocks.append(m_make.paragraph(spec));
    }

    void addText(const ComposedText &text, const QColor &color)
    {
        ParagraphSpec spec;
        spec.spans = m_make.colored(text.spans, color);
        spec.sourceId = text.sourceId;
        spec.indent = m_indent;
        spec.gapBefore = std::max(m_style.gapInside, m_style.bulletGap);
        m_blocks.append(m_make.paragraph(spec));
    }

    // A short entry stays on one page; a long one keeps its head with the first lines below it.
    void keepTogether()
    {
        qsizetype lines = 0;
        for (const Block &block : m_blocks) {
            lines += block.lines.size();
        }
        const qsizetype heads = m_blocks.size() > 1 && m_blocks.at(1).lines.size() == 1 ? 2 : 1;
        for (qsizetype i = 0; i + 1 < m_blocks.size(); ++i) {
            m_blocks[i].keepWithNext = lines <= 5 || i < heads || i + 2 == m_blocks.size();
        }
    }

    const ComposedSection &m_section;
    const ComposedEntry &m_entry;
    BlockMaker &m_make;
    const EntryStyle &m_style;
    bool m_narrow;
    DatesPlace m_dates;
    double m_indent;
    QList<Block> m_blocks;
};

// "C++: Qt, CMake", "German: C1"
QList<Block> termBlocks(const ComposedSection &section, BlockMaker &make)
{
    QList<Block> blocks;
    const bool narrow = make.width() < narrowColumn;
    for (const ComposedEntry &entry : narrow ? section.entries : termLines(section)) {
        QString rest = entry.keywords.join(u", "_s);
        QString detail = entry.detail;
        if (!rest.isEmpty() && !detail.isEmpty()) {
            rest += u" ("_s + detail + u')';
        } else if (rest.isEmpty()) {
            rest = detail;
        }
        if (!entry.summary.isEmpty()) {
            rest += (rest.isEmpty() ? QString() : u" – "_s) + entry.summary.plain();
        }
        ParagraphSpec spec;
        const bool terse = rest.isEmpty() || entry.title.isEmpty();
        if (!entry.title.isEmpty()) {
            spec.spans.append(
                {{terse ? entry.title : entry.title + u": "_s, !terse, false, {}}, make.colors().text});
        }
        if (!rest.isEmpty()) {
            spec.spans.append({plain(rest), narrow ? make.colors().muted : make.colors().text});
        }
        spec.sourceId = entry.sourceId;
        spec.gapBefore = blocks.isEmpty() ? 0 : narrow ? 3 : make.looks().entry.bulletGap;
        spec.keepWithNext = blocks.isEmpty() && section.entries.size() > 1;
        blocks.append(make.paragraph(spec));
    }
    return blocks;
}

} // namespace

QList<Block> sectionBlocks(const ComposedSection &section, BlockMaker &make)
{
    QList<Block> blocks;
    if (!section.heading.isEmpty()) {
        blocks.append(make.heading(section.heading, section.sourceId));
    }
    if (section.terms) {
        return blocks + termBlocks(section, make);
    }
    bool first = true;
    for (const ComposedEntry &entry : section.entries) {
        blocks += EntryMaker(section, entry, make).make(first);
        first = false;
    }
    return blocks;
}

QList<Block> summaryBlocks(const QString &heading, const ComposedText &text, BlockMaker &make)
{
    QList<Block> blocks;
    if (!heading.isEmpty()) {
        blocks.append(make.heading(heading, text.sourceId));
    }
    ParagraphSpec spec;
    spec.spans = make.colored(text.spans, make.colors().text);
    spec.sourceId = text.sourceId;
    if (!text.isEmpty()) {
        blocks.append(make.paragraph(spec));
    }
    return blocks;
}

namespace {

// Contacts with points between them. A line ends between two contacts, never within one.
QList<Block> contactBlocks(const QList<Span> &contacts, TextAlign align, double narrower, BlockMaker &make)
{
    QList<ParagraphSpec> lines;
    const double room = make.width() - narrower;
    for (const Span &contact : contacts) {
        ParagraphSpec longer;
        if (!lines.isEmpty()) {
            longer = lines.constLast();
            longer.spans.append({plain(u"  ·  "_s), make.colors().muted});
            longer.spans.append({contact, make.colors().muted});
        }
        if (!lines.isEmpty() && make.measure(longer) <= room) {
            lines.last() = longer;
            continue;
        }
        ParagraphSpec spec;
        spec.spans = {{contact, make.colors().muted}};
        spec.sourceId = u"contacts"_s;
        spec.align = align;
        spec.narrower = narrower;
        spec.gapBefore = lines.isEmpty() ? 4 : 0;
        lines.append(spec);
    }
    QList<Block> blocks;
    for (const ParagraphSpec &line : lines) {
        blocks.append(make.paragraph(line));
    }
    return blocks;
}

void addPhoto(QList<Block> &blocks, const QImage &photo, BlockMaker &make)
{
    const double height = mm(make.looks().head.photoSize);
    const double width = height * photo.width() / std::max(1, photo.height());
    Block block;
    block.minHeight = height;
    block.padAfter = 10;
    const double x = make.rightToLeft() ? make.width() - width : 0;
    block.images.append({QRectF(x, 0, width, height), photo});
    blocks.append(block);
}

} // namespace

QList<Block> headBlocks(const ComposedCv &cv, bool withLabel, const QImage &photo, BlockMaker &make)
{
    const HeadStyle &style = make.looks().head;
    QList<Block> blocks;
    const bool inColumn = style.stackedContacts;
    double photoRoom = 0;
    if (!photo.isNull() && inColumn) {
        addPhoto(blocks, photo, make);
    } else if (!photo.isNull()) {
        photoRoom = mm(style.photoSize) * photo.width() / std::max(1, photo.height()) + mm(6);
    }
    const TextAlign align = style.centered && photoRoom <= 0 ? TextAlign::Center : TextAlign::Start;
    if (!cv.name.isEmpty()) {
        ParagraphSpec name;
        name.spans = {{{cv.name, style.nameBold, false, {}},
            style.nameAccent ? make.looks().text.accent : make.colors().heading}};
        name.sourceId = u"name"_s;
        name.role = ParagraphRole::Title;
        name.size = style.nameSize;
        name.lineHeight = 1.15;
        name.align = align;
        name.narrower = photoRoom;
        Block block = make.paragraph(name);
        block.outlineTitle = cv.name;
        blocks.append(block);
    }
    if (withLabel && !cv.label.isEmpty()) {
        ParagraphSpec label;
        label.spans = {{plain(cv.label), make.colors().muted}};
        label.sourceId = u"label"_s;
        label.size = style.labelSize;
        label.align = align;
        label.narrower = photoRoom;
        label.gapBefore = 1.5;
        blocks.append(make.paragraph(label));
    }
    if (inColumn) {
        if (!cv.contacts.isEmpty()) {
            blocks.append(make.heading(DocumentWords(cv.language).word(u"contact"_s), u"contacts"_s));
        }
        for (const Span &contact : cv.contacts) {
            ParagraphSpec spec;
            spec.spans = {{contact, make.colors().text}};
            spec.sourceId = u"contacts"_s;
            spec.gapBefore = 2;
            blocks.append(make.paragraph(spec));
        }
    } else {
        blocks += contactBlocks(cv.contacts, align, photoRoom, make);
    }
    if (photoRoom > 0 && !blocks.isEmpty()) {
        double used = 0;
        for (const Block &block : blocks) {
            used += block.height() + block.gapBefore;
        }
        const double width = photoRoom - mm(6);
        const double x = make.rightToLeft() ? 0 : make.width() - width;
        blocks.first().images.append({QRectF(x, 0, width, mm(style.photoSize)), photo});
        blocks.last().padAfter += std::max(0.0, mm(style.photoSize) - used);
    }
    if (!blocks.isEmpty() && style.rule) {
        Block &last = blocks.last();
        make.addRule(last, last.height() + 5, 0.8, make.looks().text.accent);
        last.padAfter += 6;
    }
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        blocks[i].keepWithNext = true;
    }
    return blocks;
}

} // namespace aio::documents
