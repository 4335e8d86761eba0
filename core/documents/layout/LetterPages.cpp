#include "core/documents/layout/Pages.h"

#include <algorithm>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

Span plain(const QString &text)
{
    return {text, false, false, {}};
}

class LetterPages
{
public:
    LetterPages(
        const ComposedLetter &letter, const DocumentTemplate &looks, FontSet &fonts, PagedDocument &document)
        : m_letter(letter)
        , m_looks(looks)
        , m_document(document)
        , m_width(document.pageSize.width() - mm(looks.page.start) - mm(looks.page.end))
        , m_make(looks, {looks.text.color, looks.text.muted, looks.text.accent}, m_width, fonts, document)
        , m_y(mm(looks.page.top))
    {
    }

    void make()
    {
        const bool letterhead = m_looks.letter.nameSize > 0;
        if (letterhead) {
            placeLetterhead();
        }
        switch (m_letter.form) {
        case LetterForm::Din5008B:
            placeDin(letterhead);
            break;
        case LetterForm::American:
            placeAmerican(letterhead);
            break;
        case LetterForm::British:
        case LetterForm::French:
        case LetterForm::General:
            placeParties(letterhead);
            break;
        }
        flowText();
        const int count = static_cast<int>(m_document.pages.size());
        for (int number = 1; number < count; ++number) {
            placePageNumber(m_make, m_letter.senderName, number, left(), m_looks, m_document);
        }
    }

private:
    [[nodiscard]] double left() const
    {
        return m_document.rightToLeft ? mm(m_looks.page.end) : mm(m_looks.page.start);
    }

    [[nodiscard]] static ParagraphSpec specOf(const QList<ColoredSpan> &spans, const QString &id)
    {
        ParagraphSpec spec;
        spec.spans = spans;
        spec.sourceId = id;
        return spec;
    }

    // Puts lines below each other from m_y on.
    void put(const QStringList &lines, const QString &id, double indent = 0,
        TextAlign align = TextAlign::Start, bool firstBold = false)
    {
        for (const QString &line : lines) {
            ParagraphSpec spec = specOf(
                {{{line, firstBold && line == lines.constFirst(), false, {}}, m_looks.text.color}}, id);
            spec.indent = indent;
            spec.align = align;
            put(m_make.paragraph(spec));
        }
    }

    void put(const Block &block)
    {
        place(block, {left(), m_y}, 0, m_document);
        m_y += block.height();
    }

    [[nodiscard]] QList<ColoredSpan> contactSpans(const QColor &color) const
    {
        QList<ColoredSpan> spans;
        QList<Span> all;
        if (!m_letter.senderAddress.isEmpty()) {
            all.append(plain(m_letter.senderAddress.join(u", "_s)));
        }
        all += m_letter.senderContacts;
        for (Span contact : all) {
            if (!spans.isEmpty()) {
                spans.append({plain(u"  ·  "_s), color});
            }
            contact.text.replace(u' ', u'\u00a0');
            spans.append({contact, color});
        }
        return spans;
    }

    void placeLetterhead()
    {
        const LetterStyle &style = m_looks.letter;
        const QColor white(255, 255, 255);
        const QColor nameColor = style.band ? white : m_looks.text.accent;
        const QColor contactColor = style.band ? QColor(0xe4, 0xee, 0xf2) : m_looks.text.muted;
        const TextAlign align = style.centered ? TextAlign::Center : TextAlign::Start;
        m_y = mm(style.band ? 11 : 12);
        ParagraphSpec name = specOf({{{m_letter.senderName, style.band, false, {}}, nameColor}}, u"sender"_s);
        name.role = ParagraphRole::Title;
        name.size = style.nameSize;
        name.lineHeight = 1.15;
        name.align = align;
        put(m_make.paragraph(name));
        ParagraphSpec contacts = specOf(contactSpans(contactColor), u"sender"_s);
        contacts.size = m_looks.text.size * 0.85;
        contacts.align = align;
        m_y += 3;
        if (!contacts.spans.isEmpty()) {
            put(m_make.paragraph(contacts));
        }
        Page &page = m_document.pages[0];
        if (style.band) {
            m_y += mm(5.5);
            page.fills.prepend({QRectF(0, 0, m_document.pageSize.width(), m_y), m_looks.text.accent});
        } else if (style.rule) {
            m_y += 5;
            page.fills.append({QRectF(left(), m_y, m_width, 0.8), m_looks.text.accent});
        }
        m_y += mm(10);
    }

