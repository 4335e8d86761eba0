#include "core/jobstore/JobStore.h"
#include "core/remote/RemoteDatabase.h"
#include "tests/core/jobstore/SampleJobs.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/settings/DatabaseSection.h"
#include "ui/settings/ServerForm.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/StatusPill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace aio;
using namespace aio::test;
using namespace Qt::StringLiterals;

class TestDatabaseSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("AIORCHESTRATOR_DATABASE_PASSWORD", "secret-of-a-test");
        m_workspace = std::make_unique<TemporaryWorkspace>();
        QVERIFY2(m_workspace->options().server, "to be run under tests/support/with-server");
        DatabaseOptions options = m_workspace->options();
        options.server.reset();
        m_file = TemporaryWorkspace::open(options);
        JobStore jobs(*m_file, m_workspace->files(), m_workspace->author());
        QVERIFY(take(jobs.add(sampleExtraction(1), sampleSource(1), {})));
        makeSection();
    }

    void cleanup()
    {
        m_section.reset();
        m_file.reset();
        m_workspace.reset();
        qunsetenv("AIORCHESTRATOR_DATABASE_PASSWORD");
    }

    void aPastedAddressFillsTheForm()
    {
        share();
        line(u"serverHost"_s)->clear();
        QTest::keyClicks(line(u"serverHost"_s), u"x"_s);
        auto *host = line(u"serverHost"_s);
        host->setText(u"postgresql://mia@db.example.org:6000/team?sslmode=require"_s);
        Q_EMIT host->textEdited(host->text());
        QCOMPARE(host->text(), u"db.example.org"_s);
        QCOMPARE(line(u"serverDatabase"_s)->text(), u"team"_s);
        QCOMPARE(line(u"serverUser"_s)->text(), u"mia"_s);
        QCOMPARE(child<QComboBox>(u"serverEncryption"_s)->currentData().toString(), u"require"_s);
        QVERIFY(!line(u"serverCertificate"_s)->isEnabled());
    }

    void whatIsMissingIsSaid()
    {
        share();
        child<QPushButton>(u"databaseCheck"_s)->click();
        QVERIFY2(banner()->text().contains(u"Fill in"_s), qPrintable(banner()->text()));
        QCOMPARE(banner()->severity(), ui::Severity::Danger);
    }

    void aGoodServerPassesEveryCheck()
    {
        share();
        fill();
        child<QPushButton>(u"databaseCheck"_s)->click();
        QTRY_COMPARE(banner()->severity(), ui::Severity::Success);
        QVERIFY2(banner()->text().contains(u'5'), qPrintable(banner()->text()));
        QVERIFY(!remote::serverOf(m_workspace->workspace())); // a test saves nothing
    }

    void aWrongPasswordIsSaidWithWhatToDo()
    {
        share();
        fill();
        line(u"serverPassword"_s)->setText(u"wrong"_s);
        child<QPushButton>(u"databaseCheck"_s)->click();
        QTRY_COMPARE(banner()->severity(), ui::Severity::Danger);
        const auto labels = m_section->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"refused the user or the password"_s);
        }));
    }

    void theWorkspaceMovesAndComesBack()
    {
        share();
        fill();
        QVERIFY(child<QCheckBox>(u"databaseCopies"_s)->isChecked());
        child<QPushButton>(u"databaseMove"_s)->click();
        QVERIFY(child<QPushButton>(u"databaseCancel"_s)->isVisibleTo(m_section.get()));
        QTRY_VERIFY_WITH_TIMEOUT(banner()->text().contains(u"next start"_s), 20'000);
        QVERIFY(banner()->text().contains(u"rows were copied"_s));
        QVERIFY(line(u"serverPassword"_s)->text().isEmpty());
        const auto server = remote::serverOf(m_workspace->workspace());
        QVERIFY(server);
        DatabaseOptions options = m_workspace->options();
        const auto there = TemporaryWorkspace::open(options);
        JobStore jobs(*there, m_workspace->files(), m_workspace->author());
        QCOMPARE(take(jobs.counts()).value().all, 1);

        QSignalSpy restart(m_section.get(), &ui::DatabaseSection::restartRequested);
        banner()->findChild<QPushButton *>()->click();
        QCOMPARE(restart.size(), 1);

        makeSection(); // as after the start
        QTRY_VERIFY(child<QPushButton>(u"databaseLeave"_s)->isVisibleTo(m_section.get()));
        child<QPushButton>(u"databaseLeave"_s)->click();
        QTRY_VERIFY(banner()->text().contains(u"own file"_s));
        QVERIFY(!remote::serverOf(m_workspace->workspace()));
    }

    void aDatabaseThatHoldsDataIsNotCopiedInto()
    {
        const auto there = m_workspace->open();
        JobStore jobs(*there, m_workspace->files(), m_workspace->author());
        QVERIFY(take(jobs.add(sampleExtraction(2), sampleSource(2), {})));
        share();
        fill();
        child<QPushButton>(u"databaseMove"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(banner()->severity(), ui::Severity::Danger, 20'000);
        QVERIFY2(banner()->text().contains(u"already holds data"_s), qPrintable(banner()->text()));
        QVERIFY(!remote::serverOf(m_workspace->workspace()));
    }

    void everyFieldHasAName()
    {
        share();
        for (const QWidget *widget : m_section->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(m_section.get()) && widget->focusPolicy() != Qt::NoFocus
                && qobject_cast<const QLabel *>(widget) == nullptr && widget->focusProxy() == nullptr
                && !widget->objectName().startsWith(u"qt_"_s)) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    widget->metaObject()->className());
            }
        }
    }

private:
    void makeSection()
    {
        m_section = std::make_unique<ui::DatabaseSection>(m_workspace->workspace(), *m_file);
        m_section->show();
        QTRY_VERIFY(child<QRadioButton>(u"databaseShared"_s)->isEnabled());
    }

    void share() { child<QRadioButton>(u"databaseShared"_s)->setChecked(true); }

    // The server of the test; its password is the environment's, as a keychain's is for people.
    void fill()
    {
        const ServerAddress address = m_workspace->options().server.value();
        m_section->findChild<ui::ServerForm *>()->setAddress(address);
        line(u"serverPassword"_s)->setText(u"secret-of-a-test"_s);
    }

    template <typename Widget> Widget *child(const QString &name)
    {
        return m_section->findChild<Widget *>(name);
    }
    QLineEdit *line(const QString &name) { return child<QLineEdit>(name); }
    ui::Banner *banner() { return child<ui::Banner>(u"databaseBanner"_s); }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_file;
    std::unique_ptr<ui::DatabaseSection> m_section;
};

QTEST_MAIN(TestDatabaseSection)
#include "tst_databasesection.moc"
