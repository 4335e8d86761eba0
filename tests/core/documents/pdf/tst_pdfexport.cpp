#include "core/documents/composition/Composition.h"
#include "core/documents/pdf/PdfExport.h"
#include "core/documents/templates/TemplateCatalog.h"
#include "tests/support/SampleDrafts.h"
#include "tests/support/ToolRun.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
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

QString onePixelPhoto()
{
    QImage photo(1, 1, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
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
    void archivalKeepsItsRules_data();
    void archivalKeepsItsRules();
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

void PdfExportTest::archivalKeepsItsRules_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Draft>("draft");
    for (const DocumentTemplate &looks : m_catalog.newest(TemplateKind::Cv)) {
        for (const char *const name : {"en", "de", "ja", "ar"}) {
            QTest::newRow(qPrintable(looks.id + u'-' + QLatin1StringView(name)))
                << looks.key()
                << aio::testing::sampleDraft(aio::testing::sampleCvs(), QLatin1StringView(name));
        }
    }
    QTest::newRow("letter") << u"letter-matching"_s
                            << aio::testing::sampleDraft(aio::testing::sampleLetters(), u"fr"_s);
}

// What ISO 19005-1 asks of level B, as far as it can be seen in the file. No validator is in Debian 12;
// qpdf holds the syntax against the specification and takes the streams apart.
void PdfExportTest::archivalKeepsItsRules()
{
    QFETCH(const QString, key);
    QFETCH(Draft, draft);
    if (auto *cv = std::get_if<CvContent>(&draft.content)) {
        cv->basics.image = onePixelPhoto();
    }
    PdfInfo info;
    info.archival = true;
    DocumentOptions options;
    options.photo = true;
    const QString path = write(draft, key, u"archival"_s, info, options);
    int status = 0;
    const QByteArray checked = outputOf(u"qpdf"_s, {u"--check"_s, path}, &status);
    QVERIFY2(status == 0, checked.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // 6.1.2 to 6.1.4: version, mark of a binary file, identifier, plain cross reference table.
    QVERIFY(bytes.startsWith("%PDF-1.4\n%"));
    for (int at = 10; at < 14; ++at) {
        QVERIFY(static_cast<unsigned char>(bytes.at(at)) > 127);
    }
    QVERIFY(bytes.contains("/ID [<"));
    const QByteArray open = outputOf(
        u"qpdf"_s, {u"--qdf"_s, u"--object-streams=preserve"_s, u"--no-original-object-ids"_s, path, u"-"_s});
    QVERIFY(open.size() > bytes.size());
    for (const char *const forbidden : {"/Encrypt", "/ObjStm", "/XRef", "/LZWDecode", "/F (",
             "/EmbeddedFiles", "/OPI", "/PS ", "/Ref ", // 6.1, 6.2
             "/SMask", "/Group", "/ca ", "/CA ", "/BM ", "/TR ", "/ExtGState", // 6.2.8, 6.4: no transparency
             "/Interpolate true", "/Alternates", "/DeviceCMYK", // 6.2.3, 6.2.4
             "/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/AA ", "/OpenAction",
             "/AcroForm", "/OCProperties"}) { // 6.1.13, 6.6, 6.9
        QVERIFY2(!open.contains(forbidden), forbidden);
    }
    // 6.2.2: the colours that DeviceRGB means, with a profile of the version that the year 2005 knew.
    QVERIFY(open.contains("/GTS_PDFA1") && open.contains("/DestOutputProfile"));
    const qsizetype icc = open.indexOf("acsp");
    QVERIFY(icc > 36);
    QCOMPARE(open.mid(icc - 20, 8), QByteArray("RGB XYZ ")); // colour space and connection space
    QCOMPARE(int(open.at(icc - 28)), 2);
    // 6.3: every font with its letters, their sizes, their order and what they say.
    const qsizetype fonts = open.count("/Type /FontDescriptor");
    QVERIFY(fonts > 0);
    QCOMPARE(open.count("/FontFile2 ") + open.count("/FontFile3 "), fonts);
    QCOMPARE(open.count("/CIDSet "), fonts);
    QCOMPARE(open.count("/ToUnicode "), fonts);
    QCOMPARE(open.count("/Encoding /Identity-H"), fonts);
    QCOMPARE(open.count("/CIDToGIDMap "), open.count("/FontFile2 "));
    QVERIFY(!open.contains("/Subtype /Type1\n") && !open.contains("/Subtype /Type3"));
    // 6.5.3: what can be clicked is printed too.
    QCOMPARE(open.count("/Subtype /Link"), open.count("/F 4"));
    // 6.7: the same said twice, for old programs and for archives, and the latter as plain text.
    const QByteArray metadata = outputOf(u"pdfinfo"_s, {u"-meta"_s, path});
    QVERIFY(bytes.contains(metadata.trimmed()));
    QVERIFY(metadata.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(metadata.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(!metadata.contains("bytes=") && !metadata.contains("encoding="));
    const QString said = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-isodates"_s, path}));
    const auto value = [&said](const QString &name) {
        const QRegularExpression line(u"^%1: +(.*)$"_s.arg(name), QRegularExpression::MultilineOption);
        return line.match(said).captured(1);
    };
    const QString xmp = QString::fromUtf8(metadata);
    QVERIFY(xmp.contains(u">%1</rdf:li></rdf:Alt></dc:title>"_s.arg(value(u"Title"_s).toHtmlEscaped())));
    QVERIFY(xmp.contains(u">%1</rdf:li></rdf:Seq></dc:creator>"_s.arg(value(u"Author"_s).toHtmlEscaped())));
    QVERIFY(xmp.contains(u"<xmp:CreateDate>%1</xmp:CreateDate>"_s.arg(value(u"CreationDate"_s))));
    QVERIFY(xmp.contains(u"<pdf:Producer>%1</pdf:Producer>"_s.arg(value(u"Producer"_s))));
    QVERIFY(xmp.contains(u"<xmp:CreatorTool>%1</xmp:CreatorTool>"_s.arg(value(u"Creator"_s))));
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
