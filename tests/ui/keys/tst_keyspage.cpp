#include "tests/ui/providers/ProvidersBench.h"
#include "ui/keys/KeysPage.h"
#include "ui/keys/RotateDialog.h"
#include "ui/providers/key/KeyDialog.h"
#include "ui/providers/key/KeyEdit.h"

#include <QAbstractItemModelTester>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
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
        QVERIFY(!m_page->rotateAction()->isEnabled());
        m_page->replaceAction()->trigger();
        auto *dialog = m_page->findChild<KeyDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->field(), u"sk-canary-1234"_s);
        dialog->sessionChoice()->setChecked(true);
        dialog->saveButton()->click();
        QTRY_VERIFY(m_page->model()->row(0)->key);
        const QModelIndex tail = m_page->model()->index(0, KeyModel::TailColumn);
        QCOMPARE(tail.data().toString(), maskedKey(u"1234"_s, 4));
        m_page->removeAction()->trigger();
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

private:
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<ProvidersBench> m_bench;
    std::unique_ptr<KeysPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
