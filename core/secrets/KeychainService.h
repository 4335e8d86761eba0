#pragma once

#include <QString>

namespace aio {

/// What this computer keeps secrets with.
enum class KeychainState
{
    Ready, ///< writes, reads and removes
    Locked, ///< there is one, and it waits for its password, or has no keyring yet
    Absent, ///< no program that keeps secrets runs or could be started
    Silent, ///< it did not answer in time: perhaps a prompt waits behind another window
    Broken, ///< it answers, and refuses for another reason
};

/// "ready", "locked", "absent", "silent", "broken": on the command line.
[[nodiscard]] QString keychainStateName(KeychainState state);

struct KeychainStatus
{
    KeychainState state = KeychainState::Absent;
    QString backend{}; ///< "secret-service" or "kwallet"; empty if there is none
    QString detail{}; ///< for "Show technical detail"; holds no secret

    bool operator==(const KeychainStatus &) const = default;
};

/// Which service answers for the keychain here: "secret-service", "kwallet", or empty. Asks the session bus,
/// so it may block for two seconds: never on the GUI thread.
[[nodiscard]] QString keychainBackend();

/// Why an operation failed, asked of the session bus: QtKeychain reports a locked, an empty and an absent
/// keychain with the same words. Blocks as above.
[[nodiscard]] KeychainStatus diagnoseKeychain(const QString &detail);

} // namespace aio
