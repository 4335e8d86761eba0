#include "core/extraction/page/TitleParts.h"

#include "core/extraction/grammar/Places.h"
#include "core/extraction/page/CleanText.h"
#include "core/extraction/page/SiteNames.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

// Wordings that say which part is which, in the languages that sites use for them.
bool matchWording(QString &rest, TitleParts &parts)
{
    static const QRegularExpression application(
        u"^(?:oferta(?: de trabajo)?:|vaga:|offre :|poste :|stelle:|annonce :|stellenausschreibung[: ]|job application for|apply (?:for|to|now)[:\\-]?|bewerbung (?:als|für)|jobs?:|vacature[: ]|stellenangebot[: ]|offre d.emploi[ :\\-]+|poste d(?:e |.)|oferta de empleo[: ]|praca[: ]|job:)\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hiring(
        u"^(.{2,60}?) (?:hiring|is hiring|sucht|recrute|busca|cerca|zoekt|söker|hledá|szuka|contrata) (.{3,120}?)(?: in (.{2,60}?))?(?: [|\\-–—] .*)?$"_s);
    // The whole wording: what is announced, and in brackets or after a word where.
    static const QRegularExpression announced(
        u"^(.{2,60}?) (?:sta assumendo (?:per la posizione(?: di)?|una? )|is looking for an? |is seeking an? "
        u"|"
        "recrute pour des postes de |recherche une? |busca personal para el puesto de |está contratando |"
        "está a contratar |sucht (?:nach )?(?:eine[nr]? )?|zoekt een |söker en |rekryterar |"
        "szuka pracowników na stanowisko |poszukuje pracowników na stanowisko |hledá zaměstnance na pozici |"
        "hledá kandidáty na pozici )\\s*(.{3,120}?)\\s*(?:\\(([^()]{2,60}, [^()]{2,60})\\))(?: [|\\-–—] .*)?$"_s);
    static const QRegularExpression at(
        u"^(.{3,120}?) (?:at|bei|chez|presso|bij|hos|@|в|u firmy|w firmie) ([\\p{Lu}\\d][^|–—]{1,60}?)(?: in [^|–—]{2,60})?(?:\\s+[|–—\\-]\\s.*)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = application.match(rest); match.hasMatch()) {
        rest = match.captured(1).trimmed();
    }
    for (const QRegularExpression &pattern : {announced, hiring}) {
        if (const auto match = pattern.match(rest); match.hasMatch()) {
            parts = {match.captured(2).trimmed(), 0.8, match.captured(1).trimmed(), 0.85,
                match.captured(3).trimmed()};
            return true;
        }
    }
    if (const auto match = at.match(rest); match.hasMatch()) {
        parts = {match.captured(1).trimmed(), 0.85, match.captured(2).trimmed(), 0.85, {}};
        return true;
    }
    return false;
}

QStringList pieces(const QString &text)
{
    static const QRegularExpression separators(
        u"\\s+[|–—\\-·•»«›:]+\\s+|\\s*[|｜·»]\\s*|\\s+::\\s+|\\s*：\\s*"_s);
    QStringList list;
    for (const QString &piece : text.split(separators, Qt::SkipEmptyParts)) {
        list.append(piece.trimmed());
    }
    list.removeAll(QString());
    return list;
}

// A piece that names the site: what og:site_name says, or the name in its address.
bool isSite(const QString &piece, const PageFacts &facts)
{
    const QString folded = foldedWords(piece);
    const QString site = foldedWords(facts.meta.value(u"og:site_name"_s));
    if (!site.isEmpty() && (folded == site || folded.startsWith(site + u' '))) {
        return true;
    }
    const QString host = facts.url.host().toLower();
    QString packed = folded;
    packed.remove(u' ');
    return packed.size() >= 4 && (host.contains(packed) || (packed.contains(u'.') && host.endsWith(packed)));
}

// "Stadt Example: Stellenangebote": a colon parts a name from a section, too.
QStringList withoutSections(const QStringList &pieces, const PageFacts &facts, QString &owner)
{
    static const QRegularExpression ofCompany(
        u"career|karri|carri| (?:at|with|for|bei|chez|en|con|na|no|bij|presso|hos) "_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList list;
    for (const QString &piece : pieces) {
        const QString front = piece.section(u": "_s, 0, 0);
        const QString back = piece.section(u": "_s, 1);
        if (namesSection(piece)) {
            continue;
        }
        if (!back.isEmpty() && (namesSection(front) || namesSection(back))) {
            list.append(namesSection(front) ? back : front);
        } else if (const QString name = ownerOfSection(piece); !name.isEmpty()
                   && owner.isEmpty()
                   // A site that calls itself "Jobs Coast" is a market of jobs, not Coast's.
                   && (!namesOwner(piece, facts) || piece.contains(ofCompany))) {
            owner = name;
        } else {
            list.append(piece);
        }
    }
    return list;
}

double headingFit(const QString &piece, const PageFacts &facts)
{
    double best = 0;
    for (const QString &heading : facts.headings) {
        best = std::max(best, std::min(wordCoverage(piece, heading), wordCoverage(heading, piece) + 0.2));
    }
    return best;
}

// The piece that is the posting's name: the one that a heading repeats, else the first.
qsizetype bestPiece(const QStringList &list, const PageFacts &facts, double &fit)
{
    qsizetype best = 0;
    fit = headingFit(list.constFirst(), facts);
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (const double other = headingFit(list.at(i), facts); other > fit + 0.1) {
            fit = other;
            best = i;
        }
    }
    return best;
}

