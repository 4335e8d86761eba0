#include "core/base/AccountName.h"

#include <pwd.h>
#include <unistd.h>

namespace aio {

QString accountName()
{
    const passwd *entry = getpwuid(getuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER");
}

} // namespace aio
