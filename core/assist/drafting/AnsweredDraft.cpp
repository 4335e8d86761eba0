#include "core/assist/drafting/AnsweredDraft.h"

#include "core/base/Uuid.h"
#include "core/documents/drafting/Drafter.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

QString newId()
{
    return makeUuidV7().toString(QUuid::WithoutBraces);
}

/// Models like to write an id as a pointer or with blanks around.
QString originOf(const QJsonValue &id)
{
    const QString text = id.toString().trimmed();
    return text.startsWith(u'/') ? text : u'/' + text;
}

class CvAnswer
{
public:
    CvAnswer(const CvContent &frame, QStringList &strangers)
        : m_cv(frame)
        , m_strangers(strangers)
    {
    }

    CvContent read(const QJsonObject &answer)
    {
        if (const QString summary = answer.value(u"summary"_s).toString().trimmed(); !summary.isEmpty()) {
            m_cv.summary.text = summary;
            m_cv.summary.included = true;
        }
        QList<DraftSection> chosen;
        QSet<SectionKind> seen;
        for (const QJsonValue &value : answer.value(u"sections"_s).toArray()) {
            const QJsonObject object = value.toObject();
            const auto kind = sectionFromKey(object.value(u"section"_s).toString());
            const DraftSection *known = kind ? sectionOf(*kind) : nullptr;
            if (known == nullptr) {
                m_strangers.append(object.value(u"section"_s).toString());
            } else if (!seen.contains(*kind)) {
                seen.insert(*kind);
                chosen.append(arranged(*known, object.value(u"entries"_s).toArray()));
            }
        }
        for (DraftSection &section : m_cv.sections) {
            if (!seen.contains(section.kind)) {
                section.included = false;
                chosen.append(section);
            }
        }
        m_cv.sections = chosen;
        return m_cv;
    }

private:
    [[nodiscard]] const DraftSection *sectionOf(SectionKind kind) const
    {
        const auto found = std::ranges::find(m_cv.sections, kind, &DraftSection::kind);
        return found == m_cv.sections.cend() ? nullptr : &*found;
    }

    DraftSection arranged(DraftSection section, const QJsonArray &entries)
    {
        QList<DraftEntry> chosen;
        QSet<QString> seen;
        for (const QJsonValue &value : entries) {
            const QJsonObject object = value.toObject();
            const QString origin = originOf(object.value(u"id"_s));
            const auto found = std::ranges::find(section.entries, origin, &DraftEntry::origin);
            if (found == section.entries.end()) {
                m_strangers.append(object.value(u"id"_s).toString());
            } else if (!seen.contains(origin)) {
                seen.insert(origin);
                chosen.append(worded(*found, object));
            }
        }
        section.included = !chosen.isEmpty();
        for (DraftEntry &entry : section.entries) {
            if (!seen.contains(entry.origin)) {
                entry.included = false;
                chosen.append(entry);
            }
        }
        section.entries = chosen;
        return section;
    }

    DraftEntry worded(DraftEntry entry, const QJsonObject &answer)
    {
        entry.included = true;
        const QString summary = answer.value(u"summary"_s).toString().trimmed();
        const bool points = answer.contains(u"highlights"_s);
        if (!summary.isEmpty()) {
            entry.summary.id = entry.summary.id.isEmpty() ? newId() : entry.summary.id;
            entry.summary.text = summary;
            entry.summary.included = true;
        } else if (points) {
            entry.summary.included = false;
        }
        if (points) {
            entry.highlights = highlights(entry, answer.value(u"highlights"_s).toArray());
        }
        if (answer.contains(u"keywords"_s)) {
            entry.keywords = keywords(entry.keywords, answer.value(u"keywords"_s).toArray());
        }
        return entry;
    }

    QList<DraftText> highlights(const DraftEntry &entry, const QJsonArray &answer) const
    {
        QList<DraftText> rest = entry.highlights;
        QList<DraftText> chosen;
        for (const QJsonValue &value : answer) {
            const QString text = value.toObject().value(u"text"_s).toString().trimmed();
            if (text.isEmpty()) {
                continue;
            }
            DraftText point{{}, text, {}, true};
            for (const QJsonValue &from : value.toObject().value(u"from"_s).toArray()) {
                const QString origin = originOf(from);
                const auto source = std::ranges::find(rest, origin, &DraftText::origin);
                if (source != rest.end()) {
                    // One point of the profile becomes one of the draft; others that went into it are used up
                    // without being lost.
                    if (point.origin.isEmpty()) {
                        point.id = source->id;
                        point.origin = origin;
                        rest.erase(source);
                    }
                } else if (point.origin.isEmpty() && isPartOf(origin, entry)) {
                    point.origin = origin;
                }
            }
            point.id = point.id.isEmpty() ? newId() : point.id;
            chosen.append(point);
        }
        for (DraftText &text : rest) {
            text.included = false;
            chosen.append(text);
        }
        return chosen;
    }

