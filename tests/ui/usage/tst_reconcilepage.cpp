#include "core/usage/AttemptImport.h"
#include "tests/core/usage/SampleAttempts.h"
#include "tests/support/ScriptedChooser.h"
#include "ui/usage/reconcile/DriftModel.h"
#include "ui/usage/reconcile/MappingDialog.h"
#include "ui/usage/reconcile/ReconcilePage.h"
#include "ui/usage/reconcile/RepriceDialog.h"
#include "ui/widgets/MoneyEdit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

// Two calls of 2026-11-22, one of them without a price.
QList<usage::UsageAttempt> calls()
{
    usage::UsageAttempt priced = sampleAttempt({2'000'000'000});
    usage::UsageAttempt unpriced = sampleAttempt({}, sampleTime + 1000);
    unpriced.cost = {};
    return {priced, unpriced};
}

} // namespace

class TestReconcilePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        const auto attempts = calls();
        take(m_database->perform([&attempts](Connection &connection) {
            return usage::AttemptImport(connection, u"d"_s).add(attempts);
        })).value();
        m_page = std::make_unique<ReconcilePage>(services());
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QSignalSpy(m_page.get(), &ReconcilePage::shown).wait());
    }

    void cleanup()
    {
        m_page.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void aDroppedBillIsComparedAndExplained()
    {
        QCOMPARE(m_page->model()->rowCount(), 0);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(bill("Day;Which;Sum\n2026-11-22;gemini-2.5-flash;2.5\n"))});
        QVERIFY(m_page->acceptsDrop(&data));
        m_page->drop(&data);
        QTRY_VERIFY(m_page->mappingDialog() && m_page->mappingDialog()->isVisible());
        MappingDialog *dialog = m_page->mappingDialog();
        // The day is told by its name, the amount is not.
        QCOMPARE(dialog->mapping().day, u"Day"_s);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        const auto combos = dialog->findChildren<QComboBox *>();
        for (QComboBox *combo : combos) {
            if (combo->accessibleName() == u"Amount") {
                combo->setCurrentText(u"Sum"_s);
            } else if (combo->accessibleName() == u"Model") {
                combo->setCurrentText(u"Which"_s);
            }
        }
        QVERIFY(dialog->acceptButton()->isEnabled());
        QCOMPARE(dialog->provider(), u"gemini"_s);
        QSignalSpy told(m_page.get(), &Page::notify);
        dialog->acceptButton()->click();
        QTRY_COMPARE(m_page->model()->rowCount(), 1);
        QCOMPARE(told.size(), 1);
        const QAbstractItemModelTester tester(m_page->model());
        const auto text = [this](int column) { return m_page->model()->index(0, column).data().toString(); };
        QCOMPARE(text(DriftModel::ModelColumn), u"gemini-2.5-flash"_s);
        QCOMPARE(text(DriftModel::InvoicedColumn), moneyText({2'500'000'000}));
        QCOMPARE(text(DriftModel::DriftColumn), u'+' + moneyText({500'000'000}));
        QVERIFY(m_page->explanation().contains(u"Calls without a price"_s));
        QVERIFY2(m_page->explanation().startsWith(text(DriftModel::DayColumn) + u", gemini-2.5-flash\n"_s),
            qPrintable(m_page->explanation()));
        QVERIFY2(text(DriftModel::DayColumn).contains(u" 20"), qPrintable(text(DriftModel::DayColumn)));
        // Undo of the import takes it away again.
        told.constFirst().constFirst().value<ToastMessage>().action();
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
    }

    void billsOfAProviderThatIsGoneAreTaken()
    {
        usage::UsageAttempt other = sampleAttempt({1'000'000'000}, sampleTime + 2000);
        other.provider = u"openai"_s;
        take(m_database->perform([&other](Connection &connection) {
            return usage::AttemptImport(connection, u"e"_s).add({other});
        })).value();
        QFile file(m_workspace->filePath(u"OpenAI-november.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("day,amount\n2026-11-22,2.5\n");
        file.close();
        m_page->importFile(file.fileName());
        QTRY_VERIFY(m_page->mappingDialog() && m_page->mappingDialog()->isVisible());
        QCOMPARE(m_page->mappingDialog()->provider(), u"openai"_s); // as the name of the file says
    }

    void aFileThatIsNoBillIsRefused()
    {
        QSignalSpy shown(m_page.get(), &ReconcilePage::shown);
        m_page->importFile(bill("\"open"));
        QVERIFY(shown.wait());
        QVERIFY(!m_page->mappingDialog());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/picture.png"_s)});
        QVERIFY(!m_page->acceptsDrop(&data));
    }

    void repricingIsPreviewedAndTakenBack()
    {
        usage::Corrections corrections(*m_database, m_workspace->author());
        RepriceDialog dialog(corrections, {.filter = {}, .catalog = catalog::ModelCatalog::builtIn()},
            {{u"gemini"_s, u"Our Google"_s}});
        dialog.show();
        QTRY_VERIFY(dialog.applyButton()->isEnabled());
        QCOMPARE(dialog.planTable()->model()->rowCount(), 1);
        QCOMPARE(dialog.planTable()->model()->index(0, 0).data().toString(), u"Our Google"_s);
        QVERIFY(!dialog.undoButton()->isEnabled());
        QSignalSpy corrected(&dialog, &RepriceDialog::corrected);
        dialog.applyButton()->click();
        QVERIFY(corrected.wait());
        QTRY_COMPARE(dialog.setsTable()->model()->rowCount(), 1);
        QTRY_VERIFY(!dialog.summary().contains(u"…"));
        QVERIFY(!dialog.applyButton()->isEnabled());
        dialog.setsTable()->selectRow(0);
        QVERIFY(dialog.undoButton()->isEnabled());
        dialog.undoButton()->click();
        QVERIFY(corrected.wait());
        QTRY_COMPARE(dialog.setsTable()->model()->rowCount(), 2);
        QTRY_VERIFY(dialog.applyButton()->isEnabled());
    }

    void billsThatCannotBeReadAreNotNone()
    {
        rename(u"ai_invoice"_s, u"lost"_s);
        QSignalSpy shown(m_page.get(), &ReconcilePage::shown);
        m_page->reload();
        QVERIFY(shown.wait());
        QVERIFY(says(u"The bills could not be read"_s));
        QVERIFY(!says(u"No bills yet"_s));
        rename(u"lost"_s, u"ai_invoice"_s);
        // A button that is put where people look already shows with the next turn of the event loop.
        QAbstractButton *again = nullptr;
        QTRY_VERIFY((again = visibleButton(u"Try again"_s)) != nullptr);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(shown.wait());
        QVERIFY(says(u"No bills yet"_s));
    }

    void nothingIsSaidOfBillsBeforeTheyAreRead()
    {
        ReconcilePage page(services());
        page.show();
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"No bills yet");
        }));
        QVERIFY(QSignalSpy(&page, &ReconcilePage::shown).wait());
    }

    void earlierCorrectionsThatCannotBeReadAreNotNone()
    {
        rename(u"ai_usage_correction_set"_s, u"lost"_s);
        usage::Corrections corrections(*m_database, m_workspace->author());
        RepriceDialog dialog(corrections, {.filter = {}, .catalog = catalog::ModelCatalog::builtIn()}, {});
        dialog.show();
        auto *none = dialog.findChild<QLabel *>(u"noSets"_s);
        QTRY_VERIFY2(none->text().startsWith(u"They could not be read"), qPrintable(none->text()));
        auto *again = dialog.findChild<QPushButton *>(u"readAgain"_s);
        QVERIFY(again->isVisible());
        rename(u"lost"_s, u"ai_usage_correction_set"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(none->text(), u"None yet."_s);
        QTRY_VERIFY(!again->isVisible());
    }

private:
    QAbstractButton *visibleButton(const QString &text) const
    {
        const auto buttons = m_page->findChildren<QAbstractButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
            [&text](const QAbstractButton *button) { return button->isVisible() && button->text() == text; });
        return found == buttons.cend() ? nullptr : *found;
    }

    void rename(const QString &table, const QString &name)
    {
        QVERIFY(take(m_database->perform([&table, &name](Connection &connection) {
            return connection.execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name), {});
        })));
    }

    bool says(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    ReconcileServices services()
    {
        return {*m_database, m_workspace->author(), m_files, [] { return catalog::ModelCatalog::builtIn(); },
            [] {
                ai::ProviderConfig google;
                google.id = u"gemini"_s;
                google.name = u"Our Google"_s;
                google.kind = ai::ProviderKind::Gemini;
                return QList{google};
            }};
    }

    QString bill(const QByteArray &bytes)
    {
        QFile file(m_workspace->filePath(u"bill.csv"_s));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    ScriptedChooser m_files;
    std::unique_ptr<ReconcilePage> m_page;
};

QTEST_MAIN(TestReconcilePage)
#include "tst_reconcilepage.moc"
