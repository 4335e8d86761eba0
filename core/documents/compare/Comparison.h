#pragma once

#include "core/documents/draft/Draft.h"

#include <QHash>
#include <QList>
#include <QString>

namespace aio::compare {

// What two drafts of one document say differently, by section, by block (a heading, a paragraph, a point of a
// list) and by sentence. Only what is shown counts: a text that is kept without being shown is not there.
// Values, usable from any thread.

enum class Change
{
    Same,
    Added,
    Removed,
    Changed, ///< the same thing said with other words
    Moved, ///< the same things in another order
};

/// A sentence, a line or a field on either side.
struct Piece
{
    /// Number of the decision about it, from 0 without gaps; -1 where nothing changed. What can only be taken
    /// or left as one has one number: the sentences of a text that goes, the fields of an entry that comes.
    int id = -1;
    Change change = Change::Same;
    QString before; ///< empty where it was added; and for Moved
    QString after; ///< empty where it was removed; and for Moved
    bool editable = false; ///< a person's own words may take the place of `after`

    bool operator==(const Piece &) const = default;
};

/// What stands in a document as one: an entry's head, a paragraph, a point.
struct Block
{
    enum class Kind
    {
        Line, ///< a line of a head, a letter's field, a section's heading
        EntryHead, ///< the pieces are its title, organization, place, period, level and address
        Text, ///< a summary or a paragraph; the pieces are its sentences
        Point, ///< a highlight; the pieces are its sentences
        Keywords, ///< one piece, separated by commas
        Order, ///< one piece of Change::Moved: the order of what follows in the section, or of all sections
    };

    Kind kind = Kind::Line;
    QString part; ///< id of the DraftText, DraftEntry or DraftSection; empty for fields without one
    bool moved = false; ///< stands elsewhere among its neighbours than before
    QList<Piece> pieces;

    /// Same if all pieces are, otherwise what they have in common, or Changed.
    [[nodiscard]] Change change() const;

    bool operator==(const Block &) const = default;
};

struct Section
{
    enum class Place
    {
        Order, ///< one block: the order of a CV's sections
        Head, ///< a CV's name, label and contacts
        Summary, ///< a CV's summary
        Section, ///< a section of a CV, see `kind` and `heading`
        Letterhead, ///< sender, recipient, place and date
        Subject, ///< subject and salutation
        Body, ///< the paragraphs
        Close, ///< closing, signature and enclosures
    };

    Place place = Place::Section;
    QString id; ///< of the DraftSection; empty elsewhere
    SectionKind kind = SectionKind::Custom; ///< of Place::Section
    QString heading; ///< of Place::Section; empty: the document language's usual one
    bool moved = false;
    QList<Block> blocks;

    [[nodiscard]] Change change() const;
    /// The decisions about it, each once, ascending.
    [[nodiscard]] QList<int> decisions() const;

    bool operator==(const Section &) const = default;
};

struct Comparison
{
    QList<Section> sections; ///< in the order of the newer draft; what was removed after what it followed
    int decisions = 0; ///< how many there are: ids are 0 … decisions - 1

    [[nodiscard]] bool isSame() const { return decisions == 0; }

    bool operator==(const Comparison &) const = default;
};

/// What a person decided about a change.
struct Decision
{
    bool taken = false; ///< false: it stays as it was
    QString words; ///< where it was taken in other words than proposed; empty: as proposed

    bool operator==(const Decision &) const = default;
};

/// By Piece::id. A change that is not in it is not taken.
using Decisions = QHash<int, Decision>;

} // namespace aio::compare
