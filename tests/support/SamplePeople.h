#pragma once

#include "core/candidatestore/CandidateRecord.h"
#include "core/documents/resume/ResumeJson.h"
#include "core/jobs/Extraction.h"

namespace aio::test {

/// An invented person with one profile: two jobs, a degree, skills and languages.
inline Candidate sampleCandidate(const QString &name = QStringLiteral("Ada Krall"))
{
    const QByteArray json = R"({"basics": {"label": "Bridge engineer", "email": "ada@example.org",
        "summary": "Engineer with eight years of steel bridges.",
        "location": {"city": "Hamburg", "countryCode": "DE"}},
        "work": [{"position": "Lead Engineer", "name": "Muster AG", "startDate": "2019-04",
            "highlights": ["Led a team of 4 engineers", "Cut the cost of steel by 12 %",
                "Wrote the load model in C++"]},
            {"position": "Engineer", "name": "Probe GmbH", "startDate": "2015-01", "endDate": "2019-03",
            "highlights": ["Checked 40 bridges a year"]}],
        "education": [{"institution": "TU Hamburg", "studyType": "MSc", "area": "Civil Engineering",
            "startDate": "2010", "endDate": "2014"}],
        "skills": [{"name": "C++"}, {"name": "Python"}, {"name": "Finite elements"}],
        "languages": [{"language": "German", "fluency": "native"}, {"language": "English", "fluency": "C1"}]})";
    CandidateProfile profile;
    profile.resume = parseResume(json).value();
    profile.resume.basics.name = name;
    profile.language = QStringLiteral("en");
    Candidate candidate;
    candidate.profiles = {profile};
    return candidate;
}

/// A posting that this person could answer.
inline Extraction sampleJob(const QString &title = QStringLiteral("Structural Engineer"))
{
    Extraction extraction;
    JobPosting &job = extraction.job;
    job.title = title;
    job.company = QStringLiteral("Halden Instruments");
    job.locations = {QStringLiteral("Hamburg, Germany")};
    job.language = QStringLiteral("en");
    job.skills = {QStringLiteral("C++"), QStringLiteral("Python"), QStringLiteral("Kubernetes")};
    job.description = QStringLiteral("We build bridges that measure themselves.");
    job.experienceYearsMin = 5;
    return extraction;
}

} // namespace aio::test
