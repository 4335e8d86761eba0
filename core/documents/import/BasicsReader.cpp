#include "core/documents/import/ContactWords.h"
#include "core/documents/import/CvWords.h"
#include "core/documents/import/EntryText.h"
#include "core/documents/import/SectionReaders.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/CompanyName.h"
#include "core/extraction/text/JobWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio {

namespace {

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isNameLabel(QStringView label)
{
    static const QRegularExpression name(
        QStringLiteral(
            "^(?:(?:full |vor- und |vor- & |vor-/ ?|first and last )?(?:sur)?name|vor- und "
            "(?:zu|nach)name|nom(?: et prénom| complet)?|nombre(?: completo| y apellidos)?|nome(?: e "
            "cognome| completo)?|"
            "naam|volledige naam|imię i nazwisko|namn|jméno(?: a příjmení)?|nom, prénom|name, vorname)$"),
        caseless);
    return name.match(label.trimmed().toString()).hasMatch();
}

bool isAddressLabel(QStringView label)
{
    static const QRegularExpression address(
        QStringLiteral(
            "^(?:address|location|home|residence|lives in|based "
            "in|adresse|anschrift|wohnort|wohnhaft|domicile|dirección|"
            "domicilio|ubicación|residencia|lugar de "
            "residencia|indirizzo|residenza|domicilio|morada|endereço|localização|localidade|adres|"
            "woonplaats|"
            "miejsce "
            "zamieszkania|adress|bostadsort|ort|adresa|bydliště|city|città|ciudad|cidade|ville|stad)$"),
        caseless);
    return address.match(label.trimmed().toString()).hasMatch();
}

bool isTitleLabel(QStringView label)
{
    static const QRegularExpression title(
        QStringLiteral(
            "^(?:title|position|profession|occupation|current position|job "
            "title|beruf|berufsbezeichnung|aktuelle position|profession|poste|"
            "poste actuel|profesión|puesto|professione|profissão|beroep|functie|zawód|yrke|povolání)$"),
        caseless);
    return title.match(label.trimmed().toString()).hasMatch();
}

// "Anna Maria Müller", "SARAH JOHNSON", "Dr. Jean-Luc de la Tour".
bool looksLikeName(QStringView text)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:(?:dr|prof|ing|dipl|mgr|bc|mr|mrs|ms|herr|frau|mme|sr|sra)\\.?(?:-ing\\.?)?\\s+)*"
                       "[\\p{Lu}][\\p{L}'’.-]*(?:\\s+(?:[\\p{Lu}][\\p{L}'’.-]*|de|da|do|dos|das|di|del|della|"
                       "van|von|der|den|ten|"
                       "la|le|el|bin|ibn|al|y|e|zu|zum|af|av|du|ter|St\\.)){1,5}(?:,?\\s+(?:ph\\.?d\\.?|msc|"
                       "m\\.sc\\.|bsc|mba|md|jr\\.?|sr\\.?|cpa|rn|pmp))*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 45;
    static const QRegularExpression prefix(QStringLiteral(
        "^(?:(?:Dr|Prof|Ing|Dipl|Mgr|Bc|Mr|Mrs|Ms|Herr|Frau|Mme|Sr|Sra)\\.?(?:-Ing\\.?)?\\s+)+"));
    QString bare = text.trimmed().toString();
    bare.remove(prefix);
    return bare.size() >= 4 && bare.size() <= longest && name.match(bare).hasMatch();
}

// "SARAH JOHNSON" as one writes it; "McDONALD" and anything mixed stay.
QString unshouted(const QString &name)
{
    if (name != name.toUpper() || name.size() < 5) {
        return name;
    }
    QString text = name.toLower();
    bool start = true;
    for (QChar &c : text) {
        if (start && c.isLetter()) {
            c = c.toUpper();
        }
        start = !c.isLetter();
    }
    return text;
}

class BasicsReader
{
public:
    BasicsReader(const QList<CvPart> &parts, Evidence &evidence, Resume &resume)
        : m_parts(parts)
        , m_evidence(evidence)
        , m_source(evidence.source())
        , m_basics(resume.basics)
    {
    }

