#include "ui/documents/session/DocumentShelf.h"

#include <algorithm>

namespace aio::ui {

void DocumentShelf::put(const std::shared_ptr<DocumentSession> &session)
{
    m_sessions.removeOne(session);
    // The same document read anew takes the place of what was known of it.
    remove({session->id()});
    m_sessions.append(session);
    for (qsizetype i = 0; m_sessions.size() > mostSessions && i < m_sessions.size();) {
        // Somebody still works with it, such as a save or a model: dropping it would make a second one.
        if (m_sessions.at(i).use_count() > 1) {
            ++i;
        } else {
            m_sessions.removeAt(i);
        }
    }
}

std::shared_ptr<DocumentSession> DocumentShelf::find(const QUuid &id) const
{
    const auto found = std::find_if(m_sessions.cbegin(), m_sessions.cend(),
        [&id](const std::shared_ptr<DocumentSession> &session) { return session->id() == id; });
    return found == m_sessions.cend() ? nullptr : *found;
}

void DocumentShelf::remove(const QList<QUuid> &ids)
{
    m_sessions.removeIf(
        [&ids](const std::shared_ptr<DocumentSession> &session) { return ids.contains(session->id()); });
}

} // namespace aio::ui
