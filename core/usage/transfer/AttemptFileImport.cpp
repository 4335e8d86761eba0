#include "core/usage/transfer/AttemptFileImport.h"

#include "core/csv/CsvCell.h"
#include "core/csv/CsvReader.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/transfer/AttemptFields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <memory>

namespace aio::usage {

namespace {

constexpr qsizetype addedAtOnce = 5000;
constexpr qint64 longestLine = 1024LL * 1024;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

// Attempts of a file, one by one.
class AttemptSource
{
public:
    AttemptSource() = default;
    virtual ~AttemptSource() = default;
    Q_DISABLE_COPY_MOVE(AttemptSource)

    // Nothing: that was the last.
    [[nodiscard]] virtual Result<std::optional<UsageAttempt>> next() = 0;
};

Failure inLine(qint64 line, const Error &error)
{
    return failure(error.kind, ImportText::tr("Line %1: %2").arg(line).arg(error.message), error.hint);
}

Result<std::optional<UsageAttempt>> attemptIn(qint64 line, const QHash<QString, QString> &fields)
{
    Result<UsageAttempt> attempt = attemptFromFields(fields);
    return attempt ? Result<std::optional<UsageAttempt>>(*std::move(attempt)) : inLine(line, attempt.error());
}

class CsvAttempts : public AttemptSource
{
public:
    explicit CsvAttempts(QFile &file)
        : m_reader(file)
    {
    }

    Result<std::optional<UsageAttempt>> next() override
    {
        if (m_names.isEmpty()) {
            const auto header = m_reader.next();
            if (!header) {
                return Failure(header.error());
            }
            m_names = header->value_or(QStringList());
        }
        const auto row = m_reader.next();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return std::optional<UsageAttempt>();
        }
        QHash<QString, QString> fields;
        for (qsizetype i = 0; i < std::min(m_names.size(), (*row)->size()); ++i) {
            fields.insert(m_names.at(i), csv::plain((*row)->at(i)));
        }
        return attemptIn(m_reader.line(), fields);
    }

private:
    csv::CsvReader m_reader;
    QStringList m_names;
};

class JsonAttempts : public AttemptSource
{
public:
    explicit JsonAttempts(QFile &file)
        : m_file(file)
    {
    }

    Result<std::optional<UsageAttempt>> next() override
    {
        while (!m_file.atEnd()) {
            const QByteArray text = m_file.readLine(longestLine);
            ++m_line;
            if (text.trimmed().isEmpty()) {
                continue;
            }
            const QJsonDocument document = QJsonDocument::fromJson(text);
            if (!document.isObject()) {
                return inLine(m_line,
                    {ErrorKind::BadInput, ImportText::tr("This is no JSON object."),
                        ImportText::tr("The file has to be as aioctl usage export writes it.")});
            }
            return attemptIn(m_line, fieldsOf(document.object()));
        }
        return std::optional<UsageAttempt>();
    }

private:
    QFile &m_file;
    qint64 m_line = 0;
};

Result<ImportedAttempts> addAll(
    Connection &connection, const QString &device, const QList<UsageAttempt> &attempts)
{
    AttemptImport import(connection, device);
    import.leaveOutDeleted();
    const Result<qint64> added = import.add(attempts);
    ImportedAttempts imported{attempts.size(), 0, import.tooOld()};
    imported.added = added.value_or(0);
    return added ? Result<ImportedAttempts>(imported) : Failure(added.error());
}

Result<void> addBatch(
    Database &database, const QString &device, QList<UsageAttempt> &batch, ImportedAttempts &all)
{
    auto adding = database.perform(
        [&device, &batch](Connection &connection) { return addAll(connection, device, batch); });
    adding.waitForFinished();
    const Result<ImportedAttempts> added = adding.result();
    if (!added) {
        return Failure(added.error());
    }
    all.read += added->read;
    all.added += added->added;
    all.tooOld += added->tooOld;
    batch.clear();
    return {};
}

} // namespace

Result<ImportedAttempts> importAttempts(Database &database, const QString &device, const QString &file,
    AttemptFormat format, const WorkContext &context)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::BadInput, ImportText::tr("The file cannot be read: %1").arg(file),
            ImportText::tr("Check that it is there and that you may read it."), in.errorString());
    }
    std::unique_ptr<AttemptSource> source;
    if (format == AttemptFormat::Csv) {
        source = std::make_unique<CsvAttempts>(in);
    } else {
        source = std::make_unique<JsonAttempts>(in);
    }
    ImportedAttempts all;
    QList<UsageAttempt> batch;
    bool more = true;
    while (more) {
        if (const Result<void> wanted = context.check(); !wanted) {
            return Failure(wanted.error());
        }
        const auto attempt = source->next();
        if (!attempt) {
            // What stands before the wrong line is good.
            const Result<void> added = addBatch(database, device, batch, all);
            return Failure(added ? attempt.error() : added.error());
        }
        more = attempt->has_value();
        if (more) {
            batch << **attempt;
        }
        if (batch.size() >= addedAtOnce || (!more && !batch.isEmpty())) {
            if (const Result<void> added = addBatch(database, device, batch, all); !added) {
                return Failure(added.error());
            }
            context.report(
                QStringLiteral("import"), double(in.pos()) / double(std::max<qint64>(in.size(), 1)));
        }
    }
    return all;
}

} // namespace aio::usage
