#include "ui/shell/FuzzyMatch.h"
#include "ui/shell/History.h"
#include "ui/shell/NavigationModel.h"
#include "ui/shell/WindowGeometry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace aio::ui;

class TestShellValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyGoesBackAndForgetsWhatWasAhead()
    {
        History history;
        const History::Place home{QStringLiteral("home"), {}};
        const History::Place jobs{QStringLiteral("jobs"), {QStringLiteral("1")}};
        const History::Place usage{QStringLiteral("usage"), {}};
        history.visit(home);
        history.visit(jobs);
        history.visit(jobs); // no step
        QCOMPARE(history.back(), std::optional(home));
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.back());
        QCOMPARE(history.forward(), std::optional(jobs));
        history.back();
        history.visit(usage);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), std::optional(home));
    }

    void fuzzyFindsLettersInOrder()
    {
        QVERIFY(fuzzyMatch(QStringLiteral("dcv"), QStringLiteral("Draft a CV")));
        QVERIFY(!fuzzyMatch(QStringLiteral("vcd"), QStringLiteral("Draft a CV")));
        QCOMPARE(fuzzyMatch(QStringLiteral("dra"), QStringLiteral("Run the draft"))->positions,
            QList<int>({8, 9, 10}));
        QVERIFY(fuzzyMatch(QStringLiteral("uber"), QString::fromUtf8("Über AIOrchestrator")));
    }

    void fuzzyPrefersStartsOfWords()
    {
        const auto score = [](const char *text) {
            return fuzzyMatch(QStringLiteral("set"), QString::fromUtf8(text))->score;
        };
        QCOMPARE_GT(score("Settings"), score("Reset everything"));
        QCOMPARE_GT(score("Settings"), score("Some extra text"));
    }

    void theFirstSizeLeavesRoomForATitleBar()
    {
        QCOMPARE(firstSize({2560, 1440}), QSize(1440, 900));
        QVERIFY(firstSize({1440, 900}).height() <= 900 - 40);
        QVERIFY(firstSize({1366, 768}).width() < 1366);
    }

    void aWindowFromAGoneScreenComesBack()
    {
        const QList<QRect> screens{{0, 0, 1920, 1080}};
        QCOMPARE(clampedToScreens({4000, 200, 1440, 900}, screens), QRect(480, 180, 1440, 900));
        QCOMPARE(clampedToScreens({100, 50, 1440, 900}, screens), QRect(100, 50, 1440, 900));
        QCOMPARE(clampedToScreens({-5000, -5000, 4000, 3000}, screens), QRect(0, 0, 1920, 1080));
        const QList<QRect> two{{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}};
        QCOMPARE(clampedToScreens({1900, 10, 900, 700}, two), QRect(1920, 10, 900, 700));
    }

    void navigationModelIsAProperModel()
    {
        const auto titled = [](const char *title) {
            return [text = QString::fromUtf8(title)] { return text; };
        };
        PageTable table;
        table.append(
            {QStringLiteral("home"), QStringLiteral("home"), PageEntry::Group::Main, titled("Home"), {}});
        table.append({QStringLiteral("usage"), QStringLiteral("usage"), PageEntry::Group::Administration,
            titled("Usage"), {}});
        NavigationModel model(table, {PageEntry::Group::Main, PageEntry::Group::Administration});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!(model.flags(model.index(1)) & Qt::ItemIsSelectable)); // the heading
        model.setCounter(QStringLiteral("usage"), 3, true);
        const QModelIndex usage = model.indexOf(QStringLiteral("usage"));
        QCOMPARE(usage.data(NavigationModel::CountRole).toInt(), 3);
        QVERIFY(usage.data(NavigationModel::ProblemRole).toBool());
    }
};

QTEST_MAIN(TestShellValues)
#include "tst_shell_values.moc"
