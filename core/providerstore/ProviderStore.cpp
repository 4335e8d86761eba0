#include "core/providerstore/ProviderStore.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"
#include "core/providerstore/ProviderJson.h"
#include "core/providerstore/ProviderRows.h"
#include "core/providerstore/ProviderRules.h"
#include "core/secrets/CredentialRows.h"

#include <QJsonArray>

#include <algorithm>

namespace aio {

namespace {

// The same in every workspace, so that those of a team agree on it.
const QUuid builtInUuid(QStringLiteral("01900000-0000-7000-8000-000000000001"));

QStringList idsOf(const QList<ProviderRecord> &providers)
{
    QStringList ids;
    for (const ProviderRecord &record : providers) {
        ids << record.config.id;
    }
    return ids;
}

const ProviderRecord *find(const QList<ProviderRecord> &providers, const QString &id)
{
    const auto found = std::find_if(providers.cbegin(), providers.cend(),
        [&id](const ProviderRecord &record) { return record.config.id == id; });
    return found == providers.cend() ? nullptr : &*found;
}

// Of a test what the audit log keeps: whether it passed, and if not, where it stopped.
QJsonObject outcomeOf(const ProviderTest &test)
{
    QJsonObject outcome{{QStringLiteral("passed"), test.ok}};
    const QJsonArray steps = test.report.value(u"steps").toArray();
    for (const QJsonValue &step : steps) {
        if (!test.ok && !step[u"ok"].toBool()) {
            outcome.insert(QStringLiteral("stopped_at"), step[u"name"]);
            break;
        }
    }
    return outcome;
}

} // namespace

ProviderStore::ProviderStore(Database &database, SecretStore &secrets, Author author, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_secrets(secrets)
    , m_author(std::move(author))
{
    connect(&m_database, &Database::changedElsewhere, this, &ProviderStore::reload);
}

ProviderStore::~ProviderStore()
{
    m_database.drain();
}

// Runs `work(Connection &)` → Result<…> as one unit and reads all providers in it, so that memory and
// database never tell different things.
template <typename Change> auto ProviderStore::change(Change work, Database::IfAway ifAway)
{
    return m_database.change(
        [this, work = std::move(work)](Connection &connection) mutable {
            QList<ProviderRecord> now;
            auto outcome = connection.inWriteTransaction([&](Connection &inner) -> decltype(work(inner)) {
                auto done = work(inner);
                if (!done) {
                    return done;
                }
                auto all = providerrows::list(inner);
                if (!all) {
                    return Failure(all.error());
                }
                now = *std::move(all);
                return done;
            });
            if (outcome) {
                remember(now);
            }
            return outcome;
        },
        ifAway);
}

QFuture<Result<QList<ProviderRecord>>> ProviderStore::load()
{
    // Whoever starts wants to know what there is, and is told when the server is back.
    return change(
        [this](Connection &connection) -> Result<QList<ProviderRecord>> {
            if (const Result<void> seeded = seed(connection); !seeded) {
                return Failure(seeded.error());
            }
            return providerrows::list(connection);
        },
        Database::IfAway::Fail);
}

Result<void> ProviderStore::seed(Connection &connection)
{
    const auto present = providerrows::list(connection);
    if (!present) {
        return Failure(present.error());
    }
    if (find(*present, builtInProvider()) != nullptr) {
        return {};
    }
    ai::ProviderConfig config;
    config.uuid = builtInUuid;
    config.id = builtInProvider();
    config.kind = ai::ProviderKind::BuiltIn;
    config.name = ai::providerKindTitle(config.kind);
    config.isDefault = true;
    return providerrows::insert(connection, config, m_author);
}

QList<ProviderRecord> ProviderStore::providers() const
{
    const std::lock_guard lock(m_mutex);
    return m_providers;
}

std::optional<ProviderRecord> ProviderStore::provider(const QString &id) const
{
    const QList<ProviderRecord> all = providers();
    const ProviderRecord *found = find(all, id);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

std::optional<ProviderRecord> ProviderStore::defaultProvider() const
{
    const QList<ProviderRecord> all = providers();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [](const ProviderRecord &record) { return record.config.isDefault; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QFuture<Result<ProviderRecord>> ProviderStore::add(const ai::ProviderConfig &config)
{
    return change([this, config](Connection &connection) { return insert(connection, config); });
}

Result<ProviderRecord> ProviderStore::insert(Connection &connection, ai::ProviderConfig config)
{
    const auto present = providerrows::list(connection);
    if (!present) {
        return Failure(present.error());
    }
    if (config.id.isEmpty()) {
        config.id = providerIdFor(
            config.name.isEmpty() ? ai::providerKindName(config.kind) : config.name, idsOf(*present));
    }
    if (config.name.isEmpty()) {
        config.name = ai::providerKindTitle(config.kind);
    }
    if (config.baseUrl.isEmpty()) {
        config.baseUrl = ai::defaultBaseUrl(config.kind);
    }
    config.uuid = config.uuid.isNull() ? makeUuidV7() : config.uuid;
    config.position = present->isEmpty() ? 0 : present->constLast().config.position + 1;
    config.isDefault = false;
    if (const auto checked = checkProvider(config); !checked) {
        return Failure(checked.error());
    }
    if (find(*present, config.id) != nullptr) {
        return failure(ErrorKind::Conflict, tr("There is a provider \"%1\" already.").arg(config.id),
            tr("Choose another short name, or change the one that is there."));
    }
    if (const auto inserted = providerrows::insert(connection, config, m_author); !inserted) {
        return Failure(inserted.error());
    }
    const auto noted =
        note(connection, QStringLiteral("provider.add"), config, {}, providerjson::toJson(config));
    return noted ? providerrows::load(connection, config.id) : Result<ProviderRecord>(Failure(noted.error()));
}

// Loads, lets `edit` change the settings, checks, writes and notes what differs.
Result<ProviderRecord> ProviderStore::editOne(Connection &connection, const QString &id,
    const QString &action, const std::function<Result<void>(ai::ProviderConfig &)> &edit)
{
    const auto before = providerrows::load(connection, id);
    if (!before) {
        return before;
    }
    ai::ProviderConfig config = before->config;
    if (const Result<void> edited = edit(config); !edited) {
        return Failure(edited.error());
    }
    if (config == before->config) {
        return before;
    }
    if (const Result<void> checked = checkProvider(config); !checked) {
        return Failure(checked.error());
    }
    if (const auto updated = providerrows::update(connection, config, before->revision, m_author); !updated) {
        return Failure(updated.error());
    }
    const auto differs =
        activity::difference(providerjson::toJson(before->config), providerjson::toJson(config));
    if (const auto noted = note(connection, action, config, differs.from, differs.to); !noted) {
        return Failure(noted.error());
    }
    return providerrows::load(connection, id);
}

// A key was entered for one service. Whoever changes the address, be it by a slip or by a file from
// somewhere, must not get it sent to another one.
Result<bool> ProviderStore::sendsKeyElsewhere(
    Connection &connection, const ai::ProviderConfig &before, const ai::ProviderConfig &after) const
{
    if (!changesOrigin(before, after)) {
        return false;
    }
    if (m_secrets.hasSessionKey(before.uuid)) {
        return true;
    }
    const auto kept = credentialrows::load(connection, before.uuid, KeySource::Keychain);
    return kept ? Result<bool>(kept->has_value()) : Failure(kept.error());
}

Result<void> ProviderStore::checkKeyMove(Connection &connection, const ai::ProviderConfig &before,
    const ai::ProviderConfig &after, KeyMove keyMove) const
{
    const Result<bool> moves =
        keyMove == KeyMove::Ask ? sendsKeyElsewhere(connection, before, after) : Result<bool>(false);
    if (!moves) {
        return Failure(moves.error());
    }
    if (!*moves) {
        return {};
    }
    return failure(ErrorKind::Credential,
        tr("The key of \"%1\" was entered for %2 and would be sent to %3 from now on.")
            .arg(before.name, before.baseUrl.authority(), after.baseUrl.authority()),
        tr("Confirm that it may go there, or remove the key and enter the one of the new address."),
        QStringLiteral("%1 -> %2")
            .arg(before.baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                after.baseUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
}

QFuture<Result<bool>> ProviderStore::movesKey(const ai::ProviderConfig &config)
{
    return m_database.read([this, config](Connection &connection) -> Result<bool> {
        const std::optional<ProviderRecord> before = provider(config.id);
        return before ? sendsKeyElsewhere(connection, before->config, config) : Result<bool>(false);
    });
}

QFuture<Result<ProviderRecord>> ProviderStore::save(
    const ai::ProviderConfig &config, qint64 baseRevision, KeyMove keyMove)
{
    return change([this, config, baseRevision, keyMove](Connection &connection) -> Result<ProviderRecord> {
        const auto before = providerrows::load(connection, config.id);
        if (!before) {
            return before;
        }
        if (before->revision != baseRevision) {
            return failure(ErrorKind::Conflict,
                tr("The provider \"%1\" was changed elsewhere in the meantime.").arg(before->config.name),
                tr("Load it again and repeat your change."),
                QStringLiteral("revision %1, based on %2").arg(before->revision).arg(baseRevision));
        }
        if (const auto may = checkKeyMove(connection, before->config, config, keyMove); !may) {
            return Failure(may.error());
        }
        return editOne(connection, config.id, QStringLiteral("provider.edit"),
            [&config](ai::ProviderConfig &edited) -> Result<void> {
                if (edited.kind != config.kind) {
                    return failure(ErrorKind::Usage, tr("The kind of a provider cannot change."),
                        tr("Add another one of that kind."));
                }
                if (edited.isDefault && !config.enabled) {
                    return failure(ErrorKind::Usage, tr("The default provider cannot be disabled."),
                        tr("Make another one the default first."));
                }
                const ai::ProviderConfig old = edited;
                edited = config;
                edited.uuid = old.uuid;
                edited.isDefault = old.isDefault;
                edited.position = old.position;
                return {};
            });
    });
}

QFuture<Result<ProviderRecord>> ProviderStore::duplicate(const QString &id)
{
    return change([this, id](Connection &connection) -> Result<ProviderRecord> {
        const auto original = providerrows::load(connection, id);
        if (!original) {
            return original;
        }
        if (id == builtInProvider()) {
            return failure(ErrorKind::Usage, tr("There is only one built-in engine."));
        }
        const auto present = providerrows::list(connection);
        if (!present) {
            return Failure(present.error());
        }
        ai::ProviderConfig copy = original->config;
        copy.uuid = {};
        copy.id = providerIdFor(id, idsOf(*present));
        copy.name = tr("%1 (copy)").arg(copy.name);
        return insert(connection, copy);
    });
}

QFuture<Result<ProviderStore::Removed>> ProviderStore::remove(const QString &id)
{
    auto removed = change([this, id](Connection &connection) -> Result<ProviderRecord> {
        const auto before = providerrows::load(connection, id);
        if (!before) {
            return before;
        }
        if (id == builtInProvider()) {
            return failure(ErrorKind::Usage, tr("The built-in engine cannot be removed."),
                tr("It can be disabled: aioctl providers disable builtin."));
        }
        if (before->config.isDefault) {
            if (const Result<void> moved = moveDefault(connection, builtInProvider()); !moved) {
                return Failure(moved.error());
            }
        }
        if (const auto gone = providerrows::remove(connection, before->config.uuid, m_author); !gone) {
            return Failure(gone.error());
        }
        const auto noted = note(connection, QStringLiteral("provider.remove"), before->config,
            providerjson::toJson(before->config), {});
        return noted ? before : Result<ProviderRecord>(Failure(noted.error()));
    });
    return removed.then([this](const Result<ProviderRecord> &done) -> Result<Removed> {
        if (!done) {
            return Failure(done.error());
        }
        return Removed{*done, m_secrets.remove(done->config, SecretStore::IfUnreachable::RemoveLater)};
    });
}

QFuture<Result<ProviderRecord>> ProviderStore::setEnabled(const QString &id, bool enabled)
{
    return change([this, id, enabled](Connection &connection) {
        return editOne(connection, id,
            enabled ? QStringLiteral("provider.enable") : QStringLiteral("provider.disable"),
            [enabled](ai::ProviderConfig &config) -> Result<void> {
                if (config.isDefault && !enabled) {
                    return failure(ErrorKind::Usage, tr("The default provider cannot be disabled."),
                        tr("Make another one the default first."));
                }
                config.enabled = enabled;
                return {};
            });
    });
}

QFuture<Result<ProviderRecord>> ProviderStore::setDefault(const QString &id)
{
    return change([this, id](Connection &connection) -> Result<ProviderRecord> {
        if (const Result<void> moved = moveDefault(connection, id); !moved) {
            return Failure(moved.error());
        }
        return providerrows::load(connection, id);
    });
}

Result<void> ProviderStore::moveDefault(Connection &connection, const QString &id)
{
    const auto present = providerrows::list(connection);
    if (!present) {
        return Failure(present.error());
    }
    for (const ProviderRecord &record : *present) {
        if (record.config.isDefault && record.config.id != id) {
            ai::ProviderConfig old = record.config;
            old.isDefault = false;
            if (Result<void> done = providerrows::update(connection, old, record.revision, m_author); !done) {
                return done;
            }
        }
    }
    const auto done = editOne(
        connection, id, QStringLiteral("provider.default"), [](ai::ProviderConfig &config) -> Result<void> {
            // The built-in one takes over where another one left, whatever it was before.
            if (!config.enabled && config.id != builtInProvider()) {
                return failure(ErrorKind::Usage, tr("\"%1\" is disabled.").arg(config.name),
                    tr("Enable it first: only an enabled provider can be the default."));
            }
            config.enabled = true;
            config.isDefault = true;
            return {};
        });
    return done ? Result<void>() : Result<void>(Failure(done.error()));
}

QFuture<Result<QList<ProviderRecord>>> ProviderStore::reorder(const QStringList &ids)
{
    return change([this, ids](Connection &connection) -> Result<QList<ProviderRecord>> {
        auto all = providerrows::list(connection);
        if (!all) {
            return all;
        }
        const QStringList before = idsOf(*all);
        std::stable_sort(all->begin(), all->end(), [&ids](const ProviderRecord &a, const ProviderRecord &b) {
            const auto place = [&ids](const ProviderRecord &record) {
                const qsizetype index = ids.indexOf(record.config.id);
                return index < 0 ? ids.size() : index;
            };
            return place(a) < place(b);
        });
        if (idsOf(*all) == before) {
            return all;
        }
        int position = 0;
        for (ProviderRecord &record : *all) {
            if (record.config.position != position) {
                record.config.position = position;
                const auto moved = providerrows::update(connection, record.config, record.revision, m_author);
                if (!moved) {
                    return Failure(moved.error());
                }
            }
            ++position;
        }
        const auto noted = activity::append(connection, m_author,
            {QStringLiteral("provider.reorder"), QStringLiteral("provider"), {}, {},
                {{QStringLiteral("order"), QJsonArray::fromStringList(before)}},
                {{QStringLiteral("order"), QJsonArray::fromStringList(idsOf(*all))}}});
        return noted ? providerrows::list(connection) : Result<QList<ProviderRecord>>(Failure(noted.error()));
    });
}

QFuture<Result<QList<ProviderRecord>>> ProviderStore::importFromEnvironment()
{
    return change([this](Connection &connection) -> Result<QList<ProviderRecord>> {
        const auto present = providerrows::list(connection);
        if (!present) {
            return present;
        }
        QList<ProviderRecord> added;
        for (const ai::ProviderKind kind :
            {ai::ProviderKind::Gemini, ai::ProviderKind::OpenAi, ai::ProviderKind::Anthropic}) {
            const bool exists = std::any_of(present->cbegin(), present->cend(),
                [kind](const ProviderRecord &record) { return record.config.kind == kind; });
            const bool isSet = !qgetenv(ai::keyVariable(kind).toLatin1().constData()).trimmed().isEmpty();
            if (exists || !isSet) {
                continue;
            }
            ai::ProviderConfig config;
            config.kind = kind;
            config.id = providerIdFor(ai::providerKindName(kind), idsOf(*present));
            auto one = insert(connection, config);
            if (!one) {
                return Failure(one.error());
            }
            added << *one;
        }
        return added;
    });
}

QFuture<Result<ProviderImport>> ProviderStore::previewImport(const QByteArray &file)
{
    Result<ProviderImport> import = compareImport(file, providers());
    if (!import) {
        return QtFuture::makeReadyFuture(import);
    }
    QList<ai::ProviderConfig> configs;
    for (const ProviderImport::Item &item : std::as_const(import->items)) {
        configs << item.config;
    }
    return m_secrets.list(configs).then(
        [import = *import](const Result<QList<KeyInfo>> &keys) mutable -> Result<ProviderImport> {
            if (!keys) {
                return Failure(keys.error());
            }
            for (ProviderImport::Item &item : import.items) {
                const bool has = std::any_of(keys->cbegin(), keys->cend(),
                    [&item](const KeyInfo &key) { return key.provider == item.config.uuid; });
                item.needsKey = item.needsKey && !has;
            }
            return import;
        });
}

QFuture<Result<QList<ProviderRecord>>> ProviderStore::import(const ProviderImport &import, KeyMove keyMove)
{
    return change([this, import, keyMove](Connection &connection) -> Result<QList<ProviderRecord>> {
        for (const ProviderImport::Item &item : import.items) {
            Result<ProviderRecord> done;
            if (item.action == ProviderImport::Action::Add) {
                done = insert(connection, item.config);
            } else if (item.action == ProviderImport::Action::Change) {
                const auto before = providerrows::load(connection, item.config.id);
                const bool same = before && before->revision == item.baseRevision;
                const auto may =
                    same ? checkKeyMove(connection, before->config, item.config, keyMove) : Result<void>();
                if (!may) {
                    return Failure(may.error());
                }
                done = !same
                    ? Result<ProviderRecord>(failure(ErrorKind::Conflict,
                        tr("The provider \"%1\" was changed elsewhere in the meantime.").arg(item.config.id),
                        tr("Import the file again.")))
                    : editOne(connection, item.config.id, QStringLiteral("provider.import"),
                        [&item](ai::ProviderConfig &config) -> Result<void> {
                            config = item.config;
                            return {};
                        });
            }
            if (!done) {
                return Failure(done.error());
            }
        }
        if (!import.newDefault.isEmpty()) {
            if (const Result<void> moved = moveDefault(connection, import.newDefault); !moved) {
                return Failure(moved.error());
            }
        }
        return providerrows::list(connection);
    });
}

QFuture<Result<ProviderRecord>> ProviderStore::saveTest(const QString &id, const ProviderTest &test)
{
    return change([this, id, test](Connection &connection) -> Result<ProviderRecord> {
        const auto before = providerrows::load(connection, id);
        if (!before) {
            return before;
        }
        if (const auto saved = providerrows::saveTest(connection, before->config.uuid, test); !saved) {
            return Failure(saved.error());
        }
        const auto noted =
            note(connection, QStringLiteral("provider.test"), before->config, {}, outcomeOf(test));
        if (!noted) {
            return Failure(noted.error());
        }
        return providerrows::load(connection, id);
    });
}

Result<void> ProviderStore::note(Connection &connection, const QString &action,
    const ai::ProviderConfig &subject, const QJsonObject &from, const QJsonObject &to)
{
    return activity::append(
        connection, m_author, {action, QStringLiteral("provider"), subject.id, subject.name, from, to});
}

void ProviderStore::reload()
{
    m_database.perform([this](Connection &connection) -> Result<void> {
        const auto all =
            connection.inReadTransaction([](Connection &inner) { return providerrows::list(inner); });
        if (!all) {
            return Failure(all.error());
        }
        remember(*all);
        return {};
    });
}

void ProviderStore::remember(const QList<ProviderRecord> &providers)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_providers == providers) {
            return;
        }
        m_providers = providers;
    }
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT changed(); }, Qt::QueuedConnection);
}

} // namespace aio
