#include "core/remote/WorkspaceCopy.h"

#include "core/storage/Dialect.h"
#include "core/storage/Migrator.h"
#include "core/storage/SharedRow.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace aio::remote {

namespace {

// In an order in which no row comes before the one that it belongs to.
const QStringList &copiedTables()
{
    static const QStringList tables{QStringLiteral("job"), QStringLiteral("job_content"),
        QStringLiteral("source"), QStringLiteral("source_page"), QStringLiteral("source_original"),
        QStringLiteral("intake_item"), QStringLiteral("ai_provider_configs"), QStringLiteral("ai_credential"),
        QStringLiteral("ai_provider_test"), QStringLiteral("activity"), QStringLiteral("workspace_setting"),
        QStringLiteral("route_policy"), QStringLiteral("ai_user_price"), QStringLiteral("ai_quota"),
        QStringLiteral("ai_quota_counter"), QStringLiteral("ai_quota_reservation"),
        QStringLiteral("ai_quota_alert"), QStringLiteral("candidate"), QStringLiteral("candidate_content"),
        QStringLiteral("candidate_source"), QStringLiteral("document"), QStringLiteral("document_content"),
        QStringLiteral("document_version"), QStringLiteral("ai_usage_series"), QStringLiteral("ai_usage_log"),
        QStringLiteral("ai_usage_key"), QStringLiteral("ai_usage_quarter"),
        QStringLiteral("ai_usage_correction_set"), QStringLiteral("ai_usage_correction"),
        QStringLiteral("ai_usage_corrected"), QStringLiteral("ai_invoice"),
        QStringLiteral("ai_invoice_line")};
    return tables;
}

// What is made of the rows of others, or is a server's own.
const QStringList &derivedTables()
{
    static const QStringList tables{QStringLiteral("schema_version"), QStringLiteral("storage_stamp"),
        QStringLiteral("ai_usage_state"), QStringLiteral("ai_usage_stale"), QStringLiteral("ai_usage_sum"),
        QStringLiteral("ai_usage_name")};
    return tables;
}

struct Searchable
{
    QString table;
    QString columns;
};

const std::array<Searchable, 3> searchables{{
    {QStringLiteral("job"), QStringLiteral("title, company, location, body")},
    {QStringLiteral("candidate"), QStringLiteral("name, label, location, tags, body")},
    {QStringLiteral("document"), QStringLiteral("title, candidate, job, body")},
}};

class Copy
{
public:
    Copy(Connection &file, Connection &server, const WorkContext &context)
        : m_file(file)
        , m_server(server)
        , m_context(context)
    {
    }

    Result<CopyReport> run()
    {
        Result<void> done = refuseUnfit();
        done = done ? prepareMonths() : done;
        done = done ? countAll() : done;
        if (!done) {
            return Failure(done.error());
        }
        return m_server.inWriteTransaction([this](Connection &) -> Result<CopyReport> {
            Result<void> copied = refuseRows();
            for (const QString &table : m_tables) {
                copied = copied ? copyTable(table) : copied;
            }
            copied = copied ? finish() : copied;
            return copied ? Result<CopyReport>(m_report) : Failure(copied.error());
        });
    }

private:
    static Failure refusal(const QString &message, const QString &hint, const QString &detail = {})
    {
        return failure(ErrorKind::Storage, message, hint, detail);
    }

    Result<qint64> number(Connection &connection, const QString &sql)
    {
        const auto value = connection.first(sql, {}, [](const SqlRow &row) { return row.integer(0); });
        return value ? Result<qint64>(value->value_or(0)) : Failure(value.error());
    }

    // A table that this does not know would be lost without a word.
    Result<void> refuseUnfit()
    {
        const auto tables = m_file.list(
            QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                           "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"),
            {}, [](const SqlRow &row) { return row.text(0); });
        if (!tables) {
            return Failure(tables.error());
        }
        for (const QString &table : *tables) {
            if (!copiedTables().contains(table) && !derivedTables().contains(table)) {
                return refusal(QCoreApplication::translate(
                                   "Storage", "This workspace holds more than can be copied to a server."),
                    QCoreApplication::translate("Storage", "Update the program."), table);
            }
        }
        for (const QString &table : copiedTables()) {
            if (tables->contains(table)) {
                m_tables << table;
            }
        }
        const auto version = [this](Connection &connection) {
            return number(connection, QStringLiteral("SELECT max(version) FROM schema_version"));
        };
        const Result<qint64> here = version(m_file);
        const Result<qint64> there = version(m_server);
        if (!here || !there) {
            return Failure(here ? there.error() : here.error());
        }
        return *here == *there
            ? Result<void>()
            : refusal(QCoreApplication::translate("Storage", "The two databases are of different versions."),
                QCoreApplication::translate("Storage", "Open both with this program once, then try again."),
                QStringLiteral("%1, %2").arg(*here).arg(*there));
    }

