#pragma once

#include "core/jobs/JobPosting.h"

#include <QByteArray>

namespace aio {

/// What two copies of one posting have in common, in a form that compares with `=`. An empty key matches
/// nothing: the posting does not say enough.
struct JobKeys
{
    QString apply; ///< of the address to apply at
    QString source; ///< of the page
    QString text; ///< of the words of the source, without space, case and punctuation
    QString name; ///< of title, company and locations

    bool operator==(const JobKeys &) const = default;
};

[[nodiscard]] JobKeys jobKeys(const JobPosting &job, const QString &sourceText);

/// The part of `jobKeys().name` that is the title: "Engineer (m/w/d)" and "ENGINEER" are one.
[[nodiscard]] QString titleKey(const QString &title);

} // namespace aio