    static bool isPartOf(const QString &origin, const DraftEntry &entry)
    {
        return (!entry.summary.text.isEmpty() && origin == entry.summary.origin)
            || std::ranges::any_of(
                entry.highlights, [&](const DraftText &text) { return text.origin == origin; });
    }

    /// Those of the profile, the chosen ones first: a list of words cannot keep what it does not show.
    QStringList keywords(const QStringList &known, const QJsonArray &answer)
    {
        QStringList rest = known;
        QStringList chosen;
        for (const QJsonValue &value : answer) {
            const QString word = value.toString().simplified();
            const auto found = std::ranges::find_if(
                rest, [&](const QString &each) { return each.compare(word, Qt::CaseInsensitive) == 0; });
            if (found != rest.end()) {
                chosen.append(*found);
                rest.erase(found);
            } else if (!word.isEmpty() && !chosen.contains(word, Qt::CaseInsensitive)) {
                m_strangers.append(word);
            }
        }
        return chosen + rest;
    }

    CvContent m_cv;
    QStringList &m_strangers;
};

bool isOwn(const DraftEntry &entry)
{
    return entry.origin.isEmpty();
}

void addOwnEntries(CvContent &cv, const DraftSection &theirs)
{
    QList<DraftEntry> own;
    std::ranges::copy_if(theirs.entries, std::back_inserter(own), isOwn);
    if (own.isEmpty()) {
        return;
    }
    const auto same = std::ranges::find_if(cv.sections, [&](const DraftSection &section) {
        return section.kind == theirs.kind && section.heading == theirs.heading;
    });
    if (same == cv.sections.end()) {
        DraftSection section = theirs;
        section.entries = own;
        cv.sections.append(section);
        return;
    }
    same->included = same->included || theirs.included;
    same->entries += own;
}

LetterContent withOwnHead(
    LetterContent letter, const LetterContent &current, const QString &language, bool sameLanguage)
{
    letter.sender = current.sender;
    letter.recipient = current.recipient;
    letter.place = current.place;
    if (sameLanguage) {
        letter.subject = current.subject;
        // Somebody's own words stay; what the drafter said it says again, in the tone of now.
        const QString &reader = current.recipient.name;
        const LetterTone tone =
            drafting::toneOfClosing(letter.closing, language).value_or(LetterTone::Formal);
        letter.salutation = drafting::isUsualSalutation(current.salutation, reader, language)
            ? drafting::letterSalutation(reader, language, tone)
            : current.salutation;
        if (!drafting::toneOfClosing(current.closing, language)) {
            letter.closing = current.closing;
        }
        letter.signature = current.signature;
        letter.enclosures = current.enclosures;
    }
    return letter;
}

} // namespace

AnsweredDraft answeredDraft(const QJsonObject &answer, const Draft &frame)
{
    AnsweredDraft result{frame, {}};
    if (auto *cv = std::get_if<CvContent>(&result.draft.content)) {
        *cv = CvAnswer(*cv, result.strangers).read(answer);
        result.strangers.removeAll(QString());
        result.strangers.removeDuplicates();
        return result;
    }
    QList<DraftText> &paragraphs = std::get<LetterContent>(result.draft.content).paragraphs;
    for (const QJsonValue &value : answer.value(u"paragraphs"_s).toArray()) {
        if (const QString text = value.toString().trimmed(); !text.isEmpty()) {
            paragraphs.append({newId(), text, {}, true});
        }
    }
    return result;
}

Draft withOwnParts(Draft draft, const Draft &current)
{
    auto *cv = std::get_if<CvContent>(&draft.content);
    if (const auto *theirs = std::get_if<CvContent>(&current.content); cv != nullptr && theirs != nullptr) {
        cv->basics = theirs->basics;
        for (const DraftSection &section : theirs->sections) {
            addOwnEntries(*cv, section);
        }
    }
    auto *letter = std::get_if<LetterContent>(&draft.content);
    if (const auto *theirs = std::get_if<LetterContent>(&current.content);
        letter != nullptr && theirs != nullptr) {
        *letter = withOwnHead(*letter, *theirs, draft.language, draft.language == current.language);
    }
    return draft;
}

Draft withUnreached(Draft draft, const Draft &current)
{
    auto *cv = std::get_if<CvContent>(&draft.content);
    const auto *theirs = std::get_if<CvContent>(&current.content);
    if (cv == nullptr || theirs == nullptr) {
        return draft;
    }
    for (const DraftSection &section : theirs->sections) {
        const auto same = std::ranges::find_if(cv->sections, [&](const DraftSection &each) {
            return each.kind == section.kind && each.heading == section.heading;
        });
        if (same == cv->sections.end()) {
            cv->sections.append(section);
        } else if (!same->included) {
            *same = section;
        }
    }
    return draft;
}

} // namespace aio
