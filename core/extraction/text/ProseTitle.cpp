#include "core/extraction/text/ProseTitle.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/text/JobWords.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

/// Ends the name of a job: what follows says who, where, when or what for.
QString stop()
{
    return QStringLiteral(
        "(?=\\s+(?:who|that|which|to|in|at|for|with|on|from|based|able|ready|willing|available|join|and you|"
        "der|die|das|mit|für|zur|zum|im|ab|am|bei|nach|welche[rs]?|qui|pour|à|au|en|avec|dès|sur|dans|"
        "capable|"
        "que|para|con|desde|a partir|de lunes|com|na|no|per|presso|da|che|il|al|part-time|full-time|voor|met|"
        "om|dat|op|per|inför|innan|som|med|til|till|för|på|af|kteř\\p{L}+|któr\\p{L}+|w|ve|do)(?!\\p{L})"
        "|\\s+(?:i|ved)(?-i:(?= "
        "\\p{Lu}))|\\s*(?:[,;!?(\\n]|:(?!in))|(?<!\\bds|\\bkat|\\bsr|\\bjr|\\bst|\\bdr)\\.|\\s+[–—-]\\s|$)");
}

QRegularExpression phrase(const QString &before)
{
    return QRegularExpression(QStringLiteral("(?<!\\p{L})(?:") + before
            + QStringLiteral(
                ")\\s*((?:\\p{L}|\\d)(?:[^.,;:!?()\\n]|:(?=in)|(?<=\\bds|\\bkat|\\bsr|\\bjr|\\bst|\\bdr)"
                "\\.){2,70}?(?:\\s*\\((?:[mwfdxhv]\\s?[/|*]\\s?){1,3}"
                "[mwfdxhvi]\\))?)")
            + stop(),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// "for the position of …": what follows is a job, whatever it is called.
const QRegularExpression &position()
{
    static const QRegularExpression regex = phrase(QStringLiteral(
        "(?:position|role|post|job|vacancy) of(?: an?| the)?\\s|(?:stelle|position) (?:als|einer|eines)\\s|"
        "poste (?:de |d['’])|(?:puesto|cargo|vacante) de |(?:vaga|função|cargo) de "
        "|(?:posizione|ruolo|figura) "
        "(?:di |d['’])|functie van |tjänsten som |befattningen som |stillingen som |"
        "stanowisk[ou](?: pracy)?(?:\\s*:)?\\s|(?:na )?pozic[ei](?:\\s*:)?\\s"));
    return regex;
}

/// "We are looking for a …", "cherche un …": an article shows that one person is wanted.
const QRegularExpression &wanted()
{
    static const QRegularExpression regex = phrase(QStringLiteral(
        "(?:looking for|seeking|hiring|recruiting|searching for|look for|in need of) (?:an?|another|our "
        "next)\\s|"
        "such(?:en|t)(?:\\s(?!nach)[^.,:;!?]{1,60}?)? eine[nr]?(?:/n|/r)?\\s|(?:suchen|sucht) "
        "[^,:;!?]{0,60}?verstärkung:\\s?|"
        "(?:cherch|recherch|recrut)(?:e|ons|ent)(?: actuellement)? (?:une?|un·e|un\\(e\\)|un/e)\\s|"
        "(?:busca|buscamos|buscan|necesita|necesitamos|requiere|contrata|contratamos) (?:una?|un/a|uno/a)\\s|"
        "(?:procura|procuramos|busca|buscamos|contrata|contratamos) (?:uma?|um\\(a\\)|um/a)\\s|"
        "(?:cerca|cerchiamo|ricerca|ricerchiamo|seleziona|selezioniamo) (?:una?/?[oa]?\\s|uno\\s|un['’])|"
        "zoek(?:en|t)?(?: wij| we| naar)* een\\s|söker(?: vi| nu)* (?:en|ett)\\s|s[øö](?:ger|ker)(?: vi| "
        "nu)* "
        "(?:en|et|ei|ny)\\s"));
    return regex;
}

/// "experienced", "motivierte": praise in front of the job's name.
QString withoutPraise(const QString &words)
{
    static const QRegularExpression praise(
        QStringLiteral(
            "^(?:(?:highly |very )?(?:new|experienced|talented|passionate|motivated|skilled|reliable|"
            "enthusiastic|friendly|dedicated|driven|great|part-time|full-time|hands-on|further|"
            "neue[nrs]?|erfahrene[nrs]?|motivierte[nrs]?|engagierte[nrs]?|zuverlässige[nrs]?|freundliche[nrs]"
            "?|"
            "weitere[nrs]?|nouveau|nouvelle|nuev[oa]|novo|nova|nieuwe|enthousiaste|ervaren|gedreven|nya?|"
            "erfaren|dygtig|duktig)(?: and| und|,)? )+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = words;
    return rest.remove(praise);
}

/// Words for anybody who may come: they name no job.
bool isAnybody(const QString &words)
{
    static const QStringList anybody = QStringLiteral(
        "colleague|person|people|someone|somebody|candidate|team member|talent|partner|member|addition|"
        "kollegen|kollegin|kolleg:in|kolleg*in|person|persönlichkeit|verstärkung|team|teamplayer|talent|"
        "personne|candidat|candidate|collègue|profil|talent|persona|perfil|candidato|compañero|compañera|"
        "pessoa|candidato|colega|talento|collega|figura|risorsa|candidato|collega|teamgenoot|persoon|"
        "talent|kollega|medarbetare|person|medarbejder|kolleg|home|job|role|position|way|solution|stelle|"
        "neue herausforderung|challenge|change|emploi|stage|trabajo|lavoro|baan")
                                           .split(u'|');
    return anybody.contains(fold(words).trimmed());
}

std::optional<NameCandidate> inLine(const OutlineLine &line)
{
    constexpr qsizetype longestRead = 700;
    const QString text = line.text.first(qMin(longestRead, line.text.size())).toString();
    for (const bool named : {true, false}) {
        const auto match = (named ? position() : wanted()).match(text);
        if (!match.hasMatch())
            continue;
        const QString words = withoutPraise(match.captured(1).trimmed());
        constexpr qsizetype mostWords = 7;
        constexpr qsizetype fewLetters = 3;
        if (words.size() < fewLetters || words.count(u' ') >= mostWords || isAnybody(words))
            continue;
        const bool job = hasJobWord(words) || hasGenderTag(words);
        constexpr qsizetype mostUnknown = 4;
        if (!job && words.count(u' ') >= mostUnknown)
            continue;
        const qsizetype end = line.span.start + match.capturedStart(1) + match.captured(1).trimmed().size();
        return NameCandidate{words, {end - words.size(), end}, job ? 0.74 : named ? 0.6 : 0.54};
    }
    return std::nullopt;
}

} // namespace

std::optional<NameCandidate> titleInProse(const Posting &posting)
{
    constexpr int nearTop = 14;
    constexpr qsizetype shortest = 20; // of a sentence
    int index = 0;
    std::optional<NameCandidate> best;
    for (const OutlineLine &line : posting.outline) {
        if (++index > nearTop)
            break;
        const bool elsewhere = line.aside || line.kind == OutlineLine::Kind::Item
            || line.kind == OutlineLine::Kind::Fact || line.topic == Topic::Qualifications
            || line.topic == Topic::Skills || line.topic == Topic::Benefits || line.topic == Topic::Other;
        if (elsewhere || line.text.size() < shortest)
            continue;
        const auto found = inLine(line);
        if (found && (!best || found->confidence > best->confidence))
            best = found;
    }
    return best;
}

} // namespace aio::extraction
