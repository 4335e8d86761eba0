#include "core/extraction/text/JobWords.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"

#include <QRegularExpression>

namespace aio::extraction {

namespace {

const PhraseTable &wholeWords()
{
    static const PhraseTable table({
        {0,
            u"engineer|engineers|developer|developers|dev|programmer|architect|manager|director|lead|head "
            u"of|analyst|scientist|designer|consultant|"
            u"specialist|administrator|coordinator|assistant|associate|officer|clerk|technician|nurse|"
            u"teacher|lecturer|professor|driver|cook|chef|"
            u"waiter|waitress|barista|cashier|receptionist|secretary|accountant|bookkeeper|auditor|"
            u"controller|advisor|adviser|agent|representative|"
            u"executive|supervisor|foreman|mechanic|electrician|plumber|welder|carpenter|operator|worker|"
            u"labourer|laborer|cleaner|janitor|guard|"
            u"attendant|recruiter|editor|writer|copywriter|journalist|translator|interpreter|researcher|"
            u"fellow|postdoc|intern|trainee|apprentice|"
            u"therapist|physician|doctor|surgeon|dentist|pharmacist|paralegal|lawyer|attorney|counsel|buyer|"
            u"planner|strategist|marketer|salesperson|"
            u"sales|helper|carer|caregiver|tutor|trainer|instructor|faculty|librarian|curator|producer|"
            u"photographer|videographer|artist|animator|"
            u"tester|qa|sre|devops|cto|ceo|cfo|coo|vp|vice president|president|partner|owner|scrum "
            u"master|ranger|pilot|steward|mentor|coach|"
            u"handler|packer|picker|stocker|merchandiser|florist|gardener|farmer|baker|butcher|tailor|"
            u"hairdresser|stylist|beautician|biologist|chemist|"
            u"physicist|geologist|economist|statistician|mathematician|psychologist|veterinarian|surveyor|"
            u"estimator|inspector|investigator|adjuster|underwriter|"
            u"broker|trader|dealer|host|hostess|concierge|housekeeper|maid|nanny|au "
            u"pair|babysitter|sonographer|radiographer|midwife|paramedic|firefighter|"
            u"machinist|fitter|installer|roofer|painter|plasterer|bricklayer|rigger|dispatcher|courier|"
            u"postman|loader|warehouse|support|staff|crew|"
            u"full stack|fullstack|backend|frontend|front-end|back-end|android|ios|data|software|site "
            u"reliability|community manager|product owner|"
            u"koch|köchin|fahrer|fahrerin|helfer|leiter|leiterin|pfleger|pflegerin|lehrer|lehrerin|arzt|"
            u"ärztin|monteur|schlosser|schweißer|"
            u"maler|bäcker|metzger|friseur|friseurin|gärtner|verkäufer|verkäuferin|kellner|kellnerin|"
            u"kaufmann|kauffrau|kaufleute|jurist|juristin|"
            u"referent|referentin|sachbearbeiter|sachbearbeiterin|praktikant|praktikantin|praktikum|"
            u"werkstudent|werkstudentin|auszubildende|auszubildender|azubi|ausbildung|"
            u"entwickler|entwicklerin|ingenieur|ingenieurin|berater|beraterin|techniker|technikerin|meister|"
            u"mitarbeiter|mitarbeiterin|assistenz|assistentin|"
            u"aushilfe|fachkraft|erzieher|erzieherin|mechaniker|mechatroniker|elektriker|elektroniker|kraft|"
            u"bürokraft|konditor|"
            u"développeur|développeuse|développeur·se|ingénieur|ingénieure|technicien|technicienne|"
            u"technicien(ne)|responsable|chef de projet|cheffe|directeur|directrice|assistante|"
            u"comptable|acheteur|acheteuse|vendeur|vendeuse|conseiller|conseillère|chargé|chargée|chargé·e|"
            u"infirmier|infirmière|"
            u"chauffeur|cuisinier|cuisinière|serveur|serveuse|"
            u"juriste|avocat|gestionnaire|consultante|maçon|électricien|plombier|soudeur|mécanicien|agent|"
            u"agente|animateur|animatrice|éducateur|éducatrice|"
            u"enseignant|enseignante|professeur|médecin|aide-soignant|aide-soignante|préparateur|magasinier|"
            u"cariste|ouvrier|ouvrière|opérateur|opératrice|commercial|"
            u"commerciale|stagiaire|alternant|apprenti|rédacteur|rédactrice|graphiste|chercheur|chercheuse|"
            u"architecte|analyste|boulanger|boulangère|pâtissier|coiffeur|"
            u"desarrollador|desarrolladora|ingeniero|ingeniera|programador|programadora|gerente|jefe|jefa|"
            u"director|directora|asistente|auxiliar|administrativo|administrativa|"
            u"contable|contador|vendedor|vendedora|comercial|asesor|asesora|técnico|técnica|enfermero|"
            u"enfermera|conductor|chofer|chófer|cocinero|cocinera|"
            u"camarero|camarera|dependiente|dependienta|profesor|profesora|maestro|maestra|médico|abogado|"
            u"abogada|analista|consultor|consultora|diseñador|diseñadora|"
            u"coordinador|coordinadora|encargado|encargada|operario|operaria|mecánico|electricista|fontanero|"
            u"soldador|limpiador|limpiadora|recepcionista|becario|becaria|mozo|repartidor|"
            u"desenvolvedor|desenvolvedora|desenvolvedor(a)|engenheiro|engenheira|pessoa engenheira|pessoa "
            u"desenvolvedora|coordenador|coordenadora|assistente|estagiário|estagiária|estágio|"
            u"enfermeiro|enfermeira|motorista|cozinheiro|cozinheira|professora|advogado|advogada|médica|"
            u"atendente|"
            u"operador|operadora|mecânico|eletricista|recepcionista|designer "
            u"gráfico|contabilista|garçom|pedreiro|cientista|arquiteto|arquiteta|"
            u"sviluppatore|sviluppatrice|ingegnere|programmatore|impiegato|impiegata|addetto|addetta|operaio|"
            u"operaia|tecnico|tecnica|commesso|commessa|cameriere|cameriera|"
            u"cuoco|cuoca|commis|apprendista|aiuto "
            u"cuoco|infermiere|infermiera|autista|magazziniere|contabile|ragioniere|venditore|"
            u"venditrice|consulente|insegnante|medico|avvocato|meccanico|elettricista|"
            u"idraulico|saldatore|segretaria|segretario|stagista|tirocinante|apprendista|direttore|"
            u"direttrice|progettista|educatore|educatrice|panettiere|barman|"
            u"ontwikkelaar|programmeur|medewerker|medewerkster|adviseur|beheerder|docent|leraar|"
            u"verpleegkundige|chauffeur|kok|monteur|verkoper|verkoopster|boekhouder|"
            u"directeur|manager|projectleider|stagiair|schoonmaker|lasser|timmerman|schilder|jurist|"
            u"modelleur|magazijnmedewerker|teamleider|verzorgende|begeleider|onderzoeker|"
            u"vývojář|vývojářka|programátor|programátorka|inženýr|manažer|manažerka|vedoucí|ředitel|"
            u"ředitelka|asistent|asistentka|účetní|prodavač|prodavačka|obchodník|"
            u"technik|řidič|řidička|skladník|skladnice|kuchař|kuchařka|číšník|servírka|učitel|učitelka|lékař|"
            u"lékařka|sestra|právník|analytik|konzultant|specialista|specialistka|"
            u"mistr|dělník|dělnice|operátor|operátorka|svářeč|elektrikář|zámečník|uklízečka|recepční|"
            u"referent|referentka|pracovník|pracovnice|poradce|administrátor|tester|pokladní|"
            u"programista|programistka|inżynier|kierownik|kierowniczka|dyrektor|specjalista|specjalistka|"
            u"asystent|asystentka|księgowy|księgowa|sprzedawca|"
            u"handlowiec|kierowca|magazynier|kucharz|kelner|kelnerka|nauczyciel|nauczycielka|lekarz|"
            u"pielęgniarka|prawnik|analityk|doradca|technik|pracownik|mechanik|"
            u"spawacz|elektryk|hydraulik|operator|monter|stażysta|praktykant|przedstawiciel|administrator|"
            u"brygadzista|opiekun|opiekunka|"
            u"utvecklare|ingenjör|programmerare|chef|ledare|säljare|lärare|sjuksköterska|undersköterska|"
            u"förare|kock|servitör|tekniker|konsult|handläggare|ekonom|"
            u"redovisningsekonom|assistent|samordnare|projektledare|läkare|snickare|elektriker|svetsare|"
            u"montör|butiksmedarbetare|medarbetare|vikarie|lagerarbetare|"
            u"udvikler|ingeniør|sygeplejerske|pædagog|sælger|leder|medarbejder|chauffør|kok|tjener|lærer|"
            u"konsulent|utvikler|sykepleier|selger|rådgiver|vaktmester|"
            u"kehittäjä|insinööri|asiantuntija|myyjä|hoitaja|sairaanhoitaja|opettaja|kirjanpitäjä|päällikkö|"
            u"johtaja|kokki|kuljettaja|"
            u"fejlesztő|mérnök|szakács|eladó|könyvelő|villanyszerelő|vezető|asszisztens|sofőr|raktáros|"
            u"inginer|programator|contabil|vânzător|șofer|bucătar|asistent|"
            u"инженер|разработчик|программист|менеджер|бухгалтер|водитель|продавец|аналитик|дизайнер|yazılım|"
            u"mühendis|geliştirici|uzman|müdür|muhasebe|"
            u"مهندس|مهندسة|مطور|مطورة|مبرمج|محاسب|محاسبة|مدير|مديرة|مدرس|مدرسة|معلم|معلمة|ممرض|ممرضة|طبيب|"
            u"طبيبة|سائق|طباخ|شيف|موظف|موظفة|مندوب|مندوبة|سكرتير|سكرتيرة|"
            u"مشرف|مشرفة|أخصائي|أخصائية|اخصائي|فني|فنية|عامل|مصمم|مصممة|محلل|مساعد|مساعدة|مسؤول|منسق|منسقة|"
            u"باحث|كاتب|صيدلي|صيدلانية|بائع|كاشير|نادل|حارس|استشاري|"
            u"工程师|工程師|开发|開發|程序员|经理|經理|主管|专员|專員|助理|设计师|設計師|运营|会计|會計|出纳|"
            u"销售|顾问|顧問|教师|教師|老师|护士|護理師|医生|司机|技师|厨师|"
            u"店员|店長|店长|实习生|實習生|总监|總監|架构师|架構師|分析师|分析師|客服|文员|工人|操作工|"
            u"技术员|研究员|编辑|編輯|律师|采购|采购员|保安|保洁|服务员|收银员|导购|产品经理|"
            u"前端|后端|测试|运维|算法|翻译|教练|焊工|电工|普工|学徒|负责人|合伙人|"
            u"エンジニア|デザイナー|マネージャー|プログラマー|ディレクター|営業|事務|スタッフ|コンサルタント|"
            u"介護|看護師|保育士|介護福祉士|調理|販売|アシスタント|プランナー|"
            u"アナリスト|ドライバー|講師|教員|薬剤師|栄養士|技術者|研究員|開発者|オペレーター|マーケター|"
            u"ライター|編集者|経理|人事|総務|プロデューサー|リーダー|担当者|整備士|美容師|作業員|警備員|"
            u"ホール|キッチン|"
            u"truhlář|truhlářka|pekař|pekařka|kadeřník|kadeřnice|zedník|tesař|instalatér|lékárník|lékárnice|"
            u"pokojská|hlídač|traktorista|cukrář|cukrářka|malíř|klempíř|soustružník|frézař|strojník|"
            u"pečovatel|pečovatelka|švadlena|"
            u"piekarz|fryzjer|fryzjerka|stolarz|cieśla|murarz|tynkarz|ślusarz|tokarz|frezer|krawcowa|"
            u"farmaceuta|farmaceutka|dekarz|sprzątaczka|cukiernik|kelner|ratownik|recepcjonista|"
            u"recepcjonistka|aplikant|aplikantka|kasjer|kasjerka|"
            u"peluquero|peluquera|panadero|panadera|carpintero|albañil|pintor|jardinero|jardinera|mecánica|"
            u"carretillero|cajero|cajera|dependienta|farmacéutico|farmacéutica|veterinario|veterinaria|"
            u"fisioterapeuta|psicólogo|psicóloga|guardia|vigilante|conserje|cuidador|cuidadora|niñera|"
            u"teleoperador|teleoperadora|peón|oficial|"
            u"padeiro|padeira|cabeleireiro|cabeleireira|carpinteiro|rececionista|jardineiro|empregado|"
            u"empregada|caixa|costureira|fisioterapeuta|farmacêutico|farmacêutica|psicólogo|vigilante|"
            u"porteiro|copeira|zelador|serralheiro|soldador|"
            u"parrucchiere|parrucchiera|falegname|muratore|tornitore|fresatore|giardiniere|pasticcere|"
            u"pizzaiolo|enologo|enologa|farmacista|veterinario|fisioterapista|psicologo|geometra|"
            u"badante|colf|portiere|manutentore|verniciatore|carpentiere|sarto|sarta|bagnino|capocantiere|"
            u"kapper|bakker|slager|tuinman|metselaar|loodgieter|fysiotherapeut|apotheker|"
            u"apothekersassistent|postbode|kassamedewerker|pedagogisch|zorgmedewerker|vrachtwagenchauffeur|"
            u"frisör|bagare|murare|målare|rörmokare|plåtslagare|apotekare|vaktmästare|receptionist|"
            u"barnskötare|förskollärare|fritidsledare|lokalvårdare|städare|väktare|"
            u"coiffeuse|menuisier|menuisière|jardinier|jardinière|mécanicienne|carreleur|couvreur|"
            u"charpentier|peintre|tourneur|fraiseur|pharmacien|pharmacienne|vétérinaire|sage-femme|kiné|"
            u"caissier|caissière|hôte|hôtesse|réceptionniste|agent d'entretien|gardien|gardienne|"
            u"tischler|tischlerin|schreiner|schreinerin|zimmerer|dachdecker|steinmetz|florist|floristin|"
            u"apotheker|apothekerin|hebamme|physiotherapeut|physiotherapeutin|zerspaner|dreher|fräser|"
            u"küchenhilfe|spülkraft|hausmeister|reinigungskraft|museumspädagogin|"
            u"نجار|حداد|خباز|حلاق|كهربائي|سباك|خياط|خياطة|مضيف|مضيفة|عامل نظافة|حارس أمن|أمين صندوق|"
            u"مهندس صيانة|مصفف شعر|"
            u"barber|barbers|nurses|drivers|cleaners|cooks|chefs|welders|electricians|plumbers|carpenters|"
            u"engineers|"
            u"millwright|phlebotomist|brewer|joiner|tiler|glazier|locksmith|optician|optometrist|audiologist|"
            u"dietitian|nutritionist|chiropodist|podiatrist|lifeguard|usher|bellhop|porter|sommelier|"
            u"bartender|"
            u"dishwasher|landscaper|arborist|forester|beekeeper|toolmaker|blacksmith|upholsterer|seamstress|"
            u"planners|analysts|developers|teachers|carers|technicians|operators|assistants|"
            u"verniciatori|saldatori|operai|operaie|addetti|impiegati|autisti|magazzinieri|camerieri|"
            u"infermieri|"
            u"tecnici|meccanici|elettricisti|muratori|commessi|baristi|cuochi|educatori|insegnanti|"
            u"consulenti|"
            u"camareros|cocineros|enfermeros|enfermeras|conductores|técnicos|operarios|vendedores|"
            u"dependientes|"
            u"programadores|ingenieros|soldadores|mecánicos|electricistas|albañiles|limpiadores|"
            u"infirmiers|infirmières|chauffeurs|serveurs|vendeurs|techniciens|soudeurs|maçons|ouvriers|"
            u"motoristas|vendedores|enfermeiros|cozinheiros|pedreiros|auxiliares|técnicos|"
            u"fahrer:innen|köche|pflegekräfte|verkäufer:innen|fachkräfte|aushilfen|"
            u"tourier|tourière|smed|tømrer|murer|elektriker|frisør|bager|rengøringsassistent|meubelmaker|"
            u"timmerlieden|tegelzetter|stukadoor|monteurs|verpleegkundigen|"
            u"fresador|fresadora|tornero|tornera|ebanista|podador|técnico fluvial|"
            u"tragwerksplaner|bauleiter|polier|kalkulator|vermesser|"
            u"개발자|엔지니어|디자이너|매니저|마케터|기획자|담당자|연구원|간호사|교사"},
    });
    return table;
}

/// Ends of compounds in German, Dutch and Scandinavian; starts of inflected words elsewhere.
bool isCompoundJob(QStringView word)
{
    static constexpr QStringView ends[] = {u"entwickler", u"entwicklerin", u"ingenieur", u"ingenieurin",
        u"leiter", u"leiterin", u"leitung", u"kraft", u"mechaniker", u"mechanikerin", u"elektroniker",
        u"mechatroniker", u"verkäufer", u"verkäuferin", u"helfer", u"helferin", u"berater", u"beraterin",
        u"assistent", u"assistentin", u"assistenz", u"techniker", u"technikerin", u"pfleger", u"pflegerin",
        u"fahrer", u"fahrerin", u"fachmann", u"fachfrau", u"kaufmann", u"kauffrau", u"kaufleute",
        u"mitarbeiter", u"mitarbeiterin", u"bearbeiter", u"bearbeiterin", u"angestellte", u"angestellter",
        u"angestellte/n", u"betreuer", u"betreuerin", u"lehrer", u"lehrerin", u"meister", u"führer",
        u"monteur", u"bauer", u"planer", u"prüfer", u"jurist", u"anwalt", u"arzt", u"ärztin", u"therapeut",
        u"therapeutin", u"pädagoge", u"pädagogin", u"spezialist", u"koordinator", u"referent", u"referentin",
        u"architekt", u"architektin", u"manager", u"managerin", u"administrator", u"analyst", u"hilfe",
        u"installateur", u"schlosser", u"student", u"studentin", u"helfer/in", u"wissenschaftler",
        u"wissenschaftlerin", u"programmierer", u"redakteur", u"redakteurin", u"gestalter", u"disponent",
        u"controller", u"buchhalter", u"buchhalterin", u"schwester", u"ontwikkelaar", u"medewerker",
        u"adviseur", u"beheerder", u"verpleegkundige", u"leider", u"monteur", u"docent", u"assistente",
        u"begeleider", u"chauffeur", u"kundige", u"utvecklare", u"ingenjör", u"ledare", u"säljare", u"lärare",
        u"sköterska", u"tekniker", u"handläggare", u"medarbetare", u"arbetare", u"chef", u"konsult",
        u"samordnare", u"udvikler", u"ingeniør", u"medarbejder", u"konsulent", u"leder", u"utvikler",
        u"rådgiver", u"kehittäjä", u"insinööri", u"asiantuntija", u"hoitaja", u"päällikkö", u"insinöör",
        u"fejlesztő", u"mérnök", u"szerelő", u"kezelő", u"vezető"};
    constexpr qsizetype shortest = 7;
    if (word.size() < shortest)
        return false;
    for (const QStringView end : ends) {
        if (word.size() > end.size() && word.endsWith(end))
            return true;
    }
    return false;
}

} // namespace

bool hasJobWord(QStringView text)
{
    const QString folded = fold(text);
    if (!wholeWords().findAll(folded).isEmpty())
        return true;
    for (const QStringView word : QStringTokenizer(folded, u' ')) {
        QStringView bare = word;
        while (!bare.isEmpty() && !bare.back().isLetter())
            bare = bare.chopped(1);
        for (const QStringView tail :
            {QStringView(u"/in"), QStringView(u":in"), QStringView(u"*in"), QStringView(u"_in"),
                QStringView(u"/n"), QStringView(u"·se"), QStringView(u"/innen"), QStringView(u":r")}) {
            if (bare.endsWith(tail))
                bare = bare.chopped(tail.size());
        }
        if (isCompoundJob(bare))
            return true;
    }
    return false;
}

bool hasGenderTag(QStringView text)
{
    static const QRegularExpression tag(
        QStringLiteral(
            "[(\\[](?:[mwfdxikvžh]|div|all "
            "genders?|alle?|gn|divers)(?:\\s*[/"
            "|,*.]\\s*(?:[mwfdxikvžh]|div|divers|alle?|gn|any|nb)){0,4}[)\\]]|\\b[HFM]\\s?/\\s?[FHMK]\\b|"
            "\\p{L}{4,}/(?:a|o|ra|ora|ka|e|euse|trice|nica)\\b|"
            "\\p{L}{4,}(?:[:*_]in|/in|[·.]e|[·.]se|[·.]rice)(?:nen)?\\b|\\((?:a|in|e|ne|trice|euse|rice)\\)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return tag.match(text.toString()).hasMatch();
}

} // namespace aio::extraction
