#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/ServerAddress.h"
#include "core/workspace/Workspace.h"

#include <QList>

namespace aio::remote {

// What a person does to put a workspace on a server. Every function blocks, for seconds if the server does
// not answer: never call one on the GUI thread.

/// One thing that was tried of a server.
struct ServerCheck
{
    QString title; ///< translated: "Sign in"
    QString detail; ///< what was found, or why it failed and what to do
    bool passed = false;
    qint64 ms = 0;

    bool operator==(const ServerCheck &) const = default;
};

/// Tries a server without changing it: sign in, encryption, version, tables, write and read back. Ends with
/// the first that fails.
[[nodiscard]] QList<ServerCheck> checkServer(const ServerAddress &address);
[[nodiscard]] bool allPassed(const QList<ServerCheck> &checks);

/// Keeps the workspace in the database from its next opening on: brings the database to this program's
/// version, copies what the workspace's own file holds if that is wanted, then keeps address and password.
/// How many rows were copied. Nothing is kept if any of it fails or is stopped; the file stays as it is.
[[nodiscard]] Result<qint64> moveToServer(
    const Workspace &workspace, const ServerAddress &address, bool copies, const WorkContext &context);

} // namespace aio::remote
