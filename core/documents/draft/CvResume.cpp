#include "core/documents/draft/CvProfile.h"

#include <QJsonArray>

namespace aio {

namespace {

QString shown(const DraftText &text)
{
    return text.included ? text.text : QString();
}

QStringList shown(const QList<DraftText> &texts)
{
    QStringList list;
    for (const DraftText &text : texts) {
        if (text.included && !text.text.isEmpty()) {
            list.append(text.text);
        }
    }
    return list;
}

/// The degree and the field that cvOf() joined; without a comma everything is the field.
void readDegree(const QString &title, ResumeEducation &education)
{
    const qsizetype comma = title.indexOf(QStringLiteral(", "));
    education.studyType = comma > 0 ? title.left(comma) : QString();
    education.area = comma > 0 ? title.mid(comma + 2) : title;
}

void addLongEntry(const DraftEntry &entry, SectionKind kind, Resume &resume)
{
    if (kind == SectionKind::Work) {
        resume.work.append({entry.organization, entry.location, entry.detail, entry.title, entry.url,
            entry.startDate, entry.endDate, shown(entry.summary), shown(entry.highlights), {}});
    } else if (kind == SectionKind::Volunteer) {
        resume.volunteer.append({entry.organization, entry.title, entry.url, entry.startDate, entry.endDate,
            shown(entry.summary), shown(entry.highlights), {}});
    } else if (kind == SectionKind::Education) {
        ResumeEducation education;
        education.institution = entry.organization;
        education.url = entry.url;
        readDegree(entry.title, education);
        education.startDate = entry.startDate;
        education.endDate = entry.endDate;
        education.score = entry.detail;
        education.courses = entry.keywords;
        resume.education.append(education);
    } else {
        ResumeProject project;
        project.name = entry.title;
        project.entity = entry.organization;
        project.description = shown(entry.summary);
        project.highlights = shown(entry.highlights);
        project.keywords = entry.keywords;
        project.startDate = entry.startDate;
        project.endDate = entry.endDate;
        project.url = entry.url;
        project.roles = entry.detail.isEmpty() ? QStringList() : entry.detail.split(QStringLiteral(", "));
        resume.projects.append(project);
    }
}

void addShortEntry(const DraftEntry &entry, SectionKind kind, Resume &resume)
{
    switch (kind) {
    case SectionKind::Awards:
        resume.awards.append({entry.title, entry.startDate, entry.organization, shown(entry.summary), {}});
        break;
    case SectionKind::Certificates:
        resume.certificates.append({entry.title, entry.startDate, entry.url, entry.organization, {}});
        break;
    case SectionKind::Publications:
        resume.publications.append(
            {entry.title, entry.organization, entry.startDate, entry.url, shown(entry.summary), {}});
        break;
    case SectionKind::Skills:
        resume.skills.append({entry.title, entry.detail, entry.keywords, {}});
        break;
    case SectionKind::Languages:
        resume.languages.append({entry.title, entry.detail, {}});
        break;
    case SectionKind::Interests:
        resume.interests.append({entry.title, entry.keywords, {}});
        break;
    case SectionKind::References:
        resume.references.append({entry.title, entry.detail, {}});
        break;
    default:
        break;
    }
}

QJsonObject customSection(const DraftSection &section)
{
    QJsonArray entries;
    for (const DraftEntry &entry : section.entries) {
        if (!entry.included) {
            continue;
        }
        QJsonObject object{{QStringLiteral("name"), entry.title}};
        if (const QString summary = shown(entry.summary); !summary.isEmpty()) {
            object.insert(QStringLiteral("summary"), summary);
        }
        if (const QStringList highlights = shown(entry.highlights); !highlights.isEmpty()) {
            object.insert(QStringLiteral("highlights"), QJsonArray::fromStringList(highlights));
        }
        entries.append(object);
    }
    return {{QStringLiteral("name"), section.heading}, {QStringLiteral("entries"), entries}};
}

} // namespace

Resume resumeOf(const CvContent &cv)
{
    Resume resume;
    resume.basics = cv.basics;
    resume.basics.summary = shown(cv.summary);
    QJsonArray custom;
    for (const DraftSection &section : cv.sections) {
        if (!section.included) {
            continue;
        }
        if (section.kind == SectionKind::Custom) {
            custom.append(customSection(section));
            continue;
        }
        const bool isLong = section.kind == SectionKind::Work || section.kind == SectionKind::Volunteer
            || section.kind == SectionKind::Education || section.kind == SectionKind::Projects;
        for (const DraftEntry &entry : section.entries) {
            if (entry.included && isLong) {
                addLongEntry(entry, section.kind, resume);
            } else if (entry.included) {
                addShortEntry(entry, section.kind, resume);
            }
        }
    }
    if (!custom.isEmpty()) {
        resume.other.insert(QStringLiteral("x-sections"), custom);
    }
    return resume;
}

} // namespace aio
