#include "core/documents/draft/CvProfile.h"
#include "core/documents/grounding/Grounding.h"
#include "tests/core/assist/drafting/DraftSamples.h"
#include "ui/documents/proposal/ChangeList.h"
#include "ui/documents/proposal/ChangeRow.h"
#include "ui/documents/proposal/ChangeSection.h"
#include "ui/documents/proposal/EngineFooter.h"
#include "ui/documents/proposal/ProposalPane.h"
#include "ui/documents/proposal/SentDialog.h"
#include "ui/documents/proposal/StreamView.h"
#include "ui/reasons/RouteReasons.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

using namespace aio;
using namespace aio::ui;
using namespace Qt::StringLiterals;

namespace {

/// The same every time, ids too.
Draft current()
{
    static const Draft draft{cvOf(test::candidate()), u"en"_s};
    return draft;
}

const CvContent &cv(const Draft &draft)
{
    return std::get<CvContent>(draft.content);
}

/// The document with other words in two places and one point less.
DraftProposal proposal()
{
    DraftProposal proposal;
    proposal.draft = current();
    auto &content = std::get<CvContent>(proposal.draft.content);
    content.summary.text = u"Ada Krall welds hulls and 90 masts. Write to ada@krall.example."_s;
    content.sections[0].entries[0].highlights[0].text = u"Trained five welders and a foreman"_s;
    content.sections[0].entries[1].included = false;
    proposal.grounding =
        grounding::ground(test::candidate(), grounding::groundingText(proposal.draft), QDate(2026, 11, 23));
    proposal.engine = {u"yard"_s, u"m1"_s, 1, 900, 120, 35'300'000, 9400};
    proposal.sent = {u"SYSTEM\n⟨name 1⟩ <b>not markup</b>"_s, u"yard"_s, u"m1"_s, true, 5};
    proposal.decision = routing::RouteDecision{};
    routing::Candidate candidate;
    candidate.ref = {u"yard"_s, u"m1"_s};
    candidate.sentence = u"First of the route."_s;
    proposal.decision->candidates = {candidate};
    return proposal;
}

/// A call whose other end is the test.
struct Call
{
    Call()
    {
        promise.start();
        call.text = std::make_shared<DraftStream>();
        call.proposal = promise.future();
        call.text->begin(std::make_shared<DraftRequest>(draftRequest(test::cvQuestion())));
    }

    void end(const Result<DraftProposal> &result)
    {
        promise.addResult(result);
        promise.finish();
    }

    QPromise<Result<DraftProposal>> promise;
    DraftCall call;
    std::stop_source stop;
};

} // namespace

class ProposalPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_pane = std::make_unique<ProposalPane>();
        m_pane->resize(700, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup() { m_pane.reset(); }

    void showsTheDraftAsItGrows()
    {
        Call call;
        m_pane->watch(current(), call.call, call.stop);
        QVERIFY(m_pane->isWriting());
        QVERIFY(m_pane->stopButton()->isVisible());
        QVERIFY(!m_pane->applyButton()->isVisible());
        QVERIFY(shown().contains(u"Recommended by Krall senior"_s)); // the old text
        call.call.text->restart(true);
        call.call.text->append(u"{\"summary\": \"⟨name 1⟩ welds few words."_s);
        QTRY_VERIFY(m_pane->statusLabel()->text().contains(u"5 word"_s));
        QVERIFY(shown().contains(u"Recommended by Krall senior"_s));
        call.call.text->append(u" and more"_s.repeated(30));
        QTRY_VERIFY(shown().contains(u"Ada Krall welds few words. and more"_s));
        QVERIFY(!shown().contains(u"Recommended"_s));
        QVERIFY(!call.stop.stop_requested());
        QSignalSpy arrived(m_pane.get(), &ProposalPane::arrived);
        QTest::mouseClick(m_pane->stopButton(), Qt::LeftButton);
        QVERIFY(call.stop.stop_requested());
        QVERIFY(!m_pane->stopButton()->isEnabled());
        DraftProposal partial = proposal();
        partial.complete = false;
        partial.warnings = QStringList{u"It was stopped."_s};
        call.end(partial);
        QTRY_VERIFY(!m_pane->isWriting());
        QCOMPARE(arrived.size(), 1);
        QVERIFY(m_pane->banner()->text().contains(u"It was stopped."_s));
        QVERIFY(m_pane->changeList()->isVisible());
    }

    void eachChangeIsDecidedAlone()
    {
        review();
        QCOMPARE(m_pane->changeList()->comparison().decisions, 3);
        QVERIFY(!m_pane->applyButton()->isEnabled());
        QCOMPARE(m_pane->result(), current());
        QTest::mouseClick(row(u"90 masts"_s)->rejectButton(), Qt::LeftButton);
        QTest::mouseClick(row(u"foreman"_s)->acceptButton(), Qt::LeftButton);
        QVERIFY(m_pane->statusLabel()->text().contains(u"1 still open"_s));
        QSignalSpy applied(m_pane.get(), &ProposalPane::applied);
        QTest::mouseClick(m_pane->applyButton(), Qt::LeftButton);
        QCOMPARE(applied.size(), 1);
        // It is on its way: neither once more nor thrown away.
        QVERIFY(!m_pane->applyButton()->isEnabled());
        QVERIFY(!m_pane->discardButton()->isEnabled());
        QVERIFY(!row(u"foreman"_s)->acceptButton()->isEnabled());
        m_pane->applyButton()->click();
        QCOMPARE(applied.size(), 1);
        m_pane->release();
        QVERIFY(m_pane->applyButton()->isEnabled());
        const Draft result = m_pane->result();
        QCOMPARE(cv(result).summary.text, cv(current()).summary.text);
        QCOMPARE(cv(result).sections.at(0).entries.at(0).highlights.at(0).text,
            u"Trained five welders and a foreman"_s);
        QVERIFY(cv(result).sections.at(0).entries.at(1).included);
        // A second click takes a decision back.
        QTest::mouseClick(row(u"foreman"_s)->acceptButton(), Qt::LeftButton);
        QCOMPARE(m_pane->changeList()->openCount(), 2);
    }

    void whatGoesAsOneHasOneDecision()
    {
        review();
        int buttons = 0;
        QList<ChangeRow *> rows;
        for (ChangeRow *each : allRows()) {
            if (each->id() >= 0 && each->id() == row(u"Dock AG"_s, true)->id()) {
                rows.append(each);
                buttons += each->decides() ? 1 : 0;
            }
        }
        QCOMPARE(rows.size(), 2); // its head and its point
        QCOMPARE(buttons, 1);
        const auto decider = std::ranges::find_if(rows, &ChangeRow::decides);
        QTest::mouseClick((*decider)->acceptButton(), Qt::LeftButton);
        QVERIFY(!cv(m_pane->result()).sections.at(0).entries.at(1).included);
    }

    void allAtOnceAndBySection()
    {
        review();
        QTest::mouseClick(m_pane->acceptAllButton(), Qt::LeftButton);
        QCOMPARE(m_pane->changeList()->takenCount(), 3);
        QVERIFY(cv(m_pane->result()).summary.text.contains(u"90 masts"_s));
        ChangeSection *work = nullptr;
        for (ChangeSection *each : m_pane->changeList()->sections()) {
            work = each->rejectButton() != nullptr && each->decisions().size() == 2 ? each : work;
        }
        QVERIFY(work != nullptr);
        QTest::mouseClick(work->rejectButton(), Qt::LeftButton);
        QCOMPARE(m_pane->changeList()->takenCount(), 1);
        QTest::mouseClick(m_pane->rejectAllButton(), Qt::LeftButton);
        QCOMPARE(m_pane->result(), current());
        QSignalSpy discarded(m_pane.get(), &ProposalPane::discarded);
        QTest::mouseClick(m_pane->discardButton(), Qt::LeftButton);
        QCOMPARE(discarded.size(), 1);
    }

    void keysWalkDecideAndEdit()
    {
        review();
        QTest::keyClick(m_pane->changeList(), Qt::Key_Down);
        auto *first = qobject_cast<ChangeRow *>(QApplication::focusWidget());
        QVERIFY(first != nullptr);
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(first->acceptButton()->isChecked());
        QTest::keyClick(first, Qt::Key_Delete);
        QVERIFY(first->rejectButton()->isChecked());
        QTest::keyClick(first, Qt::Key_F2);
        QVERIFY(first->isEditing());
        first->editor()->setPlainText(u"Ada welds."_s);
        QTest::keyClick(first->editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!first->isEditing());
        QVERIFY(cv(m_pane->result()).summary.text.startsWith(u"Ada welds."_s));
        // Esc leaves everything as it was.
        QTest::keyClick(first, Qt::Key_F2);
        first->editor()->setPlainText(u"Nonsense"_s);
        QTest::keyClick(first->editor(), Qt::Key_Escape);
        QVERIFY(cv(m_pane->result()).summary.text.startsWith(u"Ada welds."_s));
        // Going on keeps what was typed.
        QTest::keyClick(first, Qt::Key_F2);
        first->editor()->setPlainText(u"Ada welds masts."_s);
        m_pane->applyButton()->setFocus();
        QTRY_VERIFY(!first->isEditing());
        QVERIFY(cv(m_pane->result()).summary.text.startsWith(u"Ada welds masts."_s));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(QApplication::focusWidget() != first);
    }

    void theFooterSaysWhoWroteIt()
    {
        review();
        EngineFooter *footer = m_pane->footer();
        QCOMPARE(footer->engineLabel()->text(), u"m1 · 9.4 s · 1,020 tokens · $0.0353"_s);
        QVERIFY(footer->whyButton()->isVisible());
        QVERIFY(footer->sentButton()->isVisible());
        QVERIFY(m_pane->banner()->text().contains(u"1 claim"_s)); // nobody welded 90 masts
        SentDialog sent(proposal().sent);
        QCOMPARE(sent.text()->toPlainText(), proposal().sent.text);
        QVERIFY(sent.text()->isReadOnly());
        QTest::mouseClick(sent.copyButton(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), proposal().sent.text);
        DraftProposal builtIn = proposal();
        builtIn.engine = {};
        builtIn.sent = {};
        builtIn.decision.reset();
        m_pane->showProposal(current(), builtIn);
        QVERIFY(footer->engineLabel()->text().startsWith(u"Built-in"_s));
        QVERIFY(!footer->whyButton()->isVisible());
        QVERIFY(!footer->sentButton()->isVisible());
        RouteReasons why(*proposal().decision);
        QStringList texts;
        for (const QLabel *label : why.findChildren<QLabel *>()) {
            texts.append(label->text());
        }
        QVERIFY(texts.contains(u"First of the route."_s));
    }

    void aFailureCanBeTriedAgain()
    {
        Call call;
        m_pane->watch(current(), call.call, call.stop);
        QSignalSpy failed(m_pane.get(), &ProposalPane::failed);
        QSignalSpy again(m_pane.get(), &ProposalPane::againRequested);
        call.end(Failure(
            Error{ErrorKind::Network, u"The provider cannot be reached."_s, u"Check the network."_s}));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_pane->isWriting());
        QVERIFY(m_pane->banner()->text().contains(u"Check the network."_s));
        for (QPushButton *button : m_pane->banner()->findChildren<QPushButton *>()) {
            button->click();
        }
        QCOMPARE(again.size(), 1);
        QCOMPARE(m_pane->result(), current());
    }

    void anOlderCallIsForgotten()
    {
        Call older;
        Call newer;
        m_pane->watch(current(), older.call, older.stop);
        m_pane->watch(current(), newer.call, newer.stop);
        QVERIFY(older.stop.stop_requested());
        older.end(Failure(Error{ErrorKind::Cancelled, u"Stopped."_s}));
        QTest::qWait(50);
        QVERIFY(m_pane->isWriting());
        newer.end(proposal());
        QTRY_VERIFY(!m_pane->isWriting());
        QCOMPARE(m_pane->changeList()->comparison().decisions, 3);
    }

    void closingStopsTheCall()
    {
        Call call;
        m_pane->watch(current(), call.call, call.stop);
        m_pane.reset();
        QVERIFY(call.stop.stop_requested());
        call.end(proposal());
        QTest::qWait(20);
    }

    void everythingThatTakesFocusHasAName()
    {
        review();
        for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
            const bool isLabel = qobject_cast<const QLabel *>(widget) != nullptr; // its text is its name
            if (!isLabel && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(
                    !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->property("text").toString()));
            }
        }
    }

    void wordsAreNeverMarkup()
    {
        DraftProposal strange = proposal();
        std::get<CvContent>(strange.draft.content).summary.text = u"<img src=x> & <b>bold</b>"_s;
        m_pane->showProposal(current(), strange);
        QTRY_VERIFY(!m_pane->isWriting() && m_pane->changeList()->comparison().decisions > 0);
        bool found = false;
        for (const QLabel *label : m_pane->changeList()->findChildren<QLabel *>()) {
            QVERIFY(!label->text().contains(u"<img"_s));
            found = found || label->text().contains(u"&lt;img"_s);
        }
        QVERIFY(found);
    }

private:
    void review()
    {
        m_pane->showProposal(current(), proposal());
        QTRY_VERIFY(m_pane->changeList()->comparison().decisions > 0);
    }

    [[nodiscard]] QString shown() const { return m_pane->streamView()->toPlainText(); }

    [[nodiscard]] QList<ChangeRow *> allRows() const { return m_pane->findChildren<ChangeRow *>(); }

    /// The row whose text says this.
    [[nodiscard]] ChangeRow *row(const QString &words, bool anyRow = false) const
    {
        for (ChangeRow *each : allRows()) {
            for (const QLabel *label : each->findChildren<QLabel *>()) {
                QTextDocument text;
                text.setHtml(label->text());
                if ((anyRow || each->decides()) && text.toPlainText().contains(words)) {
                    return each;
                }
            }
        }
        qFatal("no row says: %s", qPrintable(words));
    }

    std::unique_ptr<ProposalPane> m_pane;
};

QTEST_MAIN(ProposalPaneTest)
#include "tst_proposalpane.moc"