    void read();

private:
    void labelledFacts();
    void name();
    void label();
    void contacts();
    void contactsOf(const CvLine &line, bool anywhere);
    void location();
    void takeAddress(const FoundAddress &address);
    [[nodiscard]] QList<TextSpan> withoutContacts(const TextSpan &whole) const;
    void summary();
    void profiles(const QList<FoundProfile> &found);
    [[nodiscard]] double nameScore(const CvLine &line, const TextSpan &span, int index) const;
    [[nodiscard]] static bool isHead(const CvPart &part);
    void setLabel(const TextSpan &span, double confidence);

    const QList<CvPart> &m_parts;
    Evidence &m_evidence;
    const CvSource &m_source;
    ResumeBasics &m_basics;
    TextSpan m_name;
    int m_nameLine = -1; ///< in the lines of the source
};

bool BasicsReader::isHead(const CvPart &part)
{
    return part.section == CvSection::None || part.section == CvSection::Contact
        || part.section == CvSection::Personal || part.section == CvSection::Profiles;
}

void BasicsReader::setLabel(const TextSpan &span, double confidence)
{
    m_basics.label = m_evidence.take(QStringLiteral("/basics/label"), m_evidence.found(span, confidence));
}

// "Name: …", "Anschrift: …" of tables with personal data.
void BasicsReader::labelledFacts()
{
    for (const CvPart &part : m_parts) {
        if (!isHead(part)) {
            continue;
        }
        for (const CvLine &line : part.lines) {
            const auto pair = labelled(m_source, line);
            if (!pair) {
                continue;
            }
            const QStringView word = m_source.view(pair->label);
            if (isNameLabel(word) && m_name.isEmpty() && pair->text.length() < 50) {
                m_name = pair->text;
                Found found = m_evidence.found(pair->text, 0.95);
                if (found.text.count(u',') == 1 && word.contains(u',')) {
                    found.text = found.text.section(u',', 1).trimmed() + u' '
                        + found.text.section(u',', 0, 0).trimmed();
                }
                found.text = unshouted(found.text);
                m_basics.name = m_evidence.take(QStringLiteral("/basics/name"), found);
            } else if (isAddressLabel(word) && m_basics.location == ResumeLocation{}) {
                takeAddress(addressIn(m_evidence, pair->text, true));
            } else if (isTitleLabel(word) && m_basics.label.isEmpty()) {
                setLabel(pair->text, 0.9);
            }
        }
    }
}

double BasicsReader::nameScore(const CvLine &line, const TextSpan &span, int index) const
{
    const QStringView text = m_source.view(span);
    if (!looksLikeName(text) || sectionOfLine(text) != CvSection::None || namesInstitution(text)) {
        return 0;
    }
    double score = 1 + std::max(0.0, 1.0 - index * 0.15);
    score += std::min(2.0, (line.size - 1) * 2.5);
    score += line.kind == CvLine::Kind::Heading && line.level == 1 ? 1 : 0;
    score += line.bold ? 0.3 : 0;
    score -= extraction::hasJobWord(text) ? 1.5 : 0;
    score -= extraction::hasOrganisationWord(text) ? 1.5 : 0;
    score -= kindOfSegment(text) == CvSegmentKind::Place ? 1 : 0;
    // The address in the mail often says the name.
    const QString folded = extraction::fold(text);
    const QString mail = extraction::fold(m_basics.email.section(u'@', 0, 0));
    const QString title = extraction::fold(m_source.document.title);
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        score += word.size() > 2 && mail.contains(word) ? 1.2 : 0;
        score += word.size() > 2 && title.contains(word) ? 0.4 : 0;
    }
    return score;
}

