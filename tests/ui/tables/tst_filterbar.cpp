#include "ui/tables/ChoicePopup.h"
#include "ui/tables/FilterBar.h"
#include "ui/tables/FilterButton.h"
#include "ui/tables/RangeButton.h"
#include "ui/tables/RangePopup.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

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
        QSignalSpy changed(model, &FilterButton::valuesChanged);
        QCOMPARE(model->accessibleName(), u"Model: all"_s);
        QTest::keyClick(model, Qt::Key_Down);
        auto *popup = model->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QTest::keyClick(popup->list(), Qt::Key_Down);
        QTest::keyClick(popup->list(), Qt::Key_Return);
        QCOMPARE(model->values(), QStringList{u"a"_s});
        QCOMPARE(model->accessibleName(), u"Model: Alpha"_s);
        QTest::keyClick(model, Qt::Key_Delete);
        QCOMPARE(model->values(), QStringList());
        QCOMPARE(changed.size(), 2);
    }

    void escapeChangesNothing()
    {
        FilterButton *model = m_buttons.at(1);
        model->setValues({u"b"_s});
        QTest::keyClick(model, Qt::Key_Return);
        auto *popup = model->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QCOMPARE(popup->list()->currentItem()->text(), u"Beta"_s);
        QTest::keyClick(popup->list(), Qt::Key_Escape);
        QCOMPARE(model->values(), QStringList{u"b"_s});
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
        QCOMPARE(model->values(), QStringList{u"beyond"_s});
    }

    void narrowBarsKeepWhatIsSet()
    {
        auto *more = m_bar->findChild<QPushButton *>();
        QVERIFY(!more->isVisible());
        m_buttons.at(2)->setValues({u"a"_s});
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

    void severalChoicesAreMarkedByMouseAndKeys()
    {
        FilterButton *model = m_buttons.at(1);
        QTest::mouseClick(model, Qt::LeftButton);
        auto *popup = model->findChild<ChoicePopup *>();
        QVERIFY(popup);
        QListWidget *list = popup->list();
        const auto click = [list](int row) {
            QTest::mouseClick(
                list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
        };
        QCOMPARE(list->item(0)->checkState(), Qt::Checked); // all
        click(1);
        click(2);
        QVERIFY(popup->isVisible());
        QCOMPARE(model->values(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(model->shownText(), u"Model: Alpha +1"_s);
        QCOMPARE(model->accessibleName(), u"Model: Alpha, Beta"_s);
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(list->item(2)->checkState(), Qt::Checked);
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Space); // takes Alpha back
        QCOMPARE(model->values(), QStringList{u"b"_s});
        click(0);
        QCOMPARE(model->values(), QStringList());
        QTest::keyClick(list, Qt::Key_Escape);
    }

    void theRangeOffersSpans()
    {
        QSignalSpy changed(m_range, &RangeButton::rangeChanged);
        QTest::mouseClick(m_range, Qt::LeftButton);
        auto *popup = m_range->findChild<RangePopup *>();
        QVERIFY(popup);
        QCOMPARE(popup->presets()->count(), int(timePresets().size()));
        popup->presets()->setCurrentRow(0);
        QTest::keyClick(popup->presets(), Qt::Key_Return);
        QCOMPARE(m_range->range().preset, TimeRange::Preset::Today);
        QCOMPARE(changed.size(), 1);
        QTest::mouseClick(m_range, Qt::LeftButton);
        popup = m_range->findChildren<RangePopup *>().constLast();
        QTest::mouseClick(popup->presets()->viewport(), Qt::LeftButton, {},
            popup->presets()->visualItemRect(popup->presets()->item(1)).center());
        QCOMPARE(m_range->range().preset, TimeRange::Preset::Last7Days);
    }

    void anySpanIsChosenOnCalendars()
    {
        m_range->setZone(QTimeZone("Europe/Berlin"));
        m_range->setRange(
            {TimeRange::Preset::Custom, at("2026-10-20T00:00:00+02:00"), at("2026-10-22T00:00:00+02:00")});
        QTest::mouseClick(m_range, Qt::LeftButton);
        auto *popup = m_range->findChild<RangePopup *>();
        QCOMPARE(popup->fromDay()->selectedDate(), QDate(2026, 10, 20));
        QCOMPARE(popup->untilDay()->selectedDate(), QDate(2026, 10, 21));
        QCOMPARE(popup->untilTime()->time(), QTime(23, 59));
        // Over the end of summer time: the day has 25 hours.
        auto *days = popup->untilDay()->findChild<QTableView *>();
        days->setFocus();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(days, Qt::Key_Right);
        }
        QCOMPARE(popup->untilDay()->selectedDate(), QDate(2026, 10, 25));
        popup->fromTime()->setTime({9, 30});
        QTest::mouseClick(popup->showButton(), Qt::LeftButton);
        QCOMPARE(m_range->range(),
            (TimeRange{TimeRange::Preset::Custom, at("2026-10-20T09:30:00+02:00"),
                at("2026-10-26T00:00:00+01:00")}));
    }

    void aSpanTheWrongWayRoundIsTurned()
    {
        QTest::mouseClick(m_range, Qt::LeftButton);
        auto *popup = m_range->findChild<RangePopup *>();
        popup->fromDay()->setSelectedDate({2026, 11, 9});
        popup->untilDay()->setSelectedDate({2026, 11, 2});
        QTest::mouseClick(popup->showButton(), Qt::LeftButton);
        QVERIFY(m_range->range().from < m_range->range().to);
    }

    void theZoneIsChosen()
    {
        QSignalSpy changed(m_range, &RangeButton::zoneChanged);
        m_range->setRange({TimeRange::Preset::Today});
        QTest::mouseClick(m_range, Qt::LeftButton);
        auto *popup = m_range->findChild<RangePopup *>();
        const int tokyo = popup->zones()->findData(QByteArrayLiteral("Asia/Tokyo"));
        QVERIFY(tokyo > 0);
        popup->zones()->setCurrentIndex(tokyo);
        Q_EMIT popup->zones()->activated(tokyo);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_range->shownText(), u"Today · Tokyo"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(m_range->bounds().from, now.date().startOfDay(now.timeZone()).toMSecsSinceEpoch());
        QTest::keyClick(popup->presets(), Qt::Key_Escape);
        QTRY_VERIFY(!m_range->findChild<RangePopup *>());
    }

private:
    static qint64 at(const char *text)
    {
        return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toMSecsSinceEpoch();
    }

    std::unique_ptr<FilterBar> m_bar;
    RangeButton *m_range = nullptr;
    QList<FilterButton *> m_buttons;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
