#pragma once

#include "ui/documents/editor/DraftTextEdit.h"

class QMenu;

namespace aio::ui {

// What the menus of the editor offer. The actions change the draft through `text`, which must outlive them.

/// Moves, leaves out and removes an item.
void fillItemMenu(QMenu &menu, DraftTextEdit &text, const ItemRef &item);
/// Adds points, entries, sections, paragraphs and enclosures where the cursor stands.
void fillAddMenu(QMenu &menu, DraftTextEdit &text);
/// Cut, copy, paste and select all.
void fillClipboardMenu(QMenu &menu, DraftTextEdit &text);

/// Opens the dialog for the details of a part; nothing where there are none.
void openDetails(DraftTextEdit &text, const FieldPath &field);

} // namespace aio::ui
