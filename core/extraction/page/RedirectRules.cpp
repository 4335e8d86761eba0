#include "core/extraction/page/RedirectRules.h"

#include <QCoreApplication>

namespace aio::extraction {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageFetcher)
};

bool isWeb(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return scheme == u"http" || scheme == u"https";
}

} // namespace

Result<QUrl> fetchableAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !isWeb(url)) {
        return failure(ErrorKind::BadInput,
            Text::tr("Only addresses that begin with http:// or https:// can be opened."),
            Text::tr("Copy the address from the browser's address bar."), url.toString(QUrl::RemoveUserInfo));
    }
    QUrl plain = url;
    plain.setUserInfo(QString());
    plain.setFragment(QString());
    return plain;
}

Result<QUrl> redirectTarget(const QUrl &from, const QUrl &location)
{
    const QUrl target = from.resolved(location);
    if (!isWeb(target) || target.host().isEmpty()) {
        return failure(ErrorKind::Network, Text::tr("The page leads to an address that is no web page."),
            Text::tr("Open it in a browser and save the page, or paste its text."),
            target.toString(QUrl::RemoveUserInfo));
    }
    if (from.scheme() == u"https" && target.scheme() == u"http") {
        return failure(ErrorKind::Network, Text::tr("The page leads from a secure to an insecure address."),
            Text::tr("Open it in a browser and save the page, or paste its text."),
            target.toString(QUrl::RemoveUserInfo));
    }
    return fetchableAddress(target);
}

} // namespace aio::extraction
