#include "core/extraction/grammar/Currencies.h"

#include <QHash>

namespace aio::extraction {

namespace {

const QHash<QString, QString> &byCountry()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> currencies;
        const QString lines =
            QStringLiteral("USD:US,PR,EC,SV,PA;CAD:CA;AUD:AU;NZD:NZ;SGD:SG;HKD:HK;TWD:TW;MXN:MX;ARS:AR;CLP:"
                           "CL;COP:CO;UYU:UY;DOP:DO;CUP:CU;"
                           "PHP:PH;GBP:GB;CHF:CH,LI;SEK:SE;NOK:NO;DKK:DK;ISK:IS;CZK:CZ;PLN:PL;HUF:HU;RON:RO;"
                           "BGN:BG;TRY:TR;JPY:JP;CNY:CN;KRW:KR;"
                           "INR:IN;PKR:PK;LKR:LK;NPR:NP;IDR:ID;BRL:BR;SAR:SA;QAR:QA;OMR:OM;YER:YE;IRR:IR;AED:"
                           "AE;MAD:MA;EGP:EG;LBP:LB;SYP:SY;SDG:SD;"
                           "KWD:KW;BHD:BH;JOD:JO;IQD:IQ;TND:TN;DZD:DZ;LYD:LY;ZAR:ZA;ILS:IL;UAH:UA;RUB:RU;THB:"
                           "TH;VND:VN;MYR:MY;"
                           "EUR:DE,AT,FR,ES,PT,IT,NL,BE,IE,FI,GR,LU,SK,SI,EE,LV,LT,MT,CY,HR");
        for (const QString &line : lines.split(u';')) {
            for (const QString &country : line.mid(4).split(u','))
                currencies.insert(country, line.left(3));
        }
        return currencies;
    }();
    return table;
}

QString ifOneOf(const QString &code, const char16_t *codes)
{
    return !code.isEmpty() && QStringView(codes).contains(code) ? code : QString();
}

} // namespace

QString currencyOfCountry(QStringView country)
{
    return byCountry().value(country.toString());
}

QString resolveCurrency(SharedSign sign, const GrammarContext &context)
{
    const QString local = currencyOfCountry(context.country);
    const bool known = !context.country.isEmpty();
    switch (sign) {
    case SharedSign::Dollar: {
        const QString dollar = ifOneOf(local, u"USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP CUP");
        // where the local money has another name, "$" is the American one
        return !dollar.isEmpty() || !known ? dollar : QStringLiteral("USD");
    }
    case SharedSign::Krona: {
        QString krona = ifOneOf(local, u"SEK NOK DKK ISK");
        if (!krona.isEmpty())
            return krona;
        static const QHash<QString, QString> byLanguage{{QStringLiteral("sv"), QStringLiteral("SEK")},
            {QStringLiteral("da"), QStringLiteral("DKK")}, {QStringLiteral("nb"), QStringLiteral("NOK")},
            {QStringLiteral("no"), QStringLiteral("NOK")}};
        return byLanguage.value(context.language);
    }
    case SharedSign::YenYuan: {
        QString yen = ifOneOf(local, u"JPY CNY");
        if (!yen.isEmpty())
            return yen;
        return context.language == u"ja" ? QStringLiteral("JPY")
            : context.language == u"zh"  ? QStringLiteral("CNY")
                                         : QString();
    }
    case SharedSign::Riyal:
        return ifOneOf(local, u"SAR QAR OMR YER IRR");
    case SharedSign::Dirham:
        return ifOneOf(local, u"AED MAD");
    case SharedSign::ArabicPound:
        return ifOneOf(local, u"EGP LBP SYP SDG");
    case SharedSign::Peso:
        return ifOneOf(local, u"MXN ARS CLP COP UYU DOP CUP PHP");
    case SharedSign::Rupee:
        return known ? ifOneOf(local, u"INR PKR LKR NPR IDR") : QString();
    case SharedSign::Dinar:
        return ifOneOf(local, u"KWD BHD JOD IQD TND DZD LYD");
    case SharedSign::Lira:
        return ifOneOf(local, u"TRY LBP SYP");
    }
    return {};
}

} // namespace aio::extraction
