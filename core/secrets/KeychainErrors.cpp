#include "core/secrets/KeychainErrors.h"

#include <QCoreApplication>

namespace aio {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

} // namespace

Error keychainError(const KeychainStatus &status)
{
    Error error{ErrorKind::Keychain, {}, {}, status.detail};
    switch (status.state) {
    case KeychainState::Locked:
        error.message = Text::tr("The keychain of this computer is locked.");
        error.hint = Text::tr("Unlock it with its password, then try again. Until then a key can be kept for "
                              "this session, or come from an environment variable.");
        break;
    case KeychainState::Absent:
        error.message = Text::tr("This computer has no keychain that keys can be kept in.");
        error.hint = Text::tr("Install and start GNOME Keyring or KWallet. Without one a key can be kept for "
                              "this session, or come from an environment variable.");
        break;
    case KeychainState::Silent:
        error.message = Text::tr("The keychain of this computer does not answer.");
        error.hint = Text::tr("It may be waiting for its password behind another window: answer it there, "
                              "then try again.");
        break;
    case KeychainState::Ready:
    case KeychainState::Broken:
        error.message = Text::tr("The keychain of this computer refused the request.");
        error.hint = Text::tr("Look at it with its own program, then try again.");
        break;
    }
    return error;
}

} // namespace aio
