#include "tests/ui/providers/ProvidersBench.h"
#include "ui/providers/editor/FieldBox.h"
#include "ui/providers/editor/FormFields.h"
#include "ui/providers/editor/GeneralForm.h"
#include "ui/providers/editor/LimitsForm.h"
#include "ui/providers/editor/ProviderEditor.h"
#include "ui/providers/list/ProviderListPane.h"
#include "ui/providers/list/ProviderModel.h"
#include "ui/providers/models/ModelsTab.h"
#include "ui/providers/models/PriceDialog.h"
#include "ui/shell/ActionButton.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/MoneyEdit.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

/// The tabs Models and Limits of the inspector.
class TestProviderModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_bench = std::make_unique<ProvidersBench>(*m_workspace);
        m_tester = std::make_unique<QAbstractItemModelTester>(tab()->model());
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
        QTRY_COMPARE(m_bench->page.model()->rowCount(), 1);
    }

    void cleanup()
    {
        m_tester.reset();
        m_bench.reset();
        m_workspace.reset();
    }

    void modelsAreFetchedOnceTheTabIsLookedAt()
    {
        ModelServer server;
        server.models = R"({"id":"tiny","object":"model"},{"id":"huge","object":"model"})";
        const QString id = m_bench->add(u"Server"_s, server.url());
        show(id);
        QCOMPARE(server.requests, 0); // nothing goes out before somebody looks
        openTab(u"Models"_s);
        QTRY_COMPARE(tab()->model()->rowCount(), 2);
        QCOMPARE(server.requests, 1);
        QCOMPARE(tab()->model()->index(0, 0).data().toString(), u"tiny"_s); // the default one first
        QVERIFY(tab()->status().contains(u'2'));
        openTab(u"General"_s);
        openTab(u"Models"_s);
        QTest::qWait(50);
        QCOMPARE(server.requests, 1);
        QTest::keyClicks(tab()->filterField(), u"hug"_s);
        QCOMPARE(tab()->table()->model()->rowCount(), 1);
        QTest::keyClick(tab()->filterField(), Qt::Key_Escape);
        QCOMPARE(tab()->table()->model()->rowCount(), 2);
        // The default is chosen here and saved with the rest.
        tab()->select(u"huge"_s);
        QTest::mouseClick(buttonOf(tab()->useAction()), Qt::LeftButton);
        QCOMPARE(editor()->draft().fastModel, u"huge"_s);
        QVERIFY(editor()->isEdited());
        QCOMPARE(tab()->model()->index(0, 0).data().toString(), u"huge"_s);
    }

    void aListThatDoesNotComeCanBeStopped()
    {
        ModelServer server;
        server.silent = true;
        show(m_bench->add(u"Server"_s, server.url()));
        openTab(u"Models"_s);
        QTRY_COMPARE(server.requests, 1);
        QVERIFY(tab()->isFetching());
        QTest::mouseClick(tab()->fetchButton(), Qt::LeftButton);
        QVERIFY(!tab()->isFetching());
        server.silent = false;
        QTest::mouseClick(tab()->fetchButton(), Qt::LeftButton);
        QTRY_VERIFY(!tab()->isFetching());
        QCOMPARE(server.requests, 2);
        QCOMPARE(tab()->model()->rowCount(), 1);
    }

    void aRefusalIsSaidAndCanBeTriedAgain()
    {
        ModelServer server;
        server.status = 401;
        show(m_bench->add(u"Server"_s, server.url()));
        openTab(u"Models"_s);
        QTRY_VERIFY(tab()->banner()->isVisible());
        QCOMPARE(tab()->model()->rowCount(), 1); // the model that is set stays to be seen
        server.status = 200;
        QTest::mouseClick(tab()->banner()->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!tab()->banner()->isVisible() && !tab()->isFetching());
        QCOMPARE(server.requests, 2);
    }

    void pricesAreSetAndTakenBack()
    {
        ModelServer server;
        const QString id = m_bench->add(u"Server"_s, server.url());
        show(id);
        openTab(u"Models"_s);
        QTRY_VERIFY(tab()->model()->rowCount() == 1 && !tab()->isFetching());
        const QModelIndex price = tab()->model()->index(0, ModelTable::PriceColumn);
        QCOMPARE(price.data().toString(), u"Free"_s); // it answers from this computer
        QVERIFY(!tab()->catalogPriceAction()->isEnabled());
        tab()->table()->setFocus();
        QTest::keyClick(tab()->table(), Qt::Key_Return);
        auto *dialog = m_bench->page.window()->findChild<PriceDialog *>();
        QVERIFY(dialog);
        dialog->inputField()->clear();
        QTest::keyClicks(dialog->inputField(), u"0.5"_s);
        dialog->outputField()->clear();
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(!dialog->outputBox()->problem().isEmpty());
        QTest::keyClicks(dialog->outputField(), u"1.25"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(price.data().toString(),
            QStringLiteral("%1 / %2").arg(moneyText({500'000'000}), moneyText({1'250'000'000})));
        const auto kept = take(m_bench->prices.list()).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().provider, id);
        QCOMPARE(kept.first().price.rates.output, std::optional<qint64>(1'250'000'000));
        tab()->catalogPriceAction()->trigger();
        QTRY_COMPARE(price.data().toString(), u"Free"_s);
        QVERIFY(take(m_bench->prices.list()).value().isEmpty());
    }

    void anUnknownPriceIsNoZero()
    {
        ai::ProviderConfig config;
        config.kind = ai::ProviderKind::OpenAiCompatible;
        config.name = u"Hub"_s;
        config.baseUrl = QUrl(u"https://hub.example.com/v1"_s);
        config.fastModel = u"somebodys-model"_s;
        show(take(m_bench->providers.add(config)).value().config.id);
        QCOMPARE(tab()->model()->rowCount(), 1);
        QCOMPARE(tab()->model()->index(0, ModelTable::PriceColumn).data().toString(), u"No price"_s);
    }

    void retirementAndSuccessorAreNamed()
    {
        ModelRow row;
        row.info = m_bench->catalog.describe(ai::ProviderKind::Gemini, u"gemini-1.5-pro"_s);
        const QDate today(2026, 11, 23);
        QVERIFY2(modelWords(row, today).contains(row.info.successor), qPrintable(modelWords(row, today)));
        QVERIFY(modelWords(row, today).startsWith(u"Retired on"_s));
        QCOMPARE(modelTone(row, today), Token::Danger);
        row.info = m_bench->catalog.describe(ai::ProviderKind::Gemini, u"gemini-2.5-flash"_s);
        QVERIFY2(modelWords(row, today).startsWith(u"Retires on"_s), qPrintable(modelWords(row, today)));
        QCOMPARE(modelTone(row, today), Token::Warning);
    }

    void proxyAndHeadersAreInTheLimitsTab()
    {
        const QString id = m_bench->add(u"Server"_s);
        show(id);
        openTab(u"Limits"_s);
        FormFields *fields = editor()->limits()->fields();
        auto *proxy = qobject_cast<QLineEdit *>(fields->box(u"proxy"_s)->editor());
        proxy->setFocus();
        QTest::keyClicks(proxy, u"nonsense proxy"_s);
        auto *headers = qobject_cast<QPlainTextEdit *>(fields->box(u"headers"_s)->editor());
        headers->setFocus();
        QTest::keyClicks(headers, u"X-Title: Recruiting"_s);
        openTab(u"General"_s);
        QTest::mouseClick(editor()->saveButton(), Qt::LeftButton);
        // It goes to where the mistake is.
        QVERIFY(!fields->box(u"proxy"_s)->problem().isEmpty());
        QCOMPARE(editor()->tabs()->currentWidget(), editor()->limits());
        proxy->selectAll();
        QTest::keyClicks(proxy, u"proxy.example.com:3128"_s);
        QTest::mouseClick(editor()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(m_bench->providers.provider(id)->config.proxy, u"proxy.example.com:3128"_s);
        const auto kept = m_bench->providers.provider(id)->config.headers;
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().second, u"Recruiting"_s);
    }

    void theQuotasOfAProviderAreShown()
    {
        usage::QuotaStatus mine;
        mine.limit.scope = quota::QuotaScope::Provider;
        mine.limit.unit = quota::QuotaUnit::Requests;
        mine.limit.limit = 100;
        mine.used = 40;
        usage::QuotaStatus other = mine;
        const QString id = m_bench->add(u"Server"_s);
        mine.subject = id;
        other.subject = u"another"_s;
        m_bench->services.limits = [mine, other] {
            return QtFuture::makeReadyFuture(Result<QList<usage::QuotaStatus>>({other, mine}));
        };
        show(id);
        openTab(u"Limits"_s);
        QTRY_COMPARE(editor()->limits()->quotaCount(), 1);
    }

private:
    [[nodiscard]] ProviderEditor *editor() const { return m_bench->page.editor(); }
    [[nodiscard]] ModelsTab *tab() const { return editor()->models(); }

    [[nodiscard]] ActionButton *buttonOf(QAction *action) const
    {
        for (ActionButton *one : tab()->findChildren<ActionButton *>()) {
            if (one->action() == action) {
                return one;
            }
        }
        return nullptr;
    }

    void show(const QString &id) const
    {
        QTRY_VERIFY(m_bench->page.model()->indexOf(id) >= 0);
        m_bench->page.list()->select(id);
        QTRY_COMPARE(editor()->currentId(), id);
    }

    /// With the mouse, by the words on it.
    void openTab(const QString &text) const
    {
        QTabBar *bar = editor()->tabs()->tabBar();
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == text) {
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
                QCOMPARE(bar->currentIndex(), i);
                return;
            }
        }
        QFAIL("no such tab");
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<ProvidersBench> m_bench;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestProviderModels)
#include "tst_providermodels.moc"
