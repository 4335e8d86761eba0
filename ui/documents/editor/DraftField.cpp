#include "ui/documents/editor/DraftField.h"

#include "core/documents/composition/DocumentWords.h"
#include "core/documents/draft/Markup.h"

#include <QTextBoundaryFinder>

namespace aio::ui {

namespace {

using namespace Qt::StringLiterals;

template <typename List> auto *at(List &list, int index)
{
    return index >= 0 && index < list.size() ? &list[index] : nullptr;
}

template <typename D> auto *sectionIn(D &draft, const FieldPath &path)
{
    auto *cv = std::get_if<CvContent>(&draft.content);
    return cv != nullptr ? at(cv->sections, path.section) : nullptr;
}

template <typename D> auto *entryIn(D &draft, const FieldPath &path)
{
    auto *section = sectionIn(draft, path);
    return section != nullptr && path.entry >= 0 ? at(section->entries, path.entry) : nullptr;
}

template <typename D> auto textIn(D &draft, const FieldPath &path) -> decltype(&entryIn(draft, path)->summary)
{
    if (path.kind == FieldKind::Summary) {
        auto *cv = std::get_if<CvContent>(&draft.content);
        return cv != nullptr ? &cv->summary : nullptr;
    }
    if (path.kind == FieldKind::Paragraph) {
        auto *letter = std::get_if<LetterContent>(&draft.content);
        return letter != nullptr ? at(letter->paragraphs, path.item) : nullptr;
    }
    auto *entry = entryIn(draft, path);
    if (entry == nullptr) {
        return nullptr;
    }
    if (path.kind == FieldKind::EntrySummary) {
        return &entry->summary;
    }
    return path.kind == FieldKind::Highlight ? at(entry->highlights, path.item) : nullptr;
}

template <typename D> auto *listIn(D &draft, FieldKind kind)
{
    auto *letter = std::get_if<LetterContent>(&draft.content);
    decltype(&letter->enclosures) none = nullptr;
    if (letter == nullptr) {
        return none;
    }
    switch (kind) {
    case FieldKind::SenderAddress:
        return &letter->sender.addressLines;
    case FieldKind::RecipientAddress:
        return &letter->recipient.addressLines;
    case FieldKind::Enclosure:
        return &letter->enclosures;
    default:
        return none;
    }
}

/// The string behind a path that is nothing else than a string.
template <typename D> auto *stringIn(D &draft, const FieldPath &path)
{
    auto *cv = std::get_if<CvContent>(&draft.content);
    auto *letter = std::get_if<LetterContent>(&draft.content);
    auto *entry = entryIn(draft, path);
    decltype(&entry->title) none = nullptr;
    auto *list = listIn(draft, path.kind);
    if (list != nullptr) {
        return at(*list, path.item);
    }
    switch (path.kind) {
    case FieldKind::Name:
        return cv != nullptr ? &cv->basics.name : none;
    case FieldKind::Label:
        return cv != nullptr ? &cv->basics.label : none;
    case FieldKind::EntryTitle:
        return entry != nullptr ? &entry->title : none;
    case FieldKind::EntryOrganization:
        return entry != nullptr ? &entry->organization : none;
    case FieldKind::EntryDetail:
        return entry != nullptr ? &entry->detail : none;
    case FieldKind::EntryLocation:
        return entry != nullptr ? &entry->location : none;
    default:
        break;
    }
    if (letter == nullptr) {
        return none;
    }
    switch (path.kind) {
    case FieldKind::SenderName:
        return &letter->sender.name;
    case FieldKind::SenderOrganization:
        return &letter->sender.organization;
    case FieldKind::RecipientName:
        return &letter->recipient.name;
    case FieldKind::RecipientOrganization:
        return &letter->recipient.organization;
    case FieldKind::Place:
        return &letter->place;
    case FieldKind::Subject:
        return &letter->subject;
    case FieldKind::Salutation:
        return &letter->salutation;
    case FieldKind::Closing:
        return &letter->closing;
    case FieldKind::Signature:
        return &letter->signature;
    default:
        return none;
    }
}

QString usualHeading(const Draft &draft, const DraftSection &section)
{
    return documents::DocumentWords(draft.language).heading(section.kind);
}

/// A comma parts; the space after it belongs to it, any other is being typed.
QStringList keywordsOf(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    QStringList keywords = text.split(u',');
    for (qsizetype i = 1; i < keywords.size(); ++i) {
        if (keywords.at(i).startsWith(u' ')) {
            keywords[i].remove(0, 1);
        }
    }
    return keywords;
}

} // namespace

QString fieldText(const Draft &draft, const FieldPath &path)
{
    if (const DraftText *text = draftTextAt(draft, path)) {
        return text->text;
    }
    if (path.kind == FieldKind::SectionHeading) {
        const DraftSection *section = sectionIn(draft, path);
        return section == nullptr        ? QString()
            : section->heading.isEmpty() ? usualHeading(draft, *section)
                                         : section->heading;
    }
    if (path.kind == FieldKind::EntryKeywords) {
        const DraftEntry *entry = entryAt(draft, path);
        return entry != nullptr ? entry->keywords.join(u", "_s) : QString();
    }
    const QString *string = stringIn(draft, path);
    return string != nullptr ? *string : QString();
}

void setFieldText(Draft &draft, const FieldPath &path, const QString &text)
{
    if (DraftText *written = draftTextAt(draft, path)) {
        written->text = text;
    } else if (path.kind == FieldKind::SectionHeading) {
        if (DraftSection *section = sectionIn(draft, path)) {
            section->heading = text == usualHeading(draft, *section) ? QString() : text;
        }
    } else if (path.kind == FieldKind::EntryKeywords) {
        if (DraftEntry *entry = entryAt(draft, path)) {
            entry->keywords = keywordsOf(text);
        }
    } else if (QString *string = stringIn(draft, path)) {
        *string = text;
    }
}

bool hasMarkup(FieldKind kind)
{
    return kind == FieldKind::Summary || kind == FieldKind::EntrySummary || kind == FieldKind::Highlight
        || kind == FieldKind::Paragraph;
}

bool isListItem(FieldKind kind)
{
    return kind == FieldKind::Highlight || kind == FieldKind::Paragraph || kind == FieldKind::SenderAddress
        || kind == FieldKind::RecipientAddress || kind == FieldKind::Enclosure;
}

QString fieldName(const Draft &draft, const FieldPath &path)
{
    QString id;
    if (const DraftText *text = draftTextAt(draft, path)) {
        id = text->id;
    } else if (const DraftEntry *entry = entryAt(draft, path)) {
        id = entry->id;
    } else if (const DraftSection *section = sectionIn(draft, path)) {
        id = section->id;
    }
    // A file from elsewhere may have no ids: then the place is the name.
    const QString where = id.isEmpty() ? u"%1/%2/%3"_s.arg(path.section).arg(path.entry).arg(path.item) : id;
    return u"%1:%2"_s.arg(int(path.kind)).arg(where);
}

QString sourceIdOf(const Draft &draft, const FieldPath &path)
{
    switch (path.kind) {
    case FieldKind::None:
        return {};
    case FieldKind::Name:
        return draft.isCv() ? u"name"_s : u"sender"_s;
    case FieldKind::Label:
        return u"label"_s;
    case FieldKind::SenderName:
    case FieldKind::SenderOrganization:
    case FieldKind::SenderAddress:
        return u"sender"_s;
    case FieldKind::RecipientName:
    case FieldKind::RecipientOrganization:
    case FieldKind::RecipientAddress:
        return u"recipient"_s;
    case FieldKind::Place:
        return u"date"_s;
    case FieldKind::Subject:
        return u"subject"_s;
    case FieldKind::Salutation:
        return u"salutation"_s;
    case FieldKind::Closing:
        return u"closing"_s;
    case FieldKind::Signature:
        return u"signature"_s;
    case FieldKind::Enclosure:
        return u"enclosures"_s;
    default:
        break;
    }
    if (const DraftText *text = draftTextAt(draft, path)) {
        return text->id;
    }
    if (const DraftEntry *entry = entryAt(draft, path)) {
        return entry->id;
    }
    const DraftSection *section = sectionIn(draft, path);
    return section != nullptr ? section->id : QString();
}

QString originOf(const Draft &draft, const FieldPath &path)
{
    if (const DraftText *text = draftTextAt(draft, path); text != nullptr && !text->origin.isEmpty()) {
        return text->origin;
    }
    const DraftEntry *entry = entryAt(draft, path);
    return entry != nullptr ? entry->origin : QString();
}

const DraftText *draftTextAt(const Draft &draft, const FieldPath &path)
{
    return textIn(draft, path);
}

DraftText *draftTextAt(Draft &draft, const FieldPath &path)
{
    return textIn(draft, path);
}

QStringList *stringListAt(Draft &draft, FieldKind kind)
{
    return listIn(draft, kind);
}

const DraftEntry *entryAt(const Draft &draft, const FieldPath &path)
{
    return entryIn(draft, path);
}

DraftEntry *entryAt(Draft &draft, const FieldPath &path)
{
    return entryIn(draft, path);
}

namespace {

int wordsIn(const QString &text)
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem)) {
            ++words;
        }
    }
    return words;
}

