#pragma once

#include "core/base/Error.h"

#include <QUrl>

namespace aio::extraction {

/// Whether an address may be fetched at all: http or https with a host. Names and passwords in it are
/// dropped.
[[nodiscard]] Result<QUrl> fetchableAddress(const QUrl &url);

/// Where a redirect from `from` to `location` leads, if it may be followed: never from https to http, never
/// to another scheme.
[[nodiscard]] Result<QUrl> redirectTarget(const QUrl &from, const QUrl &location);

} // namespace aio::extraction
