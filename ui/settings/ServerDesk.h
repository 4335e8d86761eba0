#pragma once

#include "core/remote/ServerSetup.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace aio::ui {

/// Puts the workspace on a server and takes it back, on threads of its own; one thing at a time. GUI thread.
class ServerDesk : public QObject
{
    Q_OBJECT

public:
    explicit ServerDesk(const Workspace &workspace, QObject *parent = nullptr);
    /// Stops what runs without waiting for it: the work holds what it needs itself.
    ~ServerDesk() override;

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Reads where the workspace is; see read().
    void load();
    void check(const ServerAddress &address);
    void move(const ServerAddress &address, bool copies);
    void leave();
    /// Ends a check at once, its answer is not waited for; a move that runs is stopped, and what was copied
    /// by then is undone.
    void cancel();

Q_SIGNALS:
    /// Nothing: in the workspace's own file.
    void read(const std::optional<aio::ServerAddress> &address);
    void busyChanged(bool busy);
    void checked(const QList<aio::remote::ServerCheck> &checks);
    /// The share that is copied, 0…1.
    void progressed(double share);
    void moved(const aio::ServerAddress &address, qint64 rows);
    void left();
    /// A check was cancelled.
    void stopped();
    void failed(const aio::Error &error);

private:
    template <typename Work, typename Done> void run(Work work, Done done);

    Workspace m_workspace;
    std::stop_source m_stop;
    bool m_busy = false;
    bool m_checking = false; ///< changes nothing: its answer can be left alone
    int m_generation = 0;
};

} // namespace aio::ui
