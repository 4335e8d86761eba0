#include "core/extraction/text/CompanyName.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/Places.h"
#include "core/extraction/text/Segments.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool saysMoreThanAName(const QString &folded)
{
    static const QRegularExpression sentence = insensitive(QStringLiteral(
        "(?<![\\p{L}])(?:you|you'd|you'll|you're|we|we're|our|your|this|since|are|want|join|apply|wir|nous|"
        "notre|votre|seit|depuis|desde|buscamos|suchen|sind|somos|nuestr[oa]s?|noss[oa]s?|siamo|"
        "pracuj|hledáme|szukamy|работа)(?![\\p{L}])|[?!]|(?:19|20)\\d\\d ?[/-] ?\\d\\d|:\\s"));
    return sentence.match(folded).hasMatch();
}

bool isDepartment(const QString &folded)
{
    static const QRegularExpression department = insensitive(QStringLiteral(
        "^(?:customer |human |information |public )?(?:service|services|faculty|department|"
        "sales|marketing|engineering|finance|support|operations|administration|verwaltung|"
        "vertrieb|abteilung|technik|produktion|einkauf|resources|technology|relations|"
        "ventas|vendas|vendite|commercial|production|logistik|logistics|générale|general|"
        "quality|research|hr|it)$|^(?:department|dept\\.?|abteilung|fachbereich|faculty|service|"
        "ricerca|parque industrial|polígono|zone industrielle|gewerbepark) "));
    return department.match(folded).hasMatch();
}

/// Words of a menu at the top of a site, side by side.
bool isMenu(const QString &folded)
{
    static const QStringList menu = QStringLiteral(
        "home|inicio|ofertas|empresas|empleos|jobs|careers|about|contact|contacto|start|login|news|blog|"
        "startseite|stellen|karriere|kontakt|accueil|offres|entreprises|vagas|empresa|início|sobre|"
        "contato|oferty|pracodawcy|praca|nabídky|firmy|offerte|aziende|candidati|register|search|menu|"
        "companies|employers|sign|in|up|om|oss|hem|lediga|jobb")
                                        .split(u'|');
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2
        && std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return menu.contains(word); });
}

} // namespace

bool hasOrganisationWord(QStringView text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "(?<![\\p{L}])(?:Trust|Foundation|Museum|Museo|Musée|Hospital|Hôpital|Klinik(?:um)?|Clinic|"
            "Clínica|"
            "Clinique|Universit\\p{L}+|Universidad\\p{L}*|College|Collège|School|Schule|Kommune|kommun|"
            "Council|"
            "Gemeinde|Stadt|Ville de|Mairie|City "
            "of|County|Centre|Center|Institut[eo]?|Academy|Akademie|Praxis|"
            "Kanzlei|Kancelari[ae]|Restaurant|Ristorante|Hotel|Hôtel|Pizzeria|Bäckerei|Piekarnia|"
            "Panificadora|Panadería|Boulangerie|Laboratori(?:o|es)|Laborator\\p{L}+|Association|"
            "Asociación|Associação|Verein|Stiftung|Cooperativ\\p{L}+|Coop|Szpital|Przedszkole|EHPAD|"
            "Kindergarten|Library|District|Church|Diakonie|Caritas|Agency|Agentur|Studio|Bank|Lodge|Bistro|"
            "Café|Nursery|škola|Spółdzielnia|Farmacia|Apotheke|Pharmacie|Group|Gruppe|Grupo|Groupe|Holding|"
            "Recruitment|Personal|Services|Industries|Instruments|Laboratoires?|"
            "Department of|Bureau of|Ministry of|Office of|Ministerio de|Ministère|Ministério|Ministerstvo|"
            "Authority|Commission|Society|Union|Peluquería|Mutuelle|Mairie|Commune de|Ayuntamiento(?: de)?|"
            "Câmara Municipal|Comune di|Gobierno de|Syndicat|Communauté "
            "de|Lycée|Colegio|Escola|Escuela|Liceo|Ospedale|Clinica|"
            "Officina|Falegnameria|Cantina|Azienda|Fattoria|Pasticceria|Panificio|Taller(?:es)?|Hostal|"
            "Supermercados?|Distribuciones|Transportes|Construcciones|Constructora|Inmobiliaria|"
            "Imobiliária|Padaria|Mercado|Fundación|Fundação|Fondazione|Fondation|Fundacja|Nadace|"
            "Urząd|Gmina|Przychodnia|Hurtownia|Kwiaciarnia|Zakład|Pekárna|Nemocnice|Úřad|Město|Obec|"
            "Lékárna|Truhlářství|Region|Landsting|Lasarett|Förskola\\p{L}*|Bageri|Ziekenhuis|Gemeente|"
            "Stichting|Bakkerij|Kwekerij|Waterschap|Scholengroep|Handwerk\\p{L}*|Gärtnerei|Metzgerei|"
            "Schreinerei|Autohaus|Gasthof|Pflegeheim|Seniorenheim|Sozialstation|Werkstätten|"
            "\\p{Lu}\\p{L}{3,}(?:erei|haus|technik|kliniken|stiftung|werke))(?![\\p{L}])"
            "|^(?:شركة|مؤسسة|مجموعة|مطعم|مستشفى|مدرسة|مدارس|فندق|عيادة|مركز|مصنع|صيدلية|بنك|جامعة|معهد|"
            "مخبز|متجر|مكتب|جمعية|وزارة|بلدية|هيئة) "),
        QRegularExpression::UseUnicodePropertiesOption);
    return hasLegalForm(text) || words.match(text.toString()).hasMatch();
}