    // DIN 5008, form B: all places are counted from the top of the sheet.
    void placeDin(bool letterhead)
    {
        if (!letterhead) {
            m_y = mm(16);
            put(QStringList{m_letter.senderName} + m_letter.senderAddress, u"sender"_s, 0, TextAlign::Start,
                true);
        }
        const double small = std::min(7.5, m_looks.text.size * 0.72);
        if (!m_letter.returnAddress.isEmpty() && !m_letter.recipient.isEmpty()) {
            ParagraphSpec back = specOf({{plain(m_letter.returnAddress), m_looks.text.muted}}, u"sender"_s);
            back.size = small;
            back.narrower = std::max(0.0, m_width - mm(80));
            Block block = m_make.paragraph(back);
            m_y = mm(61) - block.height();
            put(block);
            m_document.pages[0].fills.append(
                {QRectF(left(), m_y + 0.5, std::min(mm(80), m_width), 0.4), m_looks.text.muted});
        }
        m_y = mm(62.7);
        putWithin(m_letter.recipient, u"recipient"_s, mm(80));
        placeInformation();
        if (m_looks.letter.foldMarks && m_document.pageSize.height() > 800) {
            addMarks();
        }
        m_y = std::max(m_y + 2 * m_looks.text.size, mm(100));
    }

    void putWithin(const QStringList &lines, const QString &id, double width)
    {
        for (const QString &line : lines) {
            ParagraphSpec spec = specOf({{plain(line), m_looks.text.color}}, id);
            spec.narrower = std::max(0.0, m_width - width);
            put(m_make.paragraph(spec));
        }
    }

    void placeInformation()
    {
        const double start = mm(125) - mm(m_looks.page.start);
        double y = mm(62.7);
        for (const auto &[label, value] : m_letter.information) {
            ParagraphSpec spec =
                specOf({{plain(label + u": "_s), m_looks.text.muted}, {value, m_looks.text.color}},
                    label == m_letter.information.constLast().first ? u"date"_s : u"sender"_s);
            spec.size = m_looks.text.size * 0.9;
            spec.indent = start;
            const Block block = m_make.paragraph(spec);
            place(block, {left(), y}, 0, m_document);
            y += block.height();
        }
        m_y = std::max(m_y, y);
    }

    // Where the sheet is folded for the envelope, and where it is punched.
    void addMarks()
    {
        for (const double y : {105.0, 148.5, 210.0}) {
            const double length = y > 140 && y < 150 ? 6 : 4;
            m_document.pages[0].fills.append({QRectF(mm(5), mm(y), mm(length), 0.4), m_looks.text.muted});
        }
    }

    void placeAmerican(bool letterhead)
    {
        if (!letterhead) {
            put(QStringList{m_letter.senderName} + m_letter.senderAddress, u"sender"_s, 0, TextAlign::Start,
                true);
            for (const Span &contact : m_letter.senderContacts) {
                put(m_make.paragraph(specOf({{contact, m_looks.text.color}}, u"sender"_s)));
            }
            m_y += 1.6 * m_looks.text.size;
        }
        put({m_letter.dateLine}, u"date"_s);
        m_y += 1.6 * m_looks.text.size;
        put(m_letter.recipient, u"recipient"_s);
        m_y += 1.6 * m_looks.text.size;
    }

