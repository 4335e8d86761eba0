#include "tests/support/ChatStream.h"
#include "tests/ui/documents/DocumentsBench.h"
#include "ui/documents/ai/AiDraftDialog.h"
#include "ui/documents/ai/DraftForm.h"
#include "ui/documents/ai/EngineBox.h"
#include "ui/documents/create/NewDocumentDialog.h"
#include "ui/documents/create/PickList.h"
#include "ui/documents/editor/DraftTextEdit.h"
#include "ui/documents/list/DocumentTableModel.h"
#include "ui/documents/page/ProposalDesk.h"
#include "ui/documents/proposal/ChangeList.h"
#include "ui/documents/proposal/EngineFooter.h"
#include "ui/documents/proposal/ProposalPane.h"
#include "ui/documents/proposal/SentDialog.h"
#include "ui/documents/proposal/StreamView.h"
#include "ui/widgets/Banner.h"

#include <QLabel>
#include <QLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace aio;
using namespace aio::ui;
using namespace aio::test;
using namespace Qt::StringLiterals;
using Server = HostileServer;

namespace {

/// What a good model answers about the sample person, with a placeholder as the shield makes it.
const QByteArray answer =
    R"({"summary": "⟨name 1⟩ builds bridges that measure themselves. Eight years of steel.",
    "sections": [{"section": "work", "entries": [
        {"id": "work/0", "highlights": [{"text": "Led 4 engineers", "from": ["work/0/highlights/0"]}]},
        {"id": "work/1", "highlights": []}]},
    {"section": "skills", "entries": [{"id": "skills/1"}, {"id": "skills/0"}]}]})";

const CvContent &cv(const Draft &draft)
{
    return std::get<CvContent>(draft.content);
}

} // namespace

