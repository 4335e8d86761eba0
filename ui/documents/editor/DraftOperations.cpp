#include "ui/documents/editor/DraftOperations.h"

#include "core/base/Uuid.h"
#include "core/documents/draft/Markup.h"

namespace aio::ui {

namespace {

QString newId()
{
    return makeUuidV7().toString(QUuid::WithoutBraces);
}

DraftText newText(const QString &text = {})
{
    return {newId(), text, {}, true};
}

CvContent *cvOf(Draft &draft)
{
    return std::get_if<CvContent>(&draft.content);
}

QList<DraftText> *textListAt(Draft &draft, const FieldPath &path)
{
    if (path.kind == FieldKind::Paragraph) {
        auto *letter = std::get_if<LetterContent>(&draft.content);
        return letter != nullptr ? &letter->paragraphs : nullptr;
    }
    DraftEntry *entry = path.kind == FieldKind::Highlight ? entryAt(draft, path) : nullptr;
    return entry != nullptr ? &entry->highlights : nullptr;
}

void insertItem(Draft &draft, const FieldPath &path, const QString &text)
{
    if (QList<DraftText> *texts = textListAt(draft, path)) {
        texts->insert(path.item, newText(text));
    } else if (QStringList *strings = stringListAt(draft, path.kind)) {
        strings->insert(path.item, text);
    }
}

void removeListItem(Draft &draft, const FieldPath &path)
{
    if (QList<DraftText> *texts = textListAt(draft, path)) {
        texts->removeAt(path.item);
    } else if (QStringList *strings = stringListAt(draft, path.kind)) {
        strings->removeAt(path.item);
    }
}

qsizetype itemCount(Draft &draft, const FieldPath &path)
{
    if (const QList<DraftText> *texts = textListAt(draft, path)) {
        return texts->size();
    }
    const QStringList *strings = stringListAt(draft, path.kind);
    return strings != nullptr ? strings->size() : 0;
}

bool isShown(Draft &draft, const FieldPath &path, bool withLeftOut)
{
    const DraftText *text = draftTextAt(draft, path);
    return withLeftOut || text == nullptr || text->included;
}

/// The next item that shows, in steps of `by`; -1 if there is none.
int neighbour(Draft &draft, const FieldPath &path, int by, bool withLeftOut)
{
    const qsizetype count = itemCount(draft, path);
    for (int i = path.item + by; i >= 0 && i < count; i += by) {
        if (isShown(draft, path.withItem(i), withLeftOut)) {
            return i;
        }
    }
    return -1;
}

QList<MarkupRun> runsOf(const Draft &draft, const FieldPath &path)
{
    const QString text = fieldText(draft, path);
    return hasMarkup(path.kind) ? markupRuns(text)
        : text.isEmpty()        ? QList<MarkupRun>()
                                : QList<MarkupRun>{{text}};
}

void setRuns(Draft &draft, const FieldPath &path, const QList<MarkupRun> &runs)
{
    setFieldText(draft, path, hasMarkup(path.kind) ? toMarkup(runs) : plainText(runs));
}

bool isEmptyEntry(const DraftEntry &entry)
{
    return entry.title.isEmpty() && entry.organization.isEmpty() && entry.detail.isEmpty()
        && entry.location.isEmpty() && entry.keywords.isEmpty() && entry.summary.text.isEmpty()
        && entry.highlights.isEmpty() && entry.startDate.isEmpty() && entry.endDate.isEmpty();
}

FieldPath titleOf(int section, int entry)
{
    return {FieldKind::EntryTitle, section, entry};
}

} // namespace

QString plainFieldText(const Draft &draft, const FieldPath &path)
{
    return plainText(runsOf(draft, path));
}

void replaceInField(
    Draft &draft, const FieldPath &path, qsizetype from, qsizetype length, const QString &words)
{
    const QList<MarkupRun> runs = runsOf(draft, path);
    QList<MarkupRun> changed = midRuns(runs, 0, from);
    const QList<MarkupRun> replaced = midRuns(runs, from, length);
    // The looks of what is replaced, or of what stands before.
    MarkupRun put;
    if (!replaced.isEmpty()) {
        put = replaced.first();
    } else if (!changed.isEmpty()) {
        put = changed.last();
    }
    put.text = words;
    if (!words.isEmpty()) {
        changed.append(put);
    }
    setRuns(draft, path, changed + midRuns(runs, from + length));
}

Spot splitAt(Draft &draft, const FieldSpot &at)
{
    const FieldPath &path = at.field;
    if (isListItem(path.kind)) {
        const QList<MarkupRun> runs = runsOf(draft, path);
        const FieldPath next = path.withItem(path.item + 1);
        if (at.offset == 0 && !runs.isEmpty()) {
            // The words keep their id and their origin: the new line goes above.
            insertItem(draft, path, {});
            return FieldSpot{next, 0};
        }
        insertItem(draft, next, {});
        setRuns(draft, next, midRuns(runs, at.offset));
        setRuns(draft, path, midRuns(runs, 0, at.offset));
        return FieldSpot{next, 0};
    }
    switch (path.kind) {
    case FieldKind::SectionHeading:
        return addEntry(draft, path.section, 0);
    case FieldKind::EntryTitle:
    case FieldKind::EntryOrganization:
    case FieldKind::EntryDetail:
    case FieldKind::EntryLocation:
    case FieldKind::EntryKeywords:
    case FieldKind::EntrySummary: {
        CvContent *cv = cvOf(draft);
        DraftEntry *entry = entryAt(draft, path);
        if (cv == nullptr || entry == nullptr) {
            return {};
        }
        if (!hasHighlights(cv->sections.at(path.section).kind)) {
            return addEntry(draft, path.section, path.entry + 1);
        }
        const FieldPath first{FieldKind::Highlight, path.section, path.entry, 0};
        insertItem(draft, first, {});
        return FieldSpot{first, 0};
    }
    case FieldKind::SenderName:
    case FieldKind::RecipientName: {
        const FieldKind kind =
            path.kind == FieldKind::SenderName ? FieldKind::SenderAddress : FieldKind::RecipientAddress;
        const FieldPath first{kind, -1, -1, 0};
        insertItem(draft, first, {});
        return FieldSpot{first, 0};
    }
    case FieldKind::Salutation: {
        const FieldPath first{FieldKind::Paragraph, -1, -1, 0};
        insertItem(draft, first, {});
        return FieldSpot{first, 0};
    }
    default:
        return {};
    }
}

Spot joinBackward(Draft &draft, const FieldPath &path, bool withLeftOut)
{
    if (isListItem(path.kind)) {
        const int before = neighbour(draft, path, -1, withLeftOut);
        const QList<MarkupRun> runs = runsOf(draft, path);
        if (before >= 0) {
            const FieldPath target = path.withItem(before);
            const QList<MarkupRun> joined = runsOf(draft, target);
            const qsizetype end = plainText(joined).size();
            setRuns(draft, target, joined + runs);
            removeListItem(draft, path);
            return FieldSpot{target, end};
        }
        const DraftEntry *entry = entryAt(draft, path);
        const bool intoSummary = path.kind == FieldKind::Highlight && entry != nullptr
            && !entry->summary.text.isEmpty()
            && isShown(draft, {FieldKind::EntrySummary, path.section, path.entry}, withLeftOut);
        if (intoSummary) {
            const FieldPath target{FieldKind::EntrySummary, path.section, path.entry};
            const QList<MarkupRun> joined = runsOf(draft, target);
            const qsizetype end = plainText(joined).size();
            setRuns(draft, target, joined + runs);
            removeListItem(draft, path);
            return FieldSpot{target, end};
        }
        if (!runs.isEmpty()) {
            return {};
        }
        const bool another = neighbour(draft, path, 1, withLeftOut) >= 0;
        removeListItem(draft, path);
        if (path.kind == FieldKind::Highlight) {
            return FieldSpot{titleOf(path.section, path.entry),
                plainFieldText(draft, titleOf(path.section, path.entry)).size()};
        }
        return another ? FieldSpot{path, 0} : FieldSpot{{FieldKind::Salutation}, 0};
    }
    CvContent *cv = cvOf(draft);
    if (cv == nullptr) {
        return {};
    }
    const DraftEntry *entry = entryAt(draft, path);
    if (path.kind == FieldKind::EntryTitle && entry != nullptr && isEmptyEntry(*entry)) {
        return removeItem(draft, {ItemRef::Type::Entry, path});
    }
    if (path.kind == FieldKind::SectionHeading && cv->sections.at(path.section).entries.isEmpty()) {
        return removeItem(draft, {ItemRef::Type::Section, path});
    }
    return {};
}

Spot joinForward(Draft &draft, const FieldPath &path, bool withLeftOut)
{
    if (isListItem(path.kind)) {
        const int next = neighbour(draft, path, 1, withLeftOut);
        if (next >= 0) {
            return joinBackward(draft, path.withItem(next), withLeftOut);
        }
        return {};
    }
    if (path.kind == FieldKind::EntrySummary) {
        const DraftEntry *entry = entryAt(draft, path);
        const FieldPath first{FieldKind::Highlight, path.section, path.entry, -1};
        const int next = entry != nullptr ? neighbour(draft, first, 1, withLeftOut) : -1;
        return next >= 0 ? joinBackward(draft, first.withItem(next), withLeftOut) : Spot();
    }
    return {};
}

Spot insertLines(Draft &draft, const FieldSpot &at, const QStringList &lines)
{
    if (lines.isEmpty()) {
        return {};
    }
    const FieldPath &path = at.field;
    if (lines.size() == 1 || !isListItem(path.kind)) {
        const QString words = lines.join(u' ');
        replaceInField(draft, path, at.offset, 0, words);
        return FieldSpot{path, at.offset + words.size()};
    }
    const QList<MarkupRun> runs = runsOf(draft, path);
    const QList<MarkupRun> after = midRuns(runs, at.offset);
    QList<MarkupRun> first = midRuns(runs, 0, at.offset);
    first.append({lines.first()});
    setRuns(draft, path, first);
    FieldPath last = path;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        last = path.withItem(path.item + int(i));
        insertItem(draft, last, {});
        setRuns(draft, last, {{lines.at(i)}});
    }
    const qsizetype end = plainFieldText(draft, last).size();
    setRuns(draft, last, QList<MarkupRun>{{lines.last()}} + after);
    return FieldSpot{last, end};
}

