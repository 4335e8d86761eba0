#include "core/usage/billing/InvoiceStore.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"
#include "core/usage/billing/InvoiceRows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace aio::usage {

namespace {

const QString mappingPrefix = QStringLiteral("invoice_mapping/");

struct InvoiceStoreText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

QJsonObject toldOf(const Invoice &invoice)
{
    return {{QStringLiteral("provider"), invoice.provider},
        {QStringLiteral("from"), invoice.first.toString(Qt::ISODate)},
        {QStringLiteral("to"), invoice.last.toString(Qt::ISODate)},
        {QStringLiteral("total_usd"), invoice.total.toDecimal()}};
}

Result<Invoice> addInvoice(Connection &connection, const Author &author, const InvoiceContent &content)
{
    const Invoice &invoice = content.invoice;
    const auto same = connection.first(
        QStringLiteral("SELECT 1 FROM ai_invoice WHERE deleted_at IS NULL AND provider_id = ? "
                       "AND file_hash = ?"),
        {sqlText(invoice.provider), sqlText(invoice.fileHash)}, [](const SqlRow &) { return true; });
    if (!same) {
        return Failure(same.error());
    }
    if (*same) {
        return failure(ErrorKind::Conflict, InvoiceStoreText::tr("This bill was imported before."));
    }
    Result<void> done = insertInvoice(connection, content, author);
    done = done ? activity::append(connection, author,
               {QStringLiteral("invoice.import"), QStringLiteral("invoice"), sqlId(invoice.id),
                   invoice.fileName, {}, toldOf(invoice)})
                : done;
    return done ? Result<Invoice>(invoice) : Failure(done.error());
}

Result<Invoice> removeInvoice(Connection &connection, const Author &author, const QUuid &id)
{
    const auto invoices = readInvoices(connection);
    if (!invoices) {
        return Failure(invoices.error());
    }
    for (const Invoice &invoice : *invoices) {
        if (invoice.id == id) {
            const auto marked =
                connection.execute(QStringLiteral("UPDATE ai_invoice SET deleted_at = ? WHERE id = ?"),
                    {QDateTime::currentMSecsSinceEpoch(), sqlId(id)});
            const auto gone = connection.execute(
                QStringLiteral("DELETE FROM ai_invoice_line WHERE invoice_id = ?"), {sqlId(id)});
            if (!marked || !gone) {
                return Failure(marked ? gone.error() : marked.error());
            }
            const Result<void> told = activity::append(connection, author,
                {QStringLiteral("invoice.remove"), QStringLiteral("invoice"), sqlId(id), invoice.fileName,
                    toldOf(invoice), {}});
            return told ? Result<Invoice>(invoice) : Failure(told.error());
        }
    }
    return failure(ErrorKind::BadInput, InvoiceStoreText::tr("There is no bill with this id."),
        InvoiceStoreText::tr("aioctl usage invoices lists them."));
}

} // namespace

InvoiceStore::InvoiceStore(Database &database, Author author)
    : m_database(database)
    , m_author(std::move(author))
{
}

QFuture<Result<Invoice>> InvoiceStore::add(const InvoiceContent &content, const QString &provider)
{
    InvoiceContent kept = content;
    kept.invoice.id = makeUuidV7();
    kept.invoice.importedAt = QDateTime::currentMSecsSinceEpoch();
    kept.invoice.user = m_author.user;
    kept.invoice.provider = provider;
    return m_database.write(
        [kept, author = m_author](Connection &connection) { return addInvoice(connection, author, kept); });
}

QFuture<Result<QList<Invoice>>> InvoiceStore::list()
{
    return m_database.read([](Connection &connection) { return readInvoices(connection); });
}

QFuture<Result<QList<InvoiceLine>>> InvoiceStore::lines(const QUuid &invoice)
{
    return m_database.read(
        [invoice](Connection &connection) { return readInvoiceLines(connection, invoice); });
}

QFuture<Result<Invoice>> InvoiceStore::remove(const QUuid &invoice)
{
    return m_database.write([invoice, author = m_author](Connection &connection) {
        return removeInvoice(connection, author, invoice);
    });
}

QFuture<Result<QList<InvoiceMapping>>> InvoiceStore::mappings()
{
    return m_database.read([](Connection &connection) {
        return connection.list(
            QStringLiteral("SELECT name, value FROM workspace_setting WHERE name LIKE 'invoice_mapping/%' "
                           "ORDER BY name"),
            {}, [](const SqlRow &row) {
                InvoiceMapping mapping =
                    InvoiceMapping::fromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
                mapping.name = row.text(0).mid(mappingPrefix.size());
                return mapping;
            });
    });
}

QFuture<Result<void>> InvoiceStore::keepMapping(const InvoiceMapping &mapping)
{
    return m_database.write([mapping, author = m_author](Connection &connection) {
        const auto done = connection.execute(
            QStringLiteral("INSERT INTO workspace_setting (name, value, updated_at, updated_by, origin) "
                           "VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
                           "updated_at = excluded.updated_at, updated_by = excluded.updated_by, "
                           "origin = excluded.origin"),
            {mappingPrefix + mapping.name,
                QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact)),
                QDateTime::currentMSecsSinceEpoch(), sqlText(author.user), sqlText(author.device)});
        return done ? Result<void>() : Failure(done.error());
    });
}

} // namespace aio::usage