double companyTrust(const QString &name, const PageFacts &facts, double otherwise)
{
    if (soundsLikeJobBoard(name)) {
        return 0;
    }
    return isSigned(name, facts) ? std::max(0.78, otherwise) : otherwise;
}

// Pieces that name whose site it is, taken out of the list as long as another piece is left.
QString takeSite(QStringList &list, const PageFacts &facts)
{
    QString site;
    for (qsizetype i = list.size() - 1; i >= 0 && list.size() > 1; --i) {
        if (isSite(list.at(i), facts) || namesOwner(list.at(i), facts)) {
            site = list.takeAt(i);
        }
    }
    return site;
}

// A legal form says that a piece names a company, and which one.
bool hasLegalForm(const QString &piece)
{
    static const QRegularExpression form(
        u"^(?:株式会社|有限会社|合同会社|医療法人|社会福祉法人)|(?:株式会社|有限会社|有限公司)(?:の.{2,6})?$"
        "|(?: |, )(?:GmbH(?: & Co\\.? KG)?|AG|KG|OHG|e\\.? "
        "?V\\.|Inc\\.?|LLC|Ltd\\.?|PLC|SARL|S\\.A\\.|S\\.L\\.|SAS|"
        "S\\.r\\.l\\.|S\\.p\\.A\\.|Ltda\\.?|Lda\\.?|B\\.V\\.|N\\.V\\.|s\\. ?r\\. ?o\\.|a\\. ?s\\.|[Ss]p\\. "
        "?z ?o\\. ?o\\.|AB|"
        "A/S|ApS|Oyj?|Kft\\.?)$"_s);
    return form.match(piece).hasMatch();
}

// "株式会社Example の採用": what follows says that it hires.
QString withoutTail(QString piece)
{
    static const QRegularExpression tail(u"\\s*の(?:採用|求人|募集|採用情報|求人情報|中途採用)$"_s);
    return piece.remove(tail);
}

} // namespace

TitleParts splitTitle(const QString &title, const PageFacts &facts)
{
    TitleParts parts;
    QString text = title.simplified();
    if (text.isEmpty() || text.size() > 300) {
        return parts;
    }
    static const QRegularExpression form(
        u"^(?:job application for|application for|apply for|bewerbung (?:als|für)) (?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption); // the form below the posting, not its name
    text.remove(form);
    QString owner;
    QStringList list = withoutSections(pieces(text), facts, owner);
    const bool hasSection = list != pieces(text);
    if (!hasSection && matchWording(text, parts)) {
        return parts;
    }
    list = hasSection ? list : withoutSections(pieces(text), facts, owner);
    QString site = takeSite(list, facts);
    site = site.isEmpty() || !owner.isEmpty() ? owner : site;
    const bool named = !list.isEmpty()
        && (namesOwner(list.constFirst(), facts) || facts.menu.contains(foldedWords(list.constFirst())));
    // A section's name beside the owner's: nothing in it is the posting's.
    const bool ofSite =
        list.size() == 1 && hasSection && site.isEmpty() && (named || isSigned(list.constFirst(), facts));
    if (list.isEmpty() || ofSite || (list.size() == 1 && named)) {
        parts.company =
            list.isEmpty() || facts.menu.contains(foldedWords(list.constFirst())) ? site : list.constFirst();
        parts.companyCertainty = companyTrust(parts.company, facts, owner.isEmpty() ? 0.6 : 0.85);
        return parts;
    }
    double fit = 0;
    const qsizetype best = bestPiece(list, facts, fit);
    parts.title = list.at(best);
    const bool lone = list.size() == 1 && site.isEmpty() && facts.headings.isEmpty();
    parts.titleCertainty = fit >= 0.7 ? 0.85 : (lone || (!site.isEmpty() && best == 0) ? 0.68 : 0.5);
    // With exactly one other piece beside the title, that piece is the company more often than not; a site of
    // its own name is only that if nothing else can be.
    const auto legal = std::find_if(list.cbegin(), list.cend(),
        [&](const QString &piece) { return &piece != &list.at(best) && hasLegalForm(piece); });
    const auto isName = [&](const QString &piece) { return &piece != &list.at(best) && !isPlace(piece); };
    const bool rivals = std::any_of(list.cbegin(), list.cend(), isName);
    if (!owner.isEmpty()) {
        parts.company = owner;
        parts.companyCertainty = companyTrust(owner, facts, 0.85);
    } else if (list.size() == 2 && fit >= 0.7 && headingFit(list.at(1 - best), facts) < 0.5) {
        parts.company = list.at(1 - best);
        parts.companyCertainty = companyTrust(parts.company, facts, site.isEmpty() ? 0.5 : 0.6);
    } else if (legal != list.cend()) {
        parts.company = withoutTail(*legal);
        parts.companyCertainty = 0.8;
    } else if (!site.isEmpty()) {
        parts.company = site;
        const double trust = companyTrust(site, facts, list.size() == 1 ? 0.4 : 0.3);
        // Beside another name the site's is more often the market's than the employer's.
        parts.companyCertainty = rivals ? std::min(trust, 0.5) : trust;
    }
    return parts;
}

} // namespace aio::extraction
