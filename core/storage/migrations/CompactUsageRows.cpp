#include "core/storage/ContentId.h"
#include "core/storage/migrations/CompactUsage.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace aio {

// This is how version 7 kept usage. Whatever later versions do, it stays as it is.

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 quarterMs = 900'000;
constexpr qint64 nearMs = 300'000;

// Columns of the old table, in the order of select() below.
enum Old
{
    Id,
    Call,
    Parent,
    Attempt,
    StartedAt,
    Provider,
    Kind,
    Key,
    Asked,
    Served,
    Resolved,
    Plan,
    Task,
    User,
    CostSource,
    PriceVersion,
    IsTest,
    Origin,
    Status,
    HttpStatus,
    Input,
    Cached,
    Write5m,
    Write1h,
    Output,
    Reasoning,
    Image,
    Estimated,
    Cost,
    FirstText,
    Latency,
    Streamed,
    Cancelled,
    ErrorText,
    Fallback,
    Idempotency
};

const QString oldColumns = QStringLiteral(
    "id, call_id, parent_id, attempt, started_at, provider_id, provider_kind, key_reference, model_asked, "
    "model_served, resolved_from, plan, task, user_name, cost_source, price_version, is_test, origin, "
    "status, "
    "http_status, input_tokens, cached_tokens, cache_write_5m_tokens, cache_write_1h_tokens, output_tokens, "
    "reasoning_tokens, image_tokens, tokens_estimated, cost_nano, first_text_us, latency_us, streamed, "
    "cancelled, error_text, fallback_reason, idempotency_key");

QByteArray bytesOf(const QString &id)
{
    return QUuid::fromString(id).toRfc4122();
}

int classOf(qint64 microseconds)
{
    constexpr int classes = 64;
    constexpr std::array<qint64, 4> first{16'000, 19'027, 22'627, 26'909};
    int found = 0;
    while (found + 1 < classes
        && microseconds >= first.at(std::size_t(found) % first.size())
                << (std::size_t(found) / first.size())) {
        ++found;
    }
    return found;
}

using Place = std::array<qint64, 5>;
using Sums = std::array<qint64, 15>;

