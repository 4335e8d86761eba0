#include "core/documents/draft/CvProfile.h"

#include "core/base/Uuid.h"

#include <QJsonArray>

namespace aio {

namespace {

QString newId()
{
    return makeUuidV7().toString(QUuid::WithoutBraces);
}

QString joined(const QStringList &parts)
{
    QStringList stated = parts;
    stated.removeAll(QString());
    return stated.join(QStringLiteral(", "));
}

DraftText textOf(const QString &text, const QString &origin)
{
    return {newId(), text, origin, true};
}

QList<DraftText> textsOf(const QStringList &texts, const QString &origin)
{
    QList<DraftText> list;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        list.append(textOf(texts.at(i), origin + u'/' + QString::number(i)));
    }
    return list;
}

// entryOf(): one entry of each section of the profile as an entry of the document. `at` is its JSON Pointer.

DraftEntry entryOf(const ResumeWork &work, const QString &at)
{
    DraftEntry entry;
    entry.title = work.position;
    entry.organization = work.name;
    entry.detail = work.description;
    entry.location = work.location;
    entry.url = work.url;
    entry.startDate = work.startDate;
    entry.endDate = work.endDate;
    entry.ongoing = !work.startDate.isEmpty() && work.endDate.isEmpty();
    entry.summary = textOf(work.summary, at + QStringLiteral("/summary"));
    entry.highlights = textsOf(work.highlights, at + QStringLiteral("/highlights"));
    return entry;
}

DraftEntry entryOf(const ResumeVolunteer &volunteer, const QString &at)
{
    DraftEntry entry;
    entry.title = volunteer.position;
    entry.organization = volunteer.organization;
    entry.url = volunteer.url;
    entry.startDate = volunteer.startDate;
    entry.endDate = volunteer.endDate;
    entry.ongoing = !volunteer.startDate.isEmpty() && volunteer.endDate.isEmpty();
    entry.summary = textOf(volunteer.summary, at + QStringLiteral("/summary"));
    entry.highlights = textsOf(volunteer.highlights, at + QStringLiteral("/highlights"));
    return entry;
}

DraftEntry entryOf(const ResumeEducation &education, const QString & /*at*/)
{
    DraftEntry entry;
    entry.title = joined({education.studyType, education.area});
    entry.organization = education.institution;
    entry.detail = education.score;
    entry.url = education.url;
    entry.startDate = education.startDate;
    entry.endDate = education.endDate;
    entry.ongoing = !education.startDate.isEmpty() && education.endDate.isEmpty();
    entry.keywords = education.courses;
    return entry;
}

DraftEntry entryOf(const ResumeAward &award, const QString &at)
{
    DraftEntry entry;
    entry.title = award.title;
    entry.organization = award.awarder;
    entry.startDate = award.date;
    entry.summary = textOf(award.summary, at + QStringLiteral("/summary"));
    return entry;
}

DraftEntry entryOf(const ResumeCertificate &certificate, const QString & /*at*/)
{
    DraftEntry entry;
    entry.title = certificate.name;
    entry.organization = certificate.issuer;
    entry.startDate = certificate.date;
    entry.url = certificate.url;
    return entry;
}

DraftEntry entryOf(const ResumePublication &publication, const QString &at)
{
    DraftEntry entry;
    entry.title = publication.name;
    entry.organization = publication.publisher;
    entry.startDate = publication.releaseDate;
    entry.url = publication.url;
    entry.summary = textOf(publication.summary, at + QStringLiteral("/summary"));
    return entry;
}

DraftEntry entryOf(const ResumeSkill &skill, const QString & /*at*/)
{
    DraftEntry entry;
    entry.title = skill.name;
    entry.detail = skill.level;
    entry.keywords = skill.keywords;
    return entry;
}

DraftEntry entryOf(const ResumeLanguage &language, const QString & /*at*/)
{
    DraftEntry entry;
    entry.title = language.language;
    entry.detail = language.fluency;
    return entry;
}

DraftEntry entryOf(const ResumeInterest &interest, const QString & /*at*/)
{
    DraftEntry entry;
    entry.title = interest.name;
    entry.keywords = interest.keywords;
    return entry;
}

DraftEntry entryOf(const ResumeReference &reference, const QString & /*at*/)
{
    DraftEntry entry;
    entry.title = reference.name;
    entry.detail = reference.reference;
    return entry;
}

DraftEntry entryOf(const ResumeProject &project, const QString &at)
{
    DraftEntry entry;
    entry.title = project.name;
    entry.organization = project.entity;
    entry.detail = joined(project.roles);
    entry.url = project.url;
    entry.startDate = project.startDate;
    entry.endDate = project.endDate;
    entry.summary = textOf(project.description, at + QStringLiteral("/description"));
    entry.highlights = textsOf(project.highlights, at + QStringLiteral("/highlights"));
    entry.keywords = project.keywords;
    return entry;
}

template <typename T>
void appendSection(QList<DraftSection> &sections, SectionKind kind, const QList<T> &items)
{
    if (items.isEmpty()) {
        return;
    }
    DraftSection section;
    section.id = newId();
    section.kind = kind;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString at = u'/' + sectionKey(kind) + u'/' + QString::number(i);
        DraftEntry entry = entryOf(items.at(i), at);
        entry.id = newId();
        entry.origin = at;
        section.entries.append(entry);
    }
    sections.append(section);
}

} // namespace

CvContent cvOf(const Resume &profile)
{
    CvContent cv;
    cv.basics = profile.basics;
    cv.basics.summary.clear();
    cv.summary = textOf(profile.basics.summary, QStringLiteral("/basics/summary"));
    appendSection(cv.sections, SectionKind::Work, profile.work);
    appendSection(cv.sections, SectionKind::Education, profile.education);
    appendSection(cv.sections, SectionKind::Skills, profile.skills);
    appendSection(cv.sections, SectionKind::Projects, profile.projects);
    appendSection(cv.sections, SectionKind::Volunteer, profile.volunteer);
    appendSection(cv.sections, SectionKind::Certificates, profile.certificates);
    appendSection(cv.sections, SectionKind::Awards, profile.awards);
    appendSection(cv.sections, SectionKind::Publications, profile.publications);
    appendSection(cv.sections, SectionKind::Languages, profile.languages);
    appendSection(cv.sections, SectionKind::Interests, profile.interests);
    appendSection(cv.sections, SectionKind::References, profile.references);
    return cv;
}

} // namespace aio
