#include "core/documents/composition/Composition.h"
#include "core/documents/pdf/PdfExport.h"
#include "core/documents/templates/TemplateCatalog.h"
#include "tests/support/SampleDrafts.h"
#include "tests/support/ToolRun.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aio;
using namespace aio::documents;
using aio::testing::outputOf;

namespace {

// What has to be read in a document, in order: its own words, without blanks, which a line break may replace.
QStringList wordsOf(const Draft &draft)
{
    QStringList parts;
    if (const auto *const content = std::get_if<CvContent>(&draft.content)) {
        const ComposedCv cv = composeCv(*content, draft.language);
        parts.append(cv.name);
        parts.append(cv.summary.plain());
        for (const ComposedSection &section : cv.sections) {
            parts.append(section.heading);
            for (const ComposedEntry &entry : section.entries) {
                parts << entry.title << entry.organization << entry.summary.plain() << entry.keywords;
                for (const ComposedText &text : entry.highlights) {
                    parts.append(text.plain());
                }
            }
        }
    } else {
        const ComposedLetter letter =
            composeLetter(std::get<LetterContent>(draft.content), draft.language, false);
        parts << letter.senderName << letter.recipient << letter.subject << letter.salutation;
        for (const ComposedText &text : letter.paragraphs) {
            parts.append(text.plain());
        }
        parts << letter.closing << letter.signature << letter.enclosures;
    }
    parts.removeAll(QString());
    return parts;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(
        u"[\\s\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.remove(blanks).toCaseFolded();
}

// The letters of `words` that are not in `text` as often.
QString missingOf(const QString &words, QString text)
{
    QString missing;
    for (const QChar c : withoutBlanks(words)) {
        const qsizetype at = text.indexOf(c);
        if (at < 0) {
            missing += c;
        } else {
            text.remove(at, 1);
        }
    }
    return missing;
}

} // namespace

class PdfExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAsItWasWritten_data();
    void readsAsItWasWritten();
    void keepsReadingOrder();
    void tellsTitleLanguageAndBookmarks();
    void linksAreLinks();
    void archivalSaysSo();
    void textOfPersonsIsNoPdf();

private:
    [[nodiscard]] QString write(const Draft &draft, const QString &key, const QString &name,
        PdfInfo info = {}, DocumentOptions options = {});

    QTemporaryDir m_folder;
    TemplateCatalog m_catalog;
    Typesetter m_typesetter;
};

void PdfExportTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(m_catalog.newest(TemplateKind::Cv).size(), 6);
    QCOMPARE(m_catalog.newest(TemplateKind::Letter).size(), 3);
}

QString PdfExportTest::write(
    const Draft &draft, const QString &key, const QString &name, PdfInfo info, DocumentOptions options)
{
    const auto looks = m_catalog.find(key, draft.isCv() ? TemplateKind::Cv : TemplateKind::Letter);
    const PagedDocument pages = m_typesetter.set(draft, *looks, options);
    info.title = documentTitle(draft);
    info.author = documentAuthor(draft);
    const Result<QByteArray> bytes = pdfOf(pages, m_typesetter, info);
    if (!bytes) {
        QTest::qFail(qPrintable(bytes.error().message), __FILE__, __LINE__);
        return {};
    }
    // A folder to look at the pages, for people.
    const QString kept = qEnvironmentVariable("AIO_KEEP_PAGES");
    const QString path = QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(name + u".pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
        QTest::qFail("The file could not be written.", __FILE__, __LINE__);
    }
    return path;
}

void PdfExportTest::readsAsItWasWritten_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Draft>("draft");
    const auto add = [&](TemplateKind kind, const QList<aio::testing::SampleDraft> &samples) {
        for (const DocumentTemplate &looks : m_catalog.newest(kind)) {
            for (const auto &sample : samples) {
                QTest::newRow(qPrintable(looks.id + u'-' + QLatin1StringView(sample.name)))
                    << looks.key() << sample.draft;
            }
        }
    };
    add(TemplateKind::Cv, aio::testing::sampleCvs());
    add(TemplateKind::Letter, aio::testing::sampleLetters());
}

void PdfExportTest::readsAsItWasWritten()
{
    QFETCH(const QString, key);
    QFETCH(const Draft, draft);
    const QString path = write(draft, key, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!path.isEmpty());
    // In the order of the file, as most programs read it, and by position, as -layout does.
    const QString raw = withoutBlanks(QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})));
    if (DocumentWords(draft.language).rightToLeft()) {
        // pdftotext turns right-to-left lines round letter by letter, signs that stand for two letters too:
        // the letters are all there, and most words.
        QVERIFY(missingOf(wordsOf(draft).join(QString()), raw).isEmpty());
        QVERIFY(raw.contains(withoutBlanks(wordsOf(draft).constFirst())));
        return;
    }
    for (const QString &words : wordsOf(draft)) {
        QVERIFY2(raw.contains(withoutBlanks(words)), qPrintable(words + u"\n\n"_s + raw));
    }
    const QByteArray fonts = outputOf(u"pdffonts"_s, {path});
    const QStringList lines = QString::fromUtf8(fonts).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!lines.isEmpty());
    static const QRegularExpression embedded(u"yes +yes +yes +\\d+ +0$"_s); // embedded, subset, unicode
    for (const QString &line : lines) {
        QVERIFY2(embedded.match(line).hasMatch(), qPrintable(line));
    }
}

