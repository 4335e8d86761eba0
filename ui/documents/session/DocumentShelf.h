#pragma once

#include "ui/documents/session/DocumentSession.h"

#include <QList>

#include <memory>

namespace aio::ui {

/// The sessions of the documents that were open lately, with their undo histories: whoever comes back to a
/// document can still take back what was done before. Those that somebody else holds too stay anyhow. GUI
/// thread only.
class DocumentShelf
{
public:
    static constexpr int mostSessions = 16;

    void put(const std::shared_ptr<DocumentSession> &session);
    /// Null: it was not open lately.
    [[nodiscard]] std::shared_ptr<DocumentSession> find(const QUuid &id) const;
    void remove(const QList<QUuid> &ids);
    [[nodiscard]] int size() const { return int(m_sessions.size()); }

private:
    QList<std::shared_ptr<DocumentSession>> m_sessions; ///< the latest last
};

} // namespace aio::ui