class Mover
{
public:
    explicit Mover(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<void> move(const QVariantList &row)
    {
        const auto series = seriesOf(row);
        if (!series) {
            return Failure(series.error());
        }
        if (Result<void> added = insert(row, *series); !added) {
            return added;
        }
        const auto key = keyOf(row);
        if (!key) {
            return Failure(key.error());
        }
        count(row, *key);
        return {};
    }

    Result<void> writeSums()
    {
        for (const auto &[place, sums] : m_sums) {
            QVariantList values;
            std::copy(place.begin(), place.end(), std::back_inserter(values));
            std::copy(sums.begin(), sums.end(), std::back_inserter(values));
            const auto done =
                m_connection.execute(QStringLiteral("INSERT INTO ai_usage_quarter VALUES (?%1)")
                                         .arg(QStringLiteral(", ?").repeated(int(values.size()) - 1)),
                    values);
            if (!done) {
                return Failure(done.error());
            }
        }
        return {};
    }

private:
    static qint64 number(const QVariantList &row, Old column) { return row.at(column).toLongLong(); }

    Result<qint64> idOf(const QString &table, const QVariantList &values, qint64 id, QSet<qint64> &known)
    {
        if (!known.contains(id)) {
            known.insert(id);
            const auto done =
                m_connection.execute(QStringLiteral("INSERT INTO %1 VALUES (?%2)")
                                         .arg(table, QStringLiteral(", ?").repeated(int(values.size()))),
                    QVariantList{id} + values);
            if (!done) {
                return Failure(done.error());
            }
        }
        return id;
    }

    Result<qint64> seriesOf(const QVariantList &row)
    {
        const QVariantList values = row.mid(Provider, Origin - Provider + 1);
        QStringList texts;
        for (const QVariant &value : values) {
            texts << value.toString();
        }
        return idOf(QStringLiteral("ai_usage_series"), values, contentId(texts), m_series);
    }

    Result<qint64> keyOf(const QVariantList &row)
    {
        const QString served = row.at(Served).toString();
        const QString user = row.at(User).toString();
        const QStringList texts{row.at(Provider).toString(), row.at(Kind).toString(),
            served.isEmpty() ? row.at(Asked).toString() : served, row.at(Task).toString(),
            row.at(Plan).toString(), user, row.at(Status).toString(), row.at(Origin).toString()};
        constexpr qint64 low = 0x7fff'ffff'ffff;
        const qint64 id = (contentId({user}) & ~low) | (contentId(texts) & low);
        return idOf(QStringLiteral("ai_usage_key"), QVariantList(texts.cbegin(), texts.cend()), id, m_keys);
    }

    Result<void> insert(const QVariantList &row, qint64 series)
    {
        const QUuid id = QUuid::fromString(row.at(Id).toString());
        const qint64 made = (qint64(id.data1) << 16) | id.data2;
        const bool own = row.at(Call) == row.at(Id) && qAbs(made - number(row, StartedAt)) < nearMs;
        QVariantList values{row.at(StartedAt), id.toRfc4122(), series,
            own ? QVariant() : QVariant(bytesOf(row.at(Call).toString())),
            row.at(Parent).isNull() ? QVariant() : QVariant(bytesOf(row.at(Parent).toString())),
            row.at(Attempt)};
        values << row.mid(Status);
        const auto done =
            m_connection.execute(QStringLiteral("INSERT INTO ai_usage_log VALUES (?%1)")
                                     .arg(QStringLiteral(", ?").repeated(int(values.size()) - 1)),
                values);
        return done ? Result<void>() : Failure(done.error());
    }

    void count(const QVariantList &row, qint64 key)
    {
        const qint64 at = number(row, StartedAt);
        const qint64 inDay = ((at % dayMs) + dayMs) % dayMs;
        const bool ok = row.at(Status).toString() == u"ok";
        const qint64 first = ok && !row.at(FirstText).isNull() ? classOf(number(row, FirstText)) : -1;
        const Place place{
            (at - inDay) / dayMs, key, inDay / quarterMs, ok ? classOf(number(row, Latency)) : -1, first};
        const qint64 written = number(row, Write5m) + number(row, Write1h);
        const qint64 tokens =
            number(row, Input) + number(row, Cached) + written + number(row, Output) + number(row, Reasoning);
        const bool fallback = !row.at(Fallback).toString().isEmpty();
        const Sums sums{1, number(row, Attempt) == 1 ? 1 : 0, ok || tokens > 0 ? 1 : 0, number(row, Input),
            number(row, Cached), written, number(row, Output), number(row, Reasoning), number(row, Image),
            number(row, Cost), row.at(Cost).isNull() && (ok || tokens > 0) ? 1 : 0,
            row.at(CostSource).toString() == u"estimated" ? 1 : 0, fallback ? 1 : 0,
            number(row, Attempt) > 1 && !fallback ? 1 : 0, 0};
        Sums &known = m_sums[place];
        std::transform(known.begin(), known.end(), sums.begin(), known.begin(), std::plus<qint64>());
        known.back() = std::max(known.back(), inDay % quarterMs);
    }

    Connection &m_connection;
    QSet<qint64> m_series;
    QSet<qint64> m_keys;
    std::map<Place, Sums> m_sums;
};

} // namespace

Result<void> moveUsageRows(Connection &connection)
{
    Mover mover(connection);
    Result<void> moved;
    const auto read = connection.forEach(
        QStringLiteral("SELECT %1 FROM ai_usage_log_before ORDER BY started_at, id").arg(oldColumns), {},
        [&](const SqlRow &row) {
            if (!moved) {
                return;
            }
            QVariantList values;
            for (int column = Id; column <= Idempotency; ++column) {
                values << row.value(column);
            }
            moved = mover.move(values);
        });
    if (!read) {
        return Failure(read.error());
    }
    return moved ? mover.writeSums() : moved;
}

} // namespace aio
