#pragma once

#include "core/assist/drafting/ModelDrafter.h"

#include <QFrame>

#include <stop_token>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace aio::ui {

class Banner;
class ChangeList;
class EngineFooter;
class StreamView;

/// A proposal from its first word to a decision. While it is being written it is shown as it grows, with a
/// Stop that keeps what came; then what it would change in the document, by section and by sentence, to be
/// accepted, rejected or edited. What comes out is one draft; making it one undo step and a version is the
/// caller's. GUI thread.
class ProposalPane : public QFrame
{
    Q_OBJECT

public:
    explicit ProposalPane(QWidget *parent = nullptr);
    /// Stops what is still being written.
    ~ProposalPane() override;

    /// Follows a call. `stop` is what its WorkContext stops by; `before` the document as it stands.
    void watch(const Draft &before, const DraftCall &call, const std::stop_source &stop);
    /// A proposal that is there already, such as the built-in drafter's.
    void showProposal(const Draft &before, const DraftProposal &proposal);

    /// The document says something else meanwhile: the changes are worked out again, undecided.
    void setBefore(const Draft &before);
    /// What was applied could not be taken: it can be decided on once more.
    void release();

    [[nodiscard]] bool isWriting() const { return m_writing; }
    /// What the decisions make of the document now.
    [[nodiscard]] Draft result() const;

    [[nodiscard]] const std::optional<DraftProposal> &proposal() const { return m_proposal; }
    /// What has come so far.
    [[nodiscard]] int words() const { return m_words; }

    [[nodiscard]] StreamView *streamView() const { return m_stream; }
    [[nodiscard]] ChangeList *changeList() const { return m_changes; }
    [[nodiscard]] EngineFooter *footer() const { return m_footer; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QLabel *statusLabel() const { return m_status; }
    [[nodiscard]] QPushButton *stopButton() const { return m_stopButton; }
    [[nodiscard]] QPushButton *acceptAllButton() const { return m_acceptAll; }
    [[nodiscard]] QPushButton *rejectAllButton() const { return m_rejectAll; }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] QPushButton *discardButton() const { return m_discard; }

public Q_SLOTS:
    void stop();

Q_SIGNALS:
    /// The proposal is whole, or was stopped: to be kept as a version.
    void arrived(const aio::DraftProposal &proposal);
    /// It failed, or was stopped before the first word; the banner says why.
    void failed(const aio::Error &error);
    /// A person is done: the document as decided. Not sent when nothing was taken; then it is discarded().
    void applied(const aio::Draft &result, const aio::DraftProposal &proposal);
    void discarded();
    /// After a failure: the same once more.
    void againRequested();
    /// It has more words, was told to stop, or can be decided on now.
    void progressed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildToolbar();
    QWidget *buildActions();
    void finish(const Result<DraftProposal> &proposal);
    void fail(const Error &error);
    void compareNow();
    void showWarnings();
    void refresh();
    void apply();

    Draft m_before;
    std::optional<DraftProposal> m_proposal;
    std::stop_source m_stop{std::nostopstate};
    quint64 m_run = 0; ///< counts calls: an older one's answer is none of this one
    quint64 m_comparison = 0; ///< counts comparisons, which may end in another order
    bool m_comparing = false; ///< what is shown is not what would be applied
    int m_words = 0;
    bool m_writing = false;
    bool m_stopping = false;
    bool m_applying = false; ///< on its way into the document; once is enough

    QLabel *m_status;
    QPushButton *m_stopButton;
    QPushButton *m_acceptAll;
    QPushButton *m_rejectAll;
    Banner *m_banner;
    QStackedWidget *m_stack;
    StreamView *m_stream;
    ChangeList *m_changes;
    EngineFooter *m_footer;
    QWidget *m_actions = nullptr;
    QPushButton *m_discard;
    QPushButton *m_apply;
};

} // namespace aio::ui