/// A person drafts with a model on the Documents page: everything is real, the model is a server on this
/// computer.
class TestAiDrafting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_server = std::make_unique<Server>();
        m_bench = std::make_unique<DocumentsBench>(*m_workspace);
        m_bench->useModel(m_server->url(u"/v1"_s));
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
        QTRY_VERIFY(m_bench->page.model()->isLoaded());
    }

    void cleanup()
    {
        m_bench.reset();
        m_server.reset();
        m_workspace.reset();
    }

    void whatIsSentIsShownBefore()
    {
        open();
        AiDraftDialog *dialog = ask();
        QTRY_VERIFY(dialog->sentButton()->isEnabled());
        QVERIFY2(dialog->engineLine()->text().startsWith(u"m1 · Yard"_s),
            qPrintable(dialog->engineLine()->text()));
        QVERIFY2(
            dialog->shieldLine()->text().contains(u"masked"_s), qPrintable(dialog->shieldLine()->text()));
        QVERIFY(m_server->requests().isEmpty()); // nobody was asked
        // Every line has room, those that came late too.
        QTRY_VERIFY(dialog->form()->height() >= dialog->form()->layout()->totalMinimumSize().height());
        QTest::mouseClick(dialog->sentButton(), Qt::LeftButton);
        auto *before = dialog->findChild<SentDialog *>();
        QVERIFY(before);
        QCOMPARE(before->windowTitle(), u"What will be sent"_s);
        const QString shown = before->text()->toPlainText();
        QVERIFY(shown.contains(u"Led a team of 4 engineers"_s));
        QVERIFY(!shown.contains(u"Ada"_s) && !shown.contains(u"ada@example.org"_s));
        before->close();
        m_server->on(chatPath, chatAnswer(answer));
        QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
        QTRY_VERIFY(pane() && pane()->changeList()->comparison().decisions > 0);
        const QString sent = pane()->proposal()->sent.text;
        // The mark that fences the data off is another one each time.
        const auto data = [](const QString &text) {
            return text.mid(text.indexOf(u'{'), text.lastIndexOf(u'}') - text.indexOf(u'{'));
        };
        QCOMPARE(data(shown), data(sent));
        QCOMPARE(sent, chatText(m_server->lastRequest()));
    }

    void aProposalIsTakenAsOneStepAndKeptAsAVersion()
    {
        open();
        m_server->on(chatPath, chatAnswer(answer));
        const Draft before = desk()->session()->draft();
        draft();
        QTRY_COMPARE(m_bench->tasks.tasks().first()->state(), Task::State::Succeeded);
        QVERIFY(!desk()->editor()->isVisible());
        QCOMPARE(desk()->session()->draft(), before); // nothing is taken by itself
        QTRY_COMPARE(versions().size(), 1);
        QCOMPARE(versions().first().reason, VersionReason::Proposed);
        QVERIFY(versions().first().label.contains(u"m1"_s));
        QTRY_VERIFY(pane()->changeList()->comparison().decisions > 0);
        QVERIFY2(pane()->footer()->engineLabel()->text().contains(u"1,020 tokens"_s),
            qPrintable(pane()->footer()->engineLabel()->text()));
        QTest::mouseClick(pane()->acceptAllButton(), Qt::LeftButton);
        QTest::mouseClick(pane()->applyButton(), Qt::LeftButton);
        QTRY_VERIFY(!pane()); // once the text before is kept
        QVERIFY(desk()->editor()->isVisible());
        const Draft after = desk()->session()->draft();
        QCOMPARE(cv(after).summary.text,
            u"Ada Krall builds bridges that measure themselves. Eight years of steel."_s);
        QCOMPARE(cv(after).basics.email, u"ada@example.org"_s);
        QTRY_COMPARE(versions().size(), 3);
        QCOMPARE(desk()->session()->document().writtenBy->model, u"m1"_s);
        QVERIFY(desk()->footer()->engineLabel()->text().startsWith(u"m1"_s));
        QCOMPARE(desk()->session()->undoStack()->count(), 1);
        m_bench->page.actions()->undo()->trigger();
        QCOMPARE(desk()->session()->draft(), before);
        QVERIFY(!desk()->session()->document().writtenBy);
        QVERIFY(!m_bench->page.actions()->showSent()->isEnabled());
        m_bench->page.actions()->redo()->trigger();
        desk()->autosave()->flush();
        // What was sent can be read as long as the document says it.
        QTRY_VERIFY(take(m_bench->documents.load(desk()->session()->id())).value().document.writtenBy);
        m_bench->page.actions()->showSent()->trigger();
        auto *sent = desk()->findChild<SentDialog *>();
        QVERIFY(sent);
        QCOMPARE(sent->text()->toPlainText(), chatText(m_server->lastRequest()));
    }

    void aProposalIsTakenIntoWhatWasReadAnew()
    {
        open();
        m_server->on(chatPath, chatAnswer(answer));
        draft();
        QTRY_VERIFY(pane() && pane()->changeList()->comparison().decisions > 0);
        const DraftProposal proposal = *pane()->proposal();
        const std::shared_ptr<DocumentSession> old = desk()->sharedSession();
        const auto other = m_workspace->open();
        DocumentStore theirs(*other, m_workspace->author());
        Document document = old->document();
        document.title = u"Theirs"_s;
        QVERIFY(take(theirs.save(old->id(), old->revision(), document)));
        QTRY_VERIFY(desk()->sharedSession() != old);
        Q_EMIT desk()->proposals()->taken(old, proposal.draft, proposal); // pressed just before
        QTRY_VERIFY(!pane());
        QCOMPARE(desk()->session()->draft(), proposal.draft);
        QVERIFY(!old->isUnsaved());
    }

    void aSentenceAloneIsTaken()
    {
        open();
        m_server->on(chatPath, chatAnswer(answer));
        const QStringList skills = skillsOf(desk()->session()->draft());
        draft();
        QTRY_VERIFY(pane() && pane()->changeList()->comparison().decisions > 1);
        QTest::mouseClick(pane()->rejectAllButton(), Qt::LeftButton);
        QVERIFY(!pane()->applyButton()->isEnabled());
        QTest::mouseClick(pane()->discardButton(), Qt::LeftButton);
        QVERIFY(!pane());
        QCOMPARE(desk()->session()->undoStack()->count(), 0);
        QCOMPARE(skillsOf(desk()->session()->draft()), skills);
        QTRY_COMPARE(versions().size(), 1); // the proposal is a version all the same
    }

    void stopKeepsWhatCame()
    {
        open();
        m_server->on(chatPath,
            {Server::eventHead(),
                Server::send(chatPiece("{\"summary\": \"⟨name 1⟩ builds bridges and more of them")),
                Server::stall()});
        draft();
        QTRY_VERIFY(pane() && pane()->isWriting());
        QTRY_VERIFY(pane()->statusLabel()->text().contains(u"word"_s));
        QVERIFY(!m_bench->page.actions()->draftWithAi()->isEnabled());
        QTest::keyClick(pane(), Qt::Key_Escape);
        QTRY_VERIFY(!pane()->isWriting());
        QVERIFY(!pane()->proposal()->complete);
        QVERIFY(cv(pane()->proposal()->draft).summary.text.startsWith(u"Ada Krall builds bridges"_s));
        QVERIFY(pane()->banner()->text().contains(u"stopped"_s));
        QCOMPARE(m_bench->tasks.tasks().first()->state(), Task::State::Cancelled);
        QTRY_COMPARE(versions().size(), 1);
        QVERIFY(m_bench->page.actions()->draftWithAi()->isEnabled());
    }

    void theQueueStopsItToo()
    {
        open();
        m_server->on(chatPath, {Server::eventHead(), Server::stall()});
        draft();
        QTRY_VERIFY(!m_server->requests().isEmpty());
        m_bench->tasks.tasks().first()->cancel();
        QTRY_VERIFY(pane() && !pane()->isWriting());
        QVERIFY(pane()->banner()->text().contains(u"before the first word"_s));
        QCOMPARE(versions().size(), 0);
    }

    void aFailureIsSaidAndTriedAgain()
    {
        open();
        m_server->onEach(
            chatPath, {Server::answer(401, R"({"error": {"message": "no such key"}})"), chatAnswer(answer)});
        const Draft before = desk()->session()->draft();
        draft();
        QTRY_VERIFY(pane() && !pane()->isWriting());
        QCOMPARE(pane()->banner()->severity(), Severity::Danger);
        QVERIFY(!pane()->banner()->text().isEmpty());
        QVERIFY(!pane()->banner()->text().contains(u"sk-test"_s));
        QCOMPARE(m_bench->tasks.tasks().first()->state(), Task::State::Failed);
        QCOMPARE(desk()->session()->draft(), before);
        for (QPushButton *button : pane()->banner()->findChildren<QPushButton *>()) {
            button->click();
        }
        QTRY_VERIFY(pane()->changeList()->comparison().decisions > 0);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void itGoesOnWhileAnotherDocumentIsOpen()
    {
        open();
        const QUuid id = desk()->session()->id();
        m_server->on(chatPath,
            Server::Script{Server::eventHead(), Server::pause(400),
                Server::send(chatPiece(answer) + chatEnding()), Server::close()});
        QSignalSpy toasts(&m_bench->page, &Page::notify);
        draft();
        m_bench->page.leadingActions().first()->trigger();
        QVERIFY(!desk()->session());
        QTRY_COMPARE(toasts.size(), 1);
        const auto toast = toasts.first().first().value<ToastMessage>();
        QVERIFY(toast.text.contains(u"proposal is ready"_s));
        toast.action();
        QTRY_VERIFY(desk()->session());
        QCOMPARE(desk()->session()->id(), id);
        QVERIFY(pane() && pane()->isVisible());
        QTRY_VERIFY(pane()->changeList()->comparison().decisions > 0);
    }

    void whatIsTypedMeanwhileIsNotLost()
    {
        open();
        m_server->on(chatPath, chatAnswer(answer));
        draft();
        QTRY_VERIFY(pane() && pane()->changeList()->comparison().decisions > 0);
        Draft typed = desk()->session()->draft();
        std::get<CvContent>(typed.content).basics.label = u"Bridge builder"_s;
        desk()->session()->edit(typed, u"type"_s);
        QTRY_VERIFY(pane()->changeList()->comparison().decisions > 0);
        QTest::mouseClick(pane()->acceptAllButton(), Qt::LeftButton);
        const auto &result = std::get<CvContent>(pane()->result().content);
        QCOMPARE(
            result.summary.text.section(u'.', 0, 0), u"Ada Krall builds bridges that measure themselves"_s);
        // The head was no part of what the model wrote: its old words come back only if the person takes
        // that.
        QCOMPARE(std::get<CvContent>(desk()->session()->draft().content).basics.label, u"Bridge builder"_s);
    }

    void aNewDocumentIsDraftedWithAModel()
    {
        m_bench->addCandidate();
        m_bench->addJob();
        m_server->on(chatPath, chatAnswer(answer));
        m_bench->page.actions()->newDocument()->trigger();
        auto *dialog = m_bench->page.findChild<NewDocumentDialog *>();
        QTRY_VERIFY(dialog->candidates()->list()->count() == 1 && dialog->jobs()->list()->count() == 1);
        for (QListWidget *list : {dialog->candidates()->list(), dialog->jobs()->list()}) {
            QTest::mouseClick(
                list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        }
        QVERIFY(!dialog->wish()); // without a model until one is chosen
        dialog->engine()->choose({EngineChoice::Kind::Provider, u"yard"_s});
        QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
        QTRY_VERIFY(desk()->session());
        QTRY_VERIFY(pane() && pane()->changeList()->comparison().decisions > 0);
        // Open documents have an engine of their own.
        QCOMPARE(m_bench->settings->text(SettingKey::DraftEngine), u"\nprovider:yard"_s);
        QTRY_COMPARE(versions().size(), 2); // the built-in draft, and the proposal
    }

    void withoutAModelItSaysSo()
    {
        m_bench->useModel({});
        open();
        AiDraftDialog *dialog = ask();
        QTRY_VERIFY(dialog->outlook().outlook());
        QVERIFY2(
            dialog->engineLine()->text().contains(u"No model"_s), qPrintable(dialog->engineLine()->text()));
        QVERIFY(!dialog->sentButton()->isEnabled());
        QSignalSpy pages(&m_bench->page, &Page::pageRequested);
        Q_EMIT dialog->providersRequested();
        QCOMPARE(pages.size(), 1);
    }

    // Known before anybody is asked, not after.
    void withoutAKeyItSaysSo()
    {
        m_bench->hasKeys = false;
        open();
        AiDraftDialog *dialog = ask();
        const auto *engines = dialog->findChild<EngineBox *>();
        const int yard = engines->findText(u"Only Yard: no key"_s);
        QVERIFY(yard >= 0);
        QVERIFY(!(engines->model()->flags(engines->model()->index(yard, 0)) & Qt::ItemIsEnabled));
        QTRY_VERIFY2(dialog->engineLine()->text().contains(u"Yard has no key."_s),
            qPrintable(dialog->engineLine()->text()));
        QVERIFY(!dialog->sentButton()->isEnabled());
        dialog->reject();
    }

    void closingTheWindowStopsTheCall()
    {
        open();
        m_server->on(chatPath, {Server::eventHead(), Server::stall()});
        draft();
        QTRY_VERIFY(!m_server->requests().isEmpty());
        m_bench.reset(); // hangs or crashes if something is left behind
    }

    void everythingThatTakesFocusHasAName()
    {
        open();
        AiDraftDialog *dialog = ask();
        QTRY_VERIFY(dialog->outlook().outlook());
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isLabel = qobject_cast<const QLabel *>(widget) != nullptr; // its text is its name
            if (!isLabel && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(
                    !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                    widget->metaObject()->className());
            }
        }
    }

private:
    [[nodiscard]] DocumentDesk *desk() const { return m_bench->page.desk(); }
    [[nodiscard]] ProposalPane *pane() const { return desk()->proposals()->pane(desk()->session()); }
    [[nodiscard]] QList<DocumentVersion> versions() const
    {
        return take(m_bench->documents.versions(desk()->session()->id())).value();
    }

    void open()
    {
        const QUuid id = m_bench->addDocument(m_bench->addCandidate(), m_bench->addJob());
        m_bench->page.open({id.toString(QUuid::WithoutBraces)});
        QTRY_VERIFY(desk()->session());
        QTRY_VERIFY(desk()->checker()->result() && desk()->checker()->isFresh());
    }

    [[nodiscard]] AiDraftDialog *ask()
    {
        m_bench->page.actions()->draftWithAi()->trigger();
        auto *dialog = m_bench->page.findChild<AiDraftDialog *>();
        if (dialog == nullptr) {
            qFatal("nothing is asked");
        }
        return dialog;
    }

    /// Asks by the dialog as it opens.
    void draft()
    {
        AiDraftDialog *dialog = ask();
        QTest::mouseClick(dialog->draftButton(), Qt::LeftButton);
        QVERIFY(pane());
    }

    static QStringList skillsOf(const Draft &draft)
    {
        QStringList names;
        for (const DraftSection &section : cv(draft).sections) {
            for (const DraftEntry &entry : section.entries) {
                if (section.kind == SectionKind::Skills) {
                    names << entry.title;
                }
            }
        }
        return names;
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<DocumentsBench> m_bench;
};

QTEST_MAIN(TestAiDrafting)
#include "tst_aidrafting.moc"
