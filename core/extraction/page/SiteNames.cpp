#include "core/extraction/page/SiteNames.h"

#include "core/extraction/page/CleanText.h"

#include <QRegularExpression>

#include <string_view>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxOwners = 6;
constexpr qsizetype maxMenu = 100;
constexpr qsizetype maxImprint = 4000;
constexpr qsizetype maxName = 80;

void addOwner(PageFacts &facts, const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.size() >= 2 && trimmed.size() <= maxName && facts.owners.size() < maxOwners
        && !isPlaceholder(trimmed) && !facts.owners.contains(trimmed, Qt::CaseInsensitive)) {
        facts.owners.append(trimmed);
    }
}

// "Example logo", "Logo: Example"; the name of a service that made the page stands in the footer.
QString logoName(const QString &words)
{
    static const QRegularExpression logo(
        u"\\b(?:company |site |our |firmen|unternehmens)?-?logo(?:typ[eo]?)?\\b(?: (?:of|de|von|der|di|van))?|[:|]|\\.(?:svg|png|jpe?g|gif)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString name = words;
    return name.remove(logo).simplified();
}

bool isInFooter(const HtmlTree &tree, int node)
{
    return tree.ancestor(node, GUMBO_TAG_FOOTER) >= 0;
}

void readLogo(const HtmlTree &tree, int node, PageFacts &facts)
{
    const QString words = tree.attribute(node, "alt");
    if (words.trimmed().isEmpty() || isInFooter(tree, node)) {
        return;
    }
    const int link = tree.ancestor(node, GUMBO_TAG_A);
    const QByteArrayView home = link >= 0 ? tree.rawAttribute(link, "href") : QByteArrayView();
    // A picture with words in the head of a page is the sign of its owner.
    const bool inHead =
        tree.ancestor(node, GUMBO_TAG_HEADER) >= 0 && (link < 0 || tree.ancestor(link, GUMBO_TAG_NAV) < 0);
    bool says = inHead || home == "/" || home == "./" || words.contains(u"logo"_s, Qt::CaseInsensitive);
    for (const char *name : {"class", "id", "src"}) {
        says = says || tree.attribute(node, name).contains(u"logo"_s, Qt::CaseInsensitive);
    }
    if (says) {
        addOwner(facts, logoName(words));
    }
}

void readMenu(const HtmlTree &tree, int node, PageFacts &facts)
{
    if (facts.menu.size() >= maxMenu) {
        return;
    }
    const int menu = tree.ancestor(node, GUMBO_TAG_NAV);
    if (menu < 0 || tree.attribute(menu, "class").contains(u"crumb"_s, Qt::CaseInsensitive)
        || tree.attribute(menu, "aria-label").contains(u"crumb"_s, Qt::CaseInsensitive)) {
        return;
    }
    const QString words = foldedWords(tree.innerText(node, maxName));
    if (!words.isEmpty()) {
        facts.menu.append(words);
    }
}

void readCopyright(const HtmlTree &tree, int node, PageFacts &facts)
{
    const QByteArrayView raw = tree.text(node);
    const std::string_view bytes(raw.data(), std::size_t(raw.size()));
    const auto says = [bytes](std::string_view word) { return bytes.find(word) != std::string_view::npos; };
    if (!says("\xC2\xA9") && !says("(c)") && !says("pyright")) {
        return;
    }
    static const QRegularExpression pattern(
        u"(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:(?:19|20)\\d\\d(?:\\s*[\\-–]\\s*(?:20)?\\d\\d)?[,.]?)?\\s*(?:by\\s+)?([^|·•©\\n]{2,90})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(
        u"(?:\\s+(?:19|20)\\d\\d\\b.*|[.,;–]?\\s*(?:all rights|alle rechte|tous droits|todos los|todos os|tutti i diritti|alle rechten|wszelkie|vsechna|všechna|med ensamr|inc\\.?$|[–\\-]\\s).*|\\.\\s.*|\\.$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = tree.innerText(tree.parent(node), 300);
    QString name = pattern.match(text).captured(1);
    addOwner(facts, name.remove(rest));
}

const QRegularExpression &legalForm()
{
    static const QRegularExpression pattern(
        u"(?: (?:gmbh|ag|se|kg|co|ohg|ug|ev|e v|mbh|inc|llc|ltd|limited|plc|corp|corporation|company|sa|s a|sas|sarl|srl|s r l|spa|s p a|sl|s l|bv|b v|nv|n v|ab|as|a s|oy|oyj|aps|sp z o o|s r o|sro|kft|zrt|ltda|me|eireli|cv|de c v|pty|pvt|und|and|y cia))+$"_s);
    return pattern;
}

QString bareName(const QString &name)
{
    return foldedWords(name).remove(legalForm());
}

} // namespace

void gatherSiteNames(const HtmlTree &tree, PageFacts &facts)
{
    addOwner(facts, facts.meta.value(u"og:site_name"_s));
    addOwner(facts, facts.meta.value(u"application-name"_s));
    for (int i = 0; i < tree.size(); ++i) {
        switch (tree.tag(i)) {
        case GUMBO_TAG_IMG:
            readLogo(tree, i, facts);
            break;
        case GUMBO_TAG_A:
            readMenu(tree, i, facts);
            break;
        case GUMBO_TAG_FOOTER:
            if (facts.imprint.size() < maxImprint) {
                facts.imprint += u' ' + foldedWords(tree.innerText(i, maxImprint)) + u' ';
            }
            break;
        case GUMBO_TAG_LAST:
            readCopyright(tree, i, facts);
            break;
        default:
            break;
        }
    }
}

bool namesOwner(const QString &name, const PageFacts &facts)
{
    const QString bare = bareName(name);
    return !bare.isEmpty()
        && std::any_of(facts.owners.cbegin(), facts.owners.cend(),
            [&bare](const QString &owner) { return bareName(owner) == bare; });
}

bool isSigned(const QString &name, const PageFacts &facts)
{
    const QString bare = bareName(name);
    constexpr qsizetype shortest = 3;
    return namesOwner(name, facts) || (bare.size() >= shortest && facts.imprint.contains(u' ' + bare + u' '));
}

bool namesSection(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:home|welcome|jobs?|work|careers?|careers? page|job "
        u"(?:details?|search|offers?|openings?|opportunities|description|posting|listings?|board)|(?:current|"
        u"open) (?:openings?|positions?|jobs|vacancies|roles)|join (?:us|our team)|work (?:with|for) us|we "
        u"(?:re|are) hiring|apply(?: now)?|details?|vacanc(?:y|ies)|opportunit(?:y|ies)|jobs? (?:and |und "
        u")?(?:careers?|karriere)"
        "|karriere(?:portal)?|(?:unsere |aktuelle |offene |freie "
        ")*(?:stellen|stellenangebote?|jobs|stellenausschreibung(?:en)?|stellenanzeigen?|jobangebote?|"
        "stellenmarkt|vakanzen)|wir suchen(?: dich| sie)?|wir stellen ein|arbeiten bei uns|komm(?:en sie)? "
        "in unser team|startseite"
        "|(?:nos |les )?(?:offres?|emplois?|postes?)(?: d emplois?)?|recrutement|nous recrutons|rejoignez "
        "nous|travailler chez nous|carrieres?|accueil"
        "|(?:ofertas?|bolsa)(?: de)? (?:empleo|trabajo|emprego)|ofertas?|empleos?|trabaj[ae] con "
        "nosotros|unete(?: a nuestro equipo)?|trabalhe conosco|vagas?(?: "
        "abertas)?|oportunidades|carreiras?|inicio"
        "|lavora con noi|lavoro|offert[ae] di lavoro|posizioni aperte|carriere"
        "|vacatures?|werken bij(?: ons)?|praca|kariera|ofert[ay](?: pracy)?|dołacz do nas|dolacz do "
        "nas|volna (?:mista|pracovni mista)|nabidk[ay] (?:prace|zamestnani)|pridej se k nam|pracujte u nas"
        "|jobb|lediga (?:jobb|tjanster)|jobba (?:hos|med) oss|ledige? stilling(?:er)?|ledige "
        "job|karriar|avoimet tyopaikat|kariyer|is ilanlari|вакансии|вакансия|карьера|работа|работа у "
        "нас|вакансіі|кар єра|lowongan(?: kerja)?|karir|tuyen dung"
        "|招聘|诚聘|招聘信息|人才招聘|加入我们|招贤纳士|职位详情|求人|求人情報|採用|採用情報|채용|채용공고|채용정보|وظائف|وظائف شاغرة|الوظائف)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(foldedWords(name)).hasMatch() || pattern.match(name.trimmed()).hasMatch();
}

QString ownerOfSection(const QString &name)
{
    static const QRegularExpression front(
        u"^(?:careers?|jobs?|working|work|karriere|stellenangebote?|jobs und karriere|emplois?|carrières?|recrutement|find job and career opportunities|job opportunities|career opportunities|trabaja(?:r)?|empleos?|vagas?|carreiras?|vacatures?|werken|praca|kariéra|kariera|lavora(?:re)?)(?: (?:at|with|for|bei|beim|der|chez|en|con|na|no|do|da|em|bij|w|u|v|ve|presso|hos))? (?=\\p{Lu})(.{2,60})$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression back(
        u"^(.{2,60}?) (?:careers?(?: page| site)?|jobs?|karriere(?:portal)?|stellenangebote|vacatures|recrutement|kariéra)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &pattern : {front, back}) {
        // Without regard to case any letter is a capital: look at the letter itself.
        QString owner = pattern.match(name.trimmed()).captured(1).section(u" in "_s, 0, 0).trimmed();
        if (!owner.isEmpty() && (owner.front().isUpper() || !owner.front().isLetter())) {
            return owner;
        }
    }
    return {};
}

bool soundsLikeJobBoard(const QString &name)
{
    static const QRegularExpression pattern(
        u"(?:^| )(?:\\S*jobs?|jobs?\\S*|empreg\\S*|emple[ao]\\S*|emplois?\\S*|careers?|karriere\\S*|stellen\\S*|vagas?|emplois?|empleos?|emprego|trabajo|trabalho|lavoro|praca|prace|vacatures?|jobb|jobb\\S*|work|arbeit|\\S*portal|\\S*borse|bolsa|оголошення|работа|вакансии|وظائف\\S*|求人\\S*|招聘\\S*|人才网|\\S*人才\\S*)(?: |$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(foldedWords(name)).hasMatch();
}

} // namespace aio::extraction
