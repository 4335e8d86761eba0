#pragma once

#include "core/ai/Request.h"
#include "core/base/Error.h"

namespace aio {

/// A picture as every provider takes it: PNG, JPEG or WebP, long edge at most 2,048 pixels (beyond that
/// providers shrink it themselves and bill no more), upright, without the metadata of the camera. Bytes that
/// already are so stay as they are. Decodes: never on the GUI thread. Thread-safe.
[[nodiscard]] Result<ai::ImagePart> imagePart(const QByteArray &bytes);

} // namespace aio
