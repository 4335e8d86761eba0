#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "ui/shell/CommandSource.h"

namespace aio {
class CandidateStore;
}

namespace aio::desktop {

/// The candidates of the workspace in the palette: "@krall". Reads them again when they changed.
class CandidateCommands : public ui::CommandSource
{
    Q_OBJECT

public:
    CandidateCommands(
        CandidateStore &candidates, std::function<void(const QUuid &)> open, QObject *parent = nullptr);

    [[nodiscard]] QList<ui::Command> commands() override;

private:
    void reload();

    CandidateStore &m_store;
    std::function<void(const QUuid &)> m_open;
    QList<CandidateSummary> m_candidates;
    bool m_stale = true;
};

} // namespace aio::desktop
