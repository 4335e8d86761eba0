#include "core/extraction/grammar/Gazetteer.h"

#include <array>

namespace aio::extraction {

namespace {

constexpr auto lines = std::to_array<const char16_t *>({
    u"DE|berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|"
    u"dortmund|essen|leipzig|bremen|dresden|hannover|nürnberg|nuremberg|duisburg|bochum|wuppertal|"
    u"bielefeld|bonn|münster|karlsruhe|mannheim|augsburg|wiesbaden|mönchengladbach|braunschweig|kiel|"
    u"chemnitz|aachen|halle (saale)|magdeburg|freiburg|freiburg im breisgau|lübeck|erfurt|mainz|rostock|"
    u"kassel|potsdam|saarbrücken|oldenburg|osnabrück|heidelberg|darmstadt|würzburg|regensburg|göttingen|"
    u"wolfsburg|ingolstadt|ulm|heilbronn|pforzheim|erlangen|jena|trier|koblenz|konstanz|tübingen|"
    u"paderborn|reutlingen|bayreuth|bamberg|walldorf|garching|leverkusen|cottbus|hildesheim|gütersloh|"
    u"passau|landshut|rosenheim|flensburg|gelsenkirchen|krefeld|oberhausen|hagen|hamm|mülheim an der ruhr|"
    u"ludwigshafen|solingen|neuss|bottrop|remscheid|bergisch gladbach|recklinghausen|moers|salzgitter|"
    u"siegen|gera|fürth|zwickau|hanau|schwerin|witten|esslingen|ludwigsburg|düren|iserlohn|lünen|görlitz|"
    u"kaiserslautern|aschaffenburg|neu-ulm|friedrichshafen|ravensburg|offenburg|villingen-schwenningen|"
    u"lüneburg|celle|gießen|marburg|fulda|wetzlar|bremerhaven|wilhelmshaven|stralsund|greifswald|"
    u"neubrandenburg|dessau|weimar|bautzen|plauen|offenbach|norderstedt|kempten|memmingen|schweinfurt|"
    u"coburg|weiden|straubing|deggendorf|freising|ottobrunn|unterföhring|starnberg|böblingen|sindelfingen|"
    u"tuttlingen|aalen|schwäbisch gmünd|heidenheim|göppingen|lörrach|emden|lingen|meppen|nordhorn|rheine|"
    u"soest|lippstadt|arnsberg|minden|herford|detmold|hameln|goslar|euskirchen|troisdorf|ratingen|velbert|"
    u"viersen|wesel|kleve|bocholt|eschborn|bad homburg|rüsselsheim|speyer|worms|neuwied|frankfurt (oder)|"
    u"eisenach|gotha|suhl|pirna|freiberg|meißen|riesa;bayern|bavaria|baden-württemberg|hessen|sachsen|"
    u"nordrhein-westfalen|niedersachsen|thüringen|brandenburg|schleswig-holstein|rheinland-pfalz|saarland|"
    u"mecklenburg-vorpommern|sachsen-anhalt|ruhrgebiet|landkreis meißen|oberbayern|schwaben|allgäu|"
    u"ostwestfalen|rhein-main-gebiet|rheinland|münsterland|sauerland|westerwald|vogtland",
    u"AT|wien|vienna|graz|linz|salzburg|innsbruck|klagenfurt|villach|wels|st. pölten|dornbirn|bregenz|"
    u"steyr|leonding|klosterneuburg|baden bei wien|wolfsberg|krems|leoben|kapfenberg|lustenau|hallein|"
    u"mödling|kufstein|schwechat|wiener neustadt|feldkirch|amstetten|eisenstadt|ried im innkreis;tirol|"
    u"steiermark|oberösterreich|niederösterreich|vorarlberg|kärnten|burgenland",
    u"CH|zürich|zurich|genf|geneva|genève|basel|bern|lausanne|luzern|lucerne|winterthur|st. gallen|lugano|"
    u"zug|biel|fribourg|neuchâtel|thun|chur|schaffhausen|bellinzona|köniz|vernier|uster|lancy|emmen|"
    u"yverdon|kriens|rapperswil|dübendorf|dietikon|montreux|frauenfeld|wetzikon|wädenswil|horgen|nyon|"
    u"aarau|olten|solothurn|baden|kreuzlingen|bülach|kloten|burgdorf|langenthal|interlaken|davos|"
    u"st. moritz|herisau|liestal|delémont|martigny|renens|carouge;tessin|ticino|aargau|thurgau|vaud|"
    u"graubünden|wallis|valais|berner oberland|zentralschweiz|ostschweiz",
    u"FR|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|strasbourg|rennes|montpellier|grenoble|nice|"
    u"reims|dijon|angers|le mans|brest|tours|limoges|amiens|metz|nancy|rouen|caen|orléans|"
    u"clermont-ferrand|saint-étienne|aix-en-provence|annecy|la rochelle|pau|perpignan|besançon|mulhouse|"
    u"sophia antipolis|la défense|boulogne-billancourt|villeurbanne|versailles|courbevoie|"
    u"levallois-perret|toulon|le havre|saint-denis|argenteuil|montreuil|avignon|dunkerque|poitiers|"
    u"nanterre|créteil|la roche-sur-yon|bayonne|biarritz|quimper|lorient|vannes|saint-nazaire|"
    u"saint-brieuc|saint-malo|laval|cholet|niort|angoulême|périgueux|brive|agen|montauban|albi|castres|"
    u"rodez|cahors|tarbes|carcassonne|narbonne|béziers|sète|nîmes|alès|arles|cannes|antibes|fréjus|"
    u"valence|chambéry|annemasse|bourg-en-bresse|mâcon|chalon-sur-saône|roanne|vichy|moulins|nevers|"
    u"bourges|châteauroux|blois|chartres|évreux|beauvais|compiègne|saint-quentin|arras|douai|valenciennes|"
    u"maubeuge|calais|boulogne-sur-mer|charleville-mézières|épinal|colmar|belfort|montbéliard|vesoul|"
    u"troyes|auxerre|melun|évry|cergy|massy|puteaux|issy-les-moulineaux|neuilly-sur-seine|saint-ouen|"
    u"roubaix|tourcoing|villeneuve-d'ascq|mérignac|pessac|vénissieux|bron|caluire|ajaccio|bastia|lannion|"
    u"cherbourg|alençon|lisieux;île-de-france|ile-de-france|bretagne|normandie|occitanie|provence|"
    u"auvergne-rhône-alpes|nouvelle-aquitaine|pays de la loire|hauts-de-france|grand est|aisne|allier|"
    u"ardèche|ardennes|ariège|aube|aude|aveyron|bouches-du-rhône|calvados|cantal|charente|"
    u"charente-maritime|corrèze|côte-d'or|côtes-d'armor|creuse|dordogne|doubs|drôme|eure|eure-et-loir|"
    u"finistère|gard|haute-garonne|gers|gironde|hérault|ille-et-vilaine|indre-et-loire|isère|landes|"
    u"loir-et-cher|loire-atlantique|loiret|lot-et-garonne|lozère|maine-et-loire|marne|mayenne|"
    u"meurthe-et-moselle|meuse|morbihan|moselle|nièvre|oise|pas-de-calais|puy-de-dôme|"
    u"pyrénées-atlantiques|bas-rhin|haut-rhin|haute-saône|saône-et-loire|sarthe|savoie|haute-savoie|"
    u"seine-maritime|seine-et-marne|yvelines|deux-sèvres|tarn-et-garonne|vaucluse|vendée|haute-vienne|"
    u"vosges|yonne|essonne|hauts-de-seine|seine-saint-denis|val-de-marne|val-d'oise|bourgogne|"
    u"franche-comté|centre-val de loire|alsace|corse",
    u"BE|brussels|bruxelles|brussel|antwerp|antwerpen|gent|ghent|liège|charleroi|leuven|namur|mechelen|"
    u"bruges|brugge|mons|hasselt|aalst|sint-niklaas|kortrijk|oostende|ostend|genk|roeselare|mouscron|"
    u"verviers|turnhout|la louvière|tournai|seraing|zaventem|diegem|louvain-la-neuve|wavre|nivelles|geel|"
    u"waregem;flanders|vlaanderen|wallonie|wallonia|oost-vlaanderen|west-vlaanderen|hainaut|"
    u"brabant wallon|vlaams-brabant|luxembourg (be)",
    u"LU|luxembourg city|esch-sur-alzette",
    u"NL|amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|"
    u"enschede|haarlem|arnhem|amersfoort|apeldoorn|delft|leiden|maastricht|zwolle|'s-hertogenbosch|"
    u"den bosch|hilversum|schiphol|zaandam|veldhoven|deventer|leeuwarden|zoetermeer|dordrecht|ede|"
    u"alphen aan den rijn|alkmaar|emmen|westland|delfzijl|venlo|helmond|oss|hoorn|vlaardingen|roosendaal|"
    u"purmerend|schiedam|lelystad|gouda|hoofddorp|spijkenisse|almelo|hengelo|assen|bergen op zoom|"
    u"veenendaal|katwijk|zeist|nieuwegein|roermond|doetinchem|houten|harderwijk|barneveld|tiel|heerlen|"
    u"sittard|geleen|weert|drachten|heerenveen|sneek|middelburg|vlissingen|goes|terneuzen|yerseke|"
    u"waalwijk|woerden|amstelveen|diemen|wageningen|zutphen|winterswijk|hoogeveen|meppel|rijswijk;"
    u"noord-holland|zuid-holland|noord-brabant|gelderland|limburg|overijssel|zeeland|friesland|drenthe|"
    u"flevoland|utrecht (provincie)",
    u"ES|madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|malaga|murcia|palma|palma de mallorca|"
    u"bilbao|alicante|córdoba|valladolid|vigo|gijón|a coruña|granada|san sebastián|santander|pamplona|"
    u"oviedo|tarragona|girona|lleida|salamanca|burgos|cádiz|almería|logroño|castellón|toledo|las palmas|"
    u"hospitalet de llobregat|l'hospitalet de llobregat|badalona|terrassa|sabadell|móstoles|"
    u"alcalá de henares|fuenlabrada|leganés|getafe|alcorcón|torrejón de ardoz|parla|alcobendas|"
    u"san sebastián de los reyes|las rozas|pozuelo de alarcón|rivas-vaciamadrid|coslada|elche|cartagena|"
    u"jerez de la frontera|vitoria|vitoria-gasteiz|donostia|barakaldo|getxo|eibar|irún|huelva|jaén|"
    u"badajoz|cáceres|mérida (badajoz)|albacete|ciudad real|cuenca|guadalajara (españa)|segovia|ávila|"
    u"soria|zamora|palencia|huesca|teruel|lugo|ourense|orense|pontevedra|santiago de compostela|ferrol|"
    u"avilés|marbella|fuengirola|torremolinos|algeciras|tarifa|dos hermanas|reus|mataró|"
    u"santa coloma de gramenet|cornellà|sant cugat del vallès|viladecans|granollers|manresa|vic|gandía|"
    u"torrevieja|benidorm|alcoy|orihuela|paterna|sagunto|ibiza|eivissa|manacor|santa cruz de tenerife|"
    u"la laguna|telde|arrecife|ceuta|melilla|ponferrada|tudela|torrelavega;cataluña|catalunya|andalucía|"
    u"galicia|país vasco|comunidad de madrid|comunidad valenciana|canarias|navarra|asturias|gipuzkoa|"
    u"guipúzcoa|bizkaia|vizcaya|álava|araba|la rioja|cantabria|aragón|castilla y león|castilla-la mancha|"
    u"extremadura|región de murcia|islas baleares|illes balears|islas canarias|tenerife|gran canaria|"
    u"euskadi",
    u"PT|lisboa|lisbon|porto|oporto|braga|coimbra|aveiro|faro|setúbal|leiria|funchal|évora|matosinhos|"
    u"guimarães|oeiras|vila nova de gaia|gaia|amadora|almada|loures|odivelas|sintra|cascais|barreiro|"
    u"montijo|seixal|queluz|gondomar|póvoa de varzim|viana do castelo|vila real|bragança|viseu|"
    u"castelo branco|covilhã|santarém|torres vedras|caldas da rainha|portalegre|beja|sines|portimão|"
    u"lagos (portugal)|albufeira|loulé|ponta delgada|vila nova de famalicão|famalicão|barcelos|"
    u"santo tirso|trofa|felgueiras|paços de ferreira|penafiel|espinho|ovar|águeda|ílhavo|figueira da foz|"
    u"marinha grande|pombal|alverca;algarve|madeira|alentejo|açores|minho|trás-os-montes|ribatejo",
    u"IT|roma|rome|milano|milan|torino|turin|napoli|naples|bologna|firenze|florence|venezia|venice|genova|"
    u"genoa|verona|padova|trieste|bari|palermo|catania|brescia|parma|modena|bergamo|trento|bolzano|"
    u"perugia|pisa|udine|vicenza|treviso|reggio emilia|rimini|ravenna|ferrara|cagliari|monza|como|varese|"
    u"ancona|lecce|pescara|salerno|livorno|taranto|messina|foggia|latina|giulianova|prato|arezzo|siena|"
    u"lucca|pistoia|grosseto|viareggio|carrara|la spezia|savona|sanremo|imperia|alessandria|asti|cuneo|"
    u"novara|biella|vercelli|aosta|pavia|cremona|mantova|lodi|lecco|sondrio|busto arsizio|gallarate|"
    u"legnano|sesto san giovanni|cinisello balsamo|piacenza|carpi|sassuolo|imola|faenza|forlì|cesena|"
    u"rovigo|belluno|pordenone|gorizia|merano|bressanone|rovereto|terni|foligno|spoleto|viterbo|rieti|"
    u"frosinone|pomezia|fiumicino|civitavecchia|l'aquila|chieti|teramo|campobasso|isernia|caserta|"
    u"benevento|avellino|potenza|matera|brindisi|andria|barletta|trani|cosenza|catanzaro|reggio calabria|"
    u"crotone|siracusa|ragusa|trapani|agrigento|marsala|sassari|olbia|nuoro|oristano|macerata|pesaro|"
    u"fermo|ascoli piceno|bassano del grappa|conegliano|castelfranco veneto|schio|thiene|"
    u"desenzano del garda|crema|saronno|cernusco sul naviglio|segrate|assago|agrate brianza|vimercate;"
    u"lombardia|lazio|veneto|toscana|piemonte|emilia-romagna|puglia|sicilia|sardegna|campania|liguria|"
    u"friuli-venezia giulia|friuli venezia giulia|trentino-alto adige|umbria|abruzzo|molise|basilicata|"
    u"calabria|alto adige|valle d'aosta",
    u"GB|london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|"
    u"newcastle|newcastle upon tyne|nottingham|leicester|cambridge|oxford|brighton|reading|southampton|"
    u"portsmouth|aberdeen|york|bath|coventry|milton keynes|exeter|plymouth|norwich|swansea|derby|hull|"
    u"dundee|bradford|swindon|slough|guildford|cheltenham|stoke-on-trent|wolverhampton|sunderland|"
    u"peterborough|bournemouth|luton|warrington|telford|wokingham|harrogate|whitby|scarborough|"
    u"middlesbrough|darlington|durham|gateshead|south shields|carlisle|lancaster|preston|blackpool|"
    u"blackburn|burnley|bolton|bury|oldham|rochdale|stockport|salford|wigan|st helens|southport|chester|"
    u"crewe|macclesfield|huddersfield|halifax|wakefield|barnsley|doncaster|rotherham|grimsby|lincoln|"
    u"grantham|mansfield|chesterfield|burton upon trent|stafford|shrewsbury|hereford|worcester|"
    u"kidderminster|redditch|solihull|walsall|dudley|rugby|nuneaton|leamington spa|northampton|kettering|"
    u"corby|bedford|stevenage|watford|st albans|hemel hempstead|welwyn garden city|hertford|harlow|"
    u"chelmsford|colchester|ipswich|bury st edmunds|lowestoft|great yarmouth|king's lynn|ely|basingstoke|"
    u"farnborough|aldershot|woking|epsom|crawley|horsham|eastbourne|hastings|worthing|chichester|"
    u"tunbridge wells|maidstone|canterbury|ashford|dover|folkestone|dartford|croydon|bromley|"
    u"kingston upon thames|richmond upon thames|wimbledon|uxbridge|high wycombe|aylesbury|banbury|"
    u"bicester|witney|abingdon|didcot|newbury|andover|salisbury|winchester|poole|weymouth|dorchester|"
    u"yeovil|taunton|bridgwater|weston-super-mare|gloucester|stroud|truro|falmouth|penzance|torquay|"
    u"barnstaple|newport|cardiff bay|wrexham|llandudno|bangor|aberystwyth|carmarthen|llanelli|inverness|"
    u"perth (scotland)|stirling|falkirk|livingston|paisley|kilmarnock|ayr|dunfermline|kirkcaldy|derry|"
    u"londonderry|lisburn|newry|stratford-upon-avon|loughborough;yorkshire|kent|surrey|essex|"
    u"hertfordshire|midlands|west midlands|east midlands|cornwall|devon|greater london|greater manchester|"
    u"north yorkshire|west yorkshire|south yorkshire|lancashire|cheshire|merseyside|cumbria|"
    u"northumberland|county durham|tyne and wear|lincolnshire|nottinghamshire|derbyshire|staffordshire|"
    u"shropshire|herefordshire|worcestershire|warwickshire|leicestershire|northamptonshire|cambridgeshire|"
    u"norfolk|suffolk|bedfordshire|buckinghamshire|oxfordshire|berkshire|hampshire|wiltshire|"
    u"gloucestershire|somerset|dorset|east sussex|west sussex|isle of wight|highlands|aberdeenshire|fife|"
    u"south east england|south west england|north west england|north east england|east of england",
    u"IE|dublin|cork|galway|limerick|waterford|kilkenny|sligo|naas|athlone|dundalk|tralee|killarney|ennis|"
    u"letterkenny|castlebar|tullamore|portlaoise|carlow|wexford|navan|drogheda|swords|shannon|clonmel|"
    u"mullingar|cavan|monaghan;co. dublin|co. cork|co. kildare|leinster|munster|co. galway|co. kerry|"
    u"co. clare|co. mayo|co. meath|co. wicklow|co. wexford|co. donegal|connacht|ulster",
    u"CZ|praha|prague|brno|ostrava|plzeň|pilsen|liberec|olomouc|české budějovice|hradec králové|pardubice|"
    u"ústí nad labem|zlín|jihlava|karlovy vary|mladá boleslav|kladno|opava|most|teplice|prostějov|přerov|"
    u"tábor|havířov|karviná|frýdek-místek|chomutov|děčín|třebíč|třinec|znojmo|příbram|cheb|orlová|kolín|"
    u"písek|trutnov|kroměříž|šumperk|vsetín|uherské hradiště|břeclav|hodonín|český krumlov|litoměřice|"
    u"chrudim|strakonice|klatovy|jindřichův hradec|kutná hora|vyškov|blansko|náchod|jičín|turnov|"
    u"česká lípa|svitavy|litomyšl|beroun|benešov|mělník|nový jičín|valašské meziříčí|kopřivnice|humpolec|"
    u"pelhřimov|rokycany|domažlice|tachov;morava|středočeský kraj|jihomoravský kraj|moravskoslezský kraj|"
    u"plzeňský kraj|ústecký kraj|zlínský kraj|vysočina|královéhradecký kraj|pardubický kraj|"
    u"olomoucký kraj|liberecký kraj|jihočeský kraj|karlovarský kraj",
    u"SK|bratislava|košice|žilina|nitra|prešov|trnava|trenčín|banská bystrica|martin|poprad",
    u"PL|warszawa|warsaw|kraków|krakow|cracow|wrocław|wroclaw|łódź|lodz|poznań|poznan|gdańsk|gdansk|"
    u"gdynia|sopot|szczecin|bydgoszcz|lublin|katowice|białystok|rzeszów|toruń|gliwice|częstochowa|radom|"
    u"kielce|olsztyn|zielona góra|opole|bielsko-biała|trójmiasto|zabrze|tychy|legnica|sosnowiec|bytom|"
    u"ruda śląska|rybnik|dąbrowa górnicza|elbląg|gorzów wielkopolski|płock|wałbrzych|włocławek|tarnów|"
    u"chorzów|koszalin|kalisz|grudziądz|jaworzno|słupsk|jastrzębie-zdrój|nowy sącz|jelenia góra|siedlce|"
    u"mysłowice|konin|piła|piotrków trybunalski|inowrocław|lubin|ostrów wielkopolski|suwałki|stargard|"
    u"gniezno|ostrowiec świętokrzyski|siemianowice śląskie|głogów|pabianice|leszno|żory|zamość|pruszków|"
    u"łomża|ełk|tarnowskie góry|tomaszów mazowiecki|chełm|mielec|kędzierzyn-koźle|przemyśl|stalowa wola|"
    u"tczew|biała podlaska|bełchatów|świdnica|zgierz|piaseczno|krosno|dębica|skierniewice|kutno|otwock|"
    u"świnoujście|sanok|kołobrzeg|oświęcim|cieszyn|swarzędz;mazowieckie|małopolskie|śląskie|dolnośląskie|"
    u"wielkopolskie|pomorskie|łódzkie|lubelskie|podkarpackie|kujawsko-pomorskie|zachodniopomorskie|"
    u"podlaskie|opolskie|lubuskie|świętokrzyskie|warmińsko-mazurskie",
    u"SE|stockholm|göteborg|gothenburg|malmö|uppsala|västerås|örebro|linköping|helsingborg|jönköping|"
    u"norrköping|lund|umeå|gävle|borås|södertälje|luleå|kiruna|karlstad|växjö|sundsvall|kalmar|halmstad|"
    u"eskilstuna|skellefteå|solna|trollhättan|östersund|karlskrona|kristianstad|trelleborg|landskrona|"
    u"ystad|lidköping|skövde|borlänge|falun|hudiksvall|härnösand|örnsköldsvik|piteå|boden|gällivare|"
    u"nyköping|katrineholm|motala|mjölby|västervik|oskarshamn|värnamo|uddevalla|varberg|falkenberg|"
    u"kungsbacka|mölndal|huddinge|nacka|sundbyberg|täby|upplands väsby|sigtuna|märsta|norrtälje|enköping|"
    u"visby|ängelholm|hässleholm|lomma|mariestad|kristinehamn|arvika|sollefteå|kramfors;skåne|"
    u"västra götaland|jämtland|dalarna|gotland|småland|halland|värmland|norrland|västerbotten|norrbotten|"
    u"södermanland|östergötland|jämtlands län",
    u"NO|oslo|bergen|trondheim|stavanger|drammen|kristiansand|tromsø|fredrikstad|ålesund|bodø|sandnes|"
    u"sarpsborg|skien|porsgrunn|arendal|haugesund|tønsberg|hamar|lillehammer|larvik|halden|harstad|molde|"
    u"kristiansund|gjøvik|narvik|lysaker|fornebu|asker|sandvika|lillestrøm|kongsberg|mo i rana|steinkjer|"
    u"sandefjord;viken|rogaland|vestland|trøndelag|nordland|innlandet|agder|troms|finnmark",
    u"DK|copenhagen|københavn|aarhus|århus|odense|aalborg|esbjerg|roskilde|kolding|vejle|horsens|"
    u"svendborg|randers|herning|holstebro|viborg|silkeborg|fredericia|næstved|hillerød|helsingør|køge|"
    u"slagelse|sønderborg|hjørring|frederikshavn|skive|haderslev|ikast|nykøbing falster|holbæk|taastrup|"
    u"ballerup|lyngby|glostrup|gentofte|frederiksberg|aabenraa|thisted|ringsted|middelfart|nyborg|ribe|"
    u"billund;sjælland|jylland|fyn|nordjylland|midtjylland|syddanmark|region hovedstaden|bornholm|lolland|"
    u"falster",
    u"FI|helsinki|helsingfors|espoo|tampere|vantaa|oulu|turku|jyväskylä|lahti|kuopio|joensuu|rovaniemi|"
    u"vaasa|pori|lappeenranta|hämeenlinna|seinäjoki|mikkeli|kotka|salo|porvoo|kouvola|lohja|hyvinkää|"
    u"rauma|kajaani|kerava|järvenpää|savonlinna|tornio|kemi|imatra|raisio|kirkkonummi;uusimaa|pirkanmaa|"
    u"varsinais-suomi|lappi|pohjanmaa|keski-suomi|satakunta|kainuu|pohjois-savo",
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
    u"TR|istanbul|ankara|izmir|i̇stanbul|bursa|antalya|kocaeli|i̇zmir|adana|gaziantep|konya|mersin|"
    u"kayseri|eskişehir|gebze|manisa|denizli|samsun|trabzon|sakarya|tekirdağ|balıkesir|muğla|bodrum|"
    u"diyarbakır|hatay|çorlu|ümraniye|kadıköy|ataşehir|beşiktaş|şişli",
    u"CY|nicosia|limassol|larnaca",
    u"MT|valletta|sliema|st julians",
    u"US|new york|new york city|nyc|san francisco|los angeles|chicago|boston|seattle|austin|denver|"
    u"atlanta|dallas|houston|miami|philadelphia|phoenix|san diego|san jose|portland|washington dc|"
    u"washington, d.c.|washington, dc|minneapolis|detroit|charlotte|nashville|salt lake city|raleigh|"
    u"pittsburgh|baltimore|tampa|orlando|st. louis|kansas city|columbus|indianapolis|milwaukee|cincinnati|"
    u"cleveland|sacramento|las vegas|palo alto|mountain view|sunnyvale|menlo park|redwood city|"
    u"santa monica|brooklyn|manhattan|oakland|san antonio|jacksonville|boulder|arlington|san mateo|"
    u"santa clara|cupertino|irvine|bellevue|redmond|plano|ann arbor|madison|honolulu|albuquerque|tucson|"
    u"fort worth|memphis|louisville|richmond|omaha|oklahoma city|el paso|long beach|virginia beach|"
    u"scottsdale|bay area|silicon valley|davis|tulsa|boise|spokane|tacoma|anchorage|fresno|bakersfield|"
    u"riverside|stockton|reno|tempe|glendale|colorado springs|fort collins|wichita|"
    u"lincoln, nebraska|des moines|cedar rapids|sioux falls|fargo|grand rapids|lansing|toledo, ohio|"
    u"dayton|akron|fort wayne|south bend|evansville|lexington|chattanooga|knoxville|birmingham, alabama|"
    u"huntsville|mobile, alabama|montgomery|baton rouge|new orleans|shreveport|little rock|fayetteville|"
    u"durham, nc|greensboro|winston-salem|charleston|greenville|augusta, ga|tallahassee|"
    u"fort lauderdale|st. petersburg, fl|west palm beach|naples, fl|norfolk, va|chesapeake|newport news|"
    u"roanoke|wilmington|newark|jersey city|trenton|hoboken|stamford|hartford|new haven|providence|"
    u"worcester, ma|cambridge, ma|manchester, nh|burlington|portland, or|eugene|corvallis|bend, or|"
    u"santa barbara|santa cruz|berkeley|fremont|hayward|pleasanton|san luis obispo|santa rosa|anaheim|"
    u"pasadena|burbank|culver city|el segundo|torrance|carlsbad|la jolla|provo|lehi|ogden|missoula|"
    u"bozeman|billings|cheyenne|laramie|santa fe|las cruces|amarillo|lubbock|corpus christi|mcallen|"
    u"round rock|frisco|waco|the woodlands|rochester, ny|buffalo|syracuse|albany|ithaca|white plains|"
    u"yonkers|scranton|allentown|harrisburg|erie, pa|state college|morgantown|bloomington|champaign|"
    u"urbana|peoria|naperville|schaumburg|evanston|green bay|kenosha|rochester, mn|duluth|st. paul|"
    u"saint paul|rockville|bethesda|gaithersburg|silver spring|reston|mclean|tysons|fairfax|"
    u"alexandria, va|herndon|chantilly|huntington beach|newport beach|boca raton|sarasota|gainesville|"
    u"myrtle beach|asheville;california|texas|florida|massachusetts|colorado|illinois|ohio|michigan|"
    u"pennsylvania|virginia|oregon|arizona|minnesota|wisconsin|north carolina|south carolina|tennessee|"
    u"new jersey|maryland|utah|connecticut|washington state|new york state|nevada|missouri|indiana|"
    u"kentucky|louisiana|alabama|iowa|kansas|oklahoma|new mexico|nebraska|idaho|hawaii|new hampshire|"
    u"vermont|maine|delaware|rhode island|montana|wyoming|north dakota|south dakota|mississippi|arkansas|"
    u"georgia, usa|west virginia|alaska|puerto rico|district of columbia",
    u"CA|toronto|vancouver|montreal|montréal|ottawa|calgary|edmonton|quebec city|québec|winnipeg|hamilton|"
    u"waterloo|kitchener|halifax|victoria|mississauga|saskatoon|regina|markham|burnaby|laval|gatineau|"
    u"sherbrooke|saguenay|london, ontario|kelowna|brampton|surrey, bc|surrey bc|abbotsford|richmond, bc|"
    u"coquitlam|nanaimo|kamloops|prince george|red deer|lethbridge|fort mcmurray|medicine hat|brandon|"
    u"thunder bay|sudbury|barrie|guelph|oshawa|kingston, ontario|windsor, ontario|st. catharines|"
    u"niagara falls|oakville|vaughan|richmond hill|trois-rivières|longueuil|lévis|drummondville|rimouski|"
    u"fredericton|moncton|saint john|charlottetown|st. john's|whitehorse|yellowknife;ontario|"
    u"british columbia|alberta|nova scotia|saskatchewan|manitoba|new brunswick|newfoundland and labrador|"
    u"prince edward island|yukon|northwest territories|nunavut",
    u"MX|mexico city|ciudad de méxico|cdmx|guadalajara|monterrey|puebla|tijuana|querétaro|mérida|zapopan|"
    u"cancún|león, guanajuato|toluca|san luis potosí|hermosillo|saltillo|aguascalientes|chihuahua|"
    u"ciudad juárez|torreón|morelia|veracruz|villahermosa|culiacán|mazatlán|mexicali|reynosa|oaxaca|"
    u"tuxtla gutiérrez|pachuca|cuernavaca|playa del carmen|san pedro garza garcía|naucalpan|tlalnepantla|"
    u"santa fe, cdmx|silao|celaya|irapuato|xalapa;jalisco|nuevo león|estado de méxico|yucatán|guanajuato|"
    u"veracruz de ignacio|baja california|sonora|sinaloa|coahuila|tamaulipas|quintana roo|michoacán|"
    u"hidalgo|querétaro (estado)",
    u"BR|são paulo|sao paulo|rio de janeiro|belo horizonte|brasília|curitiba|porto alegre|recife|salvador|"
    u"fortaleza|florianópolis|campinas|manaus|goiânia|joinville|vitória|natal|belém|ribeirão preto|"
    u"são josé dos campos|santos|blumenau|uberlândia|londrina|maringá|barueri|osasco|sorocaba|joão pessoa|"
    u"maceió|cuiabá|caxias do sul|guarulhos|são bernardo do campo|santo andré|são caetano do sul|diadema|"
    u"mauá|jundiaí|piracicaba|bauru|são josé do rio preto|taubaté|limeira|americana|indaiatuba|cotia|"
    u"niterói|duque de caxias|nova iguaçu|petrópolis|volta redonda|macaé|juiz de fora|contagem|betim|"
    u"uberaba|montes claros|ipatinga|cascavel|ponta grossa|foz do iguaçu|são josé dos pinhais|itajaí|"
    u"chapecó|criciúma|jaraguá do sul|pelotas|canoas|novo hamburgo|são leopoldo|passo fundo|campo grande|"
    u"dourados|teresina|são luís|aracaju|palmas|porto velho|rio branco|macapá|boa vista|campina grande|"
    u"petrolina|caruaru|feira de santana|vila velha|serra (es)|anápolis|aparecida de goiânia;minas gerais|"
    u"santa catarina|rio grande do sul|paraná|bahia|pernambuco|ceará|espírito santo|goiás|"
    u"distrito federal|mato grosso|mato grosso do sul|paraíba|alagoas|rio grande do norte|maranhão|piauí",
    u"AR|buenos aires|caba|rosario|mendoza|la plata|mar del plata|córdoba, argentina|tucumán|salta|"
    u"neuquén|bahía blanca|san juan|posadas|paraná (argentina)|vicente lópez|pilar (buenos aires)",
    u"CL|santiago|santiago de chile|valparaíso|concepción|viña del mar|antofagasta|temuco|rancagua|"
    u"iquique|puerto montt|talca|la serena|ñuñoa|providencia|las condes|maipú|quilicura",
    u"CO|bogotá|bogota|medellín|cali|barranquilla|cartagena|bucaramanga|pereira|manizales|cúcuta|ibagué|"
    u"santa marta|villavicencio|envigado|itagüí|soacha|chía;antioquia|cundinamarca|valle del cauca",
    u"PE|lima|arequipa|trujillo|chiclayo|piura|cusco|iquitos|miraflores|san isidro",
    u"UY|montevideo",
    u"EC|quito|guayaquil",
    u"CR|san josé, costa rica",
    u"DO|santo domingo",
    u"GT|ciudad de guatemala",
    u"PA|panama city|ciudad de panamá",
    u"AU|sydney|melbourne|brisbane|perth|adelaide|canberra|gold coast|hobart|darwin|newcastle nsw|"
    u"kalgoorlie|geelong|cairns|townsville|wollongong|parramatta|newcastle|sunshine coast|ballarat|"
    u"bendigo|toowoomba|mackay|rockhampton|launceston|alice springs|albury|wagga wagga|port hedland|"
    u"karratha|bunbury|north sydney|macquarie park;nsw|victoria, australia|queensland|tasmania|"
    u"south australia|western australia|new south wales|northern territory|australian capital territory",
    u"NZ|auckland|wellington|christchurch|hamilton, new zealand|dunedin|tauranga|queenstown",
    u"JP|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|sapporo|kobe|sendai|hiroshima|東京|東京都|大阪|大阪府|"
    u"大阪市|京都|京都府|"
    u"横浜|横浜市|名古屋|名古屋市|福岡|福岡市|福岡県|札幌|札幌市|神戸|神戸市|仙台|仙台市|広島|広島市|渋谷|"
    u"渋谷区|新宿|新宿区|港区|千代田区|品川区|中央区|目黒区|川崎市|さいたま市|"
    u"千葉市|北九州市|金沢市|那覇市;神奈川県|埼玉県|千葉県|愛知県|兵庫県|北海道|宮城県|広島県|静岡県|茨城県|"
    u"京都府|長野県|岐阜県|沖縄県|新潟県|岡山県|熊本県|石川県|栃木県|群馬県|"
    u"三重県|滋賀県|奈良県",
    u"CN|beijing|shanghai|shenzhen|guangzhou|hangzhou|chengdu|nanjing|wuhan|suzhou|xi'an|tianjin|"
    u"chongqing|北京|北京市|上海|上海市|深圳|深圳市|广州|广州市|杭州|杭州市|成都|成都市|南京|南京市|武汉|"
    u"武汉市|苏州|苏州市|西安|西安市|天津|重庆|长沙|厦门|青岛|郑州|"
    u"合肥|宁波|无锡|大连|东莞|佛山|珠海|福州|济南|沈阳|昆明|石家庄|哈尔滨|南昌|南宁|贵阳|太原|常州|嘉兴|"
    u"温州|泉州|海口|长春;广东|广东省|江苏|江苏省|浙江|浙江省|四川|四川省|"
    u"山东|湖北|湖南|福建",
    u"TW|taipei|taichung|kaohsiung|tainan|hsinchu|台北|台北市|臺北市|新北市|台中|台中市|高雄|高雄市|新竹|"
    u"新竹市|台南|台南市|桃園市|花蓮縣",
    u"HK|kowloon|九龍|港島",
    u"KR|seoul|busan|incheon|pangyo|서울|부산|인천|판교|대전|대구|강남|서울특별시|경기도",
    u"IN|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|chennai|pune|gurgaon|gurugram|noida|kolkata|"
    u"ahmedabad|jaipur|kochi|coimbatore|chandigarh|indore|thiruvananthapuram|vadodara|surat|rajkot|nagpur|"
    u"nashik|aurangabad|lucknow|kanpur|bhopal|raipur|patna|ranchi|bhubaneswar|visakhapatnam|vijayawada|"
    u"mysore|mysuru|mangalore|hubli|madurai|tiruchirappalli|salem, india|faridabad|ghaziabad|"
    u"greater noida|dehradun|ludhiana|amritsar|mohali|guwahati|thane|navi mumbai|goa|udaipur|jodhpur|"
    u"calicut|kozhikode|thrissur;karnataka|maharashtra|tamil nadu|telangana|kerala|gujarat|haryana|"
    u"madhya pradesh|uttar pradesh|rajasthan|west bengal|bihar|odisha|punjab|andhra pradesh|assam|"
    u"jharkhand|uttarakhand",
    u"PK|karachi|lahore|islamabad",
    u"BD|dhaka",
    u"LK|colombo",
    u"VN|hanoi|ha noi|ho chi minh city|ho chi minh|saigon|da nang|hà nội|hồ chí minh|tp.hcm",
    u"TH|bangkok|chiang mai|phuket",
    u"MY|kuala lumpur|penang|petaling jaya|johor bahru|cyberjaya",
    u"PH|manila|makati|cebu|cebu city|quezon city|taguig|bgc|bohol|davao;metro manila",
    u"ID|jakarta|bandung|surabaya|bali|yogyakarta",
    u"SG|raffles place",
    u"AE|dubai|abu dhabi|sharjah|دبي|أبوظبي|أبو ظبي|الشارقة|عجمان|رأس الخيمة|الفجيرة|العين|ras al khaimah|"
    u"al ain|ajman|fujairah",
    u"SA|riyadh|jeddah|dammam|khobar|al khobar|mecca|medina|neom|الرياض|جدة|الدمام|الخبر|مكة|مكة المكرمة|"
    u"المدينة المنورة|الظهران|الطائف|القصيم|تبوك|أبها|الجبيل|ينبع|حائل|نجران|جازان|الأحساء|بريدة|خميس مشيط",
    u"QA|doha|الدوحة",
    u"KW|kuwait city|مدينة الكويت|السالمية|حولي",
    u"BH|manama|المنامة",
    u"OM|muscat|مسقط",
    u"JO|amman|عمّان|إربد",
    u"LB|beirut|بيروت",
    u"IQ|baghdad|erbil|بغداد|أربيل|البصرة",
    u"EG|cairo|alexandria|giza|new cairo|القاهرة|الإسكندرية|الجيزة|القاهرة الجديدة|مدينة نصر|المعادي|"
    u"السادس من أكتوبر|6 أكتوبر|المنصورة|طنطا|أسيوط|الزقازيق|الإسماعيلية|بورسعيد|السويس|المنيا|الغردقة|"
    u"شرم الشيخ|العاشر من رمضان|التجمع الخامس",
    u"MA|casablanca|rabat|marrakech|tangier|fès|الدار البيضاء|الرباط|مراكش|طنجة|أكادير",
    u"TN|tunis|sfax|sousse|صفاقس",
    u"DZ|algiers|oran|الجزائر العاصمة|وهران",
    u"IL|tel aviv|tel-aviv|jerusalem|haifa|herzliya",
    u"ZA|johannesburg|cape town|durban|pretoria|sandton|stellenbosch|bloemfontein|port elizabeth|gqeberha|"
    u"east london|midrand|centurion|polokwane|nelspruit|randburg|rosebank;gauteng|western cape|"
    u"kwazulu-natal|eastern cape|free state|limpopo|mpumalanga",
    u"NG|lagos|abuja|ibadan|port harcourt",
    u"KE|nairobi|mombasa",
    u"GH|accra",
    u"RW|kigali",
    u"ET|addis ababa",
    u"GE|tbilisi|batumi",
    u"AM|yerevan",
    u"KZ|almaty|astana",
    u"|;europe|europa|emea|apac|latam|latin america|north america|south america|dach|eu|european union|"
    u"asia|africa|middle east|nordics|benelux|americas|worldwide",
});

} // namespace

std::span<const char16_t *const> gazetteer()
{
    return lines;
}

} // namespace aio::extraction
