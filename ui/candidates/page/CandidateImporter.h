#pragma once

#include "ui/candidates/CandidatesServices.h"

#include <QThreadPool>

namespace aio::ui {

/// Brings CVs in: reads files on worker threads, each a task that a person sees and can stop, and keeps what
/// came out as candidates. GUI thread only.
class CandidateImporter : public QObject
{
    Q_OBJECT

public:
    /// Larger files are refused: no CV is that large.
    static constexpr qint64 mostFileBytes = 64LL * 1024 * 1024;

    explicit CandidateImporter(const CandidatesServices &services, QObject *parent = nullptr);
    /// Asks the work to stop and waits for it.
    ~CandidateImporter() override;

    void importFiles(const QStringList &paths);
    /// Files that are still being read.
    [[nodiscard]] int running() const { return int(m_tasks.size()); }

Q_SIGNALS:
    /// `same`: candidates that were there before and are probably the same person.
    void imported(const QUuid &id, const QString &name, const QList<aio::CandidateSummary> &same);
    /// What was read, and kept, may be no CV at all: `why` in a sentence.
    void doubted(const QUuid &id, const QString &fileName, const QString &why);
    void failed(const QString &fileName, const aio::Error &error);

private:
    void read(const QString &path);
    void keep(Task *task, const QString &fileName, const ImportedCandidate &cv);
    void finish(Task *task, const QString &fileName, const Error &error);

    const CandidatesServices &m_services;
    QThreadPool m_pool;
    QList<Task *> m_tasks;
};

} // namespace aio::ui
