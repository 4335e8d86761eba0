#include "core/providers/CurlErrors.h"

#include <QSslError>

#include <array>
#include <cerrno>

namespace aio::providers {

namespace {

struct Verdict
{
    long number; ///< of OpenSSL's X509_V_ERR_…
    QSslError::SslError error;
};

constexpr std::array verdicts{
    Verdict{2, QSslError::UnableToGetIssuerCertificate},
    Verdict{7, QSslError::CertificateSignatureFailed},
    Verdict{9, QSslError::CertificateNotYetValid},
    Verdict{10, QSslError::CertificateExpired},
    Verdict{18, QSslError::SelfSignedCertificate},
    Verdict{19, QSslError::SelfSignedCertificateInChain},
    Verdict{20, QSslError::UnableToGetLocalIssuerCertificate},
    Verdict{21, QSslError::UnableToVerifyFirstCertificate},
    Verdict{23, QSslError::CertificateRevoked},
    Verdict{24, QSslError::InvalidCaCertificate},
    Verdict{26, QSslError::InvalidPurpose},
    Verdict{27, QSslError::CertificateUntrusted},
    Verdict{28, QSslError::CertificateRejected},
    Verdict{62, QSslError::HostNameMismatch},
};

QNetworkReply::NetworkError ofConnecting(const CurlHandle &handle, bool viaProxy)
{
    if (viaProxy) {
        return QNetworkReply::ProxyConnectionRefusedError;
    }
    return handle.number(CURLINFO_OS_ERRNO) == ECONNREFUSED ? QNetworkReply::ConnectionRefusedError
                                                            : QNetworkReply::UnknownNetworkError;
}

// A proxy that was asked for a tunnel and said no.
bool wasTunnelRefused(const CurlHandle &handle)
{
    const long said = handle.number(CURLINFO_HTTP_CONNECTCODE);
    return said != 0 && (said < 200 || said >= 300);
}

} // namespace

QNetworkReply::NetworkError networkErrorOf(CURLcode result, const CurlHandle &handle, bool viaProxy)
{
    switch (result) {
    case CURLE_OK:
        return QNetworkReply::NoError;
    case CURLE_COULDNT_RESOLVE_HOST:
        return QNetworkReply::HostNotFoundError;
    case CURLE_COULDNT_RESOLVE_PROXY:
        return QNetworkReply::ProxyNotFoundError;
    case CURLE_COULDNT_CONNECT:
        return ofConnecting(handle, viaProxy);
    case CURLE_PROXY:
        return QNetworkReply::ProxyConnectionRefusedError;
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return wasTunnelRefused(handle) ? QNetworkReply::ProxyConnectionRefusedError
                                        : QNetworkReply::RemoteHostClosedError;
    case CURLE_SEND_FAIL_REWIND:
        return QNetworkReply::ContentReSendError;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return QNetworkReply::SslHandshakeFailedError;
    case CURLE_BAD_CONTENT_ENCODING:
        return QNetworkReply::UnknownContentError;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_OUT_OF_MEMORY: // of a line of the head that is longer than the library reads
        return QNetworkReply::ProtocolFailure;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

QString certificateProblem(CURLcode result, const CurlHandle &handle)
{
    if (result != CURLE_PEER_FAILED_VERIFICATION) {
        return {};
    }
    constexpr long noVerdict = 1; // the name is looked at before the chain's verdict is noted
    const long number = handle.number(CURLINFO_SSL_VERIFYRESULT);
    if (number <= noVerdict) {
        return QSslError(QSslError::HostNameMismatch).errorString();
    }
    for (const Verdict &verdict : verdicts) {
        if (verdict.number == number) {
            return QSslError(verdict.error).errorString();
        }
    }
    return {};
}

} // namespace aio::providers
