#include "core/extraction/grammar/SalaryGrammar.h"

#include <QTest>

using namespace aio;
using namespace aio::extraction;

namespace {

QString shown(const Salary &salary)
{
    const auto number = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'f', *value == qint64(*value) ? 0 : 2) : QStringLiteral("-");
    };
    return QStringLiteral("%1 %2 %3 %4")
        .arg(number(salary.min), number(salary.max),
            salary.currency.isEmpty() ? QStringLiteral("-") : salary.currency,
            salary.unit ? salaryUnitName(*salary.unit) : QStringLiteral("-"));
}

} // namespace

class TestSalaryGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatedPay_data();
    void readsStatedPay();
    void takesTheValueOfALabel_data();
    void takesTheValueOfALabel();
    void inventsNoPay_data();
    void inventsNoPay();
    void spanCoversFiguresCurrencyAndUnit();
};

void TestSalaryGrammar::readsStatedPay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *context, const char *expected) {
        const QStringList parts = QString::fromLatin1(context).split(u'-');
        QTest::newRow(text) << QString::fromUtf8(text) << parts.value(0) << parts.value(1)
                            << QString::fromLatin1(expected);
    };
    row("€65k–€90k + equity", "en-IE", "65000 90000 EUR YEAR");
    row("Lohnband CHF 4'850.– bis 5'400.– im Monat", "de-CH", "4850 5400 CHF MONTH");
    row("Timeløn fra 205 kr. afhængigt af erfaring", "da-DK", "205 - DKK HOUR");
    row("9,80 € lordi l'ora", "it-IT", "9.80 9.80 EUR HOUR");
    row("연봉 3,600만원 ~ 4,200만원", "ko-KR", "36000000 42000000 KRW YEAR");
    row("35 hours over five days. £27,500. A fair employer.", "en-GB", "27500 27500 GBP YEAR");
    row("Hybrid, two days at home. €60k-€72k depending on experience", "en-IE", "60000 72000 EUR YEAR");
    row("Si offre RAL 30-35k", "it-IT", "30000 35000 EUR YEAR");
    row("Salary: $80,000 - $95,000 per year", "en-US", "80000 95000 USD YEAR");
    row("Pay: $45/hr", "en-US", "45 45 USD HOUR");
    row("We pay between $61,500 and $72,250 annually.", "en-US", "61500 72250 USD YEAR");
    row("Compensation: up to £55k per annum plus bonus of £5,000", "en-GB", "- 55000 GBP YEAR");
    row("£30,000 per annum", "en-GB", "30000 30000 GBP YEAR");
    row("Salary from 42.000 EUR gross a year", "en-", "42000 - EUR YEAR");
    row("The base salary range for this position is $98,000 - $121,000", "en-", "98000 121000 - -");
    row("$18.50 - $21.75 an hour", "en-US", "18.50 21.75 USD HOUR");
    row("USD 95k–120k DOE", "en-", "95000 120000 USD YEAR");
    row("12-18 LPA", "en-IN", "1200000 1800000 INR YEAR");
    row("Package: R45 000 – R55 000 per month", "en-ZA", "45000 55000 ZAR MONTH");
    row("S/ 3,200 - S/ 3,800 mensual", "es-PE", "3200 3800 PEN MONTH");
    row("от 75 000 до 90 000 ₽ за месяц", "ru-", "75000 90000 RUB MONTH");
    row("Jahreslohn von CHF 72'800 bis CHF 84'500", "de-CH", "72800 84500 CHF YEAR");
    row("Maaş: 45.000 TL / ay", "tr-", "45000 45000 TRY MONTH");
    row("月薪 32,000元 至 36,000元", "zh-TW", "32000 36000 TWD MONTH");
    row("Nursery nurse, £12.40 per hour", "en-GB", "12.40 12.40 GBP HOUR");
    row("ab 3.200 € brutto pro Monat", "de-", "3200 - EUR MONTH");
    row("Gehalt: 52.000 – 64.000 € brutto/Jahr", "de-DE", "52000 64000 EUR YEAR");
    row("€4.500/Monat", "de-", "4500 4500 EUR MONTH");
    row("Stundenlohn: 15,50 €", "de-", "15.50 15.50 EUR HOUR");
    row("Monatsgehalt bis zu 4.100 EUR", "de-", "- 4100 EUR MONTH");
    row("CHF 110'000 - 125'000 pro Jahr", "de-CH", "110000 125000 CHF YEAR");
    row("Bruttojahresgehalt zwischen 60.000 und 70.000 Euro", "de-", "60000 70000 EUR YEAR");
    row("Salaire : 38 000 à 45 000 € bruts annuels", "fr-", "38000 45000 EUR YEAR");
    row("Rémunération à partir de 2 100 € brut mensuel", "fr-", "2100 - EUR MONTH");
    row("Salaire de 32 K€ à 36 K€ brut/an", "fr-FR", "32000 36000 EUR YEAR");
    row("Salario: 1.800€ - 2.200€ brutos al mes", "es-ES", "1800 2200 EUR MONTH");
    row("Sueldo desde $25,000 hasta $30,000 MXN mensuales", "es-MX", "25000 30000 MXN MONTH");
    row("Salario de 24.000 € a 28.000 € brutos anuales", "es-", "24000 28000 EUR YEAR");
    row("Salário: R$ 8.000,00 a R$ 10.500,00 mensais", "pt-BR", "8000 10500 BRL MONTH");
    row("Remuneração até R$ 6.000", "pt-BR", "- 6000 BRL MONTH");
    row("RAL 35.000 - 42.000 €", "it-IT", "35000 42000 EUR YEAR");
    row("Retribuzione: tra 1.600 e 1.900 euro al mese", "it-", "1600 1900 EUR MONTH");
    row("Salaris tussen € 3.200 en € 4.100 bruto per maand", "nl-", "3200 4100 EUR MONTH");
    row("Mzda 50 000 – 80 000 Kč měsíčně", "cs-", "50000 80000 CZK MONTH");
    row("Mzda od 45 tis. do 60 tis. Kč", "cs-", "45000 60000 CZK MONTH");
    row("Plat: 50-80.000 Kč", "cs-", "50000 80000 CZK MONTH");
    row("Wynagrodzenie: 18 000 - 23 000 zł netto + VAT miesięcznie (B2B)", "pl-", "18000 23000 PLN MONTH");
    row("Stawka 110-140 zł/h", "pl-", "110 140 PLN HOUR");
    row("Lön: 38 000 - 45 000 kr/mån", "sv-SE", "38000 45000 SEK MONTH");
    row("الراتب: ٨٠٠٠ - ١٢٠٠٠ ريال سعودي شهريا", "ar-SA", "8000 12000 SAR MONTH");
    row("年収500万円〜800万円", "ja-JP", "5000000 8000000 JPY YEAR");
    row("月給25万円以上", "ja-JP", "250000 - JPY MONTH");
    row("時給1,200円〜1,500円", "ja-JP", "1200 1500 JPY HOUR");
    row("薪资：25K～35K", "zh-CN", "25000 35000 CNY MONTH");
    row("月薪 1.5万-2.5万元", "zh-CN", "15000 25000 CNY MONTH");
    row("15-25k·14薪", "zh-CN", "15000 25000 CNY MONTH");
    row("月給 24万5,000円~28万円", "ja-JP", "245000 280000 JPY MONTH");
    row("Fizetés: bruttó 520 000 – 640 000 Ft/hó", "hu-HU", "520000 640000 HUF MONTH");
    row("1.2M JPY per year", "en-JP", "1200000 1200000 JPY YEAR");
}

