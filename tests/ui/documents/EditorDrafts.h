#pragma once

#include "core/documents/draft/CvProfile.h"
#include "core/documents/draft/Draft.h"
#include "core/documents/resume/ResumeJson.h"

namespace aio::test {

/// A CV with two employers, a degree, skills and languages; the third point of the first is left out.
inline Draft sampleCv()
{
    const auto profile = parseResume(R"({
        "basics": {"name": "Amira Haddad", "label": "Senior Software Engineer",
            "email": "amira.haddad@mail.example", "phone": "+49 151 5550 142",
            "location": {"city": "Hamburg"},
            "summary": "Software engineer with eight years of **C++ on Linux** and Windows. Builds measuring software that field crews trust."},
        "work": [
            {"name": "Nordsee Sensorik", "position": "Senior Software Engineer", "startDate": "2021-04",
             "location": "Hamburg",
             "highlights": ["Leads a team of six that ships a Qt 6 desktop client for tide gauges",
                 "Cut start-up time by 35 % by loading device drivers on demand",
                 "Reviews code of two juniors every week"]},
            {"name": "Peilwerk", "position": "Software Engineer", "startDate": "2018", "endDate": "2021-03",
             "highlights": ["Wrote the CAN bus stack for 64 nodes at 500 kbit/s",
                 "Raised unit test cover from 12 % to 71 % of lines"]}],
        "education": [{"institution": "TU Hamburg", "studyType": "MSc", "area": "Computer Science",
            "endDate": "2018"}],
        "skills": [{"name": "Programming", "keywords": ["C++20", "Qt 6", "CMake"]}, {"name": "Linux"}],
        "languages": [{"language": "German", "fluency": "C1"}, {"language": "Arabic", "fluency": "native"}]
    })");
    Draft draft{cvOf(*profile), QStringLiteral("en")};
    auto &cv = std::get<CvContent>(draft.content);
    cv.sections[0].entries[0].highlights[2].included = false;
    return draft;
}

inline Draft sampleLetter()
{
    LetterContent letter;
    letter.sender.name = QStringLiteral("Jonas Weber");
    letter.sender.addressLines = {QStringLiteral("Karlstraße 4"), QStringLiteral("04109 Leipzig")};
    letter.sender.email = QStringLiteral("jonas.weber@mail.example");
    letter.recipient.organization = QStringLiteral("Ferrovia Labs");
    letter.recipient.name = QStringLiteral("Ms. Inès Fabre");
    letter.recipient.addressLines = {QStringLiteral("Lyon")};
    letter.place = QStringLiteral("Leipzig");
    letter.date = QDate(2026, 11, 23);
    letter.subject = QStringLiteral("Data Platform Engineer");
    letter.salutation = QStringLiteral("Dear Ms. Fabre,");
    letter.paragraphs = {
        {QStringLiteral("p1"),
            QStringLiteral(
                "Your posting asks for someone who has moved a batch platform to streaming and lived "
                "with the result. At Altstadt Data I led that move for 40 pipelines."),
            {}, true},
        {QStringLiteral("p2"),
            QStringLiteral(
                "You run Kafka, Flink and PostgreSQL. I have used the first and the last every week."),
            {}, true},
        {QStringLiteral("p3"), QStringLiteral("I would be glad to talk about the first hundred days."), {},
            true}};
    letter.closing = QStringLiteral("Kind regards");
    letter.signature = QStringLiteral("Jonas Weber");
    letter.enclosures = {QStringLiteral("CV")};
    return {letter, QStringLiteral("en")};
}

inline Draft arabicCv()
{
    const auto profile = parseResume(QStringLiteral(R"({
        "basics": {"name": "سلمى الكعبي", "label": "مهندسة برمجيات أولى", "email": "salma@mail.example",
            "phone": "+971 50 555 0142", "location": {"city": "دبي"},
            "summary": "مهندسة برمجيات بخبرة ثماني سنوات في C++ و Qt على لينكس. تبني برامج قياس يثق بها العاملون في الميدان."},
        "work": [{"name": "شركة الواحة للأجهزة", "position": "مهندسة أولى", "startDate": "2021-04",
            "location": "دبي",
            "highlights": ["تقود فريقًا من ستة مهندسين يطوّر تطبيق Qt 6 لمكتب القياس",
                "خفضت زمن الإقلاع بنسبة 35 % بتحميل برامج التشغيل عند الحاجة"]}],
        "education": [{"institution": "جامعة دبي", "studyType": "ماجستير", "area": "علوم الحاسوب", "endDate": "2018"}],
        "skills": [{"name": "البرمجة", "keywords": ["C++20", "Qt 6", "CMake"]}],
        "languages": [{"language": "العربية", "fluency": "اللغة الأم"}, {"language": "الإنجليزية", "fluency": "C1"}]
    })")
                                         .toUtf8());
    return {cvOf(*profile), QStringLiteral("ar")};
}

/// As long as a CV gets: some six pages.
inline Draft longCv()
{
    Draft draft = sampleCv();
    auto &cv = std::get<CvContent>(draft.content);
    DraftSection &work = cv.sections[0];
    const DraftEntry model = work.entries.constFirst();
    for (int i = 0; i < 26; ++i) {
        DraftEntry entry = model;
        entry.id = QStringLiteral("entry-%1").arg(i);
        for (qsizetype k = 0; k < entry.highlights.size(); ++k) {
            entry.highlights[k].id = QStringLiteral("point-%1-%2").arg(i).arg(k);
            entry.highlights[k].included = true;
        }
        work.entries.append(entry);
    }
    return draft;
}

} // namespace aio::test
