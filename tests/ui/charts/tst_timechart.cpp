#include "tests/ui/charts/SampleCharts.h"
#include "ui/charts/ChartExport.h"
#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartPanel.h"
#include "ui/charts/ChartSkeleton.h"
#include "ui/charts/TimeChart.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestTimeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_panel = std::make_unique<ChartPanel>();
        m_panel->resize(820, 340);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void waitingShowsASkeletonAfterAMoment()
    {
        auto *skeleton = m_panel->findChild<ChartSkeleton *>();
        m_panel->setLoading();
        QVERIFY(skeleton->isVisible());
        QVERIFY(!skeleton->isPainted());
        QTRY_VERIFY(skeleton->isPainted());
        m_panel->setData(costByDay(3));
        QVERIFY(!skeleton->isVisible());
        m_panel->setLoading(); // what is shown stays
        QVERIFY(chart()->isVisible());
    }

    void nothingIsSaid()
    {
        m_panel->setEmptyText(u"No calls in this period"_s);
        m_panel->setData(ChartData());
        QCOMPARE(m_panel->emptyText(), u"No calls in this period"_s);
        ChartData zeros = costByDay(3);
        for (ChartSeries &series : zeros.series) {
            series.values.fill(0.0);
        }
        m_panel->setData(zeros);
        QVERIFY(!chart()->isVisible());
        m_panel->setData(costByDay(1));
        QVERIFY(chart()->isVisible());
        QCOMPARE(m_panel->emptyText(), QString());
    }

    void pointingReadsABucketOut()
    {
        m_panel->setData(costByDay(10));
        QTest::mouseMove(chart()->viewport(), at(4, 0.5));
        QCOMPARE(chart()->cursorBucket(), 4);
        QCOMPARE(chart()->readout().title, u"Thu 5 Nov 2026"_s);
        QVERIFY(chart()->readout().toText().contains(u"Total $6.12"));
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(chart(), &leave);
        QCOMPARE(chart()->cursorBucket(), -1);
    }

    void keysMoveTheReadout()
    {
        m_panel->setData(costByDay(10));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(chart()->cursorBucket(), 0);
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(chart()->cursorBucket(), 1);
        QVERIFY(chart()->accessibleDescription().startsWith(u"Mon 2 Nov 2026: "));
        QTest::keyClick(chart(), Qt::Key_End);
        QCOMPARE(chart()->cursorBucket(), 9);
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(chart()->cursorBucket(), 9);
        QTest::keyClick(chart(), Qt::Key_Home);
        QCOMPARE(chart()->cursorBucket(), 0);
        QTest::keyClick(chart(), Qt::Key_Escape);
        QCOMPARE(chart()->cursorBucket(), -1);
        QVERIFY(chart()->accessibleDescription().contains(u"in all"));
    }

    void dragZoomsAndEscTakesItBack()
    {
        m_panel->setData(costByDay(20));
        drag(5, 9);
        QCOMPARE(chart()->zoom(), std::optional(TimeChart::Span(5, 9)));
        QCOMPARE(chart()->geometryOfPlot().count(), 5);
        QVERIFY(m_panel->resetButton()->isVisible());
        QTest::keyClick(chart(), Qt::Key_Escape); // the read-out of the drag's end stays with the pointer
        QCOMPARE(chart()->zoom(), std::nullopt);
        QVERIFY(!m_panel->resetButton()->isVisible());
        drag(12, 3); // backwards
        QCOMPARE(chart()->zoom(), std::optional(TimeChart::Span(3, 12)));
        QTest::mouseClick(m_panel->resetButton(), Qt::LeftButton);
        QCOMPARE(chart()->zoom(), std::nullopt);
    }

    void keysMarkAndZoom()
    {
        m_panel->setData(costByDay(20));
        chart()->setFocus();
        chart()->setCursorBucket(4);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(chart(), Qt::Key_Right, Qt::ShiftModifier);
        }
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(chart()->zoom(), std::optional(TimeChart::Span(4, 7)));
        QTest::keyClick(chart(), Qt::Key_Minus);
        QTest::keyClick(chart(), Qt::Key_Minus);
        QTest::keyClick(chart(), Qt::Key_Minus);
        QCOMPARE(chart()->zoom(), std::nullopt);
        QTest::keyClick(chart(), Qt::Key_Plus);
        QVERIFY(chart()->zoom().has_value());
        QTest::keyClick(chart(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(chart()->zoom(), std::nullopt);
    }

    void aClickOpensWhatIsBehind()
    {
        m_panel->setData(costByDay(10));
        chart()->setActivatable(true);
        QSignalSpy spy(chart(), &TimeChart::bucketActivated);
        const ChartGeometry &geometry = chart()->geometryOfPlot();
        const QPointF top(geometry.x(6), geometry.y(4.5e9)); // within the third of 1, 2 and 3 dollars
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, top.toPoint());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toInt(), 6);
        QCOMPARE(spy.at(0).at(1).toString(), u"openai"_s);
        chart()->setCursorBucket(2);
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(1).at(0).toInt(), 2);
        QCOMPARE(spy.at(1).at(1).toString(), QString());
    }

    void theLegendTogglesAndIsolates()
    {
        m_panel->setData(costByDay(10));
        LegendItem *google = m_panel->legend()->item(u"google"_s);
        LegendItem *openai = m_panel->legend()->item(u"openai"_s);
        QTest::mouseClick(google, Qt::LeftButton);
        QCOMPARE(chart()->hidden(), QSet<QString>{u"google"_s});
        QVERIFY(!google->isOn());
        QVERIFY(google->accessibleName().contains(u"hidden"));
        QTest::mouseClick(google, Qt::LeftButton);
        QVERIFY(chart()->hidden().isEmpty());
        QTest::mouseClick(openai, Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(chart()->hidden(), (QSet<QString>{u"google"_s, u"anthropic"_s}));
        QTest::mouseClick(openai, Qt::LeftButton, Qt::ShiftModifier); // and all again
        QVERIFY(chart()->hidden().isEmpty());
        QTest::mouseClick(openai, Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(chart()->hidden(), (QSet<QString>{u"google"_s, u"anthropic"_s}));
        QTest::mouseClick(openai, Qt::LeftButton); // the last one stays on
        QVERIFY(openai->isOn());
        QTest::mouseDClick(openai, Qt::LeftButton);
        QVERIFY(chart()->hidden().isEmpty());
        google->setFocus();
        QTest::keyClick(google, Qt::Key_Return);
        QCOMPARE(chart()->hidden(), (QSet<QString>{u"openai"_s, u"anthropic"_s}));
        QTest::keyClick(google, Qt::Key_Return);
        QTest::keyClick(google, Qt::Key_Space);
        QCOMPARE(chart()->hidden(), QSet<QString>{u"google"_s});
    }

    void theSameDataRedrawNothing()
    {
        m_panel->setData(costByDay(10));
        drag(2, 5);
        const int redraws = chart()->redraws();
        m_panel->setData(costByDay(10));
        QCOMPARE(chart()->redraws(), redraws);
        ChartData more = costByDay(10);
        more.series[0].values[9] = 9e9;
        m_panel->setData(more);
        QCOMPARE(chart()->redraws(), redraws + 1);
        QCOMPARE(chart()->zoom(), std::optional(TimeChart::Span(2, 5))); // stays where it is
    }

    void columnsHaveTheColoursOfTheirSeries()
    {
        m_panel->setData(costByDay(6));
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            m_theme->setChoice(choice);
            QTest::qWait(20);
            const QImage image = chart()->grab().toImage();
            const ChartGeometry &geometry = chart()->geometryOfPlot();
            const auto pixel = [&](double value) {
                return image.pixelColor(QPointF(geometry.x(2), geometry.y(value)).toPoint());
            };
            QCOMPARE(pixel(0.5e9), color(Token::Chart1));
            QCOMPARE(pixel(2e9), color(Token::Chart2));
            QCOMPARE(pixel(5e9), color(Token::Chart3));
            QCOMPARE(pixel(6.5e9), color(Token::Surface));
        }
        m_theme->setChoice(Theme::Choice::Light);
    }

    void aSingleDayIsNoWall()
    {
        m_panel->setData(costByDay(1));
        QTest::qWait(20);
        const QImage image = chart()->grab().toImage();
        const ChartGeometry &geometry = chart()->geometryOfPlot();
        const auto pixel = [&](double share) {
            const QPointF place(geometry.x(0) + share * geometry.columnWidth(), geometry.y(0.5e9));
            return image.pixelColor(place.toPoint());
        };
        QCOMPARE(pixel(0), color(Token::Chart1));
        QCOMPARE(pixel(0.3), color(Token::Surface));
    }

    void manyBucketsBecomeAreas()
    {
        m_panel->setData(costByDay(400));
        QTest::qWait(20);
        const QImage image = chart()->grab().toImage();
        const ChartGeometry &geometry = chart()->geometryOfPlot();
        const QPointF within(geometry.x(200), geometry.y(1e9));
        QCOMPARE(image.pixelColor(within.toPoint()), color(Token::Chart1));
    }

    void staleIsGreyedAndSaid()
    {
        m_panel->setData(costByDay(6));
        m_panel->setStale(true);
        QVERIFY(chart()->isStale());
        QVERIFY(chart()->accessibleDescription().startsWith(u"Not up to date"));
        m_panel->setStale(false);
        QVERIFY(chart()->accessibleDescription().startsWith(u"From"));
    }

    void itIsATableToo()
    {
        m_panel->setData(costByDay(6));
        m_panel->setShowsTable(true);
        QVERIFY(m_panel->table()->isVisible());
        QCOMPARE(m_panel->table()->model()->rowCount(), 6);
        m_panel->setShowsTable(false);
        QVERIFY(chart()->isVisible());
    }

    void itGoesIntoFiles()
    {
        ChartData data = costByDay(6);
        data.series[0].name = u"=cmd|' /C calc'!A0"_s;
        m_panel->setData(data);
        const ChartFile png = chartAsPng(*chart());
        QImage image;
        QVERIFY(image.loadFromData(png.bytes, "PNG"));
        QVERIFY(image.width() >= 2 * chart()->width());
        QCOMPARE(png.name, u"cost-by-day.png"_s);
        const ChartFile svg = chartAsSvg(*chart());
        QVERIFY(svg.bytes.contains("<svg") && svg.bytes.contains("<title>Cost by day</title>"));
        QVERIFY2(svg.bytes.contains(color(Token::Chart1).name().toLatin1()), "the columns are missing");
        ChartData compared = data;
        compared.previous = ChartValues(data.buckets.size(), 1e9);
        compared.previousName = u"The month before"_s;
        m_panel->setData(compared);
        QVERIFY2(chartAsSvg(*chart()).bytes.contains("The month before"), "a line without its name");
        m_panel->setData(data);
        const QByteArray csv = chartAsCsv(data).bytes;
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.at(0), QByteArray("Time,'=cmd|' /C calc'!A0,Anthropic,OpenAI,Total\r"));
        QCOMPARE(lines.at(1),
            QByteArray("2026-11-01T00:00:00.000Z,1.000000000,2.000000000,3.000000000,6.000000000\r"));
        QCOMPARE(lines.size(), 8);
        QSignalSpy spy(m_panel.get(), &ChartPanel::exportRequested);
        for (QAction *action : m_panel->menu()->actions()) {
            if (action->text().contains(u"CSV")) {
                action->trigger();
            }
        }
        QCOMPARE(spy.size(), 1);
    }

    void linesBreakWhereNothingIsKnown()
    {
        m_panel->setData(latencyByDay(10));
        QTest::qWait(20);
        const QImage image = chart()->grab().toImage();
        const ChartGeometry &geometry = chart()->geometryOfPlot();
        const auto hasLine = [&](int bucket, Token token) {
            const int x = int(geometry.x(bucket));
            for (int y = int(geometry.area.top()); y < int(geometry.area.bottom()); ++y) {
                // Smoothed edges are paler.
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.saturation() > 90 && std::abs(pixel.hue() - color(token).hue()) < 12) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(hasLine(7, Token::Chart1));
        QVERIFY(!hasLine(3, Token::Chart1));
    }

private:
    [[nodiscard]] TimeChart *chart() const { return m_panel->chart(); }

    [[nodiscard]] QPoint at(int bucket, double height) const
    {
        const ChartGeometry &geometry = chart()->geometryOfPlot();
        return QPointF(geometry.x(bucket), geometry.area.top() + geometry.area.height() * height).toPoint();
    }

    void drag(int from, int to)
    {
        QTest::mousePress(chart()->viewport(), Qt::LeftButton, {}, at(from, 0.5));
        // QTest::mouseMove() holds no button, which a drag does not ask for.
        QTest::mouseMove(chart()->viewport(), at((from + to) / 2, 0.5));
        QTest::mouseMove(chart()->viewport(), at(to, 0.4));
        QTest::mouseRelease(chart()->viewport(), Qt::LeftButton, {}, at(to, 0.4));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChartPanel> m_panel;
};

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"
