#pragma once

#include "core/documents/resume/Resume.h"

#include <optional>
#include <variant>

namespace aio {

// A document in the making: what a CV or a letter says, apart from how it looks. Drafters write it, people
// edit it, the grounding check reads it, templates and exports show it. Values, usable from any thread.

/// A sentence or a paragraph that can be left out without being lost.
struct DraftText
{
    QString id; ///< UUIDv7, the same through all versions of the document
    QString text; ///< plain text; "**…**" is bold and "*…*" italic, nothing else is markup
    QString origin; ///< JSON Pointer (RFC 6901) into the profile that it was made from; empty: written by a
                    ///< person or a model
    bool included = true; ///< false: kept, but not shown in the document

    bool operator==(const DraftText &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("text", self.text);
        visit("origin", self.origin);
        visit("included", self.included);
    }
};

/// The sections of a CV, named as JSON Resume names them. Custom sections have a heading of their own.
enum class SectionKind
{
    Work,
    Volunteer,
    Education,
    Awards,
    Certificates,
    Publications,
    Skills,
    Languages,
    Interests,
    References,
    Projects,
    Custom,
};

/// The key of the section in JSON Resume: "work"; "custom" for a custom one.
[[nodiscard]] QString sectionKey(SectionKind kind);
[[nodiscard]] std::optional<SectionKind> sectionFromKey(QStringView key);

// How JSON names them, see JsonFields.h.
[[nodiscard]] QString jsonName(SectionKind kind);
bool readJsonName(QStringView name, SectionKind &kind);

/// One entry of a section. Which member holds what: `title` is the position, degree with area, award,
/// certificate, publication, skill group, language, interest, referee or project; `organization` the
/// employer, institution, awarder, issuer or publisher; `detail` the level, fluency, grade or the referee's
/// words.
struct DraftEntry
{
    QString id; ///< UUIDv7
    QString title;
    QString organization;
    QString detail;
    QString location;
    QString url;
    PartialDate startDate;
    PartialDate endDate; ///< empty with a start date: to this day, when `ongoing`
    bool ongoing = false;
    DraftText summary;
    QList<DraftText> highlights;
    QStringList keywords;
    QString origin; ///< JSON Pointer of the profile's entry
    bool included = true;

    bool operator==(const DraftEntry &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("title", self.title);
        visit("organization", self.organization);
        visit("detail", self.detail);
        visit("location", self.location);
        visit("url", self.url);
        visit("startDate", self.startDate);
        visit("endDate", self.endDate);
        visit("ongoing", self.ongoing);
        visit("summary", self.summary);
        visit("highlights", self.highlights);
        visit("keywords", self.keywords);
        visit("origin", self.origin);
        visit("included", self.included);
    }
};

struct DraftSection
{
    QString id; ///< UUIDv7
    SectionKind kind = SectionKind::Custom;
    QString heading; ///< empty: the document language's usual heading
    QList<DraftEntry> entries;
    bool included = true;

    bool operator==(const DraftSection &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("heading", self.heading);
        visit("entries", self.entries);
        visit("included", self.included);
    }
};

/// What a CV says, from top to bottom.
struct CvContent
{
    ResumeBasics basics; ///< the head: name, label, contacts, photo; its summary is empty, see `summary`
    DraftText summary;
    QList<DraftSection> sections;

    bool operator==(const CvContent &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("basics", self.basics);
        visit("summary", self.summary);
        visit("sections", self.sections);
    }
};

/// A postal party of a letter.
struct LetterParty
{
    QString name;
    QString organization;
    QStringList addressLines; ///< street, postal code and city, country, as printed
    QString email;
    QString phone;
    QString url;

    bool operator==(const LetterParty &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("name", self.name);
        visit("organization", self.organization);
        visit("addressLines", self.addressLines);
        visit("email", self.email);
        visit("phone", self.phone);
        visit("url", self.url);
    }
};

enum class LetterTone
{
    Formal,
    Warm,
    Direct,
};

struct LetterContent
{
    LetterParty sender;
    LetterParty recipient;
    QString place;
    QDate date;
    QString subject;
    QString salutation; ///< with its punctuation, as the language wants it
    QList<DraftText> paragraphs;
    QString closing; ///< "Mit freundlichen Grüßen"
    QString signature;
    QStringList enclosures;

    bool operator==(const LetterContent &) const = default;

    template <typename Self, typename Visitor> static void visitFields(Self &self, Visitor &&visit)
    {
        visit("sender", self.sender);
        visit("recipient", self.recipient);
        visit("place", self.place);
        visit("date", self.date);
        visit("subject", self.subject);
        visit("salutation", self.salutation);
        visit("paragraphs", self.paragraphs);
        visit("closing", self.closing);
        visit("signature", self.signature);
        visit("enclosures", self.enclosures);
    }
};

/// A CV or a letter, its language and the job that it is meant for.
struct Draft
{
    std::variant<CvContent, LetterContent> content;
    QString language; ///< BCP 47 primary tag, "en" when nothing else is known

    [[nodiscard]] bool isCv() const { return std::holds_alternative<CvContent>(content); }
    [[nodiscard]] bool isLetter() const { return std::holds_alternative<LetterContent>(content); }

    bool operator==(const Draft &) const = default;
};

} // namespace aio
