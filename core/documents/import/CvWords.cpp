#include "core/documents/import/CvWords.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio {

using extraction::fold;
using extraction::PhraseTable;

namespace {

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

TextSpan captured(const QRegularExpressionMatch &match, int group = 0)
{
    return match.hasMatch() ? TextSpan{match.capturedStart(group), match.capturedEnd(group)} : TextSpan{};
}

const PhraseTable &languages()
{
    static const PhraseTable table({{0,
        u"english|englisch|anglais|inglés|inglês|inglese|engels|angielski|engelska|angličtina|german|deutsch|"
        u"allemand|alemán|alemão|tedesco|duits|niemiecki|tyska|němčina|french|französisch|français|francés|"
        u"francês|francese|frans|francuski|franska|francouzština|spanish|spanisch|espagnol|español|espanhol|"
        u"spagnolo|spaans|hiszpański|spanska|španělština|castellano|portuguese|portugiesisch|portugais|"
        u"portugués|português|portoghese|portugees|portugalski|portugisiska|portugalština|italian|"
        u"italienisch|italien|italiano|italiaans|włoski|italienska|italština|dutch|niederländisch|"
        u"néerlandais|neerlandés|holandês|holandés|neerlandês|olandese|nederlands|holenderski|niderlandzki|"
        u"nederländska|"
        u"nizozemština|polish|polnisch|polonais|polaco|polonês|polacco|pools|polski|polska|polština|"
        u"czech|tschechisch|tchèque|checo|tcheco|ceco|tsjechisch|czeski|tjeckiska|čeština|slovak|slowakisch|"
        u"slovaque|slovenčina|słowacki|slovenština|swedish|schwedisch|suédois|sueco|svedese|zweeds|szwedzki|"
        u"svenska|"
        u"švédština|danish|dänisch|danois|danés|dinamarquês|danese|deens|duński|danska|dansk|dánština|"
        u"norwegian|norwegisch|norvégien|noruego|norueguês|norvegese|noors|norweski|norska|norsk|norština|"
        u"finnish|finnisch|finnois|finlandés|finlandês|finlandese|fins|fiński|finska|suomi|russian|russisch|"
        u"russe|ruso|russo|rosyjski|ryska|ruština|ukrainian|ukrainisch|ukrainien|ucraniano|ucraino|oekraïens|"
        u"ukraiński|ukrainska|ukrajinština|turkish|türkisch|turc|turco|turks|turecki|turkiska|turečtina|"
        u"arabic|arabisch|arabe|árabe|arabo|arabski|arabiska|arabština|chinese|chinesisch|chinois|chino|"
        u"chinês|cinese|chinees|chiński|kinesiska|čínština|mandarin|mandarín|mandarino|mandarim|mandarijn|"
        u"cantonese|japanese|japanisch|japonais|japonés|japonês|giapponese|japans|japoński|japanska|"
        u"japonština|korean|koreanisch|coréen|coreano|koreaans|koreański|koreanska|hindi|urdu|bengali|"
        u"punjabi|tamil|telugu|marathi|gujarati|persian|persisch|persan|persa|farsi|perzisch|perski|hebrew|"
        u"hebräisch|hébreu|hebreo|hebraico|ebraico|hebreeuws|greek|griechisch|grec|griego|grego|greco|"
        u"grieks|grecki|grekiska|řečtina|hungarian|ungarisch|hongrois|húngaro|ungherese|hongaars|węgierski|"
        u"ungerska|maďarština|magyar|romanian|rumänisch|roumain|rumano|romeno|rumeno|roemeens|rumuński|"
        u"rumänska|rumunština|bulgarian|bulgarisch|bulgare|búlgaro|bulgaro|croatian|kroatisch|croate|croata|"
        u"croato|chorwacki|serbian|serbisch|serbe|serbio|sérvio|serbo|bosnian|bosnisch|slovenian|slowenisch|"
        u"slovène|esloveno|sloveno|albanian|albanisch|albanais|lithuanian|latvian|estonian|catalan|catalán|"
        u"català|katalanisch|catalão|catalano|catalaans|galician|gallego|galego|basque|euskera|vietnamese|"
        u"vietnamesisch|vietnamien|thai|indonesian|malay|tagalog|filipino|swahili|afrikaans|latin|latein|"
        u"latín|latim|latino|latijn|łacina|irish|welsh|luxembourgish|luxemburgisch|luxembourgeois|icelandic|"
        u"sign language|gebärdensprache|langue des signes|esperanto|schweizerdeutsch|swiss german|flemish|"
        u"kurdish|kurdisch|armenian|georgian|azerbaijani|kazakh|mongolian|nepali|sinhala|amharic|somali|"
        u"yoruba|zulu|haitian creole|brazilian portuguese|lithuanian|litauisch|litewski|latvian|lettisch|"
        u"łotewski|estonian|estnisch|estoński|belarusian|weißrussisch|belarussisch|biélorusse|białoruski|"
        u"macedonian|mazedonisch|macedone|armenisch|arménien|georgisch|géorgien|kasachisch|usbekisch|uzbek|"
        u"dari|pashto|paschtu|tigrinya|amharisch|somalisch|suaheli|hausa|igbo|wolof|lingala|malgache|berber|"
        u"berbère|tamazight|kabyle|kannada|malayalam|khmer|burmese|birmanisch|thailändisch|indonesisch|"
        u"frisian|friesisch|fries|frysk|plattdeutsch|niederdeutsch|sorbisch|elsässisch|alsacien|breton|"
        u"occitan|corse|vasco|euskara|valenciano|asturiano|sardo|friulano|ladino|isländisch|walisisch|"
        u"lingua dei segni|lengua de signos|língua gestual|gebarentaal"}});
    return table;
}

} // namespace

