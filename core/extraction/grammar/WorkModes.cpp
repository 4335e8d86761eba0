#include "core/extraction/grammar/WorkModes.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

enum Word
{
    Remote = 1, ///< says remote, may be softened by a hybrid word
    FullyRemote = 2,
    Hybrid = 4,
    Onsite = 8,
    NotRemote = 16,
    HomeOffice = 32, ///< part of the time unless the text says how much
    Home = 64, ///< says where, and counts only with a share of the week
    Neutral = 0 ///< masks phrases about something else
};

const PhraseTable &phrases()
{
    static const PhraseTable table({
        {Remote,
            u"remote|remotely|work from home|working from "
            u"home|wfh|telecommute|telecommuting|telework|teleworking|"
            u"work from anywhere|distributed "
            u"team|remote-friendly|anywhere|remoto|remota|remotos|teletrabajo|teletrabalho|télétravail|"
            u"teletravail|à distance|a distancia|à distância|da remoto|lavoro agile|smart "
            u"working|telelavoro|op afstand|"
            u"thuiswerk|na dálku|vzdáleně|práce na dálku|práce z domova|praca "
            u"zdalna|zdalnie|zdalna|zdalny|zdalną|på distans|distansarbete|"
            u"عن بعد|عن بُعد|من "
            u"المنزل|リモート|リモートワーク|リモート勤務|在宅|在宅勤務|テレワーク|远程|遠端|远端|遠距|"
            u"远程办公|居家办公|在家办公|"
            u"удаленно|удаленная работа|etätyö|uzaktan"},
        {FullyRemote,
            u"fully remote|100% remote|remote first|remote-first|remote only|remote-only|full remote|all "
            u"remote|completely remote|"
            u"100 % remote|remote 100%|fully distributed|100% remoto|100% remota|100 % remoto|remoto "
            u"100%|full-remote|totalmente remoto|"
            u"completamente remoto|totalmente remota|100% télétravail|100 % télétravail|télétravail "
            u"total|télétravail complet|"
            u"télétravail à 100%|full télétravail|vollständig remote|komplett remote|100% homeoffice|100 % "
            u"homeoffice|"
            u"100% home office|100% home-office|100% práce z domova|plně na dálku|w pełni zdalna|100% "
            u"zdalnie|w 100% zdalnie|"
            u"praca w pełni zdalna|helt på "
            u"distans|フルリモート|完全リモート|完全在宅|全远程|全遠端|全远端|纯远程|完全远程|100% da remoto|"
            u"volledig remote|volledig op afstand|anywhere in the world|remote worldwide|worldwide remote|عن "
            u"بعد بالكامل"},
        {Hybrid,
            u"hybrid|hybride|hybrides|híbrido|híbrida|hibrido|hibrida|ibrido|ibrida|hybridní|hybridně|"
            u"hybrydowo|hybrydowa|hybrydowy|"
            u"hybridjobb|hybridarbete|hybridmodell|hybrid work|hybrid working|hybrides "
            u"arbeiten|هجين|ハイブリッド|混合办公|混合|部分远程|部分遠端|"
            u"partially remote|partly remote|partial remote|teilweise remote|teilremote|télétravail "
            u"partiel|télétravail possible|"
            u"parcialmente remoto|semipresencial|semi-presencial|semi-presentiel|parzialmente remoto|deels "
            u"thuis|gedeeltelijk thuis|"
            u"remote possible|remote möglich|remote option|remote optional|remote or onsite|remote or "
            u"on-site|remote or office|"
            u"remote/onsite|onsite/remote|on-site/remote|remote / onsite|onsite or remote|on-site or "
            u"remote|office or remote|"
            u"hybrid remote|hybrid/remote|remote/hybrid|hybrid or remote|remote or hybrid|možnost home "
            u"office|možnost homeoffice|"
            u"částečný home office|částečně z domova|možnost práce z domova|częściowo zdalna|częściowo "
            u"zdalnie|delvis distans|"
            u"delvis på distans|möjlighet till distansarbete|möjlighet till distans|möjlighet att jobba på "
            u"distans|"
            u"mulighed for hjemmearbejde|mulighet for hjemmekontor|mogelijkheid tot thuiswerken|možnost "
            u"práce na dálku|"
            u"możliwość pracy zdalnej|opção de home office|possibilidade de home office|posibilidad de "
            u"trabajo remoto|"
            u"möjlighet att arbeta på distans|possibilité de télétravail|posibilidad de "
            u"teletrabajo|一部リモート|リモート可|"
            u"在宅勤務可|週1リモート|possibilità di smart working|mobiles arbeiten|mobiles arbeiten "
            u"möglich|mobilarbeit|mobile working|"
            u"可远程|支持远程|可申请远程|flex office|télétravail fréquent|télétravail régulier|télétravail "
            u"occasionnel|télétravail ponctuel|télétravail hybride|teletrabajo parcial|teletrabajo "
            u"híbrido|telework eligible"},
        {Onsite,
            u"onsite|on-site|on site|in-office|in office|in-person|in person|vor ort|vor-ort|präsenz|sur "
            u"site|sur place|présentiel|"
            u"en présentiel|presencial|presencialmente|en oficina|in presenza|in sede|op kantoor|op "
            u"locatie|na místě|v kanceláři|"
            u"stacjonarnie|stacjonarna|praca stacjonarna|w biurze|på plats|på kontoret|حضوري|من المكتب|في "
            u"المكتب|出社|オフィス勤務|坐班|现场办公|"
            u"現場辦公|到岗"},
        {NotRemote,
            u"no remote|not remote|not a remote position|not a remote role|not a remote job|remote not "
            u"possible|remote is not possible|"
            u"no remote work|non-remote|not eligible for remote|cannot be remote|remote work is not|no "
            u"telecommuting|no telework|"
            u"no work from home|no wfh|not offer remote|not offering remote|kein homeoffice|kein "
            u"home-office|kein home office|"
            u"keine remote-arbeit|kein remote|nicht remote|remote nicht möglich|homeoffice nicht möglich|pas "
            u"de télétravail|"
            u"télétravail non|sans télétravail|non éligible au télétravail|pas de remote|no remoto|sin "
            u"teletrabajo|no es remoto|"
            u"no teletrabajo|não remoto|não é remoto|nao remoto|sem home office|100% presencial|100 % "
            u"presencial|no smart working|"
            u"no da remoto|geen thuiswerk|niet op afstand|geen remote|bez home office|bez homeoffice|není "
            u"home office|bez možnosti home office|"
            u"brak pracy zdalnej|bez pracy zdalnej|inte på distans|ej distans|ليس عن "
            u"بعد|リモート不可|在宅不可|不支持远程|非远程|不可远程|不接受远程|"
            u"remote: no|telecommute: no|teletrabajo: no|télétravail: non|homeoffice: nein|home office: "
            u"nein|remote: nein|home office: ne|"
            u"100% onsite|100% on-site|fully onsite|fully on-site|fully in-office|5 days in office|5 days "
            u"onsite|5 days a week in"},
        {Home,
            u"from home|von zu hause|von zuhause|zu hause|mobile arbeit|mobiler arbeit|hemifrån|hjemmefra|"
            u"hjemmekontor|desde casa|da casa|de casa|em casa|z domu|z domova|vanuit huis|thuis werken|"
            u"thuiswerken|thuis|etätyötä|etätöitä|otthonról|de acasă|evden|из дома"},
        {HomeOffice, u"homeoffice|home-office|home office|homeoffice-möglichkeit|home-office-möglichkeit"},
        {Neutral,
            u"remote sensing|remote control|remote controls|remote controlled|remote-controlled|remote "
            u"access|remote monitoring|"
            u"remote support|remote desktop|remote server|remote servers|remote procedure|remote "
            u"teams|remote team members|"
            u"remote patient|remote site|remote sites|remote area|remote areas|remote locations|remote "
            u"villages|remote start|"
            u"remote diagnostics|remote maintenance|remote management|remote offices|remote hands|remote "
            u"learning|remote work experience|"
            u"remote team leadership|remote stakeholders|remote colleagues|remote customers|remote "
            u"clients|fernwartung|remote-support|"
            u"remote-zugriff|remote config|remote repositories|remote origin|remote code|remote sales "
            u"experience|remote collaboration|"
            u"remote communication|remote working experience|accesso remoto|acceso remoto|acesso "
            u"remoto|accès à distance|"
            u"apprentissage à distance|formation à distance|educación a distancia|ensino a distância|vente à "
            u"distance|"
            u"control remoto|controle remoto|soporte remoto|suporte remoto|home office equipment|home office "
            u"setup|home office budget|"
            u"home office allowance|home office stipend|home-office budget|home-office setup|home-office "
            u"equipment|homeoffice-ausstattung|"
            u"homeoffice ausstattung|on site customers|on-site customer|on-site customers|on-site "
            u"support|vor-ort-service|"
            u"vor-ort-termine|on-site gym|onsite gym|on-site parking|onsite parking|on-site "
            u"restaurant|on-site childcare|on-site cafeteria|"
            u"on-site canteen|onsite cafeteria|on-site fitness|anywhere else|from anywhere for|work from "
            u"anywhere weeks|"
            u"on-site interview|onsite interview|in-person interview|remote interview|remote interviews|in "
            u"person interview|"
            u"hybrid cloud|hybrid clouds|hybrid mobile|hybrid app|hybrid apps|hybrid vehicle|hybrid "
            u"vehicles|hybrid-cloud|hybrid cars|"
            u"hybrid events|hybrid infrastructure|hybrid environment|hybrid environments|hybrid "
            u"applications|hybrid integration|hybrid it|"
            u"hybride apps|cloud hybride|nube híbrida|nuvem híbrida|cloud "
            u"ibrido|混合开发|混合云|混合雲|远程控制|远程桌面|远程协助|"
            u"遠隔監視|リモートデスクトップ|远程监控|cursos a distancia|curso a distancia"},
    });
    return table;
}

