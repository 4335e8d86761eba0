#include "core/catalog/PriceStore.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"
#include "core/catalog/CatalogJson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace aio::catalog {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

std::optional<UserPrice> priceOf(const SqlRow &row)
{
    const auto kind = ai::providerKindFromName(row.text(2));
    auto version = priceFromJson(QJsonDocument::fromJson(row.text(5).toUtf8()).object());
    if (!kind || !version) {
        return std::nullopt;
    }
    version->id = row.text(0);
    version->from = QDate::fromString(row.text(4), Qt::ISODate);
    version->byUser = true;
    return UserPrice{row.text(1), *kind, row.text(3), *version};
}

Result<QList<UserPrice>> readAll(Connection &connection)
{
    const auto rows = connection.list(
        QStringLiteral("SELECT id, provider_id, kind, model, from_day, price FROM ai_user_price "
                       "WHERE deleted_at IS NULL ORDER BY model, from_day, id"),
        {}, priceOf);
    if (!rows) {
        return Failure(rows.error());
    }
    QList<UserPrice> prices;
    for (const std::optional<UserPrice> &price : *rows) {
        if (price) {
            prices << *price;
        }
    }
    return prices;
}

Result<void> check(const UserPrice &price)
{
    const PriceRates &rates = price.price.rates;
    for (const auto &rate : {rates.input, rates.cachedInput, rates.cacheWrite5m, rates.cacheWrite1h,
             rates.output, rates.reasoning}) {
        if (rate && *rate < 0) {
            return failure(ErrorKind::BadInput, Text::tr("A price cannot be below zero."));
        }
    }
    if (price.model.isEmpty() || !rates.input || !rates.output) {
        return failure(
            ErrorKind::BadInput, Text::tr("A price needs a model and at least what input and output cost."));
    }
    return {};
}

QJsonObject noteOf(const UserPrice &price)
{
    QJsonObject json = priceToJson(price.price);
    json[QStringLiteral("from")] = dayText(price.price.from);
    return json;
}

Result<int> hide(Connection &connection, const Author &author, const UserPrice &price, bool thatDayOnly)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return connection.execute(
        QStringLiteral("UPDATE ai_user_price SET deleted_at = ?, rev = rev + 1, updated_at = ?, "
                       "updated_by = ?, origin = ? WHERE deleted_at IS NULL AND provider_id = ? "
                       "AND kind = ? AND model = ? AND (? = 0 OR from_day = ?)"),
        {now, now, sqlText(author.user), sqlText(author.device), sqlText(price.provider),
            ai::providerKindName(price.kind), sqlText(price.model), int(thatDayOnly),
            dayText(price.price.from)});
}

Result<UserPrice> write(Connection &connection, const Author &author, UserPrice price)
{
    if (const Result<void> good = check(price); !good) {
        return Failure(good.error());
    }
    price.model = price.model.toLower();
    if (const auto hidden = hide(connection, author, price, true); !hidden) {
        return Failure(hidden.error());
    }
    const QUuid id = makeUuidV7();
    const qint64 now = uuidV7Time(id);
    price.price.id = sqlId(id);
    price.price.byUser = true;
    const auto done = connection.execute(
        QStringLiteral("INSERT INTO ai_user_price (id, rev, created_at, updated_at, updated_by, origin, "
                       "provider_id, kind, model, from_day, price) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {price.price.id, now, now, sqlText(author.user), sqlText(author.device), sqlText(price.provider),
            ai::providerKindName(price.kind), sqlText(price.model), dayText(price.price.from),
            QString::fromUtf8(QJsonDocument(priceToJson(price.price)).toJson(QJsonDocument::Compact))});
    if (!done) {
        return Failure(done.error());
    }
    const auto noted = activity::append(connection, author,
        {QStringLiteral("price.set"), QStringLiteral("price"), price.price.id, price.model, {},
            noteOf(price)});
    if (!noted) {
        return Failure(noted.error());
    }
    return price;
}

} // namespace

PriceStore::PriceStore(Database &database, Author author)
    : m_database(database)
    , m_author(std::move(author))
{
}

QFuture<Result<QList<UserPrice>>> PriceStore::list()
{
    return m_database.read(readAll);
}

QFuture<Result<UserPrice>> PriceStore::set(const UserPrice &price)
{
    return m_database.write(
        [price, author = m_author](Connection &connection) { return write(connection, author, price); });
}

QFuture<Result<int>> PriceStore::setAll(const QList<UserPrice> &prices)
{
    return m_database.write([prices, author = m_author](Connection &connection) -> Result<int> {
        for (const UserPrice &price : prices) {
            if (const auto done = write(connection, author, price); !done) {
                return Failure(done.error());
            }
        }
        return int(prices.size());
    });
}

QFuture<Result<int>> PriceStore::remove(const QString &provider, ai::ProviderKind kind, const QString &model)
{
    const UserPrice named{provider, kind, model.toLower(), {}};
    return m_database.write([named, author = m_author](Connection &connection) -> Result<int> {
        const auto removed = hide(connection, author, named, false);
        if (!removed || *removed == 0) {
            return removed;
        }
        const auto noted = activity::append(connection, author,
            {QStringLiteral("price.remove"), QStringLiteral("price"), named.model, named.model,
                {{QStringLiteral("prices"), *removed}}, {}});
        return noted ? removed : Failure(noted.error());
    });
}

} // namespace aio::catalog
