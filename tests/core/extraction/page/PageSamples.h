#pragma once

#include <QByteArray>

// Pages written for the tests, each the shape of a kind of site. Apart from the tests because moc stumbles
// over raw string literals.
namespace samples {

/// JSON-LD in the head, nothing in the body.
[[nodiscard]] QByteArray clientRendered();

/// Properties as attributes; dates and codes in `datetime` and `content`; one part by itemref.
[[nodiscard]] QByteArray microdata();
[[nodiscard]] QByteArray rdfa();

// One posting, three ways in which a page's program keeps it.
[[nodiscard]] QByteArray assignedState();
[[nodiscard]] QByteArray jsonState();
[[nodiscard]] QByteArray indexedState();

} // namespace samples
