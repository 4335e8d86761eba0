#include "app/desktop/JobCommands.h"

#include "core/base/WhenFinished.h"
#include "core/jobstore/JobStore.h"

namespace aio::desktop {

namespace {

constexpr int mostJobs = 2000;

} // namespace

JobCommands::JobCommands(JobStore &jobs, std::function<void(const QUuid &)> open, QObject *parent)
    : CommandSource(parent)
    , m_store(jobs)
    , m_open(std::move(open))
{
    const auto outdated = [this] { m_stale = true; };
    connect(&jobs, &JobStore::jobsAdded, this, outdated);
    connect(&jobs, &JobStore::jobsChanged, this, outdated);
    connect(&jobs, &JobStore::jobsRemoved, this, outdated);
    connect(&jobs, &JobStore::changedElsewhere, this, outdated);
}

QList<ui::Command> JobCommands::commands()
{
    if (m_stale) {
        m_stale = false;
        reload();
    }
    QList<ui::Command> commands;
    for (const JobSummary &job : std::as_const(m_jobs)) {
        ui::Command command;
        command.kind = ui::Command::Kind::Job;
        command.id = QStringLiteral("job/") + job.id.toString(QUuid::WithoutBraces);
        command.text = job.title.isEmpty() ? tr("Job without a title") : job.title;
        QStringList detail{job.company, job.location};
        detail.removeAll(QString());
        command.detail = detail.join(QStringLiteral(" · "));
        command.icon = QStringLiteral("jobs");
        command.run = [open = m_open, id = job.id] { open(id); };
        commands.append(command);
    }
    return commands;
}

void JobCommands::reload()
{
    JobFilter filter;
    filter.limit = mostJobs;
    whenFinished(m_store.list(filter), this, [this](const Result<QList<JobSummary>> &jobs) {
        if (jobs && *jobs != m_jobs) {
            m_jobs = *jobs;
            Q_EMIT changed();
        }
    });
}

} // namespace aio::desktop
