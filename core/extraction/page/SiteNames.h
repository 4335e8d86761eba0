#pragma once

#include "core/extraction/page/PageFacts.h"

namespace aio::extraction {

/// Fills in the facts that tell the site and its owner from the posting: menus, logo, © line, footers.
void gatherSiteNames(const HtmlTree &tree, PageFacts &facts);

/// True if `name` is what the page calls its owner: all the words of one, but for a legal form.
[[nodiscard]] bool namesOwner(const QString &name, const PageFacts &facts);

/// True if `name` names the owner or stands in a footer.
[[nodiscard]] bool isSigned(const QString &name, const PageFacts &facts);

/// "Work with us", "Stellenangebote", "Karriere", "Job details": a part of a site, in any language of the
/// readers, and no posting.
[[nodiscard]] bool namesSection(const QString &name);

/// The company in "Careers at Example", "Vagas Example", "Example Jobs"; "" if nothing is around it.
[[nodiscard]] QString ownerOfSection(const QString &name);

/// True for a name that says it is a market of jobs: "Jobs.example", "Stellenmarkt Nord".
[[nodiscard]] bool soundsLikeJobBoard(const QString &name);

} // namespace aio::extraction
