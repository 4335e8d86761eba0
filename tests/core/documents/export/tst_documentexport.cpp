#include "core/documents/export/DocumentExport.h"
#include "core/documents/resume/ResumeJson.h"
#include "tests/core/documents/export/PageLooks.h"
#include "tests/support/SampleDrafts.h"
#include "tests/support/ToolRun.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace aio;
using namespace aio::documents;
using aio::testing::likeness;
using aio::testing::outputOf;
using aio::testing::pageOf;
using aio::testing::pagesOf;
using aio::testing::sampleCvs;
using aio::testing::sampleDraft;
using aio::testing::sampleLetters;
using aio::testing::shareOf;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A photo: dark green, unlike anything that the templates draw.
const QColor photoGreen(20, 90, 30);

QString photoAddress()
{
    QImage photo(413, 531, QImage::Format_RGB32);
    photo.fill(photoGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

Draft withPhoto(Draft draft)
{
    std::get<CvContent>(draft.content).basics.image = photoAddress();
    return draft;
}

// A draft whose every text tries to be more than text.
Draft hostile()
{
    Draft draft = sampleDraft(sampleCvs(), u"en"_s);
    auto &cv = std::get<CvContent>(draft.content);
    const QString attack =
        u"</w:t></p><script>alert(1)</script> ]]> &amp; =HYPERLINK(\"x\") [a](javascript:b) # *x"_s
        + QChar(0x1) + QChar(0xd800) + QChar(0xfffe);
    cv.basics.name = attack;
    cv.basics.url = u"javascript:alert(1)"_s;
    cv.sections[0].entries[0].url = u"data:text/html,<script>alert(1)</script>"_s;
    cv.sections[0].entries[0].highlights[0].text = attack;
    return draft;
}

} // namespace

class DocumentExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void officeReadsIt_data();
    void officeReadsIt();
    void officePagesLookLikeOurs_data();
    void officePagesLookLikeOurs();
    void photosAreShownWhenSwitchedOn_data();
    void photosAreShownWhenSwitchedOn();
    void docxKeepsTheOrderOfItsSchema();
    void twoColumnsAreReadInOrder_data();
    void twoColumnsAreReadInOrder();
    void docxHasRealStyles();
    void officeKeepsTheOrderOfTheTemplate_data();
    void officeKeepsTheOrderOfTheTemplate();
    void namesOfSkillsShareALine();
    void everyFormatSaysEverything_data();
    void everyFormatSaysEverything();
    void attacksStayText();
    void jsonComesBack();
    void lettersAreNoResumes();
    void theSuffixDecides();
    void failuresLoseNothing();

private:
    [[nodiscard]] QString write(
        const Draft &draft, const QString &name, const QString &key = {}, bool photo = false);
    /// The files converted by LibreOffice, all in one start; the folder with the PDFs.
    [[nodiscard]] QString converted(const QStringList &files, const QString &folder);

    QTemporaryDir m_folder;
};

void DocumentExportTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString DocumentExportTest::converted(const QStringList &files, const QString &folder)
{
    QString out = m_folder.filePath(folder);
    outputOf(u"soffice"_s,
        QStringList{u"-env:UserInstallation=file://"_s + m_folder.filePath(u"office"_s), u"--headless"_s,
            u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, out}
            + files);
    return out;
}

QString DocumentExportTest::write(const Draft &draft, const QString &name, const QString &key, bool photo)
{
    const QString kept = qEnvironmentVariable("AIO_KEEP_PAGES");
    const QString path = QDir(kept.isEmpty() ? m_folder.path() : kept).filePath(name);
    ExportOptions options;
    options.document.templateKey = key;
    options.document.photo = photo;
    const auto done = exportDraft(draft, path, options);
    if (!done) {
        QTest::qFail(qPrintable(done.error().message), __FILE__, __LINE__);
    }
    return path;
}

void DocumentExportTest::officeReadsIt_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("docx") << u"docx"_s;
    QTest::newRow("odt") << u"odt"_s;
}

