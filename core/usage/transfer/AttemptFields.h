#pragma once

#include "core/base/Error.h"
#include "core/usage/UsageAttempt.h"

#include <QHash>
#include <QJsonObject>

namespace aio::usage {

/// An attempt as a line of JSON, with the names of attemptCsvHeader(): times as ISO 8601 in UTC, money as a
/// decimal text. What is not known or empty is left out.
[[nodiscard]] QJsonObject attemptToJson(const UsageAttempt &attempt);

/// The other way round, from texts by those names, which may come from CSV or JSON. BadInput names the field
/// that is missing or makes no sense.
[[nodiscard]] Result<UsageAttempt> attemptFromFields(const QHash<QString, QString> &fields);

/// A JSON object as such texts.
[[nodiscard]] QHash<QString, QString> fieldsOf(const QJsonObject &object);

} // namespace aio::usage