TextSpan degreeIn(QStringView text)
{
    // A title with what belongs to it; the field of study follows.
    static const QRegularExpression degree(
        QStringLiteral(
            "(?<![\\p{L}\\d])(?:"
            "(?:executive |professional |joint |international "
            ")?(?:bachelor|master|doctor|associate)(?:['’]s)?(?: degree)?"
            "(?: of (?:science|arts|engineering|business administration|laws?|education|technology|commerce|"
            "philosophy|fine arts|architecture|applied science|computer science|music|public health|medicine|"
            "applied arts|social work|public "
            "administration|economics|design|nursing|research|letters|pharmacy|"
            "public policy|management))?(?:\\s*\\(?(?:hons?\\.?|honours|honors)\\)?)?"
            "(?:\\s*\\((?:B|M)\\.? ?(?:Sc|A|Eng|Ed|BA)\\.?\\))?"
            "|(?:bachelor|master)(?:studium|abschluss|studiengang|arbeit)?"
            "|B\\. ?Sc\\.?(?: ?\\(?Hons\\)?)?|BSc(?: ?\\(?Hons\\)?)?|B\\.?S\\.|BS|B\\.?A\\.|BA(?: "
            "?\\(?Hons\\)?)?|"
            "B\\.? ?Eng\\.?|BEng|"
            "B\\.? ?Tech\\.?|BTech|BBA|B\\.?Com\\.?|BCom|BFA|LL\\. ?[BM]\\.?|LLB|LLM|B\\.? ?Ed\\.?|M\\. "
            "?Sc\\.?|MSc|M\\.?S\\.|MS|"
            "M\\.?A\\.|MA|M\\.? ?Eng\\.?|MEng|MBA|M\\.B\\.A\\.|MFA|MPhil|M\\.? ?Ed\\.?|MPH|MPA|MCA|BCA|M\\.? "
            "?Tech\\.?|MRes|"
            "Ph\\. ?D\\.?|PhD|DPhil|MD|M\\.D\\.|J\\.?D\\.|Dr\\. ?(?:rer\\. "
            "?\\p{L}+\\.?|phil\\.|ing\\.|-Ing\\.|med\\.|jur\\.)|doctorate"
            "|doctoral degree|associate degree|A\\.?A\\.?S?\\.|high school diploma|GED|A-levels?|GCSEs?|"
            "international baccalaureate|BTEC|HND|HNC|foundation degree|postgraduate (?:diploma|certificate)|"
            "graduate (?:diploma|certificate)"
            "|bootcamp|diploma di (?:maturità|laurea|perito|scuola superiore|liceo)|Diplom(?:-?\\p{L}+)?(?: "
            "?\\((?:FH|BA|Univ\\.?|DH)\\))?|Dipl\\.[- ]?\\p{L}+\\.?(?: "
            "?\\((?:FH|BA)\\))?|"
            "Magister(?: Artium| inżynier)?|Staatsexamen|(?:staatliches |\\p{L}*pflege)?examen(?= "
            "(?:in|als|der|zur|zum|\\p{L}+-? "
            "und|\\p{L}*pflege))|\\p{L}*pflegeexamen|fach(?:weiter|aus)bildung|"
            "(?:erstes|zweites) (?:juristisches "
            ")?staatsexamen|Promotion|Habilitation|"
            "(?:allgemeine |fachgebundene "
            ")?(?:fach)?(?:hochschulreife)|(?:fach)?abitur|matura|realschulabschluss|"
            "mittlere reife|hauptschulabschluss|(?:berufs)?ausbildung|lehre|"
            "geselle\\p{L}*|meister(?:brief|prüfung)?|staatlich geprüfte[rn]?"
            "|licence(?: professionnelle| pro)?|master(?: recherche| professionnel| 1| 2)?|M[12](?= "
            ")|doctorat|"
            "BTS|DUT|BUT|DEUG|DEA|DESS|CAP|BEP|baccalauréat(?: \\p{L}{1,14})?|bac(?: \\+ ?\\d| "
            "\\p{Lu}{1,4})?|diplôme(?: d['’]ingénieur| universitaire| d['’]État| d['’]\\p{L}+)?|"
            "maîtrise|agrégation|classes? préparatoires?|CPGE|mastère(?: spécialisé)?|certificat d['’]\\p{L}+"
            "|grado(?: superior| medio)?|licenciatura|máster(?: "
            "universitario)?|maestría|doctorado|bachillerato|"
            "diplomatura|ingenier[íi]a(?: técnica)?|técnico superior|FP|ciclo formativo(?: de grado "
            "(?:superior|medio))?|postgrado|"
            "título de \\p{L}+|ESO"
            "|laurea(?: (?:triennale|magistrale|specialistica|breve|a ciclo unico))?|dottorato(?: di "
            "ricerca)?|"
            "diploma(?: di (?:maturità|laurea|perito|scuola superiore|liceo))?(?: \\p{L}+ico)?|maturità(?: "
            "(?:classica|scientifica|linguistica))?|master (?:di|universitario di) (?:I|II|primo|secondo) "
            "livello"
            "|mestrado(?: integrado)?|doutoramento|doutorado|bacharelado|pós-graduação|especialização|"
            "ensino (?:secundário|médio)|curso (?:técnico|profissional)(?: superior)?|tecnólogo|12\\.º ano"
            "|HBO(?: bachelor| master)?|WO(?: bachelor| master)?|MBO(?: niveau \\d|-\\d| "
            "\\d)?|VWO|HAVO|VMBO|propedeuse|doctoraat|drs\\.|ing\\.|ir\\."
            "|licencjat[a]?|magist(?:er|ra)(?: inżynier(?:a)?)?|inżyniera?|doktorat|matura|studia "
            "(?:magisterskie|licencjackie|"
            "inżynierskie|podyplomowe|doktoranckie|i stopnia|ii stopnia)|technik"
            "|kandidatexamen|masterexamen|civilingenjör|högskoleingenjör|magisterexamen|doktorsexamen|"
            "gymnasieexamen|studentexamen|yrkeshögskola"
            "|bakalářské studium|bakalář|magisterské studium|bc\\.|mgr\\.|ing\\.(?= )|maturita|doktorské "
            "studium"
            "|diploma|certificate of higher education"
            ")(?![\\p{L}\\d])"),
        caseless);
    const QString string = text.toString();
    // Short forms count only in capitals: "ma", "ba" and "but" are words.
    for (auto it = degree.globalMatch(string); it.hasNext();) {
        const auto match = it.next();
        const QString word = match.captured();
        const bool abbreviation = word.size() <= 4;
        if (!abbreviation || word.front().isUpper()) {
            if (word.size() <= 3 && !word.contains(u'.') && word.toUpper() != word && word != u"Bac"
                && word != u"BSc" && word != u"MSc" && word != u"PhD") {
                continue;
            }
            return captured(match);
        }
    }
    return {};
}

