#pragma once

#include "core/documents/resume/Resume.h"
#include "core/jobs/Extraction.h"

#include <QMap>
#include <QStringList>

namespace aio {

/// What a model says a CV states, as far as the CV does.
struct CvReply
{
    bool isCv = true;
    Resume resume;
    QMap<QString, Provenance> provenance; ///< by JSON Pointer into the profile
    QStringList dropped; ///< values that the text does not contain
};

/// Holds an answer of the form of JSON Resume against the text that it was read from: a value counts only if
/// its words stand there, a date if its year does. Reentrant.
[[nodiscard]] CvReply cvReply(const QJsonObject &answer, const QString &text);

} // namespace aio
