#pragma once

#include "core/catalog/PriceAt.h"
#include "core/catalog/PriceStore.h"
#include "tests/support/ScriptedChooser.h"
#include "tests/support/TemporaryWorkspace.h"
#include "ui/providers/page/ProvidersPage.h"
#include "ui/providers/test/ClientTester.h"
#include "ui/theme/Theme.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace aio::test {

/// Answers as a small server of models does: a list for GET, an error where `status` says so, nothing at all
/// while it is silent.
class ModelServer : public QTcpServer
{
public:
    ModelServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().contains("\r\n\r\n")) {
                    return;
                }
                ++requests;
                if (silent) {
                    return;
                }
                const QByteArray body = status == 200
                    ? R"({"object":"list","data":[)" + models + "]}"
                    : R"({"error":{"message":"Invalid key","code":"invalid_api_key"}})";
                socket->write("HTTP/1.1 " + QByteArray::number(status)
                    + " Said\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(serverPort()));
    }
    QByteArray models = R"({"id":"tiny","object":"model"})";
    int status = 200;
    int requests = 0;
    bool silent = false;
};

/// The Providers page on a workspace, with everything real but the file dialogs.
struct ProvidersBench
{
    explicit ProvidersBench(const TemporaryWorkspace &workspace)
        : settings(Settings::inMemory())
        , database(workspace.open())
        , secrets(*database, workspace.author(), nullptr, 300)
        , providers(*database, secrets, workspace.author())
        , activity(*database)
        , prices(*database, workspace.author())
        , tester(secrets, [] { return catalog::ModelCatalog::builtIn(); })
        , services{providers, secrets, activity, *settings, chooser, &tester}
        , page(withCatalog())
    {
        page.resize(1228, 822);
        page.show();
    }

    /// A provider on this computer with a name and an address.
    QString add(const QString &name, const QUrl &url = QUrl(QStringLiteral("http://127.0.0.1:9/v1")))
    {
        ai::ProviderConfig config;
        config.kind = ai::ProviderKind::OpenAiCompatible;
        config.name = name;
        config.baseUrl = url;
        config.fastModel = QStringLiteral("tiny");
        return take(providers.add(config)).value().config.id;
    }

    std::unique_ptr<Settings> settings;
    std::unique_ptr<Database> database;
    SecretStore secrets;
    ProviderStore providers;
    ActivityLog activity;
    catalog::PriceStore prices;
    catalog::ModelCatalog catalog = catalog::ModelCatalog::builtIn();
    ScriptedChooser chooser;
    ui::ClientTester tester;
    ui::ProvidersServices services;
    ui::ProvidersPage page;

private:
    static QDate today() { return QDateTime::currentDateTimeUtc().date(); }

    // As app/desktop does it, with the workspace's prices over the catalog.
    const ui::ProvidersServices &withCatalog()
    {
        services.describe = [this](const ai::ProviderConfig &config, const QString &model) {
            return catalog.describe(config.kind, model, config.id);
        };
        services.priceOf = [this](const ai::ProviderConfig &config, const QString &model) {
            return catalog::priceAt(catalog, config, model, today());
        };
        services.setPrice = [this](const catalog::UserPrice &price) { return prices.set(price); };
        services.removePrice = [this](const ai::ProviderConfig &config, const QString &model) {
            return prices.remove(config.id, config.kind, model);
        };
        services.pricesChanged = [this] {
            catalog = catalog::ModelCatalog::builtIn().withUserPrices(take(prices.list()).value());
            return QtFuture::makeReadyFuture(true);
        };
        return services;
    }
};

} // namespace aio::test
