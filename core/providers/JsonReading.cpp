#include "core/providers/JsonReading.h"

#include "core/providers/ProviderErrors.h"

#include <QDate>
#include <QJsonDocument>

#include <cmath>

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

constexpr double mostTokens = 1e12;

} // namespace

ai::AiResult<QJsonObject> readObject(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isObject()) {
        return document.object();
    }
    const QString why = problem.error == QJsonParseError::NoError
        ? u"JSON, but no object: "_s
        : u"no JSON (%1 at byte %2 of %3): "_s.arg(problem.errorString())
              .arg(problem.offset)
              .arg(bytes.size());
    return ai::AiFailure(badAnswer(why + excerpt(bytes)));
}

std::optional<qint64> readCount(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > mostTokens || std::floor(number) != number) {
        return std::nullopt;
    }
    return qint64(number);
}

std::optional<int> readLimit(const QJsonObject &object, QLatin1StringView key)
{
    const std::optional<qint64> count = readCount(object, key);
    if (!count || *count == 0 || *count > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    return int(*count);
}

QDate readDate(const QJsonValue &value)
{
    constexpr qsizetype dateLength = 10;
    return QDate::fromString(value.toString().left(dateLength), Qt::ISODate);
}

std::optional<qint64> without(std::optional<qint64> whole, std::optional<qint64> part)
{
    if (!whole || part.value_or(0) > *whole) {
        return std::nullopt;
    }
    return *whole - part.value_or(0);
}

QString excerpt(const QByteArray &bytes)
{
    constexpr qsizetype shown = 300;
    return QString::fromUtf8(bytes.left(shown)).simplified();
}

} // namespace aio::providers