TextSpan companyPart(QStringView text)
{
    TextSpan span{0, text.size()};
    static const QRegularExpression lead = insensitive(QStringLiteral(
        "^(?:about|über|à propos d(?:e |['’])|a propos de |sobre|acerca de|jobs at|careers at|"
        "karriere bei|jobs bei|vagas|empleos en|offres d['’]emploi|lavora con|work at|praca w) "
        "?(?=\\p{Lu})"));
    const auto match = lead.match(text.toString());
    if (match.hasMatch() && text.sliced(match.capturedEnd()).front().isUpper())
        span.start = match.capturedEnd();
    // "lo studio Bianchi", "die Example GmbH": an article in small letters is no part of a name.
    static const QRegularExpression article(
        QStringLiteral(
            "^(?:lo|la|il|el|le|les|los|las|die|der|das|de|het|the|our|unsere?|unser)\\s+(?=\\p{L})|"
            "^l['’](?=\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto small = article.match(text.sliced(span.start).toString());
    if (small.hasMatch())
        span.start += small.capturedEnd();
    // "Společnost Example s.r.o.": the word before says only what the end says, too.
    static const QRegularExpression kind = insensitive(QStringLiteral(
        "^(?:společnost|firma|spółka|société|entreprise|empresa|azienda|ditta|bedrijf) (?=\\p{L})"));
    const auto word = kind.match(text.sliced(span.start).toString());
    if (word.hasMatch() && text[span.start + word.capturedEnd()].isUpper()
        && hasLegalForm(text.sliced(span.start + word.capturedEnd())))
        span.start += word.capturedEnd();
    const auto cut = [&](qsizetype at) {
        if (at > span.start + 2)
            span.end = qMin(span.end, at);
    };
    const qsizetype bracket = text.indexOf(u" (");
    if (bracket > 0 && !hasLegalForm(text.sliced(bracket)))
        cut(bracket);
    static const QRegularExpression whereabouts =
        insensitive(QStringLiteral(",? (?:near|in der nähe von|près de|cerca de|bei|(?-i:u))(?= \\p{Lu})|, "
                                   "(?:in|en|à|em|i) "));
    const auto where = whereabouts.match(text.toString());
    if (where.hasMatch())
        cut(where.capturedStart());
    // "Zentrale Logistik in Ulm", but not "University in Leeds": an institution's place is part of its name.
    static const QRegularExpression town(QStringLiteral(" (?:in|en|em|i|w|v|ve|te|à) (\\p{Lu}[\\p{L}' -]+)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto seat = town.match(text.toString());
    if (seat.hasMatch() && isPlace(seat.capturedView(1)) && !hasLegalForm(text) && !hasOrganisationWord(text))
        cut(seat.capturedStart());
    const qsizetype comma = text.indexOf(u',');
    if (comma > 0 && comma + 1 < text.size() && isPlace(text.sliced(comma + 1)))
        cut(comma);
    return span;
}

bool mayBeCompany(QStringView text)
{
    const QString folded = fold(text).trimmed();
    if (isDepartment(folded) || isMenu(folded))
        return false;
    return hasLegalForm(text) || !saysMoreThanAName(folded);
}

TextSpan companyInFooter(QStringView line)
{
    constexpr qsizetype longest = 200;
    if (line.size() > longest)
        return {};
    static const QRegularExpression rights(
        QStringLiteral(
            "(?:©|\\(c\\)|Copyright)\\s*(?:©\\s*)?(?:(?:19|20)\\d\\d(?:\\s*[–—-]\\s*(?:20)?\\d\\d)?)?"
            "[\\s,·|-]*(?:by )?((?=\\p{Lu}|\\d)[^·|•–—\\n]{2,60}?)(?=[.,]? (?:All rights|Alle Rechte|"
            "Tous droits|Todos (?:los|os)|Tutti i|Alle rechten|Všechna)|\\s+[·|•–—]|[,·|•–—]|\\.?$|"
            "\\s+(?:19|20)\\d\\d)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression owner(
        QStringLiteral(
            "^\\s*(\\p{Lu}[^·|•,–—\\n]{2,60}?)\\s*[·|•,–—]\\s*(?:Inh\\.|Inhaber(?:in)?|Geschäftsführ|"
            "Prop\\.|Propriétaire|P\\.? ?IVA|SIRET|NIP|IČO?|CNPJ|NIF|CIF|ABN|VAT|USt)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression address(
        QStringLiteral(
            "^\\s*(\\p{Lu}[^·|•,–—\\n]{2,60}?)\\s*[·|•,–—]\\s*[^·|•,\\n]{3,50} ?\\d{1,4} ?[a-z]?\\s*"
            "[·|•,–—]\\s*(?:[A-Z]{1,2}-)?\\d{4,5} \\p{Lu}"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = line.toString();
    for (const QRegularExpression &expression : {owner, address, rights}) {
        const auto match = expression.match(text);
        if (match.hasMatch())
            return {match.capturedStart(1), match.capturedEnd(1)};
    }
    return {};
}

} // namespace aio::extraction
