#include "core/extraction/image/ImageReader.h"
#include "core/extraction/image/InstalledLanguages.h"
#include "core/extraction/image/OcrEnginePool.h"
#include "tests/core/extraction/image/PostingPainter.h"

#include <QFontDatabase>
#include <QTest>

using namespace aio;
using namespace aio::extraction;
using namespace aio::test;

class TestImageLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLanguageItFinds_data();
    void readsTheLanguageItFinds();
    void namesThePackageThatIsMissing();
    void numberedLinesAreListItems();
    void columnsAreReadOneAfterTheOther();

private:
    ImageOptions m_options{{}, std::make_shared<OcrEnginePool>()};
};

namespace {

// Recall of the characters: Chinese and Japanese have no words between spaces.
double characterRecall(const QString &expected, const QString &text)
{
    QString left = text;
    qsizetype hits = 0;
    qsizetype all = 0;
    for (const QChar sign : expected) {
        if (!sign.isLetterOrNumber()) {
            continue;
        }
        ++all;
        if (const qsizetype at = left.indexOf(sign); at >= 0) {
            left.remove(at, 1);
            ++hits;
        }
    }
    return all > 0 ? double(hits) / double(all) : 0;
}

} // namespace

void TestImageLanguages::readsTheLanguageItFinds_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("text");
    const QString latin = QStringLiteral("DejaVu Sans");
    QTest::newRow("German") << QStringLiteral("deu") << latin
                            << QStringLiteral(
                                   "Gärtnerin für öffentliche Grünflächen. Wir suchen zum nächstmöglichen "
                                   "Zeitpunkt eine Kollegin oder einen Kollegen für unser Team in Köln. Sie "
                                   "pflegen Bäume und Beete und führen die Gespräche mit der Stadt.");
    QTest::newRow("French") << QStringLiteral("fra") << latin
                            << QStringLiteral(
                                   "Jardinière paysagiste à Orléans. Nous recherchons une personne motivée "
                                   "pour rejoindre notre équipe. Vous êtes chargée de l'entretien des arbres "
                                   "et des massifs, et vous aimez travailler à l'extérieur toute l'année.");
    QTest::newRow("Polish") << QStringLiteral("pol") << latin
                            << QStringLiteral(
                                   "Ogrodnik w Łodzi. Do naszego zespołu szukamy osoby, która lubi pracę na "
                                   "świeżym powietrzu. Oferujemy umowę o pracę i szkolenia. Wymagania to "
                                   "doświadczenie oraz znajomość roślin. Praca jest od poniedziałku.");
    QTest::newRow("Japanese")
        << QStringLiteral("jpn") << QStringLiteral("Noto Sans CJK JP")
        << QStringLiteral("私たちは公園の庭師を募集しています。仕事は木の手入れと花の植え付けです。"
                          "経験のない方も歓迎します。勤務地は東京で、給料は月に二十五万円です。"
                          "応募はメールでお願いします。");
    QTest::newRow("Chinese")
        << QStringLiteral("chi_sim") << QStringLiteral("Noto Sans CJK SC")
        << QStringLiteral("我们公司正在招聘一名园林设计师，工作地点在上海。你将负责公园的设计和管理，"
                          "需要三年以上工作经验。我们提供有竞争力的工资和良好的发展机会。"
                          "欢迎发送简历到公司邮箱。");
    QTest::newRow("Arabic") << QStringLiteral("ara") << QStringLiteral("Noto Naskh Arabic")
                            << QStringLiteral(
                                   "نبحث عن مهندس للعمل في مدينة القاهرة ضمن فريق صغير. العمل بدوام كامل مع "
                                   "راتب جيد وتأمين صحي. يجب أن تكون لديك خبرة في إدارة المشاريع.");
}

void TestImageLanguages::readsTheLanguageItFinds()
{
    QFETCH(QString, model);
    QFETCH(QString, family);
    QFETCH(QString, text);
    const auto installed = InstalledLanguages::find();
    if (!installed || !installed->has(model)) {
        QSKIP("the language data of Tesseract is not installed");
    }
    if (!QFontDatabase::hasFamily(family)) {
        QSKIP("the font is not installed");
    }
    PaintStyle style;
    style.family = family;
    style.pixelSize = 20;
    style.rightToLeft = model == u"ara";
    ImageOptions options = m_options;
    options.acceptFewWords = true;
    const auto document =
        readImages({encoded(paintHtml(QStringLiteral("<p>%1</p>").arg(text), style))}, options, {});
    QVERIFY(document.has_value());
    QVERIFY2(characterRecall(text, document->text) >= 0.9, qPrintable(document->text));
    if (style.family == u"DejaVu Sans") {
        QVERIFY2(wordRecall(text, document->text) >= 0.85, qPrintable(document->text));
    }
}

void TestImageLanguages::namesThePackageThatIsMissing()
{
    ImageOptions options = m_options;
    options.languages = QStringList{QStringLiteral("xyz")};
    const auto document = readImages({encoded(paintHtml(englishPosting()))}, options, {});
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::BadInput);
    QVERIFY2(document.error().hint.contains(QStringLiteral("tesseract-ocr-xyz")),
        qPrintable(document.error().message + document.error().hint));
}

void TestImageLanguages::numberedLinesAreListItems()
{
    const QString html = QStringLiteral(
        "<h2>How to apply for this work</h2><p>Three small steps lead to your new place in our garden:</p>"
        "<p>1. Write us a short letter</p><p>2. Visit the garden with us</p><p>3. Start in spring</p>"
        "<p>We answer every letter within one week and pay for your journey.</p>");
    const auto document = readImages({encoded(paintHtml(html))}, m_options, {});
    QVERIFY(document.has_value());
    QStringList items;
    for (const TextBlock &block : document->blocks) {
        if (block.kind == TextBlock::Kind::ListItem) {
            items.append(document->string(block.span));
        }
    }
    QCOMPARE(items,
        (QStringList{QStringLiteral("Write us a short letter"), QStringLiteral("Visit the garden with us"),
            QStringLiteral("Start in spring")}));
}

void TestImageLanguages::columnsAreReadOneAfterTheOther()
{
    const QString left = QStringLiteral(
        "The garden lies on a gentle slope above the old harbour and has been open to all visitors since the "
        "spring of last year. A team of nine people looks after it.");
    const QString right = QStringLiteral("Applicants bring a strong back, patience with plants and a driving "
                                         "licence. We pay for lessons, work "
                                         "clothes and one journey home every month.");
    PaintStyle style;
    style.width = 420;
    const QImage first = paintHtml(QStringLiteral("<p>%1</p>").arg(left), style);
    const QImage second = paintHtml(QStringLiteral("<p>%1</p>").arg(right), style);
    const QImage sheet = sideBySide(first, second, 40);
    const auto document = readImages({encoded(sheet)}, m_options, {});
    QVERIFY(document.has_value());
    const QString text = document->text.simplified();
    QVERIFY2(text.indexOf(QStringLiteral("looks after")) < text.indexOf(QStringLiteral("Applicants")),
        qPrintable(text));
    QVERIFY2(wordRecall(left + u' ' + right, text) >= 0.93, qPrintable(text));
}

QTEST_MAIN(TestImageLanguages)
#include "tst_image_languages.moc"
