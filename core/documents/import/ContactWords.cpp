#include "core/documents/import/ContactWords.h"

#include "core/documents/import/CvWords.h"
#include "core/documents/import/Segments.h"
#include "core/extraction/grammar/Countries.h"
#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Places.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace aio {

namespace {

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

struct Network
{
    const char16_t *host;
    const char16_t *name;
};

constexpr Network networks[] = {{u"linkedin.", u"LinkedIn"}, {u"github.", u"GitHub"}, {u"gitlab.", u"GitLab"},
    {u"xing.", u"XING"}, {u"twitter.com", u"Twitter"}, {u"x.com/", u"X"},
    {u"stackoverflow.com", u"Stack Overflow"}, {u"medium.com", u"Medium"}, {u"behance.net", u"Behance"},
    {u"dribbble.com", u"Dribbble"}, {u"researchgate.net", u"ResearchGate"}, {u"orcid.org", u"ORCID"},
    {u"scholar.google", u"Google Scholar"}, {u"instagram.com", u"Instagram"}, {u"facebook.com", u"Facebook"},
    {u"kaggle.com", u"Kaggle"}, {u"bitbucket.org", u"Bitbucket"}, {u"codepen.io", u"CodePen"},
    {u"malt.", u"Malt"}, {u"mastodon.", u"Mastodon"}, {u"youtube.com", u"YouTube"}, {u"dev.to/", u"DEV"},
    {u"leetcode.com", u"LeetCode"}, {u"huggingface.co", u"Hugging Face"}, {u"t.me/", u"Telegram"}};

Found at(const Evidence &evidence, const TextSpan &span, const QRegularExpressionMatch &match, int group,
    double confidence)
{
    return evidence.found(
        {span.start + match.capturedStart(group), span.start + match.capturedEnd(group)}, confidence);
}

QString userOf(const QString &url)
{
    const QString path = QUrl(url.contains(u"://") ? url : QStringLiteral("https://") + url).path();
    return path.split(u'/', Qt::SkipEmptyParts)
        .value(path.contains(u"/in/") || path.contains(u"/profile/") || path.contains(u"/users/") ? 1 : 0);
}

} // namespace

QString networkOf(QStringView text)
{
    const QString folded = extraction::fold(text);
    for (const Network &network : networks) {
        const QString host = QString::fromUtf16(network.host);
        const qsizetype found = folded.indexOf(host);
        if (found >= 0 && (found == 0 || !folded.at(found - 1).isLetterOrNumber())) {
            return QString::fromUtf16(network.name);
        }
    }
    return {};
}

QList<Found> emailsIn(const Evidence &evidence, const TextSpan &span)
{
    static const QRegularExpression mail(
        QStringLiteral("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,}"), caseless);
    QList<Found> found;
    for (auto it = mail.globalMatch(evidence.source().document.string(span)); it.hasNext();) {
        found.append(at(evidence, span, it.next(), 0, 0.98));
    }
    for (const CvLink &link : evidence.source().links) {
        if (link.target.startsWith(u"mailto:", Qt::CaseInsensitive) && found.isEmpty()
            && link.span.start >= span.start && link.span.end <= span.end) {
            found.append({link.target.mid(7).section(u'?', 0, 0), link.span, 0.9});
        }
    }
    return found;
}

