#include "core/extraction/page/PageLinks.h"

#include "core/extraction/grammar/Links.h"
#include "core/extraction/page/CleanText.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxWords = 60;
constexpr double enough = 3;

struct Candidate
{
    QString address;
    QString words;
    double score = 0;
};

QString wordsOf(const HtmlTree &tree, int node)
{
    QString words = tree.innerText(node, 200);
    for (const char *name : {"aria-label", "title", "value"}) {
        words = words.isEmpty() ? tree.attribute(node, name).simplified() : words;
    }
    return words;
}

// Names in class, id and data attributes are written in English or in the site's language.
bool namedApply(const HtmlTree &tree, int node)
{
    static const QRegularExpression pattern(
        u"apply|bewerb|postul|candidat|sollicit|aplikuj|inscri"_s, QRegularExpression::CaseInsensitiveOption);
    for (const char *name :
        {"class", "id", "data-automation-id", "data-testid", "data-qa", "data-test", "name"}) {
        if (pattern.match(tree.attribute(node, name)).hasMatch()) {
            return true;
        }
    }
    return false;
}

bool leadsToApplication(const QString &address)
{
    static const QRegularExpression pattern(
        u"apply|bewerb|postul|candidat|sollicit|aplikuj|aplicar|inscri|/application|reply|odpoved|ansok"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(address).hasMatch();
}

bool samePage(const QUrl &a, const QUrl &b)
{
    return a.adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash)
        == b.adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

QString linkOf(const HtmlTree &tree, int node)
{
    for (const char *name : {"href", "data-href", "data-url", "formaction", "data-apply-url"}) {
        if (const QString link = tree.attribute(node, name).trimmed(); !link.isEmpty()) {
            return link;
        }
    }
    static const QRegularExpression script(
        u"(?:location(?:\\.href)?\\s*=\\s*|window\\.open\\(\\s*)['\"]([^'\"]+)['\"]"_s);
    return script.match(tree.attribute(node, "onclick")).captured(1);
}

// "To apply: example.com/jobs/7": the words before an address say what it is for.
bool isAnnounced(const HtmlTree &tree, int node, const QString &link, const QString &words)
{
    if (!link.startsWith(u"http"_s) || !tree.is(node, GUMBO_TAG_A)) {
        return false;
    }
    const QString around = tree.innerText(tree.parent(node), 160);
    const QString front = around.left(around.indexOf(words)).trimmed();
    return front.endsWith(u':') && saysApply(front);
}

// Words come first: resolving and cleaning an address costs far more, and hardly any link of a page has the
// words of an application.
Candidate weigh(const HtmlTree &tree, int node, const PageFacts &facts)
{
    const QString words = wordsOf(tree, node);
    if (words.size() > maxWords) {
        return {};
    }
    const QString link = linkOf(tree, node);
    const bool says = !link.isEmpty() && (saysApply(words) || isAnnounced(tree, node, link, words));
    if (!says && !(leadsToApplication(link) && namedApply(tree, node))) {
        return {};
    }
    const QUrl url = facts.resolve(link);
    if (url.isEmpty() || samePage(url, facts.url)) {
        return {};
    }
    Candidate candidate{cleanUrl(url), words, 0};
    if (candidate.address.isEmpty()) {
        return {};
    }
    candidate.score += says ? 3 : 0;
    candidate.score += namedApply(tree, node) ? 1 : 0;
    candidate.score += leadsToApplication(url.path() + u'?' + url.query()) ? 1 : 0;
    candidate.score += url.host() != facts.url.host() ? 0.4 : 0;
    candidate.score -= words.size() > 35 ? 0.5 : 0;
    return candidate;
}

void addApplyLink(
    const HtmlTree &tree, const std::vector<NodeRole> &roles, const PageFacts &facts, QList<Vote> &votes)
{
    Candidate best;
    for (int i = 0; i < tree.size(); ++i) {
        if (!tree.is(i, GUMBO_TAG_A) && !tree.is(i, GUMBO_TAG_BUTTON) && !tree.is(i, GUMBO_TAG_INPUT)) {
            continue;
        }
        Candidate candidate = weigh(tree, i, facts);
        // Sticky bars and dialogs hold apply buttons, too, but so do the cards of other postings.
        candidate.score -= roles[std::size_t(i)] == NodeRole::Main ? 0 : 0.6;
        if (candidate.score > best.score) {
            best = candidate;
        }
    }
    if (best.score >= enough - 0.6) {
        const double confidence = std::min(0.9, 0.6 + 0.06 * best.score);
        votes.append(
            Vote{JobField::ApplyUrl, best.address, Origin::Text, confidence, best.words, std::nullopt});
    }
}

bool isOfJobs(const QString &address)
{
    static const QRegularExpression pattern(
        u"job|career|karriere|bewerb|recru|rekrut|hr|personal|talent|candidat|empleo|rrhh|vagas|kariera|praca|lavoro|cv|people|hiring|werk|stelle"_s);
    return pattern.match(address.section(u'@', 0, 0)).hasMatch();
}

void addContacts(const HtmlTree &tree, const std::vector<NodeRole> &roles, QList<Vote> &votes)
{
    static const QRegularExpression form(u"^[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}$"_s);
    Vote mail{JobField::ContactEmail, {}, Origin::Text, 0, {}, std::nullopt};
    Vote phone{JobField::ContactPhone, {}, Origin::Text, 0, {}, std::nullopt};
    for (int i = 0; i < tree.size(); ++i) {
        const NodeRole role = roles[std::size_t(i)];
        if (!tree.is(i, GUMBO_TAG_A) || role == NodeRole::Skip) {
            continue;
        }
        const QString link = QUrl::fromPercentEncoding(tree.rawAttribute(i, "href").trimmed().toByteArray());
        const double base = role == NodeRole::Main ? 0.78 : 0.5;
        if (link.startsWith(u"mailto:"_s, Qt::CaseInsensitive)) {
            const QString address =
                link.sliced(7).section(u'?', 0, 0).section(u',', 0, 0).trimmed().toLower();
            const double confidence =
                base + (isOfJobs(address) ? 0.1 : 0) + (saysApply(wordsOf(tree, i)) ? 0.1 : 0);
            if (form.match(address).hasMatch() && confidence > mail.confidence && !isPortalAddress(address)) {
                mail.value = address;
                mail.text = address;
                mail.confidence = std::min(confidence, 0.92);
            }
        } else if (link.startsWith(u"tel:"_s, Qt::CaseInsensitive) && base > phone.confidence) {
            const QString words = tree.innerText(i, 60);
            const bool spelled =
                std::count_if(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); }) >= 6;
            const QString number = spelled ? words : link.sliced(4).trimmed();
            if (std::count_if(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); }) >= 6) {
                phone.value = number;
                phone.text = words;
                phone.confidence = base;
            }
        }
    }
    for (const Vote &vote : {mail, phone}) {
        if (vote.confidence > 0) {
            votes.append(vote);
        }
    }
}

} // namespace

