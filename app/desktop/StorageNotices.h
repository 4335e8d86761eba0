#pragma once

#include "core/base/Error.h"
#include "core/storage/DatabaseReach.h"
#include "core/storage/ServerAddress.h"

#include <QObject>

#include <optional>

namespace aio::ui {
class MainWindow;
} // namespace aio::ui

namespace aio::desktop {

class Services;

/// Tells people where the workspace is and whether it can be reached: the first chip of the status bar, the
/// name in the rail, and the banner above the pages while a server is away.
class StorageNotices : public QObject
{
    Q_OBJECT

public:
    StorageNotices(Services &services, ui::MainWindow &window, QObject *parent = nullptr);

    /// The database could not be opened.
    void setProblem(const Error &error);
    void retranslate();

Q_SIGNALS:
    /// The server is back, or there for the first time.
    void cameBack();

private:
    void showChip();
    void showBanner();
    [[nodiscard]] QString name() const;

    Services &m_services;
    ui::MainWindow &m_window;
    std::optional<ServerAddress> m_server;
    std::optional<Error> m_problem;
    DatabaseReach m_reach;
    int m_waitingCalls = 0;
};

} // namespace aio::desktop
