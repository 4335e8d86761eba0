#pragma once

namespace aio {

/// Call it first in a program that holds keys: a crash writes no memory to disk, and no other program of the
/// same person reads this one's memory. Programs that are started from here begin anew without either.
void disableCoreDumps();

} // namespace aio
