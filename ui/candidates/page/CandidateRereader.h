#pragma once

#include "ui/candidates/CandidatesServices.h"
#include "ui/widgets/Toast.h"

#include <QObject>

namespace aio::ui {

class CandidateDesk;
class CandidateSession;

/// Has the text of a candidate's file read once more by a model, into a profile beside those that there are:
/// one step of undo. GUI thread only; what runs is stopped when this goes.
class CandidateRereader : public QObject
{
    Q_OBJECT

public:
    CandidateRereader(const CandidatesServices &services, CandidateDesk *desk, QObject *parent = nullptr);
    ~CandidateRereader() override;
    Q_DISABLE_COPY_MOVE(CandidateRereader)

    /// Of the candidate that is open.
    void read(const QString &text);

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);

private:
    void take(Task *task, const std::shared_ptr<CandidateSession> &session, const Result<ModelProfile> &read);

    const CandidatesServices &m_services;
    CandidateDesk *m_desk;
    QList<Task *> m_tasks;
};

} // namespace aio::ui
