#pragma once

#include "core/documents/draft/Draft.h"

namespace aio {

/// A CV as JSON Resume: what is included, in the order of the document. Custom sections stand under
/// "x-sections".
[[nodiscard]] Resume resumeOf(const CvContent &cv);

/// A CV that says everything the profile says, in the profile's order. `origin` of each part points into
/// `profile`.
[[nodiscard]] CvContent cvOf(const Resume &profile);

} // namespace aio
