#include "core/usage/AttemptImport.h"
#include "tests/core/usage/SampleAttempts.h"
#include "ui/settings/UsageSection.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

class TestUsageSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const QList<usage::UsageAttempt> attempts{
            sampleAttempt({1'000'000}, now - 100 * dayMs), sampleAttempt({1'000'000}, now - dayMs)};
        take(m_database->perform([&attempts](Connection &connection) {
            return usage::AttemptImport(connection, u"d"_s).add(attempts);
        })).value();
        m_section = std::make_unique<UsageSection>(*m_database, m_workspace->author());
        QSignalSpy shown(m_section.get(), &UsageSection::ruleShown);
        m_section->show();
        QVERIFY(shown.wait());
    }

    void cleanup()
    {
        m_section.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void everythingIsKeptAtFirst()
    {
        QVERIFY(m_section->rule().keepsEverything());
        QCOMPARE(m_section->effect(), u"Nothing is deleted."_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(!deleteNow()->isEnabled());
    }

    void aRuleSaysWhatItCostsBeforeItIsSaved()
    {
        QSignalSpy told(m_section.get(), &UsageSection::effectShown);
        days()->setValue(30);
        QVERIFY(told.wait());
        QVERIFY2(m_section->effect().contains(u"of 1 that were logged"_s), qPrintable(m_section->effect()));
        QVERIFY(m_section->effect().contains(u"not saved"_s));
        QVERIFY(save()->isEnabled());
        QVERIFY(!deleteNow()->isEnabled());
        QVERIFY(kept().keepsEverything());
    }

    void aRuleIsSavedOnceItIsConfirmed()
    {
        days()->setValue(30);
        save()->click();
        auto *question = m_section->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(kept().keepsEverything());
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(kept().keepsEverything());
        QTRY_VERIFY(!m_section->findChild<QMessageBox *>());

        save()->click();
        question = m_section->findChild<QMessageBox *>();
        QSignalSpy shown(m_section.get(), &UsageSection::ruleShown);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
            }
        }
        QVERIFY(shown.wait());
        QCOMPARE(kept(), (usage::RetentionRule{30, 0}));
        QVERIFY(!save()->isEnabled());
        QVERIFY(deleteNow()->isEnabled());
    }

    void whatARuleDoesNotKeepGoesAtOnceIfWanted()
    {
        take(usage::RetentionStore(*m_database, m_workspace->author()).set({30, 0})).value();
        m_section = std::make_unique<UsageSection>(*m_database, m_workspace->author());
        QSignalSpy shown(m_section.get(), &UsageSection::ruleShown);
        m_section->show();
        QVERIFY(shown.wait());
        QCOMPARE(days()->value(), 30);
        QSignalSpy deleted(m_section.get(), &UsageSection::deletedCalls);
        deleteNow()->click();
        QVERIFY(deleted.wait());
        QCOMPARE(deleted.constFirst().constFirst().toLongLong(), 1);
    }

    void callsThatCannotBeCountedAreNotNone()
    {
        rename(u"ai_usage_quarter"_s, u"lost"_s);
        QSignalSpy told(m_section.get(), &UsageSection::effectShown);
        days()->setValue(30);
        QVERIFY(told.wait());
        QVERIFY2(m_section->effect().contains(u"could not be read"), qPrintable(m_section->effect()));
        QVERIFY(!m_section->effect().contains(u"none yet"));
        auto *again = m_section->findChild<QPushButton *>(u"readAgain"_s);
        QVERIFY(again->isVisible());
        rename(u"lost"_s, u"ai_usage_quarter"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(told.wait());
        QVERIFY(m_section->effect().contains(u"of 1 that were logged"_s));
        QVERIFY(!again->isVisible());
    }

private:
    void rename(const QString &table, const QString &name)
    {
        QVERIFY(take(m_database->perform([&table, &name](Connection &connection) {
            return connection.execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(table, name), {});
        })));
    }

    QSpinBox *days() const { return m_section->findChild<QSpinBox *>(u"retentionDays"_s); }
    QPushButton *save() const { return m_section->findChild<QPushButton *>(u"saveRetention"_s); }
    QPushButton *deleteNow() const { return m_section->findChild<QPushButton *>(u"deleteNow"_s); }
    usage::RetentionRule kept() const
    {
        return take(usage::RetentionStore(*m_database, m_workspace->author()).read()).value();
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageSection> m_section;
};

QTEST_MAIN(TestUsageSection)
#include "tst_usagesection.moc"
