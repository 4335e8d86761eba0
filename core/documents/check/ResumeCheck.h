#pragma once

#include "core/base/Error.h"

#include <QJsonObject>
#include <QList>

namespace aio {

/// A place where a file breaks the schema of JSON Resume 1.0.
struct ResumeProblem
{
    QString pointer; ///< JSON Pointer (RFC 6901); empty: the file as a whole
    QString message; ///< a translated sentence for a person

    bool operator==(const ResumeProblem &) const = default;
};

/// What the schema has against the bytes, in the order of the file's sections; empty: nothing. Fields that
/// the schema does not name are allowed. Fails with BadInput when the bytes are no JSON object of at most 8
/// MiB.
[[nodiscard]] Result<QList<ResumeProblem>> checkResume(const QByteArray &bytes);

} // namespace aio
