#include "core/extraction/page/TitleParts.h"

#include "core/extraction/page/CleanText.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

// Wordings that say which part is which, in the languages that sites use for them.
bool matchWording(const QString &text, TitleParts &parts)
{
    static const QRegularExpression application(
        u"^(?:job application for|apply (?:for|to|now)[:\\-]?|bewerbung (?:als|für)|jobs?:|vacature[: ]|stellenangebot[: ]|offre d.emploi[ :\\-]+|oferta de empleo[: ]|praca[: ]|job:)\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hiring(
        u"^(.{2,60}?) (?:hiring|is hiring|sucht|recrute|busca|cerca|zoekt|söker|hledá|szuka|contrata) (.{3,120}?)(?: in .{2,60})?(?: [|\\-–—] .*)?$"_s);
    static const QRegularExpression at(
        u"^(.{3,120}?) (?:at|bei|chez|presso|bij|hos|@|в|u firmy|w firmie) ([\\p{Lu}\\d][^|–—]{1,60}?)(?: in [^|–—]{2,60})?(?:\\s+[|–—\\-]\\s.*)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text;
    if (const auto match = application.match(rest); match.hasMatch()) {
        rest = match.captured(1).trimmed();
    }
    if (const auto match = hiring.match(rest); match.hasMatch()) {
        parts = {match.captured(2).trimmed(), 0.8, match.captured(1).trimmed(), 0.85};
        return true;
    }
    if (const auto match = at.match(rest); match.hasMatch()) {
        parts = {match.captured(1).trimmed(), 0.85, match.captured(2).trimmed(), 0.85};
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

bool isGeneric(const QString &piece)
{
    static const QRegularExpression words(
        u"^(?:jobs?|careers?|karriere|stellenangebote?|stellenanzeige|vacatures?|emplois?|empleos?|lavoro|offerte di lavoro|praca|ofertas?(?: de empleo)?|vagas?|kariera|kariéra|jobb|lediga jobb|home|job details?|job search|job openings?|current openings|open positions?|join us|work with us|lavora con noi|trabaja con nosotros|trabalhe conosco|werken bij.*|offres? d.emplois?|nos offres|recrutement|ofertas? de trabajo|lavoro|stellenausschreibung(?:en)?|stellenanzeigen?|jobs? (?:&|and|und) karriere|karriere bei.*|wir suchen|praca|nabídka práce|nabidka prace|volná místa|lediga tjänster|ledig stilling|採用情報|求人情報|採用|招聘信息|诚聘|وظائف شاغرة|working at.*|apply(?: now)?|details?|job description|vacancy|vacancies|opportunities|招聘|求人|وظائف)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(piece).hasMatch();
}

double headingFit(const QString &piece, const PageFacts &facts)
{
    double best = 0;
    for (const QString &heading : facts.headings) {
        best = std::max(best, std::min(wordCoverage(piece, heading), wordCoverage(heading, piece) + 0.2));
    }
    return best;
}

} // namespace

TitleParts splitTitle(const QString &title, const PageFacts &facts)
{
    TitleParts parts;
    const QString text = title.simplified();
    if (text.isEmpty() || text.size() > 300) {
        return parts;
    }
    if (matchWording(text, parts)) {
        return parts;
    }
    QStringList list = pieces(text);
    list.removeIf([](const QString &piece) { return isGeneric(piece); });
    QString site;
    for (qsizetype i = list.size() - 1; i >= 0 && list.size() > 1; --i) {
        if (isSite(list.at(i), facts)) {
            site = list.takeAt(i);
        }
    }
    if (list.isEmpty()) {
        return parts;
    }
    qsizetype best = 0;
    double fit = headingFit(list.constFirst(), facts);
    for (qsizetype i = 1; i < list.size(); ++i) {
        if (const double other = headingFit(list.at(i), facts); other > fit + 0.1) {
            fit = other;
            best = i;
        }
    }
    parts.title = list.at(best);
    parts.titleCertainty =
        fit >= 0.7 ? 0.85 : (list.size() == 1 && site.isEmpty() && facts.headings.isEmpty() ? 0.68 : 0.5);
    // With exactly one other piece beside the title, that piece is the company more often than not; a site of
    // its own name is only that if nothing else can be.
    if (list.size() == 2 && fit >= 0.7) {
        parts.company = list.at(1 - best);
        parts.companyCertainty = site.isEmpty() ? 0.5 : 0.6;
    } else if (list.size() == 1 && !site.isEmpty()) {
        parts.company = site;
        parts.companyCertainty = 0.4;
    }
    return parts;
}

} // namespace aio::extraction
