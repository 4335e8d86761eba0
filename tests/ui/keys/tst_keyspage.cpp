#include "tests/ui/providers/ProvidersBench.h"
#include "ui/keys/KeyActions.h"
#include "ui/keys/KeyHistory.h"
#include "ui/keys/KeyInspector.h"
#include "ui/keys/KeysPage.h"
#include "ui/keys/RotateDialog.h"
#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/key/KeyEdit.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedSwitch.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestKeysPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_bench = std::make_unique<ProvidersBench>(*m_workspace);
        m_page = std::make_unique<KeysPage>(m_bench->services);
        m_page->resize(1228, 822);
        m_page->show();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_page->model());
    }

    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
        m_bench.reset();
        m_workspace.reset();
    }

    void aKeyIsEnteredShownByItsTailAndRemoved()
    {
        const QString id = m_bench->add(u"Server"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QVERIFY(!m_page->model()->row(0)->key);
        QVERIFY(!m_page->actions()->rotate()->isEnabled());
        m_page->actions()->replace()->trigger();
        auto *dialog = m_page->findChild<KeyDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->field(), u"sk-canary-1234"_s);
        dialog->sessionChoice()->setChecked(true);
        dialog->saveButton()->click();
        QTRY_VERIFY(m_page->model()->row(0)->key);
        const QModelIndex tail = m_page->model()->index(0, KeyModel::TailColumn);
        QCOMPARE(tail.data().toString(), maskedKey(u"1234"_s, 4));
        m_page->actions()->remove()->trigger();
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!m_page->model()->row(0)->key);
    }

    void aRotationThatFailsKeepsTheOldKey()
    {
        const QString id = m_bench->add(u"Server"_s);
        const ai::ProviderConfig config = m_bench->providers.provider(id)->config;
        QVERIFY(take(m_bench->secrets.set(config, ai::Secret("sk-canary-old1"), KeySource::Session)));
        RotateDialog dialog(m_bench->services, config, u"old1"_s);
        dialog.show();
        QTest::keyClicks(dialog.field(), u"sk-canary-new2"_s);
        QTest::mouseClick(dialog.goButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.problem().isEmpty(), 15'000);
        QCOMPARE(take(m_bench->secrets.key(config)).value().key.tail(), u"old1"_s);
    }

    void theHistorySaysWhoDidWhat()
    {
        const QString id = m_bench->add(u"Server"_s);
        keep(id, "sk-canary-1234");
        QTRY_COMPARE(m_page->inspector()->history()->entries().size(), 1);
        QCOMPARE(m_page->inspector()->history()->entries().first().action, u"key.set"_s);
        QTRY_VERIFY2(
            m_page->inspector()->facts().contains(u"by mia"_s), qPrintable(m_page->inspector()->facts()));
        QVERIFY(!m_page->inspector()->facts().contains(u"canary"_s));
        QVERIFY(take(m_bench->providers.saveTest(id, {QDateTime::currentMSecsSinceEpoch(), true, {}})));
        m_page->inspector()->history()->refresh();
        QTRY_COMPARE(m_page->inspector()->history()->entries().size(), 2);
        QCOMPARE(m_page->inspector()->history()->entries().first().action, u"provider.test"_s);
        // Of another provider nothing is shown.
        const QString other = m_bench->add(u"Other"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 2);
        m_page->open({other});
        QTRY_VERIFY(m_page->inspector()->history()->entries().isEmpty());
    }

    void theInspectorIsAPageInANarrowWindow()
    {
        m_bench->add(u"Server"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QVERIFY(m_page->inspector()->isVisible() && m_page->table()->isVisible());
        m_page->resize(972, 622);
        QTRY_VERIFY(m_page->isCompact());
        QVERIFY(!m_page->inspector()->isVisible() && m_page->table()->isVisible());
        QVERIFY(m_page->leadingActions().isEmpty());
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QVERIFY(m_page->inspector()->isVisible() && !m_page->table()->isVisible());
        QCOMPARE(m_page->leadingActions().size(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QVERIFY(!m_page->inspector()->isVisible() && m_page->table()->isVisible());
        const QRect cell = m_page->table()->visualRect(m_page->table()->model()->index(0, 0));
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(m_page->inspector()->isVisible());
        m_page->leadingActions().first()->trigger();
        QVERIFY(m_page->table()->isVisible());
    }

    void filterAndSwitchNarrowAndCanBeCleared()
    {
        const QString first = m_bench->add(u"First"_s);
        m_bench->add(u"Second"_s);
        keep(first, "sk-canary-1234");
        QTRY_VERIFY(m_page->model()->rowCount() == 2 && m_page->model()->row(0)->key);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_page->filterField(), u"1234"_s);
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
        QTest::keyClicks(m_page->filterField(), u" nowhere"_s);
        QTRY_VERIFY(m_page->nothingFound()->isVisible());
        QVERIFY(!m_page->table()->isVisible());
        QTest::mouseClick(m_page->nothingFound()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_page->table()->model()->rowCount(), 2);
        m_page->segments()->setCurrentIndex(2);
        QCOMPARE(m_page->table()->model()->rowCount(), 1);
        m_page->segments()->setCurrentIndex(3); // no key of the environment
        QVERIFY(m_page->nothingFound()->isVisible());
        m_page->segments()->setCurrentIndex(0);
        QVERIFY(m_page->table()->isVisible());
    }

    void aVariableWasUsedWhenItsProviderWas()
    {
        constexpr qint64 used = 1'700'000'000'000;
        KeyRow row;
        row.key = KeyInfo{};
        row.key->source = KeySource::Environment;
        row.key->active = true;
        QVERIFY(!lastUseOf(row));
        row.provider.summary = usage::ProviderSummary{};
        row.provider.summary->lastUsedAt = used;
        QCOMPARE(lastUseOf(row), std::optional(used));
        row.key->active = false; // another key was used
        QVERIFY(!lastUseOf(row));
        // Of keys that are kept here it is known which was used.
        row.key->active = true;
        row.key->source = KeySource::Keychain;
        QVERIFY(!lastUseOf(row));
        row.key->lastUsedAt = used + 1;
        QCOMPARE(lastUseOf(row), std::optional(used + 1));
    }

    void nothingIsSaidOfKeysBeforeTheKeychainAnswered()
    {
        KeyRow row;
        row.provider.record.config.kind = ai::ProviderKind::OpenAi;
        QCOMPARE(keyPill(row).severity, Severity::Neutral);
        QVERIFY(!needsAttention(row));
        row.provider.keysKnown = true;
        QCOMPARE(keyPill(row).severity, Severity::Warning);
        QVERIFY(needsAttention(row));
    }

    void aKeyOfThisSessionIsNoneOfTheKeychain()
    {
        const QString id = m_bench->add(u"First"_s);
        const auto provider = m_bench->services.providers.provider(id);
        QVERIFY(take(m_bench->services.secrets.set(
            provider->config, ai::Secret("sk-canary-5678"), KeySource::Session)));
        QTRY_VERIFY(m_page->model()->rowCount() == 1 && m_page->model()->row(0)->key);
        QCOMPARE(segment(1), u"Keychain 0"_s);
        QCOMPARE(segment(2), u"Session 1"_s);
        m_page->segments()->setCurrentIndex(1);
        QVERIFY(m_page->nothingFound()->isVisible());
        m_page->segments()->setCurrentIndex(2);
        QCOMPARE(m_page->table()->model()->rowCount(), 1);
    }

    void theAgeLimitIsTheOneOfTheSettings()
    {
        const QString id = m_bench->add(u"Server"_s);
        const QUuid uuid = m_bench->providers.provider(id)->config.uuid;
        constexpr qint64 dayMs = 24LL * 3'600'000;
        // As it is in the index of a workspace that is a hundred days old.
        QVERIFY(take(m_bench->database->write([uuid](Connection &connection) {
            return connection.execute(
                u"INSERT INTO ai_credential (provider_id, source, backend, tail, salt, fingerprint, "
                "created_at, last_test_outcome, candidate_tail, previous_tail) VALUES (?, 'keychain', "
                "'secret-service', 'x9Lk', 'salt', 'hash', ?, '', '', '')"_s,
                {sqlId(uuid), QDateTime::currentMSecsSinceEpoch() - 100 * dayMs});
        })));
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QTest::keyClick(m_page.get(), Qt::Key_F5);
        QTRY_VERIFY(m_page->model()->row(0)->key);
        QVERIFY(!m_page->model()->row(0)->isTooOld);
        m_bench->settings->setNumber(SettingKey::KeyAgeLimit, 90);
        QVERIFY(m_page->model()->row(0)->isTooOld);
        QVERIFY(needsAttention(*m_page->model()->row(0)));
        m_bench->settings->setNumber(SettingKey::KeyAgeLimit, 0);
        QVERIFY(!m_page->model()->row(0)->isTooOld);
    }

    void theTableGoesToClipboardAndFileWithoutKeys()
    {
        const QString id = m_bench->add(u"=Server, the first"_s);
        keep(id, "sk-canary-1234");
        QTRY_VERIFY(m_page->model()->rowCount() == 1 && m_page->model()->row(0)->key);
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.at(0).startsWith(u"Key\t"_s));
        QVERIFY(lines.at(1).startsWith(u"=Server, the first\t"_s));
        m_bench->chooser.saveName = m_workspace->filePath(u"keys"_s);
        QSignalSpy told(m_page.get(), &Page::notify);
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QFile file(m_workspace->filePath(u"keys.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("\r\n\"'=Server, the first\","), csv.constData());
        QVERIFY(!csv.contains("canary"));
    }

    void itGoesToTheProvider()
    {
        const QString id = m_bench->add(u"Server"_s);
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QSignalSpy asked(m_page.get(), &Page::pageRequested);
        m_page->actions()->go()->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toStringList(), QStringList{id});
    }

private:
    [[nodiscard]] QString segment(int index) const
    {
        return m_page->segments()->findChildren<QAbstractButton *>().at(index)->text();
    }

    void keep(const QString &id, const char *key) const
    {
        QVERIFY(take(m_bench->secrets.set(
            m_bench->providers.provider(id)->config, ai::Secret(key), KeySource::Session)));
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<ProvidersBench> m_bench;
    std::unique_ptr<KeysPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