    Result<void> refuseRows()
    {
        for (const QString &table : m_tables) {
            const Result<qint64> rows = number(m_server,
                QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS any_row").arg(table));
            if (!rows) {
                return Failure(rows.error());
            }
            if (*rows > 0) {
                return refusal(
                    QCoreApplication::translate("Storage", "The database on the server already holds data."),
                    QCoreApplication::translate(
                        "Storage", "Connect without copying to use it, or name an empty database."),
                    table);
            }
        }
        return {};
    }

    Result<void> prepareMonths()
    {
        const auto months =
            m_file.list(QStringLiteral("SELECT min(started_at) FROM ai_usage_log GROUP BY strftime('%Y%m', "
                                       "started_at / 1000, 'unixepoch')"),
                {}, [](const SqlRow &row) { return row.integer(0); });
        if (!months) {
            return Failure(months.error());
        }
        for (const qint64 at : *months) {
            if (Result<void> ready = m_server.dialect().prepareMonth(m_server, at); !ready) {
                return ready;
            }
        }
        return {};
    }

    Result<void> countAll()
    {
        for (const QString &table : m_tables) {
            const Result<qint64> rows = number(m_file, QStringLiteral("SELECT count(*) FROM ") + table);
            if (!rows) {
                return Failure(rows.error());
            }
            m_all += *rows;
        }
        return {};
    }

    Result<void> copyTable(const QString &table)
    {
        const auto columns = m_file.list(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table},
            [](const SqlRow &row) { return row.text(0); });
        if (!columns) {
            return Failure(columns.error());
        }
        const QString list = QStringList(*columns).join(QStringLiteral(", "));
        const QString places =
            QStringLiteral("(?%1)").arg(QStringLiteral(", ?").repeated(int(columns->size()) - 1));
        const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(table, list);
        Result<void> copied;
        QVariantList values;
        int rows = 0;
        qint64 bytes = 0;
        const auto write = [&] {
            if (copied && rows > 0) {
                const auto done = m_server.execute(
                    insert + places + (QStringLiteral(", ") + places).repeated(rows - 1), values);
                copied = done ? m_context.check() : Failure(done.error());
                m_report.rows += rows;
                m_context.report(
                    QStringLiteral("copy"), double(m_report.rows) / double(std::max(m_all, qint64(1))));
            }
            values.clear();
            rows = 0;
            bytes = 0;
        };
        const auto read = m_file.forEachWhile(
            QStringLiteral("SELECT %1 FROM %2").arg(list, table), {}, [&](const SqlRow &row) {
                constexpr int together = 50;
                constexpr qint64 mostBytes = 4'000'000;
                for (int column = 0; column < int(columns->size()); ++column) {
                    values << row.value(column);
                    bytes += row.bytes(column).size();
                }
                if (++rows == together || bytes > mostBytes) {
                    write();
                }
                return copied.has_value();
            });
        write();
        ++m_report.tables;
        return read ? copied : Failure(read.error());
    }

    Result<void> finish()
    {
        const Result<qint64> from = number(m_file, QStringLiteral("SELECT rows_from FROM ai_usage_state"));
        if (!from) {
            return Failure(from.error());
        }
        if (const auto set = m_server.execute(
                QStringLiteral("UPDATE ai_usage_state SET closed_until = 0, rows_from = ?"), {*from});
            !set) {
            return Failure(set.error());
        }
        for (const Searchable &each : searchables) {
            if (Result<void> indexed = indexAll(each); !indexed) {
                return indexed;
            }
        }
        return {};
    }

    Result<void> indexAll(const Searchable &each)
    {
        // Numbers go on after those that were copied.
        const auto set = m_server.first(QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', 'seq'), "
                                                       "(SELECT coalesce(max(seq), 0) + 1 FROM %1), false)")
                                            .arg(each.table),
            {}, [](const SqlRow &row) { return row.integer(0); });
        const auto ids = m_server.list(QStringLiteral("SELECT id FROM ") + each.table, {},
            [](const SqlRow &row) { return row.uuid(0); });
        if (!set || !ids) {
            return Failure(set ? ids.error() : set.error());
        }
        for (const QUuid &id : *ids) {
            if (Result<void> indexed = sharedrow::index(m_server, each.table, each.columns, id, false);
                !indexed) {
                return indexed;
            }
        }
        return {};
    }

    Connection &m_file;
    Connection &m_server;
    const WorkContext &m_context;
    QStringList m_tables;
    qint64 m_all = 0;
    CopyReport m_report;
};

} // namespace

Result<CopyReport> copyWorkspace(Connection &file, Connection &server, const WorkContext &context)
{
    return Copy(file, server, context).run();
}

} // namespace aio::remote
