#include "core/documents/import/CvParts.h"

#include "core/documents/import/Period.h"

#include "core/extraction/text/CompanyName.h"
#include "core/extraction/text/JobWords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace aio {

namespace {

bool isCapitals(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLetter()) {
            if (c.isLower()) {
                return false;
            }
            ++letters;
        }
    }
    return letters >= 3;
}

bool isPageNumber(QStringView text)
{
    static const QRegularExpression page(
        QStringLiteral(
            "^(?:.{0,60}\\s[–—|-]\\s)?(?:page|seite|página|pagina|strona|sida|strana)?\\s*\\d{1,2}\\s*"
            "(?:/"
            "|of|von|sur|de|di|van|z|av)\\s*\\d{1,2}$|^(?:page|seite|página|pagina|strona|sida|strana)\\s+"
            "\\d{1,2}$|^[–-]?\\s*\\d\\s*[–-]?$"),
        QRegularExpression::CaseInsensitiveOption);
    return page.match(text.trimmed().toString()).hasMatch();
}

bool isStamp(QStringView text)
{
    static const QRegularExpression stamp(
        QStringLiteral("^(?:last updated|updated|stand:|last modified|zuletzt aktualisiert|mis à jour)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return stamp.match(text.trimmed().toString()).hasMatch();
}

// What the law of a country wants below a CV: "Autorizzo il trattamento dei miei dati", "Wyrażam zgodę na …".
bool isConsent(QStringView text)
{
    static const QRegularExpression consent(
        QStringLiteral("^(?:wyrażam zgodę|zgadzam się na przetwarzanie|autorizzo (?:il|al) trattament|"
                       "autorizzazione al trattamento|acconsento al trattamento|ich willige in die "
                       "(?:daten)?verarbeitung|souhlasím se zpracováním|i consent to the processing|"
                       "consiento el tratamiento|autorizo el tratamiento|autorizo o tratamento|"
                       "j'autorise le traitement)"),
        QRegularExpression::CaseInsensitiveOption);
    return consent.match(text.trimmed().toString()).hasMatch();
}

// "Bochum, 3. November 2026": where and when it was signed.
bool isSignedAt(QStringView text)
{
    static const QRegularExpression place(
        QStringLiteral("^\\p{Lu}[\\p{L} .'/-]{2,30},\\s+(?:den |le |li |a |em |dnia |den )?(?=\\d)(.+)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = place.match(text.trimmed().toString());
    if (!match.hasMatch()) {
        return false;
    }
    const auto date = findPeriod(match.captured(1));
    return date && date->single && date->end.day > 0 && date->span.length() == match.capturedLength(1);
}

// What the headings of this CV look like: learned from those whose words are known beyond doubt.
struct HeadingStyle
{
    double size = 0;
    int bold = 0;
    int capitals = 0;
    int marked = 0;
    int count = 0;
};

class Parter
{
public:
    explicit Parter(const CvSource &source)
        : m_source(source)
    {
        learn();
    }

    QList<CvPart> take();

private:
    void learn();
    [[nodiscard]] CvSection sectionOf(const CvLine &line) const;
    [[nodiscard]] bool looksLikeHeading(const CvLine &line) const;
    [[nodiscard]] bool isUnlikeHeadings(const CvLine &line) const;
    [[nodiscard]] bool isFurniture(const CvLine &line) const;
    [[nodiscard]] bool opensColumn(const CvLine &line) const;
    [[nodiscard]] bool endsStudies(const CvLine &line, CvSection section) const;
    [[nodiscard]] bool opensInline(const CvLine &line, CvSection *section, CvLine *rest) const;

    const CvSource &m_source;
    HeadingStyle m_style;
    CvSection m_open = CvSection::None;
    bool m_begun = false; ///< the first heading has come
    QHash<QString, int> m_repeats; ///< pages on which a line stands
};

void Parter::learn()
{
    QList<double> sizes;
    QHash<QString, QSet<int>> pages;
    for (const CvLine &line : m_source.lines) {
        const QStringView text = m_source.view(line.span);
        pages[text.toString()].insert(line.page);
        if (line.kind == CvLine::Kind::Item || line.parts.size() > 1) {
            continue;
        }
        const CvSection section = sectionOfLine(text);
        if (section == CvSection::None || section == CvSection::Title) {
            continue;
        }
        ++m_style.count;
        sizes.append(line.size);
        m_style.bold += line.bold ? 1 : 0;
        m_style.capitals += isCapitals(text) ? 1 : 0;
        m_style.marked += line.kind == CvLine::Kind::Heading ? 1 : 0;
    }
    std::sort(sizes.begin(), sizes.end());
    m_style.size = sizes.isEmpty() ? 1 : sizes.at(sizes.size() / 2);
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        m_repeats.insert(it.key(), int(it->size()));
    }
}

bool Parter::looksLikeHeading(const CvLine &line) const
{
    if (line.kind == CvLine::Kind::Item || line.parts.size() > 1 || m_style.count == 0) {
        return false;
    }
    const QStringView text = m_source.view(line.span);
    constexpr qsizetype longest = 45;
    if (text.size() > longest || text.contains(u',') || text.contains(u'@')) {
        return false;
    }
    const bool sized = std::abs(line.size - m_style.size) < 0.06;
    const bool bold = m_style.bold * 2 > m_style.count ? line.bold : true;
    const bool capitals = m_style.capitals * 2 > m_style.count ? isCapitals(text) : true;
    const bool marked = m_style.marked * 2 > m_style.count ? line.kind == CvLine::Kind::Heading : true;
    // Something must set headings apart from the running text at all.
    const bool distinct = m_style.capitals * 2 > m_style.count || m_style.size > 1.08;
    return sized && bold && capitals && marked && distinct;
}

// Lacks what nearly all headings of this CV have: their size, weight or capitals.
bool Parter::isUnlikeHeadings(const CvLine &line) const
{
    constexpr int fewest = 3;
    if (m_style.count < fewest || line.kind == CvLine::Kind::Heading) {
        return m_style.count >= fewest && m_style.size > 1.08 && line.size < m_style.size - 0.12
            && m_source.document.kind != extraction::SourceDocument::Kind::Text;
    }
    const auto nearlyAll = [this](int count) { return count * 10 >= m_style.count * 7; };
    const QStringView text = m_source.view(line.span);
    return (nearlyAll(m_style.capitals) && !isCapitals(text)) || (nearlyAll(m_style.bold) && !line.bold)
        || (m_style.size > 1.08 && line.size < m_style.size - 0.12)
        || (nearlyAll(m_style.marked) && line.kind != CvLine::Kind::Heading);
}

CvSection Parter::sectionOf(const CvLine &line) const
{
    if (line.kind == CvLine::Kind::Item || line.parts.size() > 1) {
        return CvSection::None;
    }
    const QStringView text = m_source.view(line.span);
    const CvSection exact = sectionOfLine(text);
    const bool styled = looksLikeHeading(line);
    if (exact != CvSection::None) {
        // Among headings with a style of their own, a plain word within a list is no heading.
        return isUnlikeHeadings(line) ? CvSection::None : exact;
    }
    const bool set = styled || line.kind == CvLine::Kind::Heading || text.endsWith(u':') || isCapitals(text);
    if (!set) {
        return CvSection::None;
    }
    const CvSection loose = sectionOfHeading(text);
    if (loose != CvSection::None) {
        return loose;
    }
    // Above the first heading stands the name.
    const bool likeTheOthers =
        styled && m_begun && m_style.count >= 2 && m_style.capitals * 2 > m_style.count;
    // Employers and positions may be in capitals too: within entries, size has to tell.
    const bool entries = m_open == CvSection::Work || m_open == CvSection::Education
        || m_open == CvSection::Volunteer || m_open == CvSection::Projects;
    const bool distinct = !entries || (m_style.size > 1.08 && line.gapBefore);
    const bool named = extraction::hasJobWord(text) || extraction::hasOrganisationWord(text);
    return likeTheOthers && distinct && !named && text.count(u' ') < 4
            && !text.contains(QRegularExpression(QStringLiteral("\\d")))
        ? CvSection::Other
        : CvSection::None;
}

bool Parter::isFurniture(const CvLine &line) const
{
    const QStringView text = m_source.view(line.span);
    const bool last = &line == &m_source.lines.constLast();
    if (isPageNumber(text) || isStamp(text) || isConsent(text) || (last && isSignedAt(text))) {
        return true;
    }
    return line.page > 0 && m_repeats.value(text.toString()) > 1 && sectionOfLine(text) == CvSection::None
        && text.size() < 80 && line.kind != CvLine::Kind::Item && line.parts.size() == 1
        && &line - m_source.lines.constData() > 0
        && (m_source.lines.at(&line - m_source.lines.constData() - 1).page != line.page || line.column == 0);
}

// The name over the wide column of a page whose narrow one was read first: larger than any heading.
bool Parter::opensColumn(const CvLine &line) const
{
    constexpr double larger = 1.2;
    const qsizetype at = &line - m_source.lines.constData();
    return m_begun && at > 0 && line.page == 0 && m_source.lines.at(at - 1).column != line.column
        && line.size > m_style.size * larger && line.kind != CvLine::Kind::Item
        && sectionOfLine(m_source.view(line.span)) == CvSection::None;
}

// "Lingue: inglese (B1)" after a gap below the last school is no part of it.
bool Parter::endsStudies(const CvLine &line, CvSection section) const
{
    return m_open == CvSection::Education
        && (section == CvSection::Languages || (section == CvSection::Skills && line.gapBefore));
}

// "Sprachen: Deutsch, Englisch" and "Skills<tab>C++, Go": heading and text on one line.
bool Parter::opensInline(const CvLine &line, CvSection *section, CvLine *rest) const
{
    if (line.kind == CvLine::Kind::Item) {
        return false;
    }
    *rest = line;
    if (line.parts.size() > 1) {
        *section = sectionOfLine(m_source.view(line.parts.constFirst()));
        rest->parts.removeFirst();
        rest->span.start = rest->parts.constFirst().start;
    } else {
        const QStringView text = m_source.view(line.span);
        const qsizetype colon = text.indexOf(u':');
        if (colon < 3 || colon + 1 >= text.size()) {
            return false;
        }
        *section = sectionOfLine(text.first(colon));
        qsizetype at = colon + 1;
        while (at < text.size() && text.at(at).isSpace()) {
            ++at;
        }
        rest->span.start = line.span.start + at;
        rest->parts = {rest->span};
    }
    rest->bold = false;
    rest->kind = CvLine::Kind::Text;
    switch (*section) {
    case CvSection::Skills:
    case CvSection::Languages:
    case CvSection::Interests:
    case CvSection::Summary:
    case CvSection::Certificates:
        return true;
    default:
        return line.parts.size() > 1 && line.gapBefore && *section != CvSection::None
            && *section != CvSection::Title && *section != CvSection::Contact
            && *section != CvSection::Personal && *section != CvSection::Profiles
            && *section != CvSection::Other;
    }
}

QList<CvPart> Parter::take()
{
    QList<CvPart> parts{CvPart{}};
    for (const CvLine &line : m_source.lines) {
        if (isFurniture(line)) {
            continue;
        }
        if (opensColumn(line)) {
            m_open = CvSection::None;
            parts.append(CvPart{});
        }
        const CvSection section = sectionOf(line);
        CvPart &open = parts.last();
        if (section == CvSection::Title) {
            continue;
        }
        // "Tools" over a list of them is a group of skills.
        const bool group = section == CvSection::Skills && open.section == CvSection::Skills
            && line.kind != CvLine::Kind::Heading && !open.lines.isEmpty()
            && !isCapitals(m_source.view(line.span));
        if (section != CvSection::None && !group) {
            m_begun = true;
            m_open = section;
            parts.append({section, m_source.view(line.span).toString().remove(u':').trimmed(), {}});
            continue;
        }
        CvSection inline_ = CvSection::None;
        CvLine rest;
        // Within skills, "Languages: C++" is a group of them.
        const bool nested = open.section == CvSection::Skills || open.section == CvSection::Personal
            || open.section == CvSection::Work || open.section == CvSection::Projects
            || open.section == CvSection::Education || open.section == CvSection::Languages;
        const bool mayNest = nested && !(line.gapBefore && open.section != CvSection::Skills && line.bold);
        // Interests are no skills, whatever they stand among.
        const bool interests = open.section == CvSection::Skills && opensInline(line, &inline_, &rest)
            && inline_ == CvSection::Interests;
        const bool after = open.section == CvSection::Education && opensInline(line, &inline_, &rest)
            && endsStudies(line, inline_);
        if (interests || after || (!mayNest && opensInline(line, &inline_, &rest))) {
            const QStringView head = m_source.view({line.span.start, rest.span.start});
            m_open = inline_;
            parts.append({inline_, head.toString().remove(u':').trimmed(), {rest}});
            continue;
        }
        open.lines.append(line);
    }
    return parts;
}

} // namespace

QList<CvPart> partsOf(const CvSource &source)
{
    return Parter(source).take();
}

} // namespace aio
