#include "core/extraction/page/JsonLenient.h"
#include "core/extraction/page/PageReader.h"

#include <cstddef>
#include <cstdint>

// Any text as the JSON-LD of a page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace aio::extraction;
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto value = parseLenientJson(QString::fromUtf8(json));
    Q_ASSERT(!value || value->isObject() || value->isArray());
    const PageInput input{
        "<h1>Cook</h1><script type='application/ld+json'>" + json + "</script>", QString(), QUrl()};
    const auto document = readPage(input, aio::WorkContext().limitedTo(5000));
    Q_ASSERT(document || !document.error().message.isEmpty());
    return 0;
}
