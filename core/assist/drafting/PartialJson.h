#pragma once

#include <QJsonObject>
#include <QString>

namespace aio {

/// The JSON object in a text that is still arriving, as far as it can be told: open strings, lists and
/// objects end where the text ends, a member without its value is not there. Empty before the first bracket
/// and for text that is no JSON. Reentrant; linear in the text.
[[nodiscard]] QJsonObject partialObject(const QString &text);

} // namespace aio