void BasicsReader::name()
{
    constexpr int searched = 400;
    constexpr double least = 1.6;
    double best = least;
    QHash<int, int> indexOfPage;
    int index = 0;
    for (int i = 0; i < m_source.lines.size() && i < searched; ++i) {
        const CvLine &line = m_source.lines.at(i);
        if (line.page > 0 || line.kind == CvLine::Kind::Item) {
            continue;
        }
        TextSpan span = line.parts.constFirst();
        // "Sarah Johnson | Software Developer"
        static const QRegularExpression sign(QStringLiteral("\\s*[|•·]\\s*|\\s+[–—-]\\s+|,\\s"));
        const auto cut = sign.match(m_source.document.string(span));
        const TextSpan front = cut.hasMatch() ? TextSpan{span.start, span.start + cut.capturedStart()} : span;
        const double score = nameScore(line, front, index);
        ++index;
        if (score > best) {
            best = score;
            m_name = front;
            m_nameLine = i;
        }
    }
    // Given name and family name may stand on two lines of large type.
    if (!m_name.isEmpty()) {
        Found found = m_evidence.found(m_name, std::min(0.95, 0.5 + best * 0.12));
        found.text = unshouted(found.text);
        m_basics.name = m_evidence.take(QStringLiteral("/basics/name"), found);
        return;
    }
    for (int i = 0; i + 1 < m_source.lines.size() && i < 6; ++i) {
        const CvLine &first = m_source.lines.at(i);
        const CvLine &second = m_source.lines.at(i + 1);
        constexpr double large = 1.4;
        const TextSpan both{first.span.start, second.span.end};
        if (first.size > large && std::abs(first.size - second.size) < 0.3
            && looksLikeName(m_evidence.found(both).text)) {
            m_name = both;
            m_nameLine = i + 1;
            Found found = m_evidence.found(both, 0.8);
            found.text = unshouted(found.text);
            m_basics.name = m_evidence.take(QStringLiteral("/basics/name"), found);
            return;
        }
    }
}

// What the person is: beside or below the name, with a word for an occupation.
void BasicsReader::label()
{
    if (!m_basics.label.isEmpty() || m_nameLine < 0) {
        return;
    }
    constexpr int below = 4;
    constexpr qsizetype longest = 90;
    for (int i = m_nameLine; i < m_source.lines.size() && i <= m_nameLine + below; ++i) {
        const CvLine &line = m_source.lines.at(i);
        if (i > m_nameLine && (sectionOfLine(m_source.view(line.span)) != CvSection::None)) {
            return;
        }
        static const QRegularExpression sign(QStringLiteral("\\s*[|•]\\s*|\\s+·\\s+|\\s+[–—]\\s+"));
        for (TextSpan part : line.parts) {
            if (i == m_nameLine && part.start <= m_name.start) {
                part.start = m_name.end;
            }
            const QString text = m_source.document.string(part);
            qsizetype start = 0;
            QList<TextSpan> pieces;
            for (auto it = sign.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                pieces.append({part.start + start, part.start + match.capturedStart()});
                start = match.capturedEnd();
            }
            pieces.append({part.start + start, part.end});
            // "Architect | Cloud | Berlin": the whole line if all of it is about the profession.
            for (TextSpan piece : std::as_const(pieces)) {
                piece = tidied(m_source, piece);
                const QStringView words = m_source.view(piece);
                const bool contact = words.contains(u'@') || words.contains(u"www") || words.contains(u"://")
                    || !phonesIn(m_evidence, piece).isEmpty() || networkOf(words) != QString();
                const bool prose = words.endsWith(u'.') || words.size() > longest || labelled(m_source, line);
                if (words.size() > 2 && !contact && !prose
                    && (extraction::hasJobWord(words) || namesStudent(words))
                    && kindOfSegment(words) != CvSegmentKind::Place) {
                    setLabel(piece, 0.85);
                    return;
                }
            }
        }
    }
    // A line in larger type right below the name can be nothing else.
    if (m_nameLine + 1 < m_source.lines.size()) {
        const CvLine &next = m_source.lines.at(m_nameLine + 1);
        const QStringView text = m_source.view(next.span);
        constexpr double larger = 1.08;
        const bool words = !text.contains(u'@')
            && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        if (next.size > larger && words && text.size() <= 60 && next.parts.size() == 1
            && sectionOfHeading(text) == CvSection::None && kindOfSegment(text) != CvSegmentKind::Place
            && next.page == 0 && !looksLikeName(text)) {
            setLabel(next.span, 0.65);
        }
    }
}