void TestSalaryGrammar::readsStatedPay()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, country);
    QFETCH(QString, expected);
    const auto match = findSalary(text, {language, {}, country});
    QVERIFY2(match, "no pay found");
    QCOMPARE(shown(match->salary), expected);
}

void TestSalaryGrammar::takesTheValueOfALabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no currency") << QStringLiteral("40K-120k") << QStringLiteral("40000 120000 - -");
    QTest::newRow("with options") << QStringLiteral("20K-50K+期权激励+奖金")
                                  << QStringLiteral("20000 50000 - -");
    QTest::newRow("figure only") << QStringLiteral("€ 2 500") << QStringLiteral("2500 2500 EUR -");
    QTest::newRow("experience") << QStringLiteral("25 000 – 50 000 € brut selon expérience")
                                << QStringLiteral("25000 50000 EUR YEAR");
    QTest::newRow("up to") << QStringLiteral("Upto $1500/month") << QStringLiteral("- 1500 - MONTH");
    QTest::newRow("plus sign") << QStringLiteral("90k+ EUR") << QStringLiteral("90000 - EUR YEAR");
}

void TestSalaryGrammar::takesTheValueOfALabel()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto match = findSalary(text, {{}, {}, {}, true});
    QVERIFY2(match, "no pay found");
    QCOMPARE(shown(match->salary), expected);
}

