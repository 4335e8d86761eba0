#include "tests/support/KilledTyping.h"
#include "tests/ui/documents/DocumentsBench.h"
#include "ui/documents/editor/DraftTextEdit.h"

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

// The other program: types into the first paragraph of a letter.
int typeIntoALetter()
{
    const TemporaryWorkspace workspace;
    DocumentsBench bench(workspace);
    const QUuid id = bench.addDocument(bench.addCandidate(), bench.addJob(), DocumentKind::Letter);
    bench.page.open({id.toString(QUuid::WithoutBraces)});
    DocumentDesk *desk = bench.page.desk();
    if (!QTest::qWaitFor([desk] { return desk->session() != nullptr; }, 20'000)) {
        return 1;
    }
    const auto &letter = std::get<LetterContent>(desk->session()->draft().content);
    desk->editor()->reveal(letter.paragraphs.first().id);
    return typeUntilKilled(workspace, [desk] { QTest::keyClick(desk->editor()->textEdit(), Qt::Key_X); });
}

/// How many x the first paragraph begins with on the disk.
qsizetype keptOf(const KilledTyping &killed)
{
    const auto database = killed.openDatabase();
    DocumentStore store(*database, {u"mia"_s, killed.workspace().deviceId()});
    const auto listed = take(store.list());
    if (!take(database->check()) || !listed || listed->size() != 1) {
        return -1;
    }
    const Document document = take(store.load(listed->constFirst().id)).value().document;
    const QString text = std::get<LetterContent>(document.draft.content).paragraphs.first().text;
    qsizetype count = 0;
    while (count < text.size() && text.at(count) == u'x') {
        ++count;
    }
    return count;
}

} // namespace

class TestKilledWriting : public QObject
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
        return typeIntoALetter();
    }
    TestKilledWriting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwriting.moc"
