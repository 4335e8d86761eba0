#pragma once

namespace aio::ui {

class Page;
class RecordAutosave;

/// Lets a page say how its saves go: in the status bar, and by a message when one failed. Both live on the
/// GUI thread; the page outlives the autosave's signals.
void reportSaving(RecordAutosave *autosave, Page *page);

} // namespace aio::ui
