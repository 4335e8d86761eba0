#include "ui/tables/ChoicePopup.h"
#include "ui/tables/FilterBar.h"
#include "ui/tables/FilterButton.h"
#include "ui/tables/RangeButton.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace aio::ui;
using namespace Qt::StringLiterals;

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<FilterBar>();
        m_range = new RangeButton(m_bar.get());
        m_bar->addFixed(m_range);
        for (const QString &name : {u"Provider"_s, u"Model"_s, u"Task"_s}) {
            auto *button = new FilterButton(m_bar.get());
            button->setName(name);
            button->setChoices({{u"a"_s, u"Alpha"_s}, {u"b"_s, u"Beta"_s}});
            m_bar->addFilter(button);
            m_buttons.append(button);
        }
        m_bar->retranslate();
        m_bar->resize(900, FilterBar::barHeight);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void cleanup()
    {
        m_buttons.clear();
        m_bar.reset();
    }

    void keysChooseAndClear()
    {
        FilterButton *model = m_buttons.at(1);
        QSignalSpy changed(model, &FilterButton::valueChanged);
        QCOMPARE(model->accessibleName(), u"Model: all"_s);
        QTest::keyClick(model, Qt::Key_Down);
        auto *popup = model->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QTest::keyClick(popup->list(), Qt::Key_Down);
        QTest::keyClick(popup->list(), Qt::Key_Return);
        QCOMPARE(model->value(), u"a"_s);
        QCOMPARE(model->accessibleName(), u"Model: Alpha"_s);
        QTest::keyClick(model, Qt::Key_Delete);
        QCOMPARE(model->value(), QString());
        QCOMPARE(changed.size(), 2);
    }

    void escapeChangesNothing()
    {
        FilterButton *model = m_buttons.at(1);
        model->setValue(u"b"_s);
        QTest::keyClick(model, Qt::Key_Return);
        auto *popup = model->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QCOMPARE(popup->list()->currentItem()->text(), u"Beta"_s);
        QTest::keyClick(popup->list(), Qt::Key_Escape);
        QCOMPARE(model->value(), u"b"_s);
    }

    void aNameMayBeTyped()
    {
        FilterButton *model = m_buttons.at(1);
        model->setOpenEnded(true);
        QTest::keyClick(model, Qt::Key_Return);
        auto *popup = model->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QTest::keyClicks(popup->field(), u"be"_s);
        QCOMPARE(popup->list()->currentItem()->text(), u"Beta"_s);
        QTest::keyClicks(popup->field(), u"yond"_s);
        QTest::keyClick(popup->field(), Qt::Key_Return);
        QCOMPARE(model->value(), u"beyond"_s);
    }

    void narrowBarsKeepWhatIsSet()
    {
        auto *more = m_bar->findChild<QPushButton *>();
        QVERIFY(!more->isVisible());
        m_buttons.at(2)->setValue(u"a"_s);
        m_bar->resize(480, FilterBar::barHeight);
        QTRY_VERIFY(more->isVisible());
        QVERIFY(!m_buttons.at(0)->isVisible());
        QVERIFY(m_buttons.at(2)->isVisible());
        Q_EMIT more->menu()->aboutToShow();
        QCOMPARE(more->menu()->actions().size(), 2);
        more->menu()->actions().first()->trigger();
        auto *popup = m_buttons.at(0)->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QTest::keyClick(popup->list(), Qt::Key_Escape);
        QTRY_VERIFY(!m_buttons.at(0)->isVisible());
        QVERIFY(m_bar->minimumSizeHint().width() > m_bar->minimumWidth());
    }

    void wordsAreToldOnceAfterTyping()
    {
        QSignalSpy told(m_bar.get(), &FilterBar::textChanged);
        QTest::keyClicks(m_bar->field(), u" timed out "_s);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), u"timed out"_s);
        QTest::keyClick(m_bar->field(), Qt::Key_Escape);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(m_bar->text(), QString());
    }

    void theRangeOffersSpans()
    {
        QSignalSpy changed(m_range, &RangeButton::rangeChanged);
        QTest::mouseClick(m_range, Qt::LeftButton);
        auto *popup = m_range->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QCOMPARE(popup->list()->count(), int(timePresets().size()));
        popup->list()->setCurrentRow(0);
        QTest::keyClick(popup->list(), Qt::Key_Return);
        QCOMPARE(m_range->range().preset, TimeRange::Preset::Today);
        QCOMPARE(changed.size(), 1);
        QTest::mouseClick(m_range, Qt::LeftButton);
        popup = m_range->findChildren<ChoicePopup *>().constLast();
        QTest::mouseClick(popup->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_range->range().preset, TimeRange::Preset::Custom);
        QVERIFY(m_range->range().from < m_range->range().to);
    }

private:
    std::unique_ptr<FilterBar> m_bar;
    RangeButton *m_range = nullptr;
    QList<FilterButton *> m_buttons;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
