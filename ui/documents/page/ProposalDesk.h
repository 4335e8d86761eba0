#pragma once

#include "core/tasks/Task.h"
#include "ui/documents/DocumentsServices.h"
#include "ui/documents/ai/DraftWish.h"
#include "ui/documents/session/DocumentSession.h"
#include "ui/widgets/Toast.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace aio::ui {

class ProposalPane;

/// The models at work on documents: a proposal each, written in the background while the person may be at
/// another document, shown in the place of the editor when its document is open, until it is taken or left.
/// GUI thread only.
class ProposalDesk : public QObject
{
    Q_OBJECT

public:
    /// `stack` holds the editor as its first widget; proposals are put behind it.
    ProposalDesk(const DocumentsServices &services, QStackedWidget *stack, QObject *parent);
    /// Stops what is being written.
    ~ProposalDesk() override;

    /// Asks a model. A proposal that there is already for this document gives way.
    void draft(const std::shared_ptr<DocumentSession> &session, const DraftWish &wish);
    /// Puts the document's proposal in front, or else the editor; null: the editor.
    void show(const std::shared_ptr<DocumentSession> &session);
    /// Puts the document's proposal away, if there is one.
    void close(const DocumentSession *session);
    /// What was taken could not be put into the document: it can be decided on once more.
    void release(const DocumentSession *session);
    /// The documents are gone.
    void forget(const QList<QUuid> &ids);

    /// Null: there is none for it.
    [[nodiscard]] ProposalPane *pane(const DocumentSession *session) const;
    [[nodiscard]] bool isWriting(const DocumentSession *session) const;

Q_SIGNALS:
    /// A proposal came, went, or has more words.
    void changed();
    /// A person took what is in `draft` from the proposal for this document. It stays until `close()`, once
    /// the draft is in the document.
    void taken(const std::shared_ptr<aio::ui::DocumentSession> &session, const aio::Draft &draft,
        const aio::DraftProposal &proposal);
    void notify(const aio::ui::ToastMessage &message);
    void openRequested(const QUuid &id);

private:
    struct Open
    {
        std::shared_ptr<DocumentSession> session;
        DraftWish wish;
        ProposalPane *pane = nullptr;
        QPointer<Task> task; ///< gone once a person cleared the list
    };

    [[nodiscard]] std::shared_ptr<Open> find(const DocumentSession *session) const;
    [[nodiscard]] std::shared_ptr<Open> add(const std::shared_ptr<DocumentSession> &session);
    void start(const std::shared_ptr<Open> &open);
    void follow(const std::shared_ptr<Open> &open);
    void arrive(const std::shared_ptr<Open> &open, const DraftProposal &proposal);
    void fail(const std::shared_ptr<Open> &open, const Error &error);
    void remove(const std::shared_ptr<Open> &open);
    void tell(const Open &open, const QString &text, Severity severity);

    const DocumentsServices &m_services;
    QStackedWidget *m_stack;
    QList<std::shared_ptr<Open>> m_open;
    std::shared_ptr<DocumentSession> m_shown;
};

} // namespace aio::ui
