#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Page.h"
#include "ui/shell/StatusChips.h"

#include <QMenuBar>
#include <QTest>
#include <QToolButton>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

namespace {

class PlainPage : public Page
{
public:
    PlainPage(QString id, QWidget *parent)
        : Page(parent)
        , m_id(std::move(id))
    {
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_id; }
    void saveNow() override { ++saves; }

    int saves = 0;

private:
    QString m_id;
};

} // namespace

/// The window with two pages that do nothing by themselves.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = Settings::inMemory();
        const auto entry = [this](const QString &id) {
            return PageEntry{id, u"home"_s, PageEntry::Group::Main, [id] { return id; },
                [this, id](QWidget *parent) { return m_pages[id] = new PlainPage(id, parent); }};
        };
        m_window =
            std::make_unique<MainWindow>(*m_settings, m_tasks, PageTable{entry(u"one"_s), entry(u"two"_s)});
        m_window->showPage(u"one"_s);
        m_window->showPage(u"two"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void theSaveStateComesBackWithItsPage()
    {
        page(u"one"_s)->setSaveState({SaveState::Kind::Failed, u"Not saved: disk full"_s});
        QVERIFY(!chip()->isVisible()); // of a page that is not shown
        m_window->showPage(u"one"_s);
        QVERIFY(chip()->isVisible());
        QVERIFY(chip()->text().contains(u"disk full"));
        m_window->showPage(u"two"_s);
        QVERIFY(!chip()->isVisible());
        m_window->showPage(u"one"_s);
        QVERIFY(chip()->isVisible());
    }

    void theChipSaves()
    {
        page(u"two"_s)->setSaveState({SaveState::Kind::Unsaved, u"2 unsaved changes"_s});
        QTest::mouseClick(chip(), Qt::LeftButton);
        QCOMPARE(page(u"two"_s)->saves, 1);
        QCOMPARE(page(u"one"_s)->saves, 0);
    }

    void altLeftGoesBackAndShowsNoMenuBar()
    {
        page(u"two"_s)->setFocus();
        QTest::keyPress(page(u"two"_s), Qt::Key_Alt, Qt::AltModifier);
        QTest::keyClick(page(u"two"_s), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->navigator()->current()->id(), u"one"_s);
        QTest::keyRelease(m_window.get(), Qt::Key_Alt);
        QVERIFY(!m_window->menuBar()->isVisible());
    }

private:
    PlainPage *page(const QString &id) const { return m_pages.value(id); }
    QToolButton *chip() const { return m_window->findChild<QToolButton *>(u"savedChip"_s); }

    TaskList m_tasks;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, PlainPage *> m_pages;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
