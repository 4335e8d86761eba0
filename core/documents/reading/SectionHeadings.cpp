#include "core/documents/reading/SectionHeadings.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"

#include <QRegularExpression>

namespace aio {

using extraction::fold;
using extraction::PhraseTable;

namespace {

constexpr int tag(CvSection section)
{
    return int(section);
}

// One line a section; languages in the order of the header. To add one, add its words.
const PhraseTable &headings()
{
    static const PhraseTable table({
        {tag(CvSection::Title),
            u"curriculum vitae|curriculum|cv|c.v.|resume|résumé|lebenslauf|tabellarischer lebenslauf|"
            u"hoja de vida|currículo|curriculum vitæ|życiorys|meritförteckning|životopis|europass|"
            u"europass curriculum vitae|profesní životopis|currículum|currículum vítae|vitae"},
        {tag(CvSection::Contact),
            u"contact|contacts|contact information|contact details|contact info|get in touch|kontakt|"
            u"kontaktdaten|kontaktinformationen|anschrift|coordonnées|contacto|datos de contacto|"
            u"información de contacto|contatti|recapiti|contato|contatos|contactos|dados de contacto|"
            u"contactgegevens|dane kontaktowe|kontaktuppgifter|kontaktní údaje|address|adresse"},
        {tag(CvSection::Personal),
            u"personal information|personal details|personal data|personal|about|persönliche daten|"
            u"persönliche angaben|personalien|zur person|angaben zur person|informations personnelles|"
            u"état civil|données personnelles|datos personales|información personal|dati personali|"
            u"informazioni personali|dados pessoais|informações pessoais|informação pessoal|"
            u"persoonlijke gegevens|personalia|persoonsgegevens|dane osobowe|personuppgifter|osobní údaje|"
            u"steckbrief"},
        {tag(CvSection::Profiles),
            u"profiles|links|social media|online profiles|social|social profiles|online|web|netzwerke|"
            u"soziale netzwerke|online-profile|réseaux sociaux|liens|redes sociales|enlaces|perfiles|"
            u"social network|collegamenti|profili|redes sociais|perfis|ligações|sociale media|find me "
            u"online"},
        {tag(CvSection::Summary),
            u"summary|professional summary|executive summary|career summary|profile|professional profile|"
            u"about me|objective|career objective|overview|personal statement|personal profile|introduction|"
            u"bio|biography|statement|highlights of qualifications|zusammenfassung|profil|kurzprofil|"
            u"über mich|berufsziel|persönliches profil|ziel|qualifikationsprofil|résumé professionnel|"
            u"à propos|à propos de moi|profil professionnel|objectif|présentation|accroche|"
            u"objectif professionnel|resumen|perfil|perfil profesional|sobre mí|objetivo|acerca de mí|"
            u"resumen profesional|extracto|objetivo profesional|profilo|profilo professionale|chi sono|"
            u"sommario|obiettivo|su di me|obiettivo professionale|riepilogo|resumo|perfil profissional|"
            u"sobre mim|objetivo profissional|resumo profissional|síntese|apresentação|profiel|"
            u"over mij|samenvatting|persoonlijk profiel|doelstelling|podsumowanie|o mnie|"
            u"podsumowanie zawodowe|profil zawodowy|sammanfattning|om mig|profil och mål|o mně|profil "
            u"osobnosti|"
            u"souhrn|career profile|professional overview|wie ben ik|profielschets"},
        {tag(CvSection::Work),
            u"experience|work experience|professional experience|employment|employment history|work history|"
            u"career history|career|professional background|relevant experience|internships|internship|"
            u"internship experience|jobs|positions|appointments|academic appointments|positions held|"
            u"research experience|teaching experience|industry experience|professional history|"
            u"academic positions|employment record|berufserfahrung|beruflicher werdegang|"
            u"berufliche erfahrung|berufliche erfahrungen|berufspraxis|arbeitserfahrung|werdegang|"
            u"berufliche stationen|berufliche laufbahn|praxiserfahrung|praktische erfahrung|"
            u"praktische erfahrungen|praktika|berufstätigkeit|beruflicher hintergrund|nebentätigkeiten|"
            u"berufserfahrungen|nebenjobs|werkstudententätigkeit|wissenschaftliche tätigkeit|"
            u"akademische laufbahn|wissenschaftlicher werdegang|"
            u"expérience|expériences|expérience professionnelle|expériences professionnelles|"
            u"parcours professionnel|emplois|stages|parcours|expériences de recherche|"
            u"expérience de recherche|expérience de travail|experiencia|experiencia laboral|"
            u"experiencia profesional|trayectoria profesional|historial laboral|prácticas|trayectoria|"
            u"experiencia de trabajo|experiencias|experiencia investigadora|empleo|"
            u"esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|"
            u"esperienze lavorative|percorso professionale|carriera|tirocini|stage|esperienze di lavoro|"
            u"experiência|experiências|experiência profissional|experiências profissionais|"
            u"percurso profissional|histórico profissional|estágios|carreira|experiência de trabalho|"
            u"werkervaring|ervaring|beroepservaring|loopbaan|professionele ervaring|relevante werkervaring|"
            u"arbeidsverleden|carrière|doświadczenie|doświadczenie zawodowe|przebieg kariery|praktyki|"
            u"historia zatrudnienia|przebieg pracy|przebieg pracy zawodowej|historia pracy|ścieżka kariery|"
            u"kariera zawodowa|praca zawodowa|arbetslivserfarenhet|erfarenhet|yrkeserfarenhet|anställningar|"
            u"arbetserfarenhet|zkušenosti|pracovní zkušenosti|praxe|profesní zkušenosti|"
            u"pracovní praxe|erhvervserfaring|arbejdserfaring|arbeidserfaring"},
        {tag(CvSection::Volunteer),
            u"volunteer|volunteering|volunteer experience|volunteer work|voluntary work|"
            u"community service|community involvement|volunteer activities|voluntary experience|ehrenamt|"
            u"ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|engagement|"
            u"soziales engagement|freiwilliges engagement|gesellschaftliches engagement|bénévolat|"
            u"engagement associatif|engagements|expérience bénévole|vie associative|"
            u"expériences associatives|expérience associative|activités bénévoles|voluntariado|"
            u"experiencia de voluntariado|trabajo voluntario|volontariato|esperienze di volontariato|"
            u"attività di volontariato|trabalho voluntário|experiência de voluntariado|vrijwilligerswerk|"
            u"wolontariat|działalność społeczna|volontärarbete|ideellt arbete|ideellt engagemang|"
            u"dobrovolnictví|dobrovolnická činnost|volunteering experience"},
        {tag(CvSection::Education),
            u"education|educational background|academic background|education and training|studies|"
            u"academic qualifications|academic history|qualifications and education|schooling|training|"
            u"academic education|degrees|ausbildung|bildung|bildungsweg|studium|schulbildung|"
            u"akademischer werdegang|akademische ausbildung|hochschulbildung|schule|schulischer werdegang|"
            u"berufsausbildung|bildungsgang|ausbildung und studium|studium und ausbildung|schulausbildung|"
            u"aus- und weiterbildung|aus- und fortbildung|bildung und weiterbildung|ausbildung und "
            u"weiterbildung|"
            u"hochschulstudium|universitäre ausbildung|akademische bildung|formation|formations|éducation|"
            u"études|diplômes|parcours académique|formation académique|scolarité|parcours universitaire|"
            u"formation initiale|cursus|cursus universitaire|cursus scolaire|études et diplômes|"
            u"formación|formación académica|educación|estudios|formación reglada|titulaciones|"
            u"historial académico|preparación académica|istruzione|formazione|istruzione e formazione|studi|"
            u"percorso di studi|formazione accademica|titoli di studio|educazione|"
            u"formação|formação académica|formação acadêmica|educação|habilitações literárias|escolaridade|"
            u"habilitações académicas|percurso académico|estudos|opleiding|opleidingen|onderwijs|educatie|"
            u"opleiding en training|scholing|studie|wykształcenie|edukacja|utbildning|utbildningar|"
            u"studier|vzdělání|studium|uddannelse|utdanning|education history"},
        {tag(CvSection::Skills),
            u"skills|technical skills|core competencies|competencies|expertise|technologies|key skills|"
            u"it skills|computer skills|areas of expertise|tools|tech stack|core skills|hard skills|"
            u"soft skills|professional skills|technical expertise|skill set|skillset|capabilities|"
            u"programming|software|software skills|digital skills|technical proficiencies|"
            u"technical knowledge|strengths|proficiencies|competences|kenntnisse|fähigkeiten|kompetenzen|"
            u"edv-kenntnisse|it-kenntnisse|fachkenntnisse|fachliche kompetenzen|technische kenntnisse|"
            u"besondere kenntnisse|qualifikationen|technologien|edv|it-kompetenzen|methoden|"
            u"softwarekenntnisse|computerkenntnisse|stärken|schwerpunkte|weitere kenntnisse|"
            u"technische fähigkeiten|programmierkenntnisse|kernkompetenzen|fertigkeiten|sonstige kenntnisse|"
            u"kenntnisse und fähigkeiten|soziale kompetenzen|persönliche fähigkeiten|"
            u"compétences|compétences techniques|compétences clés|savoir-faire|outils|"
            u"compétences informatiques|informatique|compétences professionnelles|savoir-être|logiciels|"
            u"aptitudes|qualités|connaissances|habilidades|competencias|aptitudes|conocimientos|"
            u"competencias técnicas|habilidades técnicas|conocimientos informáticos|informática|"
            u"herramientas|capacidades|competencias digitales|conocimientos técnicos|destrezas|"
            u"competenze|competenze tecniche|capacità|competenze informatiche|abilità|conoscenze|"
            u"competenze digitali|conoscenze informatiche|capacità e competenze|"
            u"competenze professionali|strumenti|competenze personali|"
            u"competências|habilidades|competências técnicas|aptidões|conhecimentos|"
            u"conhecimentos informáticos|competências digitais|ferramentas|competências pessoais|"
            u"vaardigheden|competenties|kennis|it-vaardigheden|kennis en vaardigheden|"
            u"computervaardigheden|technische vaardigheden|kwaliteiten|umiejętności|"
            u"kompetencje|umiejętności techniczne|kompetenser|färdigheter|kunskaper|datakunskaper|"
            u"it-kunskaper|dovednosti|znalosti|znalosti a dovednosti|schopnosti|kompetencer|færdigheder"},
        {tag(CvSection::Languages),
            u"languages|language skills|foreign languages|language|language proficiency|sprachen|"
            u"sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|langues|compétences linguistiques|"
            u"langues étrangères|langue|idiomas|lenguas|lingue|conoscenze linguistiche|lingue straniere|"
            u"competenze linguistiche|línguas|competências linguísticas|línguas estrangeiras|talen|"
            u"talenkennis|taalvaardigheden|języki|języki obce|znajomość języków|språk|språkkunskaper|"
            u"jazyky|jazykové znalosti|jazykové dovednosti|sprog"},
        {tag(CvSection::Certificates),
            u"certifications|certificates|licenses|certifications and licenses|professional certifications|"
            u"courses|courses and certificates|professional development|additional training|"
            u"professional qualifications|licences and certificates|training and certifications|"
            u"licences|accreditations|certification|continuing education|zertifikate|zertifizierungen|"
            u"weiterbildung|weiterbildungen|fortbildungen|fortbildung|lehrgänge|kurse|"
            u"weiterbildungen und zertifikate|seminare|zusatzqualifikationen|certificats|"
            u"formations complémentaires|formation continue|habilitations|certificaciones|certificados|"
            u"cursos|formación complementaria|cursos y certificaciones|formación adicional|certificazioni|"
            u"corsi|corsi e certificazioni|attestati|corsi di formazione|certificati|certificações|"
            u"formação complementar|cursos e certificações|formação contínua|certificaten|"
            u"cursussen|certificeringen|trainingen|cursussen en certificaten|certyfikaty|"
            u"szkolenia|kursy|kursy i szkolenia|kursy i certyfikaty|certifikat|kurser|certifieringar|"
            u"certifikáty|kurzy|školení|kurzy a certifikáty"},
        {tag(CvSection::Awards),
            u"awards|honors|honours|achievements|scholarships|awards and honors|honors and awards|"
            u"honors/awards|awards/honors|selected honors|prizes|distinctions|fellowships|grants|"
            u"recognition|accomplishments|key achievements|auszeichnungen|preise|ehrungen|stipendien|"
            u"erfolge|preise und auszeichnungen|stipendien und auszeichnungen|prix|récompenses|bourses|"
            u"prix et distinctions|premios|reconocimientos|becas|logros|"
            u"premios y reconocimientos|galardones|premi|riconoscimenti|borse di studio|"
            u"premi e riconoscimenti|prémios|prêmios|bolsas|distinções|reconhecimentos|prijzen|"
            u"onderscheidingen|beurzen|nagrody|wyróżnienia|osiągnięcia|stypendia|utmärkelser|stipendier|"
            u"priser|ocenění|úspěchy"},
        {tag(CvSection::Publications),
            u"publications|selected publications|papers|articles|journal articles|conference papers|"
            u"peer-reviewed publications|publikationen|veröffentlichungen|ausgewählte publikationen|"
            u"publicaciones|pubblicazioni|publicações|publicaties|publikacje|publikationer|publikace|"
            u"refereed publications|publications scientifiques|artículos|writing"},
        {tag(CvSection::Projects),
            u"projects|personal projects|selected projects|key projects|side projects|portfolio|"
            u"academic projects|research projects|open source|open-source projects|"
            u"open source projects|projekte|projekterfahrung|ausgewählte projekte|eigene projekte|"
            u"referenzprojekte|projektauswahl|projets|projets personnels|réalisations|"
            u"projets académiques|proyectos|proyectos personales|progetti|progetti personali|projetos|"
            u"projetos pessoais|projectos|projecten|eigen projecten|projekty|projekt|projekter|"
            u"side-projects"},
        {tag(CvSection::Interests),
            u"interests|hobbies|hobbies and interests|personal interests|interests and hobbies|"
            u"leisure|interessen|hobbys|freizeit|hobbies und interessen|interessen und hobbys|"
            u"persönliche interessen|freizeitaktivitäten|centres d'intérêt|centres d'intérêts|loisirs|"
            u"intérêts|divers|passions|hobbies et intérêts|intereses|aficiones|pasatiempos|"
            u"interessi|hobby|tempo libero|interessi personali|passioni|interesses|passatempos|"
            u"interesses pessoais|interesses|hobby's|hobby's en interesses|vrije tijd|zainteresowania|"
            u"intressen|fritid|fritidsintressen|zájmy|záliby|koníčky"},
        {tag(CvSection::References),
            u"references|referees|recommendations|testimonials|referenzen|références|"
            u"recommandations|referencias|recomendaciones|referenze|referências|referenties|"
            u"referencje|referenser|reference"},
        {tag(CvSection::Activities),
            u"activities|extracurricular activities|extracurriculars|memberships|professional memberships|"
            u"leadership|leadership experience|affiliations|professional affiliations|involvement|"
            u"on campus involvement|campus involvement|activities and interests|mitgliedschaften|"
            u"aktivitäten|außeruniversitäre aktivitäten|activités|activités extra-professionnelles|"
            u"actividades|actividades extracurriculares|afiliaciones|attività|attività extracurriculari|"
            u"atividades|atividades extracurriculares|nevenactiviteiten|activiteiten|lidmaatschappen|"
            u"członkostwo|medlemskap|członkostwa|uppdrag|engagemang|nevenfuncties"},
        {tag(CvSection::Other),
            u"patents|talks|invited talks|presentations|conferences|teaching|additional information|"
            u"other|miscellaneous|service|professional service|military service|thesis|research interests|"
            u"research|further information|other information|driving licence|driving license|availability|"
            u"extra|patente|vorträge|lehre|sonstiges|weitere angaben|wehrdienst|zivildienst|"
            u"forschungsschwerpunkte|führerschein|lehrtätigkeit|weiteres|forschungsinteressen|"
            u"brevets|conférences|enseignement|enseignements|autres|informations complémentaires|permis|"
            u"patentes|conferencias|docencia|otros|otros datos|información adicional|"
            u"datos de interés|otros datos de interés|brevetti|conferenze|insegnamento|altro|"
            u"ulteriori informazioni|altre informazioni|patente di guida|patente|outros|"
            u"outras informações|informações adicionais|conferências|ensino|overig|overige|overige "
            u"informatie|"
            u"octrooien|rijbewijs|inne|informacje dodatkowe|dodatkowe informacje|prawo jazdy|övrigt|"
            u"körkort|ostatní|další informace|řidičský průkaz|signature|unterschrift|declaration|"
            u"autorizzazione|klauzula|weiterführende informationen"},
    });
    return table;
}

// Words that say nothing of the topic.
const PhraseTable &fillers()
{
    static const PhraseTable table({{0,
        u"relevant|selected|my|key|other|additional|further|professional|personal|recent|main|general|and|of|"
        u"in|the|ausgewählte|weitere|sonstige|berufliche|relevante|meine|und|wichtige|autres|autre|mes|"
        u"principales|et|de|des|y|otros|otras|mis|e|altre|altri|outras|outros|overige|mijn|en|i|a|och|"
        u"inne|övriga|další|technical|fachliche|aktuelle|current|bisherige|bisheriger|summary of|list of|"
        u"auswahl|auszug|mein|meiner|zu|im|bereich|areas|area|details|background|history|information|"
        u"previous|past|earlier|academic|akademische|selection|seit|la|el|le|les|los|las"}});
    return table;
}

// "E X P E R I E N C E" and "W O R K   H I S T O R Y" as words.
QString withoutLetterSpacing(const QString &text)
{
    static const QRegularExpression spaced(
        QStringLiteral("^(?:\\p{L} ){3,}\\p{L}(?: {2,}(?:\\p{L} )+\\p{L})*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (!spaced.match(text).hasMatch()) {
        return text;
    }
    QStringList words;
    for (QString word : text.split(QStringLiteral("  "), Qt::SkipEmptyParts)) {
        words.append(word.remove(u' '));
    }
    return words.join(u' ');
}

// Folded, without numbers, signs and brackets around the words.
QString bare(QStringView line)
{
    constexpr qsizetype longest = 70;
    if (line.size() > longest) {
        return {};
    }
    QString text = fold(withoutLetterSpacing(line.trimmed().toString()));
    static const QRegularExpression brackets(QStringLiteral("\\s*\\([^)]*\\)\\s*$"));
    static const QRegularExpression front(
        QStringLiteral("^(?:[ivx]+\\.|\\d+(?:\\.\\d+)*[.)]?)?[^\\p{L}]+(?=\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression back(
        QStringLiteral("[^\\p{L}.]+$|\\s+[^\\p{L}]+$"), QRegularExpression::UseUnicodePropertiesOption);
    text.remove(brackets);
    text.remove(front);
    text.remove(back);
    return text.simplified();
}

CvSection known(QStringView folded)
{
    const auto found = headings().exact(folded);
    return found ? CvSection(*found) : CvSection::None;
}

// "Education & Training", "Formation et diplômes": the first part decides, all parts must be known.
CvSection ofParts(const QString &folded, bool all)
{
    static const QRegularExpression joint(
        QStringLiteral("\\s*(?:[&/,+|]|\\b(?:and|und|et|y|e|en|i|a|och|og)\\b)\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    CvSection first = CvSection::None;
    const QStringList parts = folded.split(joint, Qt::SkipEmptyParts);
    constexpr qsizetype most = 4;
    if (parts.size() < 2 || parts.size() > most) {
        return CvSection::None;
    }
    for (const QString &part : parts) {
        const CvSection section = known(part);
        if (section == CvSection::None && all) {
            return CvSection::None;
        }
        first = first == CvSection::None ? section : first;
    }
    return first;
}

} // namespace

CvSection sectionOfLine(QStringView line)
{
    const QString text = bare(line);
    if (text.isEmpty()) {
        return CvSection::None;
    }
    const CvSection whole = known(text);
    return whole != CvSection::None ? whole : ofParts(text, true);
}

CvSection sectionOfHeading(QStringView heading)
{
    const CvSection exact = sectionOfLine(heading);
    if (exact != CvSection::None) {
        return exact;
    }
    const QString text = bare(heading);
    if (text.isEmpty() || text.count(u' ') > 6) {
        return CvSection::None;
    }
    CvSection found = ofParts(text, false);
    if (found != CvSection::None) {
        return found;
    }
    // A known phrase with nothing but fillers around it.
    qsizetype covered = 0;
    for (const PhraseTable::Hit &hit : headings().findAll(text)) {
        covered += hit.end - hit.start;
        found = CvSection(hit.tag);
    }
    for (const QString &word : text.split(u' ')) {
        covered += fillers().exact(word) && known(word) == CvSection::None ? word.size() : 0;
    }
    const qsizetype letters = text.size() - text.count(u' ');
    return covered >= letters ? found : CvSection::None;
}

} // namespace aio
