// Any bytes as a picture: opened by their content, refused with a sentence, never a crash or a huge
// allocation.

#include "core/extraction/image/ImageLoader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace aio::extraction;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto loaded = loadImage(bytes, aio::WorkContext().limitedTo(5000));
    if (loaded ? loaded->frames.isEmpty() : loaded.error().message.isEmpty()) {
        std::abort();
    }
    return 0;
}
