#pragma once

#include "ui/documents/editor/DraftLines.h"

#include <optional>

namespace aio::ui {

// What a person does to a draft apart from typing within a field. Pure functions: they change `draft` and say
// where the cursor goes; nothing happened when they return nothing.

/// A place in the text of a field, without markup.
struct FieldSpot
{
    FieldPath field{};
    qsizetype offset = 0;

    bool operator==(const FieldSpot &) const = default;
};

using Spot = std::optional<FieldSpot>;

/// The text of a field as it is read.
[[nodiscard]] QString plainFieldText(const Draft &draft, const FieldPath &path);
/// Replaces a part of a field; the new words take the looks of those before.
void replaceInField(
    Draft &draft, const FieldPath &path, qsizetype from, qsizetype length, const QString &words);

/// Enter: parts a list item in two, or begins the first item of what the field heads.
Spot splitAt(Draft &draft, const FieldSpot &at);
/// Backspace at the beginning of a field: joins it with the item before, or removes it when it is empty.
/// `withLeftOut`: items that are left out count as neighbours.
Spot joinBackward(Draft &draft, const FieldPath &path, bool withLeftOut);
/// Del at the end of a field.
Spot joinForward(Draft &draft, const FieldPath &path, bool withLeftOut);
/// Removes what lies between two places in the order of the lines. Items, entries and sections that lie in
/// between as a whole go; of others their text.
Spot removeBetween(Draft &draft, const FieldSpot &from, const FieldSpot &to, const QList<EditorLine> &lines);
/// Puts lines in at a place: further lines become further items where there is a list, else they are joined.
Spot insertLines(Draft &draft, const FieldSpot &at, const QStringList &lines);

Spot setIncluded(Draft &draft, const ItemRef &item, bool included);
[[nodiscard]] bool isIncluded(const Draft &draft, const ItemRef &item);
Spot removeItem(Draft &draft, const ItemRef &item);
/// By -1 or +1 among its neighbours, those that are left out passed over unless `withLeftOut`.
Spot moveItem(Draft &draft, const ItemRef &item, int by, bool withLeftOut);
/// In front of the item at `before`: an item of the same kind of list, or one after its last. A highlight may
/// go to another entry.
Spot moveItemTo(Draft &draft, const ItemRef &item, const FieldPath &before);

/// A new highlight, paragraph or enclosure behind the place, in the list that belongs there.
Spot addItem(Draft &draft, const FieldPath &near);
Spot addEntry(Draft &draft, int section, int at);
/// A new section of a kind behind `after`, with one empty entry.
Spot addSection(Draft &draft, SectionKind kind, int after);
Spot addEnclosure(Draft &draft);

} // namespace aio::ui
