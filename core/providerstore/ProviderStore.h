#pragma once

#include "core/providerstore/ProviderExchange.h"
#include "core/providerstore/ProviderRecord.h"
#include "core/secrets/SecretStore.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"

#include <QFuture>
#include <QObject>

#include <mutex>

namespace aio {

/// The providers of the workspace: as an admin set them up, without their keys, which are SecretStore's. The
/// built-in engine is always among them, and exactly one of them is the default.
///
/// What was read last is in memory, so that calls and pages need no SQL: providers(). Every function may be
/// called from any thread and returns at once; futures finish on the database thread, when providers() has
/// the outcome already. Every change is in the audit log. Signals are emitted on this object's thread. The
/// database and the secrets must outlive the store.
class ProviderStore : public QObject
{
    Q_OBJECT

public:
    ProviderStore(Database &database, SecretStore &secrets, Author author, QObject *parent = nullptr);
    /// Waits for the calls that are under way.
    ~ProviderStore() override;

    /// Reads all, and makes the built-in provider in a new workspace. To be called once the database is open.
    QFuture<Result<QList<ProviderRecord>>> load();

    /// What was read last, in the order of lists; empty before load().
    [[nodiscard]] QList<ProviderRecord> providers() const;
    [[nodiscard]] std::optional<ProviderRecord> provider(const QString &id) const;
    [[nodiscard]] std::optional<ProviderRecord> defaultProvider() const;

    /// Adds one at the end of the list. Without an id one is made of the name, without a base URL it gets the
    /// official one; the uuid is made here. ErrorKind::Usage says what is wrong with it, ErrorKind::Conflict
    /// that its id is taken.
    QFuture<Result<ProviderRecord>> add(const ai::ProviderConfig &config);

    /// What becomes of a kept key (of the keychain or the session) when its provider moves to another origin.
    enum class KeyMove
    {
        Ask, ///< nothing is saved: ErrorKind::Credential names the new host, for a person to decide
        Allow, ///< a person confirmed that the key may go there, or enters another one
    };

    /// Replaces the settings of `config.id`. Kind, place in the list and default stay as they are; the kind
    /// cannot change. Conflict if it was changed since `baseRevision`: then nothing is overwritten. A key
    /// never follows a changed address silently: see KeyMove.
    QFuture<Result<ProviderRecord>> save(
        const ai::ProviderConfig &config, qint64 baseRevision, KeyMove keyMove = KeyMove::Ask);

    /// Whether saving these settings would send a kept key to another origin: what save() asks about. For
    /// editors that ask beforehand. False for a provider that is not saved yet.
    QFuture<Result<bool>> movesKey(const ai::ProviderConfig &config);

    /// A copy with a name of its own, after the last. Its key has to be entered: keys are not copied.
    QFuture<Result<ProviderRecord>> duplicate(const QString &id);

    struct Removed
    {
        ProviderRecord provider; ///< as it was
        QFuture<Result<SecretStore::Removal>> key; ///< what becomes of its key, which goes too
    };
    /// The built-in one takes over if it was the default, and cannot be removed itself.
    QFuture<Result<Removed>> remove(const QString &id);

    /// The default provider cannot be disabled.
    QFuture<Result<ProviderRecord>> setEnabled(const QString &id, bool enabled);
    /// Only an enabled one can be the default.
    QFuture<Result<ProviderRecord>> setDefault(const QString &id);
    /// The ids in their new order; those that are left out follow in the old one.
    QFuture<Result<QList<ProviderRecord>>> reorder(const QStringList &ids);

    /// Adds Gemini, OpenAI and Anthropic where a variable with a key is set and no provider of the kind
    /// exists; those that were added.
    QFuture<Result<QList<ProviderRecord>>> importFromEnvironment();

    /// What importing a file would do; see exportedProviders() for the other way.
    QFuture<Result<ProviderImport>> previewImport(const QByteArray &file);
    /// Does it. Conflict if a provider changed since the preview: then nothing is imported. As save() about
    /// keys: ErrorKind::Credential if the file moves a provider that has one.
    QFuture<Result<QList<ProviderRecord>>> import(
        const ProviderImport &import, KeyMove keyMove = KeyMove::Ask);

    /// Keeps the outcome of a credential test.
    QFuture<Result<ProviderRecord>> saveTest(const QString &id, const ProviderTest &test);

Q_SIGNALS:
    /// providers() changed, here or in another process.
    void changed();

private:
    template <typename Change> auto change(Change work, Database::IfAway ifAway = Database::IfAway::Wait);
    Result<ProviderRecord> editOne(Connection &connection, const QString &id, const QString &action,
        const std::function<Result<void>(ai::ProviderConfig &)> &edit);
    Result<bool> sendsKeyElsewhere(
        Connection &connection, const ai::ProviderConfig &before, const ai::ProviderConfig &after) const;
    Result<void> checkKeyMove(Connection &connection, const ai::ProviderConfig &before,
        const ai::ProviderConfig &after, KeyMove keyMove) const;
    Result<ProviderRecord> insert(Connection &connection, ai::ProviderConfig config);
    Result<void> moveDefault(Connection &connection, const QString &id);
    Result<void> note(Connection &connection, const QString &action, const ai::ProviderConfig &subject,
        const QJsonObject &from, const QJsonObject &to);
    Result<void> seed(Connection &connection);
    void reload();
    void remember(const QList<ProviderRecord> &providers);

    Database &m_database;
    SecretStore &m_secrets;
    Author m_author;
    mutable std::mutex m_mutex;
    QList<ProviderRecord> m_providers;
};

} // namespace aio
