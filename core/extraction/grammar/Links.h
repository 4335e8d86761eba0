#pragma once

#include <QString>
#include <QUrl>

namespace aio::extraction {

/// The address a person would pass on: redirectors unwrapped ("…/externalApply?url=…"), tracking and session
/// parameters dropped, what identifies the posting kept. Empty if it is no absolute http(s) or mailto
/// address.
[[nodiscard]] QString cleanUrl(const QUrl &url);

/// True for an e-mail address of a site that publishes postings of others ("info@bestjobs.example",
/// "support@stepstone.de"): whoever writes to it does not reach the employer. "jobs@acme.example" and
/// "anna.kern@staffjobs.example" are none.
[[nodiscard]] bool isPortalAddress(const QString &address);

} // namespace aio::extraction
