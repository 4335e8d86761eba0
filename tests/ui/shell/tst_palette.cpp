#include "ui/shell/CommandPalette.h"
#include "ui/shell/PaletteModel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace aio::ui;

namespace {

class Source : public CommandSource
{
public:
    QList<Command> list;
    QList<Command> commands() override { return list; }
};

Command command(Command::Kind kind, const char *text, std::function<void()> run = {}, const char *reason = "")
{
    Command result;
    result.kind = kind;
    result.text = QString::fromUtf8(text);
    result.id = result.text;
    result.run = std::move(run);
    result.disabledReason = QString::fromUtf8(reason);
    return result;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

    int m_ran = 0;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<CommandPalette> m_palette;

    QLineEdit *field() const { return m_palette->findChild<QLineEdit *>(QStringLiteral("paletteField")); }
    QListView *list() const { return m_palette->findChild<QListView *>(QStringLiteral("paletteList")); }

private Q_SLOTS:
    void init()
    {
        m_ran = 0;
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 800);
        m_window->show();
        m_source = std::make_unique<Source>();
        m_source->list = {command(Command::Kind::Action, "Fold the sidebar", [this] { m_ran = 1; }),
            command(
                Command::Kind::Action, "Export all", [this] { m_ran = 2; }, "There are no jobs yet"),
            command(Command::Kind::Job, "Export Manager", [this] { m_ran = 3; }),
            command(Command::Kind::Place, "Settings", [this] { m_ran = 4; })};
        m_palette = std::make_unique<CommandPalette>(QList<CommandSource *>{m_source.get()}, m_window.get());
        m_palette->popUp();
        QVERIFY(QTest::qWaitForWindowActive(m_palette.get()));
    }

    void cleanup()
    {
        m_palette.reset();
        m_source.reset();
        m_window.reset();
    }

    void typingAndEnterRuns()
    {
        QTest::keyClicks(field(), QStringLiteral("sett"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_ran, 4);
        QVERIFY(!m_palette->isVisible());
    }

    void aDisabledCommandShowsItsReasonAndDoesNotRun()
    {
        QTest::keyClicks(field(), QStringLiteral(">export"));
        QCOMPARE(list()->currentIndex().data(PaletteModel::ReasonRole).toString(),
            QStringLiteral("There are no jobs yet"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_ran, 0);
        QVERIFY(m_palette->isVisible());
    }

    void prefixesKeepToOneKind()
    {
        QTest::keyClicks(field(), QStringLiteral("#exp"));
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Export Manager"));
        QCOMPARE(list()->model()->rowCount(), 2); // heading and one job
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_ran, 3);
    }

    void arrowsSkipHeadings()
    {
        const int first = list()->currentIndex().row();
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(list()->currentIndex().row() > first + 2); // past "Jobs"
        QVERIFY(!list()->currentIndex().data(PaletteModel::HeadingRole).toBool());
    }

    void whatRanLatelyComesFirst()
    {
        QSignalSpy recent(m_palette.get(), &CommandPalette::recentChanged);
        QTest::keyClicks(field(), QStringLiteral("sett"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(recent.count(), 1);
        m_palette->popUp();
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("Settings"));
    }

    void escapeCloses()
    {
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(m_ran, 0);
    }

    void theModelIsAProperModel()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(m_source->list);
        model.setQuery(QStringLiteral("ex"));
        model.setQuery(QStringLiteral("zzz"));
        QCOMPARE(model.firstCommandRow(), -1);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
