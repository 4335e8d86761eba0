#include "core/usage/DayIndex.h"

#include <QtEndian>

#include <algorithm>

namespace aio::usage {

namespace {

constexpr qsizetype nameAt = 1;
constexpr qsizetype quartersAt = nameAt + qsizetype(sizeof(qint32));
constexpr std::size_t byteBits = 8;
constexpr qsizetype entrySize = quartersAt + qsizetype(DayQuarters().size() / byteBits);

enum Dimension
{
    Provider,
    Model,
    Task,
    Plan,
    User,
    Status
};

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QVariantList variants(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

// Figures are kept under the model that answered; a filter may mean the one that was asked for.
Result<QStringList> modelsOf(Connection &connection, const QStringList &models)
{
    const auto found = connection.list(
        QStringLiteral("SELECT DISTINCT CASE WHEN model_served = '' THEN model_asked ELSE model_served END "
                       "FROM ai_usage_series WHERE model_asked IN (%1) OR model_served IN (%1)")
            .arg(placeholders(models.size())),
        variants(models) + variants(models), [](const SqlRow &row) { return row.text(0); });
    return found ? Result<QStringList>(QStringList(*found)) : Failure(found.error());
}

Result<QStringList> statusesOf(Connection &connection, const QStringList &statuses)
{
    if (!statuses.contains(QStringLiteral("error"))) {
        return statuses;
    }
    const auto found =
        connection.list(QStringLiteral("SELECT DISTINCT status FROM ai_usage_key WHERE status <> 'ok'"), {},
            [](const SqlRow &row) { return row.text(0); });
    return found ? Result<QStringList>(QStringList(*found) + statuses) : Failure(found.error());
}

Result<QList<int>> numbersOf(Connection &connection, const QStringList &names)
{
    if (names.isEmpty()) {
        return QList<int>();
    }
    return connection.list(QStringLiteral("SELECT id FROM ai_usage_name WHERE name IN (%1) ORDER BY id")
                               .arg(placeholders(names.size())),
        variants(names), [](const SqlRow &row) { return row.number(0); });
}

} // namespace

void DayIndex::add(int dimension, int name, int quarter)
{
    m_quarters[{dimension, name}].set(std::size_t(quarter) % DayQuarters().size());
}

QByteArray DayIndex::bytes() const
{
    QByteArray bytes(qsizetype(m_quarters.size()) * entrySize, '\0');
    char *entry = bytes.data();
    for (const auto &[place, quarters] : m_quarters) {
        *entry = char(place.first);
        qToLittleEndian(qint32(place.second), entry + nameAt);
        for (std::size_t i = 0; i < quarters.size(); ++i) {
            char &byte = entry[quartersAt + qsizetype(i / byteBits)];
            byte = char(uchar(byte) | (unsigned(quarters.test(i)) << (i % byteBits)));
        }
        entry += entrySize;
    }
    return bytes;
}

Result<DayQuestion> DayQuestion::of(Connection &connection, const UsageFilter &filter)
{
    QStringList tasks;
    for (const ai::AiTask task : filter.tasks) {
        tasks << ai::taskName(task);
    }
    const auto models = filter.models.isEmpty() ? Result<QStringList>() : modelsOf(connection, filter.models);
    const auto statuses = statusesOf(connection, filter.statuses);
    if (!models || !statuses) {
        return Failure(models ? statuses.error() : models.error());
    }
    struct Asked
    {
        int dimension;
        bool isAsked;
        QStringList names;
    };
    DayQuestion question;
    for (const Asked &asked : {Asked{Provider, !filter.providers.isEmpty(), filter.providers},
             Asked{Model, !filter.models.isEmpty(), *models}, Asked{Task, !tasks.isEmpty(), tasks},
             Asked{Plan, !filter.plans.isEmpty(), filter.plans},
             Asked{User, !filter.users.isEmpty(), filter.users},
             Asked{Status, !filter.statuses.isEmpty(), *statuses}}) {
        if (!asked.isAsked) {
            continue;
        }
        const auto numbers = numbersOf(connection, asked.names);
        if (!numbers) {
            return Failure(numbers.error());
        }
        question.m_wanted.append({asked.dimension, *numbers});
    }
    return question;
}

DayQuarters DayQuestion::in(const QByteArray &index) const
{
    DayQuarters all = DayQuarters().set();
    for (const Wanted &wanted : m_wanted) {
        DayQuarters any;
        for (qsizetype at = 0; at + entrySize <= index.size(); at += entrySize) {
            const char *const entry = index.constData() + at;
            if (*entry != char(wanted.dimension)
                || !std::binary_search(wanted.names.cbegin(), wanted.names.cend(),
                    int(qFromLittleEndian<qint32>(entry + nameAt)))) {
                continue;
            }
            for (std::size_t i = 0; i < any.size(); ++i) {
                const auto byte = uchar(entry[quartersAt + qsizetype(i / byteBits)]);
                any.set(i, any.test(i) || ((byte >> (i % byteBits)) & 1U) != 0);
            }
        }
        all &= any;
    }
    return all;
}

} // namespace aio::usage
