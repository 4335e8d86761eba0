#include "core/aiservices/AiServices.h"

#include "core/base/WhenFinished.h"
#include "core/remote/RemoteDatabase.h"

namespace aio {

namespace {

usage::LedgerOptions ledgerOf(const Workspace &workspace)
{
    usage::LedgerOptions options;
    options.file = workspace.databaseFile();
    options.server = remote::serverOf(workspace);
    options.device = workspace.deviceId();
    options.waitingFile = remote::waitingFileOf(workspace);
    return options;
}

} // namespace

AiServices::AiServices(Database &database, const Workspace &workspace, const Author &author, QObject *parent)
    : QObject(parent)
    , m_secrets(database, author)
    , m_providers(database, m_secrets, author)
    , m_routes(database, author)
    , m_prices(database, author)
    , m_quotas(database, author)
    , m_usage(database)
    , m_activity(database)
    , m_keys(m_secrets)
    , m_orchestrator(ledgerOf(workspace), m_keys)
{
    connect(&m_providers, &ProviderStore::changed, this, &AiServices::configure);
    connect(&m_secrets, &SecretStore::keysChanged, this, &AiServices::keysChanged);
    connect(&database, &Database::changedElsewhere, this, &AiServices::reload);
}

AiServices::~AiServices() = default;

QFuture<Result<void>> AiServices::load()
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    m_secrets.removeExpired();
    whenFinished(m_providers.load(), this, [this, finish](const Result<QList<ProviderRecord>> &providers) {
        if (!providers) {
            finish(Failure(providers.error()));
            return;
        }
        whenFinished(read(), this, [this, finish](const Result<Read> &read) {
            if (!read) {
                finish(Failure(read.error()));
                return;
            }
            take(*read);
            finish({});
        });
    });
    return promise->future();
}

void AiServices::reload()
{
    whenFinished(read(), this, [this](const Result<Read> &read) {
        if (read) {
            take(*read);
        } else {
            Q_EMIT reloadFailed(read.error());
        }
    });
}

QFuture<Result<AiServices::Read>> AiServices::read()
{
    // Both run on the database thread, one after the other: when the second is done, so is the first.
    const QFuture<Result<routing::PolicyRevision>> policy = m_routes.load();
    return m_prices.list().then(
        QtFuture::Launch::Sync, [policy](const Result<QList<catalog::UserPrice>> &prices) -> Result<Read> {
            const Result<routing::PolicyRevision> revision = policy.result();
            if (!revision) {
                return Failure(revision.error());
            }
            if (!prices) {
                return Failure(prices.error());
            }
            return Read{*revision, *prices};
        });
}

void AiServices::take(const Read &read)
{
    m_setup.policy = read.policy.policy;
    m_setup.policyRevision = read.policy.revision;
    m_userPrices = read.prices;
    configure();
}

void AiServices::configure()
{
    m_setup.providers.clear();
    const QList<ProviderRecord> records = m_providers.providers();
    for (const ProviderRecord &record : records) {
        m_setup.providers.append(record.config);
    }
    m_setup.catalog = catalog::ModelCatalog::builtIn().withUserPrices(m_userPrices);
    m_orchestrator.configure(m_setup);
    Q_EMIT setupChanged();
}

void AiServices::keysChanged(const QUuid &provider)
{
    for (const ai::ProviderConfig &config : std::as_const(m_setup.providers)) {
        if (provider.isNull() || config.uuid == provider) {
            m_orchestrator.forgive(config.id);
        }
    }
}

} // namespace aio