void BasicsReader::profiles(const QList<FoundProfile> &found)
{
    for (const FoundProfile &profile : found) {
        const bool known = std::any_of(m_basics.profiles.cbegin(), m_basics.profiles.cend(),
            [&](const ResumeProfile &one) { return one.network == profile.network; });
        if (known) {
            continue;
        }
        const QString at = QStringLiteral("/basics/profiles/%1/").arg(m_basics.profiles.size());
        ResumeProfile out{profile.network, profile.username, profile.url.text, {}};
        m_evidence.note(at + QStringLiteral("network"), profile.url.span, profile.url.confidence);
        m_evidence.note(at + QStringLiteral("username"), profile.url.span, profile.url.confidence);
        m_evidence.take(at + QStringLiteral("url"), profile.url);
        m_basics.profiles.append(out);
    }
}

void BasicsReader::contactsOf(const CvLine &line, bool anywhere)
{
    if (m_basics.email.isEmpty()) {
        m_basics.email =
            m_evidence.take(QStringLiteral("/basics/email"), emailsIn(m_evidence, line.span).value(0));
    }
    if (m_basics.phone.isEmpty() && !anywhere) {
        QList<Found> phones;
        for (const TextSpan &part : line.parts) {
            phones += phonesIn(m_evidence, part);
        }
        m_basics.phone = m_evidence.take(QStringLiteral("/basics/phone"), phones.value(0));
    }
    profiles(profilesIn(m_evidence, line.span));
    if (m_basics.url.isEmpty() && !anywhere) {
        const QList<Found> sites = websitesIn(m_evidence, line.span);
        m_basics.url = m_evidence.take(QStringLiteral("/basics/url"), sites.value(0));
    }
}

void BasicsReader::contacts()
{
    for (const CvPart &part : m_parts) {
        for (const CvLine &line : part.lines) {
            if (isHead(part)) {
                contactsOf(line, false);
            }
        }
    }
    for (const CvPart &part : m_parts) {
        const bool others = part.section == CvSection::References || part.section == CvSection::Publications
            || part.section == CvSection::Projects || part.section == CvSection::Work;
        for (const CvLine &line : part.lines) {
            if (!isHead(part) && !others && m_basics.email.isEmpty()) {
                contactsOf(line, true);
            }
        }
    }
    // Sidebars list them under other headings too; a network with a name below it: "johndoe" over "LinkedIn".
    for (const CvPart &part : m_parts) {
        if (part.section != CvSection::Profiles) {
            continue;
        }
        for (qsizetype i = 0; i < part.lines.size(); ++i) {
            const TextSpan span = part.lines.at(i).span;
            const QString word = m_source.document.string(span);
            const QString network = networkOf(QString(word.toLower() + u'.'));
            static const QRegularExpression user(QStringLiteral("^@?[\\w.-]{3,40}$"));
            if (network.isEmpty() || word.contains(u' ')) {
                continue;
            }
            for (const qsizetype other : {i - 1, i + 1}) {
                const bool inside = other >= 0 && other < part.lines.size();
                const QString name = inside ? m_source.document.string(part.lines.at(other).span) : QString();
                if (inside && user.match(name).hasMatch()
                    && networkOf(QString(name.toLower() + u'.')).isEmpty()) {
                    Found none = m_evidence.found(part.lines.at(other).span, 0.7);
                    none.text.clear();
                    profiles({{none, network, name}});
                    break;
                }
            }
        }
    }
}

void BasicsReader::takeAddress(const FoundAddress &address)
{
    ResumeLocation &location = m_basics.location;
    const QString at = QStringLiteral("/basics/location/");
    const auto take = [&](QString &member, const char *key, const Found &found) {
        if (member.isEmpty()) {
            member = m_evidence.take(at + QLatin1String(key), found);
        }
    };
    take(location.address, "address", address.address);
    take(location.postalCode, "postalCode", address.postalCode);
    take(location.city, "city", address.city);
    take(location.region, "region", address.region);
    take(location.countryCode, "countryCode", address.country);
}

