#pragma once

#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/usage/billing/InvoiceMapping.h"

#include <QFuture>

namespace aio::usage {

/// The bills of a workspace, and the mappings that were kept. Changes are in the activity log. Calls return
/// at once, from any thread; futures finish on the database thread. The database must outlive them.
class InvoiceStore
{
public:
    InvoiceStore(Database &database, Author author);

    /// Keeps a bill of a provider (an id). Conflict if the same file was imported for it before.
    QFuture<Result<Invoice>> add(const InvoiceContent &content, const QString &provider);
    /// The newest import first.
    QFuture<Result<QList<Invoice>>> list();
    QFuture<Result<QList<InvoiceLine>>> lines(const QUuid &invoice);
    /// BadInput if there is none with this id.
    QFuture<Result<Invoice>> remove(const QUuid &invoice);

    /// By name.
    QFuture<Result<QList<InvoiceMapping>>> mappings();
    /// Under its name, in place of one of the same name.
    QFuture<Result<void>> keepMapping(const InvoiceMapping &mapping);

private:
    Database &m_database;
    Author m_author;
};

} // namespace aio::usage
