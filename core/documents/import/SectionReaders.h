#pragma once

#include "core/documents/import/CvParts.h"
#include "core/documents/import/Evidence.h"

namespace aio {

// The readers of sections: each takes the lines of its part, adds entries to the profile and writes down
// where their values stand. What a line does not say beyond doubt stays out.

void readBasics(const QList<CvPart> &parts, Evidence &evidence, Resume &resume);
void readWork(const CvPart &part, Evidence &evidence, Resume &resume);
void readVolunteer(const CvPart &part, Evidence &evidence, Resume &resume);
void readEducation(const CvPart &part, Evidence &evidence, Resume &resume);
void readProjects(const CvPart &part, Evidence &evidence, Resume &resume);
void readSkills(const CvPart &part, Evidence &evidence, Resume &resume);
void readLanguages(const CvPart &part, Evidence &evidence, Resume &resume);
void readCertificates(const CvPart &part, Evidence &evidence, Resume &resume);
void readAwards(const CvPart &part, Evidence &evidence, Resume &resume);
void readPublications(const CvPart &part, Evidence &evidence, Resume &resume);
void readInterests(const CvPart &part, Evidence &evidence, Resume &resume);
void readReferences(const CvPart &part, Evidence &evidence, Resume &resume);

/// A section that JSON Resume has no name for, kept under "x-sections" as a custom section.
void readOther(const CvPart &part, Evidence &evidence, Resume &resume);

} // namespace aio