Spot setIncluded(Draft &draft, const ItemRef &item, bool included)
{
    bool *flag = nullptr;
    if (item.type == ItemRef::Type::Section) {
        CvContent *cv = cvOf(draft);
        flag = cv != nullptr ? &cv->sections[item.path.section].included : nullptr;
    } else if (item.type == ItemRef::Type::Entry) {
        DraftEntry *entry = entryAt(draft, item.path);
        flag = entry != nullptr ? &entry->included : nullptr;
    } else if (DraftText *text = draftTextAt(draft, item.path)) {
        flag = &text->included;
    }
    if (flag == nullptr || *flag == included) {
        return {};
    }
    *flag = included;
    return FieldSpot{item.path, 0};
}

bool isIncluded(const Draft &draft, const ItemRef &item)
{
    if (item.type == ItemRef::Type::Section) {
        const auto *cv = std::get_if<CvContent>(&draft.content);
        return cv == nullptr || cv->sections.at(item.path.section).included;
    }
    if (item.type == ItemRef::Type::Entry) {
        const DraftEntry *entry = entryAt(draft, item.path);
        return entry == nullptr || entry->included;
    }
    const DraftText *text = draftTextAt(draft, item.path);
    return text == nullptr || text->included;
}

Spot removeItem(Draft &draft, const ItemRef &item)
{
    CvContent *cv = cvOf(draft);
    const FieldPath &path = item.path;
    switch (item.type) {
    case ItemRef::Type::Section:
        if (cv == nullptr) {
            return {};
        }
        cv->sections.removeAt(path.section);
        return path.section > 0 ? FieldSpot{{FieldKind::SectionHeading, path.section - 1}, 0}
                                : FieldSpot{{FieldKind::Summary}, 0};
    case ItemRef::Type::Entry: {
        if (cv == nullptr) {
            return {};
        }
        QList<DraftEntry> &entries = cv->sections[path.section].entries;
        entries.removeAt(path.entry);
        if (path.entry > 0) {
            const FieldPath title = titleOf(path.section, path.entry - 1);
            return FieldSpot{title, plainFieldText(draft, title).size()};
        }
        const FieldPath heading{FieldKind::SectionHeading, path.section};
        return FieldSpot{heading, plainFieldText(draft, heading).size()};
    }
    case ItemRef::Type::ListItem: {
        removeListItem(draft, path);
        const qsizetype count = itemCount(draft, path);
        if (count > 0) {
            return FieldSpot{path.withItem(int(qMin(qsizetype(path.item), count - 1))), 0};
        }
        return path.kind == FieldKind::Highlight ? FieldSpot{titleOf(path.section, path.entry), 0}
                                                 : FieldSpot{};
    }
    case ItemRef::Type::Summary:
    case ItemRef::Type::EntrySummary:
        setFieldText(draft, path, {});
        return FieldSpot{path, 0};
    case ItemRef::Type::None:
        break;
    }
    return {};
}

