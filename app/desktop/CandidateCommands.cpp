#include "app/desktop/CandidateCommands.h"

#include "core/base/WhenFinished.h"
#include "core/candidatestore/CandidateStore.h"

namespace aio::desktop {

namespace {

constexpr int mostCandidates = 2000;

} // namespace

CandidateCommands::CandidateCommands(
    CandidateStore &candidates, std::function<void(const QUuid &)> open, QObject *parent)
    : CommandSource(parent)
    , m_store(candidates)
    , m_open(std::move(open))
{
    const auto outdated = [this] { m_stale = true; };
    connect(&candidates, &CandidateStore::candidatesAdded, this, outdated);
    connect(&candidates, &CandidateStore::candidatesChanged, this, outdated);
    connect(&candidates, &CandidateStore::candidatesRemoved, this, outdated);
    connect(&candidates, &CandidateStore::changedElsewhere, this, outdated);
}

QList<ui::Command> CandidateCommands::commands()
{
    if (m_stale) {
        m_stale = false;
        reload();
    }
    QList<ui::Command> commands;
    for (const CandidateSummary &candidate : std::as_const(m_candidates)) {
        ui::Command command;
        command.kind = ui::Command::Kind::Candidate;
        command.id = QStringLiteral("candidate/") + candidate.id.toString(QUuid::WithoutBraces);
        command.text = candidate.name.isEmpty() ? tr("Candidate without a name") : candidate.name;
        QStringList detail{candidate.label, candidate.location};
        detail.removeAll(QString());
        command.detail = detail.join(QStringLiteral(" · "));
        command.icon = QStringLiteral("candidates");
        command.run = [open = m_open, id = candidate.id] { open(id); };
        commands.append(command);
    }
    return commands;
}

void CandidateCommands::reload()
{
    CandidateFilter filter;
    filter.limit = mostCandidates;
    whenFinished(m_store.list(filter), this, [this](const Result<QList<CandidateSummary>> &candidates) {
        if (!candidates) {
            m_stale = true; // the next time the palette opens
        } else if (*candidates != m_candidates) {
            m_candidates = *candidates;
            Q_EMIT changed();
        }
    });
}

} // namespace aio::desktop
