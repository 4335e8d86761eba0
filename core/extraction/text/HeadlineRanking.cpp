#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/CompanyName.h"
#include "core/extraction/text/Headline.h"
#include "core/extraction/text/JobWords.h"
#include "core/extraction/text/Segments.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The name of a part of a site, of a picture or of a mail: it announces jobs and is none.
bool namesSection(QStringView title)
{
    static const QRegularExpression section = insensitive(QStringLiteral(
        "^(?:careers?|jobs?|work|vacanc(?:y|ies)|open (?:positions|roles|jobs)|current "
        "(?:vacancies|openings)|"
        "join (?:us|our team)|work (?:with|for) "
        "us|stellenausschreibung|stellenangebote?|stellenanzeige|karriere|"
        "offene stellen|jobs und karriere|arbeiten bei uns|nous rejoindre|recrutement|offres? d['’]emploi|"
        "carrières?|trabaj[aáe] con nosotros|únete(?: a nosotros)?|empleos?|ofertas? de (?:empleo|trabajo)|"
        "trabalhe conosco|carreiras?|vagas|lavora con noi|posizioni aperte|werken bij(?: ons)?|vacatures|"
        "kariéra|volná místa|volné pozice|kariera|oferty pracy|praca|lediga jobb|jobba hos oss|ledige "
        "stillinger|"
        "karriär|forwarded message|original message|(?:fwd?|re|wg|tr|aw) ?:.*|.{2,50} logo|採用情報|求人情報|"
        "招聘信息|招贤纳士|加入我们|وظائف)$"));
    return section.match(title.trimmed().toString()).hasMatch();
}

/// "Dear all,", "Hallo zusammen,", "Dobrý den": what a mail or a message begins with.
bool isGreeting(QStringView line)
{
    static const QRegularExpression greeting = insensitive(QStringLiteral(
        "^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom it may "
        "concern|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|grüß gott|sehr "
        "geehrte[rs]?|bonjour|bonsoir|salut|madame|monsieur|ch(?:er|ère)s?|hola|buenos "
        "días|buenas(?: tardes)?|estimad[oa]s?|querid[oa]s?|olá|oi|bom dia|boa "
        "(?:tarde|noite)|car[oaie]s?|prezad[oa]s?|buongiorno|ciao|salve|gentil[ei]|spettabile|"
        "beste|geachte|goede(?:morgen|middag|navond)|dag|dobrý den|dobré ráno|ahoj|vážen[íáý]|"
        "milí|dzień dobry|cześć|witam(?:y)?|szanown[iea]|drodzy|hej|hejsan|god "
        "(?:dag|morgon|morgen)|bästa|kära|kære|kjære|hei|hyvä[ät]?|tisztelt|kedves|bună "
        "ziua|stimat[eăi]?|здравствуйте|добрый день|уважаемые|merhaba|sayın)(?![\\p{L}-])"));
    static const QRegularExpression unspaced(QStringLiteral(
        "^(?:السلام "
        "عليكم|مرحب[اًا]|您好|大家好|各位(?:好)?|你好|皆様|皆さま|お世話になって|こんにちは|안녕하세요)"));
    constexpr qsizetype longest = 60;
    constexpr qsizetype mostWords = 3;
    const QStringView text = line.trimmed();
    if (text.isEmpty() || text.size() > longest || hasGenderTag(text))
        return false;
    const QString words = text.toString();
    const bool addresses =
        QStringView(u",!，！:").contains(text.back()) || (text.count(u' ') < mostWords && !hasJobWord(text));
    return addresses && (greeting.match(words).hasMatch() || unspaced.match(words).hasMatch());
}

bool looksLikeProperName(QStringView name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    const auto capitals = std::count_if(words.cbegin(), words.cend(),
        [](QStringView word) { return word.front().isUpper() || word.front().isDigit(); });
    return capitals * 2 > words.size() || hasOrganisationWord(name);
}

