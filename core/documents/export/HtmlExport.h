#pragma once

#include "core/documents/templates/DocumentTemplate.h"

namespace aio::documents {

/// One HTML file with all it needs: semantic elements, styles of the template for screen and print, nothing
/// that is fetched, no script. What a person wrote stays text.
[[nodiscard]] QString htmlOf(
    const Draft &draft, const DocumentTemplate &looks, const DocumentOptions &options);

} // namespace aio::documents
