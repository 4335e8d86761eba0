#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

namespace aio::ui {

/// One window a workspace: the first start listens, a second one hands over its arguments and ends.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    /// The workspace folder tells instances apart.
    explicit InstanceServer(const QString &workspace, QObject *parent = nullptr);
    ~InstanceServer() override;

    /// Gives `arguments` to the instance that is running, if there is one. Waits for it at most a second.
    [[nodiscard]] bool forward(const QStringList &arguments);
    /// Becomes the instance that later starts find. False if that is impossible (no runtime folder): the
    /// program works all the same.
    bool listen();

Q_SIGNALS:
    /// A later start handed these over; the window should come to the front. Files are absolute paths.
    void argumentsReceived(const QStringList &arguments);

private:
    void receive();

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace aio::ui
