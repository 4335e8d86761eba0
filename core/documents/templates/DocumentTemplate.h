#pragma once

#include "core/base/Error.h"
#include "core/documents/draft/Draft.h"
#include "core/documents/templates/DocumentOptions.h"

#include <QColor>

namespace aio::documents {

// How a CV or a letter looks, as data (resources/templates). Lengths are points of 1/72 inch unless a member
// says millimetres; "start" and "end" are left and right, the other way round in right-to-left documents.

enum class TemplateKind
{
    Cv,
    Letter,
};

enum class HeadingRule
{
    None,
    Below,
    Above,
};

enum class DatesPlace
{
    End, ///< in the line of the entry's title, at the end of the line
    Column, ///< in a column of their own before the entry
    Below, ///< in the line below the title, with the place
};

struct PageStyle
{
    double top = 18; ///< margins in millimetres
    double bottom = 16;
    double start = 20;
    double end = 20;
};

struct TextStyle
{
    QString family; ///< one of fontFamilies()
    double size = 10;
    double lineHeight = 1.35; ///< of the size
    double paragraphGap = 4; ///< between paragraphs of running text
    QColor color;
    QColor muted; ///< dates, places, contacts
    QColor accent;
};

struct HeadStyle
{
    double nameSize = 22;
    bool nameBold = true;
    bool nameAccent = false;
    double labelSize = 11.5;
    bool centered = false;
    bool rule = false; ///< a line below the head
    bool band = false; ///< the head stands on a band of the accent colour
    bool stackedContacts = false; ///< one contact a line instead of one line
    double photoSize = 0; ///< height in millimetres; 0: no place for a photo
    double gapAfter = 12;
};

struct HeadingStyle
{
    double size = 12;
    bool bold = true;
    bool uppercase = false;
    double letterSpacing = 0; ///< added between letters; not in scripts that join them
    bool accent = true;
    HeadingRule rule = HeadingRule::Below;
    double gapBefore = 12;
    double gapAfter = 5;
};

struct EntryStyle
{
    DatesPlace dates = DatesPlace::End;
    double dateColumn = 30; ///< millimetres, for DatesPlace::Column
    bool organizationFirst = false; ///< "Employer" in bold and the position below, instead of the other way
    bool oneLine = false; ///< "Position, Employer" in one line
    double gapBefore = 7;
    double gapInside = 1;
    QString bullet; ///< one character
    double bulletIndent = 11;
    double bulletGap = 1.2;
};

struct SidebarStyle
{
    double width = 0; ///< millimetres; 0: one column
    QColor fill; ///< invalid: none
    QColor color;
    QColor muted;
    QColor heading;
    double padding = 8; ///< millimetres to the text
    bool holdsHead = false; ///< name, contacts and photo stand in the sidebar
    QList<SectionKind> sections; ///< those that stand in the sidebar
};

struct LetterStyle
{
    bool band = false; ///< the sender's name as a letterhead with the accent colour
    double nameSize = 0; ///< of the sender's name as a letterhead; 0: an ordinary sender block
    bool centered = false;
    bool rule = false;
    double paragraphGap = 8;
    bool foldMarks = true; ///< on A4 in the forms that have them
};

struct DocumentTemplate
{
    QString id; ///< "classic"
    int version = 1; ///< an update of the looks is a new version in a new file
    TemplateKind kind = TemplateKind::Cv;
    QString partner; ///< id of the template of the other kind that looks the same; may be empty
    PageStyle page;
    TextStyle text;
    HeadStyle head;
    HeadingStyle heading;
    EntryStyle entry;
    SidebarStyle sidebar;
    LetterStyle letter;
    QList<SectionKind> order; ///< sections in this order come first; empty: the document's own order

    /// "classic@1": what a document stores.
    [[nodiscard]] QString key() const;
};

/// Reads a template file. Fails with BadInput and the key that is wrong.
[[nodiscard]] Result<DocumentTemplate> parseTemplate(const QByteArray &json);

/// The template with the options' colour, font and scale in place of its own. Fonts and colours that do not
/// exist are passed over.
[[nodiscard]] DocumentTemplate withOptions(DocumentTemplate looks, const DocumentOptions &options);

/// The families that documents may be set in: free fonts of Debian, the first one is always there.
[[nodiscard]] QStringList fontFamilies();

} // namespace aio::documents
