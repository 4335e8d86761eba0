#include "core/extraction/grammar/Links.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace aio::extraction {

namespace {

constexpr int maxRedirects = 4; // wrappers inside wrappers

bool isTracking(const QString &name)
{
    static const QStringList exact =
        QStringLiteral("gclid gclsrc dclid gbraid wbraid fbclid msclkid yclid twclid ttclid igshid li_fat_id "
                       "mc_cid mc_eid _ga _gl _hsenc _hsmi "
                       "hsctatracking mkt_tok ref referer referrer refid trk trkinfo trackingid tracking_id "
                       "tracking originaltrackingid "
                       "source src lever-source lever-origin lever-via gh_src origin jobboardsource jr_id "
                       "recommended_by spm scm from_source "
                       "jsessionid phpsessid sessionid session_id sid cfid cftoken aspsessionid ssid icid "
                       "cid_source campaign campaignid "
                       "campaign_id adid ad_id utm rx_campaign rx_c rx_id rx_job rx_medium rx_r rx_source "
                       "rx_ts rx_viewer rx_p vq_campaign vq_source bid "
                       "jobpipeline ebp eacid ss iis iisn codes mode_source share_id sharetype share wt_mc "
                       "wt.mc_id piwik_campaign pk_campaign "
                       "pk_kwd mtm_campaign mtm_source mtm_medium _branch_match_id s_kwcid ef_id oly_enc_id "
                       "vero_id sc_campaign "
                       "clickid click_id affid aff_id affiliate position pagenum ebp searchid search_id lipi "
                       "lici eid_source feed feedid "
                       "from_search xkcb xpse xfps sjdu tk fccid advn")
            .split(u' ');
    const QString key = name.toLower();
    return key.startsWith(u"utm_") || key.startsWith(u"utm-") || key.startsWith(u"pk_")
        || key.startsWith(u"mtm_") || key.startsWith(u"hsa_") || key.startsWith(u"_hs")
        || key.startsWith(u"at_") || exact.contains(key);
}

/// The target that a redirector carries in its query, if this address is one.
QUrl redirectTarget(const QUrl &url)
{
    static constexpr std::array names{u"url", u"u", u"q", u"target", u"dest", u"destination", u"redirect",
        u"redirect_url", u"redirecturl", u"redirect_uri", u"to", u"link", u"goto", u"out", u"r", u"adurl",
        u"uddg"};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const QString key = name.toLower();
        if (std::find(names.begin(), names.end(), key) == names.end())
            continue;
        if (!value.startsWith(u"http://", Qt::CaseInsensitive)
            && !value.startsWith(u"https://", Qt::CaseInsensitive))
            continue;
        QUrl target(value);
        // "share this page" links carry the page itself: their own host is the service, not the employer
        if (target.isValid() && !target.host().isEmpty()
            && !url.path().contains(u"share", Qt::CaseInsensitive))
            return target;
    }
    return {};
}

QString withoutSessionPath(const QString &path)
{
    const qsizetype session = path.indexOf(u";jsessionid=", 0, Qt::CaseInsensitive);
    return session < 0 ? path : path.left(session);
}

} // namespace

QString cleanUrl(const QUrl &given)
{
    QUrl url = given;
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme().toLower();
    if (scheme == u"mailto")
        return url.path().contains(u'@') ? QStringLiteral("mailto:") + url.path().toLower() : QString();
    for (int i = 0; i < maxRedirects; ++i) {
        const QUrl target = redirectTarget(url);
        if (target.isEmpty())
            break;
        url = target;
    }
    if ((url.scheme().toLower() != u"http" && url.scheme().toLower() != u"https") || url.host().isEmpty())
        return {};
    QUrlQuery kept;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (!isTracking(QUrl::fromPercentEncoding(name.toLatin1())))
            kept.addQueryItem(name, value);
    }
    url.setQuery(kept.isEmpty() ? QString() : kept.toString(QUrl::FullyEncoded));
    if (kept.isEmpty())
        url.setQuery(QString());
    url.setPath(withoutSessionPath(url.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    if (!url.fragment().startsWith(u'/') && !url.fragment().startsWith(u'!')) // "#/jobs/1" is an address
        url.setFragment(QString());
    url.setUserInfo(QString());
    return url.toString(QUrl::FullyEncoded);
}

bool isPortalAddress(const QString &address)
{
    static const QRegularExpression known(
        QStringLiteral("^(?:indeed|indeedemail|stepstone|linkedin|xing|monster|glassdoor|kununu|ziprecruiter|"
                       "totaljobs|jobware|jobrapido|jooble|adzuna|careerjet|talent|infojobs|computrabajo|"
                       "tecnoempleo|catho|hellowork|cadremploi|meteojob|welcometothejungle|pracuj|"
                       "nationalevacaturebank|jobbsafari|jobindex|profesia|hokify|jobs|prace)$"));
    static const QRegularExpression likely(QStringLiteral(
        "(?:^|-)(?:jobs?|stellen|karriere|careers?|vacatures?|praca|prace|emplois?|empleos?|"
        "trabajos?|lavoro|jobb|vagas?)(?:-|$)|^(?:emple[ao]|emploi|empreg|trabaj|vagas|jobb|karriere|lavor|"
        "praca|prace|vacature)|jobs$|^jobs?(?:boerse|portal|board|finder|scout|"
        "net|24)|(?:stellen|job)(?:markt|boerse|anzeigen|angebote|portal)$"));
    static const QRegularExpression service(
        QStringLiteral("^(?:support|help|helpdesk|service|kundenservice|customer\\w*|info|hello|contact|"
                       "kontakt|office|podpora|obchod|hilfe|ayuda|soporte|ajuda|suporte|aide|assistance|"
                       "assistenza|hjelp|pomoc|hulp|geral|"
                       "klantenservice|atencion|atendimento|feedback|team|admin|mail|web|redaktion|redakce|"
                       "redaccion|contacto|contato|contatti|alerts?|notifications?)(?:[.+-]|@)"));
    const QString folded = address.trimmed().toLower();
    QStringList labels = folded.section(u'@', 1).split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return false;
    static const QStringList registries{QStringLiteral("co"), QStringLiteral("com"), QStringLiteral("org"),
        QStringLiteral("net"), QStringLiteral("ac"), QStringLiteral("gov")};
    labels.removeLast();
    if (labels.size() >= 2 && registries.contains(labels.constLast()))
        labels.removeLast();
    const QString &name = labels.constLast();
    return known.match(name).hasMatch()
        || (likely.match(name).hasMatch() && service.match(folded).hasMatch());
}

} // namespace aio::extraction
