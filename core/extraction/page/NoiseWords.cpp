#include "core/extraction/page/NoiseWords.h"

#include "core/extraction/page/CleanText.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

// "cookieBanner job-list__related" → cookie banner job list related
QStringList nameWords(QStringView names)
{
    QStringList words;
    QString word;
    const auto finish = [&words, &word] {
        if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    };
    QChar last;
    for (const QChar c : names) {
        if (!c.isLetter()) {
            finish();
        } else {
            if (c.isUpper() && last.isLower()) {
                finish();
            }
            word += c.toLower();
        }
        last = c;
    }
    finish();
    return words;
}

const QSet<QString> &chromeWords()
{
    static const QSet<QString> words{u"cookie"_s, u"cookies"_s, u"consent"_s, u"gdpr"_s, u"onetrust"_s,
        u"cookiebot"_s, u"breadcrumb"_s, u"breadcrumbs"_s, u"navbar"_s, u"nav"_s, u"navigation"_s, u"navi"_s,
        u"menu"_s, u"submenu"_s, u"megamenu"_s, u"share"_s, u"sharing"_s, u"addthis"_s, u"social"_s,
        u"socials"_s, u"newsletter"_s, u"modal"_s, u"popup"_s, u"overlay"_s, u"lightbox"_s, u"dialog"_s,
        u"tooltip"_s, u"toast"_s, u"snackbar"_s, u"advert"_s, u"adverts"_s, u"advertisement"_s, u"ads"_s,
        u"adsense"_s, u"sponsored"_s, u"pagination"_s, u"pager"_s, u"jobalert"_s, u"jobalerts"_s,
        u"searchbar"_s, u"searchbox"_s, u"searchform"_s, u"typeahead"_s, u"autocomplete"_s, u"login"_s,
        u"signin"_s, u"signup"_s, u"teilen"_s, u"partager"_s, u"partage"_s, u"compartir"_s, u"compartilhar"_s,
        u"condividi"_s, u"delen"_s, u"udostepnij"_s, u"sdilet"_s, u"sdileni"_s, u"dela"_s, u"brotkrumen"_s,
        u"krumelpfad"_s, u"skiplink"_s, u"skip"_s, u"offcanvas"_s, u"drawer"_s, u"flyout"_s, u"langswitch"_s,
        u"languageswitcher"_s, u"comments"_s, u"captcha"_s, u"recaptcha"_s, u"chatbot"_s, u"livechat"_s};
    return words;
}

const QSet<QString> &relatedWords()
{
    static const QSet<QString> words{u"related"_s, u"similar"_s, u"recommended"_s, u"recommendation"_s,
        u"recommendations"_s, u"suggested"_s, u"aehnliche"_s, u"ähnliche"_s, u"aehnlich"_s, u"similaires"_s,
        u"similares"_s, u"relacionadas"_s, u"relacionados"_s, u"semelhantes"_s, u"simili"_s, u"correlati"_s,
        u"vergelijkbare"_s, u"gerelateerd"_s, u"podobne"_s, u"souvisejici"_s, u"liknande"_s, u"relatert"_s,
        u"lignende"_s, u"mostviewed"_s, u"morejobs"_s, u"otherjobs"_s, u"relatedjobs"_s, u"similarjobs"_s};
    return words;
}

bool hasPair(const QStringList &words, QStringView first, QStringView second)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words.at(i) == first && words.at(i + 1) == second) {
            return true;
        }
    }
    return false;
}

} // namespace

