#pragma once

#include "core/base/Error.h"
#include "ui/records/RecordSession.h"

#include <QDateTime>
#include <QFuture>
#include <QTimer>

#include <functional>
#include <memory>

namespace aio::ui {

/// Saves a record while it is edited. What was typed is on its way to the disk a second after the first key
/// that was not saved yet, however long the typing goes on. One save at a time; a session lives as long as
/// its save is under way. GUI thread only.
class RecordAutosave : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 1000;

    /// The row that a record was kept in.
    struct Row
    {
        QUuid id;
        qint64 revision = 0;
    };
    /// How to keep what the session holds now: in its own row, with ErrorKind::Conflict if that was changed
    /// elsewhere; and in a row of its own. Both are called on the GUI thread and finish anywhere.
    struct Store
    {
        std::function<QFuture<Result<qint64>>(const RecordSession &session)> save;
        std::function<QFuture<Result<Row>>(const RecordSession &session)> add;
    };

    explicit RecordAutosave(Store store, QObject *parent = nullptr);

    /// Saves what the previous session still has, then follows this one; null: none.
    void setSession(const std::shared_ptr<RecordSession> &session);
    /// Saves now, if there is anything.
    void flush();
    /// Whether something was edited that is not on its way to the disk yet.
    [[nodiscard]] bool isPending() const { return m_pending; }

Q_SIGNALS:
    void saving();
    void saved(const QDateTime &when);
    /// Nothing was lost: the next edit or `flush()` tries again.
    void failed(const aio::Error &error);
    /// Someone else changed the record first. Their version stays under `other`; this session goes on as a
    /// record of its own.
    void keptBoth(const QUuid &other, const QUuid &own);

private:
    void save(const std::shared_ptr<RecordSession> &session);
    void keepBoth(const std::shared_ptr<RecordSession> &session);
    void end(const std::shared_ptr<RecordSession> &session, const Result<qint64> &revision);

    Store m_store;
    std::shared_ptr<RecordSession> m_session;
    QTimer m_timer;
    bool m_pending = false;
    std::shared_ptr<RecordSession> m_busy; ///< whose save is under way
    QList<std::shared_ptr<RecordSession>> m_next; ///< whose saves wait for that
};

} // namespace aio::ui
