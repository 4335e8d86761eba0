#pragma once

#include "core/storage/Connection.h"
#include "core/storage/DatabaseOptions.h"
#include "core/storage/DatabaseReach.h"
#include "core/storage/Migrator.h"
#include "core/storage/WriteStamp.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace aio {

/// What lives on the database thread: the connection, the look-out for changes by other programs, and what
/// waits for a server that is out of reach.
class DatabaseWorker : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseWorker(DatabaseOptions options);
    ~DatabaseWorker() override;

    Result<Migrator::Report> open();
    void close();

    /// The open connection, or why there is none. While the server is out of reach nothing is tried, so that
    /// nobody waits for what fails.
    [[nodiscard]] Result<Connection *> connection() const;

    /// Does it, or keeps it until the server is back: see Database::enqueueWrite().
    using Write = std::function<bool(const Result<Connection *> &, bool mayWait)>;
    void write(const Write &work, bool mayWait);
    /// What waits for the server is tried one last time; what still cannot be done says so.
    void settleParked();

    /// Tells whether work changed something, and looks after the server if it failed.
    void afterWork();

    Result<void> backUp(const QString &file);
    Result<void> restore(const QString &file);

Q_SIGNALS:
    void committedElsewhere();
    void changedElsewhere();
    void changedHere();
    void reachChanged(const aio::DatabaseReach &reach);

private:
    Result<Migrator::Report> openNow();
    Result<Migrator::Report> tryOpen();
    Result<void> refuseOnServer() const;
    void look();
    [[nodiscard]] bool waitsForServer() const
    {
        return m_options.waitsForServer && m_options.server.has_value();
    }
    void lookForServer();
    Result<void> ask();
    Result<void> reopen();
    void goAway(const Error &why);
    void comeBack();
    void tellReach();

    DatabaseOptions m_options;
    WriteStamp m_stamp;
    std::unique_ptr<Connection> m_connection;
    std::optional<Error> m_error;
    QTimer m_lookTimer;
    qint64 m_seen = 0;
    std::optional<Error> m_away; // why the server is out of reach
    std::deque<Write> m_parked;
    DatabaseReach m_told;
    int m_pauseMs = 0; // before it is looked for again
};

} // namespace aio
