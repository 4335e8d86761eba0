#include "app/desktop/PersonName.h"

#include <pwd.h>
#include <unistd.h>

namespace aio::desktop {

QString realName()
{
    const passwd *entry = getpwuid(getuid());
    if (entry == nullptr) {
        return {};
    }
    // "Mara Lindqvist,Room 4,…": the name comes first. A system account repeats its own name there.
    const QString name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return name == QString::fromLocal8Bit(entry->pw_name) ? QString() : name;
}

} // namespace aio::desktop
