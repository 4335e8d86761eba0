#pragma once

#include "core/storage/Connection.h"
#include "core/storage/DatabaseOptions.h"
#include "core/storage/Migrator.h"
#include "core/storage/WriteStamp.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace aio {

/// What lives on the database thread: the connection, and the look-out for changes by other programs.
class DatabaseWorker : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseWorker(DatabaseOptions options);
    ~DatabaseWorker() override;

    Result<Migrator::Report> open();
    void close();

    /// The open connection, or why there is none.
    [[nodiscard]] Result<Connection *> connection() const;

    /// After work: tells whether it changed something.
    void tellWrites();

    Result<void> backUp(const QString &file);
    Result<void> restore(const QString &file);

Q_SIGNALS:
    void changedElsewhere();
    void changedHere();

private:
    Result<Migrator::Report> tryOpen();
    Result<void> refuseOnServer() const;
    void look();

    DatabaseOptions m_options;
    WriteStamp m_stamp;
    std::unique_ptr<Connection> m_connection;
    std::optional<Error> m_error;
    QTimer m_lookTimer;
    qint64 m_seen = 0;
};

} // namespace aio
