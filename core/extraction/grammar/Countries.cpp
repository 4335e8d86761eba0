#include "core/extraction/grammar/Countries.h"

#include "core/extraction/grammar/Fold.h"
#include "core/extraction/grammar/PhraseTable.h"

namespace aio::extraction {

namespace {

constexpr const char16_t *countries[] = {
    u"US|usa|u.s.a.|u.s.|united states|united states of america|vereinigte "
    u"staaten|états-unis|etats-unis|estados unidos|ee. uu.|ee.uu.|eeuu|stati uniti|"
    u"verenigde staten|spojené státy|stany zjednoczone|الولايات المتحدة|アメリカ|米国|美国|美國",
    u"GB|uk|u.k.|united kingdom|great britain|england|scotland|wales|northern "
    u"ireland|großbritannien|vereinigtes königreich|royaume-uni|angleterre|"
    u"reino unido|inglaterra|regno unito|verenigd koninkrijk|velká británie|wielka "
    u"brytania|storbritannien|بريطانيا|المملكة المتحدة|イギリス|英国|英國",
    u"DE|germany|deutschland|allemagne|alemania|alemanha|germania|duitsland|německo|niemcy|tyskland|ألمانيا|"
    u"ドイツ|德国|德國|saksa",
    u"AT|austria|österreich|autriche|áustria|oostenrijk|rakousko|österrike|النمسا|オーストリア|奥地利",
    u"CH|switzerland|schweiz|suisse|suiza|suíça|svizzera|zwitserland|švýcarsko|szwajcaria|سويسرا|スイス|瑞士",
    u"FR|france|frankreich|francia|frança|frankrijk|francie|francja|frankrike|فرنسا|フランス|法国|法國",
    u"ES|spain|spanien|espagne|españa|espanha|spagna|spanje|španělsko|hiszpania|إسبانيا|スペイン|西班牙",
    u"PT|portugal|portogallo|portugalsko|portugalia|البرتغال|ポルトガル|葡萄牙",
    u"IT|italy|italien|italie|italia|itália|italië|itálie|włochy|إيطاليا|イタリア|意大利",
    u"NL|netherlands|the netherlands|holland|niederlande|pays-bas|países bajos|países baixos|paesi "
    u"bassi|olanda|nederland|nizozemsko|holandia|"
    u"nederländerna|هولندا|オランダ|荷兰",
    u"BE|belgium|belgien|belgique|bélgica|belgio|belgië|belgie|belgia|بلجيكا|ベルギー|比利时",
    u"LU|luxembourg|luxemburg|lussemburgo|luxemburgo|卢森堡",
    u"CZ|czech republic|czechia|tschechien|tschechische republik|république tchèque|tchéquie|república "
    u"checa|chequia|república tcheca|repubblica ceca|"
    u"tsjechië|česko|česká republika|čr|czechy|tjeckien|التشيك|チェコ|捷克",
    u"SK|slovakia|slowakei|slovaquie|eslovaquia|eslováquia|slovacchia|slowakije|slovensko|słowacja|slovakien|"
    u"سلوفاكيا|スロバキア",
    u"PL|poland|polen|pologne|polonia|polônia|polónia|polsko|polska|بولندا|ポーランド|波兰",
    u"SE|sweden|schweden|suède|suecia|suécia|svezia|zweden|švédsko|szwecja|sverige|السويد|スウェーデン|瑞典|"
    u"ruotsi",
    u"NO|norway|norwegen|norvège|noruega|norvegia|noorwegen|norsko|norwegia|norge|النرويج|ノルウェー|挪威|"
    u"norja",
    u"DK|denmark|dänemark|danemark|dinamarca|danimarca|denemarken|dánsko|dania|danmark|الدنمارك|デンマーク|"
    u"丹麦|tanska",
    u"FI|finland|finnland|finlande|finlandia|finlândia|finsko|suomi|فنلندا|フィンランド|芬兰",
    u"IE|ireland|irland|irlande|irlanda|ierland|irsko|irlandia|أيرلندا|アイルランド|爱尔兰",
    u"GR|greece|griechenland|grèce|grecia|grécia|griekenland|řecko|grecja|ελλάδα|اليونان|希腊",
    u"HU|hungary|ungarn|hongrie|hungría|hungria|ungheria|hongarije|maďarsko|węgry|magyarország|المجر|匈牙利",
    u"RO|romania|rumänien|roumanie|rumania|romênia|roménia|roemenië|rumunsko|rumunia|românia|رومانيا|"
    u"罗马尼亚",
    u"BG|bulgaria|bulgarien|bulgarie|bulgária|bulgarije|bulharsko|bułgaria|българия|بلغاريا|保加利亚",
    u"HR|croatia|kroatien|croatie|croacia|croácia|croazia|kroatië|chorvatsko|chorwacja|hrvatska|克罗地亚",
    u"SI|slovenia|slowenien|slovénie|eslovenia|slovinsko|słowenia|slovenija",
    u"RS|serbia|serbien|serbie|srbsko|srbija|صربيا|塞尔维亚",
    u"EE|estonia|estland|estonie|estonsko|eesti|爱沙尼亚",
    u"LV|latvia|lettland|lettonie|letonia|lotyšsko|łotwa|latvija",
    u"LT|lithuania|litauen|lituanie|lituania|litva|litwa|lietuva",
    u"UA|ukraine|ucrania|ucrânia|ucraina|oekraïne|ukrajina|ukraina|україна|أوكرانيا|ウクライナ|乌克兰",
    u"RU|russia|russland|russie|rusia|rússia|rusland|rusko|rosja|россия|روسيا|ロシア|俄罗斯",
    u"TR|turkey|türkei|turquie|turquía|turquia|turchia|turkije|turecko|turcja|türkiye|تركيا|トルコ|土耳其",
    u"CY|cyprus|zypern|chypre|chipre|قبرص",
    u"MT|malta|malte|مالطا",
    u"CA|canada|kanada|canadá|كندا|カナダ|加拿大",
    u"MX|mexico|méxico|mexiko|mexique|messico|المكسيك|メキシコ|墨西哥",
    u"BR|brazil|brasil|brasilien|brésil|brasile|brazilië|brazílie|brazylia|البرازيل|ブラジル|巴西",
    u"AR|argentina|argentinien|argentine|argentinië|الأرجنتين|アルゼンチン|阿根廷",
    u"CL|chile|chili|cile|تشيلي|チリ|智利",
    u"CO|colombia|kolumbien|colombie|colômbia|كولومبيا|コロンビア|哥伦比亚",
    u"PE|peru|perú|pérou|بيرو|ペルー|秘鲁",
    u"UY|uruguay|uruguai|أوروغواي",
    u"CR|costa rica",
    u"EC|ecuador|équateur",
    u"PR|puerto rico",
    u"AU|australia|australien|australie|austrália|austrálie|أستراليا|オーストラリア|澳大利亚|澳洲",
    u"NZ|new zealand|neuseeland|nouvelle-zélande|nueva zelanda|نيوزيلندا|ニュージーランド|新西兰",
    u"JP|japan|japon|japón|japão|giappone|japonsko|japonia|日本|اليابان",
    u"CN|china|chine|cina|čína|chiny|kina|中国|中國|الصين",
    u"TW|taiwan|taïwan|taiwán|台湾|台灣|臺灣|تايوان",
    u"HK|hong kong|hongkong|香港|هونغ كونغ",
    u"KR|south korea|korea|südkorea|corée du sud|corea del sur|coreia do sul|corea del sud|jižní "
    u"korea|한국|대한민국|韓国|韩国|كوريا",
    u"IN|india|indien|inde|índia|indie|الهند|インド|印度",
    u"PK|pakistan|باكستان|巴基斯坦",
    u"BD|bangladesh|بنغلاديش",
    u"LK|sri lanka",
    u"SG|singapore|singapur|singapour|singapura|シンガポール|新加坡|سنغافورة",
    u"MY|malaysia|malaisie|malasia|マレーシア|马来西亚|ماليزيا",
    u"TH|thailand|thaïlande|tailandia|タイ王国|泰国|تايلاند",
    u"VN|vietnam|viet nam|việt nam|ベトナム|越南|فيتنام",
    u"PH|philippines|philippinen|filipinas|フィリピン|菲律宾|الفلبين",
    u"ID|indonesia|indonesien|indonésie|インドネシア|印尼|印度尼西亚|إندونيسيا",
    u"SA|saudi arabia|ksa|saudi-arabien|arabie saoudite|arabia saudita|arábia saudita|السعودية|المملكة "
    u"العربية السعودية|沙特",
    u"AE|united arab emirates|uae|u.a.e.|vereinigte arabische emirate|émirats arabes unis|emiratos árabes "
    u"unidos|الإمارات|الإمارات العربية المتحدة|阿联酋",
    u"QA|qatar|katar|قطر|卡塔尔",
    u"KW|kuwait|الكويت|科威特",
    u"BH|bahrain|البحرين",
    u"OM|oman|عمان|سلطنة عمان",
    u"JO|jordan|jordanien|jordanie|الأردن",
    u"LB|lebanon|libanon|liban|لبنان",
    u"IQ|iraq|irak|العراق",
    u"EG|egypt|ägypten|égypte|egipto|egito|مصر|埃及",
    u"MA|morocco|marokko|maroc|marruecos|المغرب|摩洛哥",
    u"TN|tunisia|tunesien|tunisie|تونس",
    u"DZ|algeria|algerien|algérie|argelia|الجزائر",
    u"IL|israel|israël|イスラエル|以色列",
    u"ZA|south africa|südafrika|afrique du sud|sudáfrica|áfrica do sul|南非",
    u"NG|nigeria|نيجيريا|尼日利亚",
    u"KE|kenya|kenia|肯尼亚",
    u"GH|ghana",
    u"RW|rwanda",
    u"ET|ethiopia",
    u"IS|iceland|island|islande|islandia",
    u"GE|georgia (country)|tbilisi, georgia|грузия",
    u"AM|armenia",
    u"KZ|kazakhstan|kasachstan",
};

const QStringList &codes()
{
    static const QStringList list = [] {
        QStringList all;
        for (const char16_t *line : countries)
            all.append(QStringView(line).first(2).toString());
        return all;
    }();
    return list;
}

const PhraseTable &names()
{
    static const PhraseTable table = [] {
        PhraseTable phrases;
        int index = 0;
        for (const char16_t *line : countries)
            phrases.add(QStringView(line).sliced(3), index++);
        return phrases;
    }();
    return table;
}

} // namespace

QString countryCode(QStringView name)
{
    const QString folded = fold(name).trimmed();
    const auto index = names().exact(folded);
    return index ? codes().at(*index) : QString();
}

QStringList findCountries(QStringView text)
{
    QStringList found;
    const QString folded = fold(text);
    for (const PhraseTable::Hit &hit : names().findAll(folded)) {
        // "us" as a pronoun is not in the table; short abbreviations must stand in capitals
        const bool shortName =
            hit.end - hit.start <= 3 && !text[hit.start].isUpper() && text[hit.start].unicode() < 0x250;
        if (!shortName && !found.contains(codes().at(hit.tag)))
            found.append(codes().at(hit.tag));
    }
    return found;
}

} // namespace aio::extraction