void PdfExportTest::keepsReadingOrder()
{
    const Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), u"en"_s);
    for (const DocumentTemplate &looks : m_catalog.newest(TemplateKind::Cv)) {
        const QString path = write(draft, looks.key(), u"order"_s);
        for (const QStringList &options : {QStringList{u"-raw"_s}, QStringList{u"-layout"_s}}) {
            const QString text =
                QString::fromUtf8(outputOf(u"pdftotext"_s, options + QStringList{path, u"-"_s}));
            qsizetype last = -1;
            for (const QString &words : {u"Amira"_s, u"Nordsee Sensorik"_s, u"Cut start-up time"_s,
                     u"Peilwerk"_s, u"Raised unit test"_s, u"TU Hamburg"_s}) {
                if (looks.id == "academic"_L1 && words.startsWith("TU"_L1)) {
                    continue; // education leads there
                }
                const qsizetype at = text.indexOf(words, last + 1);
                QVERIFY2(at > last, qPrintable(looks.id + u": "_s + words + u'\n' + text));
                last = at;
            }
            QVERIFY(text.simplified().contains("fficient, official,"_L1)); // no ligatures
        }
    }
}

void PdfExportTest::tellsTitleLanguageAndBookmarks()
{
    const Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), u"de"_s);
    const QString path = write(draft, u"classic"_s, u"info"_s);
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {path}));
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Jörg Müßig-Großkopf – Leiter Finanzbuchhaltung"_s)),
        qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Tagged: +yes"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Page size: +595.\\d+ x 841.\\d+ pts \\(A4\\)"_s)));
    const QString structure = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-struct-text"_s, path}));
    QVERIFY2(structure.contains(QRegularExpression(u"H2[^\\n]*\\n[^\\n]*\"PROFIL"_s)), qPrintable(structure));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("/Lang (de)"));
    QCOMPARE(bytes.count("/Dest ["), 6); // the name, the profile and four sections
    DocumentOptions american;
    american.paper = Paper::Letter;
    const Draft english = aio::testing::sampleDraft(aio::testing::sampleLetters(), u"en"_s);
    const QString letter = write(english, u"letter-plain"_s, u"us"_s, {}, american);
    QVERIFY(QString::fromUtf8(outputOf(u"pdfinfo"_s, {letter})).contains("612 x 792 pts (letter)"_L1));
}

void PdfExportTest::linksAreLinks()
{
    const QString path =
        write(aio::testing::sampleDraft(aio::testing::sampleCvs(), u"en"_s), u"plain"_s, u"links"_s);
    const QString links = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-url"_s, path}));
    for (const QString &link :
        {u"mailto:amira.haddad@mail.example"_s, u"tel:+491515550142"_s, u"https://nordsee.example"_s}) {
        QVERIFY2(links.contains(link), qPrintable(links));
    }
}

void PdfExportTest::archivalSaysSo()
{
    PdfInfo info;
    info.archival = true;
    const QString path = write(
        aio::testing::sampleDraft(aio::testing::sampleCvs(), u"de"_s), u"modern"_s, u"archival"_s, info);
    const QByteArray metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, path});
    QVERIFY(metadata.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(metadata.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *const needed : {"/GTS_PDFA1", "/DestOutputProfile", "/CIDSet", "/ID [<"}) {
        QVERIFY2(bytes.contains(needed), needed);
    }
    for (const char *const forbidden : {"/SMask", "/Encrypt", "/JavaScript", "/LZWDecode"}) {
        QVERIFY2(!bytes.contains(forbidden), forbidden);
    }
}

void PdfExportTest::textOfPersonsIsNoPdf()
{
    Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), u"en"_s);
    auto &cv = std::get<CvContent>(draft.content);
    cv.basics.name = u") /OpenAction << /S /JavaScript /JS (x) >> (\\"_s + QChar(0x7) + QChar(0xd800);
    cv.basics.url = u"javascript:alert(1)"_s;
    cv.sections.first().entries.first().url = u"https://x.example/a)b\\(c"_s;
    const QString path = write(draft, u"plain"_s, u"hostile"_s);
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {path}));
    QVERIFY2(info.contains(QRegularExpression(u"JavaScript: +no"_s)), qPrintable(info));
    QVERIFY(!QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-url"_s, path})).contains("javascript"_L1));
    QVERIFY(QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s}))
                .contains("/OpenAction << /S /JavaScript"_L1));
}

QTEST_MAIN(PdfExportTest)
#include "tst_pdfexport.moc"
