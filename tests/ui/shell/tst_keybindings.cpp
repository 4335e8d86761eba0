#include "core/settings/Settings.h"
#include "ui/shell/KeyBindings.h"
#include "ui/shell/Page.h"
#include "ui/shell/ShortcutList.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

namespace {

class NamedPage : public Page
{
public:
    NamedPage(QString id, QWidget *parent)
        : Page(parent)
        , m_id(std::move(id))
    {
    }
    QString id() const override { return m_id; }
    QString title() const override { return m_id; }

private:
    QString m_id;
};

/// A window with an action of its own and two pages with one each.
struct KeyedWindow
{
    KeyedWindow()
    {
        quit = make(&window, u"Quit"_s, Qt::CTRL | Qt::Key_Q);
        exportJob = make(jobs, u"Export"_s, Qt::CTRL | Qt::Key_E);
        exportDocument = make(documents, u"Save as PDF"_s, Qt::CTRL | Qt::Key_D);
        about = make(&window, u"About"_s, {});
        about->setObjectName(u"about"_s);
    }

    static QAction *make(QWidget *owner, const QString &text, const QKeySequence &key)
    {
        auto *action = new QAction(text, owner);
        action->setShortcut(key);
        owner->addAction(action);
        return action;
    }

    QWidget window;
    NamedPage *jobs = new NamedPage(u"jobs"_s, &window);
    NamedPage *documents = new NamedPage(u"documents"_s, &window);
    QAction *quit;
    QAction *about;
    QAction *exportJob;
    QAction *exportDocument;
};

const QKeySequence ctrlE(Qt::CTRL | Qt::Key_E);
const QKeySequence ctrlQ(Qt::CTRL | Qt::Key_Q);
const QKeySequence ctrlJ(Qt::CTRL | Qt::Key_J);

} // namespace

class TestKeyBindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = Settings::inMemory();
        m_made = std::make_unique<KeyedWindow>();
        m_list = std::make_unique<ShortcutList>(*m_settings, &m_made->window);
        m_list->resize(600, 400);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    }

    void cleanup()
    {
        m_list.reset();
        m_made.reset();
        m_settings.reset();
    }

    void aKeyIsPressedAndKept()
    {
        choose(m_made->exportJob);
        m_list->table()->setFocus();
        QTest::keyClick(m_list->table(), Qt::Key_F2);
        const QPointer<QKeySequenceEdit> editor = m_list->table()->findChild<QKeySequenceEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_made->exportJob->shortcut(), ctrlJ);
        QTRY_VERIFY(!editor);
        // The next start, in another language.
        KeyedWindow next;
        next.exportJob->setText(u"Exportieren"_s);
        KeyBindings bindings(*m_settings, &next.window);
        bindings.applyIfAny();
        QCOMPARE(next.exportJob->shortcut(), ctrlJ);
        QCOMPARE(next.quit->shortcut(), ctrlQ);
        QVERIFY(bindings.isChanged(next.exportJob));
        bindings.reset(next.exportJob);
        QCOMPARE(next.exportJob->shortcut(), ctrlE);
        QCOMPARE(m_made->exportJob->shortcut(), ctrlE); // the other window sees it
    }

    void aTakenKeyIsSaidAndTakenOver()
    {
        QVERIFY(!button(u"Reset all"_s)->isEnabled());
        m_list->offer(m_made->exportJob, ctrlQ);
        QCOMPARE(m_made->exportJob->shortcut(), ctrlE);
        QVERIFY2(m_list->banner()->text().contains(u"Quit"_s), qPrintable(m_list->banner()->text()));
        Q_EMIT m_list->banner()->actionTriggered();
        QCOMPARE(m_made->exportJob->shortcut(), ctrlQ);
        QVERIFY(m_made->quit->shortcuts().isEmpty());
        QVERIFY(m_list->banner()->text().isEmpty());
        QTest::mouseClick(button(u"Reset all"_s), Qt::LeftButton);
        QCOMPARE(m_made->exportJob->shortcut(), ctrlE);
        QCOMPARE(m_made->quit->shortcut(), ctrlQ);
    }

    void pagesDoNotStandInEachOthersWay()
    {
        m_list->offer(m_made->exportDocument, ctrlE);
        QCOMPARE(m_made->exportDocument->shortcut(), ctrlE);
        QCOMPARE(m_made->exportJob->shortcut(), ctrlE);
        QVERIFY(m_list->banner()->text().isEmpty());
    }

    void whatHasNoKeyCanGetOne()
    {
        m_list->offer(m_made->about, ctrlJ);
        QCOMPARE(m_made->about->shortcut(), ctrlJ);
        choose(m_made->about);
        QTest::mouseClick(button(u"Reset"_s), Qt::LeftButton);
        QVERIFY(m_made->about->shortcuts().isEmpty());
    }

    void keysForWritingAreRefused()
    {
        for (const QKeySequence &key : {QKeySequence(Qt::Key_A), QKeySequence(Qt::SHIFT | Qt::Key_A),
                 QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Tab)}) {
            m_list->offer(m_made->exportJob, key);
            QCOMPARE(m_made->exportJob->shortcut(), ctrlE);
            QVERIFY(!m_list->banner()->text().isEmpty());
        }
        m_list->offer(m_made->exportJob, QKeySequence(Qt::Key_F8));
        QCOMPARE(m_made->exportJob->shortcut(), QKeySequence(Qt::Key_F8));
    }

    void whatIsNoKeyInTheSettingsIsPassedOver()
    {
        m_settings->setTexts(SettingKey::Shortcuts,
            {u"jobs/Ctrl+E\tnonsense+++"_s, u"no tab"_s, u"\tCtrl+X"_s, u"gone/Ctrl+Y\tCtrl+Z"_s});
        QCOMPARE(m_made->quit->shortcut(), ctrlQ);
        m_settings->reset(SettingKey::Shortcuts);
        QCOMPARE(m_made->exportJob->shortcut(), ctrlE);
    }

private:
    void choose(const QAction *action)
    {
        const QAbstractItemModel *model = m_list->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (m_list->actionAt(model->index(row, 0)) == action) {
                m_list->table()->setCurrentIndex(model->index(row, 0));
            }
        }
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_list->findChildren<QPushButton *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyedWindow> m_made;
    std::unique_ptr<ShortcutList> m_list;
};

QTEST_MAIN(TestKeyBindings)
#include "tst_keybindings.moc"
