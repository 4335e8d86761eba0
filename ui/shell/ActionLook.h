#pragma once

namespace aio::ui {

/// A property of the first of a page's header actions (see Page::headerActions()), a bool: it is as plain as
/// the others, because the page has nothing that comes first.
inline constexpr auto plainAction = "plain";

} // namespace aio::ui
