#include "core/documents/resume/Resume.h"

namespace aio {

bool Resume::isEmpty() const
{
    Resume stated = *this;
    stated.meta = {};
    stated.other = {};
    return stated == Resume{};
}

} // namespace aio
