#include "core/documents/import/CvStructurer.h"

#include "core/documents/import/SectionReaders.h"
#include "core/extraction/grammar/LanguageDetector.h"

#include <QCoreApplication>

namespace aio {

namespace {

using Reader = void (*)(const CvPart &, Evidence &, Resume &);

// Sections without a reader are read with the basics.
Reader readerOf(CvSection section)
{
    switch (section) {
    case CvSection::Work:
        return readWork;
    case CvSection::Volunteer:
        return readVolunteer;
    case CvSection::Education:
        return readEducation;
    case CvSection::Skills:
        return readSkills;
    case CvSection::Languages:
        return readLanguages;
    case CvSection::Certificates:
        return readCertificates;
    case CvSection::Awards:
        return readAwards;
    case CvSection::Publications:
        return readPublications;
    case CvSection::Projects:
        return readProjects;
    case CvSection::Interests:
        return readInterests;
    case CvSection::References:
        return readReferences;
    case CvSection::Activities:
    case CvSection::Other:
        return readOther;
    case CvSection::None:
    case CvSection::Title:
    case CvSection::Contact:
    case CvSection::Personal:
    case CvSection::Profiles:
    case CvSection::Summary:
        break;
    }
    return nullptr;
}

/// A recipe, a log, a list of words. What says at least how to reach someone may be a CV in a language whose
/// headings are unknown here; a model or a person reads it then.
bool saysNothingOfAPerson(const Resume &resume)
{
    const ResumeBasics &basics = resume.basics;
    return basics.name.isEmpty() && basics.email.isEmpty() && basics.phone.isEmpty()
        && basics.profiles.isEmpty() && resume.work.isEmpty() && resume.education.isEmpty()
        && resume.volunteer.isEmpty() && resume.projects.isEmpty() && resume.languages.isEmpty()
        && resume.certificates.isEmpty();
}

} // namespace

Result<ImportedResume> structureCv(CvSource source, const WorkContext &context)
{
    ImportedResume imported;
    imported.source = std::move(source);
    imported.language = extraction::detectLanguage(imported.source.document.text);
    context.report(QStringLiteral("extract"), 0);
    Evidence evidence(imported.source);
    const QList<CvPart> parts = partsOf(imported.source);
    readBasics(parts, evidence, imported.resume);
    for (const CvPart &part : parts) {
        if (const auto goOn = context.check(); !goOn) {
            return Failure(goOn.error());
        }
        const Reader read = readerOf(part.section);
        if (read != nullptr && !part.lines.isEmpty()) {
            read(part, evidence, imported.resume);
        }
    }
    if (saysNothingOfAPerson(imported.resume)) {
        return failure(ErrorKind::BadInput,
            QCoreApplication::translate("CvStructurer",
                "This file is no CV: it names no person, no contact, no "
                "work and no education."),
            QCoreApplication::translate(
                "CvStructurer", "Choose another file, or add the candidate by hand."));
    }
    imported.provenance = evidence.provenance();
    imported.warnings = imported.source.document.warnings;
    if (imported.resume.work.isEmpty() && imported.resume.education.isEmpty()) {
        imported.warnings.append(QCoreApplication::translate(
            "CvStructurer", "No work and no education were found. Check whether this file is a CV."));
    }
    return imported;
}

} // namespace aio
