#include "core/extraction/grammar/SalaryLexicon.h"

#include "core/extraction/grammar/Currencies.h"
#include "core/jobs/FieldValue.h"

namespace aio::extraction {

namespace {

constexpr int tag(PayWord word, int value = 0)
{
    return int(word) * 256 + value;
}

constexpr int unit(Salary::Unit value)
{
    return tag(PayWord::Unit, int(value));
}

constexpr int payUnit(Salary::Unit value)
{
    return tag(PayWord::PayUnit, int(value));
}

constexpr int shared(SharedSign sign)
{
    return tag(PayWord::SharedCurrency, int(sign));
}

struct CurrencyNames
{
    const char16_t *code;
    const char16_t *names;
};

constexpr CurrencyNames currencyNames[] = {
    {u"EUR", u"eur|€|euro|euros|euró|يورو|欧元|歐元|ユーロ"},
    {u"USD", u"usd|us$|$us|u$s|us dollar|us dollars|u.s. dollars|美元|美金|米ドル|us-dollar"},
    {u"GBP", u"gbp|£|pounds sterling|sterling|英镑|英鎊|ポンド"},
    {u"CHF", u"chf|sfr|sfr.|franken|schweizer franken|francs suisses|瑞士法郎"},
    {u"CZK", u"czk|kč|kc|,- kč|korun|korun českých"},
    {u"PLN", u"pln|zł|zl|złotych|złote|złoty"},
    {u"SEK", u"sek|kronor|svenska kronor|skr"},
    {u"NOK", u"nok|norske kroner"},
    {u"DKK", u"dkk|danske kroner"},
    {u"HUF", u"huf|ft|forint"},
    {u"RON", u"ron|lei"},
    {u"BGN", u"bgn|лв"},
    {u"TRY", u"₺|tl|türk lirası"},
    {u"JPY", u"jpy|円|日元|日圓|yen"},
    {u"CNY", u"cny|rmb|元|人民币|人民幣|yuan|元人民币"},
    {u"TWD", u"twd|nt$|ntd|台币|台幣|新台币|新台幣"},
    {u"HKD", u"hkd|hk$|港币|港幣|港元"},
    {u"KRW", u"krw|₩|원"},
    {u"INR", u"inr|₹|indian rupees"},
    {u"BRL", u"brl|r$|reais"},
    {u"CAD", u"cad|ca$|c$|cdn$|canadian dollars"},
    {u"AUD", u"aud|au$|a$|australian dollars"},
    {u"NZD", u"nzd|nz$"},
    {u"SGD", u"sgd|s$|新加坡元|新币"},
    {u"MXN", u"mxn|mx$|pesos mexicanos|mxp"},
    {u"ARS", u"ars|ar$|pesos argentinos"},
    {u"CLP", u"clp|pesos chilenos"},
    {u"COP", u"cop|pesos colombianos"},
    {u"PEN", u"s/|s/.|soles|nuevos soles"},
    {u"UYU", u"uyu"},
    {u"PHP", u"₱"},
    {u"IDR", u"idr|rp"},
    {u"MYR", u"myr|rm"},
    {u"THB", u"thb|฿|baht"},
    {u"VND", u"vnd|₫"},
    {u"ZAR", u"zar|rand"},
    {u"ILS", u"ils|₪|nis"},
    {u"UAH", u"uah|₴|грн"},
    {u"RUB", u"rub|₽|руб|рублей|руб.|р."},
    {u"SAR", u"sar|ر.س|ريال سعودي|ريال سعودى|saudi riyal|saudi riyals"},
    {u"AED", u"aed|د.إ|درهم إماراتي|dhs|درهم اماراتي"},
    {u"QAR", u"qar|ر.ق|ريال قطري"},
    {u"OMR", u"omr|ريال عماني"},
    {u"KWD", u"kwd|د.ك|دينار كويتي"},
    {u"BHD", u"bhd|دينار بحريني"},
    {u"JOD", u"jod|دينار أردني"},
    {u"EGP", u"egp|ج.م|جنيه مصري|l.e."},
    {u"MAD", u"mad|درهم مغربي|dh"},
    {u"TND", u"tnd|دينار تونسي"},
    {u"DZD", u"dzd|دينار جزائري"},
    {u"NGN", u"ngn|₦|naira"},
    {u"KES", u"kes|ksh"},
    {u"PKR", u"pkr"},
    {u"USDT", u"usdt"},
    {u"USDC", u"usdc"},
    {u"ETH", u"eth"},
    {u"BTC", u"btc"},
};

PhraseTable makePhrases()
{
    PhraseTable table({}, PhraseTable::Edge::Letter);
    int index = 0;
    for (const CurrencyNames &currency : currencyNames)
        table.add(QStringView(currency.names), tag(PayWord::Currency, index++));
    constexpr PhraseTable::Line lines[] = {
        {shared(SharedSign::Dollar), u"$|dollar|dollars|dólares|dollari|دولار"},
        {tag(PayWord::Currency, 1), u"دولار أمريكي|دولار امريكي"},
        {shared(SharedSign::Krona), u"kr|kr.|:-|kroner"},
        {shared(SharedSign::YenYuan), u"¥|￥"},
        {shared(SharedSign::Riyal), u"ريال|riyal|riyals"},
        {shared(SharedSign::Dirham), u"درهم|dirham|dirhams"},
        {shared(SharedSign::ArabicPound), u"جنيه|جنيها"},
        {shared(SharedSign::Peso), u"peso|pesos"},
        {shared(SharedSign::Rupee), u"rs|rs.|rupees"},
        {shared(SharedSign::Dinar), u"دينار|dinar|dinars"},
        {shared(SharedSign::Lira), u"ليرة|lira"},
        {unit(Salary::Unit::Hour),
            u"hourly|per hour|an hour|a hour|/hour|/hr|/h|/hrs|p/h|per hr|ph|hour|pro stunde|je stunde|die "
            u"stunde|/std|/std.|/stunde|"
            u"stündlich|par heure|de l'heure|l'heure|/heure|horaire|por hora|la hora|a "
            u"hora|/hora|/ora|all'ora|l'ora|ogni ora|orari|orario|per ora|"
            u"per uur|/uur|p/u|per u|na hodinu|za hodinu|/hod|/hod.|/hodina|/hodinu|hodinově|hodinová|na "
            u"godzinę|za godzinę|/godz|/godz.|"
            u"/godzina|/godzinę|godzinowo|i timmen|per timme|/timme|/tim|/timmen|pr. time|في "
            u"الساعة|للساعة|بالساعة|/ساعة|/時|/時間|時間|"
            u"/小时|/小時|每小时|每小時|一小时|/时|小时|в час|/час|за час|pe oră|/oră|/óra|/saat"},
        {unit(Salary::Unit::Day),
            u"daily|per day|a day|/day|/d|p/d|pro tag|je tag|/tag|täglich|par "
            u"jour|/jour|/j|journalier|ht/jour|por día|por dia|al día|"
            u"ao dia|/día|/dia|diarios|al giorno|/giorno|giornalieri|per dag|/dag|na den|za "
            u"den|/den|/md|denně|manday|/manday|man-day|"
            u"dzienna|/dzień|/dzien|dziennie|za dzień|om dagen|في اليوم|يوميا|/يوم|/日|每天|/天|一天|per "
            u"diem"},
        {unit(Salary::Unit::Week),
            u"weekly|per week|a week|/week|/wk|pro woche|/woche|wöchentlich|par "
            u"semaine|/semaine|hebdomadaire|por semana|a la semana|"
            u"/semana|semanales|semanal|a settimana|alla settimana|/settimana|settimanali|per "
            u"week|týdně|/týden|tygodniowo|/tydzień|"
            u"i veckan|per vecka|/vecka|أسبوعيا|في الأسبوع|/أسبوع|/週|每周|/周"},
        {unit(Salary::Unit::Month),
            u"/hó|havonta|havi|pe lună|/lună|/ay|за месяц|monatliche|monatlichen|lunar|aylık|pr. md.|pr. "
            u"måned|per month|monthly|a "
            u"month|/month|/mo|/mo.|/mth|pm|p.m.|pcm|pro monat|im monat|je "
            u"monat|/monat|monatlich|mtl|mtl.|monatl.|"
            u"monatliches|par mois|/mois|mensuel|mensuels|mensuelle|mensuelles|al mes|por "
            u"mes|/mes|mensuales|mensual|por mês|ao mês|/mês|"
            u"mensal|mensais|/mese|al mese|mensili|mensile|per maand|/maand|p/m|p.m|maandelijks|měsíčně|za "
            u"měsíc|na měsíc|/měs|/měs.|"
            u"/měsíc|měsíční|miesięcznie|/mies|/mies.|/miesiąc|mies.|na miesiąc|za "
            u"miesiąc|miesięczne|miesięczna|/m-c|m-c|i månaden|"
            u"per månad|/månad|/mån|/mån.|månadsvis|pr. måned|شهريا|شهرياً|في "
            u"الشهر|بالشهر|/شهر|/شهريا|الشهري|الشهرية|/月|每月|"
            u"一个月|毎月|per calendar month|в месяц|/мес|kuukaudessa|/kk|ayda"},
        {unit(Salary::Unit::Year),
            u"jährliche|jährlichen|per år|i året|i år|за год|yearly|annual|annually|per year|a "
            u"year|/year|/yr|/yr.|/y|per annum|p.a.|p.a|pa|pro jahr|im "
            u"jahr|/jahr|jährlich|jährliches|"
            u"pro anno|par an|/an|l'an|annuel|annuels|annuelle|annuelles|annum|al año|por "
            u"año|/año|anuales|anual|por ano|ao ano|/ano|"
            u"anuais|all'anno|annui|annuo|annua|annue|/anno|annuali|annuale|per "
            u"jaar|/jaar|p.j.|jaarlijks|ročně|za rok|/rok|roční|"
            u"rocznie|na rok|roczne|roczna|i året|per år|/år|om året|årligen|سنويا|سنوياً|في "
            u"السنة|بالسنة|/سنة|السنوي|السنوية|/年|每年|"
            u"一年|per year|в год|ctc|per yr|vuodessa"},
        {tag(PayWord::Pay),
            u"salary|salaries|pay|wage|wages|compensation|remuneration|base salary|base pay|pay range|salary "
            u"range|salary band|"
            u"compensation range|base compensation|pay rate|pay scale|rate|rate of "
            u"pay|earn|earning|earnings|ote|starting pay|"
            u"lohnband|gehaltsband|gehaltsspektrum|lohnspanne|platová třída|mzdové rozpětí|"
            u"연봉제|급여|pagas|mensilità|monatsgehälter|monatslöhne|mensualités|"
            u"gehalt|gehaltsspanne|gehaltsrahmen|vergütung|bezahlung|lohn|entgelt|einstiegsgehalt|"
            u"grundgehalt|fixgehalt|verdienst|"
            u"bruttogehalt|bruttolohn|entlohnung|mindestgehalt|verdienen|verdienst "
            u"du|kv-mindestgehalt|mindestentgelt|"
            u"salaire|rémunération|remuneration|salaire fixe|fixe|package|traitement|tjm|gratification|"
            u"salario|sueldo|remuneración|retribución|banda salarial|rango salarial|salario "
            u"bruto|salário|remuneração|faixa salarial|"
            u"vencimento|ordenado|honorários|bolsa|pretensão salarial|bolsa auxílio|bolsa-auxílio|"
            u"stipendio|retribuzione|ral|compenso|paga|retribuzione "
            u"annua|salaris|loon|beloning|vergoeding|salarisindicatie|"
            u"brutosalaris|mzda|mzdu|mzdy|mzdou|plat|platu|platové|platové "
            u"rozmezí|odměna|odměňování|finanční ohodnocení|ohodnocení|"
            u"wynagrodzenie|wynagrodzenia|pensja|płaca|zarobki|widełki|widełki płacowe|stawka|stawka "
            u"godzinowa|"
            u"lön|månadslön|ingångslön|fast lön|grundlön|løn|lønn|palkka|fizetés|bér|salariu|maaş|"
            u"راتب|الراتب|رواتب|أجر|الأجر|مرتب|المرتب|راتبا|براتب|"
            u"給与|給料|賃金|報酬|給与額|想定給与|提示給与|薪资|薪水|薪酬|工资|待遇|薪資|薪金|月薪范围|"
            u"薪资范围|薪资待遇|薪|оклад|зарплата"},
        {payUnit(Salary::Unit::Hour),
            u"hourly rate|hourly pay|hourly wage|hourly salary|hourly range|stundenlohn|stundensatz|taux "
            u"horaire|salaire horaire|"
            u"salario por hora|salário por hora|paga oraria|uurloon|uurtarief|hodinová mzda|hodinová "
            u"sazba|stawka godzinowa|timlön|"
            u"timeløn|timelønn|sueldo por hora|시급|الأجر بالساعة|時給|時間給|时薪|時薪|时给"},
        {payUnit(Salary::Unit::Day),
            u"day rate|daily rate|daily wage|tagessatz|tagsatz|tjm|taux journalier|taux journalier "
            u"moyen|tarifa diaria|dagtarief|"
            u"denní sazba|stawka dzienna|日給|日当|日薪"},
        {payUnit(Salary::Unit::Week), u"weekly pay|weekly wage|weekly rate|wochenlohn|周薪|週給"},
        {payUnit(Salary::Unit::Month),
            u"monthly salary|monthly pay|monthly "
            u"compensation|monatsgehalt|monatslohn|monatsbrutto|bruttomonatsgehalt|monatsentgelt|"
            u"salaire mensuel|rémunération mensuelle|salario mensual|sueldo mensual|salário "
            u"mensal|remuneração mensal|stipendio mensile|"
            u"retribuzione mensile|maandsalaris|bruto maandsalaris|měsíční mzda|měsíční plat|hrubá měsíční "
            u"mzda|"
            u"월급|wynagrodzenie miesięczne|pensja miesięczna|månadslön|månedsløn|månedslønn|الراتب "
            u"الشهري|راتب "
            u"شهري|月給|月収|月额|月額|月薪|月工资|底薪"},
        {payUnit(Salary::Unit::Year),
            u"annual salary|annual pay|yearly salary|annual base salary|annual compensation|annualized "
            u"salary|annual base|"
            u"annual salary range|annual base "
            u"pay|jahresgehalt|jahreslohn|jahresentgelt|jahresbrutto|jahresbruttogehalt|bruttojahresgehalt|"
            u"jahreszielgehalt|"
            u"jahreseinkommen|zielgehalt|salaire annuel|rémunération annuelle|salaire annuel brut|brut "
            u"annuel|brut/an|salario anual|"
            u"salario bruto anual|sba|salário anual|remuneração anual|retribuzione annua lorda|retribuzione "
            u"annua|ral|jaarsalaris|"
            u"roční mzda|wynagrodzenie roczne|årslön|årsløn|الراتب "
            u"السنوي|연봉|年収|想定年収|予定年収|年俸|年薪|年包|total ctc"},
        {tag(PayWord::NotPay),
            u"bonus|bonuses|sign-on|signing bonus|sign-on bonus|sign on|signing|referral|referral "
            u"bonus|refer a friend|budget|budgets|"
            u"allowance|allowances|voucher|vouchers|meal|meals|ticket|tickets|equity|stock|stocks|stock "
            u"options|rsu|rsus|options|shares|"
            u"401k|401(k)|401 (k)|match|matching|insurance|life "
            u"insurance|revenue|revenues|funding|funded|raised|raise|series a|"
            u"series b|series c|series d|seed|valuation|valued|turnover|arr|mrr|gmv|aum|assets|sales "
            u"of|sales target|quota|pipeline|"
            u"contracts worth|deals|deal "
            u"size|customers|users|employees|people|staff|colleagues|countries|members|reimbursement|"
            u"reimbursed|stipend|tuition|relocation|relocation "
            u"package|training|learning|education|development|equipment|laptop|"
            u"home office setup|wellness|gym|fitness|credit|credits|gift|gift "
            u"card|commission|commissions|grant|grants|donation|"
            u"donations|fund|funds|investment|investments|invested|market|marketcap|cost "
            u"savings|savings|saved|fine|fee|fees|deposit|"
            u"profit sharing|profit|discount|fortune|transactions|processed|projects "
            u"worth|projects|capital|worth of|copay|deductible|"
            u"pension contribution|hsa|fsa|cash back|prize|award|awards|million customers|million users|"
            u"prämie|prämien|zuschuss|zuschüsse|fahrtkostenzuschuss|essenszuschuss|essensgutscheine|"
            u"gutschein|gutscheine|sachbezug|"
            u"weihnachtsgeld|urlaubsgeld|weiterbildungsbudget|umsatz|jahresumsatz|mitarbeiter|mitarbeitende|"
            u"mitarbeitenden|kunden|"
            u"bezuschussung|altersvorsorge|bav|vermögenswirksame "
            u"leistungen|startprämie|willkommensprämie|empfehlungsprämie|bonuszahlung|"
            u"benefit-karte|guthaben|umzug|versicherung|zuschlag|zulage|zulagen|finanzierung|investition|"
            u"investitionen|budgetverantwortung|"
            u"prime|primes|chiffre d'affaires|ca de|mutuelle|ticket restaurant|tickets "
            u"restaurant|titres-restaurant|titre-restaurant|"
            u"participation|intéressement|levée de "
            u"fonds|levé|levée|collaborateurs|salariés|clients|indemnité|cooptation|forfait|"
            u"bono|bonos|prima|primas|presupuesto|facturación|cheque|cheques|ayuda|comisiones|incentivo|"
            u"incentivos|empleados|clientes|"
            u"seguro|inversión|ronda|variable|vale|vale-refeição|vale refeição|vale-alimentação|vale "
            u"alimentação|vale transporte|"
            u"vale-transporte|auxílio|auxilio|vr|va|plr|ajuda de "
            u"custo|faturamento|colaboradores|funcionários|investimento|premiação|"
            u"convênio|cesta básica|subsídio|subsídio de alimentação|prémio|cartão|flash|caju|orçamento|"
            u"buono pasto|buoni pasto|ticket "
            u"da|welfare|fatturato|premio|premi|rimborso|dipendenti|clienti|provvigioni|provvigione|"
            u"finanziamento|"
            u"maaltijd|omzet|reiskosten|reiskostenvergoeding|vakantiegeld|opleidingsbudget|medewerkers|"
            u"klanten|toeslag|onkostenvergoeding|"
            u"stravenky|stravenka|stravenkový paušál|stravné|příspěvek|příspěvky|příspěvkem|náborový "
            u"příspěvek|náborový bonus|obrat|příplatek|"
            u"příplatky|prémie|zaměstnanců|zákazníků|cafeterie|kafeterie|flexipassy|multisport|poukázky|"
            u"rozpočet|"
            u"premia|premie|premii|dofinansowanie|karta|obrót|obroty|pracowników|klientów|dodatek|dodatki|"
            u"prowizja|budżet|bon|bony|ubezpieczenie|"
            u"friskvård|friskvårdsbidrag|omsättning|omsätter|medarbetare|anställda|provision|kunder|"
            u"مكافأة|مكافآت|بدل|بدلات|تأمين|ميزانية|عمولة|عمولات|حافز|حوافز|موظف|عميل|إيرادات|رأس "
            u"المال|تمويل|علاوة|"
            u"賞与|ボーナス|手当|資本金|売上|売上高|交通費|支給|従業員|社員数|インセンティブ|祝い金|お祝い金|"
            u"予算|調達|"
            u"奖金|年终奖|补贴|补助|餐补|房补|车补|融资|注册资本|营收|人团队|员工|期权|股票|提成|红包|津贴|"
            u"预算|交易额|规模|礼金|全勤|五险一金|公积金|社保|用户|客户"},
        {tag(PayWord::OthersPay),
            u"average salary|average salaries|average pay|average wage|average annual salary|average base "
            u"salary|average monthly salary|average hourly pay|average compensation|average earnings|avg "
            u"salary|avg. salary|median salary|median pay|median wage|typical salary|market salary|market "
            u"average|national average|industry average|similar jobs pay|similar roles pay|"
            u"durchschnittsgehalt|durchschnittsgehälter|durchschnittslohn|durchschnittsverdienst|"
            u"durchschnittliches gehalt|durchschnittliche gehalt|durchschnittlich|im durchschnitt|"
            u"im schnitt|mediangehalt|marktgehalt|ø|⌀|"
            u"salaire moyen|salaires moyens|rémunération moyenne|salaire médian|en moyenne|"
            u"salario medio|sueldo promedio|salario promedio|sueldo medio|promedio salarial|de media|"
            u"salário médio|média salarial|stipendio medio|retribuzione media|in media|"
            u"gemiddeld salaris|gemiddeld|průměrná mzda|průměrný plat|průměrné mzdy|průměrně|"
            u"średnie wynagrodzenie|średnia pensja|średnie zarobki|przeciętne wynagrodzenie|"
            u"medellön|genomsnittslön|gjennomsnittslønn|gennemsnitsløn|keskipalkka|átlagfizetés|"
            u"átlagbér|salariul mediu|ortalama maaş|средняя зарплата|متوسط الراتب|متوسط الرواتب|"
            u"平均年収|平均給与|平均月給|平均時給|平均薪资|平均工资|平均月薪|平均薪資|平均薪水"},
        {tag(PayWord::Price),
            u"boende|personalboende|bostad|bolig|accommodation|housing|unterkunft|wohnung|logement|"
            u"hébergement|"
            u"alojamiento|alojamento|alloggio|huisvesting|ubytování|ubytovna|zakwaterowanie|"
            u"chair|chair rental|chair rent|desk|room|rent|rental|ticket price|membership|per person|miete|"
            u"standmiete|stuhlmiete|loyer|alquiler|aluguel|affitto|huur|nájem|czynsz|hyra|husleje|crèche|"
            u"creche|nursery|childcare|child care|daycare|canteen|cafeteria|parking|lunch|lunches|"
            u"kita|kinderkrippe|kinderbetreuung|kantine|mensa|mittagessen|parkplatz|jobticket|"
            u"deutschlandticket|garderie|cantine|repas|guardería|comedor|aparcamiento|almuerzo|creches|"
            u"refeitório|refeição|estacionamento|almoço|asilo nido|mensa aziendale|parcheggio|pranzo|"
            u"kinderopvang|kantine|parkeren|školka|jídelna|oběd|obědy|parkování|żłobek|przedszkole|"
            u"stołówka|obiady|parking|förskola|lunchen|barnehage|parkering|保育|食堂|社食|駐車場|食堂餐"},
        {tag(PayWord::From),
            u"from|starting at|starting from|starts at|at least|minimum|min|min.|ab|mindestens|beginnend "
            u"bei|à partir de|a partir de|"
            u"dès|minimum de|au moins|desde|al menos|mínimo|a partire "
            u"da|minimo|almeno|vanaf|minimaal|od|minimálně|nejméně|"
            u"co najmniej|från|minst|от|ابتداء من|تبدأ من|يبدأ من|最低|more than|over|超过|以上"},
        {tag(PayWord::UpTo),
            u"up to|upto|maximum|max|max.|no more than|bis zu|bis "
            u"max|bis|maximal|höchstens|jusqu'à|jusqu'a|maximum de|hasta|máximo|até|ate|"
            u"fino a|massimo|tot|maximaal|až|až do|do|maximálně|maksymalnie|upp till|до|حتى|إلى|يصل "
            u"إلى|最高|最大|不超过"},
        {tag(PayWord::To),
            u"to|till|until|bis|à|a|au|até|ate|hasta|al|fino a|tot|do|až|až "
            u"do|till|إلى|الى|حتى|至|到|から|through|til"},
        {tag(PayWord::And), u"and|und|et|y|e|en|i|och|و|&"},
        {tag(PayWord::Between),
            u"between|zwischen|entre|tra|fra|tussen|mezi|między|pomiędzy|mellan|mellem|بين|ما بين"},
        {tag(PayWord::Thousand),
            u"k|tsd|tsd.|t€|tausend|thousand|mille|mil|mila|tis|tis.|tisíc|tys|tys.|tysięcy|tusen|tkr|ألف|"
            u"الف|آلاف|千"},
        {tag(PayWord::TenThousand), u"万|萬|w|만"},
        {tag(PayWord::Million),
            u"m|mm|mn|mio|mio.|mln|million|millions|millionen|milliones|millones|milhões|milioni|millió|"
            u"milionů|mil.|mill|مليون|bn|billion|milliarden|百万|亿|億|b"},
        {tag(PayWord::Lakh), u"lakh|lakhs|lac|lacs|lpa|l"},
        {tag(PayWord::Filler),
            u"b2b|vat|+ "
            u"vat|de|del|da|di|von|van|of|من|per|pro|par|por|approx|approximately|approx.|about|around|circa|"
            u"ca|ca.|"
            u"cca|c.|environ|ungefähr|rund|etwa|aproximadamente|cerca "
            u"de|of|base|basic|ht|h.t.|fixed|is|are|will be|range|ranges|the|our|an|"
            u"总包|约|約|up|depending|plain|uop|the base|is between|expected|target|starting|per "
            u"year|ajánlott|fixe|currently|"
            u"this role|this position|position|role|range of|for this role|for this "
            u"position|estimated|salary is"},
        {tag(PayWord::Gross),
            u"gross|net "
            u"pay|brutto|netto|brut|bruts|brute|bruto|brutos|neto|netos|bruta|líquido|líquidos|liquido|bruti|"
            u"lordi|"
            u"lorda|lordo|netti|hrubého|čistého|hrubá|hrubé|na "
            u"rękę|税前|税后|稅前|税込|額面|手取り|إجمالي|صافي|före skatt"},
        {tag(PayWord::Plus),
            u"plus|zzgl|zzgl.|zuzüglich|más|mas|mais|più|as well "
            u"as|sowie|including|inkl.|incl.|incl|inkl|dont|incluye"},
    };
    for (const PhraseTable::Line &line : lines)
        table.add(QStringView(line.phrases), line.tag);
    return table;
}

} // namespace

const PhraseTable &salaryPhrases()
{
    static const PhraseTable table = makePhrases();
    return table;
}

const QStringList &salaryCurrencyCodes()
{
    static const QStringList codes = [] {
        QStringList list;
        for (const CurrencyNames &currency : currencyNames)
            list.append(QString::fromUtf16(currency.code));
        return list;
    }();
    return codes;
}

} // namespace aio::extraction
