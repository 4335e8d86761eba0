#include "core/extraction/page/PageCondition.h"

#include "core/extraction/page/CleanText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageReader)
};

// Longer than this a page says something beside the phrase that was found in it.
constexpr qsizetype shortPage = 1500;
constexpr qsizetype fewWords = 120;

bool saysRobotCheck(const QString &words)
{
    static const QRegularExpression pattern(
        u"just a moment|checking (?:your browser|if the site connection)|verify (?:that )?you are (?:a "
        u")?human|are you a robot|i m not a robot|unusual traffic"
        "|attention required cloudflare|pardon our interruption|access (?:to this page has been "
        ")?denied|request unsuccessful incapsula|enable cookies and reload"
        "|complete the security check|ddos protection by|bot detection|human verification|security "
        "verification|please solve this captcha|captcha verification"
        "|sicherheitsuberprufung|bestatigen sie dass sie ein mensch|verifiez que vous etes humain|verifica que eres humano|安全验证|人机验证|ロボットではありません"_s);
    return pattern.match(words).hasMatch();
}

// A name that is a sign-in's: "Log in", "Sign in to Example", "Anmelden | Example"; not "Login support
// engineer".
bool namesSignIn(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(?:sign in|log in|login|sign up|join now|welcome back|member "
        u"login|anmelden|anmeldung|einloggen|se connecter|connexion|iniciar sesion|inicia "
        u"sesion|entrar|accedi|inloggen|zaloguj(?: sie)?|logowanie|prihlaseni|prihlasit se|logga "
        u"in|登录|ログイン|تسجيل الدخول)"
        u"(?:$| (?:to|into|or|with|required|bei|mit|um|oder|a|au|en|ou|o|no|na|do|com|con|e|bij|till|eller) )"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression separator(u"\\s[|–—\\-:·•]\\s|[|｜]"_s);
    return pattern.match(foldedWords(name.section(separator, 0, 0))).hasMatch();
}

// The posting is there for those who sign in.
bool demandsSignIn(const QString &words)
{
    static const QRegularExpression pattern(
        u"(?:sign in|log in|login) (?:to (?:view|see|continue|access)|required)|you must (?:be logged in|log "
        "in|sign in)|please (?:log|sign) in"
        "|melden sie sich an um|connectez vous pour|inicia sesion para|zaloguj sie aby|prihlaste se pro"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(words).hasMatch();
}

// "Open until the position is filled" and "if the post is closed" tell what will be.
bool isForeseen(const QString &words, qsizetype at)
{
    static const QRegularExpression pattern(
        u"\\b(?:until|till|once|when|if|unless|after|before|as soon as|bis|sobald|wenn|falls|jusqu a ce que|lorsque|des que|si|hasta que|cuando|ate que|quando|fino a quando|finche|se|totdat|tot|zodra|als|do czasu|az|jakmile|dokud|tills|nar)(?: \\S+){0,2} ?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype before = 40;
    return pattern.match(words.sliced(std::max<qsizetype>(0, at - before), std::min(at, before))).hasMatch();
}

bool saysGone(const QString &words)
{
    static const QRegularExpression pattern(
        u"no longer (?:accepting|taking|open|available|active|online|exists?|posted|listed|being "
        u"advertised)|(?:job|position|vacancy|posting|role|offer|listing|advert|ad) (?:you are looking for "
        u")?(?:has |is |was |have )?(?:been )?(?:now "
        u")?(?:expired|closed|filled|removed|deactivated|withdrawn)"
        "|(?:job|position|vacancy|posting|page) (?:you (?:re|are) looking for )?(?:could not be|can t "
        "be|cannot be|was not|not) found|applications? (?:for this \\S+ )?(?:are|is|have|has) (?:now "
        ")?(?:been )?closed|this job is closed|closed for applications"
        "|nicht mehr "
        "(?:verfugbar|aktuell|online|aktiv|vakant|ausgeschrieben)|(?:stelle|anzeige|stellenanzeige|position) "
        "(?:ist|wurde) (?:bereits |leider "
        ")?(?:besetzt|abgelaufen|deaktiviert|geschlossen|entfernt)|bewerbungsfrist (?:ist )?abgelaufen"
        "|n est plus (?:disponible|en ligne|active?|d actualite)|(?:offre|annonce|poste) (?:a ete |est "
        ")?(?:expiree?|pourvue?|cloturee?|archivee?|supprimee?)"
        "|ya no (?:esta|se encuentra|acepta|admite)|(?:oferta|vacante|puesto|proceso) (?:ha |esta |fue "
        ")?(?:sido )?(?:caducad[oa]|expirad[oa]|cerrad[oa]|finalizad[oa]|cubiert[oa]|eliminad[oa])"
        "|nao esta mais (?:disponivel|ativa|aceitando)|(?:vaga|oportunidade|processo) (?:ja )?(?:foi |esta "
        ")?(?:encerrad[oa]|expirad[oa]|preenchid[oa]|fechad[oa]|finalizad[oa])"
        "|non e piu (?:disponibile|attiv[oa]|online)|(?:offerta|annuncio|posizione) (?:e |e stat[oa] "
        ")?(?:scadut[oa]|chius[oa]|coperta|rimoss[oa])"
        "|(?:is )?niet meer (?:beschikbaar|actief|online|vacant)|vacature is "
        "(?:vervuld|gesloten|verlopen|ingevuld)"
        "|(?:oferta|ogłoszenie|rekrutacja) (?:pracy )?(?:jest |zostala |zostalo "
        ")?(?:nieaktualn[ae]|zakonczona|wygasl[ao]|nieaktywn[ae]|archiwalna)|juz (?:nie)?aktualne"
        "|(?:nabidka|pozice|inzerat) (?:prace )?(?:jiz |uz )?(?:neni (?:aktualni|aktivni|dostupna)|byla? "
        "(?:ukoncena?|obsazena?|stazena?|archivovana?)|vyprsela?)|platnost (?:nabidky|inzeratu) (?:jiz "
        ")?(?:vyprsela|skoncila)"
        "|(?:annonsen|tjansten|jobbet|stillingen) (?:ar|er|har) (?:inte langre|ikke lenger|ikke langere|utgatt|utlopt|tillsatt|avslutad|stangd|besat)|ansokningstiden har (?:gatt ut|passerat)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression unspaced(
        u"募集(?:は|を)?(?:終了|締め切)|掲載(?:が)?終了|受付(?:は|を)?終了|(?:职位|岗位|招聘|該職缺|职缺)(?:已|己)(?:下线|关闭|过期|结束|失效|停止)|停止招聘|已停止招聘|انتهت صلاحية|لم تعد (?:هذه )?(?:الوظيفة )?متاحة|الوظيفة مغلقة|마감(?:되었습니다|된 (?:공고|채용))"_s);
    for (auto it = pattern.globalMatch(words); it.hasNext();) {
        if (!isForeseen(words, it.next().capturedStart())) {
            return true;
        }
    }
    return unspaced.match(words).hasMatch();
}

bool saysNeedsScript(const QString &words)
{
    static const QRegularExpression pattern(
        u"(?:enable|activate|requires?|need|turn on) (?:to run this app )?(?:java ?script)|javascript (?:is )?(?:required|disabled|must|to run)|javascript (?:aktivieren|ist deaktiviert)|activer javascript|habilit\\w+ javascript|javascript nie jest|zapnete javascript|启用 ?javascript|javascriptを有効"_s);
    return pattern.match(words).hasMatch();
}

bool namesAList(const PageFacts &facts)
{
    static const QRegularExpression pattern(
        u"^(?:\\d[\\d., ]*\\+? (?:\\S+ ){0,5}(?:jobs?|vacanc(?:y|ies)|openings|positions|stellen(?:angebote)?|offres|emplois|ofertas|empleos|vagas|offerte|vacatures|ofert|nabidek|lediga jobb|求人|职位)\\b|(?:search results|job search|suchergebnisse|resultats de recherche|resultados de busqueda)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringList names = facts.names();
    return std::any_of(names.cbegin(), names.cend(),
        [](const QString &name) { return pattern.match(foldedWords(name)).hasMatch(); });
}

bool hasPasswordField(const HtmlTree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.is(i, GUMBO_TAG_INPUT) && tree.rawAttribute(i, "type") == "password") {
            return true;
        }
    }
    return false;
}

// What no wall and no error page has: facts with labels, an address to write to, or a heading of its own over
// some text.
bool looksLikePosting(const PageFacts &facts, const SourceDocument &document, const QString &words)
{
    static const QRegularExpression address(u"[^@\\s]{1,64}@[A-Za-z0-9\\-]+\\.[A-Za-z]{2,}"_s);
    const auto pairs = std::count_if(document.blocks.cbegin(), document.blocks.cend(),
        [](const TextBlock &block) { return block.kind == TextBlock::Kind::Pair && !block.aside; });
    if (pairs >= 2 || address.match(document.text.left(20'000)).hasMatch()) {
        return true;
    }
    constexpr qsizetype someText = 200;
    return words.size() >= someText && !facts.headings.isEmpty()
        && std::none_of(facts.headings.cbegin(), facts.headings.cend(), namesSignIn);
}

bool hasScripts(const PageFacts &facts)
{
    return std::any_of(facts.scripts.cbegin(), facts.scripts.cend(),
        [](const PageFacts::Script &script) { return !script.type.contains(u"json"_s); });
}

// A link to sign in stands on most pages; a wall asks for it and has nothing else to say.
bool isSignIn(
    const HtmlTree &tree, const PageFacts &facts, const SourceDocument &document, const QString &words)
{
    constexpr qsizetype veryShort = 500;
    const QStringList names = facts.names();
    const bool named = std::any_of(names.cbegin(), names.cend(), namesSignIn);
    const bool asked = hasPasswordField(tree) || (words.size() < veryShort && demandsSignIn(words));
    return (named || asked) && !looksLikePosting(facts, document, words);
}

QString noscriptText(const HtmlTree &tree)
{
    QString text;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.is(i, GUMBO_TAG_NOSCRIPT)) {
            text += u' ' + tree.verbatimText(i);
        }
    }
    return text;
}

} // namespace

PageCondition recognizeCondition(
    const HtmlTree &tree, const PageFacts &facts, const SourceDocument &document, bool hasPosting)
{
    const QString words = foldedWords(document.text.left(6000));
    const QString names = foldedWords(facts.names().join(u' '));
    const bool isShort = words.size() < shortPage && !hasPosting;
    // In a long page the note that it has ended stands at the top; further down such words are about others.
    if (saysGone(isShort ? words : words.left(700)) || saysGone(names)) {
        return PageCondition::Gone;
    }
    if (hasPosting) {
        return PageCondition::Posting;
    }
    if (isShort && (saysRobotCheck(words) || saysRobotCheck(names))) {
        return PageCondition::RobotCheck;
    }
    if (isShort && isSignIn(tree, facts, document, words)) {
        return PageCondition::SignIn;
    }
    const bool wantsScript = saysNeedsScript(words) || saysNeedsScript(foldedWords(noscriptText(tree)));
    if (words.size() < fewWords && hasScripts(facts) && (wantsScript || words.isEmpty())) {
        return PageCondition::NeedsBrowser;
    }
    if (words.isEmpty()) {
        return PageCondition::Empty;
    }
    return namesAList(facts) ? PageCondition::List : PageCondition::Posting;
}

Result<void> judgeCondition(PageCondition condition, bool readable, SourceDocument &document)
{
    const QString saveHint =
        Text::tr("Open it in a browser; if the posting shows there, save the page or paste its text.");
    switch (condition) {
    case PageCondition::Posting:
        return {};
    case PageCondition::Empty:
        return failure(ErrorKind::BadInput, Text::tr("The page is empty."), saveHint);
    case PageCondition::NeedsBrowser:
        return failure(ErrorKind::BadInput, Text::tr("The page shows its text only in a browser."), saveHint);
    case PageCondition::RobotCheck:
        return failure(ErrorKind::BadInput,
            Text::tr("The site asks whether a person is reading, so the posting is not on the page."),
            saveHint);
    case PageCondition::SignIn:
        return failure(ErrorKind::BadInput,
            Text::tr("The page asks for a sign-in, so the posting is not on it."), saveHint);
    case PageCondition::Gone:
        if (!readable) {
            return failure(ErrorKind::BadInput,
                Text::tr("The posting has ended; the page shows only a note about it."),
                Text::tr("Look for the posting at the company itself."));
        }
        document.warnings.append(Text::tr("The page says that this posting has ended."));
        return {};
    case PageCondition::List:
        document.warnings.append(Text::tr("The page seems to list several postings instead of showing one."));
        return {};
    }
    return {};
}

} // namespace aio::extraction