QList<Found> phonesIn(const Evidence &evidence, const TextSpan &span)
{
    static const QRegularExpression phone(QStringLiteral(
        "(?<![\\w/.@-])(?:(?:\\+|00)\\d{1,3}[\\s.()/\\-‐‑–]*)?(?:\\(\\d{1,5}\\)[\\s.\\-‐‑–]*)?\\d[\\d\\s.()/"
        "\\-‐‑–\\x{00ad}]{5,18}\\d(?![\\w@])"));
    QList<Found> found;
    const QString text = evidence.source().document.string(span);
    for (auto it = phone.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString number = match.captured();
        const auto digits =
            std::count_if(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
        const bool marked = number.contains(u'+') || number.contains(u'(') || number.startsWith(u'0');
        const bool dated = findPeriod(number).has_value();
        const bool grouped = number.count(QRegularExpression(QStringLiteral("[\\s.\\-‐‑–]"))) >= 2;
        constexpr int fewest = 7;
        constexpr int most = 15;
        if (digits >= fewest && digits <= most && (marked || grouped) && (!dated || marked)
            && !number.contains(u'\n')) {
            found.append(at(evidence, span, match, 0, marked ? 0.95 : 0.8));
        }
    }
    return found;
}

QList<FoundProfile> profilesIn(const Evidence &evidence, const TextSpan &span)
{
    QList<FoundProfile> profiles;
    const CvSource &source = evidence.source();
    const QString text = source.document.string(span);
    static const QRegularExpression address(
        QStringLiteral("(?<![@\\w.])(?:https?://)?(?:[\\w-]+\\.)+\\p{L}{2,6}/[^\\s<>\"|,;•·]+"), caseless);
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString network = networkOf(match.captured());
        if (!network.isEmpty()) {
            Found url = at(evidence, span, match, 0, 0.95);
            while (url.text.endsWith(u'.') || url.text.endsWith(u')')) {
                url.text.chop(1);
            }
            profiles.append({url, network, userOf(url.text)});
        }
    }
    for (const CvLink &link : source.links) {
        const QString network = networkOf(link.target);
        const bool inside = link.span.start >= span.start && link.span.end <= span.end;
        const bool known = std::any_of(profiles.cbegin(), profiles.cend(),
            [&](const FoundProfile &one) { return one.network == network; });
        if (inside && !network.isEmpty() && !known) {
            profiles.append({{link.target, link.span, 0.9}, network, userOf(link.target)});
        }
    }
    static const QRegularExpression labelled(
        QStringLiteral("(?<!\\p{L})(LinkedIn|GitHub|GitLab|Xing|Twitter|Behance|Dribbble|Skype|ORCID|"
                       "Instagram|Medium|Kaggle)\\s*[:\\t]\\s*"
                       "(?:/?in/|@)?([\\w.-]{3,60})(?![\\w/@])"),
        caseless);
    for (auto it = labelled.globalMatch(text); it.hasNext() && profiles.isEmpty();) {
        const auto match = it.next();
        if (!match.capturedView(2).contains(u'.') || networkOf(match.capturedView(2)).isEmpty()) {
            FoundProfile profile;
            profile.network = match.captured(1);
            profile.username = match.captured(2);
            profile.url = at(evidence, span, match, 2, 0.8);
            profile.url.text.clear();
            profiles.append(profile);
        }
    }
    return profiles;
}

QList<Found> websitesIn(const Evidence &evidence, const TextSpan &span)
{
    static const QRegularExpression site(
        QStringLiteral(
            "(?<![@\\w.-])(?:(?:https?://|www\\.)[^\\s<>\"|,;•·]+|(?:[a-z0-9-]+\\.)+"
            "(?:com|org|net|io|dev|me|de|at|ch|fr|es|it|pt|br|nl|be|pl|se|cz|eu|co|uk|info|app|tech|design|"
            "ai|xyz|site|online|blog|page|us|ca|studio|work)(?:/[^\\s<>\"|,;•·]*)?)(?![\\w@])"),
        caseless);
    QList<Found> found;
    const QString text = evidence.source().document.string(span);
    for (auto it = site.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const bool mail = match.capturedEnd() < text.size() && text.at(match.capturedEnd()) == u'@';
        if (!mail && networkOf(match.captured()).isEmpty()) {
            Found one = at(evidence, span, match, 0, match.captured().contains(u"://") ? 0.95 : 0.85);
            while (one.text.endsWith(u'.') || one.text.endsWith(u')')) {
                one.text.chop(1);
            }
            found.append(one);
        }
    }
    for (const CvLink &link : evidence.source().links) {
        const bool inside = link.span.start >= span.start && link.span.end <= span.end;
        if (found.isEmpty() && inside && link.target.startsWith(u"http", Qt::CaseInsensitive)
            && networkOf(link.target).isEmpty()) {
            found.append({link.target, link.span, 0.8});
        }
    }
    return found;
}

bool maybeStreet(QStringView text)
{
    static const QRegularExpression bare(
        QStringLiteral(
            "^\\p{Lu}[\\p{L}.'’-]*(?:\\s+[\\p{L}.'’-]+){0,4},?\\s+\\d{1,4}\\s?[\\p{L}]?(?:/\\d{1,3})?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 45;
    const QString words = text.trimmed().toString();
    return words.size() <= longest && bare.match(words).hasMatch() && !findPeriod(words);
}

namespace {

// "2.º B", "3. OG", "Apt 4": where in the house, and no city.
bool isFloor(QStringView text)
{
    static const QRegularExpression letters(
        QStringLiteral("^\\P{N}*\\p{Lu}\\p{L}{2,}"), QRegularExpression::UseUnicodePropertiesOption);
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); })
        && !letters.match(text.trimmed().toString()).hasMatch();
}

} // namespace

