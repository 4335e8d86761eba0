#pragma once

#include "core/ai/Request.h"
#include "core/base/Error.h"
#include "core/extraction/builtin/Reading.h"
#include "core/routing/Router.h"

namespace aio {

/// What a model is asked about a source that was read: its main text as data between marks it cannot forge,
/// its pictures, and the form of the answer. Decodes pictures: never on the GUI thread. Thread-safe.
[[nodiscard]] Result<ai::Request> postingRequest(const extraction::Reading &reading);

/// What routing needs of that question about a source that was read before. Of pictures that are gone only
/// that there are some. Never on the GUI thread either.
[[nodiscard]] routing::RouteRequest postingRoute(const extraction::SourceDocument &document);

/// Asks whether pictures show a job posting. The answer is {"is_posting": bool, "reason": "…"}.
[[nodiscard]] Result<ai::Request> imageCheckRequest(const QList<QByteArray> &pictures);

} // namespace aio
