#include "core/extraction/grammar/LanguageDetector.h"

#include <QTest>

using namespace aio::extraction;

class TestLanguageDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLanguage_data();
    void tellsTheLanguage();
};

void TestLanguageDetector::tellsTheLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expected, const char *text) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("en", "We are looking for an engineer who will help us run the platform and support our customers.");
    row("de",
        "Wir suchen für unser Team in Graz eine Kollegin, die mit uns Maschinen baut und sich auf Neues "
        "freut.");
    row("fr",
        "Nous cherchons une personne curieuse pour rejoindre notre équipe et travailler sur des projets "
        "variés.");
    row("es",
        "Buscamos una persona con experiencia en ventas para nuestro equipo de Sevilla, con muchas ganas de "
        "aprender.");
    row("pt",
        "Procuramos uma pessoa com experiência em vendas para a nossa equipe, com vontade de aprender e "
        "crescer.");
    row("it",
        "Cerchiamo una persona con esperienza nella vendita per il nostro negozio di Torino, che sia "
        "disponibile anche la sera.");
    row("nl",
        "Wij zoeken een collega die het leuk vindt om met mensen te werken en die zelfstandig is in het "
        "magazijn.");
    row("cs",
        "Hledáme kolegu do našeho týmu v Brně, který má zkušenosti s řízením výroby a nebojí se práce s "
        "lidmi.");
    row("pl",
        "Szukamy osoby do naszego zespołu w Gdańsku, która ma doświadczenie w obsłudze klienta i lubi pracę "
        "z ludźmi.");
    row("sv",
        "Vi söker en kollega till vårt kontor i Malmö som har erfarenhet av försäljning och som gillar att "
        "träffa kunder.");
    row("ar", "نبحث عن موظف استقبال للعمل في فندقنا في جدة مع خبرة لا تقل عن سنتين");
    row("ja",
        "私たちのチームで一緒に働くエンジニアを募集しています。Kubernetes や Go "
        "の経験がある方を歓迎します。");
    row("zh", "我们正在招聘后端工程师，熟悉 Java、Spring Cloud、MySQL、Redis，有良好的沟通能力。");
    row("ko", "우리 팀에서 함께 일할 백엔드 개발자를 찾고 있습니다.");
    row("", "C++ Qt 6.4 CMake 12345");
    row("", "");
}

void TestLanguageDetector::tellsTheLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(detectLanguage(text), expected);
}

QTEST_APPLESS_MAIN(TestLanguageDetector)
#include "tst_languagedetector.moc"
