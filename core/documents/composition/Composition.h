#pragma once

#include "core/documents/composition/DocumentWords.h"

namespace aio::documents {

// What stands in the finished document, in words: headings of the language, dates in its notation, contacts
// as links, nothing that is left out. Every form of export and the page layout start from these values.
// Reentrant.

/// A piece of text with one look.
struct Span
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString link; ///< http, https, mailto or tel address; empty: none

    bool operator==(const Span &) const = default;
};

/// Text and the id of the DraftText, DraftEntry or DraftSection that it says.
struct ComposedText
{
    QString sourceId;
    QList<Span> spans;

    [[nodiscard]] bool isEmpty() const { return spans.isEmpty(); }
    [[nodiscard]] QString plain() const;
};

/// Reads "**bold**" and "*italic*". Marks without a partner are text.
[[nodiscard]] QList<Span> spansOf(const QString &text);

/// The address for a link if it is one that a document may carry (http, https, mailto, tel), else "".
/// "example.org/x" becomes "https://example.org/x".
[[nodiscard]] QString safeLink(const QString &address);

struct ComposedEntry
{
    QString sourceId;
    QString title;
    QString organization;
    QString detail;
    QString location;
    QString link;
    QString dates; ///< "" if none
    ComposedText summary;
    QList<ComposedText> highlights;
    QStringList keywords;
};

struct ComposedSection
{
    QString sourceId;
    SectionKind kind = SectionKind::Custom;
    QString heading;
    /// Skills, languages, interests: short terms with what is said of them, not entries with a head.
    bool terms = false;
    QList<ComposedEntry> entries;
};

struct ComposedCv
{
    QString language;
    bool rightToLeft = false;
    QString name;
    QString label;
    QString photo; ///< as ResumeBasics::image says
    QList<Span> contacts; ///< one span a contact
    QString summaryHeading;
    ComposedText summary;
    QList<ComposedSection> sections; ///< without empty ones
};

/// How a country sets a letter out.
enum class LetterForm
{
    Din5008B, ///< address window, information block at the right, fold marks
    American, ///< all at the left: sender, date, recipient
    British, ///< sender at the right, recipient and date at the left
    French, ///< sender at the left, recipient at the right, place and date at the right
    General, ///< sender, recipient, place and date at the end side
};

struct ComposedLetter
{
    QString language;
    bool rightToLeft = false;
    LetterForm form = LetterForm::General;
    QString senderName;
    QStringList senderAddress; ///< organization and address
    QString returnAddress; ///< one line for the window of the envelope
    QList<Span> senderContacts; ///< phone, e-mail, web
    QList<QPair<QString, Span>> information; ///< the information block: label and value, the date last
    QStringList recipient; ///< organization, name, address
    QString dateLine; ///< "Lyon, 23 November 2026"
    QString subject;
    QString salutation;
    QList<ComposedText> paragraphs;
    QString closing;
    QString signature;
    QString enclosuresHeading;
    QStringList enclosures;
};

/// The lines of a section of terms for a wide column: what is nothing but a name stands with its neighbours
/// on one line, "C++, Qt, CMake" (as keywords), the rest is left as it is.
[[nodiscard]] QList<ComposedEntry> termLines(const ComposedSection &section);

/// The sections with those of `order` first, in its order.
[[nodiscard]] QList<ComposedSection> inOrder(
    const QList<ComposedSection> &sections, const QList<SectionKind> &order);

[[nodiscard]] ComposedCv composeCv(const CvContent &cv, const QString &language);

/// `american`: the document is meant for US Letter paper.
[[nodiscard]] ComposedLetter composeLetter(
    const LetterContent &letter, const QString &language, bool american);

/// A title for the file's metadata: "Amira Haddad – Senior Software Engineer".
[[nodiscard]] QString documentTitle(const Draft &draft);
[[nodiscard]] QString documentAuthor(const Draft &draft);

} // namespace aio::documents
