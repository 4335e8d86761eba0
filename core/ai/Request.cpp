#include "core/ai/Request.h"

#include <algorithm>

namespace aio::ai {

bool Request::hasImages() const
{
    return std::any_of(messages.cbegin(), messages.cend(), [](const Message &message) {
        return std::any_of(message.parts.cbegin(), message.parts.cend(),
            [](const Part &part) { return std::holds_alternative<ImagePart>(part); });
    });
}

} // namespace aio::ai
