#pragma once

#include "core/storage/ServerAddress.h"
#include "core/workspace/Workspace.h"

#include <optional>

namespace aio::remote {

// A workspace whose database is on a server keeps the address in the file server.json of its folder, and the
// password in the keychain, or in the environment variable AIORCHESTRATOR_DATABASE_PASSWORD, which goes
// before.

inline constexpr const char *passwordVariable = "AIORCHESTRATOR_DATABASE_PASSWORD";

/// Where the workspace's database is; nothing: in the workspace's own file. Reads one small file and nothing
/// else: the password is asked for when the connection is made, on its thread. An address that cannot be read
/// gives one that fails with the reason when it is opened.
[[nodiscard]] std::optional<ServerAddress> serverOf(const Workspace &workspace);

/// Keeps the address, and the password if there is one: in the keychain, which may take seconds. Nothing is
/// kept if one of the two cannot be.
[[nodiscard]] Result<void> connectTo(const Workspace &workspace, const ServerAddress &address);

/// From here on the workspace's own file is its database again. The server keeps what it has.
[[nodiscard]] Result<void> disconnectFrom(const Workspace &workspace);

/// Where calls wait that the workspace's database could not be told of. Each server has a file of its own:
/// what waits for one is never sent to another. Without a server: what one that was left was not told of,
/// which the workspace's own file takes then; mostly nothing, and an empty name.
[[nodiscard]] QString waitingFileOf(const Workspace &workspace);

} // namespace aio::remote