// LibreOffice converts all samples in one start, which takes seconds; their text is held against the text
// export.
void DocumentExportTest::officeReadsIt()
{
    QFETCH(const QString, suffix);
    QStringList files;
    QStringList texts;
    const auto add = [&](const QString &kind, const QList<aio::testing::SampleDraft> &samples) {
        const QStringList keys = kind == "cv"_L1
            ? QStringList{u"plain"_s, u"classic"_s, u"modern"_s, u"compact"_s, u"academic"_s, u"matching"_s}
            : QStringList{u"letter-plain"_s, u"letter-classic"_s, u"letter-matching"_s};
        qsizetype i = 0;
        for (const auto &sample : samples) {
            const QString stem = kind + u'-' + QLatin1StringView(sample.name);
            files.append(write(sample.draft, stem + u'.' + suffix, keys.at(i++ % keys.size())));
            texts.append(QString::fromUtf8(contentOf(write(sample.draft, stem + u".txt"_s))));
        }
    };
    add(u"cv"_s, sampleCvs());
    add(u"letter"_s, sampleLetters());
    const QString out = converted(files, suffix + u"-pdf"_s);
    static const QRegularExpression words(u"[\\p{L}\\p{N}@+]{4,}"_s);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString pdf = QDir(out).filePath(QFileInfo(files.at(i)).completeBaseName() + u".pdf"_s);
        QVERIFY2(QFile::exists(pdf), qPrintable(pdf));
        QString read = QString::fromUtf8(outputOf(u"pdftotext"_s, {pdf, u"-"_s})).toCaseFolded();
        static const QRegularExpression blanks(u"\\s"_s);
        read.remove(blanks);
        // Right-to-left lines come out of PDFs with their ligatures turned round; left-to-right words come
        // whole.
        const bool turned = files.at(i).contains("-ar."_L1) || files.at(i).contains("-he."_L1);
        // The text file spells out the addresses that are links in the other ones.
        static const QRegularExpression addresses(u"^https?://\\S+$"_s, QRegularExpression::MultilineOption);
        auto matches = words.globalMatch(texts.at(i).toCaseFolded().remove(addresses));
        int compared = 0;
        while (matches.hasNext()) {
            const QString word = matches.next().captured();
            if (turned && word.front().unicode() > 0x500) {
                continue;
            }
            ++compared;
            QVERIFY2(read.contains(word), qPrintable(pdf + u": "_s + word));
        }
        QVERIFY(compared > 0);
    }
}

void DocumentExportTest::officePagesLookLikeOurs_data()
{
    officeReadsIt_data();
}

// LibreOffice's pages against our own, for every template.
void DocumentExportTest::officePagesLookLikeOurs()
{
    QFETCH(const QString, suffix);
    QStringList files;
    QStringList own;
    const auto add = [&](const Draft &draft, const QStringList &keys, const QString &who) {
        for (const QString &key : keys) {
            const QString stem = u"look-%1-%2-%3."_s.arg(suffix, key, who);
            files.append(write(draft, stem + suffix, key));
            own.append(write(draft, stem + u"own.pdf"_s, key));
        }
    };
    const QStringList cvs{u"plain"_s, u"classic"_s, u"modern"_s, u"compact"_s, u"academic"_s, u"matching"_s};
    const QStringList letters{u"letter-plain"_s, u"letter-classic"_s, u"letter-matching"_s};
    add(sampleDraft(sampleCvs(), u"en"_s), cvs, u"en"_s);
    add(sampleDraft(sampleCvs(), u"ar"_s), {u"modern"_s}, u"ar"_s);
    add(sampleDraft(sampleCvs(), u"long"_s), {u"modern"_s, u"plain"_s}, u"long"_s);
    add(sampleDraft(sampleLetters(), u"de"_s), letters, u"de"_s);
    const QString out = converted(files, suffix + u"-look"_s);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString pdf = QDir(out).filePath(QFileInfo(files.at(i)).completeBaseName() + u".pdf"_s);
        const QImage theirs = pageOf(pdf, 40);
        const QImage ours = pageOf(own.at(i), 40);
        QCOMPARE(theirs.size(), ours.size());
        const double alike = likeness(theirs, ours);
        const int difference = qAbs(pagesOf(pdf) - pagesOf(own.at(i)));
        qInfo("%s: %.3f, %d pages apart", qPrintable(QFileInfo(files.at(i)).fileName()), alike, difference);
        constexpr double alikeEnough = 0.8;
        QVERIFY2(alike > alikeEnough, qPrintable(files.at(i)));
        QVERIFY2(difference <= 1, qPrintable(files.at(i)));
    }
}

