#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace aio {

/// What went wrong, as far as a caller has to tell cases apart. The order is not stored anywhere.
enum class ErrorKind
{
    Usage, ///< the caller asked for something that makes no sense
    BadInput, ///< the input cannot be used: not an image, empty page, bad JSON
    Credential, ///< a key is missing or a provider refused it
    Quota, ///< a quota or budget is used up
    Network, ///< no connection, name not found, TLS failure, HTTP error
    Timeout, ///< a deadline passed
    Storage, ///< database or disk
    Conflict, ///< someone else changed the same thing first; nothing was overwritten
    Keychain, ///< the keychain is locked or absent
    Cancelled, ///< the person or the program stopped it
    Internal, ///< anything else
};

/// An error as a value. `message` and `hint` are translated sentences for a person: what happened, then what
/// to do. `detail` is for a log or "Show technical detail" and never holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString hint{};
    QString detail{};

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// Shorthand for returning an error: `return failure(ErrorKind::BadInput, tr("…"));`
[[nodiscard]] Failure failure(ErrorKind kind, QString message, QString hint = {}, QString detail = {});

/// The stable name of a kind in JSON output ("input", "network", …); see `aioctl --help`.
[[nodiscard]] QString errorKindName(ErrorKind kind);

/// The exit code that `aioctl` returns for a kind.
[[nodiscard]] int exitCode(ErrorKind kind);

} // namespace aio
