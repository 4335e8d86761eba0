#pragma once

#include "core/catalog/PriceVersion.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"

#include <QFuture>

namespace aio::catalog {

/// The prices that admins set, in the workspace's database (`ai_user_price`). Every change is in the activity
/// log. Calls return at once, from any thread; futures finish on the database thread. The database must
/// outlive them.
class PriceStore
{
public:
    PriceStore(Database &database, Author author);

    /// By model, then by first day.
    QFuture<Result<QList<UserPrice>>> list();
    /// Adds a price, or replaces the one of the same provider, kind, model and first day. BadInput for a
    /// price without input and output rates, or a negative one. Its id is made here.
    QFuture<Result<UserPrice>> set(const UserPrice &price);
    /// Several as one unit.
    QFuture<Result<int>> setAll(const QList<UserPrice> &prices);
    /// Takes all prices of a model back; how many there were.
    QFuture<Result<int>> remove(const QString &provider, ai::ProviderKind kind, const QString &model);

private:
    Database &m_database;
    Author m_author;
};

} // namespace aio::catalog
