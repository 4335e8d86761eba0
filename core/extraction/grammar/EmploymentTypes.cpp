#include "core/extraction/grammar/EmploymentTypes.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"
#include "core/jobs/FieldValue.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

// One bit for each of employmentTypeNames(); None masks phrases that only look like one.
enum Type
{
    None = 0,
    FullTime = 1 << 0,
    PartTime = 1 << 1,
    Contractor = 1 << 2,
    Temporary = 1 << 3,
    Intern = 1 << 4,
    Volunteer = 1 << 5,
    PerDiem = 1 << 6
};

const PhraseTable &phrases()
{
    static const PhraseTable table({
        {FullTime,
            u"kokoaikaiseen|kokoaikaista|kokoaikaisesti|kokopäiväinen|horário completo|a tempo inteiro|pełny "
            u"wymiar|full-time|full time|fulltime|full_time|vollzeit|vollzeitstelle|in vollzeit|temps "
            u"plein|plein "
            u"temps|temps complet|"
            u"jornada completa|tiempo completo|tempo integral|período integral|periodo integral|tempo "
            u"inteiro|tempo pieno|"
            u"voltijd|voltijds|plný úvazek|plny uvazek|plného úvazku|práce na plný úvazek|hlavní pracovní "
            u"poměr|hpp|na plný|"
            u"pełny etat|pełen etat|pełnym etacie|pełnego "
            u"etatu|heltid|heltidstjänst|fuldtid|kokoaikainen|täyspäiväinen|"
            u"정규직|전일제|دوام كامل|بدوام كامل|الدوام "
            u"الكامل|正社員|正职员|フルタイム|常勤|全职|全職|teljes munkaidő|tam "
            u"zamanlı|"
            u"полная занятость|полный рабочий день|normă întreagă"},
        {PartTime,
            u"osa-aikaiseen|osa-aikaista|osa-aikaisesti|jornada: parcial|3/4 etatu|1/2 etatu|part-time|part "
            u"time|parttime|part_time|teilzeit|teilzeitstelle|minijob|mini-job|nebenjob|450-euro-job|520-"
            u"euro-job|"
            u"538-euro-basis|geringfügige beschäftigung|temps partiel|mi-temps|media jornada|tiempo "
            u"parcial|jornada parcial|"
            u"medio tiempo|meio período|meio periodo|tempo parcial|meio expediente|part-time "
            u"orizzontale|deeltijd|deeltijds|"
            u"částečný úvazek|zkrácený úvazek|poloviční úvazek|částečného úvazku|zkráceného úvazku|niepełny "
            u"etat|niepełnym etacie|"
            u"część etatu|pół etatu|niepełny wymiar|deltid|osa-aikainen|دوام جزئي|بدوام جزئي|الدوام "
            u"الجزئي|시간제|파트타임|パートタイム|パート|"
            u"アルバイト|非常勤|兼职|兼職|yarı zamanlı|частичная занятость|werkstudent|werkstudentin|working "
            u"student|"
            u"werkstudententätigkeit|studentenjob|brigáda|extrajobb"},
        {FullTime | PartTime,
            u"pełny etat lub 3/4|pełny etat lub 1/2|pełny lub niepełny etat|pełny lub część etatu|tiempo "
            u"completo o medio tiempo|voll- oder teilzeit|voll- und teilzeit|voll-/teilzeit|voll-/ "
            u"teilzeit|voll- / "
            u"teilzeit|voll/teilzeit|"
            u"full- or part-time|full or part time|full or part-time|full/part time|full-/part-time|full- "
            u"and part-time|"
            u"temps plein ou partiel|temps complet ou partiel|voltijd/deeltijd|voltijd of deeltijd|plný nebo "
            u"částečný úvazek|"
            u"plný či částečný úvazek|teil- oder vollzeit|teil-/vollzeit|teil- und vollzeit|part- or "
            u"full-time|hel- eller deltid|"
            u"heltid/deltid|tiempo completo o parcial|jornada completa o parcial"},
        {Contractor,
            u"contractor|independent contractor|contract position|contract role|contract basis|contract to "
            u"hire|contract-to-hire|"
            u"c2c|corp-to-corp|freelance|freelancer|freelancers|freelancing|freiberuflich|freiberufler|freie "
            u"mitarbeit|"
            u"freier mitarbeiter|auf honorarbasis|indépendant|prestataire|portage "
            u"salarial|autónomo|autonomo|por cuenta propia|"
            u"contrato por obra y servicios|pessoa jurídica|pj|contrato pj|prestador de serviços|recibos "
            u"verdes|libero professionista|"
            u"partita iva|p.iva|p. iva|zzp|zzp'er|freelance basis|ičo|na ičo|osvč|živnostenský list|na "
            u"živnost|práce na živnostenský list|"
            u"b2b|umowa b2b|kontrakt b2b|contrat b2b|b2b contract|konsultuppdrag|frilans|عمل "
            u"حر|مستقل|業務委託|フリーランス|"
            u"自由职业|自由職業|подряд"},
        {Temporary,
            u"temporary|temp position|temp-to-hire|fixed-term|fixed "
            u"term|limited-term|befristet|befristete|befristeter|"
            u"befristetes|zeitarbeit|arbeitnehmerüberlassung|elternzeitvertretung|cdd|contrat à durée "
            u"déterminée|durée déterminée|"
            u"intérim|interim|intérimaire|mission intérimaire|contrato temporal|temporal|eventual|tiempo "
            u"determinado|"
            u"duración determinada|sustitución|temporário|temporária|contrato a termo|termo certo|prazo "
            u"determinado|"
            u"tempo determinato|a termine|somministrazione|sostituzione "
            u"maternità|tijdelijk|tijdelijke|uitzend|bepaalde tijd|"
            u"doba určitá|na dobu určitou|dobu určitou|dočasný|dočasná|czas określony|na czas "
            u"określony|umowa zlecenie|"
            u"praca "
            u"tymczasowa|visstid|vikariat|tidsbegränsad|tidsbegränsat|säsongsanställning|måräaikainen|"
            u"määräaikainen|مؤقت|"
            u"عقد "
            u"مؤقت|契約社員|派遣社員|有期雇用|期間限定|临时|臨時|短期合同|seasonal|saisonal|saisonnier|"
            u"temporada"},
        {Intern,
            u"intern|interns|internship|internships|praktikum|praktikant|praktikantin|pflichtpraktikum|"
            u"stagiaire|offre de stage|"
            u"stage de fin|alternance|alternant|contrat "
            u"d'apprentissage|prácticas|becario|becaria|beca|pasantía|pasante|estágio|"
            u"estagiário|estagiária|estagio|tirocinio|tirocinante|stage "
            u"curriculare|stagista|stageplek|stageplaats|meewerkstage|"
            u"afstudeerstage|stáž|stážista|staż|stażysta|praktyki|praktykant|praktik|praktikplats|trainee|"
            u"traineeship|تدريب|متدرب|"
            u"インターン|インターンシップ|实习|實習|实习生|實習生|стажировка|harjoittelu"},
        {Volunteer,
            u"volunteer|volunteer position|volunteer "
            u"role|ehrenamt|ehrenamtlich|ehrenamtliche|bénévole|bénévolat|voluntario|"
            u"voluntaria|voluntariado|voluntário|voluntária|volontario|volontariato|vrijwilliger|"
            u"vrijwilligerswerk|dobrovolník|"
            u"dobrovolnická|wolontariat|wolontariusz|ideellt|متطوع|تطوع|ボランティア|志愿者|志願者"},
        {PerDiem, u"per diem|per-diem|per_diem|prn"},
        {None,
            u"full-time study|full-time student|full time student|intern and extern|intern und extern|intern "
            u"oder extern|"
            u"intern wie extern|volunteer days|volunteer day|volunteer time|paid volunteer|volunteer "
            u"hours|volunteering|"
            u"volunteer work|volunteer experience|manage interns|mentoring interns|mentor interns|temporary "
            u"password|"
            u"temporary workers|temporary disability|interim management|part-time "
            u"study|teilzeitstudium|vollzeitstudium|"
            u"per diem allowance|freelance experience|freelance platforms|équipe interne|management trainee "
            u"program alumni|"
            u"full-time experience|full time experience|full-time equivalent|full-time employees|full time "
            u"employees|"
            u"freelancer platform|manage freelancers|managing freelancers|b2b saas|b2b sales|b2b "
            u"software|b2b marketing|"
            u"b2b customers|b2b company|b2b companies|b2b clients|b2b tech|b2b-vertrieb|b2b vertrieb|b2b und "
            u"b2c|b2b and b2c|b2b/b2c|"
            u"b2b & b2c|b2b e-commerce|b2b product|b2b products|b2b environment|b2b "
            u"experience|b2b-umfeld|b2b kunden|b2b-kunden|"
            u"b2b platform|b2b-plattform|b2b-geschäft|b2b startup|b2b start-up|b2b enterprise|ventes "
            u"b2b|ventas b2b|"
            u"vendas b2b|vendite b2b|sprzedaż b2b|sprzedaży b2b|in b2b|en b2b|nicht befristet|not "
            u"temporary|non-temporary"},
    });
    return table;
}

// "IČO: 27081140" and "P.IVA 0123…" are numbers of the company, no way to work for it.
bool numberFollows(const QString &folded, const PhraseTable::Hit &hit)
{
    static const QRegularExpression number(QStringLiteral("^[\\s:.]*(?:[a-z]{2} ?)?\\d[\\d ]{4,}"));
    constexpr qsizetype reach = 24;
    return number.match(folded.mid(hit.end, reach)).hasMatch();
}

} // namespace

QStringList findEmploymentTypes(QStringView text)
{
    int found = None;
    const QString folded = fold(text);
    const auto hits = phrases().findAll(folded);
    for (const PhraseTable::Hit &hit : hits) {
        if (hit.tag != Contractor || !numberFollows(folded, hit))
            found |= hit.tag;
    }
    static const QRegularExpression contract(QStringLiteral("^\\W*contract(?: only)?\\W*$"));
    if (contract.match(folded).hasMatch()) // within a sentence the word means any agreement
        found |= Contractor;
    QStringList names;
    for (int bit = 0; bit < 7; ++bit) {
        if (found & (1 << bit))
            names.append(employmentTypeNames().at(bit));
    }
    return names;
}

} // namespace aio::extraction