void TestSalaryGrammar::inventsNoPay_data()
{
    QTest::addColumn<QString>("text");
    const char *texts[] = {"Competitive salary, DOE", "Gehalt nach Vereinbarung", "Mzda dohodou", "薪资面议",
        "€1,000 learning budget per year", "We just raised a $50M Series B", "Referral bonus: $2,000",
        "Sign-on bonus of $5,000", "A team of 120 people in 14 countries", "Founded in 2011, 25k customers",
        "401k match up to $3,000 per year", "Meal vouchers worth 120 Kč a day", "Call us: +49 30 1234 5678",
        "Essenszuschuss von 60 € im Monat", "Tickets restaurant de 9 € par jour",
        "Vale refeição de R$ 35,00 por dia", "life insurance of up to $500,000",
        "annual revenue of €250,000,000", "Home office budget: 500 € per year",
        "Managing budgets of $100,000 to $500,000", "Salary grade 12", "Vergütung nach TVöD E 13",
        "Start date 01.03.2026", "30 days of vacation a year", "99.9% uptime",
        "handling 50k requests per hour", "交通費支給（月3万円まで）", "年终奖 2万元",
        "Friskvårdsbidrag 5 000 kr per år", "Premia świąteczna 1500 zł", "Jahresumsatz von 80.000.000 Euro",
        "Náborový příspěvek 20 000 Kč", "Presupuesto de formación: 1.000 € al año", "H1B visa 2025",
        "資本金1000万円", "Salary 2026", "We serve 40,000 users a month", "a relocation package of $10,000",
        "Pay is based on the collective agreement 2024-2026",
        "Das Durchschnittsgehalt als Schlosser in Kempten liegt bei 41.300 € pro Jahr.",
        "The average salary for a welder in Leeds is £31,000 a year", "Salaire moyen : 2 450 € par mois",
        "Ø Gehalt: 3.900 € pro Monat", "Salario medio en la zona: 24.000 € al año",
        "Chair £150 a week, or 55% commission, you choose", "Personalboende finns för 2 500 kr/mån",
        "Desk rent is €90 per week", "Crèche à prix réduit : dès CHF 38.- par jour", "Kantine: 6 € pro Tag",
        "Parking for 90 € per month"};
    for (const char *text : texts)
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSalaryGrammar::inventsNoPay()
{
    QFETCH(QString, text);
    const auto match = findSalary(text, {});
    QVERIFY2(!match, match ? qPrintable(shown(match->salary)) : "");
}

void TestSalaryGrammar::spanCoversFiguresCurrencyAndUnit()
{
    const QString text = QStringLiteral("Our offer: a salary of €60,000 – €70,000 per year and a bike.");
    const auto match = findSalary(text, {});
    QVERIFY(match);
    QCOMPARE(text.mid(match->span.start, match->span.length()), QStringLiteral("€60,000 – €70,000 per year"));
}

QTEST_APPLESS_MAIN(TestSalaryGrammar)
#include "tst_salarygrammar.moc"
