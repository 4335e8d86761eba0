#include "core/documents/reading/CvReader.h"

#include <cstddef>
#include <cstdint>

// Any bytes as a CV file, office documents first of all. Spans of lines and parts must lie in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Pages cost a second each to draw or recognise; they are read by fuzz_image and by tests.
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!bytes.startsWith("PK")) {
        return 0;
    }
    const auto source = aio::readCv(bytes, {});
    if (!source) {
        return 0;
    }
    for (const aio::CvLine &line : source->lines) {
        if (line.parts.isEmpty() || line.span.start < 0 || line.span.end > source->document.text.size()
            || line.parts.constFirst().start != line.span.start
            || line.parts.constLast().end != line.span.end) {
            __builtin_trap();
        }
    }
    return 0;
}