NoiseKind noiseByName(QStringView classAndId)
{
    const QStringList words = nameWords(classAndId);
    NoiseKind kind = NoiseKind::None;
    for (const QString &word : words) {
        if (relatedWords().contains(word)) {
            return NoiseKind::Related;
        }
        if (chromeWords().contains(word)) {
            kind = NoiseKind::Chrome;
        } else if (kind == NoiseKind::None
            && (word == u"footer" || word == u"colophon" || word == u"fusszeile" || word == u"imprint"
                || word == u"impressum" || word == u"disclaimer" || word == u"copyright"
                || word == u"fineprint" || word == u"smallprint" || word == u"rechtliches")) {
            kind = NoiseKind::Footer;
        }
    }
    if (hasPair(words, u"more", u"jobs") || hasPair(words, u"other", u"jobs")
        || hasPair(words, u"also", u"viewed")) {
        return NoiseKind::Related;
    }
    if (hasPair(words, u"job", u"alert") || hasPair(words, u"job", u"alerts")
        || hasPair(words, u"sign", u"up") || hasPair(words, u"sign", u"in")
        || hasPair(words, u"search", u"bar") || hasPair(words, u"search", u"form")) {
        return NoiseKind::Chrome;
    }
    const bool legal = hasPair(words, u"legal", u"notice") || hasPair(words, u"legal", u"text")
        || hasPair(words, u"legal", u"info") || hasPair(words, u"mentions", u"legales")
        || hasPair(words, u"fine", u"print") || hasPair(words, u"small", u"print")
        || hasPair(words, u"site", u"bottom") || hasPair(words, u"page", u"bottom");
    return kind == NoiseKind::None && legal ? NoiseKind::Footer : kind;
}