namespace {

template <typename List> Spot moveIn(List &list, int from, int by, const auto &isShown, const auto &spotOf)
{
    int to = from + by;
    while (to >= 0 && to < list.size() && !isShown(list.at(to))) {
        to += by;
    }
    if (to < 0 || to >= list.size()) {
        return {};
    }
    list.move(from, to);
    return FieldSpot{spotOf(to), 0};
}

} // namespace

Spot moveItem(Draft &draft, const ItemRef &item, int by, bool withLeftOut)
{
    CvContent *cv = cvOf(draft);
    const FieldPath &path = item.path;
    const auto isPart = [withLeftOut](const auto &part) { return withLeftOut || part.included; };
    if (item.type == ItemRef::Type::Section && cv != nullptr) {
        return moveIn(cv->sections, path.section, by, isPart, [](int to) {
            return FieldPath{FieldKind::SectionHeading, to};
        });
    }
    if (item.type == ItemRef::Type::Entry && cv != nullptr) {
        return moveIn(cv->sections[path.section].entries, path.entry, by, isPart,
            [&path](int to) { return titleOf(path.section, to); });
    }
    if (item.type == ItemRef::Type::ListItem) {
        const auto spotOf = [&path](int to) { return path.withItem(to); };
        if (QList<DraftText> *texts = textListAt(draft, path)) {
            return moveIn(*texts, path.item, by, isPart, spotOf);
        }
        if (QStringList *strings = stringListAt(draft, path.kind)) {
            return moveIn(
                *strings, path.item, by, [](const QString &) { return true; }, spotOf);
        }
    }
    return {};
}

