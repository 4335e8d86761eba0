#include "core/base/AtomicFile.h"
#include "core/extraction/image/ImageReader.h"
#include "core/extraction/page/FetchErrors.h"
#include "core/extraction/page/HtmlTree.h"
#include "core/extraction/page/PageReader.h"
#include "core/extraction/page/RedirectRules.h"
#include "core/extraction/pdf/PdfReader.h"
#include "core/extraction/text/PlainTextReader.h"
#include "core/jobs/JobField.h"
#include "core/workspace/Workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace aio;
using namespace aio::extraction;

/// What core says in German: each room names the context of its texts itself, and a name that the translation
/// file does not know leaves the English text without any other sign.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_german.load(qEnvironmentVariable("AIO_GERMAN")));
        QVERIFY(QCoreApplication::installTranslator(&m_german));
    }

    void textReaderSpeaksGerman()
    {
        const auto empty = readPlainText({}, WorkContext());
        QCOMPARE(empty.error().message, QStringLiteral("Der Text ist leer."));
        QCOMPARE(
            empty.error().hint, QStringLiteral("Text der Anzeige einfügen oder eine andere Datei wählen."));
        QCOMPARE(readPlainText(QByteArray(400, '\1'), WorkContext()).error().message,
            QStringLiteral("Das ist kein Text, sondern Binärdaten."));
    }

    void pageReaderSpeaksGerman()
    {
        const auto empty = readPage({QByteArrayLiteral("<html><body></body></html>"), {}, {}}, WorkContext());
        QCOMPARE(empty.error().message, QStringLiteral("Die Seite ist leer."));
        const auto large = HtmlTree::parse(QByteArray(9 * 1024 * 1024, 'a'), WorkContext());
        QCOMPARE(large.error().message, QStringLiteral("Die Seite ist größer als 8 MB."));
    }

    void pageFetcherSpeaksGerman()
    {
        const QUrl url(QStringLiteral("https://jobs.example.org/1"));
        const auto gone = checkHttpStatus(404, url, {});
        QCOMPARE(gone.error().message, QStringLiteral("Die Anzeige ist nicht mehr da."));
        QCOMPARE(checkHttpStatus(429, url, QByteArrayLiteral("1")).error().hint,
            QStringLiteral("In 1 Sekunde erneut versuchen."));
        QCOMPARE(checkHttpStatus(429, url, QByteArrayLiteral("30")).error().hint,
            QStringLiteral("In 30 Sekunden erneut versuchen."));
        QCOMPARE(fetchableAddress(QUrl(QStringLiteral("ftp://example.org/"))).error().message,
            QStringLiteral("Nur Adressen, die mit http:// oder https:// beginnen, lassen sich öffnen."));
    }

    void imageReaderSpeaksGerman()
    {
        QCOMPARE(readImages({QByteArrayLiteral("no image at all")}, {}, WorkContext()).error().message,
            QStringLiteral("Das ist kein Bild, das sich hier öffnen lässt."));
        QCOMPARE(readImages({}, {}, WorkContext()).error().message,
            QStringLiteral("Es gibt kein Bild zum Lesen."));
    }

    void pdfReaderSpeaksGerman()
    {
        QCOMPARE(readPdf(QByteArrayLiteral("no PDF at all"), {}, WorkContext()).error().message,
            QStringLiteral("Das ist kein PDF."));
    }

    void filesAndWorkspaceSpeakGerman()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("file"));
        QVERIFY(readWholeFile(file, 1).error().message.startsWith(
            QStringLiteral("Diese Datei ist nicht lesbar: ")));
        QVERIFY(writeFileAtomically(file, {}).has_value());
        QVERIFY(Workspace::open(file).error().message.startsWith(
            QStringLiteral("Der Arbeitsbereich muss ein Ordner sein, und dies ist eine Datei: ")));
    }

    void fieldsSpeakGerman() { QCOMPARE(jobFieldLabel(JobField::Company), QStringLiteral("Firma")); }

private:
    QTranslator m_german;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
