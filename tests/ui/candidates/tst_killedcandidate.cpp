#include "tests/support/KilledTyping.h"
#include "tests/support/SamplePeople.h"
#include "tests/support/ScriptedChooser.h"
#include "ui/candidates/page/CandidateDesk.h"
#include "ui/candidates/page/CandidatesPage.h"
#include "ui/candidates/profile/EntryCard.h"
#include "ui/candidates/profile/ProfileForm.h"
#include "ui/candidates/profile/SectionGroup.h"
#include "ui/candidates/session/CandidateSession.h"
#include "ui/fields/FieldEdit.h"

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

Result<ImportedCandidate> importNothing(const QByteArray &, const QString &, WorkContext &)
{
    return failure(ErrorKind::BadInput, u"nothing is imported here"_s);
}

// The other program: types into the label of a profile, whose field keeps the focus all the time.
int typeIntoAProfile()
{
    const TemporaryWorkspace workspace;
    const auto database = workspace.open();
    const auto settings = Settings::inMemory();
    CandidateStore candidates(*database, workspace.files(), workspace.author());
    DocumentStore documents(*database, workspace.author());
    TaskList tasks;
    ScriptedChooser chooser;
    const QUuid id = take(candidates.add(sampleCandidate())).value().id;
    CandidatesPage page({candidates, documents, tasks, *settings, chooser, importNothing});
    page.resize(1240, 800);
    page.show();
    page.open({id.toString(QUuid::WithoutBraces)});
    CandidateDesk *desk = page.desk();
    if (!QTest::qWaitFor([desk] { return desk->session() != nullptr; }, 20'000)) {
        return 1;
    }
    QWidget *label =
        desk->form()->section(u"basics"_s)->cards().constFirst()->fieldEdit(u"label"_s)->editor();
    label->setFocus();
    return typeUntilKilled(workspace, [label] { QTest::keyClick(label, Qt::Key_X); });
}

/// How many x the label has on the disk.
qsizetype keptOf(const KilledTyping &killed)
{
    const auto database = killed.openDatabase();
    CandidateStore store(
        *database, FileStore(killed.workspace().sourcesFolder()), {u"mia"_s, killed.workspace().deviceId()});
    const auto listed = take(store.list());
    if (!take(database->check()) || !listed || listed->size() != 1) {
        return -1;
    }
    const Candidate candidate = take(store.load(listed->constFirst().id)).value().candidate;
    return candidate.profiles.constFirst().resume.basics.label.count(u'x');
}

} // namespace

class TestKilledCandidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTwoSecondsAreLost()
    {
        const KilledTyping killed(3100);
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
        return typeIntoAProfile();
    }
    TestKilledCandidate test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedcandidate.moc"
