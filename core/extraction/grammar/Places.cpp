#include "core/extraction/grammar/Places.h"

#include "core/extraction/grammar/Countries.h"
#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio::extraction {

namespace {

// Country code, then cities, then ';' and regions: the places that postings name most.
constexpr const char16_t *gazetteer[] = {
    u"DE|berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am "
    u"main|stuttgart|düsseldorf|dortmund|essen|leipzig|bremen|dresden|hannover|"
    u"nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|karlsruhe|mannheim|augsburg|"
    u"wiesbaden|mönchengladbach|braunschweig|kiel|chemnitz|"
    u"aachen|halle (saale)|magdeburg|freiburg|freiburg im "
    u"breisgau|lübeck|erfurt|mainz|rostock|kassel|potsdam|saarbrücken|oldenburg|osnabrück|heidelberg|"
    u"darmstadt|würzburg|regensburg|göttingen|wolfsburg|ingolstadt|ulm|heilbronn|pforzheim|erlangen|jena|"
    u"trier|koblenz|konstanz|tübingen|paderborn|reutlingen|"
    u"bayreuth|bamberg|walldorf|garching|leverkusen|cottbus|hildesheim|gütersloh|passau|landshut|rosenheim|"
    u"flensburg;bayern|bavaria|baden-württemberg|hessen|sachsen|"
    u"nordrhein-westfalen|niedersachsen|thüringen|brandenburg|schleswig-holstein|rheinland-pfalz|saarland|"
    u"mecklenburg-vorpommern|sachsen-anhalt|ruhrgebiet",
    u"AT|wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st. "
    u"pölten|dornbirn|bregenz;tirol|steiermark|oberösterreich|niederösterreich|vorarlberg|kärnten",
    u"CH|zürich|zurich|genf|geneva|genève|basel|bern|lausanne|luzern|lucerne|winterthur|st. "
    u"gallen|lugano|zug|biel|fribourg|neuchâtel|thun|chur|schaffhausen;tessin|ticino|aargau|thurgau|vaud",
    u"FR|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|rennes|montpellier|grenoble|nice|"
    u"reims|dijon|angers|le mans|brest|tours|limoges|amiens|"
    u"metz|nancy|rouen|caen|orléans|clermont-ferrand|saint-étienne|aix-en-provence|annecy|la "
    u"rochelle|pau|perpignan|besançon|mulhouse|sophia antipolis|"
    u"la "
    u"défense|boulogne-billancourt|villeurbanne|versailles|courbevoie|levallois-perret;île-de-france|ile-de-"
    u"france|bretagne|normandie|occitanie|provence|auvergne-rhône-alpes|nouvelle-aquitaine|pays de la "
    u"loire|hauts-de-france|grand est",
    u"BE|brussels|bruxelles|brussel|antwerp|antwerpen|gent|ghent|liège|charleroi|leuven|namur|mechelen|"
    u"bruges|brugge|mons|hasselt;flanders|vlaanderen|wallonie|wallonia",
    u"LU|luxembourg city|esch-sur-alzette",
    u"NL|amsterdam|rotterdam|the hague|den "
    u"haag|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|enschede|haarlem|arnhem|amersfoort|"
    u"apeldoorn|delft|leiden|"
    u"maastricht|zwolle|'s-hertogenbosch|den "
    u"bosch|hilversum|schiphol|zaandam|veldhoven|deventer|leeuwarden;noord-holland|zuid-holland|noord-"
    u"brabant|gelderland|limburg|overijssel",
    u"ES|madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|malaga|murcia|palma|palma de "
    u"mallorca|bilbao|alicante|córdoba|valladolid|vigo|gijón|"
    u"a coruña|granada|san "
    u"sebastián|santander|pamplona|oviedo|tarragona|girona|lleida|salamanca|burgos|cádiz|almería|logroño|"
    u"castellón|toledo|las palmas;cataluña|catalunya|andalucía|galicia|país vasco|comunidad de "
    u"madrid|comunidad valenciana|canarias|navarra|asturias",
    u"PT|lisboa|lisbon|porto|oporto|braga|coimbra|aveiro|faro|setúbal|leiria|funchal|évora|matosinhos|"
    u"guimarães|oeiras;algarve|madeira",
    u"IT|roma|rome|milano|milan|torino|turin|napoli|naples|bologna|firenze|florence|venezia|venice|genova|"
    u"genoa|verona|padova|trieste|bari|palermo|catania|brescia|parma|"
    u"modena|bergamo|trento|bolzano|perugia|pisa|udine|vicenza|treviso|reggio "
    u"emilia|rimini|ravenna|ferrara|cagliari|monza|como|varese|ancona|lecce|pescara|salerno|livorno;"
    u"lombardia|lazio|veneto|toscana|piemonte|emilia-romagna|puglia|sicilia|sardegna|campania|liguria",
    u"GB|london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|"
    u"newcastle|newcastle upon tyne|nottingham|leicester|"
    u"cambridge|oxford|brighton|reading|southampton|portsmouth|aberdeen|york|bath|coventry|milton "
    u"keynes|exeter|plymouth|norwich|swansea|derby|hull|dundee|bradford|swindon|slough|guildford|"
    u"cheltenham|stoke-on-trent|wolverhampton|sunderland|peterborough|bournemouth|luton|warrington|telford|"
    u"wokingham;yorkshire|kent|surrey|essex|hertfordshire|midlands|west midlands|east "
    u"midlands|cornwall|devon|greater london|greater manchester",
    u"IE|dublin|cork|galway|limerick|waterford|kilkenny|sligo|naas|athlone|dundalk;co. dublin|co. cork|co. "
    u"kildare|leinster|munster",
    u"CZ|praha|prague|brno|ostrava|plzeň|pilsen|liberec|olomouc|české budějovice|hradec "
    u"králové|pardubice|ústí nad labem|zlín|jihlava|karlovy vary|mladá "
    u"boleslav|kladno|opava|most|teplice|prostějov|přerov|tábor;"
    u"morava|středočeský kraj|jihomoravský kraj|moravskoslezský kraj|plzeňský kraj|ústecký kraj|zlínský kraj",
    u"SK|bratislava|košice|žilina|nitra|prešov|trnava|trenčín|banská bystrica|martin|poprad",
    u"PL|warszawa|warsaw|kraków|krakow|cracow|wrocław|wroclaw|łódź|lodz|poznań|poznan|gdańsk|gdansk|gdynia|"
    u"sopot|szczecin|bydgoszcz|lublin|katowice|białystok|rzeszów|toruń|"
    u"gliwice|częstochowa|radom|kielce|olsztyn|zielona "
    u"góra|opole|bielsko-biała|trójmiasto|zabrze|tychy|legnica;mazowieckie|małopolskie|śląskie|dolnośląskie|"
    u"wielkopolskie|pomorskie|łódzkie|lubelskie|podkarpackie|kujawsko-pomorskie|zachodniopomorskie",
    u"SE|stockholm|göteborg|gothenburg|malmö|uppsala|västerås|örebro|linköping|helsingborg|jönköping|"
    u"norrköping|lund|umeå|gävle|borås|södertälje|luleå|kiruna|karlstad|växjö|sundsvall|kalmar|halmstad|"
    u"eskilstuna|skellefteå|solna|trollhättan;skåne|västra götaland",
    u"NO|oslo|bergen|trondheim|stavanger|drammen|kristiansand|tromsø|fredrikstad|ålesund|bodø|sandnes",
    u"DK|copenhagen|københavn|aarhus|århus|odense|aalborg|esbjerg|roskilde|kolding|vejle|horsens|svendborg|"
    u"randers|herning;sjælland|jylland|fyn",
    u"FI|helsinki|helsingfors|espoo|tampere|vantaa|oulu|turku|jyväskylä|lahti|kuopio|joensuu|rovaniemi|vaasa",
    u"IS|reykjavik|reykjavík",
    u"EE|tallinn|tartu",
    u"LV|riga|rīga",
    u"LT|vilnius|kaunas|klaipėda",
    u"HU|budapest|debrecen|szeged|miskolc|pécs|győr|székesfehérvár",
    u"RO|bucharest|bucurești|cluj-napoca|cluj|timișoara|iași|brașov|sibiu|constanța|oradea|craiova",
    u"BG|sofia|plovdiv|varna|burgas|софия|пловдив|варна",
    u"HR|zagreb|split|rijeka|osijek|zadar",
    u"SI|ljubljana|maribor",
    u"RS|belgrade|beograd|novi sad|niš",
    u"GR|athens|thessaloniki|αθήνα|θεσσαλονίκη|patras",
    u"UA|kyiv|kiev|lviv|kharkiv|odesa|київ|львів|харків|одеса|дніпро",
    u"RU|moscow|saint petersburg|st. petersburg|москва|санкт-петербург|новосибирск|екатеринбург|казань",
    u"TR|istanbul|ankara|izmir|i̇stanbul|bursa|antalya|kocaeli",
    u"CY|nicosia|limassol|larnaca",
    u"MT|valletta|sliema|st julians",
    u"US|new york|new york city|nyc|san francisco|los "
    u"angeles|chicago|boston|seattle|austin|denver|atlanta|dallas|houston|miami|philadelphia|phoenix|san "
    u"diego|"
    u"san jose|portland|washington dc|washington, d.c.|washington, "
    u"dc|minneapolis|detroit|charlotte|nashville|salt lake "
    u"city|raleigh|pittsburgh|baltimore|tampa|orlando|st. louis|kansas city|"
    u"columbus|indianapolis|milwaukee|cincinnati|cleveland|sacramento|las vegas|palo alto|mountain "
    u"view|sunnyvale|menlo park|redwood city|santa monica|brooklyn|manhattan|"
    u"oakland|san antonio|jacksonville|boulder|arlington|san mateo|santa "
    u"clara|cupertino|irvine|bellevue|redmond|plano|ann arbor|madison|honolulu|albuquerque|tucson|fort "
    u"worth|memphis|"
    u"louisville|richmond|omaha|oklahoma city|el paso|long beach|virginia beach|scottsdale|bay area|silicon "
    u"valley|davis;california|texas|florida|massachusetts|colorado|illinois|ohio|michigan|"
    u"pennsylvania|virginia|oregon|arizona|minnesota|wisconsin|north carolina|south carolina|tennessee|new "
    u"jersey|maryland|utah|connecticut|washington state|new york state|nevada|"
    u"missouri|indiana|kentucky|louisiana|alabama|iowa|kansas|oklahoma|new mexico|nebraska|idaho|hawaii|new "
    u"hampshire|vermont|maine|delaware|rhode island",
    u"CA|toronto|vancouver|montreal|montréal|ottawa|calgary|edmonton|quebec "
    u"city|québec|winnipeg|hamilton|waterloo|kitchener|halifax|victoria|mississauga|saskatoon|regina|"
    u"markham|burnaby|laval|gatineau|sherbrooke|saguenay|london, ontario|kelowna|brampton|surrey, "
    u"bc;ontario|british columbia|alberta|nova scotia|saskatchewan|manitoba|new brunswick",
    u"MX|mexico city|ciudad de "
    u"méxico|cdmx|guadalajara|monterrey|puebla|tijuana|querétaro|mérida|zapopan|cancún|león, "
    u"guanajuato|toluca|san luis potosí|hermosillo|saltillo|aguascalientes;jalisco|nuevo león|estado de "
    u"méxico|yucatán|guanajuato",
    u"BR|são paulo|sao paulo|rio de janeiro|belo horizonte|brasília|curitiba|porto "
    u"alegre|recife|salvador|fortaleza|florianópolis|campinas|manaus|goiânia|joinville|vitória|"
    u"natal|belém|ribeirão preto|são josé dos "
    u"campos|santos|blumenau|uberlândia|londrina|maringá|barueri|osasco|sorocaba|joão "
    u"pessoa|maceió|cuiabá|caxias do sul;minas gerais|santa catarina|rio grande do "
    u"sul|paraná|bahia|pernambuco|ceará|espírito santo|goiás",
    u"AR|buenos aires|caba|rosario|mendoza|la plata|mar del plata|córdoba, argentina",
    u"CL|santiago|santiago de chile|valparaíso|concepción|viña del mar",
    u"CO|bogotá|bogota|medellín|cali|barranquilla|cartagena|bucaramanga|pereira",
    u"PE|lima|arequipa|trujillo",
    u"UY|montevideo",
    u"EC|quito|guayaquil",
    u"CR|san josé, costa rica",
    u"DO|santo domingo",
    u"GT|ciudad de guatemala",
    u"PA|panama city|ciudad de panamá",
    u"AU|sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart|darwin|newcastle "
    u"nsw|kalgoorlie|geelong|cairns|townsville|wollongong|parramatta;nsw|victoria, "
    u"australia|queensland|tasmania|south australia|western australia|new south wales",
    u"NZ|auckland|wellington|christchurch|hamilton, new zealand|dunedin|tauranga|queenstown",
    u"JP|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|kobe|sendai|hiroshima|東京|東京都|大阪|大阪府|"
    u"大阪市|京都|京都府|横浜|横浜市|名古屋|名古屋市|福岡|福岡市|福岡県|札幌|札幌市|神戸|神戸市|仙台|仙台市|"
    u"広島|広島市|"
    u"渋谷|渋谷区|新宿|新宿区|港区|千代田区|品川区|中央区|目黒区|川崎市|さいたま市|千葉市|北九州市|金沢市|"
    u"那覇市;神奈川県|埼玉県|千葉県|愛知県|兵庫県|北海道|宮城県|広島県|静岡県|茨城県|京都府|長野県|岐阜県|"
    u"沖縄県|新潟県|岡山県|熊本県|石川県|栃木県|群馬県|三重県|滋賀県|奈良県",
    u"CN|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|nanjing|wuhan|suzhou|xi'an|tianjin|chongqing|"
    u"北京|北京市|上海|上海市|深圳|深圳市|广州|广州市|杭州|杭州市|成都|成都市|南京|南京市|武汉|武汉市|苏州|"
    u"苏州市|"
    u"西安|西安市|天津|重庆|长沙|厦门|青岛|郑州|合肥|宁波|无锡|大连|东莞|佛山|珠海|福州|济南|沈阳|昆明|"
    u"石家庄|哈尔滨|南昌|南宁|贵阳|太原|常州|嘉兴|温州|泉州|海口|长春;广东|广东省|江苏|江苏省|浙江|浙江省|"
    u"四川|四川省|山东|湖北|湖南|福建",
    u"TW|taipei|taichung|kaohsiung|tainan|hsinchu|台北|台北市|臺北市|新北市|台中|台中市|高雄|高雄市|新竹|"
    u"新竹市|台南|台南市|桃園市|花蓮縣",
    u"HK|kowloon|九龍|港島",
    u"KR|seoul|busan|incheon|pangyo|서울|부산|인천|판교|대전|대구|강남|서울특별시|경기도",
    u"IN|bangalore|bengaluru|mumbai|delhi|new "
    u"delhi|hyderabad|chennai|pune|gurgaon|gurugram|noida|kolkata|ahmedabad|jaipur|kochi|coimbatore|"
    u"chandigarh|indore|thiruvananthapuram;karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|haryana",
    u"PK|karachi|lahore|islamabad",
    u"BD|dhaka",
    u"LK|colombo",
    u"VN|hanoi|ha noi|ho chi minh city|ho chi minh|saigon|da nang|hà nội|hồ chí minh|tp.hcm",
    u"TH|bangkok|chiang mai|phuket",
    u"MY|kuala lumpur|penang|petaling jaya|johor bahru|cyberjaya",
    u"PH|manila|makati|cebu|cebu city|quezon city|taguig|bgc|bohol|davao;metro manila",
    u"ID|jakarta|bandung|surabaya|bali|yogyakarta",
    u"SG|raffles place",
    u"AE|dubai|abu dhabi|sharjah|دبي|أبوظبي|أبو ظبي|الشارقة|عجمان",
    u"SA|riyadh|jeddah|dammam|khobar|al khobar|mecca|medina|neom|الرياض|جدة|الدمام|الخبر|مكة|مكة "
    u"المكرمة|المدينة المنورة|الظهران|الطائف|القصيم|تبوك|أبها|الجبيل|ينبع",
    u"QA|doha|الدوحة",
    u"KW|kuwait city|مدينة الكويت|السالمية|حولي",
    u"BH|manama|المنامة",
    u"OM|muscat|مسقط",
    u"JO|amman|عمّان|إربد",
    u"LB|beirut|بيروت",
    u"IQ|baghdad|erbil|بغداد|أربيل|البصرة",
    u"EG|cairo|alexandria|giza|new cairo|القاهرة|الإسكندرية|الجيزة|القاهرة الجديدة|مدينة نصر|المعادي|السادس "
    u"من أكتوبر|6 أكتوبر|المنصورة|طنطا",
    u"MA|casablanca|rabat|marrakech|tangier|fès|الدار البيضاء|الرباط|مراكش|طنجة|أكادير",
    u"TN|tunis|sfax|sousse|صفاقس",
    u"DZ|algiers|oran|الجزائر العاصمة|وهران",
    u"IL|tel aviv|tel-aviv|jerusalem|haifa|herzliya",
    u"ZA|johannesburg|cape town|durban|pretoria|sandton|stellenbosch;gauteng|western cape",
    u"NG|lagos|abuja|ibadan|port harcourt",
    u"KE|nairobi|mombasa",
    u"GH|accra",
    u"RW|kigali",
    u"ET|addis ababa",
    u"GE|tbilisi|batumi",
    u"AM|yerevan",
    u"KZ|almaty|astana",
    u"|;europe|europa|emea|apac|latam|latin america|north america|south america|dach|eu|european "
    u"union|asia|africa|middle east|nordics|benelux|americas|worldwide",
};

struct Place
{
    QString country;
    bool city = false;
};

const QList<Place> &places()
{
    static const QList<Place> list = [] {
        QList<Place> all;
        for (const char16_t *line : gazetteer) {
            const QString country = QStringView(line).sliced(0, QStringView(line).indexOf(u'|')).toString();
            all.append({country, true});
            all.append({country, false});
        }
        return all;
    }();
    return list;
}

const PhraseTable &names()
{
    static const PhraseTable table = [] {
        PhraseTable phrases;
        int index = 0;
        for (const char16_t *line : gazetteer) {
            const QStringView all = QStringView(line).sliced(QStringView(line).indexOf(u'|') + 1);
            const qsizetype regions = all.indexOf(u';');
            phrases.add(regions < 0 ? all : all.first(regions), index);
            if (regions >= 0)
                phrases.add(all.sliced(regions + 1), index + 1);
            index += 2;
        }
        return phrases;
    }();
    return table;
}

/// Names that are common words when not capitalised, or first names.
bool isAmbiguous(QStringView word)
{
    static const QStringList words =
        QStringLiteral("nice reading bath essen most hull york tours cork split como pau angers natal santos "
                       "bari mobile eu metz "
                       "martin davis victoria regina hamilton richmond madison orlando jackson kent surrey "
                       "chur cali lima salvador bergen "
                       "halle main trier bonn linz wels zug bali brest faro derby darwin perth leon porto "
                       "georgia jordan sofia")
            .split(u' ');
    return words.contains(word.toString());
}

const QRegularExpression &stateSuffix()
{
    static const QRegularExpression expression(
        QStringLiteral("^[A-Z][\\p{L}.' -]{1,40}, "
                       "?(A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|"
                       "RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|"
                       "ON|BC|QC|AB|SK|MB|NS|NB|NSW|VIC|QLD|TAS|ACT)\\b(?: \\d{5})?(?:, ?(?:USA?|United "
                       "States|Canada|Australia))?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const QRegularExpression &postcode()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:.{2,50}, ?)?(?:[A-Z]{1,2}-)?(?:\\d{4,5}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4} "
                       "?[A-Z]{2})\\s+\\p{Lu}[\\p{L}.' /-]{2,40}(?:, ?\\p{Lu}\\p{L}+)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const QRegularExpression &eastAsianAddress()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:[\\x{3400}-\\x{9fff}]{1,4}[省都道府県县])?[\\x{3400}-\\x{9fff}\\x{3040}-\\x{30ff}"
                       "]{1,6}[市区區町村郷鄉][\\x{3400}-\\x{9fff}\\x{3040}-\\x{30ff}0-9A-Za-"
                       "z号弄路座层室・ー丁目番地-]{0,40}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// "Blumenau - SC", "Maringá/PR", "Asti (AT)", "Kalisz, wielkopolskie", "Litovel, okres Olomouc": a town that
/// need not be known before its state, province or district.
const QRegularExpression &provinceSuffix()
{
    static const QRegularExpression expression(
        QStringLiteral(
            "^\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,40})?"
            "(?:(?: ?[/–-] ?|, )(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)"
            "| \\((?:A[GLNOPQRTV]|B[AGILNORSTZ]|C[ABEHILNORSTZ]|E[EN]|F[CEGIMR]|G[EOR]|I[MS]|K[R]|L[CEIOTU]|"
            "M[BCEINOST]|N[AOU]|O[RT]|P[ACDEGINORTUVZ]|R[ACEGIMNO]|S[AIOPRSUV]|T[AENOPRSV]|U[D]|V[ABCEIRTV])"
            "\\)"
            "|, (?:(?:woj\\. )?(?:dolnośląskie|kujawsko-pomorskie|lubelskie|lubuskie|łódzkie|małopolskie|"
            "mazowieckie|opolskie|podkarpackie|podlaskie|pomorskie|śląskie|świętokrzyskie|"
            "warmińsko-mazurskie|wielkopolskie|zachodniopomorskie)"
            "|(?:okres|okr\\.|kraj|powiat|pow\\.) \\p{Lu}[\\p{L} -]{2,30}|\\p{Lu}[\\p{L}-]{3,20} "
            "(?:län|kraj|megye)))$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// "Frýdek-Místek, Moravia-Silesia, Czechia": town, region and country, each short and without a verb.
bool endsInCountry(QStringView text)
{
    const auto pieces = text.split(u',');
    constexpr qsizetype fewest = 3;
    constexpr qsizetype most = 4;
    if (pieces.size() < fewest || pieces.size() > most || countryCode(pieces.last().trimmed()).isEmpty())
        return false;
    static const QRegularExpression name(
        QStringLiteral(
            "^(?!(?:Inc|Ltd|LLC|GmbH|AG|SA|Corp|Limited|s\\.|a\\.)\\b)\\p{Lu}[\\p{L}.'’ -]{1,30}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto capitals = [](QStringView piece) {
        const auto words = piece.split(u' ', Qt::SkipEmptyParts);
        return std::count_if(
            words.cbegin(), words.cend(), [](QStringView word) { return word.front().isUpper(); });
    };
    constexpr qsizetype mostNames = 2; // of a town; more of them are a name with its town
    if (capitals(pieces.first()) > mostNames)
        return false;
    return std::all_of(pieces.cbegin(), pieces.cend() - 1, [](QStringView piece) {
        const QStringView words = piece.trimmed();
        return words.count(u' ') <= 3 && name.match(words.toString()).hasMatch();
    });
}

} // namespace

QList<PlaceHit> findPlaces(QStringView text)
{
    QList<PlaceHit> hits;
    const QString folded = fold(text);
    for (const PhraseTable::Hit &hit : names().findAll(folded)) {
        const QChar first = text[hit.start];
        const QStringView word = QStringView(folded).sliced(hit.start, hit.end - hit.start);
        if (first.isLetter() && first.isLower())
            continue;
        if (isAmbiguous(word) && hit.start > 0 && text.sliced(0, hit.start).trimmed().isEmpty()
            && hit.end < text.size())
            continue;
        const Place &place = places().at(hit.tag);
        hits.append({{hit.start, hit.end}, place.country, place.city});
    }
    return hits;
}

bool isPlace(QStringView raw)
{
    const QStringView text = raw.trimmed();
    constexpr qsizetype longest = 90;
    if (text.size() < 2 || text.size() > longest)
        return false;
    const QString string = text.toString();
    if (!countryCode(text).isEmpty() || stateSuffix().match(string).hasMatch()
        || postcode().match(string).hasMatch() || provinceSuffix().match(string).hasMatch()
        || endsInCountry(text) || eastAsianAddress().match(string).hasMatch())
        return true;
    const auto hits = findPlaces(text);
    if (hits.isEmpty())
        return false;
    qsizetype covered = 0;
    for (const PlaceHit &hit : hits)
        covered += hit.span.length();
    qsizetype letters = 0;
    for (const QChar c : text)
        letters += c.isLetter();
    for (const QString &code : findCountries(text))
        covered += code.isEmpty() ? 0 : 6;
    const bool listed = text.contains(u',') || text.contains(u'/') || text.contains(u'(')
        || text.contains(u'、') || text.contains(u'،');
    return covered * 10 >= letters * (listed ? 4 : 7);
}

QString countryOfPlace(QStringView text)
{
    const QStringList countries = findCountries(text);
    if (!countries.isEmpty())
        return countries.last();
    const QString string = text.trimmed().toString();
    const auto state = stateSuffix().match(string);
    if (state.hasMatch()) {
        static const QStringList canadian = QStringLiteral("ON BC QC AB SK MB NS NB").split(u' ');
        static const QStringList australian = QStringLiteral("NSW VIC QLD TAS ACT").split(u' ');
        return canadian.contains(state.captured(1))  ? QStringLiteral("CA")
            : australian.contains(state.captured(1)) ? QStringLiteral("AU")
                                                     : QStringLiteral("US");
    }
    for (const PlaceHit &hit : findPlaces(text)) {
        if (!hit.country.isEmpty())
            return hit.country;
    }
    return {};
}

} // namespace aio::extraction
