#pragma once

#include <QString>
#include <QUrl>

namespace aio::extraction {

/// The address a person would pass on: redirectors unwrapped ("…/externalApply?url=…"), tracking and session
/// parameters dropped, what identifies the posting kept. Empty if it is no absolute http(s) or mailto
/// address.
[[nodiscard]] QString cleanUrl(const QUrl &url);

} // namespace aio::extraction
