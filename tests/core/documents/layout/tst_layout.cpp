#include "core/documents/layout/PagePainter.h"
#include "core/documents/layout/Typesetter.h"
#include "core/documents/templates/TemplateCatalog.h"
#include "tests/support/SampleDrafts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aio;
using namespace aio::documents;

namespace {

Draft sample(const QString &name)
{
    return aio::testing::sampleDraft(aio::testing::sampleCvs(), name);
}

const TextRun *runWith(const PagedDocument &document, const QString &words, int *page = nullptr)
{
    for (int number = 0; number < document.pages.size(); ++number) {
        for (const TextRun &run : document.pages.at(number).runs) {
            if (run.text.contains(words)) {
                if (page != nullptr) {
                    *page = number;
                }
                return &run;
            }
        }
    }
    return nullptr;
}

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysOnThePage_data();
    void staysOnThePage();
    void headingsAreNotAlone_data();
    void headingsAreNotAlone();
    void everythingSaysWhereItIsFrom();
    void clicksFindTheirText();
    void mirrorsRightToLeft();
    void keepsSignsWithTheirWord();
    void isTheSameOnAnotherThread();
    void followsTheOptions();
    void paintsInk();

private:
    TemplateCatalog m_catalog;
    Typesetter m_typesetter;
};

void LayoutTest::staysOnThePage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    for (const DocumentTemplate &looks : m_catalog.newest(TemplateKind::Cv)) {
        for (const auto &draft : aio::testing::sampleCvs()) {
            QTest::newRow(qPrintable(looks.id + u'-' + QLatin1StringView(draft.name)))
                << looks.key() << QString::fromLatin1(draft.name);
        }
    }
}

void LayoutTest::staysOnThePage()
{
    QFETCH(const QString, key);
    QFETCH(const QString, name);
    const auto looks = m_catalog.find(key, TemplateKind::Cv);
    const PagedDocument document = m_typesetter.set(sample(name), *looks, {});
    const QRectF page(QPointF(), document.pageSize);
    for (const Page &shown : document.pages) {
        for (const TextRun &run : shown.runs) {
            if (run.text.trimmed().isEmpty()) {
                continue;
            }
            QRectF ink = run.box;
            // A blank at the end of a line may hang over.
            if (run.text.endsWith(u' ')) {
                ink.setWidth(std::max(0.0, ink.width() - run.size * 0.3));
            }
            QVERIFY2(page.adjusted(14, 12, -14, -6).contains(ink), qPrintable(run.text));
        }
        // No line covers another one.
        for (const TextRun &a : shown.runs) {
            for (const TextRun &b : shown.runs) {
                const bool sameColumn = a.box.left() < b.box.right() - 1 && b.box.left() < a.box.right() - 1;
                const bool close = &a != &b && sameColumn && !a.text.trimmed().isEmpty()
                    && !b.text.trimmed().isEmpty()
                    && a.positions.constFirst().y() < b.positions.constFirst().y() - 0.1
                    && b.positions.constFirst().y() - a.positions.constFirst().y()
                        < std::min(a.size, b.size) * 0.9;
                QVERIFY2(!close, qPrintable(a.text + u" / "_s + b.text));
            }
        }
    }
}

void LayoutTest::headingsAreNotAlone_data()
{
    QTest::addColumn<QString>("key");
    for (const DocumentTemplate &looks : m_catalog.newest(TemplateKind::Cv)) {
        QTest::newRow(qPrintable(looks.id)) << looks.key();
    }
}

void LayoutTest::headingsAreNotAlone()
{
    QFETCH(const QString, key);
    const auto looks = m_catalog.find(key, TemplateKind::Cv);
    // Every height of what stands before moves the breaks to other places.
    for (const double scale : {0.8, 0.94, 1.0, 1.07, 1.3}) {
        DocumentOptions options;
        options.fontScale = scale;
        const PagedDocument document = m_typesetter.set(sample(u"long"_s), *looks, options);
        QVERIFY(document.pages.size() >= 2);
        for (const Page &page : document.pages) {
            // The last run of each column of the page is no heading.
            QHash<int, const TextRun *> last;
            for (const TextRun &run : page.runs) {
                const int column =
                    looks->sidebar.width > 0 && run.box.left() < looks->sidebar.width * 72 / 25.4;
                if (run.paragraph >= 0) {
                    last[column] = &run;
                }
            }
            for (const TextRun *run : last) {
                const ParagraphRole role = document.paragraphs.at(run->paragraph).role;
                QVERIFY2(
                    role != ParagraphRole::Heading && role != ParagraphRole::Title, qPrintable(run->text));
                QVERIFY2(
                    role != ParagraphRole::EntryHeading || looks->entry.oneLine || run->box.bottom() < 760,
                    qPrintable(run->text));
            }
        }
    }
}

void LayoutTest::everythingSaysWhereItIsFrom()
{
    const Draft draft = sample(u"en"_s);
    const auto &cv = std::get<CvContent>(draft.content);
    for (const DocumentTemplate &looks : m_catalog.newest(TemplateKind::Cv)) {
        const PagedDocument document = m_typesetter.set(draft, looks, {});
        const DraftEntry &entry = cv.sections.first().entries.first();
        QCOMPARE(runWith(document, u"Cut start-up"_s)->sourceId, entry.highlights.at(1).id);
        QCOMPARE(runWith(document, u"Nordsee"_s)->sourceId, entry.id);
        QCOMPARE(runWith(document, u"Amira"_s)->sourceId, u"name"_s);
        QVERIFY(!boxesOf(document, entry.highlights.at(2).id).isEmpty());
        QVERIFY(runWith(document, u"Left out"_s) == nullptr);
        for (const Page &page : document.pages) {
            for (const TextRun &run : page.runs) {
                QVERIFY2(!run.sourceId.isEmpty() || run.paragraph < 0, qPrintable(run.text));
            }
        }
    }
}

