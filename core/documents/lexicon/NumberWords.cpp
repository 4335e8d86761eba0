#include "core/documents/lexicon/NumberWords.h"

#include <QHash>

#include <array>

namespace aio::lexicon {

namespace {

// From 0 on. Ones that are articles are left out ("-").
constexpr std::array units = {
    u"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    u"seventeen eighteen nineteen",
    u"null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    u"sechzehn "
    u"siebzehn achtzehn neunzehn",
    u"zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    u"dix-huit dix-neuf",
    u"cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    u"diecisiete "
    u"dieciocho diecinueve",
    u"zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    u"sedici "
    u"diciassette diciotto diciannove",
    u"zero - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis "
    u"dezessete "
    u"dezoito dezenove",
    u"nul - twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    u"zeventien "
    u"achttien negentien",
};

constexpr std::array tens = {
    u"twenty thirty forty fifty sixty seventy eighty ninety",
    u"zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    u"vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
    u"veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    u"venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    u"vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    u"twintig dertig veertig vijftig zestig zeventig tachtig negentig",
};

// How a unit and a ten are put together: %1 the unit, %2 the ten.
constexpr std::array joints = {u"%2 %1", u"%1und%2", u"%2 %1", u"%2 y %1", u"%2%1", u"%2 e %1", u"%1en%2"};

QString keyOf(QStringView written)
{
    QStringList parts;
    for (const Word &word : wordsOf(written)) {
        parts.append(word.folded);
    }
    return parts.join(u' ');
}

class NumberTable
{
public:
    NumberTable()
    {
        for (std::size_t language = 0; language < units.size(); ++language) {
            addLanguage(language);
        }
        static constexpr std::array others = {std::pair{u"zwo", 2}, std::pair{u"a dozen", 12},
            std::pair{u"dozen", 12}, std::pair{u"dutzend", 12}, std::pair{u"douzaine", 12},
            std::pair{u"docena", 12}, std::pair{u"dozzina", 12}, std::pair{u"dezena", 10},
            std::pair{u"dúzia", 12}, std::pair{u"duas", 2}, std::pair{u"quatorze", 14},
            std::pair{u"dezasseis", 16}, std::pair{u"quatre-vingt", 80}, std::pair{u"einundzwanzig", 21},
            std::pair{u"vingtaine", 20}, std::pair{u"dizaine", 10}, std::pair{u"couple of", 2},
            std::pair{u"veintiún", 21}, std::pair{u"drieëntwintig", 23}, std::pair{u"tweeëntwintig", 22},
            std::pair{u"zweier", 2}, std::pair{u"dreier", 3}, std::pair{u"vierer", 4},
            std::pair{u"fünfer", 5}};
        for (const auto &[word, value] : others) {
            add(word, value);
        }
        // Hundreds that are one word, from 200 on.
        static constexpr std::array hundreds = {u"zweihundert dreihundert vierhundert fünfhundert "
                                                u"sechshundert siebenhundert achthundert neunhundert",
            u"doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos "
            u"novecientos",
            u"doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas "
            u"novecientas",
            u"duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
            u"duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas",
            u"duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
            u"tweehonderd driehonderd vierhonderd vijfhonderd zeshonderd zevenhonderd achthonderd "
            u"negenhonderd"};
        for (const auto *list : hundreds) {
            constexpr int hundred = 100;
            int many = 2;
            for (const QStringView word : QStringView(list).split(u' ')) {
                add(word, hundred * many++);
            }
        }
        static constexpr std::array veinti = {u"veintiuno", u"veintidós", u"veintitrés", u"veinticuatro",
            u"veinticinco", u"veintiséis", u"veintisiete", u"veintiocho", u"veintinueve"};
        int value = 21;
        for (const auto *word : veinti) {
            add(word, value++);
        }
        static constexpr std::array seventies = {u"onze", u"douze", u"treize", u"quatorze", u"quinze",
            u"seize", u"dix-sept", u"dix-huit", u"dix-neuf"};
        constexpr int firstSeventy = 71;
        constexpr int firstNinety = 91;
        for (std::size_t i = 0; i < seventies.size(); ++i) {
            add(QStringLiteral("soixante-%1").arg(QStringView(seventies.at(i))), firstSeventy + int(i));
            add(QStringLiteral("quatre-vingt-%1").arg(QStringView(seventies.at(i))), firstNinety + int(i));
        }
    }

    [[nodiscard]] std::optional<SpelledNumber> at(const QList<Word> &words, qsizetype index) const
    {
        constexpr qsizetype longest = 4;
        if (!m_firsts.contains(words.at(index).folded)) {
            return std::nullopt;
        }
        QString key;
        std::optional<SpelledNumber> best;
        for (qsizetype i = 0; i < longest && index + i < words.size(); ++i) {
            key += (i > 0 ? QStringLiteral(" ") : QString()) + words.at(index + i).folded;
            const auto found = m_values.constFind(key);
            if (found != m_values.constEnd()) {
                best = SpelledNumber{double(*found), i + 1};
            }
        }
        return best;
    }

private:
    void add(QStringView written, int value)
    {
        const QString key = keyOf(written);
        m_values.insert(key, value);
        m_firsts.insert(key.section(u' ', 0, 0), 1);
    }

    void addLanguage(std::size_t language)
    {
        const QStringList unit = QString(QStringView(units.at(language)).toString()).split(u' ');
        const QStringList ten = QString(QStringView(tens.at(language)).toString()).split(u' ');
        const QString joint = QStringView(joints.at(language)).toString();
        for (qsizetype i = 0; i < unit.size(); ++i) {
            if (unit.at(i) != u"-") {
                add(unit.at(i), int(i));
            }
        }
        constexpr int ten10 = 10;
        for (qsizetype t = 0; t < ten.size(); ++t) {
            const int base = (int(t) + 2) * ten10;
            add(ten.at(t), base);
            for (qsizetype u = 1; u < ten10; ++u) {
                const QString one = unit.at(u) == u"eins" ? QStringLiteral("ein")
                    : unit.at(u) == u"-"                  ? QStringLiteral("un")
                                                          : unit.at(u);
                add(QString(joint)
                        .replace(QStringLiteral("%1"), one)
                        .replace(QStringLiteral("%2"), ten.at(t)),
                    base + int(u));
            }
        }
    }

    QHash<QString, int> m_values;
    QHash<QString, int> m_firsts;
};

} // namespace

std::optional<SpelledNumber> spelledNumber(const QList<Word> &words, qsizetype index)
{
    static const NumberTable table;
    return table.at(words, index);
}

double scaleOf(const QString &folded)
{
    static const QHash<QString, double> scales = [] {
        QHash<QString, double> made;
        const auto add = [&made](QStringView list, double value) {
            for (const QStringView word : list.split(u' ')) {
                made.insert(foldedWord(word), value);
            }
        };
        constexpr double hundred = 100;
        constexpr double thousand = 1e3;
        constexpr double million = 1e6;
        constexpr double billion = 1e9;
        add(u"hundred hundert cent cents cien ciento cento honderd hundreds", hundred);
        add(u"thousand thousands tausend mille mil mila duizend k tsd tausende", thousand);
        add(u"million millions millionen mio m mn millones millón milioni milione milhões milhão miljoen",
            million);
        add(u"billion billions milliarde milliarden mrd bn milliard milliards miliardo miliardi bilhões "
            u"bilhão miljard",
            billion);
        return made;
    }();
    return scales.value(folded, 0);
}

} // namespace aio::lexicon
