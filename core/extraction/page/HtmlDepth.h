#pragma once

#include <QByteArrayView>

namespace aio::extraction {

/// How deep the elements of a page nest, estimated from its tags alone and counted no further than `limit`.
/// The parser's time grows with the square of the depth, so hostile pages are refused before it sees them.
[[nodiscard]] int estimateDepth(QByteArrayView html, int limit);

} // namespace aio::extraction
