#pragma once

#include "core/extraction/layout/LayoutWord.h"

namespace aio::extraction {

/// Which lines of a page are headings, judged against the page's running text: a larger font, or a short bold
/// line where most text is not bold.
class HeadingRanker
{
public:
    explicit HeadingRanker(const QList<LayoutLine> &lines);

    [[nodiscard]] bool isHeading(const LayoutLine &line) const;
    [[nodiscard]] int level(const LayoutLine &line) const; ///< 1 (largest) … 4 (bold text size)

private:
    [[nodiscard]] bool isLarge(const LayoutLine &line) const;

    double m_bodySize = 0; ///< font height that most characters of the page have
    double m_largest = 0;
    bool m_mostlyBold = false;
};

} // namespace aio::extraction
