#pragma once

#include "core/activity/ActivityEntry.h"
#include "core/storage/Database.h"

#include <QFuture>
#include <QObject>

namespace aio {

/// The audit log of the workspace, to read: who changed what and when. Services append to it within the
/// transaction of their change (see ActivityRows.h), so nothing is ever missing in it. Every call returns at
/// once and may come from any thread; its future finishes on the database thread. The database must outlive
/// the log.
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    enum class Format
    {
        Csv,
        Json
    };

    explicit ActivityLog(Database &database, QObject *parent = nullptr);
    /// Waits for the calls that are under way.
    ~ActivityLog() override;

    QFuture<Result<ActivityPage>> list(const ActivityFilter &filter = {});

    /// Everything that matches, newest first, whatever `limit` and `before` say; UTF-8.
    QFuture<Result<QByteArray>> exported(const ActivityFilter &filter, Format format);

Q_SIGNALS:
    /// Another process changed the workspace: lists should be read again.
    void changedElsewhere();
    /// This process changed something: there may be new entries.
    void changedHere();

private:
    Database &m_database;
};

} // namespace aio