void DocumentExportTest::photosAreShownWhenSwitchedOn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("on");
    QTest::newRow("sidebar") << u"modern"_s << true;
    QTest::newRow("head") << u"classic"_s << true;
    QTest::newRow("off") << u"modern"_s << false;
    QTest::newRow("no place for it") << u"compact"_s << true;
}

void DocumentExportTest::photosAreShownWhenSwitchedOn()
{
    QFETCH(const QString, key);
    QFETCH(const bool, on);
    const bool shown = on && key != "compact"_L1;
    const Draft draft = withPhoto(sampleDraft(sampleCvs(), u"de"_s));
    QStringList pdfs{write(draft, u"photo-own.pdf"_s, key, on)};
    const QStringList files{
        write(draft, u"photo-docx.docx"_s, key, on), write(draft, u"photo-odt.odt"_s, key, on)};
    const QString out = converted(files, u"photo-%1-%2"_s.arg(key).arg(on));
    pdfs << QDir(out).filePath(u"photo-docx.pdf"_s) << QDir(out).filePath(u"photo-odt.pdf"_s);
    for (const QString &pdf : pdfs) {
        const double share = shareOf(pageOf(pdf, 40), photoGreen);
        // 32 to 34 mm high on a page of 297 mm by 210 mm: a bit more than one hundredth.
        QVERIFY2(shown ? share > 0.009 && share < 0.02 : share < 0.0001,
            qPrintable(u"%1: %2"_s.arg(pdf).arg(share)));
    }
    const QString html = QString::fromUtf8(contentOf(write(draft, u"photo.html"_s, key, on)));
    QCOMPARE(html.contains("data:image/jpeg"_L1), shown);
    // JSON Resume has a place for it whatever the template.
    QCOMPARE(contentOf(write(draft, u"photo.json"_s, key, on)).contains("\"image\": \"data:"), on);
    // What is not shown is not in the file either.
    QCOMPARE(outputOf(u"unzip"_s, {u"-l"_s, files.at(0)}).contains("photo.jpg"), shown);
    QCOMPARE(outputOf(u"unzip"_s, {u"-l"_s, files.at(1)}).contains("photo.jpg"), shown);
}

void DocumentExportTest::twoColumnsAreReadInOrder_data()
{
    officeReadsIt_data();
}

// What a machine reads in the file itself: the name first, each column whole, nothing twice.
void DocumentExportTest::twoColumnsAreReadInOrder()
{
    QFETCH(const QString, suffix);
    const Draft draft = sampleDraft(sampleCvs(), u"en"_s);
    const QString path = write(draft, u"columns."_s + suffix, u"modern"_s);
    const QByteArray xml = outputOf(
        u"unzip"_s, {u"-p"_s, path, suffix == "docx"_L1 ? u"word/document.xml"_s : u"content.xml"_s});
    QString text;
    QXmlStreamReader reader(xml);
    int cells = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters) {
            text += reader.text();
        } else if (token == QXmlStreamReader::StartElement) {
            cells += reader.name() == "tc"_L1 || reader.name() == "table-cell"_L1 ? 1 : 0;
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(cells, 3); // a sidebar, a gap, the main column
    qsizetype last = -1;
    for (const QString &words : {u"Amira Haddad"_s, u"amira.haddad@"_s, u"CAN bus"_s, u"eight years"_s,
             u"Nordsee Sensorik"_s, u"TU Hamburg"_s}) {
        const qsizetype at = text.indexOf(words);
        QVERIFY2(at > last, qPrintable(words + u'\n' + text));
        last = at;
    }
    QCOMPARE(text.count("Amira Haddad"_L1), 1);
}

