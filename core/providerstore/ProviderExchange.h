#pragma once

#include "core/base/Error.h"
#include "core/providerstore/ProviderRecord.h"

namespace aio {

/// What importing a file of providers would do, before anything is changed.
struct ProviderImport
{
    enum class Action
    {
        Add,
        Change,
        Keep ///< it is as in the file
    };

    struct Item
    {
        Action action = Action::Keep;
        ai::ProviderConfig config; ///< as it would be
        qint64 baseRevision = 0; ///< of the one that changes
        QStringList fields; ///< that change, by their names in JSON
        bool needsKey = false; ///< a key has to be entered for it afterwards

        bool operator==(const Item &) const = default;
    };

    QList<Item> items; ///< in the order of the file
    QString newDefault; ///< id of the provider that becomes the default; empty: it stays

    bool operator==(const ProviderImport &) const = default;
};

/// "add", "change", "keep".
[[nodiscard]] QString importActionName(ProviderImport::Action action);

/// All providers but the built-in one as a file: JSON without any key.
[[nodiscard]] QByteArray exportedProviders(const QList<ProviderRecord> &providers);

/// Reads such a file and compares it with what there is. Nothing is ever removed by an import. Every problem
/// is BadInput. What is new has its uuid already; `needsKey` says only whether the provider takes a key.
[[nodiscard]] Result<ProviderImport> compareImport(
    const QByteArray &file, const QList<ProviderRecord> &present);

} // namespace aio
