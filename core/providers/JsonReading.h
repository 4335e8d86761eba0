#pragma once

#include "core/ai/AiError.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>

#include <optional>

namespace aio::providers {

/// Foreign JSON as an object. BadAnswer if it is cut, a page of HTML, or anything else.
[[nodiscard]] ai::AiResult<QJsonObject> readObject(const QByteArray &bytes);

/// A count of tokens: a whole number from 0 to 10¹²; nothing for anything else, which is not zero.
[[nodiscard]] std::optional<qint64> readCount(const QJsonObject &object, QLatin1StringView key);
/// As readCount(), for limits that fit an int; zero is none.
[[nodiscard]] std::optional<int> readLimit(const QJsonObject &object, QLatin1StringView key);
/// "YYYY-MM-DD", with or without a time; null for anything else.
[[nodiscard]] QDate readDate(const QJsonValue &value);

/// `whole` less `part`; nothing if either is not known to fit the other.
[[nodiscard]] std::optional<qint64> without(std::optional<qint64> whole, std::optional<qint64> part);

/// The start of foreign bytes in one line, for details of errors.
[[nodiscard]] QString excerpt(const QByteArray &bytes);

} // namespace aio::providers
