#pragma once

#include "core/extraction/document/SourceDocument.h"
#include "core/extraction/page/ContentRoles.h"
#include "core/extraction/page/PageFacts.h"

namespace aio::extraction {

/// What a page is if it is not simply a posting.
enum class PageCondition
{
    Posting,
    Empty,
    NeedsBrowser, ///< its program has to run before there is anything to read
    RobotCheck,
    SignIn,
    Gone, ///< says that the posting has ended
    List, ///< search results
};

/// Decides by the words of the page and by how much text there is beside them. `hasPosting`: structured data
/// with a posting was found.
[[nodiscard]] PageCondition recognizeCondition(
    const HtmlTree &tree, const PageFacts &facts, const SourceDocument &document, bool hasPosting);

/// The error of a page from which nothing can be read; nothing if it can be read, perhaps with a warning that
/// is added to the document.
[[nodiscard]] Result<void> judgeCondition(PageCondition condition, bool readable, SourceDocument &document);

} // namespace aio::extraction