void LayoutTest::clicksFindTheirText()
{
    const Draft draft = sample(u"en"_s);
    const auto looks = m_catalog.find(u"plain"_s, TemplateKind::Cv);
    const PagedDocument document = m_typesetter.set(draft, *looks, {});
    const TextRun *const run = runWith(document, u"Raised unit test"_s);
    QCOMPARE(sourceAt(document, 0, run->box.center()), run->sourceId);
    QCOMPARE(sourceAt(document, 0, QPointF(2, 2)), QString());
    QCOMPARE(sourceAt(document, 9, QPointF(2, 2)), QString());
}

void LayoutTest::mirrorsRightToLeft()
{
    const auto looks = m_catalog.find(u"modern"_s, TemplateKind::Cv);
    const PagedDocument document = m_typesetter.set(sample(u"ar"_s), *looks, {});
    QVERIFY(document.rightToLeft);
    const QRectF sidebar = document.pages.first().fills.first().box;
    QCOMPARE(sidebar.right(), document.pageSize.width());
    QVERIFY(runWith(document, u"سلمى"_s)->box.left() > sidebar.left());
    QVERIFY(runWith(document, u"الواحة"_s)->box.right() < sidebar.left());
}

void LayoutTest::keepsSignsWithTheirWord()
{
    const auto looks = m_catalog.find(u"plain"_s, TemplateKind::Cv);
    Draft draft = sample(u"ar"_s);
    std::get<CvContent>(draft.content).summary.text = u"مهندسة برمجيات في C++ منذ 2018 و F# أيضا"_s;
    const PagedDocument document = m_typesetter.set(draft, *looks, {});
    for (const QString &word : {u"C++"_s, u"F#"_s}) {
        const TextRun *const run = runWith(document, word);
        QVERIFY2(run, qPrintable(word));
        const qsizetype at = run->text.indexOf(word);
        QCOMPARE(run->positions.size(), run->text.size());
        QVERIFY2(run->positions.at(at).x() < run->positions.at(at + 1).x(), qPrintable(word));
        QVERIFY(!run->text.contains(QChar(0x200e))); // nor is it in the text of the PDF
    }
}

void LayoutTest::isTheSameOnAnotherThread()
{
    const Draft draft = sample(u"long"_s);
    const auto looks = m_catalog.find(u"classic"_s, TemplateKind::Cv);
    const PagedDocument here = m_typesetter.set(draft, *looks, {});
    PagedDocument there;
    std::thread worker([&] { there = Typesetter().set(draft, *looks, {}); });
    worker.join();
    QCOMPARE(there.pages.size(), here.pages.size());
    for (qsizetype page = 0; page < here.pages.size(); ++page) {
        const QList<TextRun> &mine = here.pages.at(page).runs;
        const QList<TextRun> &other = there.pages.at(page).runs;
        QCOMPARE(other.size(), mine.size());
        for (qsizetype i = 0; i < mine.size(); ++i) {
            QCOMPARE(other.at(i).text, mine.at(i).text);
            QCOMPARE(other.at(i).positions, mine.at(i).positions);
        }
    }
}

void LayoutTest::followsTheOptions()
{
    const auto looks = m_catalog.find(u"modern"_s, TemplateKind::Cv);
    DocumentOptions options;
    options.paper = Paper::Letter;
    options.accent = u"#7a1f3d"_s;
    options.fontFamily = u"Liberation Serif"_s;
    const PagedDocument document = m_typesetter.set(sample(u"en"_s), *looks, options);
    QCOMPARE(document.pageSize, QSizeF(612, 792));
    QCOMPARE(document.pages.first().fills.first().color, QColor(0x7a, 0x1f, 0x3d));
    QCOMPARE(document.fonts.at(runWith(document, u"Nordsee"_s)->font).family, u"Liberation Serif"_s);
    QCOMPARE(optionsFromJson(toJson(options)), options);
    // White text must stay readable on the fill that somebody chose.
    options.accent = u"#ffff66"_s;
    const PagedDocument bright = m_typesetter.set(sample(u"en"_s), *looks, options);
    QVERIFY(bright.pages.first().fills.first().color.lightnessF() < 0.46F);
}

void LayoutTest::paintsInk()
{
    const auto looks = m_catalog.find(u"modern"_s, TemplateKind::Cv);
    const PagedDocument document = m_typesetter.set(sample(u"ja"_s), *looks, {});
    QImage image(document.pageSize.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, document, 0);
    painter.end();
    const QRect line = runWith(document, u"北海計測"_s)->box.toRect();
    int dark = 0;
    for (int y = line.top(); y < line.bottom(); ++y) {
        for (int x = line.left(); x < line.right(); ++x) {
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    QVERIFY2(dark > line.width() * line.height() / 20, qPrintable(QString::number(dark)));
}

QTEST_MAIN(LayoutTest)
#include "tst_layout.moc"
