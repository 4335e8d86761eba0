#include "core/jobs/Extraction.h"

#include <array>

namespace aio {

namespace {
constexpr std::array<const char *, 9> originNames{
    "json-ld", "microdata", "rdfa", "meta", "state", "text", "ocr", "model", "user"};
static_assert(originNames.size() == size_t(Origin::User) + 1);
} // namespace

QString originName(Origin origin)
{
    return QLatin1String(originNames[size_t(origin)]);
}

std::optional<Origin> originFromName(QStringView name)
{
    for (size_t i = 0; i < originNames.size(); ++i) {
        if (name == QLatin1String(originNames[i])) {
            return Origin(i);
        }
    }
    return std::nullopt;
}

} // namespace aio
