#include "ui/widgets/Banner.h"
#include "ui/widgets/ConfidenceMeter.h"
#include "ui/widgets/DropOverlay.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/Switch.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace aio::ui;

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pillSaysItsWord()
    {
        StatusPill pill({Severity::Warning, QStringLiteral("2 to check")});
        QCOMPARE(pill.accessibleName(), QStringLiteral("2 to check"));
        const int width = pill.sizeHint().width();
        pill.setContent({Severity::Warning, QStringLiteral("12 fields to check")});
        QCOMPARE_GT(pill.sizeHint().width(), width);
    }

    void meterKnowsItsThresholds_data()
    {
        QTest::addColumn<int>("confidence");
        QTest::addColumn<Token>("tone");
        QTest::newRow("90") << 90 << Token::Success;
        QTest::newRow("89") << 89 << Token::TextMuted;
        QTest::newRow("75") << 75 << Token::TextMuted;
        QTest::newRow("74") << 74 << Token::Warning;
    }

    void meterKnowsItsThresholds()
    {
        QFETCH(int, confidence);
        QFETCH(Token, tone);
        ConfidenceMeter meter;
        meter.setConfidence(confidence);
        QCOMPARE(meter.accessibleName(), QStringLiteral("confidence %1 of 100").arg(confidence));
        QImage image(60, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        ConfidenceMeter::paint(&painter, image.rect(), confidence, Qt::RightToLeft);
        painter.end();
        bool found = false;
        for (int x = 0; x < image.width() && !found; ++x) {
            found = image.pixelColor(x, 10) == color(tone);
        }
        QVERIFY(found);
    }

    void switchTogglesByMouseAndSpace()
    {
        Switch toggle;
        toggle.show();
        QVERIFY(QTest::qWaitForWindowExposed(&toggle));
        QTest::mouseClick(&toggle, Qt::LeftButton);
        QVERIFY(toggle.isChecked());
        QTest::keyClick(&toggle, Qt::Key_Space);
        QVERIFY(!toggle.isChecked());
        QCOMPARE_GE(toggle.height(), 24);
    }

    void segmentsMoveWithArrows()
    {
        SegmentedSwitch segments;
        segments.addSegment(QStringLiteral("All"));
        segments.addSegment(QStringLiteral("Needs me"));
        segments.addSegment(QStringLiteral("Running"));
        segments.setSegmentEnabled(1, false);
        segments.show();
        QVERIFY(QTest::qWaitForWindowExposed(&segments));
        QSignalSpy changed(&segments, &SegmentedSwitch::currentChanged);
        auto *first = segments.findChildren<QToolButton *>().constFirst();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(segments.currentIndex(), 2); // past the disabled one
        QCOMPARE(changed.count(), 1);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(segments.currentIndex(), 0);
    }

    void bannerShowsOneButtonOrNone()
    {
        QWidget window;
        auto *banner = new Banner(&window);
        window.show();
        QVERIFY(!banner->isVisible());
        banner->showMessage(Severity::Danger, QStringLiteral("Not saved."), QStringLiteral("Save a copy"));
        QSignalSpy triggered(banner, &Banner::actionTriggered);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(banner->accessibleName(), QStringLiteral("Error: Not saved."));
        banner->showMessage(Severity::Info, QStringLiteral("Hello"));
        QVERIFY(!banner->findChild<QPushButton *>()->isVisible());
    }

    void emptyStateRunsItsActions()
    {
        EmptyState state;
        state.setTitle(QStringLiteral("No jobs yet"));
        QAction choose(QStringLiteral("Choose files"));
        QAction sample(QStringLiteral("Try the sample"));
        state.setChoices({&choose});
        state.setActions({&sample});
        state.resize(700, 600);
        state.show();
        QVERIFY(QTest::qWaitForWindowExposed(&state));
        QSignalSpy chosen(&choose, &QAction::triggered);
        QSignalSpy sampled(&sample, &QAction::triggered);
        for (QAbstractButton *button : state.findChildren<QAbstractButton *>()) {
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(sampled.count(), 1);
        choose.setEnabled(false);
        QVERIFY(!state.findChildren<QAbstractButton *>().constFirst()->isEnabled());
    }

    void overlayCoversItsParent()
    {
        QWidget window;
        window.resize(400, 300);
        DropOverlay overlay(&window);
        overlay.showHint(QStringLiteral("Drop 12 images"), true);
        QCOMPARE(overlay.size(), window.size());
        window.show();
        window.resize(500, 350);
        QTRY_COMPARE(overlay.size(), window.size());
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
