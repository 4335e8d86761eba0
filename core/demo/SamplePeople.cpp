#include "core/demo/SamplePeople.h"

namespace aio::demo {

namespace {

using namespace Qt::StringLiterals;

struct Posting
{
    const char *title;
    const char *company;
    const char *place;
    int least;
    int most;
    QStringList skills;
    const char *work;
};

QList<Posting> postings()
{
    return {{"Senior C++ Engineer", "Nordlicht Instruments GmbH", "Hamburg, Germany", 72000, 92000,
                {u"C++"_s, u"Qt"_s, u"Linux"_s}, "You build the software of our underwater sensors."},
        {"Data Analyst", "Hafenblick Logistik AG", "Bremen, Germany", 52000, 66000,
            {u"SQL"_s, u"Python"_s, u"Power BI"_s}, "You turn shipping data into decisions."},
        {"Nurse, Intensive Care", "Klinikum am Deich", "Kiel, Germany", 42000, 51000,
            {u"Intensive care"_s, u"Documentation"_s}, "You care for patients after surgery."},
        {"Frontend Developer", "Atelier Numérique", "Lyon, France", 44000, 56000,
            {u"TypeScript"_s, u"React"_s, u"CSS"_s}, "You design how people meet our museum guides."},
        {"Site Reliability Engineer", "Polarnet AS", "Oslo, Norway", 68000, 84000,
            {u"Kubernetes"_s, u"Go"_s, u"PostgreSQL"_s}, "You keep a network of weather stations running."},
        {"Accountant", "Moretti & Figli", "Turin, Italy", 34000, 42000, {u"IFRS"_s, u"SAP"_s},
            "You close the books of a family business every month."},
        {"Product Manager", "Windrose Energy", "Rotterdam, Netherlands", 70000, 88000,
            {u"Roadmaps"_s, u"User research"_s}, "You decide with engineers what our turbines learn next."},
        {"Electrician", "Elektro Brandt", "Leipzig, Germany", 36000, 44000, {u"Installation"_s, u"KNX"_s},
            "You wire houses that know when nobody is at home."},
        {"Machine Learning Engineer", "Lumen Vision", "Zurich, Switzerland", 105000, 130000,
            {u"Python"_s, u"PyTorch"_s, u"CUDA"_s}, "You teach cameras to see flaws in glass."},
        {"Technical Writer", "Open Harbour", "Remote, Europe", 48000, 60000,
            {u"English"_s, u"Markdown"_s, u"API"_s}, "You explain what our engineers take for granted."},
        {"Project Lead Construction", "Duarte Construções", "Porto, Portugal", 39000, 50000,
            {u"Scheduling"_s, u"AutoCAD"_s}, "You lead the renewal of a tram line."},
        {"Security Analyst", "Granit Bank", "Vienna, Austria", 58000, 74000,
            {u"SIEM"_s, u"Incident response"_s, u"Python"_s}, "You find what should not be there."}};
}

PartialDate month(const QString &text)
{
    return PartialDate::fromString(text).value_or(PartialDate());
}

struct Person
{
    const char *name;
    const char *label;
    const char *city;
    const char *country;
    const char *employer;
    const char *since;
    QStringList skills;
    QStringList highlights;
};

QList<Person> people()
{
    return {{"Mara Lindqvist", "Software engineer", "Hamburg", "DE", "Seewarte Systems", "2019-03",
                {u"C++"_s, u"Qt"_s, u"CMake"_s},
                {u"Led the move of 400,000 lines from Qt 5 to Qt 6."_s,
                    u"Cut the start of the program to 0.4 s."_s}},
        {"Luca Moretti", "Data analyst", "Bremen", "DE", "Kontor Analytics", "2021-09",
            {u"SQL"_s, u"Python"_s}, {u"Built the forecast that plans 60 lorries a day."_s}},
        {"Noor van Dijk", "Product manager", "Rotterdam", "NL", "Delta Grid", "2018-01",
            {u"User research"_s, u"Roadmaps"_s}, {u"Brought two products from idea to 12,000 users."_s}},
        {"Amina Haddad", "Site reliability engineer", "Oslo", "NO", "Fjordcloud", "2020-06",
            {u"Kubernetes"_s, u"Go"_s}, {u"Halved the alarms at night within a year."_s}},
        {"Tomas Novak", "Electrician", "Leipzig", "DE", "Novak Elektro", "2012-04",
            {u"KNX"_s, u"Installation"_s}, {u"Trained five apprentices."_s}},
        {"Clara Weber", "Nurse", "Kiel", "DE", "Klinik Förde", "2016-10", {u"Intensive care"_s, u"English"_s},
            {u"Introduced the handover sheet that two wards use."_s}}};
}

} // namespace

QList<Extraction> sampleJobs()
{
    QList<Extraction> jobs;
    int number = 0;
    for (const Posting &each : postings()) {
        ++number;
        Extraction made;
        JobPosting &job = made.job;
        job.title = QString::fromUtf8(each.title);
        job.company = QString::fromUtf8(each.company);
        job.locations = {QString::fromUtf8(each.place)};
        job.salary.min = each.least;
        job.salary.max = each.most;
        job.salary.currency = u"EUR"_s;
        job.salary.unit = Salary::Unit::Year;
        job.language = u"en"_s;
        job.identifier = u"SAMPLE-%1"_s.arg(number);
        job.applyUrl = u"https://jobs.example.com/%1/apply"_s.arg(number);
        job.skills = each.skills;
        job.description =
            u"%1\n%2, %3\n\n%4\n\nWhat you bring\n- %5\n\nMade up, to try the program on."_s.arg(job.title,
                job.company, job.locations.constFirst(), QString::fromUtf8(each.work),
                each.skills.join(u"\n- "_s));
        jobs << made;
    }
    return jobs;
}

QList<Candidate> sampleCandidates()
{
    QList<Candidate> candidates;
    for (const Person &each : people()) {
        CandidateProfile profile;
        profile.language = u"en"_s;
        Resume &resume = profile.resume;
        resume.basics.name = QString::fromUtf8(each.name);
        resume.basics.label = QString::fromUtf8(each.label);
        resume.basics.email = resume.basics.name.section(u' ', 0, 0).toLower() + u"@example.com"_s;
        resume.basics.location.city = QString::fromUtf8(each.city);
        resume.basics.location.countryCode = QString::fromUtf8(each.country);
        ResumeWork work;
        work.name = QString::fromUtf8(each.employer);
        work.position = resume.basics.label;
        work.startDate = month(QString::fromUtf8(each.since));
        work.highlights = each.highlights;
        resume.work = {work};
        for (const QString &skill : each.skills) {
            ResumeSkill known;
            known.name = skill;
            resume.skills << known;
        }
        Candidate candidate;
        candidate.profiles = {profile};
        candidate.tags = {u"sample"_s};
        candidates << candidate;
    }
    return candidates;
}

} // namespace aio::demo
