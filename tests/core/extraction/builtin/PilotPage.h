#pragma once

#include <QByteArray>

namespace aio::test {

/// A page with one posting, in its text and as structured data.
[[nodiscard]] QByteArray pilotPage();

} // namespace aio::test
