#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/secrets/SecretStore.h"
#include "ui/providers/test/ProviderTester.h"

#include <QThread>

namespace aio::ui {

/// Tries providers for real: over the network on a thread of its own, with keys of the store where none is
/// given. The thread starts with the first question. The store must outlive it.
class ClientTester : public ProviderTester
{
public:
    /// `catalog` says the prices of today; asked on the GUI thread.
    ClientTester(SecretStore &secrets, std::function<catalog::ModelCatalog()> catalog);
    /// Stops what runs and waits for it.
    ~ClientTester() override;

    void test(const TestRequest &request, QObject *context, std::stop_token stop, Sink sink) override;
    void models(
        const ai::ProviderConfig &config, QObject *context, std::stop_token stop, Models done) override;
    [[nodiscard]] std::optional<ai::Money> completionCost(
        const ai::ProviderConfig &config, const QString &model) const override;

private:
    class Worker;

    Worker *worker();
    [[nodiscard]] QString modelOf(const ai::ProviderConfig &config, const QString &model) const;
    [[nodiscard]] std::optional<catalog::PriceVersion> priceOf(
        const ai::ProviderConfig &config, const QString &model) const;

    SecretStore &m_secrets;
    std::function<catalog::ModelCatalog()> m_catalog;
    QObject m_relay; ///< on the GUI thread: answers come back to it
    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on m_thread
};

} // namespace aio::ui
