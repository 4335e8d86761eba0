#pragma once

#include "core/usage/FiredAlerts.h"
#include "core/usage/UsageLedger.h"
#include "core/usage/UsageLog.h"

#include <QObject>
#include <QTimer>

namespace aio::usage {

/// Notices steps of limits that were reached in any program of the workspace, this one included: the ledgers
/// of others tell nobody here. Looks every few seconds, at a small table only. On the thread of its maker;
/// the database and the log must outlive it.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualIntervalMs = 5000;

    AlertWatch(Database &database, UsageLog &log, QObject *parent = nullptr);

    /// What was reached by now is not told.
    void start(int intervalMs = usualIntervalMs);

public Q_SLOTS:
    /// Looks now, if that is not under way. Does nothing before start().
    void look();

Q_SIGNALS:
    /// Once for each step. What is used is as of now, which may be more than when the step was reached.
    void reached(const aio::usage::QuotaAlert &alert);

private:
    void take(const QList<ReachedStep> &steps);
    void tell(const QList<ReachedStep> &steps);

    Database &m_database;
    UsageLog &m_log;
    QTimer m_timer;
    qint64 m_since = 0;
    bool m_started = false; ///< the steps of before are known
    bool m_looking = false;
    QList<ReachedStep> m_known;
};

} // namespace aio::usage
