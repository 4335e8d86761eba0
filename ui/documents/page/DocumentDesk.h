#pragma once

#include "ui/documents/DocumentsServices.h"
#include "ui/documents/ai/DraftWish.h"
#include "ui/documents/editor/DraftEditor.h"
#include "ui/documents/session/DocumentOpener.h"
#include "ui/documents/session/DraftChecker.h"
#include "ui/records/RecordAutosave.h"
#include "ui/widgets/Toast.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace aio::ui {

class BriefStrip;
class ClaimBar;
class ClaimDesk;
class EngineFooter;
class EvidenceList;
class FactsPane;
class PreviewPane;
class ProposalDesk;
class RedraftButton;

/// One document at work: facts, draft and preview side by side, kept in step, checked while it is typed and
/// saved as it is edited. A model's proposal takes the place of the draft until it is decided. In a narrow
/// window facts and preview share the side of the draft.
class DocumentDesk : public QWidget
{
    Q_OBJECT

public:
    static constexpr int compactBelow = 1180; ///< width of the window, in pixels

    explicit DocumentDesk(const DocumentsServices &services, QWidget *parent = nullptr);
    ~DocumentDesk() override;

    [[nodiscard]] RecordAutosave *autosave() { return &m_autosave; }
    [[nodiscard]] DraftChecker *checker() { return &m_checker; }
    /// Null while no document is open.
    [[nodiscard]] DocumentSession *session() const { return m_session.get(); }
    [[nodiscard]] const std::shared_ptr<DocumentSession> &sharedSession() const { return m_session; }

    void openDocument(const QUuid &id);
    /// Opens a document and asks a model to write it.
    void openAndDraft(const QUuid &id, const DraftWish &wish);
    /// Saves and closes what is open.
    void close();
    /// Closes the open document if it is one of these.
    void forget(const QList<QUuid> &ids);

    /// A whole new text for a document, from a drafter or a model, which takes the place of the one there.
    struct NewText
    {
        std::shared_ptr<DocumentSession> session;
        Draft draft;
        QString by; ///< who wrote it
        std::optional<WrittenBy> writer; ///< the call that it comes from
        bool isRedraft = false; ///< what `redraft()` is busy with until it is taken or refused
    };
    /// Keeps the text that is there as a version, then takes the new one as a step of undo and a version. If
    /// the version could not be kept, nothing is replaced, and a message says so.
    void propose(NewText text);
    /// The session of that document which is shown, should it have been read anew meanwhile.
    [[nodiscard]] std::shared_ptr<DocumentSession> newest(
        const std::shared_ptr<DocumentSession> &session) const;
    void endRedraft(const NewText &text);
    /// Writes it anew by its brief, without a model.
    void redraft();
    /// Asks how a model shall write it, then asks the model.
    void askForDraft();
    /// The text that left this computer for what is shown, word by word.
    void showSent();
    [[nodiscard]] bool wasSent() const;

    [[nodiscard]] DraftEditor *editor() const { return m_editor; }
    [[nodiscard]] FactsPane *facts() const { return m_facts; }
    [[nodiscard]] PreviewPane *preview() const { return m_preview; }
    [[nodiscard]] ClaimBar *claimBar() const { return m_claimBar; }
    [[nodiscard]] ClaimDesk *claims() const { return m_claims; }
    [[nodiscard]] EvidenceList *evidence() const { return m_evidence; }
    [[nodiscard]] RedraftButton *redraftButton() const { return m_redraft; }
    [[nodiscard]] QToolButton *aiButton() const { return m_ai; }
    [[nodiscard]] ProposalDesk *proposals() const { return m_proposals.get(); }
    [[nodiscard]] EngineFooter *footer() const { return m_footer; }
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] QList<QWidget *> panes() const;
    void retranslate();

Q_SIGNALS:
    void sessionChanged();
    void documentChanged();
    void notify(const aio::ui::ToastMessage &message);
    void pageRequested(const QString &id, const QStringList &arguments);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildCentre();
    void connectParts();
    void connectDrafting();
    void connectSources();
    void show(const std::shared_ptr<DocumentSession> &session);
    void unfollow();
    void refresh();
    void refreshCheck();
    void refreshDrafting();
    void take(const NewText &text);
    void keepVersion(const NewText &text);
    void setCompact(bool compact);
    void refreshCompact();

    const DocumentsServices &m_services;
    DocumentOpener m_opener;
    RecordAutosave m_autosave;
    DraftChecker m_checker;
    QThreadPool m_pool;
    QSplitter *m_splitter;
    FactsPane *m_facts;
    ClaimBar *m_claimBar;
    BriefStrip *m_briefStrip;
    DraftEditor *m_editor;
    RedraftButton *m_redraft;
    QToolButton *m_ai;
    EngineFooter *m_footer;
    QLabel *m_words;
    QStackedWidget *m_centre; ///< the editor, or a proposal
    QTabWidget *m_side;
    PreviewPane *m_preview;
    EvidenceList *m_evidence;
    ClaimDesk *m_claims;
    std::unique_ptr<ProposalDesk> m_proposals; ///< goes before the panes that it put into m_centre
    std::shared_ptr<DocumentSession> m_session;
    QUuid m_wanted;
    std::optional<DraftWish> m_wish; ///< to be asked for once m_wanted is open
    bool m_redrafting = false;
    bool m_compact = false;
};

} // namespace aio::ui