// What stands between addresses, numbers and separators.
QList<TextSpan> BasicsReader::withoutContacts(const TextSpan &whole) const
{
    static const QRegularExpression sign(
        QStringLiteral("\\s*[|•✉☎⌂]\\s*|\\s+·\\s+|\\s{2,}|\\t|\\s+[–—-]\\s+|\\s+/\\s+"));
    QList<TextSpan> cuts;
    const QString text = m_source.document.string(whole);
    for (auto it = sign.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        cuts.append({whole.start + match.capturedStart(), whole.start + match.capturedEnd()});
    }
    for (const Found &found :
        emailsIn(m_evidence, whole) + phonesIn(m_evidence, whole) + websitesIn(m_evidence, whole)) {
        cuts.append(found.span);
    }
    for (const FoundProfile &found : profilesIn(m_evidence, whole)) {
        cuts.append(found.url.span);
    }
    std::sort(
        cuts.begin(), cuts.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QList<TextSpan> pieces;
    qsizetype start = whole.start;
    for (const TextSpan &cut : std::as_const(cuts)) {
        pieces.append({start, std::max(start, cut.start)});
        start = std::max(start, cut.end);
    }
    pieces.append({start, std::max(start, whole.end)});
    pieces.removeIf([](const TextSpan &piece) { return piece.isEmpty(); });
    return pieces;
}

void BasicsReader::location()
{
    if (m_basics.location != ResumeLocation{}) {
        return;
    }
    bool street = false;
    for (const CvPart &part : m_parts) {
        if (!isHead(part)) {
            continue;
        }
        for (const CvLine &line : part.lines) {
            const auto pair = labelled(m_source, line);
            if ((pair && !isAddressLabel(m_source.view(pair->label))) || line.kind == CvLine::Kind::Item
                || (line.span.start <= m_name.start && m_name.end <= line.span.end && line.parts.size() == 1
                    && !m_source.view(line.span).contains(u'|'))) {
                continue;
            }
            for (const TextSpan &whole : line.parts) {
                const QList<TextSpan> pieces = withoutContacts(whole);
                for (const TextSpan &piece : pieces) {
                    const QStringView words = m_source.view(piece);
                    if (words.contains(u'@') || words.contains(u"://")
                        || !phonesIn(m_evidence, piece).isEmpty()
                        || (m_name.start <= piece.start && piece.end <= m_name.end)
                        || words.trimmed().toString() == m_basics.label) {
                        continue;
                    }
                    const FoundAddress address = addressIn(m_evidence, piece, false);
                    if (address.isEmpty()) {
                        continue;
                    }
                    takeAddress(address);
                    if (!m_basics.location.city.isEmpty() || street) {
                        return;
                    }
                    street = !address.address.isEmpty(); // the city follows on the next line
                }
            }
        }
    }
}

void BasicsReader::summary()
{
    QList<TextSpan> spans;
    for (const CvPart &part : m_parts) {
        if (part.section != CvSection::Summary || !spans.isEmpty()) {
            continue;
        }
        for (const CvLine &line : part.lines) {
            spans.append(line.span);
        }
    }
    double confidence = 0.9;
    if (spans.isEmpty()) {
        // Prose below the name without a heading.
        confidence = 0.7;
        constexpr qsizetype prose = 90;
        for (const CvPart &part : m_parts) {
            const bool head = part.section == CvSection::None || part.section == CvSection::Personal;
            for (const CvLine &line : head ? part.lines : QList<CvLine>()) {
                const QStringView text = m_source.view(line.span);
                const bool contact = text.contains(u'@') || text.contains(u'|') || line.parts.size() > 1;
                if (text.size() >= prose && !contact) {
                    spans.append(line.span);
                }
            }
        }
    }
    QStringList lines;
    for (const TextSpan &span : std::as_const(spans)) {
        lines.append(m_source.document.string(span).simplified());
    }
    if (!spans.isEmpty()) {
        m_basics.summary = lines.join(u'\n');
        m_evidence.note(
            QStringLiteral("/basics/summary"), {spans.constFirst().start, spans.constLast().end}, confidence);
    }
}

void BasicsReader::read()
{
    contacts();
    labelledFacts();
    if (m_name.isEmpty()) {
        name();
    } else {
        for (int i = 0; i < m_source.lines.size(); ++i) {
            m_nameLine = m_source.lines.at(i).span.end >= m_name.end && m_nameLine < 0 ? i : m_nameLine;
        }
    }
    label();
    location();
    summary();
}

} // namespace

void readBasics(const QList<CvPart> &parts, Evidence &evidence, Resume &resume)
{
    BasicsReader(parts, evidence, resume).read();
}

} // namespace aio