bool namesInstitution(QStringView text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "(?<![\\p{L}])(?:\\p{L}*universit\\p{L}*|\\p{L}*université|universidad\\p{L}*|univ\\.|"
            "\\p{L}*hochschule|hogeschool|college|collège|colegio|school|\\p{L}*schule|école|ecole|"
            "escuela|scuola|escola|\\p{L}*gymnasium|gymnázium|gimnasio|liceo|lycée|lyceum|liceum|"
            "institut[eo]?|instituut|\\p{L}*academy|\\p{L}*a[ck]ademie|académie|academia|accademia|akademia|"
            "akademi|politecnico|politécnica|politécnico|polytechnique|polytechnic|politechnika|"
            "faculty|fakultät|faculté|facultad|facoltà|faculdade|conservator\\p{L}+|kolleg|"
            "berufskolleg|seminary|iut|ens|hec|insead|mit|eth|epfl|caltech|ucla|nyu|rwth|kit|"
            "tu (?=\\p{Lu})\\p{L}+|fh (?=\\p{Lu})\\p{L}+|th (?=\\p{Lu})\\p{L}+|lmu\\b|tum\\b|iese|esade|"
            "ucl|lse|uni|ies|insa|iae|istituto|itis|uniwersytet|szkoła|högskola|\\p{L}*högskolan|"
            "skola|\\p{L}*skolan|univerzita|vysoká škola|střední škola|vut|čvut|"
            "handelshögskolan|oberschule|ihk|\\p{L}*bildungszentrum|\\p{L}*bildungswerk)(?![\\p{L}])"),
        caseless);
    return words.match(text.toString()).hasMatch();
}

