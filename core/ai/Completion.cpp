#include "core/ai/Completion.h"

#include <array>

namespace aio::ai {

namespace {

constexpr std::array<const char16_t *, 6> finishNames{
    u"stop", u"length", u"safety", u"refusal", u"tool", u"other"};

} // namespace

QString finishReasonName(FinishReason reason)
{
    return QString::fromUtf16(finishNames.at(std::size_t(reason)));
}

std::optional<FinishReason> finishReasonFromName(QStringView name)
{
    for (std::size_t index = 0; index < finishNames.size(); ++index) {
        if (name == QStringView(finishNames.at(index))) {
            return FinishReason(int(index));
        }
    }
    return std::nullopt;
}

} // namespace aio::ai
