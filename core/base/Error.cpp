#include "core/base/Error.h"

namespace aio {

Failure failure(ErrorKind kind, QString message, QString hint, QString detail)
{
    return Failure(Error{kind, std::move(message), std::move(hint), std::move(detail)});
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::BadInput:
        return QStringLiteral("input");
    case ErrorKind::Credential:
        return QStringLiteral("credential");
    case ErrorKind::Quota:
        return QStringLiteral("quota");
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Keychain:
        return QStringLiteral("keychain");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::BadInput:
        return 3;
    case ErrorKind::Credential:
        return 4;
    case ErrorKind::Quota:
        return 5;
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return 6;
    case ErrorKind::Storage:
    case ErrorKind::Conflict:
        return 7;
    case ErrorKind::Keychain:
        return 8;
    case ErrorKind::Cancelled:
        return 9;
    case ErrorKind::Internal:
        break;
    }
    return 1;
}

} // namespace aio
