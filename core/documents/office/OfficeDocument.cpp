#include "core/documents/office/OfficeDocument.h"

#include "core/documents/photo/Photo.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace aio::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr double bandPadding = 7; // millimetres below the head

double points(double millimetres)
{
    return millimetres * 72 / 25.4;
}

} // namespace

double OfficeDocument::textWidth() const
{
    return columns.side > 0 ? columns.main : pageSize.width() - points(margins.start + margins.end);
}

QString styleId(OfficeStyle style)
{
    constexpr std::array names{"Normal", "Title", "Subtitle", "Contact", "Heading1", "Heading2",
        "EntryDetail", "EntryText", "ListBullet", "Address", "Date", "Subject", "Signature"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(style)));
}

QString sideStyleId(OfficeStyle style)
{
    return u"Side"_s + styleId(style);
}

namespace {

Span bold(const QString &text, const QString &link = {})
{
    return {text, true, false, link};
}

Span plain(const QString &text, const QString &link = {})
{
    return {text, false, false, link};
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

double dateColumnOf(const DocumentTemplate &looks)
{
    return looks.entry.dates == DatesPlace::Column ? points(looks.entry.dateColumn) : 0;
}

// A head on a ground of its own: lines of a known height, so that the ground is as high as they are.
void setOnBand(QList<OfficeLook> &all, const DocumentTemplate &looks)
{
    constexpr double line = 1.45; // of the size
    for (OfficeLook &look : all) {
        if (look.style != OfficeStyle::Title && look.style != OfficeStyle::Subtitle
            && look.style != OfficeStyle::Contact) {
            continue;
        }
        look.color = look.style == OfficeStyle::Title ? QColor(Qt::white) : QColor(0xe4, 0xee, 0xf2);
        look.ground = looks.text.accent;
        look.exactLine = look.size * line;
        const double below = looks.kind == TemplateKind::Letter ? look.size : looks.head.gapAfter;
        look.after = look.style == OfficeStyle::Contact ? points(bandPadding) + below : 0;
    }
}

QList<OfficeLook> looksOf(const DocumentTemplate &looks)
{
    const TextStyle &text = looks.text;
    const double size = text.size;
    const bool letter = looks.kind == TemplateKind::Letter;
    const double gap = letter ? looks.letter.paragraphGap : 3;
    const bool centered = letter ? looks.letter.centered : looks.head.centered;
    const QColor name = letter || looks.head.nameAccent || looks.heading.accent ? text.accent : text.color;
    const bool rule = looks.heading.rule != HeadingRule::None;
    QList<OfficeLook> all;
    const auto add = [&all](OfficeLook look) { all.append(look); };
    OfficeLook look{OfficeStyle::Body, "Normal", size, false, false, text.color, 0, gap};
    add(look);
    look = {OfficeStyle::Title, "Title", letter ? std::max(looks.letter.nameSize, size) : looks.head.nameSize,
        letter || looks.head.nameBold, false, name, 0, 2, true};
    look.centered = centered;
    add(look);
    look = {OfficeStyle::Subtitle, "Subtitle", looks.head.labelSize, false, false, text.muted, 0, 2, true};
    look.centered = centered;
    add(look);
    look = {OfficeStyle::Contact, "Contact", size, false, false, text.muted, 0, looks.head.gapAfter / 2};
    look.centered = centered;
    add(look);
    look = {OfficeStyle::Heading, "heading 1", looks.heading.size, looks.heading.bold,
        looks.heading.uppercase, looks.heading.accent ? text.accent : text.color, looks.heading.gapBefore,
        looks.heading.gapAfter, true, 1, rule};
    add(look);
    look = {OfficeStyle::EntryHeading, "heading 2", size, false, false, text.color, looks.entry.gapBefore, 0,
        true, 2};
    look.datesTab = looks.entry.dates != DatesPlace::Column;
    look.indent = dateColumnOf(looks);
    add(look);
    look = {OfficeStyle::EntryDetail, "Entry Detail", size, false, false, text.muted, 0, 1.5, true};
    look.indent = dateColumnOf(looks);
    add(look);
    look = {OfficeStyle::EntryText, "Entry Text", size, false, false, text.color, 0, gap};
    look.indent = dateColumnOf(looks);
    add(look);
    add({OfficeStyle::Bullet, "List Bullet", size, false, false, text.color, 0, looks.entry.bulletGap});
    add({OfficeStyle::Address, "Address", size, false, false, text.color, 0, 0});
    look = {OfficeStyle::EndAligned, "Date", size, false, false, text.color, size * 1.6, size * 1.6};
    look.atEnd = true;
    add(look);
    add({OfficeStyle::Subject, "Subject", size, true, false, text.color, size, size, true});
    add({OfficeStyle::Signature, "Signature", size, false, false, text.color, size * 3, 0});
    if (letter ? looks.letter.band : looks.head.band) {
        setOnBand(all, looks);
    }
    return all;
}

// The styles that a sidebar needs, in its colours and fit for a narrow column.
QList<OfficeLook> sidebarLooksOf(const QList<OfficeLook> &looks, const SidebarStyle &sidebar)
{
    const QList<QPair<OfficeStyle, const char *>> wanted{{OfficeStyle::Body, "Sidebar Text"},
        {OfficeStyle::Title, "Sidebar Title"}, {OfficeStyle::Subtitle, "Sidebar Subtitle"},
        {OfficeStyle::Contact, "Sidebar Contact"}, {OfficeStyle::Heading, "Sidebar Heading"},
        {OfficeStyle::EntryHeading, "Sidebar Entry"}, {OfficeStyle::EntryDetail, "Sidebar Detail"},
        {OfficeStyle::EntryText, "Sidebar Entry Text"}, {OfficeStyle::Bullet, "Sidebar Bullet"}};
    QList<OfficeLook> all;
    for (const auto &[style, name] : wanted) {
        const auto found = std::ranges::find(looks, style, &OfficeLook::style);
        OfficeLook look = *found;
        look.name = name;
        look.sidebar = true;
        look.datesTab = false;
        look.centered = false;
        look.indent = 0;
        switch (style) {
        case OfficeStyle::Title:
        case OfficeStyle::Heading:
            look.color = sidebar.heading;
            break;
        case OfficeStyle::Subtitle:
        case OfficeStyle::EntryDetail:
            look.color = sidebar.muted;
            break;
        default:
            look.color = sidebar.color;
            break;
        }
        if (style == OfficeStyle::Contact) {
            constexpr double betweenContacts = 2;
            look.after = betweenContacts;
        }
        all.append(look);
    }
    return all;
}

class Builder
{
public:
    Builder(OfficeDocument &document, const DocumentTemplate &looks)
        : m_document(document)
        , m_looks(looks)
    {
    }

    void add(OfficeStyle style, const QList<Span> &spans, const QString &dates = {}, bool spaceBefore = false)
    {
        QList<Span> shown;
        for (const Span &span : spans) {
            if (!span.text.isEmpty()) {
                shown.append(span);
            }
        }
        if (!shown.isEmpty() || !dates.isEmpty()) {
            (m_inSidebar ? m_document.sidebar : m_document.paragraphs)
                .append({style, shown, dates, spaceBefore, m_inSidebar});
        }
    }

    void addCv(ComposedCv cv)
    {
        cv.sections = inOrder(cv.sections, m_looks.order);
        const bool columns = m_looks.sidebar.width > 0;
        const bool headAside = columns && m_looks.sidebar.holdsHead;
        if (columns) {
            m_inSidebar = true;
            if (headAside) {
                addHeadAside(cv);
            }
            addSections(cv, columns);
            m_inSidebar = false;
        }
        if (!headAside) {
            addHead(cv);
        }
        // Beside a head in the sidebar, the label stands above the summary, as on the page.
        const bool labelLeads = headAside && !cv.label.isEmpty();
        if (!cv.summary.isEmpty() || labelLeads) {
            add(OfficeStyle::Heading, {plain(labelLeads ? cv.label : cv.summaryHeading)});
            add(OfficeStyle::Body, cv.summary.spans);
        }
        addSections(cv, columns);
    }

    void addLetter(const ComposedLetter &letter)
    {
        add(OfficeStyle::Title, {plain(letter.senderName)});
        QList<Span> contacts = letter.senderContacts;
        if (m_looks.letter.band) {
            // A letterhead: the address stands on it with the contacts.
            for (qsizetype i = letter.senderAddress.size() - 1; i >= 0; --i) {
                contacts.prepend(plain(letter.senderAddress.at(i)));
            }
        } else {
            for (const QString &line : letter.senderAddress) {
                add(OfficeStyle::Address, {plain(line)});
            }
        }
        addContacts(contacts);
        bool first = true;
        for (const QString &line : letter.recipient) {
            add(OfficeStyle::Address, {plain(line)}, {}, first);
            first = false;
        }
        add(OfficeStyle::EndAligned, {plain(letter.dateLine)});
        const bool below = letter.form == LetterForm::British;
        if (!below) {
            add(OfficeStyle::Subject, {plain(letter.subject)});
        }
        add(OfficeStyle::Body, {plain(letter.salutation)});
        if (below) {
            add(OfficeStyle::Subject, {plain(letter.subject)});
        }
        for (const ComposedText &paragraph : letter.paragraphs) {
            add(OfficeStyle::Body, paragraph.spans);
        }
        add(OfficeStyle::Body, {plain(letter.closing)});
        add(OfficeStyle::Signature, {plain(letter.signature)});
        if (!letter.enclosures.isEmpty()) {
            add(OfficeStyle::Address, {bold(letter.enclosuresHeading)}, {}, true);
        }
        for (const QString &enclosure : letter.enclosures) {
            add(OfficeStyle::Address, {plain(enclosure)});
        }
    }

private:
    void addHead(const ComposedCv &cv)
    {
        add(OfficeStyle::Title, {plain(cv.name)});
        if (!m_document.photo.isEmpty() && !m_document.paragraphs.isEmpty()) {
            m_document.paragraphs.last().holdsPhoto = true;
        }
        add(OfficeStyle::Subtitle, {plain(cv.label)});
        addContacts(cv.contacts);
    }

    void addHeadAside(const ComposedCv &cv)
    {
        if (!m_document.photo.isEmpty()) {
            OfficeParagraph photo;
            photo.style = OfficeStyle::Contact;
            photo.inSidebar = true;
            photo.holdsPhoto = true;
            m_document.sidebar.append(photo);
        }
        add(OfficeStyle::Title, {plain(cv.name)});
        if (!cv.contacts.isEmpty()) {
            add(OfficeStyle::Heading, {plain(DocumentWords(cv.language).word(u"contact"_s))});
        }
        for (const Span &contact : cv.contacts) {
            add(OfficeStyle::Contact, {contact});
        }
    }

    // Those of the column at work.
    void addSections(const ComposedCv &cv, bool columns)
    {
        for (const ComposedSection &section : cv.sections) {
            if ((columns && m_looks.sidebar.sections.contains(section.kind)) != m_inSidebar) {
                continue;
            }
            add(OfficeStyle::Heading, {plain(section.heading)});
            for (const ComposedEntry &entry :
                section.terms && !m_inSidebar ? termLines(section) : section.entries) {
                if (section.terms) {
                    addTerm(entry);
                } else {
                    addEntry(section, entry);
                }
            }
        }
    }

    void addContacts(const QList<Span> &contacts)
    {
        QList<Span> line;
        for (const Span &contact : contacts) {
            if (!line.isEmpty()) {
                line.append(plain(u" · "_s));
            }
            line.append(contact);
        }
        add(OfficeStyle::Contact, line);
    }

    void addTerm(const ComposedEntry &entry)
    {
        QString rest = entry.keywords.join(u", "_s);
        if (!entry.detail.isEmpty()) {
            rest = rest.isEmpty() ? entry.detail : u"%1 (%2)"_s.arg(rest, entry.detail);
        }
        rest = joined({rest, entry.summary.plain()}, u" – "_s);
        const bool terse = rest.isEmpty() || entry.title.isEmpty();
        add(OfficeStyle::Body, {terse ? plain(entry.title) : bold(entry.title + u": "_s), plain(rest)});
    }

    [[nodiscard]] bool isOneLine(SectionKind kind) const
    {
        const bool brief = kind == SectionKind::Awards || kind == SectionKind::Certificates
            || kind == SectionKind::Publications;
        return (m_looks.entry.oneLine || brief) && !m_inSidebar;
    }

    void addEntry(const ComposedSection &section, const ComposedEntry &entry)
    {
        const bool isReference = section.kind == SectionKind::References;
        const bool career = section.kind == SectionKind::Work || section.kind == SectionKind::Volunteer
            || section.kind == SectionKind::Education;
        const bool whole = isOneLine(section.kind) || entry.title.isEmpty();
        // As the page has it: the employer leads where the template says so.
        const bool swapped =
            m_looks.entry.organizationFirst && career && !whole && !entry.organization.isEmpty();
        const QString second = swapped ? entry.title : entry.organization;
        QList<Span> head{bold(swapped ? entry.organization : entry.title, entry.link)};
        if (whole) {
            const QString rest = joined({entry.organization, entry.location}, u", "_s);
            head.append(plain(entry.title.isEmpty() || rest.isEmpty() ? rest : u", "_s + rest));
        }
        // A sidebar has no room for dates at the end of the line.
        add(OfficeStyle::EntryHeading, head, m_inSidebar ? QString() : entry.dates);
        if (m_inSidebar) {
            add(OfficeStyle::EntryDetail, {plain(entry.dates)});
        }
        QList<Span> below;
        const QString detail = isReference ? QString() : entry.detail;
        const QString rest = whole ? detail : joined({entry.location, detail}, u" · "_s);
        if (!whole) {
            below.append({second, false, swapped, {}});
        }
        below.append(plain(whole || second.isEmpty() || rest.isEmpty() ? rest : u" · "_s + rest));
        add(OfficeStyle::EntryDetail, below);
        if (isReference) {
            add(OfficeStyle::EntryText, {plain(entry.detail)});
        }
        add(OfficeStyle::EntryText, entry.summary.spans);
        for (const ComposedText &highlight : entry.highlights) {
            add(OfficeStyle::Bullet, highlight.spans);
        }
        add(OfficeStyle::EntryText, {plain(entry.keywords.join(u" · "_s))});
    }

    OfficeDocument &m_document;
    const DocumentTemplate &m_looks;
    bool m_inSidebar = false;
};

// The shares of the page as the paged layout has them.
OfficeColumns columnsOf(const DocumentTemplate &looks, QSizeF page)
{
    const SidebarStyle &sidebar = looks.sidebar;
    if (sidebar.width <= 0) {
        return {};
    }
    constexpr double sidePadding = 0.75; // of the padding on the other side
    OfficeColumns columns;
    columns.side = points(sidebar.width - looks.page.start - sidebar.padding * sidePadding);
    columns.gap = points(sidebar.padding * (1 + sidePadding));
    columns.main = page.width() - points(looks.page.start + looks.page.end) - columns.side - columns.gap;
    columns.fill = sidebar.fill;
    return columns;
}

OfficeGround groundOf(const OfficeDocument &document, const DocumentTemplate &looks)
{
    const QSizeF page = document.pageSize;
    if (looks.sidebar.width > 0) {
        return {QSizeF(points(looks.sidebar.width), page.height()), looks.sidebar.fill, true};
    }
    if (!(looks.kind == TemplateKind::Letter ? looks.letter.band : looks.head.band)) {
        return {};
    }
    double height = points(looks.page.top);
    for (const OfficeParagraph &paragraph : document.paragraphs) {
        const auto look = std::ranges::find(document.looks, paragraph.style, &OfficeLook::style);
        if (look->exactLine <= 0) {
            break;
        }
        qsizetype letters = 0;
        for (const Span &span : paragraph.spans) {
            letters += span.text.size();
        }
        constexpr double letter = 0.52; // the usual width, of the size
        const double lines =
            std::ceil(static_cast<double>(letters) * letter * look->size / document.textWidth());
        height += std::max(1.0, lines) * look->exactLine;
    }
    height += points(bandPadding);
    return {QSizeF(page.width(), height), looks.text.accent, false};
}

void addPhoto(OfficeDocument &document, const QString &source, double height)
{
    const QImage photo = readPhoto(source);
    if (!photo.isNull()) {
        document.photo = jpegOf(photo);
        document.photoSize = {points(height) * photo.width() / photo.height(), points(height)};
    }
}

} // namespace

OfficeDocument officeDocument(
    const Draft &draft, const DocumentTemplate &looks, const DocumentOptions &options)
{
    const DocumentTemplate own = withOptions(looks, options);
    const DocumentWords words(draft.language);
    OfficeDocument document;
    document.language = words.language();
    document.rightToLeft = words.rightToLeft();
    document.title = documentTitle(draft);
    document.author = documentAuthor(draft);
    document.pageSize = paperSize(options.paper);
    document.margins = own.page;
    document.family = own.text.family;
    document.lineHeight = own.text.lineHeight;
    document.muted = own.text.muted;
    document.bullet = own.entry.bullet.isEmpty() ? u"•"_s : own.entry.bullet;
    document.bulletIndent = own.entry.bulletIndent;
    document.dateColumn = dateColumnOf(own);
    document.looks = looksOf(own);
    Builder builder(document, own);
    if (const auto *const cv = std::get_if<CvContent>(&draft.content)) {
        document.columns = columnsOf(own, document.pageSize);
        if (document.columns.side > 0) {
            document.looks += sidebarLooksOf(document.looks, own.sidebar);
        }
        if (options.photo && own.head.photoSize > 0) {
            addPhoto(document, cv->basics.image, own.head.photoSize);
        }
        builder.addCv(composeCv(*cv, draft.language));
    } else {
        builder.addLetter(composeLetter(
            std::get<LetterContent>(draft.content), draft.language, options.paper == Paper::Letter));
    }
    document.ground = groundOf(document, own);
    return document;
}

} // namespace aio::documents
