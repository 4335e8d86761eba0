#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"
#include "core/extraction/text/Readers.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

using Kind = OutlineLine::Kind;

const QStringList &ranks()
{
    static const QStringList names =
        QStringLiteral("intern junior mid senior lead manager director executive").split(u' ');
    return names;
}

std::optional<PhraseTable::Hit> rankIn(QStringView text)
{
    static const PhraseTable table({
        {0,
            u"intern|internship|praktikum|praktikant|praktikantin|werkstudent|werkstudentin|stagiaire|"
            u"becario|becaria|prácticas|estágio|estagiário|estagiária|tirocinio|stagista|stageplaats|stáž|"
            u"staż|stażysta|praktik|apprentice|auszubildende|azubi|alternance|alternant|实习|实习生|實習|"
            u"インターン|تدريب|متدرب"},
        {1,
            u"junior|jr|jr.|júnior|juniorní|entry "
            u"level|entry-level|débutant|berufseinsteiger|graduate|młodszy|nuorempi|初级|新卒|ジュニア|مبتدئ|"
            u"应届"},
        {2,
            u"mid-level|mid level|midlevel|intermediate|medior|confirmé|pleno|semi "
            u"senior|semi-senior|ssr|mid/senior|regular|中级"},
        {3, u"senior|sr|sr.|sénior|sênior|seniorní|starszy|expérimenté|高级|高級|资深|資深|シニア"},
        {4,
            u"lead|principal|staff engineer|tech lead|team "
            u"lead|teamlead|teamleiter|teamleiterin|vorarbeiter|chef d'équipe|líder|capo|teamleider|vedoucí "
            u"týmu|lider|teamledare|组长|リーダー|首席"},
        {5,
            u"manager|managerin|abteilungsleiter|filialleiter|responsable|gerente|manažer|manažerka|vedoucí|"
            u"kierownik|kierowniczka|chef de "
            u"service|responsabile|leiter|leiterin|经理|主管|經理|マネージャー|店長|店长|مدير|مديرة"},
        {6,
            u"director|direktor|direktorin|directeur|directrice|directora|diretor|diretora|direttore|ředitel|"
            u"ředitelka|dyrektor|head of|bereichsleiter|总监|總監|部長"},
        {7,
            u"vp|vice "
            u"president|chief|ceo|cto|cfo|coo|cio|cmo|geschäftsführer|geschäftsführerin|geschäftsführung|"
            u"vorstand|总裁|副总裁|役員"},
    });
    const QString folded = fold(text);
    std::optional<PhraseTable::Hit> best;
    for (const PhraseTable::Hit &hit : table.findAll(folded)) {
        const bool named = hit.tag == 5
            && folded.mid(0, hit.start).endsWith(u"product "); // a product manager manages products
        const int rank = named ? -1 : hit.tag;
        // "Senior Manager" is a manager, "Senior Lead" a lead: the higher word counts
        if (rank >= 0 && (!best || rank > best->tag))
            best = hit;
    }
    return best;
}

QList<Vote> readSeniority(const Posting &posting, const QList<Headline> &headlines)
{
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::Seniority)) {
        const auto hit = line.text.size() <= 60 ? rankIn(line.text) : std::nullopt;
        if (hit)
            return {posting.vote(JobField::Seniority, ranks().at(hit->tag), 0.88, line.span)};
    }
    if (headlines.isEmpty())
        return {};
    const auto hit = rankIn(posting.document.view(headlines.first().title));
    if (!hit)
        return {};
    const TextSpan span{headlines.first().title.start + hit->start, headlines.first().title.start + hit->end};
    return {posting.vote(JobField::Seniority, ranks().at(hit->tag), 0.82, span)};
}

