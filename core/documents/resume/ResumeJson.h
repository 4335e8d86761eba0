#pragma once

#include "core/base/Error.h"
#include "core/documents/resume/Resume.h"

namespace aio {

// JSON Resume 1.0, read and written without loss: what the schema does not name, and values of another kind
// than it says, stay in `other` and come out again.

[[nodiscard]] QJsonObject toJson(const Resume &resume);
[[nodiscard]] Resume resumeFromJson(const QJsonObject &object);

/// Reads a JSON Resume file. Fails with BadInput when the bytes are no JSON object, or an object in which
/// nothing of JSON Resume is found. At most 8 MiB are read.
[[nodiscard]] Result<Resume> parseResume(const QByteArray &bytes);

} // namespace aio