    void placeParties(bool letterhead)
    {
        const bool french = m_letter.form == LetterForm::French;
        const TextAlign senderAlign =
            m_letter.form == LetterForm::British ? TextAlign::End : TextAlign::Start;
        if (!letterhead) {
            put(QStringList{m_letter.senderName} + m_letter.senderAddress, u"sender"_s, 0, senderAlign, true);
            for (const Span &contact : m_letter.senderContacts) {
                ParagraphSpec spec = specOf({{contact, m_looks.text.color}}, u"sender"_s);
                spec.align = senderAlign;
                put(m_make.paragraph(spec));
            }
            m_y += 1.6 * m_looks.text.size;
        }
        put(m_letter.recipient, u"recipient"_s, french ? m_width * 0.55 : 0);
        m_y += 1.6 * m_looks.text.size;
        const bool british = m_letter.form == LetterForm::British;
        if (!m_letter.dateLine.isEmpty()) {
            put({m_letter.dateLine}, u"date"_s, french ? m_width * 0.55 : 0,
                british || french ? TextAlign::Start : TextAlign::End);
            m_y += 1.6 * m_looks.text.size;
        }
    }

    void flowText()
    {
        QList<Block> blocks;
        const auto add = [&](const QList<ColoredSpan> &spans, const QString &id, double gap, bool keep) {
            ParagraphSpec spec = specOf(spans, id);
            spec.gapBefore = gap;
            spec.keepWithNext = keep;
            blocks.append(m_make.paragraph(spec));
        };
        const double gap = m_looks.letter.paragraphGap;
        const QColor color = m_looks.text.color;
        // English letters name their subject below the salutation.
        const bool subjectBelow = m_letter.form == LetterForm::British;
        const QList<ColoredSpan> subject{{{m_letter.subject, true, false, {}}, color}};
        if (!m_letter.subject.isEmpty() && !subjectBelow) {
            add(subject, u"subject"_s, 0, true);
        }
        if (!m_letter.salutation.isEmpty()) {
            add({{plain(m_letter.salutation), color}}, u"salutation"_s,
                gap * (m_letter.form == LetterForm::Din5008B ? 2 : 1.4), true);
        }
        if (!m_letter.subject.isEmpty() && subjectBelow) {
            add(subject, u"subject"_s, gap, true);
        }
        for (const ComposedText &paragraph : m_letter.paragraphs) {
            add(m_make.colored(paragraph.spans, color), paragraph.sourceId, gap,
                &paragraph == &m_letter.paragraphs.constLast());
        }
        addClosing(blocks);
        const double top = m_y;
        flow(
            blocks,
            [&](int page) {
                const double from = page == 0 ? top : mm(m_looks.page.top);
                return QRectF(
                    left(), from, m_width, m_document.pageSize.height() - mm(m_looks.page.bottom) - from);
            },
            m_document);
    }

    void addClosing(QList<Block> &blocks)
    {
        const QColor color = m_looks.text.color;
        if (!m_letter.closing.isEmpty()) {
            ParagraphSpec spec = specOf({{plain(m_letter.closing), color}}, u"closing"_s);
            spec.gapBefore = m_looks.letter.paragraphGap * 1.3;
            spec.keepWithNext = !m_letter.signature.isEmpty();
            blocks.append(m_make.paragraph(spec));
        }
        if (!m_letter.signature.isEmpty()) {
            ParagraphSpec spec = specOf({{plain(m_letter.signature), color}}, u"signature"_s);
            spec.gapBefore = 3 * m_looks.text.size; // room to sign by hand
            blocks.append(m_make.paragraph(spec));
        }
        for (qsizetype i = -1; i < m_letter.enclosures.size() && !m_letter.enclosures.isEmpty(); ++i) {
            const bool isHeading = i < 0;
            const QString text = isHeading ? m_letter.enclosuresHeading : m_letter.enclosures.at(i);
            ParagraphSpec spec = specOf({{{text, isHeading, false, {}}, color}}, u"enclosures"_s);
            spec.size = m_looks.text.size * 0.92;
            spec.gapBefore = isHeading ? 2 * m_looks.text.size : 0;
            spec.keepWithNext = isHeading;
            blocks.append(m_make.paragraph(spec));
        }
    }

    const ComposedLetter &m_letter;
    const DocumentTemplate &m_looks;
    PagedDocument &m_document;
    double m_width;
    BlockMaker m_make;
    double m_y;
};

} // namespace

void makeLetterPages(
    const ComposedLetter &letter, const DocumentTemplate &looks, FontSet &fonts, PagedDocument &document)
{
    LetterPages(letter, looks, fonts, document).make();
}

} // namespace aio::documents
