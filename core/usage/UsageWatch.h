#pragma once

#include "core/storage/Database.h"

#include <QObject>

namespace aio::usage {

/// Notices attempts that other programs and, on a server, other machines logged: their ledgers tell nobody
/// here. Asks the log only after something was committed elsewhere, for the attempts of the last hours; older
/// ones come with an import, which tells of itself. On the thread of its maker; the database must outlive it.
class UsageWatch : public QObject
{
    Q_OBJECT

public:
    explicit UsageWatch(Database &database, QObject *parent = nullptr);

Q_SIGNALS:
    void logged();

private:
    /// What the newest attempts look like from outside.
    struct Mark
    {
        qint64 from = -1; ///< UTC ms
        qint64 attempts = 0;
        qint64 newest = 0;

        bool operator==(const Mark &) const = default;
    };

    void look();
    void take(const Mark &mark);

    Database &m_database;
    Mark m_mark;
    bool m_looking = false;
    bool m_again = false; ///< something was committed while the log was asked
};

} // namespace aio::usage