const QRegularExpression &yearsPattern()
{
    static const QRegularExpression regex(
        QStringLiteral(
            "(?<![\\d.,])(\\d{1,2}|one|two|three|four|five|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|"
            "tres|cuatro|cinco|dois|três|due|tre|twee|drie|dva|tři|dwa|trzy|två|一|二|两|三|五)\\s*(?:\\+|"
            "plus|or more)?\\s*(?:(?:-|–|~|to|bis|à|a|do)\\s*\\d{1,2}\\s*)?\\+?\\s*"
            "(?:years?|yrs?|jahre?n?|ans?|années|años?|anos?|anni|anno|jaar|let|roky|roků|rok|lat|lata|år|"
            "vuotta|vuoden|év|ani|лет|года|سنوات|سنة|年)(?![a-z])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return regex;
}

int numberOf(const QString &word)
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> map;
        const QStringList lines{QStringLiteral("one 一"),
            QStringLiteral("two zwei deux dos dois due twee dva dwa två 二 两"),
            QStringLiteral("three drei trois tres três tre drie tři trzy 三"),
            QStringLiteral("four vier quatre cuatro"), QStringLiteral("five fünf cinq cinco 五")};
        for (int i = 0; i < lines.size(); ++i) {
            for (const QString &name : lines[i].split(u' '))
                map.insert(name, i + 1);
        }
        return map;
    }();
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    return isNumber ? value : words.value(word.toLower());
}