Spot moveItemTo(Draft &draft, const ItemRef &item, const FieldPath &before)
{
    CvContent *cv = cvOf(draft);
    const FieldPath &path = item.path;
    const auto target = [](int from, int to) { return to > from ? to - 1 : to; };
    if (item.type == ItemRef::Type::Section && cv != nullptr) {
        const int to = target(path.section, before.section);
        cv->sections.move(path.section, to);
        return to == path.section ? Spot() : FieldSpot{{FieldKind::SectionHeading, to}, 0};
    }
    if (item.type == ItemRef::Type::Entry && cv != nullptr && before.section == path.section) {
        const int to = target(path.entry, before.entry);
        cv->sections[path.section].entries.move(path.entry, to);
        return to == path.entry ? Spot() : FieldSpot{titleOf(path.section, to), 0};
    }
    if (item.type != ItemRef::Type::ListItem || before.kind != path.kind) {
        return {};
    }
    if (QList<DraftText> *texts = textListAt(draft, path)) {
        const bool sameList = before.section == path.section && before.entry == path.entry;
        QList<DraftText> *others = textListAt(draft, before);
        if (others == nullptr) {
            return {};
        }
        const int to = sameList ? target(path.item, before.item) : before.item;
        if (sameList && to == path.item) {
            return {};
        }
        const DraftText moved = texts->takeAt(path.item);
        others->insert(to, moved);
        return FieldSpot{before.withItem(to), 0};
    }
    if (QStringList *strings = stringListAt(draft, path.kind)) {
        const int to = target(path.item, before.item);
        strings->move(path.item, to);
        return to == path.item ? Spot() : FieldSpot{path.withItem(to), 0};
    }
    return {};
}

Spot addItem(Draft &draft, const FieldPath &near)
{
    if (isListItem(near.kind)) {
        const FieldPath next = near.withItem(near.item + 1);
        insertItem(draft, next, {});
        return FieldSpot{next, 0};
    }
    if (draft.isLetter()) {
        const FieldPath last{
            FieldKind::Paragraph, -1, -1, int(itemCount(draft, {FieldKind::Paragraph, -1, -1, 0}))};
        insertItem(draft, last, {});
        return FieldSpot{last, 0};
    }
    const CvContent *cv = cvOf(draft);
    const DraftEntry *entry = entryAt(draft, near);
    if (cv == nullptr || entry == nullptr || !hasHighlights(cv->sections.at(near.section).kind)) {
        return {};
    }
    const FieldPath last{FieldKind::Highlight, near.section, near.entry, int(entry->highlights.size())};
    insertItem(draft, last, {});
    return FieldSpot{last, 0};
}

Spot addEntry(Draft &draft, int section, int at)
{
    CvContent *cv = cvOf(draft);
    if (cv == nullptr || section < 0 || section >= cv->sections.size()) {
        return {};
    }
    DraftEntry entry;
    entry.id = newId();
    entry.summary = newText();
    cv->sections[section].entries.insert(at, entry);
    return FieldSpot{titleOf(section, at), 0};
}

Spot addSection(Draft &draft, SectionKind kind, int after)
{
    CvContent *cv = cvOf(draft);
    if (cv == nullptr) {
        return {};
    }
    const int at = int(qBound(qsizetype(0), qsizetype(after) + 1, cv->sections.size()));
    DraftSection section;
    section.id = newId();
    section.kind = kind;
    cv->sections.insert(at, section);
    const Spot entry = addEntry(draft, at, 0);
    return kind == SectionKind::Custom ? FieldSpot{{FieldKind::SectionHeading, at}, 0} : entry;
}

Spot addEnclosure(Draft &draft)
{
    QStringList *enclosures = stringListAt(draft, FieldKind::Enclosure);
    if (enclosures == nullptr) {
        return {};
    }
    enclosures->append(QString());
    return FieldSpot{{FieldKind::Enclosure, -1, -1, int(enclosures->size() - 1)}, 0};
}

} // namespace aio::ui