/// "2 days from home", "3 Tage Büro", "2-3 jours de télétravail": a share of the week.
bool statesShare(const QString &folded)
{
    static const QRegularExpression share(
        QStringLiteral("(?<!\\d)[1-4](?: ?[-/x] ?[1-5])?x? ?(?:to |bis |à |a |oder |or |až |do )?[1-5]? "
                       "?(?:days?|tage?|tagen|jours?|días?|"
                       "dias?|giorni|giorno|dagen|dag|dny|dní|dni|dnia|dagar|日|天)[^.\\n]{0,24}?(?:remote|"
                       "home|office|büro|télétravail|"
                       "bureau|teletrabajo|remoto|casa|oficina|escritório|presencia|smart|sede|ufficio|thuis|"
                       "kantoor|kancelář|domova|zdaln|"
                       "biur|distans|kontor|リモート|出社|在宅|远程|居家)|週[1-4１-４]日?[^\\n]{0,6}(?:"
                       "リモート|在宅|出社)|(?:リモート|在宅|テレワーク)[^\\n]{0,10}週[1-4１-４]日|每周[^\\n]"
                       "{0,4}天[^\\n]{0,4}(?:远程|居家)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reversed(
        QStringLiteral(
            "(?<!\\p{L})(?:remote(?:ly)?|home|home-?office|télétravail|teletrabajo|teletrabalho|"
            "smart "
            "working|etätyö\\p{L}*|hemifrån|hjemmefra|hjemmekontor|distans\\p{L}*|zdaln\\p{L}*|domova|domu|"
            "casa|thuis\\p{L}*|mobile[rs]? "
            "arbeit(?:en)?|hause)(?!\\p{L})[^.;\\n]{0,30}?(?<![\\d\\p{L}])(?:[1-4]|"
            "one|two|three|four|einem|einen|zwei|drei|vier|un|deux|trois|uno|dos|tres|um|dois|três|due|tre|"
            "een|twee|drie|jeden|dva|tři|dwa|trzy|en|ett|två|to|yksi|yhden|kaksi|kolme)(?:\\s*[-–]\\s*[1-5])?"
            " "
            "(?:days?|tage?n?|jours?|días?|dias?|giorn[oi]|dag(?:en|ar|er|e)?|dn[yíi]|dzień|den|päivää?)"
            "(?!\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression inWords(
        QStringLiteral(
            "(?<!\\p{L})(?:one|two|three|four|ein(?:en|em)?|zwei|drei|un|deux|trois|dos|tres|dois|due|"
            "tre|een|twee|drie|jeden|dva|dwa|en|två|to|kaksi|kolme) (?:days?|tage?n?|jours?|días?|dias?|"
            "giorn[oi]|dag(?:en|ar|er|e)?|dn[yíi]|den|dzień|päivää?)(?!\\p{L})[^.;\\n]{0,24}?"
            "(?:remote|home|hause|smart|télétravail|teletrabajo|casa|thuis|domova|domu|zdaln|distans|"
            "hemifrån|hjemme|etätyö|mobile)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression partial(
        QStringLiteral(
            "(?:remote|home[- ]?office|télétravail|teletrabajo|teletrabalho|smart working|homeoffice) "
            "?:? ?(?:partiel|partial(?:ly)?|teilweise|parcial|parziale|gedeeltelijk|částečn|częściow|"
            "delvis|osittain)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return share.match(folded).hasMatch() || reversed.match(folded).hasMatch()
        || inWords.match(folded).hasMatch() || partial.match(folded).hasMatch();
}

} // namespace

std::optional<WorkMode> findWorkMode(QStringView text)
{
    const QString folded = fold(text);
    int found = 0;
    const auto hits = phrases().findAll(folded);
    for (const PhraseTable::Hit &hit : hits)
        found |= hit.tag;
    if (found & Hybrid)
        return WorkMode::Hybrid;
    if (found & NotRemote)
        return WorkMode::Onsite;
    if ((found & (Remote | HomeOffice | Home)) && statesShare(folded))
        return WorkMode::Hybrid;
    if (found & FullyRemote)
        return WorkMode::Remote;
    if ((found & (Remote | HomeOffice)) && (found & Onsite))
        return WorkMode::Hybrid;
    if (found & Remote)
        return WorkMode::Remote;
    if (found & HomeOffice)
        return WorkMode::Hybrid;
    if (found & Onsite)
        return WorkMode::Onsite;
    return std::nullopt;
}

} // namespace aio::extraction
