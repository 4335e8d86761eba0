#pragma once

#include "core/providerstore/ProviderStore.h"
#include "ui/widgets/Toast.h"

#include <QObject>

namespace aio::ui {

struct ProvidersServices;

/// Providers to and from files, and from the environment. No file holds a key.
class ProviderTransfer : public QObject
{
    Q_OBJECT

public:
    ProviderTransfer(const ProvidersServices &services, QWidget *page);

    void exportToFile();
    void importFromFile();
    void importFromEnvironment();

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);
    /// A provider that came in.
    void imported(const QString &id);

private:
    void preview(const QString &path, const QByteArray &bytes);
    void take(const ProviderImport &import, ProviderStore::KeyMove keyMove);
    void tell(const Error &error);

    const ProvidersServices &m_services;
    QWidget *m_page;
};

} // namespace aio::ui
