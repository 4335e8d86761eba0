#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Page.h"
#include "ui/shell/QuitGuard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page with or without work that is not saved.
class DeskPage : public Page
{
public:
    DeskPage(QString id, QWidget *parent)
        : Page(parent)
        , m_id(std::move(id))
    {
    }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_id; }
    [[nodiscard]] QStringList unsavedWork() const override { return lines; }

    QStringList lines;

private:
    QString m_id;
};

} // namespace

class TestQuitGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = Settings::inMemory();
        const auto entry = [this](const QString &id) {
            return PageEntry{id, u"home"_s, PageEntry::Group::Main, [id] { return id; },
                [this, id](QWidget *parent) { return m_pages[id] = new DeskPage(id, parent); }};
        };
        m_window =
            std::make_unique<MainWindow>(*m_settings, m_tasks, PageTable{entry(u"one"_s), entry(u"two"_s)});
        m_window->showPage(u"two"_s);
        m_window->showPage(u"one"_s);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }

    void nothingUnsavedIsNotAskedFor() { QVERIFY(m_window->close()); }

    void unsavedWorkIsNamedAndShown()
    {
        m_pages.value(u"two"_s)->lines = QStringList{u"Routing: 2 unsaved changes"_s};
        press(Qt::Key_Return); // the default keeps on
        QVERIFY(!m_window->close());
        QVERIFY2(m_said.contains(u"Routing: 2 unsaved changes"_s), qPrintable(m_said));
        QCOMPARE(m_window->navigator()->current()->id(), u"two"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_window->close());
        click(u"Quit without saving"_s);
        QVERIFY(m_window->close());
    }

    void namesAreNoMarkup()
    {
        m_pages.value(u"one"_s)->lines = QStringList{u"<b>Ada</b>.pdf"_s};
        QTimer::singleShot(0, this, [this] {
            QVERIFY(box());
            for (const QLabel *label : box()->findChildren<QLabel *>()) {
                if (label->text().contains(u"Ada"_s)) {
                    QCOMPARE(label->textFormat(), Qt::PlainText);
                    m_said = u"plain"_s;
                }
            }
            const QString said = m_said;
            box()->reject();
            m_said = said;
        });
        QVERIFY(!m_window->close());
        QCOMPARE(m_said, u"plain"_s);
        m_pages.value(u"one"_s)->lines.clear();
    }

    void aLogoutThatIsCalledOffIsAskedAgainAfter()
    {
        m_pages.value(u"one"_s)->lines = QStringList{u"x"_s};
        auto *guard = m_window->findChild<QuitGuard *>();
        QVERIFY(guard);
        guard->endSession();
        QCOMPARE(guard->mayClose(), QuitGuard::Answer::Yes);
        QTest::keyClick(m_window.get(), Qt::Key_Shift); // somebody goes on working
        press(Qt::Key_Escape);
        QCOMPARE(guard->mayClose(), QuitGuard::Answer::No);
        m_pages.value(u"one"_s)->lines.clear();
    }

    void savedWorkIsLetGo()
    {
        m_pages.value(u"two"_s)->lines = QStringList{u"x"_s};
        m_pages.value(u"two"_s)->lines.clear();
        QVERIFY(m_window->close());
    }

private:
    QMessageBox *box()
    {
        auto *asked = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        m_said = asked ? asked->text() + u'\n' + asked->informativeText() : QString();
        return asked;
    }

    void press(Qt::Key key)
    {
        QTimer::singleShot(0, this, [this, key] {
            QMessageBox *asked = box();
            QVERIFY(asked);
            QTest::keyClick(asked->focusWidget() ? asked->focusWidget() : asked, key);
        });
    }

    void click(const QString &text)
    {
        QTimer::singleShot(0, this, [this, text] {
            QMessageBox *asked = box();
            QVERIFY(asked);
            for (QAbstractButton *button : asked->buttons()) {
                if (button->text() == text) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return;
                }
            }
            asked->reject();
        });
    }

    TaskList m_tasks;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, DeskPage *> m_pages;
    QString m_said;
};

QTEST_MAIN(TestQuitGuard)
#include "tst_quitguard.moc"
