#include "tests/ui/providers/ProvidersBench.h"
#include "ui/onboarding/EngineCard.h"
#include "ui/onboarding/EngineStep.h"
#include "ui/onboarding/FirstRunDialog.h"
#include "ui/providers/key/KeyEdit.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

/// Stands for Google, which no test may call: takes one key.
class OneKeyTester : public ProviderTester
{
public:
    void test(const TestRequest &request, QObject *context, std::stop_token, Sink sink) override
    {
        tried = request;
        TestReport report = emptyReport(false);
        const bool good = request.key && request.key->tail() == u"good";
        for (int i = 0; i < 3; ++i) {
            report.steps[i].state = TestStep::State::Passed;
            report.steps[i].ms = 100;
        }
        if (!good) {
            report.steps[2].state = TestStep::State::Failed;
            report.steps[2].message = u"Google rejected the key."_s;
        } else {
            report.steps[3].state = TestStep::State::Passed;
        }
        report.finished = true;
        QMetaObject::invokeMethod(
            context, [sink, report] { sink(report); }, Qt::QueuedConnection);
    }
    void models(const ai::ProviderConfig &, QObject *, std::stop_token, Models) override { }
    [[nodiscard]] std::optional<ai::Money> completionCost(
        const ai::ProviderConfig &, const QString &) const override
    {
        return {};
    }

    std::optional<TestRequest> tried;
};

} // namespace

/// The first steps, above all the choice of an engine.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_bench = std::make_unique<ProvidersBench>(*m_workspace);
        m_services = std::make_unique<ProvidersServices>(m_bench->services);
        m_services->tester = &m_tester;
        m_dialog = std::make_unique<FirstRunDialog>(*m_bench->settings, *m_services, u"/somewhere"_s);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTest::mouseClick(m_dialog->nextButton(), Qt::LeftButton);
        QVERIFY(step()->isVisible());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_services.reset();
        m_bench.reset();
        m_workspace.reset();
    }

    void theBuiltInEngineIsChosenAtFirst()
    {
        QCOMPARE(step()->choice(), EngineStep::Choice::BuiltIn);
        QVERIFY(!step()->keyField()->isVisible());
        QSignalSpy entered(m_dialog.get(), &FirstRunDialog::keyEntered);
        QSignalSpy wanted(m_dialog.get(), &FirstRunDialog::providersRequested);
        toTheEnd();
        QVERIFY(entered.isEmpty() && wanted.isEmpty());
        QVERIFY(m_bench->settings->flag(SettingKey::FirstRunDone));
    }

    void aKeyIsCheckedInPlaceAndHandedOver()
    {
        QTest::mouseClick(step()->card(EngineStep::Choice::Gemini), Qt::LeftButton);
        QCOMPARE(step()->choice(), EngineStep::Choice::Gemini);
        QVERIFY(!step()->card(EngineStep::Choice::BuiltIn)->button()->isChecked());
        QVERIFY(!step()->checkButton()->isEnabled());
        QTest::keyClicks(step()->keyField(), u"AIza-canary-badd"_s);
        QTest::mouseClick(step()->checkButton(), Qt::LeftButton);
        QTRY_COMPARE(step()->outcome(), u"Google rejected the key."_s);
        step()->keyField()->clear();
        QTest::keyClicks(step()->keyField(), u"AIza-canary-good"_s);
        QVERIFY(step()->outcome().isEmpty()); // it was of another key
        QTest::mouseClick(step()->checkButton(), Qt::LeftButton);
        QTRY_VERIFY2(step()->outcome().startsWith(u"The key works"_s), qPrintable(step()->outcome()));
        QCOMPARE(m_tester.tried->config.kind, ai::ProviderKind::Gemini);
        QVERIFY(!m_tester.tried->completion); // checking costs nothing
        QSignalSpy entered(m_dialog.get(), &FirstRunDialog::keyEntered);
        toTheEnd();
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().value<ai::Secret>().tail(), u"good"_s);
    }

    void anotherProviderLeadsToThePage()
    {
        QTest::mouseClick(step()->card(EngineStep::Choice::Another)->button(), Qt::LeftButton);
        QSignalSpy wanted(m_dialog.get(), &FirstRunDialog::providersRequested);
        toTheEnd();
        QCOMPARE(wanted.size(), 1);
    }

    void skippingTakesNoKey()
    {
        step()->choose(EngineStep::Choice::Gemini);
        QTest::keyClicks(step()->keyField(), u"AIza-canary-good"_s);
        QSignalSpy entered(m_dialog.get(), &FirstRunDialog::keyEntered);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(entered.isEmpty());
        QVERIFY(m_bench->settings->flag(SettingKey::FirstRunDone));
    }

private:
    [[nodiscard]] EngineStep *step() const { return m_dialog->engineStep(); }

    void toTheEnd() const
    {
        while (m_dialog->isVisible()) {
            QTest::mouseClick(m_dialog->nextButton(), Qt::LeftButton);
        }
    }

    OneKeyTester m_tester;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<ProvidersBench> m_bench;
    std::unique_ptr<ProvidersServices> m_services;
    std::unique_ptr<FirstRunDialog> m_dialog;
};

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
