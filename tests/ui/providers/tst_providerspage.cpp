#include "tests/ui/providers/ProvidersBench.h"
#include "ui/providers/editor/FieldBox.h"
#include "ui/providers/editor/GeneralForm.h"
#include "ui/providers/editor/HostQuestion.h"
#include "ui/providers/editor/ProviderEditor.h"
#include "ui/providers/editor/UsageTab.h"
#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/key/KeyEdit.h"
#include "ui/providers/list/ProviderListPane.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/list/ProviderSort.h"
#include "ui/providers/models/ModelsTab.h"
#include "ui/providers/page/AddProviderDialog.h"
#include "ui/providers/page/ProviderActions.h"
#include "ui/providers/page/ProviderRemoval.h"
#include "ui/providers/test/TestDialog.h"
#include "ui/providers/test/TestRunner.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestProvidersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_bench = std::make_unique<ProvidersBench>(*m_workspace);
        m_tester = std::make_unique<QAbstractItemModelTester>(page().model());
        QVERIFY(QTest::qWaitForWindowActive(&page()));
        QTRY_COMPARE(page().model()->rowCount(), 1);
    }

    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
        m_workspace.reset();
    }

    void theBuiltInEngineIsAloneAtFirst()
    {
        QCOMPARE(page().editor()->currentId(), builtInProvider());
        QVERIFY(!page().actions()->remove()->isEnabled());
        QVERIFY(!page().actions()->test()->isEnabled());
    }

    void aProviderIsAddedWithItsKey()
    {
        page().open({u"add:ollama"_s});
        auto *dialog = page().window()->findChild<AddProviderDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->urlField()->text(), u"http://localhost:11434/v1"_s);
        dialog->urlField()->setText(u"ftp://x"_s);
        dialog->addButton()->click();
        QVERIFY(!dialog->urlBox()->problem().isEmpty());
        dialog->urlField()->setText(u"http://127.0.0.1:11434/v1"_s);
        dialog->addButton()->click();
        QTRY_COMPARE(page().model()->rowCount(), 2);
        QTRY_COMPARE(page().editor()->currentId(), u"ollama"_s);
    }

    void pastedKeysLoseTheirSpaces()
    {
        const QString id = m_bench->add(u"Server"_s);
        show(id);
        page().editor()->enterKey();
        auto *dialog = page().window()->findChild<KeyDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->field()->echoMode(), QLineEdit::Password);
        QSignalSpy trimmed(dialog->field(), &KeyEdit::trimmed);
        QApplication::clipboard()->setText(u" sk-test-\ncanary-7QfA \n"_s);
        dialog->field()->paste();
        QCOMPARE(trimmed.size(), 1);
        QCOMPARE(dialog->field()->text(), u"sk-test-canary-7QfA"_s);
        dialog->sessionChoice()->setChecked(true);
        QTest::keyClick(dialog->field(), Qt::Key_Return);
        QTRY_COMPARE(page().model()->find(id)->keys.size(), 1);
        QCOMPARE(page().model()->find(id)->keys.first().tail, u"7QfA"_s);
    }

    void changesAreSavedRevertedAndKeptAcrossRows()
    {
        const QString first = m_bench->add(u"First"_s);
        const QString second = m_bench->add(u"Second"_s);
        show(first);
        QVERIFY(!page().editor()->saveButton()->isEnabled());
        type(u"name"_s, u"Renamed"_s);
        QVERIFY(page().editor()->saveButton()->isEnabled());
        show(second);
        QVERIFY(!page().editor()->isEdited());
        QCOMPARE(page().editor()->editedCount(), 1);
        QCOMPARE(page().unsavedWork().size(), 1); // quitting asks about it
        show(first);
        QCOMPARE(nameField()->text(), u"Renamed"_s);
        QTest::mouseClick(page().editor()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->providers.provider(first)->config.name, u"Renamed"_s);
        QTRY_VERIFY(!page().editor()->isEdited());
        type(u"name"_s, u"Again"_s);
        QTest::mouseClick(page().editor()->revertButton(), Qt::LeftButton);
        QCOMPARE(nameField()->text(), u"Renamed"_s);
    }

    void aRegionIsPartOfTheAddress()
    {
        const QString local = m_bench->add(u"Server"_s);
        ai::ProviderConfig config;
        config.kind = ai::ProviderKind::OpenAi;
        config.name = u"Open"_s;
        const QString id = take(m_bench->providers.add(config)).value().config.id;
        show(id);
        FieldBox *box = page().editor()->form()->field(u"region"_s);
        auto *region = qobject_cast<QComboBox *>(box->editor());
        QVERIFY(box->isVisibleTo(page().editor()));
        QCOMPARE(region->currentData().toString(), u"any"_s);
        QVERIFY(!page().editor()->isEdited());
        region->setCurrentIndex(region->findData(u"eu"_s));
        Q_EMIT region->activated(region->currentIndex());
        QVERIFY(page().editor()->isEdited());
        QTest::mouseClick(page().editor()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(
            m_bench->providers.provider(id)->config.baseUrl, QUrl(u"https://eu.api.openai.com/v1"_s));
        type(u"base_url"_s, u"https://proxy.example.com/v1"_s);
        QCOMPARE(region->currentIndex(), -1);
        show(local);
        QVERIFY(!box->isVisibleTo(page().editor()));
    }

    void itsUsageOpensWithItAsTheFilter()
    {
        QSignalSpy asked(&page(), &Page::pageRequested);
        auto *usage = page().editor()->findChild<UsageTab *>();
        QVERIFY(usage);
        usage->findChild<QPushButton *>()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u"usage"_s);
        QCOMPARE(asked.at(0).at(1).toStringList(),
            (QStringList{u"tab=dashboard"_s, u"provider="_s + page().editor()->currentId()}));
    }

    void aBadAddressIsSaidAndNotSaved()
    {
        const QString id = m_bench->add(u"Server"_s);
        show(id);
        type(u"base_url"_s, u"http://api.example.com/v1"_s);
        QTest::mouseClick(page().editor()->saveButton(), Qt::LeftButton);
        QVERIFY(!page().editor()->form()->field(u"base_url"_s)->problem().isEmpty());
        QVERIFY(page().editor()->isEdited());
        QCOMPARE(m_bench->providers.provider(id)->config.baseUrl.port(), 9);
    }

    void whatIsNotSavedIsToldOnAnotherRowToo()
    {
        const QString id = m_bench->add(u"Server"_s);
        const QString other = m_bench->add(u"Other"_s);
        QTRY_COMPARE(page().model()->rowCount(), 3);
        show(id);
        type(u"name"_s, u"Mine"_s);
        ai::ProviderConfig theirs = m_bench->providers.provider(id)->config;
        theirs.name = u"Theirs"_s;
        QSignalSpy told(&page(), &Page::notify);
        const auto saving = m_bench->providers.save(theirs, m_bench->providers.provider(id)->revision);
        QTest::mouseClick(page().editor()->saveButton(), Qt::LeftButton);
        page().list()->select(other);
        QTRY_COMPARE(page().editor()->currentId(), other);
        QVERIFY(take(saving));
        QTRY_COMPARE(told.size(), 1);
        const auto message = told.constFirst().constFirst().value<ToastMessage>();
        QVERIFY2(message.text.contains(u"is not saved"), qPrintable(message.text));
        QVERIFY(!page().editor()->banner()->isVisible()); // it is not about this one
        message.action();
        QTRY_COMPARE(page().editor()->currentId(), id);
        QVERIFY(page().editor()->banner()->isVisible());
        QVERIFY(page().editor()->isEdited());
        QCOMPARE(page().saveState().kind, SaveState::Kind::Unsaved);
    }

    void aConflictIsToldAndNothingIsLost()
    {
        const QString id = m_bench->add(u"Server"_s);
        show(id);
        type(u"name"_s, u"Mine"_s);
        ai::ProviderConfig theirs = m_bench->providers.provider(id)->config;
        theirs.name = u"Theirs"_s;
        QVERIFY(take(m_bench->providers.save(theirs, m_bench->providers.provider(id)->revision)));
        QTRY_VERIFY(page().editor()->banner()->isVisible());
        QCOMPARE(nameField()->text(), u"Mine"_s);
        QTest::mouseClick(page().editor()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->providers.provider(id)->config.name, u"Mine"_s);
    }

    void theSwitchAndTheOrderWorkWithKeys()
    {
        const QString first = m_bench->add(u"First"_s);
        const QString second = m_bench->add(u"Second"_s);
        show(second);
        QTableView *table = page().list()->table();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(!m_bench->providers.provider(second)->config.enabled);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(page().model()->ids(), (QStringList{builtInProvider(), second, first}));
        QCOMPARE(page().editor()->currentId(), second);
    }

    void filterAndSegmentsNarrow()
    {
        for (int i = 0; i < 40; ++i) {
            m_bench->add(u"Server %1"_s.arg(i));
        }
        QTRY_COMPARE(page().model()->rowCount(), 41);
        QTest::keyClick(&page(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(page().list()->filterField(), u"server 17"_s);
        QTRY_COMPARE(page().list()->sort()->rowCount(), 1);
        QTest::keyClick(page().list()->filterField(), Qt::Key_Escape);
        QTRY_COMPARE(page().list()->sort()->rowCount(), 41);
        page().list()->segments()->setCurrentIndex(2);
        QTRY_COMPARE(page().list()->sort()->rowCount(), 0);
    }

    void deletingCanBeUndoneWithTheKey()
    {
        const QString id = m_bench->add(u"Server"_s);
        QVERIFY(take(m_bench->secrets.set(
            m_bench->providers.provider(id)->config, ai::Secret("sk-canary-9999"), KeySource::Session)));
        show(id);
        QTRY_COMPARE(page().model()->find(id)->keys.size(), 1);
        remove();
        QTRY_COMPARE(page().model()->rowCount(), 1);
        QVERIFY(m_bench->providers.provider(id));
        page().actions()->removal()->undo();
        QTRY_COMPARE(page().model()->rowCount(), 2);
        show(id);
        remove();
        QTRY_COMPARE(page().model()->rowCount(), 1);
        page().actions()->removal()->finish();
        QTRY_VERIFY(!m_bench->providers.provider(id));
    }

    void routesThatCannotBeReadAreNotNone()
    {
        const QString id = m_bench->add(u"Server"_s);
        bool readable = false;
        m_bench->services.routesUsing = [&readable](const ai::ProviderConfig &) {
            const Result<QStringList> unread = failure(ErrorKind::Storage, u"The disk does not answer."_s);
            return QtFuture::makeReadyFuture(readable ? Result<QStringList>(QStringList()) : unread);
        };
        show(id);
        page().actions()->remove()->trigger();
        QTRY_VERIFY(page().window()->findChild<QMessageBox *>());
        auto *box = page().window()->findChild<QMessageBox *>();
        QVERIFY2(box->informativeText().contains(u"could not be read"), qPrintable(box->informativeText()));
        QVERIFY(!box->informativeText().contains(u"No route uses it"));
        readable = true;
        QTest::mouseClick(box->defaultButton(), Qt::LeftButton); // Try again
        const auto answered = [this] {
            const auto boxes = page().window()->findChildren<QMessageBox *>();
            return std::any_of(boxes.cbegin(), boxes.cend(), [](const QMessageBox *next) {
                return next->informativeText().contains(u"No route uses it");
            });
        };
        QTRY_VERIFY(answered());
        m_bench->services.routesUsing = {};
    }

    void aTestRunsOnUnsavedValuesAndSaysWhatToDo()
    {
        ModelServer server;
        const QString id = m_bench->add(u"Server"_s);
        show(id);
        type(u"base_url"_s, server.url().toString());
        TestDialog *dialog = startTest();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 15'000);
        QVERIFY2(dialog->report().ok(), qPrintable(dialog->headline()));
        QVERIFY(server.requests > 0);
        QVERIFY(!m_bench->providers.provider(id)->lastTest); // these values are not saved
        dialog->modelField()->setEditText(u"other"_s);
        QTest::mouseClick(dialog->againButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning() && dialog->report().failedIndex() == 3, 15'000);
        QVERIFY(!dialog->fixButtons().isEmpty());
        dialog->copyReport();
        QVERIFY(QApplication::clipboard()->text().contains(u"model: FAILED"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    // Without encryption there is none to wait for: what hangs is the key, and what was stopped says so.
    void aTestThatHangsIsStopped()
    {
        ModelServer server;
        server.silent = true;
        show(m_bench->add(u"Server"_s, server.url()));
        TestDialog *dialog = startTest();
        QTRY_COMPARE(server.requests, 1);
        const auto state = [dialog](qsizetype step) { return dialog->report().steps.at(step).state; };
        QTRY_COMPARE(state(0), TestStep::State::Passed);
        QCOMPARE(state(1), TestStep::State::Skipped);
        QCOMPARE(state(2), TestStep::State::Running);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isRunning());
        QVERIFY(dialog->report().cancelled);
        QVERIFY2(reportSummary(dialog->report()).startsWith(u"1 steps passed in"_s)
                || reportSummary(dialog->report()).startsWith(u"1 step passed in"_s),
            qPrintable(reportSummary(dialog->report())));
    }

    void whatIsNotTheKeysFaultIsNotSaidOfIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("headline");
        QTest::newRow("busy") << 503 << u"The provider has a problem of its own"_s;
        QTest::newRow("paid out") << 402 << u"The key works, the account has no credit"_s;
        QTest::newRow("refused") << 401 << u"The key does not work"_s;
    }

    void whatIsNotTheKeysFaultIsNotSaidOfIt()
    {
        QFETCH(const int, status);
        QFETCH(const QString, headline);
        ModelServer server;
        server.status = status;
        show(m_bench->add(u"Server"_s, server.url()));
        TestDialog *dialog = startTest();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isRunning(), 15'000);
        QCOMPARE(dialog->report().failedIndex(), 2);
        QCOMPARE(dialog->headline(), headline);
        QVERIFY(!dialog->fixButtons().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void aKeyGoesToAnotherHostOnlyWithConsent()
    {
        ModelServer server;
        const QString id = m_bench->add(u"Server"_s);
        QVERIFY(take(m_bench->secrets.set(
            m_bench->providers.provider(id)->config, ai::Secret("sk-canary-9999"), KeySource::Session)));
        show(id);
        QTRY_COMPARE(page().model()->find(id)->keys.size(), 1);
        type(u"base_url"_s, server.url().toString());
        // Neither a test nor the list of models takes it there unasked.
        page().actions()->test()->trigger();
        QVERIFY(!page().window()->findChild<TestDialog *>());
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QVERIFY(!page().editor()->models()->fetchButton()->isEnabled());
        QTest::mouseClick(page().editor()->saveButton(), Qt::LeftButton);
        QVERIFY(question());
        QTest::keyClick(question(), Qt::Key_Return); // the default is to leave all as it is
        QTRY_VERIFY(!question());
        QCOMPARE(m_bench->providers.provider(id)->config.baseUrl.port(), 9);
        QCOMPARE(server.requests, 0);
        QTest::mouseClick(page().editor()->saveButton(), Qt::LeftButton);
        QTest::mouseClick(question()->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->providers.provider(id)->config.baseUrl, server.url());
        QTRY_VERIFY(page().model()->find(id)->keys.isEmpty());
        QVERIFY(page().editor()->models()->fetchButton()->isEnabled());
    }

    void aPathOfTheSameHostNeedsNoQuestion()
    {
        const QString id = m_bench->add(u"Server"_s);
        QVERIFY(take(m_bench->secrets.set(
            m_bench->providers.provider(id)->config, ai::Secret("sk-canary-9999"), KeySource::Session)));
        show(id);
        QTRY_COMPARE(page().model()->find(id)->keys.size(), 1);
        type(u"base_url"_s, u"http://127.0.0.1:9/v2"_s);
        QTest::mouseClick(page().editor()->saveButton(), Qt::LeftButton);
        QVERIFY(!question());
        QTRY_COMPARE(m_bench->providers.provider(id)->config.baseUrl.path(), u"/v2"_s);
    }

    void rowsAreMovedWithTheMouse()
    {
        const QString first = m_bench->add(u"First"_s);
        const QString second = m_bench->add(u"Second"_s);
        QTRY_COMPARE(page().model()->rowCount(), 3);
        QTableView *table = page().list()->table();
        // What the platform sends while a row is dragged; the offscreen one has no drags of its own.
        const auto dropAt = [table](const QPoint &place) {
            const std::unique_ptr<QMimeData> data(table->model()->mimeData({table->model()->index(2, 0)}));
            QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
            QApplication::sendEvent(table->viewport(), &enter);
            QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
            QApplication::sendEvent(table->viewport(), &move);
            if (!move.isAccepted()) {
                return false;
            }
            QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
            QApplication::sendEvent(table->viewport(), &drop);
            return true;
        };
        QVERIFY(table->dragEnabled() && table->model()->index(2, 0).flags().testFlag(Qt::ItemIsDragEnabled));
        const QRect target = table->visualRect(table->model()->index(1, 0));
        QTRY_VERIFY(table->viewport()->rect().contains(target)); // it was low while it had one row
        QVERIFY(dropAt(target.topLeft() + QPoint(60, 3)));
        QTRY_COMPARE(page().model()->ids(), (QStringList{builtInProvider(), second, first}));
    }

    void theOrderIsFixedWhileTheTableIsSorted()
    {
        m_bench->add(u"First"_s);
        const QString second = m_bench->add(u"Second"_s);
        show(second);
        const QStringList before = page().model()->ids();
        page().list()->table()->sortByColumn(ProviderModel::CallsColumn, Qt::DescendingOrder);
        QTest::keyClick(page().list()->table(), Qt::Key_Up, Qt::AltModifier);
        QTest::qWait(50);
        QCOMPARE(page().model()->ids(), before);
    }

    void theTableGoesToAFile()
    {
        m_bench->add(u"Server, the first"_s);
        QTRY_COMPARE(page().model()->rowCount(), 2);
        m_bench->chooser.saveName = m_workspace->filePath(u"providers.csv"_s);
        QSignalSpy told(&page(), &Page::notify);
        QTest::keyClick(&page(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QFile file(m_workspace->filePath(u"providers.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4); // headers, two providers, and the end of the last line
        QVERIFY(lines.at(0).startsWith("Provider,Status,"));
        QVERIFY2(lines.at(2).startsWith("\"Server, the first\","), lines.at(2).constData());
        QVERIFY(lines.at(2).contains(",0,0,"));
    }

    void testingAllKeepsWhatCameOut()
    {
        ModelServer server;
        const QString good = m_bench->add(u"Good"_s, server.url());
        const QString bad = m_bench->add(u"Bad"_s);
        QTRY_COMPARE(page().model()->rowCount(), 3);
        QSignalSpy finished(page().runner(), &TestRunner::finished);
        page().actions()->testAll()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QTRY_VERIFY(
            m_bench->providers.provider(good)->lastTest && m_bench->providers.provider(bad)->lastTest);
        QVERIFY(m_bench->providers.provider(good)->lastTest->ok);
        QVERIFY(!m_bench->providers.provider(bad)->lastTest->ok);
        QTRY_COMPARE(healthOf(*page().model()->find(bad)), ProviderHealth::Failing);
        QVERIFY(page().subtitle().contains(u'1'));
    }

private:
    [[nodiscard]] ProvidersPage &page() const { return m_bench->page; }
    [[nodiscard]] QLineEdit *nameField() const
    {
        return qobject_cast<QLineEdit *>(page().editor()->form()->field(u"name"_s)->editor());
    }

    void show(const QString &id) const
    {
        QTRY_VERIFY(page().model()->indexOf(id) >= 0);
        page().list()->select(id);
        QTRY_COMPARE(page().editor()->currentId(), id);
    }

    void type(const QString &field, const QString &text) const
    {
        auto *edit = qobject_cast<QLineEdit *>(page().editor()->form()->field(field)->editor());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void remove() const
    {
        page().actions()->remove()->trigger();
        auto *box = page().window()->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
                break;
            }
        }
    }

    [[nodiscard]] HostQuestion *question() const { return page().window()->findChild<HostQuestion *>(); }

    [[nodiscard]] TestDialog *startTest() const
    {
        page().actions()->test()->trigger();
        return page().window()->findChild<TestDialog *>();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<ProvidersBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestProvidersPage)
#include "tst_providerspage.moc"
