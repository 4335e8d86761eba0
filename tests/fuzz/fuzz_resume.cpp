#include "core/documents/check/ResumeCheck.h"
#include "core/documents/import/ResumeImporter.h"
#include "core/documents/resume/ResumeJson.h"

#include <cstddef>
#include <cstdint>

// Any text as a CV or as JSON Resume: the reasons must point into the text, and what was imported must
// survive being written and read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    constexpr qsizetype longest = 20'000;
    if (bytes.size() > longest || bytes.startsWith("PK") || bytes.contains("%PDF-")) {
        return 0;
    }
    const auto checked = aio::checkResume(bytes);
    Q_UNUSED(checked)
    const auto imported = aio::importResume(bytes, {});
    if (!imported) {
        return 0;
    }
    for (const aio::Provenance &why : imported->provenance) {
        if (why.span && (why.span->start < 0 || why.span->end > imported->source.document.text.size())) {
            __builtin_trap();
        }
    }
    const QJsonObject json = aio::toJson(imported->resume);
    if (aio::toJson(aio::resumeFromJson(json)) != json) {
        __builtin_trap();
    }
    return 0;
}
