#pragma once

#include "core/extraction/text/Posting.h"

namespace aio::extraction {

/// What a line that may be the posting's title holds, taken apart.
struct Headline
{
    TextSpan title; ///< in the document
    std::optional<TextSpan> company{};
    QList<TextSpan> places{};
    double score = 0; ///< how much the line looks like the title of a posting
};

/// Headline candidates among the first lines, best first.
[[nodiscard]] QList<Headline> headlinesOf(const Posting &posting);

/// A title without decoration: "[Remote] Baker wanted - Leeds (m/f/d)" → "Baker (m/f/d)". Spans count in
/// `line`.
[[nodiscard]] Headline takeApart(QStringView line);

} // namespace aio::extraction
