#include "core/extraction/page/FetchErrors.h"

#include <QCoreApplication>

namespace aio::extraction {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageFetcher)
};

QString saveHint()
{
    return Text::tr("Open it in a browser and save the page, or paste its text.");
}

Failure httpFailure(const QString &message, const QString &hint, int status, const QUrl &url)
{
    return failure(ErrorKind::Network, message, hint,
        u"HTTP %1 %2"_s.arg(status).arg(url.toString(QUrl::RemoveUserInfo)));
}

} // namespace

Result<void> checkHttpStatus(int status, const QUrl &url, const QByteArray &retryAfter)
{
    if (status >= 200 && status < 300) {
        return {};
    }
    const QString host = url.host();
    switch (status) {
    case 401:
    case 407:
        return httpFailure(Text::tr("%1 asks for a sign-in.").arg(host), saveHint(), status, url);
    case 403:
        return httpFailure(Text::tr("%1 does not show this page without a browser or a sign-in.").arg(host),
            saveHint(), status, url);
    case 404:
    case 410:
        return httpFailure(Text::tr("The posting is no longer there."),
            Text::tr("Check the address; the posting may have been taken down."), status, url);
    case 429: {
        bool ok = false;
        const int seconds = retryAfter.trimmed().toInt(&ok);
        const QString hint = ok && seconds > 0 ? Text::tr("Try again in %n second(s).", nullptr, seconds)
                                               : Text::tr("Try again in a few minutes.");
        return httpFailure(
            Text::tr("%1 answers too many requests with a pause.").arg(host), hint, status, url);
    }
    default:
        break;
    }
    if (status >= 500) {
        return httpFailure(Text::tr("%1 has a problem of its own (%2).").arg(host).arg(status),
            Text::tr("Try again later."), status, url);
    }
    return httpFailure(
        Text::tr("%1 did not deliver the page (%2).").arg(host).arg(status), saveHint(), status, url);
}

Error networkFailure(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail)
{
    const QString host = url.host();
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Network, Text::tr("%1 was not found.").arg(host),
            Text::tr("Check the address and the network connection."), detail};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Network, Text::tr("%1 refuses connections.").arg(host),
            Text::tr("Check the address or try again later."), detail};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Network, Text::tr("A secure connection to %1 is not possible.").arg(host),
            Text::tr("Check the date of this computer; the certificate of the site may be wrong."), detail};
    case QNetworkReply::RemoteHostClosedError:
        return {ErrorKind::Network,
            Text::tr("The connection to %1 broke before the page was complete.").arg(host),
            Text::tr("Try again."), detail};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::Timeout, Text::tr("%1 did not answer in time.").arg(host),
            Text::tr("Try again later."), detail};
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return {ErrorKind::Network, Text::tr("There is no connection to %1.").arg(host),
            Text::tr("Check the network connection."), detail};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Network,
            Text::tr("The proxy does not let the connection to %1 through.").arg(host),
            Text::tr("Check the proxy settings."), detail};
    default:
        return {ErrorKind::Network, Text::tr("%1 did not deliver the page.").arg(host), saveHint(), detail};
    }
}

Error givenUpFailure(GivenUp reason, const QUrl &url, qint64 maxBytes)
{
    const QString host = url.host();
    if (reason == GivenUp::TooLarge) {
        return {ErrorKind::BadInput, Text::tr("The page is larger than %1 MB.").arg(maxBytes / (1024 * 1024)),
            saveHint(), {}};
    }
    if (reason == GivenUp::TooSlow) {
        return {ErrorKind::Timeout, Text::tr("%1 delivers the page too slowly.").arg(host),
            Text::tr("Try again later."), {}};
    }
    return {ErrorKind::Timeout, Text::tr("%1 did not answer in time.").arg(host),
        Text::tr("Try again later."), {}};
}

Error tooManyRedirects(const QUrl &url, int allowed)
{
    return {ErrorKind::Network, Text::tr("%1 redirects in a circle.").arg(url.host()), saveHint(),
        u"more than %1 redirects"_s.arg(allowed)};
}

} // namespace aio::extraction