// The sequences of CT_PPr, CT_RPr, CT_SectPr, CT_Style, CT_Lvl, CT_Tbl and what is in it in wml.xsd, and of
// CT_Inline and CT_Anchor in dml-wordprocessingDrawing.xsd of ECMA-376, as far as they are
// used.
void DocumentExportTest::docxKeepsTheOrderOfItsSchema()
{
    const QHash<QString, QStringList> sequences{
        {u"pPr"_s,
            {u"pStyle"_s, u"keepNext"_s, u"keepLines"_s, u"pageBreakBefore"_s, u"framePr"_s,
                u"widowControl"_s, u"numPr"_s, u"suppressLineNumbers"_s, u"pBdr"_s, u"shd"_s, u"tabs"_s,
                u"bidi"_s, u"spacing"_s, u"ind"_s, u"contextualSpacing"_s, u"jc"_s, u"outlineLvl"_s, u"rPr"_s,
                u"sectPr"_s}},
        {u"rPr"_s,
            {u"rStyle"_s, u"rFonts"_s, u"b"_s, u"bCs"_s, u"i"_s, u"iCs"_s, u"caps"_s, u"smallCaps"_s,
                u"color"_s, u"spacing"_s, u"sz"_s, u"szCs"_s, u"u"_s, u"rtl"_s, u"cs"_s, u"lang"_s}},
        {u"sectPr"_s,
            {u"headerReference"_s, u"footerReference"_s, u"type"_s, u"pgSz"_s, u"pgMar"_s, u"cols"_s,
                u"titlePg"_s, u"bidi"_s}},
        {u"style"_s,
            {u"name"_s, u"basedOn"_s, u"next"_s, u"link"_s, u"uiPriority"_s, u"qFormat"_s, u"pPr"_s,
                u"rPr"_s}},
        {u"lvl"_s,
            {u"start"_s, u"numFmt"_s, u"pStyle"_s, u"suff"_s, u"lvlText"_s, u"lvlJc"_s, u"pPr"_s, u"rPr"_s}},
        {u"tbl"_s, {u"tblPr"_s, u"tblGrid"_s, u"tr"_s}},
        {u"tblPr"_s,
            {u"tblStyle"_s, u"tblpPr"_s, u"tblOverlap"_s, u"bidiVisual"_s, u"tblW"_s, u"jc"_s,
                u"tblCellSpacing"_s, u"tblInd"_s, u"tblBorders"_s, u"shd"_s, u"tblLayout"_s, u"tblCellMar"_s,
                u"tblLook"_s}},
        {u"tblCellMar"_s, {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s}}, {u"tr"_s, {u"trPr"_s, u"tc"_s}},
        {u"tc"_s, {u"tcPr"_s, u"p"_s}},
        {u"tcPr"_s,
            {u"tcW"_s, u"gridSpan"_s, u"vMerge"_s, u"tcBorders"_s, u"shd"_s, u"noWrap"_s, u"tcMar"_s}},
        {u"anchor"_s,
            {u"simplePos"_s, u"positionH"_s, u"positionV"_s, u"extent"_s, u"effectExtent"_s, u"wrapNone"_s,
                u"wrapSquare"_s, u"docPr"_s, u"cNvGraphicFramePr"_s, u"graphic"_s}},
        {u"inline"_s, {u"extent"_s, u"effectExtent"_s, u"docPr"_s, u"cNvGraphicFramePr"_s, u"graphic"_s}},
        {u"pic"_s, {u"nvPicPr"_s, u"blipFill"_s, u"spPr"_s}},
        {u"spPr"_s, {u"xfrm"_s, u"prstGeom"_s, u"solidFill"_s, u"ln"_s}},
        {u"wsp"_s, {u"cNvSpPr"_s, u"spPr"_s, u"bodyPr"_s}},
        {u"styles"_s, {u"docDefaults"_s, u"latentStyles"_s, u"style"_s}},
        {u"numbering"_s, {u"abstractNum"_s, u"num"_s}},
        {u"settings"_s, {u"zoom"_s, u"defaultTabStop"_s, u"compat"_s, u"themeFontLang"_s}}};
    int checked = 0;
    QStringList files;
    for (const auto &sample : sampleCvs() + sampleLetters()) {
        const QString name = QLatin1StringView(sample.name);
        if (sample.draft.isLetter()) {
            files.append(write(sample.draft, u"schema-letter-%1.docx"_s.arg(name), u"letter-classic"_s));
            continue;
        }
        for (const QString &key : {u"classic"_s, u"modern"_s}) {
            files.append(write(withPhoto(sample.draft), u"schema-%1-%2.docx"_s.arg(name, key), key, true));
        }
    }
    for (const QString &path : files) {
        for (const QString &part :
            {u"document"_s, u"styles"_s, u"numbering"_s, u"settings"_s, u"header"_s, u"firstHeader"_s}) {
            if (part == "firstHeader"_L1 && !path.contains("modern"_L1)) {
                continue;
            }
            QXmlStreamReader xml(outputOf(u"unzip"_s, {u"-p"_s, path, u"word/%1.xml"_s.arg(part)}));
            QList<QPair<QString, qsizetype>> open;
            while (!xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::EndElement) {
                    open.removeLast();
                } else if (token == QXmlStreamReader::StartElement) {
                    const QString name = xml.name().toString();
                    if (!open.isEmpty() && sequences.contains(open.constLast().first)) {
                        const qsizetype at = sequences[open.constLast().first].indexOf(name);
                        QVERIFY2(at >= open.constLast().second,
                            qPrintable(open.constLast().first + u" > "_s + name));
                        open.last().second = at;
                        ++checked;
                    }
                    open.append({name, 0});
                }
            }
            QVERIFY2(!xml.hasError(), qPrintable(part + u": "_s + xml.errorString()));
        }
    }
    QVERIFY(checked > 1000);
}

