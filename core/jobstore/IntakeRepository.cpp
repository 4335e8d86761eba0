#include "core/jobstore/IntakeRepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace aio {

namespace {

constexpr std::array allKinds = {ErrorKind::Usage, ErrorKind::BadInput, ErrorKind::Credential,
    ErrorKind::Quota, ErrorKind::Network, ErrorKind::Timeout, ErrorKind::Storage, ErrorKind::Conflict,
    ErrorKind::Keychain, ErrorKind::Cancelled};

ErrorKind kindFromName(const QString &name)
{
    for (const ErrorKind kind : allKinds) {
        if (errorKindName(kind) == name) {
            return kind;
        }
    }
    return ErrorKind::Internal;
}

QString filesJson(const QList<IntakeFile> &files)
{
    QJsonArray array;
    for (const IntakeFile &file : files) {
        array.append(
            QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("sha256"), file.sha256}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<IntakeFile> filesFromJson(const QString &json)
{
    QList<IntakeFile> files;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &item : array) {
        files.append({item[QStringLiteral("name")].toString(), item[QStringLiteral("sha256")].toString()});
    }
    return files;
}

IntakeItem itemOf(const SqlRow &row)
{
    IntakeItem item;
    item.id = row.uuid(0);
    item.batch = row.uuid(1);
    item.position = row.number(2);
    item.sourceKind = row.text(3);
    item.name = row.text(4);
    item.url = QUrl(row.text(5));
    item.files = filesFromJson(row.text(6));
    item.state = intakeStateFromName(row.text(7));
    if (!row.text(8).isEmpty()) {
        item.error = Error{kindFromName(row.text(8)), row.text(9), row.text(10)};
    }
    item.job = row.uuid(11);
    item.createdAt = row.integer(12);
    item.updatedAt = row.integer(13);
    return item;
}

Result<void> insert(Connection &connection, const IntakeItem &item, qint64 now)
{
    const auto done = connection.execute(
        QStringLiteral(
            "INSERT INTO intake_item (id, batch_id, position, source_kind, name, url, files, state, "
            "error_kind, error_message, error_hint, job_id, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(item.id), sqlId(item.batch), item.position, sqlText(item.sourceKind), sqlText(item.name),
            sqlText(item.url.toString(QUrl::FullyEncoded)), filesJson(item.files),
            intakeStateName(item.state), sqlText(item.error ? errorKindName(item.error->kind) : QString()),
            sqlText(item.error ? item.error->message : QString()),
            sqlText(item.error ? item.error->hint : QString()), sqlId(item.job), now, now});
    if (!done) {
        return Failure(done.error());
    }
    return {};
}

Result<QList<IntakeItem>> readAll(Connection &connection)
{
    return connection.list(
        QStringLiteral("SELECT id, batch_id, position, source_kind, name, url, files, state, error_kind, "
                       "error_message, error_hint, job_id, created_at, updated_at FROM intake_item "
                       "ORDER BY batch_id, position, id"),
        {}, itemOf);
}

} // namespace

IntakeRepository::IntakeRepository(Database &database, FileStore files)
    : m_database(database)
    , m_files(std::move(files))
{
}

QFuture<Result<QStringList>> IntakeRepository::storeFiles(const QList<QByteArray> &files)
{
    return m_database.beside([files, store = m_files]() -> Result<QStringList> {
        QStringList names;
        for (const QByteArray &bytes : files) {
            const Result<QString> name = store.store(bytes);
            if (!name) {
                return Failure(name.error());
            }
            names << *name;
        }
        return names;
    });
}

QFuture<Result<QByteArray>> IntakeRepository::loadFile(const QString &sha256)
{
    return m_database.beside([sha256, store = m_files] { return store.load(sha256); });
}

QFuture<Result<void>> IntakeRepository::add(const QList<IntakeItem> &items)
{
    return m_database.write([items](Connection &connection) -> Result<void> {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (const IntakeItem &item : items) {
            if (Result<void> added = insert(connection, item, now); !added) {
                return added;
            }
        }
        return {};
    });
}

QFuture<Result<void>> IntakeRepository::update(const IntakeItem &item)
{
    return m_database.write([item](Connection &connection) -> Result<void> {
        const auto done = connection.execute(
            QStringLiteral(
                "UPDATE intake_item SET state = ?, error_kind = ?, error_message = ?, error_hint = ?, "
                "job_id = ?, updated_at = ? WHERE id = ?"),
            {intakeStateName(item.state), sqlText(item.error ? errorKindName(item.error->kind) : QString()),
                sqlText(item.error ? item.error->message : QString()),
                sqlText(item.error ? item.error->hint : QString()), sqlId(item.job),
                QDateTime::currentMSecsSinceEpoch(), sqlId(item.id)});
        if (!done) {
            return Failure(done.error());
        }
        if (*done == 0) {
            return failure(ErrorKind::BadInput,
                QCoreApplication::translate("IntakeRepository", "This entry is not in the queue any more."));
        }
        return {};
    });
}

QFuture<Result<QList<IntakeItem>>> IntakeRepository::all()
{
    return m_database.read(readAll);
}

QFuture<Result<QList<IntakeItem>>> IntakeRepository::resume()
{
    return m_database.write([](Connection &connection) -> Result<QList<IntakeItem>> {
        const auto reset = connection.execute(
            QStringLiteral("UPDATE intake_item SET state = ?, updated_at = ? WHERE state = ?"),
            {intakeStateName(IntakeItem::State::Waiting), QDateTime::currentMSecsSinceEpoch(),
                intakeStateName(IntakeItem::State::Running)});
        if (!reset) {
            return Failure(reset.error());
        }
        return readAll(connection);
    });
}

QFuture<Result<void>> IntakeRepository::remove(const QList<QUuid> &ids)
{
    return m_database.write([ids](Connection &connection) -> Result<void> {
        for (const QUuid &id : ids) {
            const auto done =
                connection.execute(QStringLiteral("DELETE FROM intake_item WHERE id = ?"), {sqlId(id)});
            if (!done) {
                return Failure(done.error());
            }
        }
        return {};
    });
}

QFuture<Result<void>> IntakeRepository::removeFinished()
{
    return m_database.write([](Connection &connection) -> Result<void> {
        const auto done =
            connection.execute(QStringLiteral("DELETE FROM intake_item WHERE state NOT IN (?, ?)"),
                {intakeStateName(IntakeItem::State::Waiting), intakeStateName(IntakeItem::State::Running)});
        if (!done) {
            return Failure(done.error());
        }
        return {};
    });
}

} // namespace aio