int wordsIn(const DraftText &text)
{
    return text.included ? wordsIn(plainText(markupRuns(text.text))) : 0;
}

int wordsIn(const DraftEntry &entry)
{
    int words = wordsIn(entry.title) + wordsIn(entry.organization) + wordsIn(entry.detail)
        + wordsIn(entry.location) + wordsIn(entry.keywords.join(u", "_s)) + wordsIn(entry.summary);
    for (const DraftText &highlight : entry.highlights) {
        words += wordsIn(highlight);
    }
    return words;
}

int wordsIn(const LetterContent &letter)
{
    int words = wordsIn(letter.subject) + wordsIn(letter.salutation) + wordsIn(letter.closing)
        + wordsIn(letter.signature);
    for (const DraftText &paragraph : letter.paragraphs) {
        words += wordsIn(paragraph);
    }
    return words;
}

} // namespace

int countWords(const Draft &draft)
{
    if (const auto *letter = std::get_if<LetterContent>(&draft.content)) {
        return wordsIn(*letter);
    }
    const auto &cv = std::get<CvContent>(draft.content);
    int words = wordsIn(cv.basics.name) + wordsIn(cv.basics.label) + wordsIn(cv.summary);
    for (int i = 0; i < cv.sections.size(); ++i) {
        const DraftSection &section = cv.sections.at(i);
        if (!section.included) {
            continue;
        }
        words += wordsIn(fieldText(draft, {FieldKind::SectionHeading, i}));
        for (const DraftEntry &entry : section.entries) {
            words += entry.included ? wordsIn(entry) : 0;
        }
    }
    return words;
}

} // namespace aio::ui