void DocumentExportTest::officeKeepsTheOrderOfTheTemplate_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("head");
    QTest::newRow("the position leads") << u"plain"_s << u"Senior Software Engineer"_s;
    QTest::newRow("the employer leads") << u"classic"_s << u"Nordsee Sensorik"_s;
    QTest::newRow("one line") << u"compact"_s << u"Senior Software Engineer, Nordsee Sensorik"_s;
}

// The heads of entries in the office formats say what the page says, in its order.
void DocumentExportTest::officeKeepsTheOrderOfTheTemplate()
{
    QFETCH(const QString, look);
    QFETCH(const QString, head);
    const QString path = write(sampleDraft(sampleCvs(), u"en"_s), look + u"-heads.docx"_s, look);
    QXmlStreamReader xml(outputOf(u"unzip"_s, {u"-p"_s, path, u"word/document.xml"_s}));
    QStringList heads;
    bool heading = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"p") {
            heading = false;
        } else if (xml.isStartElement() && xml.name() == u"pStyle") {
            heading = xml.attributes().value(u"w:val"_s) == u"Heading2";
            if (heading) {
                heads.append(QString());
            }
        } else if (xml.isStartElement() && xml.name() == u"t" && heading) {
            heads.last() += xml.readElementText();
        }
    }
    QVERIFY(!heads.isEmpty());
    QVERIFY2(heads.first().startsWith(head), qPrintable(heads.first()));
    // A page in the browser has its heads in the same order; it writes no two of them into one line.
    const QString html =
        QString::fromUtf8(contentOf(write(sampleDraft(sampleCvs(), u"en"_s), look + u"-heads.html"_s, look)));
    const qsizetype first = html.indexOf(u"<h3>"_s);
    const QString title = html.mid(first, html.indexOf(u"</h3>"_s) - first);
    QVERIFY2(first > 0 && title.contains(head.section(u',', 0, 0)), qPrintable(title));
}