bool headsRelatedJobs(const QString &heading)
{
    static const QRegularExpression pattern(
        u"^(?:view |see |browse |explore |discover "
        u")?(?:similar|related|other|more|recommended|suggested|additional|latest|recent|featured|people "
        u"also)"
        "( \\S+){0,3} "
        "(?:jobs?|positions?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|roles?|searches|viewed|postings?|"
        "offers?)\\b"
        "|^(?:popular|trending|hot|newest) "
        "(?:jobs|vacancies|openings|positions|posts|"
        "postings|searches)$|^(?:popular|recent|latest|related|featured) (?:posts|articles|news|stories|blog "
        "posts)|^jobs? (?:similar|related|like|near|alerts?|by email)\\b|^more (?:jobs )?from "
        "|^explore (?:more )?(?:jobs|careers)|^(?:salary|pay) (?:insights|estimate|trends|comparison|guide)"
        "|^(?:average|typical) (?:salary|pay)|^(?:career|job) (?:advice|tips)$"
        "|^(?:gehalts(?:planer|vergleich|check|rechner|spiegel)|durchschnittsgehalt|karrieretipps|beliebte "
        "(?:jobs|suchen|stellen\\S*|beitrage)|neueste (?:jobs|stellen\\S*|beitrage)|neue "
        "jobs|(?:jobs|stellen) "
        "(?:in der nahe|per e mail)|mehr (?:jobs|stellen|vakanzen)|noch mehr jobs)"
        "|^(?:salaires? moyens?|articles (?:recents|populaires)|offres recentes|dernieres offres|a lire "
        "aussi)"
        "|^(?:salarios? (?:promedio|medio)|ultimas ofertas|entradas recientes|tambien te puede "
        "interesar|(?:quiza|tal vez) te interese)"
        "|^(?:ultimas vagas|posts recentes|voce (?:tambien )?pode (?:gostar|se interessar)|talvez te "
        "interesse)"
        "|^(?:potrebbe(?:ro)? (?:interessarti|anche)|ultime offerte|articoli recenti)"
        "|^(?:mohlo by vas zajimat|mogłyby cie|mogą cię zainteresować|moze cie zainteresowac|najnowsze "
        "oferty|ostatnie wpisy)"
        "|^(?:du kanske (?:ocksa )?(?:gillar|ar intresserad)|senaste (?:jobben|inlaggen)|muita "
        "avoimia|samankaltaisia|lignende stillinger|benzer (?:is )?ilan|похожие (?:вакансии|работы)|другие "
        "вакансии|вакансии компании|схожі вакансії|інші вакансії|lowongan (?:serupa|terkait|lainnya)|viec "
        "lam (?:tuong tu|lien quan))"
        "|^jobs? you (?:might|may)|^you (?:might|may) (?:also )?(?:be interested|like)|^people also "
        "viewed|^recommended for you|^similar searches"
        "|^(?:weitere|ahnliche|andere|passende|aktuelle|verwandte|empfohlene)( \\S+){0,2} "
        "(?:stellen\\S*|jobs?|positionen|angebote|suchen|jobangebote|vakanzen)"
        "|^das konnte (?:sie|dich) auch"
        "|^(?:offres?|postes?|emplois?|annonces?)( \\S+){0,2} (?:similaires?|qui "
        "pourraient|recommandees?)|^autres? (?:offres?|postes?|emplois?)|^(?:nos|d) autres offres|^ces offres"
        "|^(?:ofertas?|empleos?|vacantes?|trabajos?|puestos?)( \\S+){0,2} "
        "(?:similares|relacionad[oa]s|recomendad[oa]s)|^(?:otras|otros|mas) "
        "(?:ofertas|empleos|vacantes|puestos|trabajos)"
        "|^(?:vagas?|empregos?|oportunidades)( \\S+){0,2} "
        "(?:semelhantes|similares|relacionadas|recomendadas)|^(?:outras|mais) (?:vagas|oportunidades|ofertas)"
        "|^(?:offerte|annunci|lavori|posizioni)( \\S+){0,2} (?:simili|correlat[ei])|^(?:altre|altri) "
        "(?:offerte|annunci|posizioni|opportunita|lavori)"
        "|^(?:vergelijkbare|soortgelijke|andere|meer|gerelateerde)( \\S+){0,2} "
        "(?:vacatures?|banen|jobs|functies)"
        "|^(?:podobne|dalsi|souvisejici|inne|pozostale|wiecej)( \\S+){0,2} "
        "(?:nabidky|pozice|prace|oferty|ogłoszenia|inzeraty|pracovni|mista)"
        "|^(?:liknande|andra|fler|relaterade|lignende|andre|flere)( \\S+){0,2} "
        "(?:jobb|jobs?|tjanster|annonser|stillinger|lediga)"
        "|^وظائف (?:مشابهة|مماثلة|ذات صلة|أخرى)|^(?:関連|類似|似た|他の|おすすめ)(?:する)?の?(?:求人|仕事|募集)|^(?:この求人を見た)|^(?:相似|类似|相关|推荐|其他|更多|最新|热门|為你推薦|猜你喜欢|相關|類似|其他|更多|熱門)(?:的)?(?:职位|工作|岗位|招聘|職缺|職位)?$|^(?:相似|类似|相关|推荐|其他|更多)(?:的)?(?:职位|工作|岗位)|^適合你\\S{0,8}(?:工作|職缺)|^(?:비슷한|유사한|추천|관련|다른) ?(?:채용|공고|일자리)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 120;
    if (heading.size() >= longest) {
        return false;
    }
    const QString folded = foldedWords(heading);
    return folded.size() < longest
        && (pattern.match(folded).hasMatch() || pattern.match(heading.trimmed()).hasMatch());
}

bool saysConsent(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\b(?:(?:uses?|using|verwende[nt]?|nutzen|nutzt|setzen|utilisons|utilise|utilizamos|utiliza|usamos|"
        u"usa|utilizziamo|gebruiken|gebruikt|uzywamy|używamy|korzysta|pouzivame|pouziva|anvander|bruger|"
        u"bruker|использу\\S+) (?:\\S+ ){0,4}(?:cookies?|cookie|koakcji|plik\\S* cookies?|soubory "
        u"cookies?|kakor|куки)"
        "|(?:cookies?) (?:policy|settings|preferences|einstellungen|richtlinie|consent|zustimmen|akzeptieren|akceptuj)|accept (?:all )?cookies|(?:alle )?cookies (?:akzeptieren|zulassen)|accepter (?:les |tous les )?cookies|aceptar (?:las |todas las )?cookies|aceitar (?:os )?cookies|wir (?:und unsere )?(?:\\d+ )?partner verarbeiten)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(foldedWords(text)).hasMatch();
}

} // namespace aio::extraction
