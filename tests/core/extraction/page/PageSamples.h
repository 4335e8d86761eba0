#pragma once

#include <QByteArray>

// Pages written for the tests, each the shape of a kind of site. Apart from the tests because moc stumbles
// over raw string literals.
namespace samples {

/// JSON-LD in the head, nothing in the body.
[[nodiscard]] QByteArray clientRendered();

} // namespace samples
