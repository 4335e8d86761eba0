#include "core/documents/ats/AtsReport.h"
#include "core/documents/export/DocumentExport.h"
#include "tests/support/SampleDrafts.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aio;
using namespace aio::documents;

class AtsReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownTemplatesPass_data();
    void ownTemplatesPass();
    void picturesOfTextFail();
    void missingPartsAreNamed();
    void otherFilesAreRefused();

private:
    Typesetter m_typesetter;
};

void AtsReportTest::ownTemplatesPass_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sample");
    for (const DocumentTemplate &looks : TemplateCatalog().newest(TemplateKind::Cv)) {
        for (const char *const sample : {"en", "de", "ja", "long"}) {
            QTest::newRow(qPrintable(looks.id + u'-' + QLatin1StringView(sample)))
                << looks.key() << QString::fromLatin1(sample);
        }
    }
}

void AtsReportTest::ownTemplatesPass()
{
    QFETCH(const QString, key);
    QFETCH(const QString, sample);
    const Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), sample);
    ExportOptions options;
    options.document.templateKey = key;
    const auto pdf = exportedBytes(draft, ExportFormat::Pdf, options, m_typesetter);
    const auto report = readAsMachine(*pdf, {});
    QVERIFY(report);
    for (const AtsCheck &check : report->checks) {
        QVERIFY2(check.passed, qPrintable(check.message + u'\n' + report->text));
    }
    QVERIFY(report->passed());
    QCOMPARE(report->language, sample == "long"_L1 ? u"en"_s : sample);
    QCOMPARE(report->emails, QStringList{std::get<CvContent>(draft.content).basics.email});
    QVERIFY(report->phones.contains(u"+49 151 5550 142"_s));
    QVERIFY(report->name.startsWith(std::get<CvContent>(draft.content).basics.name.left(2)));
    QStringList sections;
    for (const AtsHeading &heading : report->headings) {
        sections.append(heading.section);
    }
    QVERIFY(
        sections.contains(u"work"_s) && sections.contains(u"skills"_s) && sections.contains(u"education"_s));
    QVERIFY(report->dates.size() >= 3);
}

void AtsReportTest::picturesOfTextFail()
{
    QImage picture(600, 800, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter ink(&picture);
    ink.setPen(Qt::black);
    for (int line = 40; line < 780; line += 24) {
        ink.drawText(40, line, u"A page that is only the picture of a page of a CV"_s);
    }
    ink.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.drawImage(QRect(0, 0, writer.width(), writer.height()), picture);
    painter.end();
    const auto report = readAsMachine(bytes, {});
    QVERIFY(report);
    QVERIFY(!report->passed());
    QStringList failed;
    for (const AtsCheck &check : report->checks) {
        if (!check.passed) {
            failed.append(check.id);
        }
    }
    QVERIFY2(failed.contains(u"images"_s) && failed.contains(u"text"_s), qPrintable(failed.join(u' ')));
}

void AtsReportTest::missingPartsAreNamed()
{
    Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), u"en"_s);
    auto &cv = std::get<CvContent>(draft.content);
    cv.basics.phone.clear();
    for (DraftSection &section : cv.sections) {
        section.heading = u"Stations"_s;
    }
    const auto report = readAsMachine(*exportedBytes(draft, ExportFormat::Pdf, {}, m_typesetter), {});
    QStringList failed;
    for (const AtsCheck &check : report->checks) {
        if (!check.passed) {
            failed.append(check.id);
        }
    }
    QCOMPARE(failed, (QStringList{u"contact"_s, u"headings"_s}));
}

void AtsReportTest::otherFilesAreRefused()
{
    QCOMPARE(readAsMachine("no pdf", {}).error().kind, ErrorKind::BadInput);
    std::stop_source stop;
    stop.request_stop();
    const Draft draft = aio::testing::sampleDraft(aio::testing::sampleCvs(), u"en"_s);
    const auto pdf = exportedBytes(draft, ExportFormat::Pdf, {}, m_typesetter);
    QCOMPARE(readAsMachine(*pdf, WorkContext(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever)))
                 .error()
                 .kind,
        ErrorKind::Cancelled);
}

QTEST_MAIN(AtsReportTest)
#include "tst_atsreport.moc"
