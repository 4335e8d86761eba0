#include "core/extraction/text/PlainTextReader.h"
#include "core/extraction/text/TextReader.h"

#include <cstddef>
#include <cstdint>

// Any bytes as a text: decoded, laid out, read. Spans of votes must lie in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace aio::extraction;
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = readPlainText(bytes, {});
    if (!document)
        return 0;
    const auto votes = readText(*document, {QDate(2026, 1, 1), {}}, {});
    for (const Vote &vote : votes) {
        if (vote.span && (vote.span->start < 0 || vote.span->end > document->text.size()))
            __builtin_trap();
    }
    return 0;
}
