#include "core/secrets/KeyInfo.h"

namespace aio {

QString keySourceName(KeySource source)
{
    switch (source) {
    case KeySource::Session:
        return QStringLiteral("session");
    case KeySource::Keychain:
        return QStringLiteral("keychain");
    case KeySource::Environment:
        break;
    }
    return QStringLiteral("environment");
}

std::optional<KeySource> keySourceFromName(QStringView name)
{
    for (const KeySource source : {KeySource::Session, KeySource::Keychain, KeySource::Environment}) {
        if (name == keySourceName(source)) {
            return source;
        }
    }
    return std::nullopt;
}

} // namespace aio