bool saysApply(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:easy |quick |quickly |to |please )?apply(?! filter| coupon| code| search)\\b|^(?:i m "
        u"interested|submit "
        u"(?:your |an )?application|start (?:your )?application|send (?:us )?(?:your "
        u")?(?:cv|resume|application))"
        "|^(?:jetzt |hier |gleich |direkt |online |sofort |schnell |mit \\S+ )*bewerb(?:en|ung)\\b|^zur "
        "(?:online )?bewerbung|^(?:jetzt )?auf (?:diese )?stelle bewerben"
        "|^(?:je )?postule[rz]?\\b|^postuler\\b|^(?:je )?candidate[rz]?\\b|^deposer (?:ma|votre) "
        "candidature|^envoyer (?:ma|votre) candidature"
        "|^(?:solicitar|inscribir(?:me|se|te)|inscribete|aplicar|aplica\\b|postular(?:me|se)?|postulate|"
        "enviar (?:candidatura|solicitud|cv))"
        "|^(?:candidatar(?: se)?|candidate se|quero me candidatar|inscreva se|enviar candidatura|candidatura)"
        "|^(?:candidati|invia (?:la (?:tua )?)?candidatura|invia cv|invia il (?:tuo )?cv)"
        "|^(?:direct |nu |meteen |online )*sollicite(?:er|ren)\\b"
        "|^(?:aplikuj|wyslij (?:cv|aplikacje)|odpowiedz na ogłoszenie|zaaplikuj)"
        "|^(?:ansok|sok (?:jobbet|tjansten|stillingen|har)|ansøg|søk|soeg|send ansøgning|skicka ansokan)"
        "|^(?:odpovedet|reagovat|mam zajem|poslat (?:zivotopis|cv)|odeslat zivotopis|chci (?:tuto "
        ")?(?:praci|pozici)|prihlasit se na|mam zaujem|poslat zivotopis)"
        "|^(?:hae (?:tehtavaa\\S*|tyopaikkaa|paikkaa|nyt)|jelentkez|aplica(?:ti)?\\b|кандидатств|откликнуться|відгукнутися|подати|basvur|hemen basvur|lamar\\b|ứng tuyển|ung tuyen)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unspaced(
        u"^(?:この求人に|今すぐ|この仕事に)?(?:応募|エントリー)|^(?:立即|马上|我要|在线|立刻)?(?:申请|投递|应聘|應徵|申請|我要應徵)|^(?:지금 )?(?:지원하기|입사지원|즉시지원)|^(?:تقدم|قدم|التقديم|تقديم)"_s);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > maxWords) {
        return false;
    }
    return pattern.match(foldedWords(trimmed)).hasMatch() || unspaced.match(trimmed).hasMatch();
}

QList<Vote> readPageLinks(const HtmlTree &tree, const std::vector<NodeRole> &roles, const PageFacts &facts)
{
    QList<Vote> votes;
    addApplyLink(tree, roles, facts, votes);
    addContacts(tree, roles, votes);
    return votes;
}

} // namespace aio::extraction
