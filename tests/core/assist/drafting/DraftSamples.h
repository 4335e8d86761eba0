#pragma once

#include "core/assist/drafting/DraftQuestion.h"
#include "core/documents/resume/ResumeJson.h"

#include <QJsonDocument>

namespace aio::test {

/// A candidate with every kind of personal data.
inline Resume candidate()
{
    return resumeFromJson(QJsonDocument::fromJson(R"({
        "basics": {"name": "Ada Krall", "label": "Welder", "email": "ada@krall.example", "phone": "+43 316 555010",
                   "url": "https://krall.example", "image": "data:image/jpeg;base64,UGhvdG9CeXRlcw==", "birthDate": "1988-05-17",
                   "summary": "Ada Krall welds hulls. Write to ada@krall.example.",
                   "location": {"address": "Hafengasse 7", "postalCode": "8010", "city": "Graz", "countryCode": "AT"},
                   "profiles": [{"network": "GitHub", "username": "adakrall", "url": "https://github.com/adakrall"}]},
        "work": [
            {"name": "Moor Yards", "position": "Lead welder", "startDate": "2019-04", "summary": "Hull section.",
             "url": "https://moor.example/team/krall",
             "highlights": ["Trained five welders", "Welded 40 hulls", "Recommended by Krall senior"]},
            {"name": "Dock AG", "position": "Welder", "startDate": "2012-01", "endDate": "2019-03",
             "highlights": ["Repaired pipes"]}],
        "education": [{"institution": "HTL Graz", "studyType": "Diploma", "area": "Metal", "endDate": "2011"}],
        "skills": [{"name": "Welding", "keywords": ["MIG", "TIG", "Arc"]}],
        "languages": [{"language": "German", "fluency": "Native"}, {"language": "English", "fluency": "B2"}],
        "references": [{"name": "Bea Lang", "reference": "Ada is good."}]})")
                              .object());
}

inline const QList<QByteArray> personalData{"Ada", "ada@", "Krall", "krall", "555010", "Hafengasse", "8010",
    "UGhvdG9CeXRlcw", "1988", "Bea Lang", "moor.example", "Fabre", "nord.example"};

inline JobPosting weldingJob()
{
    JobPosting job;
    job.title = QStringLiteral("Ship Welder");
    job.company = QStringLiteral("Nord Werft");
    job.locations = QStringList{QStringLiteral("Kiel")};
    job.language = QStringLiteral("en");
    job.skills = QStringList{QStringLiteral("TIG")};
    job.contactName = QStringLiteral("Ms. Ines Fabre");
    job.contactEmail = QStringLiteral("jobs@nord.example");
    job.description = QStringLiteral("We build ships. Ask Ms. Ines Fabre, jobs@nord.example.");
    return job;
}

inline DraftQuestion cvQuestion()
{
    DraftQuestion question;
    question.profile = candidate();
    question.job = weldingJob();
    question.wish = drafting::CvWish{{}, drafting::CvLength::OnePage, QDate(2026, 11, 23)};
    question.plan = QStringLiteral("pro");
    question.user = QStringLiteral("mia");
    return question;
}

inline DraftQuestion letterQuestion()
{
    DraftQuestion question = cvQuestion();
    question.wish =
        drafting::LetterWish{{}, LetterTone::Warm, drafting::LetterLength::Short, QDate(2026, 11, 23)};
    return question;
}

/// What a good model answers about a CV; with a placeholder as the shield makes it.
inline QByteArray cvAnswer()
{
    return R"({"summary": "⟨name 1⟩ welds ships with TIG. Seven years in the lead.",
        "sections": [
            {"section": "work", "entries": [
                {"id": "work/0", "highlights": [
                    {"text": "Welded 40 hulls for ships", "from": ["work/0/highlights/1"]},
                    {"text": "Trained 5 welders", "from": ["work/0/highlights/0"]}]},
                {"id": "work/1", "highlights": []}]},
            {"section": "skills", "entries": [{"id": "skills/0", "keywords": ["TIG", "MIG"]}]},
            {"section": "education", "entries": [{"id": "education/0"}]}]})";
}

inline QByteArray letterAnswer()
{
    return R"({"paragraphs": ["Your yard builds ships, and I weld them.", "At Moor Yards I welded 40 hulls. Call me ⟨name 2⟩."]})";
}

} // namespace aio::test
