#include "ui/charts/HeatMap.h"
#include "ui/charts/HeatPanel.h"
#include "ui/charts/HeatTable.h"
#include "ui/charts/KpiTile.h"
#include "ui/charts/ShareList.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace aio::ui;
using namespace Qt::StringLiterals;

class TestChartParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void theHeatMapReadsHoursOut()
    {
        HeatMap map;
        HeatData data;
        data.title = u"Calls by hour"_s;
        data.values[1][14] = 318; // Tuesday
        data.values[5][3] = 2;
        map.setData(data);
        QVERIFY(map.accessibleDescription().contains(u"Tuesday"));
        map.resize(500, 180);
        map.show();
        QVERIFY(QTest::qWaitForWindowExposed(&map));
        QCOMPARE(
            map.cellText(1, 14), u"Tuesday, 2:00\u202fPM – 3:00\u202fPM: 318"_s.replace(u'\u202f', u' '));
        map.setFocus();
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Right);
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY2(map.accessibleDescription().startsWith(u"Monday, 1:00"),
            qPrintable(map.accessibleDescription())); // below Sunday, with which the week begins
        map.clearFocus();
        const QImage image = map.grab().toImage();
        const auto tone = [&](int day, int hour) {
            return image.pixelColor(map.cellRect(day, hour).center().toPoint()).lightness();
        };
        QVERIFY(tone(1, 14) < tone(5, 3));
        QVERIFY(tone(5, 3) < tone(0, 0));
    }

    void theHoursAreATableAndFilesToo()
    {
        HeatPanel panel;
        HeatData data;
        data.title = u"Calls by hour"_s;
        data.values[1][14] = 318; // Tuesday
        panel.setData(data);
        panel.resize(500, 240);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(panel.map()->isVisible());
        const QAbstractItemModelTester tester(panel.table()->model());
        QSignalSpy exported(&panel, &HeatPanel::exportRequested);
        const auto trigger = [&panel](const QString &text) {
            for (QAction *action : panel.menu()->actions()) {
                if (action->text() == text) {
                    action->trigger();
                }
            }
        };
        trigger(u"Export as PNG…"_s);
        trigger(u"Export as SVG…"_s);
        trigger(u"Export as CSV…"_s);
        QCOMPARE(exported.size(), 3);
        QCOMPARE(QImage::fromData(exported.at(0).at(0).value<ChartFile>().bytes).width(),
            2 * (panel.map()->width() + 24));
        QVERIFY(exported.at(1).at(0).value<ChartFile>().bytes.contains("<svg"));
        const auto csv = exported.at(2).at(0).value<ChartFile>();
        QCOMPARE(csv.name, u"calls-by-hour.csv"_s);
        QVERIFY2(csv.bytes.contains(",0,0,318,0,0,0,0\r\n"), csv.bytes.constData()); // Sunday comes first
        trigger(u"View as table"_s);
        QVERIFY(panel.table()->isVisible());
        QCOMPARE(panel.table()->model()->index(14, 3).data().toString(), u"318"_s);
        QCOMPARE(panel.table()->model()->headerData(3, Qt::Horizontal).toString(), u"Tuesday"_s);
        trigger(u"View as map"_s);
        QVERIFY(panel.map()->isVisible());
    }

    void aTileSaysItsChange()
    {
        KpiTile tile;
        KpiData data{u"Cost"_s, u"$412.86"_s, 0.112};
        data.detail = u"before: $371.20"_s;
        tile.setData(data);
        QCOMPARE(tile.accessibleName(), u"Cost: $412.86, up 11.2\u00a0%"_s);
        QCOMPARE(tile.accessibleDescription(), u"before: $371.20"_s);
        data.change = -0.5;
        data.changeText = u"0.7 pt"_s;
        tile.setData(data);
        QCOMPARE(tile.accessibleName(), u"Cost: $412.86, down 0.7 pt"_s);
        data.change.reset();
        data.note = u"over $400"_s;
        tile.setData(data);
        QCOMPARE(tile.accessibleName(), u"Cost: $412.86, over $400"_s);
    }

    void theCourseOfATileKeepsClearOfItsWords()
    {
        KpiTile tile;
        KpiData data{u"Cost"_s, u"$41"_s, 0.112};
        data.course = {1, 2, 3, 4};
        tile.setData(data);
        tile.resize(200, KpiTile::tileHeight);
        QVERIFY(tile.courseRect().isValid());
        QVERIFY(tile.valueEnd() < tile.courseRect().left());
        data.value = u"$41,212.86"_s;
        tile.setData(data);
        QVERIFY(!tile.courseRect().isValid());
    }

    void whatHasNoPriceIsNotFree()
    {
        ShareList list;
        ShareData data;
        data.rows = {{u"a"_s, u"A"_s, 0, 2'000'000'000.0}, {u"b"_s, u"B"_s, 1, 0}};
        data.rows[1].known = false;
        data.whole = 2'000'000'000.0;
        list.setShares(data);
        const auto value = [&](int row, int role) {
            return list.model()->index(row, ShareModel::ValueColumn).data(role).toString();
        };
        QCOMPARE(value(0, Qt::DisplayRole), u"$2.00"_s);
        QCOMPARE(value(1, Qt::DisplayRole), u"—"_s);
        QCOMPARE(value(1, Qt::ToolTipRole), u"B: —"_s);
    }

    void aBreakdownOpensItsRows()
    {
        ShareList list;
        QAbstractItemModelTester tester(list.shareModel());
        list.setShares(shares());
        list.resize(400, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const QAbstractItemModel *model = list.model();
        QCOMPARE(model->index(0, ShareModel::ChangeColumn).data().toString(), u"▲ 20\u00a0%"_s);
        QCOMPARE(model->index(1, ShareModel::ChangeColumn).data().toString(), u"new"_s);
        QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"pro: $6.00, 75.0\u00a0%"_s);
        QSignalSpy spy(&list, &ShareList::rowActivated);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model->index(1, 0)).center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toString(), u"mini"_s);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Up);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(1).at(0).toString(), u"pro"_s);
    }

    void newNumbersKeepTheSelection()
    {
        ShareList list;
        list.setShares(shares());
        list.setCurrentIndex(list.model()->index(1, 0));
        ShareData other = shares();
        other.rows[1].value = 5e9;
        QSignalSpy reset(list.model(), &QAbstractItemModel::modelReset);
        list.setShares(other);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(list.currentIndex().row(), 1);
        QCOMPARE(list.model()->index(1, ShareModel::ValueColumn).data().toString(), u"$5.00"_s);
    }

private:
    static ShareData shares()
    {
        ShareData data;
        data.title = u"Model"_s;
        data.valueTitle = u"Cost"_s;
        data.whole = 8e9;
        data.rows = {{u"pro"_s, u"pro"_s, 0, 6e9, 5e9}, {u"mini"_s, u"mini"_s, 1, 2e9, 0.0}};
        return data;
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestChartParts)
#include "tst_chartparts.moc"
