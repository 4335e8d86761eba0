#pragma once

#include "ui/documents/editor/DraftField.h"

namespace aio::ui {

enum class LineKind
{
    Name,
    Label,
    Contacts,
    SectionHeading,
    EntryHead,
    EntryMeta,
    EntryText,
    Term, ///< a skill, a language, an interest
    Highlight,
    Summary,
    Party, ///< of a letter: sender and recipient
    DateLine,
    Subject,
    Salutation,
    Paragraph,
    Closing,
    Signature,
    Enclosure,
};

/// A piece of a line: the text of a field, or words between fields that nobody can edit.
struct LinePiece
{
    enum class Look
    {
        Plain,
        Strong,
        Muted,
        Placeholder, ///< says what belongs here
    };

    QString text; ///< as the draft has it
    FieldPath field{}; ///< FieldKind::None: cannot be edited
    QString name{}; ///< see fieldName()
    Look look = Look::Plain;

    bool operator==(const LinePiece &) const = default;
};

/// What the handle beside a line moves, leaves out and removes.
struct ItemRef
{
    enum class Type
    {
        None,
        Summary,
        Section,
        Entry,
        EntrySummary,
        ListItem, ///< a highlight, a paragraph, a line of an address, an enclosure
    };

    Type type = Type::None;
    FieldPath path{}; ///< of a field in it

    bool operator==(const ItemRef &) const = default;
};

/// A line of the editor. A paragraph of the text document says the same.
struct EditorLine
{
    LineKind kind = LineKind::EntryText;
    QList<LinePiece> pieces{};
    QString aside{}; ///< at the end of the line, not part of the text: the dates of an entry
    bool included = true; ///< false: left out of the document
    bool first = false; ///< begins a group: more room above
    ItemRef item{};

    bool operator==(const EditorLine &) const = default;
};

/// The draft from top to bottom. Parts that are left out come along when `withLeftOut`, each in its place.
[[nodiscard]] QList<EditorLine> linesOf(const Draft &draft, bool withLeftOut);

/// How many parts are left out, the parts of what is left out not counted.
[[nodiscard]] int countLeftOut(const Draft &draft);

/// Whether the entries of a section have points.
[[nodiscard]] bool hasHighlights(SectionKind kind);
/// Skills, languages, interests: one line each.
[[nodiscard]] bool isOfTerms(SectionKind kind);

} // namespace aio::ui
