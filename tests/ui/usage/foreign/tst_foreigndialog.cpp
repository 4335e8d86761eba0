#include "core/storage/OpenConnection.h"
#include "core/usage/UsageLog.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/theme/Theme.h"
#include "ui/usage/foreign/ForeignColumnsForm.h"
#include "ui/usage/foreign/ForeignDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

// The log of another program on a real server, read by the assistant.
class TestForeignDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_server = TestServer::blank();
        m_foreign = openConnection({{}, m_server->address()}).value();
        for (const QString &sql : {u"CREATE TABLE ai_provider_configs (id SERIAL PRIMARY KEY, name TEXT)"_s,
                 u"INSERT INTO ai_provider_configs (name) VALUES ('gemini'), ('openai')"_s,
                 u"CREATE TABLE ai_provider_usage_logs (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), "
                 "provider_config_id INT, remark TEXT, model TEXT, prompt_tokens INT, "
                 "cost_usd NUMERIC(12, 6), duration_ms INT, created_at TIMESTAMPTZ)"_s,
                 u"INSERT INTO ai_provider_usage_logs (provider_config_id, remark, model, prompt_tokens, "
                 "cost_usd, duration_ms, created_at) SELECT 1 + n % 2, 'mia', 'model-1', 100, 0.001234, 250, "
                 "TIMESTAMPTZ '2024-09-01 00:00:00+00' + n * INTERVAL '37 minutes' "
                 "FROM generate_series(1, 6000) n"_s}) {
            const auto done = m_foreign->execute(sql);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
        m_workspace = std::make_unique<TemporaryWorkspace>();
        DatabaseOptions options = m_workspace->options();
        options.server.reset();
        m_database = TemporaryWorkspace::open(options);
        m_dialog = std::make_unique<ForeignDialog>(*m_database, m_workspace->author());
        m_dialog->show();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_foreign.reset();
        m_database.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void columnsAreGuessedCorrectedAndRead()
    {
        QVERIFY(!m_dialog->lookButton()->isEnabled());
        QVERIFY(!m_dialog->readButton()->isEnabled());
        look();
        QVERIFY2(m_dialog->readButton()->isEnabled(), qPrintable(m_dialog->status()));
        const auto sources = m_dialog->form()->mapping().sources;
        QCOMPARE(sources.value(usage::ForeignMeaning::Time).column, u"created_at"_s);
        QCOMPARE(sources.value(usage::ForeignMeaning::Cost).column, u"cost_usd"_s);
        QCOMPARE(m_dialog->form()->mapping().providerTable, u"ai_provider_configs"_s);

        // Without a time nothing can be read, and it says so.
        QComboBox *time = m_dialog->form()->columnOf(usage::ForeignMeaning::Time);
        const int known = time->currentIndex();
        time->setCurrentIndex(0);
        QVERIFY(!m_dialog->readButton()->isEnabled());
        QVERIFY(m_dialog->status().contains(u"when a call was"_s));
        time->setCurrentIndex(known);
        // What nothing suggests, a person says.
        QComboBox *user = m_dialog->form()->columnOf(usage::ForeignMeaning::User);
        user->setCurrentIndex(user->findData(u"remark"_s));
        QVERIFY(m_dialog->readButton()->isEnabled());

        QSignalSpy finished(m_dialog.get(), &ForeignDialog::finished);
        m_dialog->readButton()->click();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(m_dialog->status(), u"6,000 calls read, 6,000 of them new."_s);
        usage::UsageLog log(*m_database);
        const auto page = take(log.page({.providers = {u"gemini"_s}, .users = {u"mia"_s}}, 100)).value();
        QCOMPARE(page.attempts.size(), 100);
        QCOMPARE(page.attempts.constFirst().cost.amount->nanoUsd, 1'234'000);

        m_dialog->readButton()->click(); // once more changes nothing
        QVERIFY(finished.wait(30'000));
        QCOMPARE(m_dialog->status(), u"6,000 calls read, 0 of them new."_s);
    }

    void whatItMeansIsRemembered()
    {
        look();
        QComboBox *user = m_dialog->form()->columnOf(usage::ForeignMeaning::User);
        user->setCurrentIndex(user->findData(u"remark"_s));
        read();
        const auto kept = take(usage::ForeignLogStore(*m_database, m_workspace->author()).list()).value();
        QCOMPARE(kept.size(), 1);
        QVERIFY(!kept.constFirst().isFollowed);
        QVERIFY(!kept.constFirst().hasPassword);
        QVERIFY(kept.constFirst().readAt > 0);

        m_dialog = std::make_unique<ForeignDialog>(*m_database, m_workspace->author());
        m_dialog->show();
        QTRY_COMPARE(m_dialog->server()->text(), m_server->address().toText());
        QVERIFY(m_dialog->status().startsWith(u"Read last on "_s));
        look();
        user = m_dialog->form()->columnOf(usage::ForeignMeaning::User);
        QCOMPARE(user->currentData().toString(), u"remark"_s);
        // Another log is none of it.
        m_dialog->server()->setText(u"postgresql://somebody@elsewhere/x"_s);
        QVERIFY(m_dialog->status().isEmpty());
    }

    void itIsKeptUpWithOnWish()
    {
        // The library finds it by itself, so no keychain is asked.
        qputenv("PGPASSWORD", m_server->address().password.reveal());
        const auto forget = qScopeGuard([] { qunsetenv("PGPASSWORD"); });
        m_dialog->server()->setText(m_server->address().toText());
        QSignalSpy looked(m_dialog.get(), &ForeignDialog::looked);
        m_dialog->lookButton()->click();
        QVERIFY(looked.wait(30'000));
        QVERIFY(!m_dialog->followBox()->isChecked());
        m_dialog->followBox()->click();
        m_dialog->password()->setText(u"x"_s);
        m_dialog->password()->clear();
        QVERIFY(m_dialog->followBox()->isChecked()); // typing takes no wish back
        m_dialog->lookButton()->click();
        QVERIFY(looked.wait(30'000));
        read();
        usage::ForeignLogStore store(*m_database, m_workspace->author());
        QVERIFY(take(store.list()).value().constFirst().isFollowed);
        QVERIFY(m_dialog->followBox()->isChecked());
        QSignalSpy kept(m_dialog.get(), &ForeignDialog::kept);
        m_dialog->followBox()->click();
        QVERIFY(kept.wait(30'000));
        QVERIFY(!take(store.list()).value().constFirst().isFollowed);
    }

    // A server that does not answer holds up neither the window nor what is read: the dialog is gone at once,
    // and deleted when the server gives in.
    void closingItDoesNotWaitForTheServer()
    {
        look();
        QVERIFY(m_foreign->execute(u"BEGIN"_s));
        QVERIFY(m_foreign->execute(u"LOCK TABLE ai_provider_usage_logs IN ACCESS EXCLUSIVE MODE"_s));
        m_dialog->readButton()->click();
        const auto waiting = openConnection({{}, m_server->address()}).value();
        const auto isHeldUp = [&waiting] {
            const auto locks = waiting->list(u"SELECT pid FROM pg_locks WHERE NOT granted"_s, {},
                [](const SqlRow &row) { return row.integer(0); });
            return locks && !locks->isEmpty();
        };
        QTRY_VERIFY(isHeldUp());
        QPointer<ForeignDialog> dialog(m_dialog.release());
        connect(dialog, &QDialog::finished, dialog, &ForeignDialog::deleteWhenIdle);
        dialog->reject(); // would never return if it waited
        QVERIFY(dialog && !dialog->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(dialog);
        QVERIFY(m_foreign->execute(u"ROLLBACK"_s));
        QTRY_VERIFY(!dialog);
    }

    void whatCannotBeReadSaysWhy()
    {
        m_dialog->server()->setText(u"mariadb://someone@localhost/x"_s);
        m_dialog->lookButton()->click();
        QVERIFY(m_dialog->status().contains(u"PostgreSQL"_s));
        QVERIFY(m_foreign->execute(u"DROP TABLE ai_provider_usage_logs"_s));
        look();
        QVERIFY2(m_dialog->status().contains(u"ai_provider_usage_logs"_s), qPrintable(m_dialog->status()));
        QVERIFY(!m_dialog->readButton()->isEnabled());
    }

private:
    void read()
    {
        QSignalSpy finished(m_dialog.get(), &ForeignDialog::finished);
        QSignalSpy kept(m_dialog.get(), &ForeignDialog::kept);
        m_dialog->readButton()->click();
        QVERIFY(finished.wait(30'000));
        QVERIFY(kept.count() > 0 || kept.wait(30'000));
    }

    void look()
    {
        m_dialog->server()->setText(m_server->address().toText());
        m_dialog->password()->setText(QString::fromUtf8(m_server->address().password.reveal()));
        QSignalSpy looked(m_dialog.get(), &ForeignDialog::looked);
        m_dialog->lookButton()->click();
        QVERIFY(looked.wait(30'000));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Connection> m_foreign;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ForeignDialog> m_dialog;
};

QTEST_MAIN(TestForeignDialog)
#include "tst_foreigndialog.moc"
