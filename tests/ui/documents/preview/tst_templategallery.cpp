#include "tests/ui/documents/EditorDrafts.h"
#include "ui/documents/preview/SwatchRow.h"
#include "ui/documents/preview/TemplateGallery.h"
#include "ui/documents/preview/TemplateModel.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Switch.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace aio;
using namespace aio::ui;
using namespace aio::documents;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestTemplateGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_gallery = std::make_unique<TemplateGallery>();
        m_gallery->resize(900, 700);
        static_cast<QWidget &>(*m_gallery).show();
        QVERIFY(QTest::qWaitForWindowActive(m_gallery.get()));
        m_model = m_gallery->findChild<TemplateModel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model);
    }

    void cleanup()
    {
        m_tester.reset();
        m_gallery.reset();
    }

    void everyTemplateShowsTheDraft()
    {
        QSignalSpy chosen(m_gallery.get(), &TemplateGallery::chosen);
        m_gallery->show(sampleCv(), u"modern"_s);
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(m_gallery->templateKey(), u"modern@1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->isUpToDate(), 20'000);
        QSet<QByteArray> pictures;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto image = m_model->index(row).data(TemplateModel::ImageRole).value<QImage>();
            QVERIFY(!image.isNull());
            pictures.insert(
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        // No two look the same.
        QCOMPARE(pictures.size(), 6);
        m_gallery->show(sampleLetter(), u"letter-plain"_s);
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY(chosen.isEmpty());
    }

    void keysChooseATemplate()
    {
        m_gallery->show(sampleCv(), {});
        QSignalSpy chosen(m_gallery.get(), &TemplateGallery::chosen);
        QSignalSpy accepted(m_gallery.get(), &TemplateGallery::accepted);
        const QString first = m_gallery->templateKey();
        QCOMPARE(m_gallery->view()->currentIndex().row(), 0);
        m_gallery->view()->setFocus();
        QTest::keyClick(m_gallery->view(), Qt::Key_Right);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE_NE(chosen.first().first().toString(), first);
        QCOMPARE(chosen.first().at(1).value<DocumentOptions>().templateKey, m_gallery->templateKey());
        QTest::keyClick(m_gallery->view(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void optionsAreChosen()
    {
        DocumentOptions options;
        options.accent = u"#123456"_s;
        m_gallery->show(sampleCv(), u"classic"_s, options);
        auto *swatches = m_gallery->findChild<SwatchRow *>();
        QCOMPARE(swatches->color(), u"#123456"_s);
        QSignalSpy chosen(m_gallery.get(), &TemplateGallery::chosen);
        swatches->swatches().at(1)->click();
        QCOMPARE(m_gallery->options().accent, swatches->color());
        QVERIFY(QColor(m_gallery->options().accent).isValid());
        swatches->swatches().at(0)->click();
        QVERIFY(m_gallery->options().accent.isEmpty());
        m_gallery->findChild<SegmentedSwitch *>()->setCurrentIndex(1);
        QCOMPARE(m_gallery->options().paper, Paper::Letter);
        auto *fonts = m_gallery->findChild<QComboBox *>();
        fonts->setFocus();
        QTest::keyClick(fonts, Qt::Key_Down);
        QCOMPARE(m_gallery->options().fontFamily, fontFamilies().constFirst());
        auto *scale = m_gallery->findChild<QSlider *>();
        QTest::keyClick(scale, Qt::Key_Right);
        QCOMPARE(m_gallery->options().fontScale, 1.05);
        QCOMPARE(chosen.size(), 5);
        QCOMPARE(chosen.constLast().at(1).value<DocumentOptions>(), m_gallery->options());
    }

    void whatIsShownIsNotChosen()
    {
        DocumentOptions options;
        options.paper = Paper::Letter;
        options.fontScale = 1.2;
        options.photo = false;
        QSignalSpy chosen(m_gallery.get(), &TemplateGallery::chosen);
        m_gallery->show(sampleCv(), u"academic"_s, options);
        m_gallery->show(sampleCv(), u"academic"_s, options);
        QVERIFY(chosen.isEmpty());
        options.templateKey = u"academic@1"_s;
        QCOMPARE(m_gallery->options(), options);
    }

private:
    std::unique_ptr<TemplateGallery> m_gallery;
    TemplateModel *m_model = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestTemplateGallery)
#include "tst_templategallery.moc"
