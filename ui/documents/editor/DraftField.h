#pragma once

#include "core/documents/draft/Draft.h"

namespace aio::ui {

/// The texts of a draft that are typed in place.
enum class FieldKind
{
    None,
    Name,
    Label,
    Summary,
    SectionHeading,
    EntryTitle,
    EntryOrganization,
    EntryDetail,
    EntryLocation,
    EntryKeywords, ///< a list: "C++, Qt"
    EntrySummary,
    Highlight,
    SenderName,
    SenderOrganization,
    SenderAddress,
    RecipientName,
    RecipientOrganization,
    RecipientAddress,
    Place,
    Subject,
    Salutation,
    Paragraph,
    Closing,
    Signature,
    Enclosure,
};

/// Where a text stands in a draft. Indexes count all parts, also those that are left out.
struct FieldPath
{
    FieldKind kind = FieldKind::None;
    int section = -1;
    int entry = -1;
    int item = -1;

    bool operator==(const FieldPath &) const = default;
    [[nodiscard]] FieldPath withItem(int index) const { return {kind, section, entry, index}; }
};

/// The text as the draft stores it, with markup where `hasMarkup()`. A section without a heading of its own
/// has that of the draft's language.
[[nodiscard]] QString fieldText(const Draft &draft, const FieldPath &path);
void setFieldText(Draft &draft, const FieldPath &path, const QString &text);

[[nodiscard]] bool hasMarkup(FieldKind kind);
/// One of a list of texts, to be split, joined and moved.
[[nodiscard]] bool isListItem(FieldKind kind);

/// Names a text through all changes of its place: two drafts that hold the same part give it the same name.
[[nodiscard]] QString fieldName(const Draft &draft, const FieldPath &path);
/// What the layout calls the part (documents::TextRun::sourceId).
[[nodiscard]] QString sourceIdOf(const Draft &draft, const FieldPath &path);
/// The JSON Pointer of what it was made from in the profile; may be empty.
[[nodiscard]] QString originOf(const Draft &draft, const FieldPath &path);

/// The DraftText behind a path, nullptr where the text is a plain string.
[[nodiscard]] const DraftText *draftTextAt(const Draft &draft, const FieldPath &path);
[[nodiscard]] DraftText *draftTextAt(Draft &draft, const FieldPath &path);
/// The lists behind SenderAddress, RecipientAddress and Enclosure; nullptr for other kinds.
[[nodiscard]] QStringList *stringListAt(Draft &draft, FieldKind kind);
/// The entry of a path, nullptr outside of entries.
[[nodiscard]] const DraftEntry *entryAt(const Draft &draft, const FieldPath &path);
[[nodiscard]] DraftEntry *entryAt(Draft &draft, const FieldPath &path);

/// Words that the document shows, as a reader counts them.
[[nodiscard]] int countWords(const Draft &draft);

} // namespace aio::ui
