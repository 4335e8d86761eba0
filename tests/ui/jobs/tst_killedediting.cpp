#include "tests/support/KilledTyping.h"
#include "tests/ui/jobs/JobsBench.h"
#include "ui/jobs/form/FieldRow.h"
#include "ui/jobs/form/FormPane.h"
#include "ui/jobs/form/JobForm.h"
#include "ui/jobs/input/JobInput.h"
#include "ui/jobs/page/JobDesk.h"

#include <QLineEdit>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

// The other program: opens a job on the Jobs page and types into its title.
int typeIntoAJob()
{
    const TemporaryWorkspace workspace;
    JobsBench bench(workspace);
    bench.engine.answer(u"a.png"_s, picturedPosting());
    extraction::ExtractionSource source;
    source.files = {{u"a.png"_s, "bytes"}};
    Q_EMIT bench.page.input()->sourcesReady({source});
    JobDesk *desk = bench.page.desk();
    if (!QTest::qWaitFor([desk] { return desk->session() != nullptr; }, 20'000)) {
        return 1;
    }
    auto *title = desk->formPane()->form()->row(JobField::Title)->findChild<QLineEdit *>();
    title->setFocus();
    title->clear();
    return typeUntilKilled(workspace, [title] { QTest::keyClick(title, Qt::Key_X); });
}

/// How much of the title is on the disk, or -1 when that is not what was typed.
qsizetype keptOf(const KilledTyping &killed)
{
    const auto database = killed.openDatabase();
    const Workspace workspace = killed.workspace();
    JobStore store(*database, FileStore(workspace.sourcesFolder()), {u"mia"_s, workspace.deviceId()});
    const auto listed = take(store.list());
    if (!take(database->check()) || !listed || listed->size() != 1) {
        return -1;
    }
    const auto job = take(store.load(listed->constFirst().id));
    const QString title = job ? job->extraction.job.title : QString();
    return title == QString(title.size(), u'x') ? title.size() : -1;
}

} // namespace

class TestKilledEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTwoSecondsAreLost_data()
    {
        QTest::addColumn<int>("typedMs");
        // At several moments between one save and the next.
        QTest::newRow("just after a save") << 2600;
        QTest::newRow("later") << 2950;
        QTest::newRow("just before a save") << 3300;
    }

    void atMostTwoSecondsAreLost()
    {
        QFETCH(int, typedMs);
        const KilledTyping killed(typedMs);
        QVERIFY(killed.wasKilled());
        QVERIFY(killed.due() > 0);
        const qsizetype kept = keptOf(killed);
        QVERIFY2(kept >= killed.due(), killed.text(kept).constData());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--type") {
        return typeIntoAJob();
    }
    TestKilledEditing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedediting.moc"
