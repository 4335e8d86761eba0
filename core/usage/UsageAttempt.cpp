#include "core/usage/UsageAttempt.h"

namespace aio::usage {

QString statusName(const std::optional<ai::AiErrorKind> &error)
{
    return error ? ai::aiErrorKindName(*error) : QStringLiteral("ok");
}

} // namespace aio::usage
