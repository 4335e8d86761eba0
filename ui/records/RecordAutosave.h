#pragma once

#include "core/base/Error.h"
#include "ui/records/RecordSession.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QTimer>

#include <functional>
#include <memory>

namespace aio::ui {

/// Saves records while they are edited. What was typed is on its way to the disk a second after the first key
/// that was not saved yet, however long the typing goes on. One save at a time. Every session that was ever
/// shown is watched for as long as somebody holds it, because a record may also change when another one is
/// shown; one that could not be saved is held here until it is. GUI thread only.
class RecordAutosave : public QObject
{
    Q_OBJECT

public:
    static constexpr int delayMs = 1000;
    using Sessions = QList<std::shared_ptr<RecordSession>>;

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

    /// Saves what the previous session still has, then watches this one too; null: none is shown.
    void setSession(const std::shared_ptr<RecordSession> &session);
    /// These records are gone: nothing of them is saved any more.
    void forget(const QList<QUuid> &ids);

    /// Saves now what was edited since the last save, if there is anything.
    void flush();
    /// Saves that, and tries once more what failed.
    void retry();
    /// Saves now, then calls `done` once nothing is on its way to the disk any more, whether it arrived or
    /// failed: at once, if there is nothing to save.
    void whenDrained(std::function<void()> done);

    /// Whether something was edited that is not on its way to the disk.
    [[nodiscard]] bool isPending() const { return !m_edited.isEmpty() || !m_failed.isEmpty(); }
    /// Whether something is on its way to the disk.
    [[nodiscard]] bool isSaving() const { return m_busy != nullptr; }
    /// What the disk does not have yet: edited, on its way, or failed.
    [[nodiscard]] Sessions unsaved() const;
    /// What could not be saved the last time it was tried.
    [[nodiscard]] const Sessions &failedSessions() const { return m_failed; }
    /// The session of this record that has something unsaved; null: there is none.
    [[nodiscard]] std::shared_ptr<RecordSession> findUnsaved(const QUuid &id) const;

Q_SIGNALS:
    void saving();
    void saved(const QDateTime &when);
    /// Nothing was lost: the next edit or `retry()` tries again.
    void failed(const aio::Error &error);
    /// Someone else changed the record first. Their version stays under `other`; this session goes on as a
    /// record of its own.
    void keptBoth(const QUuid &other, const QUuid &own);
    /// Nothing is on its way to the disk any more.
    void drained();

private:
    void onEdited(const std::shared_ptr<RecordSession> &session);
    void save(const std::shared_ptr<RecordSession> &session);
    void keepBoth(const std::shared_ptr<RecordSession> &session);
    void end(const std::shared_ptr<RecordSession> &session, const Result<qint64> &revision, int edits);
    void drain();

    Store m_store;
    std::shared_ptr<RecordSession> m_session;
    QTimer m_timer;
    Sessions m_edited; ///< since they were last on their way
    Sessions m_failed;
    std::shared_ptr<RecordSession> m_busy; ///< whose save is under way
    bool m_busyIsGone = false; ///< its record was removed meanwhile: how its save ends says nothing
    Sessions m_next; ///< whose saves wait for that
    QList<std::function<void()>> m_whenDrained;
};

} // namespace aio::ui
