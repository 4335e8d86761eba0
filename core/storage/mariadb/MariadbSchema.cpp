#include "core/storage/mariadb/MariadbSchema.h"

#include "core/storage/mariadb/MariadbDialect.h"
#include "core/storage/migrations/Migrations.h"

#include <QRegularExpression>
#include <QStringList>

namespace aio {

namespace {

const QString keyText = QStringLiteral("VARCHAR(191)");

// Texts that are keys, by themselves or together.
QString withKeyTexts(QString sql)
{
    static const QRegularExpression single(QStringLiteral("\\bTEXT NOT NULL (PRIMARY KEY|UNIQUE)"));
    static const QRegularExpression together(QStringLiteral("\\b(?:PRIMARY KEY|UNIQUE) \\(([^)]*)\\)"));
    sql.replace(single, keyText + QStringLiteral(" NOT NULL \\1"));
    const auto match = together.match(sql);
    const QStringList columns = match.captured(1).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const QString &column : columns) {
        sql.replace(QRegularExpression(QStringLiteral("\\b%1 TEXT\\b").arg(column)), column + u' ' + keyText);
    }
    return sql;
}

// A change of the schema that ended half-way is begun again: what is there already is no trouble.
QString mendable(QString sql)
{
    static const QRegularExpression create(QStringLiteral("^CREATE (TABLE|INDEX) (?!IF NOT EXISTS)"));
    static const QRegularExpression drop(QStringLiteral("^DROP (TABLE|INDEX|VIEW) (?!IF EXISTS)"));
    static const QRegularExpression view(QStringLiteral("^CREATE VIEW "));
    static const QRegularExpression insert(QStringLiteral("^INSERT INTO "));
    static const QRegularExpression column(
        QStringLiteral("^(ALTER TABLE \\w+ ADD COLUMN) (?!IF NOT EXISTS)"));
    return sql.replace(create, QStringLiteral("CREATE \\1 IF NOT EXISTS "))
        .replace(drop, QStringLiteral("DROP \\1 IF EXISTS "))
        .replace(view, QStringLiteral("CREATE OR REPLACE VIEW "))
        .replace(column, QStringLiteral("\\1 IF NOT EXISTS "))
        .replace(insert, QStringLiteral("INSERT IGNORE INTO "));
}

} // namespace

QString mariadbTyped(const QString &sql)
{
    static const QRegularExpression integer(QStringLiteral("\\bINTEGER\\b"));
    static const QRegularExpression text(QStringLiteral("\\bTEXT\\b"));
    static const QRegularExpression idBytes(
        QStringLiteral("\\b(id|call_id|parent_id|set_id|before_set|undoes) \\$BLOB"));
    static const QRegularExpression partial(QStringLiteral("^(CREATE INDEX .*\\)) WHERE .*$"));
    const bool isTable = sql.startsWith(QStringLiteral("CREATE TABLE"));
    QString typed = isTable ? withKeyTexts(sql) : sql;
    typed.replace(integer, QStringLiteral("BIGINT"))
        .replace(text, QStringLiteral("LONGTEXT"))
        .replace(idBytes, QStringLiteral("\\1 VARBINARY(16)"))
        .replace(partial, QStringLiteral("\\1"))
        .replace(QStringLiteral("$BLOB"), QStringLiteral("LONGBLOB"))
        .replace(QStringLiteral("$CLUSTERED"), QString())
        .replace(QStringLiteral("$MONTHLY"), QString())
        .replace(QStringLiteral("$SERIAL"), QStringLiteral("BIGINT AUTO_INCREMENT PRIMARY KEY"));
    // Rows of a usage log are known by their ids, whatever the database's own habits are.
    typed = mendable(typed);
    return isTable ? typed + QStringLiteral(" ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin")
                   : typed;
}

QString mariadbAdapted(const QString &sql)
{
    static const QRegularExpression ignore(QStringLiteral("^INSERT INTO (.*) ON CONFLICT DO NOTHING$"));
    static const QRegularExpression update(QStringLiteral(" ON CONFLICT \\([^)]*\\) DO UPDATE SET "));
    static const QRegularExpression excluded(QStringLiteral("\\bexcluded\\.(\\w+)"));
    static const QRegularExpression like(QStringLiteral("(\\S+) LIKE \\?"));
    QString text = sql;
    text.replace(ignore, QStringLiteral("INSERT IGNORE INTO \\1"));
    if (text.contains(update)) {
        text.replace(update, QStringLiteral(" ON DUPLICATE KEY UPDATE "));
        text.replace(excluded, QStringLiteral("VALUES(\\1)"));
    }
    return text.replace(like, QStringLiteral("\\1 COLLATE utf8mb4_general_ci LIKE ?"))
        .replace(QStringLiteral(" / "), QStringLiteral(" DIV "));
}

// Version 5 brought the tables of usage, version 7 made them narrow. A server that is new to the program
// never had the wide ones.
MigrationList mariadbMigrations()
{
    constexpr int usage = 5;
    constexpr int narrow = 7;
    const auto isOfWideLog = [](const MigrationStatement &statement) {
        return statement.work != nullptr || statement.sql.startsWith(QStringLiteral("DROP INDEX"))
            || statement.sql.contains(QStringLiteral("ai_usage_log_before"))
            || statement.sql.contains(QStringLiteral("ai_usage_hour"))
            || statement.sql.contains(QStringLiteral("TABLE ai_provider_usage_logs"))
            || statement.sql.contains(QStringLiteral("ON ai_provider_usage_logs"));
    };
    MigrationList migrations = schemaMigrations();
    for (Migration &migration : migrations) {
        if (migration.version < usage || migration.version == usage + 1) {
            migration.statements.clear();
        } else if (migration.version <= narrow) {
            migration.statements.removeIf(isOfWideLog);
        }
    }
    return migrations;
}

} // namespace aio