void DocumentExportTest::namesOfSkillsShareALine()
{
    Draft draft = sampleDraft(sampleCvs(), u"en"_s);
    DraftEntry qt;
    qt.id = u"qt"_s;
    qt.title = u"Qt"_s;
    DraftEntry rust = qt;
    rust.id = u"rust"_s;
    rust.title = u"Rust"_s;
    DraftEntry tools = qt;
    tools.id = u"tools"_s;
    tools.title = u"Tools"_s;
    tools.keywords = QStringList{u"Git"_s, u"CMake"_s};
    std::get<CvContent>(draft.content).sections = {
        {u"s"_s, SectionKind::Skills, {}, {qt, rust, tools}, true}};
    const QString text = QString::fromUtf8(contentOf(write(draft, u"terms.md"_s)));
    QVERIFY2(text.contains(u"- Qt, Rust\n- **Tools:** Git, CMake"_s), qPrintable(text));
    const QString html = QString::fromUtf8(contentOf(write(draft, u"terms.html"_s)));
    QVERIFY(html.contains(u"<dd>Qt, Rust</dd>"_s));
}

void DocumentExportTest::docxHasRealStyles()
{
    const QString path = write(sampleDraft(sampleCvs(), u"en"_s), u"styles.docx"_s, u"classic"_s);
    const QByteArray text = outputOf(u"unzip"_s, {u"-p"_s, path, u"word/document.xml"_s});
    QCOMPARE(text.count("w:val=\"Title\""), 1);
    QCOMPARE(text.count("w:val=\"Heading1\""), 7);
    QVERIFY(text.count("w:val=\"ListBullet\"") >= 6);
    QVERIFY(outputOf(u"unzip"_s, {u"-p"_s, path, u"word/_rels/document.xml.rels"_s})
                .contains("Target=\"mailto:amira.haddad@mail.example\" TargetMode=\"External\""));
    QVERIFY(outputOf(u"unzip"_s, {u"-p"_s, path, u"docProps/core.xml"_s})
                .contains("<dc:title>Amira Haddad – Senior Software Engineer</dc:title>"));
    const QByteArray odt = contentOf(write(sampleDraft(sampleCvs(), u"en"_s), u"first.odt"_s));
    QCOMPARE(odt.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void DocumentExportTest::everyFormatSaysEverything_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *const suffix : {"html", "md", "txt", "json"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

void DocumentExportTest::everyFormatSaysEverything()
{
    QFETCH(const QString, suffix);
    const QString text =
        QString::fromUtf8(contentOf(write(sampleDraft(sampleCvs(), u"en"_s), u"all."_s + suffix)));
    for (const QString &words : {u"Amira Haddad"_s, u"Nordsee Sensorik"_s, u"eight years of C"_s,
             u"Raised unit test cover"_s, u"MSc Computer Science"_s, u"CAN bus"_s, u"Arabic"_s}) {
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    }
    QVERIFY(!text.contains("Left out"_L1));
    if (suffix == "html"_L1) {
        QVERIFY(text.contains("<html lang=\"en\" dir=\"ltr\">"_L1));
        QVERIFY(text.contains("<strong>eight years of C++</strong>"_L1));
        QVERIFY(!text.contains("<link"_L1) && !text.contains("src=\"http"_L1) && !text.contains("url("_L1));
        const QString arabic =
            QString::fromUtf8(contentOf(write(sampleDraft(sampleCvs(), u"ar"_s), u"ar.html"_s)));
        QVERIFY(arabic.contains("dir=\"rtl\""_L1));
    }
    if (suffix == "md"_L1) {
        QVERIFY(text.contains("**eight years of C++**"_L1));
        QVERIFY(text.contains("## Experience\n"_L1));
        QVERIFY(text.contains("*without a release freeze*"_L1));
    }
    if (suffix == "txt"_L1) {
        QVERIFY(!text.contains("**"_L1));
    }
}

void DocumentExportTest::attacksStayText()
{
    const QString html = QString::fromUtf8(contentOf(write(hostile(), u"hostile.html"_s)));
    QVERIFY(!html.contains("<script"_L1));
    QVERIFY(!html.contains("href=\"javascript"_L1) && !html.contains("href=\"data:"_L1));
    QVERIFY(html.contains("&lt;script&gt;alert(1)"_L1));
    const QString markdown = QString::fromUtf8(contentOf(write(hostile(), u"hostile.md"_s)));
    QVERIFY(!markdown.contains("<script"_L1) || markdown.contains("\\<script"_L1));
    QVERIFY(!markdown.contains(" [a](javascript"_L1));
    for (const QString &suffix : {u"docx"_s, u"odt"_s}) {
        const QString path = write(hostile(), u"hostile."_s + suffix);
        const bool word = suffix == "docx"_L1;
        const QByteArray xml =
            outputOf(u"unzip"_s, {u"-p"_s, path, word ? u"word/document.xml"_s : u"content.xml"_s});
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
            QVERIFY(reader.name() != "script"_L1);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!outputOf(u"unzip"_s, {u"-p"_s, path}).contains("=\"javascript"));
    }
}

void DocumentExportTest::jsonComesBack()
{
    const auto resume = parseResume(contentOf(write(sampleDraft(sampleCvs(), u"de"_s), u"back.json"_s)));
    QVERIFY(resume);
    QCOMPARE(resume->basics.name, u"Jörg Müßig-Großkopf"_s);
    QCOMPARE(resume->work.size(), 2);
}

void DocumentExportTest::lettersAreNoResumes()
{
    const QString path = m_folder.filePath(u"letter.json"_s);
    const auto done = exportDraft(sampleDraft(sampleLetters(), u"en"_s), path, {});
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    QVERIFY(!QFile::exists(path));
}

void DocumentExportTest::theSuffixDecides()
{
    QCOMPARE(*exportFormatOf(u"/x/CV.PDF"_s), ExportFormat::Pdf);
    QCOMPARE(*exportFormatOf(u"cv.v2.docx"_s), ExportFormat::Docx);
    QCOMPARE(exportFormatOf(u"cv.rtf"_s).error().kind, ErrorKind::Usage);
    QVERIFY(exportFormatOf(u"cv"_s).error().hint.contains(".odt"_L1));
    ExportOptions options;
    options.document.templateKey = u"nope@1"_s;
    QCOMPARE(
        exportDraft(sampleDraft(sampleCvs(), u"en"_s), m_folder.filePath(u"x.pdf"_s), options).error().kind,
        ErrorKind::BadInput);
}

void DocumentExportTest::failuresLoseNothing()
{
    const Draft draft = sampleDraft(sampleCvs(), u"en"_s);
    const QString path = write(sampleDraft(sampleCvs(), u"de"_s), u"kept.pdf"_s);
    const QByteArray before = contentOf(path);
    // A file may not grow beyond 2 kB: what a full disk does, in the middle of the file.
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit small = old;
    small.rlim_cur = 2048;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto full = exportDraft(draft, path, {});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::Storage);
    QVERIFY(!full.error().message.isEmpty());
    QCOMPARE(contentOf(path), before);
    const auto missing = exportDraft(draft, m_folder.filePath(u"no/such/folder/cv.docx"_s), {});
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
    const auto kernel = exportDraft(draft, u"/proc/cv.odt"_s, {});
    QCOMPARE(kernel.error().kind, ErrorKind::Storage);
    QCOMPARE(QDir(m_folder.path()).entryList({u"kept.pdf.*"_s}), QStringList());
}

QTEST_MAIN(DocumentExportTest)
#include "tst_documentexport.moc"