TextSpan scoreIn(QStringView text)
{
    static const QRegularExpression labelled(
        QStringLiteral(
            "(?<![\\p{L}])(?:c?gpa|grade(?: point average)?|final grade|overall "
            "grade|note|abschlussnote|gesamtnote|"
            "durchschnittsnote|durchschnitt|notendurchschnitt|notenschnitt|moyenne|mention|nota(?: media| "
            "final| finale)?|"
            "voto(?: finale| di laurea)?|votazione|media|promedio|calificación|média(?: "
            "final)?|classificação|cijfer|"
            "gemiddeld cijfer|ocena|średnia|betyg|result|score)(?: average)?\\s*(?:[:=]|of)?\\s*"
            "(\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s*(?:/|out "
            "of|von|sur|su)\\s*\\d{1,3}(?:[.,]\\d{1,2})?)?(?:\\s*e\\s*lode|"
            "\\s*%)?|(?:tr[èe]s bien|assez bien|bien|sobresaliente|notable|sehr gut|gut))(?![\\p{L}\\d])"),
        caseless);
    const QString string = text.toString();
    if (const auto match = labelled.match(string); match.hasMatch()) {
        return captured(match, 1);
    }
    static const QRegularExpression bare(
        QStringLiteral("(?<![\\d/.,])(\\d{2,3}\\s*/\\s*1[01]0(?:\\s*e\\s*lode)?|[0-4][.,]\\d{1,2}\\s*/"
                       "\\s*(?:4(?:[.,]0{1,2})?|5(?:[.,]0)?)|"
                       "\\d{1,2}(?:[.,]\\d{1,2})?\\s*/\\s*20)(?![\\d/])"
                       "|(?<!\\p{L})(summa cum laude|magna cum laude|cum laude|first[- ]class honou?rs|"
                       "upper second[- ]class honou?rs|with distinction|with honou?rs|mention très "
                       "bien|mention bien|mention assez bien)(?!\\p{L})"),
        caseless);
    const auto match = bare.match(string);
    return captured(match, match.capturedStart(1) >= 0 ? 1 : 2);
}

