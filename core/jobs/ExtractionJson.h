#pragma once

#include "core/jobs/Extraction.h"

#include <QJsonObject>

namespace aio {

// The JSON of `aioctl extract --format json`, which is also how the workspace stores a job: one form,
// documented in the command line's help. Keys of fields without a value are absent.

[[nodiscard]] QJsonObject toJson(const JobPosting &job);
[[nodiscard]] QJsonObject toJson(const Extraction &extraction);
[[nodiscard]] QJsonValue toJson(const FieldValue &value);

/// Unknown keys and values of a wrong type are skipped: old and newer files both open.
[[nodiscard]] JobPosting jobFromJson(const QJsonObject &object);
[[nodiscard]] Extraction extractionFromJson(const QJsonObject &object);

/// Nano-USD as dollars with nine decimals and a point: "0.000000000".
[[nodiscard]] QString exactUsd(qint64 nanoUsd);

} // namespace aio
