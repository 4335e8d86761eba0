#include "core/documents/compare/ContentWalk.h"
#include "core/documents/compare/TextDiff.h"

#include <array>

namespace aio::compare {

namespace {

QString periodOf(const DraftEntry &entry)
{
    QString period = entry.startDate.toString();
    if (!entry.endDate.isEmpty()) {
        period += (period.isEmpty() ? QString() : QStringLiteral(" – ")) + entry.endDate.toString();
    } else if (entry.ongoing) {
        period += QStringLiteral(" – …");
    }
    return period;
}

QString placeOf(const ResumeLocation &location)
{
    QStringList parts{location.address, QString(location.postalCode + u' ' + location.city).trimmed(),
        location.region, location.countryCode};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString accountsOf(const QList<ResumeProfile> &profiles)
{
    QStringList accounts;
    for (const ResumeProfile &profile : profiles) {
        accounts.append(profile.url.isEmpty() ? QString(profile.network + u' ' + profile.username).trimmed()
                                              : profile.url);
    }
    return accounts.join(QStringLiteral(", "));
}

QString headOf(const DraftEntry &entry)
{
    return entry.title + u' ' + entry.organization;
}

using EntryRule = bool (*)(const DraftEntry &, const DraftEntry &);
constexpr std::array<EntryRule, 3> entryRules{
    [](const DraftEntry &left, const DraftEntry &right) { return !left.id.isEmpty() && left.id == right.id; },
    [](const DraftEntry &left, const DraftEntry &right) {
        return !left.origin.isEmpty() && left.origin == right.origin;
    },
    [](const DraftEntry &left, const DraftEntry &right) {
        return headOf(left) == headOf(right) && left.startDate == right.startDate;
    },
};

using SectionRule = bool (*)(const DraftSection &, const DraftSection &);
constexpr std::array<SectionRule, 2> sectionRules{
    [](const DraftSection &left, const DraftSection &right) {
        return !left.id.isEmpty() && left.id == right.id;
    },
    [](const DraftSection &left, const DraftSection &right) {
        return left.kind == right.kind && (left.kind != SectionKind::Custom || left.heading == right.heading);
    },
};

bool isShown(const DraftEntry *entry)
{
    return entry != nullptr && entry->included;
}

bool isShown(const DraftSection *section)
{
    return section != nullptr && section->included
        && std::ranges::any_of(section->entries, &DraftEntry::included);
}

template <typename T> const T *at(const QList<T> &list, qsizetype index)
{
    return index < 0 ? nullptr : &list.at(index);
}

template <typename T> bool onBothSides(const QList<T> &before, const QList<T> &after, const Pair &pair)
{
    return isShown(at(before, pair.before)) && isShown(at(after, pair.after));
}

} // namespace

CvContent ContentWalk::cv(const CvContent &before, const CvContent &after)
{
    CvContent merged;
    open({Section::Place::Head, {}, SectionKind::Custom, {}, false, {}});
    merged.basics = basics(before.basics, after.basics);
    close();
    open({Section::Place::Summary, {}, SectionKind::Custom, {}, false, {}});
    merged.summary = text(Block::Kind::Text, &before.summary, &after.summary).value_or(DraftText{});
    close();
    merged.sections = sections(before.sections, after.sections);
    return merged;
}

ResumeBasics ContentWalk::basics(const ResumeBasics &before, const ResumeBasics &after)
{
    ResumeBasics merged = before;
    merged.name = line(before.name, after.name);
    merged.label = line(before.label, after.label);
    merged.email = line(before.email, after.email);
    merged.phone = line(before.phone, after.phone);
    merged.url = line(before.url, after.url);
    if (takesLine(placeOf(before.location), placeOf(after.location))) {
        merged.location = after.location;
    }
    if (takesLine(accountsOf(before.profiles), accountsOf(after.profiles))) {
        merged.profiles = after.profiles;
    }
    // A photo is a path or an address: nothing to read.
    Block photo;
    if (takesField(photo, before.image, after.image)) {
        merged.image = after.image;
    }
    if (photo.change() != Change::Same) {
        add(photo);
    }
    return merged;
}

QList<DraftSection> ContentWalk::sections(const QList<DraftSection> &before, const QList<DraftSection> &after)
{
    const Pairing pairing = arranged(
        paired(before, after, sectionRules, [](const DraftSection &, const DraftSection &) { return 0.0; }),
        [&](const Pair &pair) { return onBothSides(before, after, pair); });
    open({Section::Place::Order, {}, SectionKind::Custom, {}, false, {}});
    const bool newerOrder = takesOrder(pairing);
    close();
    QList<std::optional<DraftSection>> merged;
    for (qsizetype i = 0; i < pairing.pairs.size(); ++i) {
        const Pair &pair = pairing.pairs.at(i);
        merged.append(section(at(before, pair.before), at(after, pair.after), pairing.moved.at(i)));
    }
    return inOrder(merged, pairing, newerOrder);
}

std::optional<DraftSection> ContentWalk::section(
    const DraftSection *before, const DraftSection *after, bool moved)
{
    if (before == nullptr && after == nullptr) {
        return std::nullopt;
    }
    const DraftSection *shown = isShown(after) ? after : before;
    if (!isShown(before) && !isShown(after)) {
        return before != nullptr ? *before : *after;
    }
    open({Section::Place::Section, before != nullptr ? before->id : after->id, shown->kind, shown->heading,
        moved, {}});
    DraftSection merged = before != nullptr ? *before : *after;
    if (isShown(before) && isShown(after)) {
        merged.heading = line(before->heading, after->heading);
        merged.entries = entries(before->entries, after->entries);
    } else if (isShown(before)) {
        const OneDecision decision(*this);
        (void)entries(before->entries, {});
        merged.included = !decision.taken();
    } else {
        const int first = m_next;
        // What an earlier draft kept without showing it is no less new to a reader.
        QList<DraftEntry> kept = before != nullptr ? before->entries : QList<DraftEntry>();
        for (DraftEntry &entry : kept) {
            entry.included = false;
        }
        const QList<DraftEntry> come = entries(kept, after->entries);
        if (taken(first, m_next)) {
            merged = *after;
            merged.id = before != nullptr ? before->id : after->id;
            merged.entries = come;
        } else if (before == nullptr) {
            close();
            return std::nullopt;
        }
    }
    close();
    return merged;
}

QList<DraftEntry> ContentWalk::entries(const QList<DraftEntry> &before, const QList<DraftEntry> &after)
{
    const Pairing pairing = arranged(paired(before, after, entryRules,
                                         [](const DraftEntry &left, const DraftEntry &right) {
                                             return likeness(headOf(left), headOf(right));
                                         }),
        [&](const Pair &pair) { return onBothSides(before, after, pair); });
    const bool newerOrder = takesOrder(pairing);
    QList<std::optional<DraftEntry>> merged;
    for (qsizetype i = 0; i < pairing.pairs.size(); ++i) {
        const Pair &pair = pairing.pairs.at(i);
        merged.append(entry(at(before, pair.before), at(after, pair.after), pairing.moved.at(i)));
    }
    return inOrder(merged, pairing, newerOrder);
}

std::optional<DraftEntry> ContentWalk::entry(const DraftEntry *before, const DraftEntry *after, bool moved)
{
    if (isShown(before) && isShown(after)) {
        return entryFields(*before, *after, moved, false);
    }
    if (isShown(before)) {
        const OneDecision decision(*this);
        DraftEntry nothing;
        nothing.id = before->id;
        (void)entryFields(*before, nothing, moved, false);
        DraftEntry merged = *before;
        merged.included = !decision.taken();
        return merged;
    }
    if (after == nullptr || !isShown(after)) {
        const DraftEntry *const kept = before != nullptr ? before : after;
        return kept != nullptr ? std::optional(*kept) : std::nullopt;
    }
    const int first = m_next;
    DraftEntry nothing;
    nothing.id = before != nullptr ? before->id : after->id;
    DraftEntry merged = entryFields(nothing, *after, moved, true);
    if (!taken(first, m_next)) {
        return before != nullptr ? std::optional(*before) : std::nullopt;
    }
    // With any of its points comes the entry that they belong to.
    DraftEntry whole = *after;
    whole.id = nothing.id;
    whole.summary = merged.summary;
    whole.highlights = merged.highlights;
    whole.keywords = merged.keywords;
    return whole;
}

DraftEntry ContentWalk::entryFields(const DraftEntry &before, const DraftEntry &after, bool moved, bool comes)
{
    DraftEntry merged;
    if (comes) {
        const OneDecision head(*this);
        merged = entryHead(before, after, moved);
    } else {
        merged = entryHead(before, after, moved);
    }
    if (const Text summary = text(Block::Kind::Text, &before.summary, &after.summary)) {
        merged.summary = *summary;
    }
    merged.highlights = texts(Block::Kind::Point, before.highlights, after.highlights);
    Block keywords{Block::Kind::Keywords, before.id, false, {}};
    const QString was = before.keywords.join(QStringLiteral(", "));
    const QString is = after.keywords.join(QStringLiteral(", "));
    const QString decided = field(keywords, was, is);
    add(keywords);
    if (decided == is) {
        merged.keywords = after.keywords;
    } else if (decided != was) {
        merged.keywords.clear();
        for (const QString &keyword : decided.split(u',')) {
            if (!keyword.trimmed().isEmpty()) {
                merged.keywords.append(keyword.trimmed());
            }
        }
    }
    return merged;
}

DraftEntry ContentWalk::entryHead(const DraftEntry &before, const DraftEntry &after, bool moved)
{
    DraftEntry merged = before;
    Block head{Block::Kind::EntryHead, before.id, moved, {}};
    merged.title = field(head, before.title, after.title);
    merged.organization = field(head, before.organization, after.organization);
    merged.location = field(head, before.location, after.location);
    if (takesField(head, periodOf(before), periodOf(after))) {
        merged.startDate = after.startDate;
        merged.endDate = after.endDate;
        merged.ongoing = after.ongoing;
    }
    merged.detail = field(head, before.detail, after.detail);
    merged.url = field(head, before.url, after.url);
    add(head);
    return merged;
}

} // namespace aio::compare
