#pragma once

#include "core/secrets/SecretStore.h"
#include "ui/providers/list/ProviderRow.h"
#include "ui/widgets/Toast.h"

#include <QObject>
#include <QTimer>

namespace aio::ui {

class ProviderModel;
struct ProvidersServices;

/// Takes a provider away: asks, naming the routes that use it, then hides it, and removes it with its key
/// once the time to undo is over. Undo costs nothing then, not even the key. What still waits when this goes
/// is removed.
class ProviderRemoval : public QObject
{
    Q_OBJECT

public:
    static constexpr int undoMs = Toast::defaultMilliseconds + 500;

    ProviderRemoval(const ProvidersServices &services, ProviderModel *model, QWidget *page);
    ~ProviderRemoval() override;

    /// Asks and removes. The built-in engine cannot be removed; nothing happens then.
    void start(const ProviderRow &row);
    /// Takes the last removal back.
    void undo();
    /// Removes now what waits.
    void finish();
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    void notify(const aio::ui::ToastMessage &message);
    /// The person said yes; the row is hidden from now on.
    void removing(const QString &id);
    void restored(const QString &id);

private:
    void ask(const ProviderRow &row, const Result<QStringList> &routes);
    void hide(const ProviderRow &row);
    void remove(const QString &id);
    void tellKey(const QString &name, const Result<SecretStore::Removal> &removal);

    const ProvidersServices &m_services;
    ProviderModel *m_model;
    QWidget *m_page;
    QString m_waiting; ///< id of the provider that is hidden and not removed yet
    QString m_name;
    QTimer m_timer;
};

} // namespace aio::ui