QList<TextSpan> languageNamesIn(QStringView text)
{
    QList<TextSpan> spans;
    for (const PhraseTable::Hit &hit : languages().findAll(fold(text))) {
        spans.append({hit.start, hit.end});
    }
    return spans;
}

TextSpan fluencyIn(QStringView text)
{
    static const QRegularExpression level(
        QStringLiteral(
            "(?<![\\p{L}\\d])(?:(?:native|bilingual|mother tongue|first "
            "language|fluent|proficient|professional|"
            "advanced|upper[- "
            "]intermediate|intermediate|conversational|elementary|basic|beginner|limited|full|working|good|"
            "very good|excellent|native or bilingual|business)"
            "(?: (?:speaker|proficiency|working|professional|level|knowledge|command|fluent))*"
            "|muttersprache|muttersprachlich|muttersprachler(?:in)?|muttersprachniveau|verhandlungssicher|"
            "fließend|fliessend|sehr gute?(?: kenntnisse)?|gute?"
            "(?: kenntnisse)?|grundkenntnisse|konversationssicher|erweiterte "
            "kenntnisse|anfänger|fortgeschritten|schulkenntnisse|zweisprachig|in wort und schrift"
            "|langue maternelle|maternelle|courant|couramment|bilingue|intermédiaire|notions|débutant|lu, "
            "parlé, écrit|avancé|scolaire|niveau scolaire|bon niveau|professionnel"
            "|lengua materna|materna|nativ[oa]|fluido|nivel "
            "(?:alto|medio|bajo|avanzado|intermedio|básico)|avanzado|intermedio|básico|bilingüe|alto|medio"
            "|madrelingua|lingua "
            "madre|fluente|ottimo|buono|buona|discreto|scolastico|scolastica|base|avanzato|intermedio|"
            "livello (?:avanzato|intermedio|base)|ottima|eccellente"
            "|língua materna|fluente|avançado|intermédio|intermediário|básico|nível "
            "(?:avançado|intermédio|básico)"
            "|moedertaal|vloeiend|goed|redelijk|basis|gevorderd|uitstekend|zeer goed|matig|basiskennis|native"
            "|ojczysty|język ojczysty|biegły|biegle|zaawansowany|średniozaawansowany|podstawowy|komunikatywny"
            "|modersmål|flytande|goda kunskaper|grundläggande|mycket god|god"
            "|rodilý mluvčí|mateřský jazyk|plynně|pokročilý|základy|základní|středně pokročilý)"
            "(?![\\p{L}])(?:\\s*[(,/–-]?\\s*[ABC][12]\\b\\+?\\)?)?"
            "|(?<![\\p{L}\\d])[ABC][12]\\b\\+?(?:\\s*[/–-]\\s*[ABC][12]\\b)?(?:\\s*\\((?:[^()]{1,30})\\))?"),
        caseless);
    const auto match = level.match(text.toString());
    TextSpan span = captured(match);
    return span;
}

bool isSkillLevel(QStringView text)
{
    static const PhraseTable table({{0,
        u"beginner|novice|basic|basics|elementary|intermediate|advanced|expert|proficient|professional|"
        u"fluent|good|very good|excellent|master|skilled|experienced|competent|strong|familiar|anfänger|"
        u"grundkenntnisse|gut|sehr gut|gute kenntnisse|sehr gute kenntnisse|fortgeschritten|experte|"
        u"expertin|expertenkenntnisse|solide|débutant|intermédiaire|avancé|confirmé|notions|bon|très bon|"
        u"maîtrise|básico|intermedio|avanzado|experto|alto|medio|bajo|base|avanzato|esperto|ottimo|buono|"
        u"intermédio|intermediário|avançado|especialista|basis|gemiddeld|gevorderd|goed|zeer goed|"
        u"podstawowy|średniozaawansowany|zaawansowany|grundläggande|medel|avancerad|základní|pokročilý"}});
    return table.exact(fold(text.trimmed())).has_value();
}

