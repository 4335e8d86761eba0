#pragma once

#include "core/ai/Secret.h"

#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace aio {

/// One request to the keychain and its answer, shared by who asks and the thread that does it.
struct KeychainJob
{
    enum class Verb
    {
        Read,
        Write,
        Remove
    };

    Verb verb = Verb::Read;
    QString entry;
    ai::Secret secret; ///< to write, or what was read

    // Guarded by `mutex`.
    std::mutex mutex{};
    std::condition_variable changed{};
    bool finished = false;
    bool abandoned = false; ///< nobody waits any more
    int code = 0; ///< QKeychain::Error
    QString text{}; ///< the keychain's own words; holds no secret
};

/// Hands the job to the one thread of this process that talks to the keychain and returns at once.
/// QtKeychain keeps a single queue for the whole process, on the thread that used it first, so all jobs go
/// there, whoever asks. A job that is stuck (a prompt that waits for its password) holds up those behind it;
/// they go on when it ends. The key of an abandoned write that succeeds after all is removed again.
void startKeychainJob(const std::shared_ptr<KeychainJob> &job);

} // namespace aio
