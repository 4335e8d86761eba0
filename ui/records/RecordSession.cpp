#include "ui/records/RecordSession.h"

namespace aio::ui {

RecordSession::RecordSession(const QUuid &id, qint64 revision, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_revision(revision)
{
    // The first to hear of it: whoever else hears of an edit finds it counted.
    connect(this, &RecordSession::edited, this, [this] { ++m_edits; });
}

RecordSession::~RecordSession()
{
    m_undo.disconnect();
}

void RecordSession::rebase(const QUuid &id, qint64 revision)
{
    m_id = id;
    m_revision = revision;
}

} // namespace aio::ui
