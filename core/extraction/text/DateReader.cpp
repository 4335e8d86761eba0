#include "core/extraction/grammar/DateGrammar.h"
#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"
#include "core/extraction/text/Readers.h"

namespace aio::extraction {

namespace {

constexpr int posted = 0;
constexpr int valid = 1;
constexpr int start = 2;
constexpr int until = 3; ///< "by", "bis": a deadline in a line about applying

const PhraseTable &dateWords()
{
    static const PhraseTable table({
        {posted,
            u"posted|posted on|date posted|published|published on|publication date|listed on|job "
            u"posted|veröffentlicht|veröffentlicht am|online seit|publié le|publiée le|publié|mise en "
            u"ligne|publicado|publicada|publicado el|publicada el|fecha de publicación|publicado "
            u"em|publicada em|"
            u"pubblicato|pubblicato il|geplaatst|geplaatst "
            u"op|gepubliceerd|zveřejněno|vloženo|přidáno|opublikowano|dodano|publicerad|publicerat|publisert|"
            u"publiceret|julkaistu|közzétéve|publicat|опубликовано|نشر في|تاريخ "
            u"النشر|نشرت|掲載日|公開日|更新日|"
            u"发布日期|发布时间|发布于|發布日期|posted:|affichage du|annonce du|yayınlanma"},
        {valid,
            u"ważna do|ważne do|ważny do|platí do|platná do|gültig bis|online bis|válido hasta|válida "
            u"hasta|válido "
            u"até|válida até|valida fino al|valido fino al|geldig tot|open tot|giltig till|gælder "
            u"til|valable "
            u"jusqu'au|"
            u"deadline|closing date|closes|closes on|closing|apply by|apply before|apply until|applications "
            u"close|applications by|valid until|valid through|expires|expires on|last date|application "
            u"deadline|open until|no later than|not later than|applications due|due by|due date|"
            u"bewerbungsfrist|bewerbungsschluss|bewerbungen bis|bewerbung bis|bewerben "
            u"bis|einsendeschluss|spätestens|bis spätestens|bis zum|frist|date limite|avant le|jusqu'au|au "
            u"plus tard|clôture|fecha límite|hasta el|antes del|plazo|cierre|até|até o dia|até ao dia|data "
            u"limite|prazo|inscrições até|"
            u"entro il|entro e non oltre|scadenza|uiterlijk|sluitingsdatum|t/m|tot en met|reageer "
            u"voor|solliciteer voor|uzávěrka|nejpozději|nejpozději do|přihlášky do|do "
            u"konce|termin|najpóźniej|aplikuj do|do dnia|zgłoszenia do|sista ansökningsdag|senast|senast "
            u"den|sista dag|ansök senast|"
            u"ansøgningsfrist|senest|søknadsfrist|innen|viimeistään|hakuaika|mennessä|határidő|legkésőbb|"
            u"până la|până pe|termen|до|son başvuru|آخر موعد|حتى تاريخ|قبل تاريخ|في موعد "
            u"أقصاه|ينتهي|締切|締め切り|まで|必着|截止|截止日期|止|之前|期限|마감"},
        {start,
            u"start date|starting date|starts on|start on|starting on|starting from|to "
            u"start|commencing|eintritt|eintrittsdatum|arbeitsbeginn|beginn|startdatum|suchen wir zum|suchen "
            u"wir ab|wir suchen zum|wir suchen ab|zu besetzen zum|zu besetzen ab|à pourvoir le|à pourvoir "
            u"au|à pourvoir dès le|à pourvoir à partir du|prise de "
            u"poste|début|date de début|incorporación|inicio|fecha de inicio|início|data de "
            u"início|inizio|data di inizio|"
            u"ingangsdatum|per direct|nástup|datum nástupu|nástup od|rozpoczęcie|data "
            u"rozpoczęcia|tillträde|tiltrædelse|tiltredelse|työ alkaa|kezdés|تاريخ "
            u"البدء|入社日|勤務開始日|就業開始日|入职时间|到岗时间"},
        {until,
            u"by|before|until|till|bis|avant|hasta|antes|até|entro|voor|tot|do|senast|innan|inden|senest|"
            u"innen|au|al|le|vóór|najpóźniej do|fram till"},
    });
    return table;
}

const PhraseTable &applying()
{
    static const PhraseTable table({{0,
        u"apply|application|applications|send|cv|resume|bewerbung|bewerbungen|bewerben|lebenslauf|"
        u"candidature|candidatures|postuler|postulez|envoyer|cv "
        u"à|postula|enviar|envía|solicitud|candidatura|currículo|envie|inscrições|candidarsi|curriculum|"
        u"solliciteren|solliciteer|sollicitatie|reageren|reageer|"
        u"životopis|přihlášky|přihlášku|cv "
        u"zasílejte|aplikacje|zgłoszenia|ansök|ansökan|ansøgning|søknad|hae|hakemus|jelentkezés|jelentkezni|"
        u"trimite|aplică|reply"}});
    return table;
}

} // namespace

QList<Vote> readProseDates(const Posting &posting)
{
    QList<Vote> votes;
    int index = 0;
    for (const OutlineLine &line : posting.outline) {
        ++index;
        constexpr qsizetype longest = 900;
        if (line.topic == Topic::Mail || line.topic == Topic::AboutCompany || line.text.size() > longest)
            continue;
        const TextSpan whole{line.label.isEmpty() ? line.span.start : line.label.start, line.span.end};
        const QStringView text = posting.document.view(whole);
        const QString folded = fold(text);
        const bool aboutApplying = line.topic == Topic::Apply || !applying().findAll(folded).isEmpty();
        for (const PhraseTable::Hit &hit : dateWords().findAll(folded)) {
            if (hit.tag == until && !aboutApplying)
                continue;
            constexpr qsizetype reach = 44; // the date follows its word closely
            qsizetype from = hit.end;
            auto match = findDate(text.sliced(from, qMin(reach, text.size() - from)), posting.grammar);
            const bool behind =
                isCjk(folded[hit.start]) || folded.sliced(hit.start, hit.end - hit.start) == u"mennessä";
            if (!match && behind) { // "3月9日まで", "7月12日止"
                from = qMax<qsizetype>(0, hit.start - 20);
                match = findDate(text.sliced(from, hit.start - from), posting.grammar);
            }
            if (!match)
                continue;
            const bool relative = hit.tag != posted
                && text.sliced(from + match->span.start, match->span.length()).count(u' ') == 0
                && !text[from + match->span.start].isDigit() && !text[from + match->span.end - 1].isDigit()
                && !isCjk(text[from + match->span.end - 1]);
            if (relative)
                continue;
            const JobField field = hit.tag == posted ? JobField::DatePosted
                : hit.tag == start                   ? JobField::StartDate
                                                     : JobField::ValidThrough;
            const TextSpan span{whole.start + from + match->span.start, whole.start + from + match->span.end};
            votes.append(posting.vote(
                field, match->date, (hit.tag == until ? 0.68 : 0.78) - (line.aside ? 0.25 : 0), span));
        }
        // "3 days ago" among the first lines is when it was posted
        if (index <= 12 && posting.grammar.today.isValid() && line.text.size() < 120
            && line.kind != OutlineLine::Kind::Item) {
            static const PhraseTable ago(
                {{0, u"ago|geleden|sedan|temu|前|atrás"}, {1, u"vor|il y a|hace|há|před|منذ"}});
            const auto match = ago.findAll(folded).isEmpty() ? std::nullopt : findDate(text, posting.grammar);
            if (match)
                votes.append(posting.vote(JobField::DatePosted, match->date, 0.7,
                    {whole.start + match->span.start, whole.start + match->span.end}));
        }
    }
    return votes;
}

} // namespace aio::extraction