/// A point that ends a sentence, not one of "max. 30", "St. Gallen", "ca. 20".
bool endsSentence(QStringView text)
{
    static const QRegularExpression stop(
        QStringLiteral(
            "(?<!\\bmax|\\bmin|\\bbzw|\\bggf|\\bstd|\\bstr|\\btel|\\binkl|\\bevtl|\\bca|\\bst|\\bdr|\\bnr|"
            "\\bno|\\bbd|\\bav)\\. (?!\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    return stop.match(text.toString()).hasMatch();
}

QString withoutAccents(const QString &word)
{
    QString bare = word.normalized(QString::NormalizationForm_D);
    bare.removeIf([](QChar c) { return c.isMark(); });
    return bare;
}

/// True if an address in the text lies in a domain of that name: "vagas@capivarapag.example".
bool namesDomain(QStringView name, const QString &text)
{
    constexpr qsizetype shortest = 4;
    const QString word = withoutAccents(fold(name.split(u' ', Qt::SkipEmptyParts).constFirst()));
    if (word.size() < shortest)
        return false;
    static const QRegularExpression domain(QStringLiteral("(?:@|://)(?:www\\.)?([\\w.-]+)"));
    for (auto it = domain.globalMatch(text); it.hasNext();) {
        if (it.next().captured(1).contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// "Engineer - Capivara": what a dash parts from the job and the posting speaks of elsewhere is the employer.
void splitEmployer(Headline &headline, const Posting &posting)
{
    const QStringView title = posting.document.view(headline.title);
    static const QRegularExpression dash(
        QStringLiteral("\\s+(?:[–—-]|till|til)\\s+(?=[\\p{Lu}\\d][^–—|]{2,50}$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = dash.match(title.toString());
    if (headline.company || !match.hasMatch() || match.capturedStart() < 3)
        return;
    const QStringView front = title.first(match.capturedStart());
    const QStringView name = title.sliced(match.capturedEnd());
    const QString text = posting.document.text;
    const bool spoken = (text.count(name) > 1 || namesDomain(name, text)) && !hasJobWord(name)
        && kindOfSegment(name) != SegmentKind::Place;
    if (!spoken || !(hasJobWord(front) || hasGenderTag(front)) || !looksLikeProperName(name)
        || !(hasOrganisationWord(name) || namesDomain(name, text)))
        return;
    headline.company = TextSpan{headline.title.start + match.capturedEnd(), headline.title.end};
    headline.title.end = headline.title.start + match.capturedStart();
}

/// "Acme" over "Engineer" and "Acme · Leeds": what stands before the place further down is who hires.
bool isSignedBelow(QStringView title, const OutlineLine &line, const Posting &posting)
{
    constexpr int nearby = 10;
    int index = 0;
    for (const OutlineLine &other : posting.outline) {
        if (++index > nearby)
            return false;
        if (other.span.start <= line.span.start || !other.text.startsWith(title))
            continue;
        const QList<Segment> parts = segmentsOf(other.text);
        if (parts.size() > 1 && parts[0].span.length() == title.size()
            && (parts[1].kind == SegmentKind::Place || parts[1].kind == SegmentKind::Mode))
            return true;
    }
    return false;
}

double score(const OutlineLine &line, int index, const Headline &headline, const Posting &posting)
{
    const QStringView title = posting.document.view(headline.title);
    if (title.size() < 2 || title.size() > 120)
        return 0;
    double value = 0.3 - 0.015 * index;
    value += line.kind == OutlineLine::Kind::Heading ? (line.level == 1 ? 0.25 : 0.12) : 0;
    value += index == 0 ? 0.15 : 0;
    value += hasJobWord(title) ? 0.42 : 0;
    value += hasGenderTag(title) ? 0.35 : 0;
    value -= line.kind == OutlineLine::Kind::Item ? 0.25 : 0;
    value -= title.size() > 80 ? 0.2 : 0;
    value -= title.count(u' ') > 10 ? 0.25 : 0;
    const QChar last = line.text.back();
    value -= last == u'.' || last == u'。' ? 0.3 : last == u'!' ? 0.12 : 0;
    value -= endsSentence(line.text) ? 0.25 : 0;
    value -= title.contains(u"://") || title.contains(u'@') ? 0.5 : 0;
    value -= line.aside ? 0.3 : 0;
    const bool answersLabel = line.topic != Topic::None && line.topic != Topic::Title
        && line.topic != Topic::Subject && line.topic != Topic::AboutRole;
    value -= answersLabel ? 0.2 : 0;
    value -= last == u'?' ? 0.45 : 0;
    value -= namesSection(title) ? 0.6 : 0;
    const bool job = hasJobWord(title) || hasGenderTag(title);
    value -= !job && hasOrganisationWord(title) ? 0.3 : 0;
    value -= !job && isSignedBelow(title, line, posting) ? 0.4 : 0;
    const SegmentKind kind = kindOfSegment(title);
    value -= kind != SegmentKind::Job && kind != SegmentKind::Unknown ? 0.4 : 0;
    return value;
}

/// "Koch/in oder Küchenhelfer/in" right under "Wir suchen": the name of a job, whatever section it is in.
bool namesBothGenders(const OutlineLine &line)
{
    constexpr qsizetype longest = 80;
    return line.kind == OutlineLine::Kind::Text && line.depth == 1 && line.text.size() <= longest
        && hasGenderTag(line.text) && !line.text.contains(u". ") && !line.text.endsWith(u'.');
}

} // namespace

QList<Headline> headlinesOf(const Posting &posting)
{
    constexpr int mostLines = 22;
    QList<Headline> headlines;
    int index = 0;
    for (const OutlineLine &line : posting.outline) {
        if (index >= mostLines)
            break;
        if (isGreeting(line.text))
            continue; // what follows is the first line
        if (line.kind == OutlineLine::Kind::Fact) {
            if (line.topic != Topic::Subject)
                continue;
        } else if ((isSection(line.topic) && line.topic != Topic::AboutRole && !namesBothGenders(line))
            || (line.kind == OutlineLine::Kind::Heading && line.topic != Topic::None)) {
            ++index;
            continue;
        }
        if (line.text.size() > 220 || line.text.startsWith(u"#") || line.text.size() < 2) {
            ++index;
            continue;
        }
        Headline headline = takeApart(line.text);
        const qsizetype base = line.span.start;
        const auto shift = [base](TextSpan span) { return TextSpan{span.start + base, span.end + base}; };
        headline.title = shift(headline.title);
        if (headline.company)
            headline.company = shift(*headline.company);
        for (TextSpan &span : headline.places)
            span = shift(span);
        splitEmployer(headline, posting);
        headline.score = score(line, index, headline, posting);
        if (headline.score > 0.2)
            headlines.append(headline);
        ++index;
    }
    std::stable_sort(headlines.begin(), headlines.end(),
        [](const Headline &a, const Headline &b) { return a.score > b.score; });
    return headlines;
}

} // namespace aio::extraction
