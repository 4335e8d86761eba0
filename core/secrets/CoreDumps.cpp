#include "core/secrets/CoreDumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace aio {

void disableCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // the leak check of AddressSanitizer reads this process from a second one
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace aio
