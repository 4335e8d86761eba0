#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace aio::providers {

/// The file with the authorities that are trusted instead of the system's, if the environment names one as it
/// does for other programs (SSL_CERT_FILE); empty: the system's.
[[nodiscard]] inline QByteArray authoritiesFile()
{
    return qgetenv("SSL_CERT_FILE");
}

} // namespace aio::providers
