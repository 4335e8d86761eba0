#include "core/storage/SharedRow.h"

#include "core/storage/Dialect.h"
#include "core/storage/TextSearch.h"

#include <QDateTime>

namespace aio::sharedrow {

namespace {

// PostgreSQL counts the bytes of a row's words up to 1,048,575, and makes words of the wrong bytes behind
// that without a word. Whoever searches for one that only comes after that many others does not find the row.
QStringList wordsThatFit(QStringList words)
{
    constexpr qsizetype mostBytes = 900'000;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bytes += words.at(i).toUtf8().size();
        if (bytes > mostBytes) {
            words.resize(i);
        }
    }
    return words;
}

Result<void> indexWords(
    Connection &connection, const QString &table, const QString &columns, const QUuid &id, bool forget)
{
    if (forget) {
        const auto done = connection.execute(
            QStringLiteral("DELETE FROM %1_fts WHERE rowid IN (SELECT seq FROM %1 WHERE id = ?)").arg(table),
            {sqlId(id)});
        return done ? Result<void>() : Failure(done.error());
    }
    const auto row =
        connection.first(QStringLiteral("SELECT seq, %2 FROM %1_search WHERE id = ?").arg(table, columns),
            {sqlId(id)}, [count = columns.count(u',') + 1](const SqlRow &found) {
                QStringList texts;
                for (int column = 1; column <= count; ++column) {
                    texts << found.text(column);
                }
                return std::pair(found.integer(0), wordsThatFit(foldedWords(texts.join(u' '))));
            });
    if (!row || !*row) {
        return row ? Result<void>() : Failure(row.error());
    }
    const auto done = connection.execute(
        QStringLiteral(
            "INSERT INTO %1_fts (rowid, words) VALUES (?, array_to_tsvector(string_to_array(?, ' ')))")
            .arg(table),
        {(*row)->first, sqlText((*row)->second.join(u' '))});
    return done ? Result<void>() : Failure(done.error());
}

} // namespace

Result<bool> setDeleted(
    Connection &connection, const QString &table, const QUuid &id, bool deleted, const Author &author)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto changed =
        connection.execute(QStringLiteral("UPDATE %1 SET rev = rev + 1, updated_at = ?, updated_by = ?, "
                                          "origin = ?, deleted_at = ? WHERE id = ? AND deleted_at IS %2")
                               .arg(table, deleted ? QStringLiteral("NULL") : QStringLiteral("NOT NULL")),
            {now, sqlText(author.user), sqlText(author.device),
                deleted ? QVariant(now) : QVariant(QMetaType::fromType<qint64>()), sqlId(id)});
    if (!changed) {
        return Failure(changed.error());
    }
    return *changed > 0;
}

Result<QList<QUuid>> setDeleted(
    Connection &connection, const QString &table, const QList<QUuid> &ids, bool deleted, const Author &author)
{
    QList<QUuid> changed;
    for (const QUuid &id : ids) {
        const Result<bool> one = setDeleted(connection, table, id, deleted, author);
        if (!one) {
            return Failure(one.error());
        }
        if (*one) {
            changed << id;
        }
    }
    return changed;
}

Error whyUnchanged(Connection &connection, const QString &table, const QUuid &id, qint64 baseRevision,
    const Error &gone, const Error &changed)
{
    const auto revision =
        connection.first(QStringLiteral("SELECT rev FROM %1 WHERE id = ? AND deleted_at IS NULL").arg(table),
            {sqlId(id)}, [](const SqlRow &row) { return row.integer(0); });
    if (!revision) {
        return revision.error();
    }
    if (!revision->has_value()) {
        return gone;
    }
    Error conflict = changed;
    conflict.detail = QStringLiteral("revision %1, based on %2").arg(**revision).arg(baseRevision);
    return conflict;
}

Result<void> index(
    Connection &connection, const QString &table, const QString &columns, const QUuid &id, bool forget)
{
    const Result<bool> available = connection.dialect().hasTable(connection, table + QStringLiteral("_fts"));
    if (!available) {
        return Failure(available.error());
    }
    if (!*available) {
        return {};
    }
    if (connection.dialect().keepsWords()) {
        return indexWords(connection, table, columns, id, forget);
    }
    const QString sql = forget
        ? QStringLiteral(
            "INSERT INTO %1_fts (%1_fts, rowid, %2) SELECT 'delete', seq, %2 FROM %1_search WHERE id = ?")
        : QStringLiteral("INSERT INTO %1_fts (rowid, %2) SELECT seq, %2 FROM %1_search WHERE id = ?");
    const Result<int> done = connection.execute(sql.arg(table, columns), {sqlId(id)});
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

} // namespace aio::sharedrow