FoundAddress addressIn(const Evidence &evidence, const TextSpan &span, bool isLabelled)
{
    static const QRegularExpression street(
        QStringLiteral("(?:\\p{L}*(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee|"
                       "straat|laan|plein|"
                       "gatan|vägen|gränd)\\s*\\d+\\s?\\p{L}?\\b"
                       "|\\b\\d+[\\p{L}]?(?:[-/"
                       "]\\d+)?,?\\s+(?:(?:bis|ter)\\s+)?(?:rue|avenue|av\\.|boulevard|bd|place|allée|chemin|"
                       "quai|impasse|route|cours)\\b[^,;|]*"
                       "|\\b(?:calle|c/"
                       "|avda\\.?|avenida|av\\.|paseo|plaza|camino|carrer|via|viale|piazza|corso|vicolo|rua|"
                       "travessa|praça|largo|ul\\.|ulica|aleja|al\\.)\\s+[^;|]*?\\d+[\\p{L}]?\\b"
                       "|\\b\\d{1,5}\\s+(?:[\\p{Lu}][\\p{L}.]*\\s+){1,4}(?:street|st\\.?|road|rd\\.?|avenue|"
                       "ave\\.?|lane|ln\\.?|drive|dr\\.?|way|"
                       "court|ct\\.?|place|pl\\.?|boulevard|blvd\\.?|terrace|square|close|crescent|gardens)(?"
                       "![\\p{L}])(?:\\s*(?:apt|unit|#|suite)\\.?\\s*\\w+)?)"),
        caseless);
    static const QRegularExpression postal(
        QStringLiteral("(?<![\\d\\p{L}+(/"
                       ".-])(?:(?:D|A|CH|F|I|E|B|L|NL|PL|SE|CZ|PT)-?\\s?)?(\\d{4}\\s?[A-Z]{2}(?![\\p{L}])|"
                       "\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3}\\s\\d{2}|\\d{5}(?:-\\d{4})?|\\d{4}|"
                       "[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})(?![\\d.\\p{L}/])"));
    const CvSource &source = evidence.source();
    const TextSpan whole = tidied(source, span);
    const QString text = source.document.string(whole);
    FoundAddress address;
    constexpr qsizetype longest = 120;
    if (text.size() < 2 || text.size() > longest || text.contains(u'@')) {
        return address;
    }
    const auto road = street.match(text);
    auto code = postal.match(text, road.hasMatch() ? road.capturedEnd() : 0);
    // A number alone is a postal code only beside a name, and no year.
    const bool yearLike =
        code.hasMatch() && code.captured(1).size() == 4 && findPeriod(code.captured(1)) && !road.hasMatch();
    const bool beside = code.hasMatch() && !yearLike
        && (code.capturedEnd() + 2 < text.size() || extraction::isPlace(text) || road.hasMatch());
    const bool place = extraction::isPlace(text);
    if (!isLabelled && !road.hasMatch() && !place && !beside) {
        return address;
    }
    const auto piece = [&](qsizetype from, qsizetype to, double confidence) {
        const TextSpan one = tidied(source, {whole.start + from, whole.start + to});
        return one.isEmpty() ? Found{} : evidence.found(one, confidence);
    };
    qsizetype from = 0;
    if (!road.hasMatch() && beside) {
        // Before a postal code, a name with a number is a street whatever its words.
        const TextSpan front = tidied(source, {whole.start, whole.start + code.capturedStart()});
        if (maybeStreet(source.view(front))) {
            address.address = evidence.found(front, 0.85);
            from = code.capturedStart();
        }
    }
    if (road.hasMatch()) {
        // "Musterstraße 12", and what stands before it on the line: "c/o Meier".
        address.address = piece(0, road.capturedEnd(), 0.9);
        from = road.capturedEnd();
    }
    if (beside) {
        address.postalCode = piece(code.capturedStart(1), code.capturedEnd(1), 0.9);
    }
    // What is left: city, region, country between commas, the postal code taken out.
    QList<QPair<qsizetype, qsizetype>> rests;
    const auto addRest = [&](qsizetype a, qsizetype b) {
        qsizetype start = a;
        for (qsizetype i = a; i <= b; ++i) {
            if (i == b || text.at(i) == u',' || text.at(i) == u'(' || text.at(i) == u')' || text.at(i) == u'|'
                || text.at(i) == u'/' || text.at(i) == u'·'
                || (i + 2 < b && text.at(i) == u' ' && QStringView(u"-–").contains(text.at(i + 1))
                    && text.at(i + 2) == u' ')) {
                if (!tidied(source, {whole.start + start, whole.start + i}).isEmpty()) {
                    rests.append({start, i});
                }
                start = i + 1;
            }
        }
    };
    if (beside) {
        addRest(from, code.capturedStart());
        addRest(code.capturedEnd(1), text.size());
    } else {
        addRest(from, text.size());
    }
    for (const auto &[start, end] : std::as_const(rests)) {
        Found one = piece(start, end, 0.85);
        const QString country = extraction::countryCode(one.text);
        const bool region = one.text.size() <= 3 && one.text == one.text.toUpper();
        if (!country.isEmpty() && address.country.isEmpty()
            && !(region && one.text != u"USA" && one.text != u"UK" && !address.city.isEmpty())) {
            address.country = {country, one.span, 0.9};
        } else if (isFloor(one.text)) {
            continue;
        } else if (address.city.isEmpty() && !region) {
            address.city = one;
        } else if (address.region.isEmpty() && one.text.size() <= 40
            && std::any_of(one.text.cbegin(), one.text.cend(), [](QChar c) { return c.isLetter(); })) {
            address.region = one;
        }
    }
    return address;
}

} // namespace aio
