#pragma once

#include "tests/support/SamplePeople.h"
#include "tests/support/ScriptedChooser.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/documents/page/DocumentActions.h"
#include "ui/documents/page/DocumentDesk.h"
#include "ui/documents/page/DocumentsPage.h"

namespace aio::test {

/// The Documents page on a workspace, with everything real but the file dialogs.
struct DocumentsBench
{
    explicit DocumentsBench(const TemporaryWorkspace &workspace)
        : settings(Settings::inMemory())
        , database(workspace.open())
        , candidates(*database, workspace.files(), workspace.author())
        , jobs(*database, workspace.files(), workspace.author())
        , documents(*database, workspace.author())
        , drafts(candidates, jobs, documents, tasks)
        , page({documents, candidates, jobs, drafts, *settings, chooser, QStringLiteral("mia")})
    {
        page.resize(1228, 822);
        page.show();
    }

    QUuid addCandidate(const QString &name = QStringLiteral("Ada Krall"))
    {
        return take(candidates.add(sampleCandidate(name))).value().id;
    }
    QUuid addJob(const QString &title = QStringLiteral("Structural Engineer"))
    {
        return take(jobs.add(sampleJob(title), {}, QStringLiteral("posting.txt"))).value().id;
    }
    /// A document as the queue drafts it, stored.
    QUuid addDocument(const QUuid &candidate, const QUuid &job, DocumentKind kind = DocumentKind::Cv)
    {
        DraftOrder order;
        order.style.kind = kind;
        order.candidateId = candidate;
        order.jobId = job;
        const Document document = draftedDocument(order, take(candidates.load(candidate)).value(),
            take(jobs.load(job)).value(), QDate(2026, 11, 23));
        return take(documents.add(document)).value().id;
    }

    std::unique_ptr<Settings> settings;
    ScriptedChooser chooser;
    TaskList tasks;
    std::unique_ptr<Database> database;
    CandidateStore candidates;
    JobStore jobs;
    DocumentStore documents;
    DraftQueue drafts;
    ui::DocumentsPage page;
};

} // namespace aio::test
