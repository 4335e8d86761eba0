#include "app/cli/ProviderWorkspace.h"

#include "app/cli/Wait.h"

#include <QCoreApplication>

namespace aio::cli {

ProviderWorkspace::ProviderWorkspace(std::unique_ptr<OpenWorkspace> workspace)
    : m_workspace(std::move(workspace))
    , m_secrets(m_workspace->database(), m_workspace->author())
    , m_providers(m_workspace->database(), m_secrets, m_workspace->author())
{
}

Result<std::unique_ptr<ProviderWorkspace>> ProviderWorkspace::open(const GlobalOptions &options)
{
    auto workspace = OpenWorkspace::open(options);
    if (!workspace) {
        return Failure(workspace.error());
    }
    std::unique_ptr<ProviderWorkspace> opened(new ProviderWorkspace(*std::move(workspace)));
    if (const auto loaded = waitFor(opened->m_providers.load()); !loaded) {
        return Failure(loaded.error());
    }
    return opened;
}

QString ProviderWorkspace::idOf(const QString &called) const
{
    QStringList named;
    const QList<ProviderRecord> records = m_providers.providers();
    for (const ProviderRecord &record : records) {
        if (record.config.id == called) {
            return called;
        }
        if (record.config.name.compare(called, Qt::CaseInsensitive) == 0) {
            named << record.config.id;
        }
    }
    return named.size() == 1 ? named.constFirst() : called;
}

Result<ProviderRecord> ProviderWorkspace::provider(const QString &called) const
{
    if (const auto found = m_providers.provider(idOf(called))) {
        return *found;
    }
    return failure(ErrorKind::Usage,
        QCoreApplication::translate("aioctl", "There is no provider \"%1\".").arg(called),
        QCoreApplication::translate("aioctl", "aioctl providers list shows those that there are."));
}

QList<ai::ProviderConfig> ProviderWorkspace::configs() const
{
    QList<ai::ProviderConfig> configs;
    const QList<ProviderRecord> records = m_providers.providers();
    for (const ProviderRecord &record : records) {
        configs << record.config;
    }
    return configs;
}

} // namespace aio::cli