bool isEmploymentNote(QStringView text)
{
    static const QRegularExpression note(
        QStringLiteral(
            "^\\(?(?:full[- ]?time|part[- ]?time|contract|contractor|freelance|permanent|temporary|"
            "remote|hybrid|on-?site|internship|vollzeit|teilzeit|befristet|unbefristet|"
            "freiberuflich|festanstellung|minijob|werkstudent|homeoffice|cdi|cdd|temps plein|temps partiel|"
            "intérim|alternance|stage|télétravail|jornada completa|media jornada|tiempo completo|"
            "tempo pieno|part time|tempo indeterminato|tempo determinato|tempo integral|fulltime|"
            "parttime|voltijd|deeltijd|pełny etat|umowa o pracę|heltid|deltid|plný úvazek|\\d{1,3} ?%)\\)?$"),
        caseless);
    return note.match(text.trimmed().toString()).hasMatch();
}

bool isToolsLabel(QStringView label)
{
    static const PhraseTable table({{0,
        u"technologies|technology|technologies used|tools|tech stack|stack|tech|built with|environment|"
        u"technical environment|keywords|skills|technologien|umfeld|technisches umfeld|werkzeuge|eingesetzte "
        u"technologien|technik|"
        u"environnement technique|environnement|outils|tecnologías|herramientas|tecnologie|strumenti|"
        u"tecnologias|ferramentas|technologieën|technieken|technologie|narzędzia|tekniker|verktyg|"
        u"nástroje"}});
    return table.exact(fold(label.trimmed())).has_value();
}

bool isLanguagesLabel(QStringView label)
{
    static const PhraseTable table({{0,
        u"mother tongue|mother tongues|mother tongue(s)|other language|other languages|other language(s)|"
        u"native language|foreign languages|muttersprache|muttersprachen|fremdsprachen|weitere sprachen|"
        u"langue maternelle|autres langues|langues étrangères|lengua materna|otros idiomas|otras lenguas|"
        u"idiomas extranjeros|lingua madre|altre lingue|lingue straniere|língua materna|outras línguas|"
        u"línguas estrangeiras|moedertaal|andere talen|vreemde talen|język ojczysty|języki obce|modersmål|"
        u"andra språk|mateřský jazyk|cizí jazyky"}});
    return table.exact(fold(label.trimmed())).has_value();
}

bool isLicenceLabel(QStringView label)
{
    static const PhraseTable table({{0,
        u"driving licence|driving license|driver's license|drivers license|führerschein|fahrerlaubnis|"
        u"permis|permis de conduire|carné de conducir|carnet de conducir|permiso de conducir|"
        u"permiso de conducción|patente|patente di guida|carta de condução|rijbewijs|prawo jazdy|körkort|"
        u"řidičský průkaz"}});
    return table.exact(fold(label.trimmed())).has_value();
}

bool isOnRequest(QStringView text)
{
    static const QRegularExpression request(
        QStringLiteral(
            "(?:(?:on|upon) request|auf (?:anfrage|wunsch)|sur demande|a petición|bajo petición|"
            "disponibles|su richiesta|a pedido|sob consulta|mediante pedido|op aanvraag|op verzoek|"
            "na życzenie|på begäran|lämnas|na vyžádání)"),
        caseless);
    return request.match(text.toString()).hasMatch();
}

bool namesStudent(QStringView text)
{
    static const QRegularExpression student(
        QStringLiteral(
            "(?<!\\p{L})(?:\\p{L}*student(?:in|ka|e)?|graduate|undergraduate|candidate|absolvent(?:in)?|"
            "doktorand(?:in)?|étudiante?|doctorante?|diplômée?|estudiante|estudante|doctorand[oa]?|"
            "studente(?:ssa)?|dottorand[oa]|laureat[oa]|laureand[oa]|licenciad[oa]|ingenier[oa]|titulad[oa]|"
            "mestre|"
            "freelancer|entrepreneur|founder|gründer(?:in)?)(?!\\p{L})"),
        caseless);
    return student.match(text.toString()).hasMatch();
}

} // namespace aio
