#include "core/extraction/page/PageReader.h"

#include <cstddef>
#include <cstdint>

// Any bytes as a page: it must be read or refused, in bounded time and memory, and every block and vote must
// lie within the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace aio::extraction;
    const PageInput input{QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), QString(),
        QUrl(QStringLiteral("https://jobs.example.org/a/b"))};
    const auto document = readPage(input, aio::WorkContext().limitedTo(5000));
    if (document) {
        qsizetype last = 0;
        for (const TextBlock &block : document->blocks) {
            Q_ASSERT(block.span.start >= last && block.span.end <= document->text.size());
            last = block.span.end;
        }
    }
    return 0;
}
