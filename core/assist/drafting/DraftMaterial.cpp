#include "core/assist/drafting/DraftMaterial.h"

#include "core/jobs/ExtractionJson.h"

#include <QJsonArray>

namespace aio {

namespace {

using namespace Qt::StringLiterals;

// Main content comes first in a posting; what lies beyond this is small print.
constexpr qsizetype longestDescription = 12'000;

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(key, text);
    }
}

QString idOf(const QString &origin)
{
    return origin.mid(1);
}

QJsonObject entryMaterial(const DraftEntry &entry)
{
    QJsonObject object{{u"id"_s, idOf(entry.origin)}};
    put(object, u"title"_s, entry.title);
    put(object, u"organization"_s, entry.organization);
    put(object, u"detail"_s, entry.detail);
    put(object, u"location"_s, entry.location);
    put(object, u"start"_s, entry.startDate.toString());
    put(object, u"end"_s, entry.ongoing ? u"present"_s : entry.endDate.toString());
    if (!entry.summary.text.isEmpty()) {
        object.insert(u"summary"_s,
            QJsonObject{{u"id"_s, idOf(entry.summary.origin)}, {u"text"_s, entry.summary.text}});
    }
    QJsonArray highlights;
    for (const DraftText &highlight : entry.highlights) {
        highlights.append(QJsonObject{{u"id"_s, idOf(highlight.origin)}, {u"text"_s, highlight.text}});
    }
    if (!highlights.isEmpty()) {
        object.insert(u"highlights"_s, highlights);
    }
    if (!entry.keywords.isEmpty()) {
        object.insert(u"keywords"_s, QJsonArray::fromStringList(entry.keywords));
    }
    return object;
}

QJsonArray shownTexts(const QList<DraftText> &texts)
{
    QJsonArray array;
    for (const DraftText &text : texts) {
        if (text.included) {
            array.append(text.text);
        }
    }
    return array;
}

QJsonObject currentCv(const CvContent &cv)
{
    QJsonArray sections;
    for (const DraftSection &section : cv.sections) {
        const bool shown = section.included && section.kind != SectionKind::References;
        QJsonArray entries;
        for (const DraftEntry &entry : section.entries) {
            if (!shown || !entry.included) {
                continue;
            }
            QJsonObject object;
            put(object, u"id"_s, idOf(entry.origin));
            put(object, u"title"_s, entry.title);
            put(object, u"summary"_s, entry.summary.included ? entry.summary.text : QString());
            object.insert(u"highlights"_s, shownTexts(entry.highlights));
            entries.append(object);
        }
        if (!entries.isEmpty()) {
            sections.append(QJsonObject{{u"section"_s, sectionKey(section.kind)}, {u"entries"_s, entries}});
        }
    }
    QJsonObject object{{u"sections"_s, sections}};
    put(object, u"summary"_s, cv.summary.included ? cv.summary.text : QString());
    return object;
}

} // namespace

QJsonObject profileMaterial(const CvContent &whole)
{
    QJsonObject object;
    put(object, u"name"_s, whole.basics.name);
    put(object, u"label"_s, whole.basics.label);
    put(object, u"city"_s, whole.basics.location.city);
    put(object, u"country"_s, whole.basics.location.countryCode);
    put(object, u"summary"_s, whole.summary.text);
    QJsonArray sections;
    for (const DraftSection &section : whole.sections) {
        if (section.kind == SectionKind::References) {
            continue;
        }
        QJsonArray entries;
        for (const DraftEntry &entry : section.entries) {
            entries.append(entryMaterial(entry));
        }
        sections.append(QJsonObject{{u"section"_s, sectionKey(section.kind)}, {u"entries"_s, entries}});
    }
    object.insert(u"sections"_s, sections);
    return object;
}

QJsonObject jobMaterial(const JobPosting &job)
{
    JobPosting told = job;
    told.companyUrl.clear();
    told.applyUrl.clear();
    told.identifier.clear();
    told.sourceUrl.clear();
    told.contactName.clear();
    told.contactEmail.clear();
    told.contactPhone.clear();
    told.description.truncate(longestDescription);
    return toJson(told);
}

QJsonObject currentMaterial(const Draft &draft)
{
    if (const auto *cv = std::get_if<CvContent>(&draft.content)) {
        return currentCv(*cv);
    }
    return {{u"paragraphs"_s, shownTexts(std::get<LetterContent>(draft.content).paragraphs)}};
}

QJsonValue withTexts(const QJsonValue &value, const std::function<QString(const QString &text)> &replaced)
{
    if (value.isString()) {
        return replaced(value.toString());
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray()) {
            array.append(withTexts(item, replaced));
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            member.value() = withTexts(member.value(), replaced);
        }
        return object;
    }
    return value;
}

} // namespace aio
