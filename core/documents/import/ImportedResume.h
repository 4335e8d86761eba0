#pragma once

#include "core/documents/reading/CvSource.h"
#include "core/documents/resume/Resume.h"
#include "core/jobs/Extraction.h"

#include <QMap>

namespace aio {

/// Why each field has its value, by JSON Pointer (RFC 6901) into the JSON form of the profile:
/// "/work/0/position", "/skills/2/keywords/1". Fields of a JSON Resume file have none: they were not read.
using ResumeProvenance = QMap<QString, Provenance>;

/// A profile with the reasons for every field, and the file as it was read.
struct ImportedResume
{
    Resume resume;
    ResumeProvenance provenance;
    CvSource source; ///< empty for JSON Resume
    QString language; ///< BCP 47 primary tag of the CV; empty: unknown
    QStringList warnings; ///< translated sentences for a person
};

} // namespace aio
