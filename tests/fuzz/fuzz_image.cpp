#include "core/extraction/image/ImageLoader.h"

#include <cstddef>
#include <cstdint>

// Any bytes as a picture: it is refused or opened within the limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace aio::extraction;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto loaded = loadImage(bytes, aio::WorkContext());
    if (loaded) {
        Q_ASSERT(!loaded->frames.isEmpty() && loaded->frames.size() <= ImageLimits::maxFrames);
        for (const ImageFrame &frame : loaded->frames) {
            Q_ASSERT(!frame.image.isNull());
            Q_ASSERT(qint64(frame.size.width()) * frame.size.height() <= ImageLimits::maxPixels);
        }
    }
    return 0;
}