QList<Vote> readExperience(const Posting &posting)
{
    static const QRegularExpression experience(
        QStringLiteral("experience|erfahrung|praxis|expérience|experiencia|experiência|esperienza|ervaring|"
                       "zkušenost|praxe|praxí|doświadczeni|erfarenhet|erfaring|kokemus|tapasztalat|experienț|"
                       "опыт|خبرة|経験|经验|經驗"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ours(
        QStringLiteral("\\b(?:our|we have|unsere|wir "
                       "haben|notre|nuestra|nuestros|nossa|nossos|nostra|onze|naše|nasze|vår|över)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const OutlineLine &line : posting.outline) {
        if (line.aside || line.topic == Topic::AboutCompany || line.topic == Topic::Preferred
            || line.topic == Topic::Benefits || line.text.size() > 1500)
            continue;
        const bool labelled = line.topic == Topic::Experience;
        const QString text = line.text.toString();
        auto matches = yearsPattern().globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int years = numberOf(match.captured(1));
            const QString around =
                text.mid(qMax<qsizetype>(0, match.capturedStart() - 50), 50 + match.capturedLength() + 60);
            const bool stated = labelled || experience.match(around).hasMatch();
            constexpr int most = 25;
            if (years < 1 || years > most || !stated
                || ours.match(text.mid(qMax<qsizetype>(0, match.capturedStart() - 40), 40)).hasMatch())
                continue;
            return {posting.vote(JobField::ExperienceYearsMin, years, labelled ? 0.88 : 0.8,
                {line.span.start + match.capturedStart(), line.span.start + match.capturedEnd()})};
        }
    }
    return {};
}

QList<Vote> readEducation(const Posting &posting)
{
    constexpr qsizetype longest = 200;
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::Education)) {
        if (line.text.size() <= longest && line.text.size() > 2)
            return {posting.vote(JobField::Education, line.text.toString(), 0.82, line.span)};
    }
    static const QRegularExpression degree(
        QStringLiteral("\\b(?:bachelor|master'?s|masters degree|master of|ph\\.?d|doctorate|degree "
                       "in|university degree|college degree|high school diploma|diploma "
                       "in|\\bB\\.?Sc|\\bM\\.?Sc|MBA|studium|hochschulabschluss|abgeschlossene "
                       "(?:berufs)?ausbildung|berufsausbildung|abitur|bac ?\\+ ?\\d|"
                       "diplôme|licence en|titulación|grado en|licenciatura|formación profesional|ensino "
                       "superior|ensino médio|graduação|formação superior|laurea|diploma "
                       "di|hbo|mbo|wo-niveau|vysokoškolské|středoškolské|\\bVŠ\\b|\\bSŠ\\b|vyučen|"
                       "wykształcenie|studia wyższe|"
                       "högskoleutbildning|kandidatexamen|civilingenjör|gymnasieutbildning|tutkinto|бакалавр|"
                       "высшее образование)|بكالوريوس|ماجستير|شهادة "
                       "جامعية|دبلوم|大卒|学士|修士|本科|大专|硕士|博士|中专|高中|専門学校"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const OutlineLine &line : posting.outline) {
        const bool wanted = !line.aside && line.kind != Kind::Heading
            && (line.topic == Topic::Qualifications || line.topic == Topic::Skills);
        if (wanted && line.text.size() <= longest && degree.match(line.text.toString()).hasMatch())
            return {posting.vote(JobField::Education, line.text.toString(), 0.74, line.span)};
    }
    return {};
}

const PhraseTable &languageNames()
{
    static const PhraseTable table({
        {0,
            u"english|englisch|englischkenntnisse|englische|anglais|inglés|inglês|inglese|engels|angličtina|"
            u"angličtiny|anglického|anglicky|angielski|angielskiego|engelska|engelsk|englanti|الإنجليزية|"
            u"انجليزي|英語|英语|영어|angol|engleză|английский"},
        {1,
            u"german|deutsch|deutschkenntnisse|deutsche|allemand|alemán|alemão|tedesco|duits|němčina|němčiny|"
            u"německy|niemiecki|niemieckiego|tyska|tysk|saksa|الألمانية|ドイツ語|德语|немецкий|német"},
        {2,
            u"french|französisch|französischkenntnisse|français|francés|francês|francese|frans|francouzština|"
            u"francouzštiny|francuski|francuskiego|franska|fransk|الفرنسية|フランス語|法语"},
        {3,
            u"spanish|spanisch|espagnol|español|espanhol|spagnolo|spaans|španělština|španělštiny|hiszpański|"
            u"hiszpańskiego|spanska|الإسبانية|スペイン語|西班牙语"},
        {4,
            u"portuguese|portugiesisch|portugais|portugués|português|portoghese|portugalština|portugalski|"
            u"البرتغالية|葡萄牙语"},
        {5,
            u"italian|italienisch|italien|italiano|italiaans|italština|italštiny|włoski|italienska|الإيطالية|"
            u"意大利语"},
        {6,
            u"dutch|niederländisch|néerlandais|neerlandés|holandês|olandese|nederlands|nizozemština|"
            u"niderlandzki|الهولندية|荷兰语"},
        {7, u"czech|tschechisch|tchèque|checo|ceco|čeština|češtiny|česky|czeski|czeskiego"},
        {8,
            u"polish|polnisch|polonais|polaco|polonês|polacco|pools|polština|polski|polskiego|polska "
            u"språket"},
        {9, u"swedish|schwedisch|suédois|sueco|svedese|zweeds|švédština|szwedzki|svenska"},
        {10, u"arabic|arabisch|arabe|árabe|arabo|arabština|arabski|العربية|アラビア語|阿拉伯语"},
        {11, u"japanese|japanisch|japonais|japonés|japonês|giapponese|japonština|japoński|日本語|日语|日文"},
        {12,
            u"chinese|mandarin|chinesisch|chinois|chino|chinês|cinese|čínština|chiński|中国語|中文|汉语|"
            u"普通话"},
        {13, u"russian|russisch|russe|ruso|russo|ruština|rosyjski|русский|ロシア語|俄语"},
        {14, u"korean|koreanisch|coréen|coreano|韓国語|韩语|한국어"},
        {15, u"danish|dänisch|danois|danés|dansk"},
        {16, u"norwegian|norwegisch|norvégien|noruego|norsk"},
        {17, u"finnish|finnisch|finnois|finlandés|suomi|suomen kieli"},
        {18, u"turkish|türkisch|turc|turco|türkçe"},
        {19, u"ukrainian|ukrainisch|ukrainština|ukraiński|українська"},
        {20, u"hindi"},
        {21, u"hungarian|ungarisch|maďarština|magyar"},
        {22, u"romanian|rumänisch|română"},
        {23, u"slovak|slowakisch|slovenština|slovenčina"},
    });
    return table;
}

QString languageCode(int index)
{
    static const QStringList codes =
        QStringLiteral("en de fr es pt it nl cs pl sv ar ja zh ru ko da nb fi tr uk hi hu ro sk").split(u' ');
    return codes.at(index);
}

/// CEFR if stated, else the posting's own word for how well.
QString levelNear(QStringView text, const PhraseTable::Hit &hit)
{
    static const QRegularExpression cefr(QStringLiteral("(?<![A-Za-z])([ABC][12])(?![\\dA-Za-z])"));
    static const QRegularExpression words(
        QStringLiteral(
            "native|mother tongue|fluent|fluency|proficient|business "
            "level|conversational|basic|advanced|intermediate|good|excellent|muttersprach\\w*|fließend\\w*|"
            "verhandlungssicher\\w*|sehr gute[srn]?|gute[srn]?|grundkenntnisse|courant|bilingue|langue "
            "maternelle|maîtrise|nativo|fluido|avanzado|"
            "intermedio|alto|fluente|avançado|intermediário|básico|madrelingua|ottima|buona|fluent[e]|"
            "vloeiend|goede|uitstekende|plynně|plynulá|aktivní|pokročilá|komunikativní|rodilý|biegł\\w*|"
            "komunikatywn\\w*|"
            "dobra|flytande|goda|sujuva|native|ネイティブ|ビジネスレベル|流利|熟练|متقن|ممتاز|جيد"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype reach = 34;
    // what belongs to this language ends at the next one in the list
    static const QRegularExpression divider(
        QStringLiteral("[,;，、；/]|\\b(?:and|und|et|y|e|en|a|i|och|or|oder)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString after =
        text.sliced(hit.end, qMin(reach, text.size() - hit.end)).toString().section(divider, 0, 0);
    const qsizetype from = qMax<qsizetype>(0, hit.start - reach);
    const QString before = text.sliced(from, hit.start - from).toString().section(divider, -1);
    for (const QString &side : {after, before}) {
        const auto match = cefr.match(side);
        if (match.hasMatch())
            return match.captured(1);
    }
    for (const QString &side : {before, after}) {
        const auto match = words.match(side);
        if (match.hasMatch())
            return match.captured(0);
    }
    return {};
}

QList<Vote> readLanguages(const Posting &posting)
{
    QList<LanguageSkill> skills;
    TextSpan first;
    for (const OutlineLine &line : posting.outline) {
        const bool section = line.topic == Topic::Languages;
        const bool asked = section || line.topic == Topic::Qualifications || line.topic == Topic::Skills;
        if (!asked || line.aside || line.kind == Kind::Heading || line.text.size() > 300)
            continue;
        for (const PhraseTable::Hit &hit : languageNames().findAll(fold(line.text))) {
            const QString level = levelNear(line.text, hit);
            const QString code = languageCode(hit.tag);
            const bool compound = hit.end - hit.start > 12; // "Deutschkenntnisse"
            const bool known = std::any_of(skills.cbegin(), skills.cend(),
                [&](const LanguageSkill &skill) { return skill.language == code; });
            if (known || (!section && level.isEmpty() && !compound))
                continue;
            skills.append({code, level});
            if (first.isEmpty())
                first = {line.span.start + hit.start, line.span.start + hit.end};
        }
    }
    if (skills.isEmpty())
        return {};
    return {posting.vote(JobField::Languages, skills, 0.8, first)};
}

QList<Vote> readIdentifier(const Posting &posting)
{
    static const QRegularExpression code(
        QStringLiteral("^(?:no\\.?|nr\\.?|#|n°|№)?\\s*([\\p{L}\\d][\\p{L}\\d_./-]{1,39})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const OutlineLine &line : valuesOf(posting.outline, Topic::Identifier)) {
        const auto match = code.match(line.text.toString());
        static const QRegularExpression digit(QStringLiteral("\\d"));
        if (match.hasMatch() && digit.match(match.captured(1)).hasMatch())
            return {posting.vote(JobField::Identifier, match.captured(1), 0.85,
                {line.span.start + match.capturedStart(1), line.span.start + match.capturedEnd(1)})};
    }
    return {};
}

} // namespace

QList<Vote> readProfile(const Posting &posting, const QList<Headline> &headlines)
{
    return readSeniority(posting, headlines) + readExperience(posting) + readEducation(posting)
        + readLanguages(posting) + readIdentifier(posting);
}

} // namespace aio::extraction
