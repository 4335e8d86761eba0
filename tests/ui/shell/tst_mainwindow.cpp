#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"
#include "ui/shell/ActionButton.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Page.h"
#include "ui/shell/StatusChips.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QLabel>
#include <QListView>
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
    [[nodiscard]] QString title() const override { return objectName().isEmpty() ? m_id : objectName(); }
    [[nodiscard]] QList<QAction *> headerActions() const override { return header; }
    void saveNow() override { ++saves; }

    int saves = 0;
    QList<QAction *> header;

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

    void theTitleHasRoomBesideManyButtons()
    {
        PlainPage *shown = page(u"two"_s);
        shown->setObjectName(u"A title that is longer than three letters"_s);
        for (const auto &text : {u"Mark as reviewed"_s, u"Draft a document"_s, u"Read it once more"_s,
                 u"Export to a file"_s, u"Begin another job"_s}) {
            shown->header << new QAction(icon(u"plus"_s), text, shown);
        }
        m_window->resize(960, 640);
        Q_EMIT shown->headerChanged();
        auto *title = m_window->findChild<QLabel *>(u"pageTitle"_s);
        QTRY_VERIFY(title->width() >= std::min(title->sizeHint().width(), 200));
        const auto wordy = [this, shown](int index) {
            for (const ActionButton *button : m_window->findChildren<ActionButton *>()) {
                if (button->action() == shown->header.at(index)) {
                    return !button->text().isEmpty();
                }
            }
            return false;
        };
        QVERIFY(wordy(0));
        QVERIFY(!wordy(4)); // the least important one gives way
        m_window->resize(1600, 640);
        QTRY_VERIFY(wordy(4));
        // Words that grow while there is room, and then there is none.
        for (QAction *action : std::as_const(shown->header)) {
            action->setText(u"Now "_s + action->text());
        }
        Q_EMIT shown->headerChanged();
        m_window->resize(960, 640);
        QTRY_VERIFY(!wordy(4));
        QTRY_VERIFY(title->width() >= std::min(title->sizeHint().width(), 200));
    }

    void thePagesKeysWorkBesideIt()
    {
        int pasted = 0;
        const auto offer = [&pasted](PlainPage *on) {
            auto *paste = new QAction(on);
            paste->setShortcut(QKeySequence::Paste);
            paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            on->addAction(paste);
            QObject::connect(paste, &QAction::triggered, on, [&pasted] { ++pasted; });
        };
        offer(page(u"one"_s));
        offer(page(u"two"_s)); // it is shown: what comes later counts as well
        auto *rail = m_window->findChild<QListView *>(u"pageList"_s);
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted, 1);
        QTest::mouseClick(
            rail->viewport(), Qt::LeftButton, {}, rail->visualRect(rail->model()->index(0, 0)).center());
        QCOMPARE(m_window->navigator()->current()->id(), u"one"_s);
        QTest::keyClick(rail, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted, 2);
        chip()->setVisible(true);
        chip()->setFocus();
        QTest::keyClick(chip(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted, 3);
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
