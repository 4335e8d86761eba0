#include "core/demo/SampleDates.h"
#include "core/demo/SampleReading.h"
#include "core/demo/SampleWorkspace.h"
#include "core/demo/usage/SampleUsage.h"
#include "core/documents/check/ResumeCheck.h"
#include "core/documents/grounding/Grounding.h"
#include "core/documents/resume/ResumeJson.h"
#include "core/usage/UsageLog.h"
#include "core/usage/report/UsageCheck.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace aio;
using namespace aio::demo;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'388'400'000; // 2026-11-23 in Berlin
const QDate today(2026, 11, 23);

/// What a person reads in a posting.
struct Expected
{
    QString title;
    QString company;
    QStringList locations;
    double least = 0;
    double most = 0;
    QString currency;
    Salary::Unit unit = Salary::Unit::Year;
    QStringList skills; ///< that are among the required ones
    QStringList preferred;
    QDate posted;
    QString contact;
};

QHash<QString, Expected> expectedJobs()
{
    using Unit = Salary::Unit;
    return {{u"en-senior-cpp-engineer.html"_s,
                {u"Senior C++ Engineer, Sensor Software"_s, u"Tiefenlot Messtechnik GmbH"_s,
                    {u"Hamburg, Germany"_s}, 74000, 92000, u"EUR"_s, Unit::Year,
                    {u"C++"_s, u"Qt"_s, u"CMake"_s, u"Git"_s}, {u"Python"_s, u"Docker"_s}, today.addDays(-6),
                    u"Ms Henrike Osterloh"_s}},
        {u"en-site-reliability-engineer.txt"_s,
            {u"Site Reliability Engineer"_s, u"Vardefjell Nett AS"_s, {u"Oslo, Norway"_s}, 780000, 940000,
                u"NOK"_s, Unit::Year, {u"Kubernetes"_s, u"Terraform"_s, u"Linux"_s, u"Go"_s, u"PostgreSQL"_s},
                {u"Kafka"_s, u"Ansible"_s}, today.addDays(-2), u"Ingeborg Sandvær"_s}},
        {u"en-technical-writer.txt"_s,
            {u"Technical Writer (API documentation)"_s, u"Quillmere Software Ltd"_s,
                {u"Bristol, United Kingdom"_s}, 36000, 44000, u"GBP"_s, Unit::Year,
                {u"Markdown"_s, u"Git"_s, u"OpenAPI"_s}, {u"JavaScript"_s, u"Python"_s}, today.addDays(-4),
                u"Oluwaseun Prideaux"_s}},
        {u"en-machine-learning-engineer.txt"_s,
            {u"Machine Learning Engineer - Industrial Vision"_s, u"Glaswacht Vision AG"_s,
                {u"Zürich, Switzerland"_s}, 112000, 138000, u"CHF"_s, Unit::Year,
                {u"Python"_s, u"PyTorch"_s, u"C++"_s, u"Docker"_s}, {u"CUDA"_s, u"Kubernetes"_s},
                today.addDays(-11), u"Dr. Reto Amstalden"_s}},
        {u"de-pflegefachkraft-intensivstation.txt"_s,
            {u"Pflegefachfrau / Pflegefachmann (m/w/d) für die Intensivstation"_s,
                u"Klinikum Deichfurt gGmbH"_s, {u"Kiel"_s}, 3650, 4380, u"EUR"_s, Unit::Month,
                {u"Intensivpflege"_s}, {u"Praxisanleitung"_s}, today.addDays(-3), u"Frau Wiebke Harmsen"_s}},
        {u"de-elektroniker-gebaeudetechnik.txt"_s,
            {u"Elektroniker für Energie- und Gebäudetechnik (m/w/d)"_s, u"Elektro Wendelkamp GmbH"_s,
                {u"Leipzig"_s}, 20.5, 24, u"EUR"_s, Unit::Hour, {u"KNX"_s, u"Elektroinstallation"_s},
                {u"Photovoltaik"_s, u"Netzwerktechnik"_s}, today.addDays(-9), u"Herr Jörn Wendelkamp"_s}},
        {u"de-datenanalyst-logistik.html"_s,
            {u"Datenanalyst (m/w/d) Logistik"_s, u"Kranholt Logistik AG"_s, {u"Bremen, Deutschland"_s}, 54000,
                68000, u"EUR"_s, Unit::Year, {u"SQL"_s, u"Python"_s, u"Power BI"_s, u"Tableau"_s},
                {u"dbt"_s, u"Airflow"_s, u"SAP"_s}, today.addDays(-13), u"Thede Lükermann"_s}},
        {u"fr-developpeur-frontend.html"_s,
            {u"Développeur / Développeuse front-end (H/F)"_s, u"Atelier Sauvelune SAS"_s, {u"Lyon, France"_s},
                44000, 52000, u"EUR"_s, Unit::Year, {u"TypeScript"_s, u"React"_s, u"CSS"_s},
                {u"Node.js"_s, u"Figma"_s}, today.addDays(-1), u"Mme Capucine Ferrandeau"_s}},
        {u"fr-conducteur-de-travaux.txt"_s,
            {u"Conducteur / Conductrice de travaux tramway (H/F)"_s, u"Rivemarine Travaux SAS"_s,
                {u"Nantes (44)"_s}, 42000, 50000, u"EUR"_s, Unit::Year, {u"AutoCAD"_s, u"MS Project"_s}, {},
                today.addDays(-7), u"M. Gwenaël Trouvadec"_s}},
        {u"nl-productmanager-windenergie.txt"_s,
            {u"Productmanager windenergie"_s, u"Windkade Energie B.V."_s, {u"Rotterdam"_s}, 5200, 6600,
                u"EUR"_s, Unit::Month, {u"Scrum"_s, u"Jira"_s, u"SQL"_s}, {u"Power BI"_s}, today.addDays(-5),
                u"Jorinde Kuipersma"_s}},
        {u"it-contabile-senior.txt"_s,
            {u"Contabile senior"_s, u"Officine Valdorella S.r.l."_s, {u"Torino"_s}, 32000, 39000, u"EUR"_s,
                Unit::Year, {u"Excel"_s, u"SAP"_s, u"IFRS"_s}, {u"Power BI"_s}, today.addDays(-8),
                u"Ornella Bricherasco"_s}},
        {u"es-analista-ciberseguridad.txt"_s,
            {u"Analista de ciberseguridad"_s, u"Seguros Peñalbor, S.A."_s, {u"Bilbao, España"_s}, 36000,
                45000, u"EUR"_s, Unit::Year, {u"SIEM"_s, u"Linux"_s, u"Python"_s, u"PowerShell"_s},
                {u"Azure"_s}, today.addDays(-4), u"Maialen Arrizubieta"_s}}};
}

bool holdsAll(const QStringList &found, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &one) { return found.contains(one); });
}

/// The postings, read once.
const QList<SampleJob> &readJobs()
{
    static const QList<SampleJob> jobs = readPostings(samplePostings(today), today, {}).value();
    return jobs;
}

/// A workspace with all stores that samples go to.
struct Stores
{
    TemporaryWorkspace workspace;
    std::unique_ptr<Database> database = workspace.open();
    JobStore jobs{*database, workspace.files(), workspace.author()};
    CandidateStore candidates{*database, workspace.files(), workspace.author()};
    DocumentStore documents{*database, workspace.author()};
    SampleWorkspace sample{{*database, jobs, candidates, documents, workspace.workspace().deviceId()}};
};

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageIsTheSameEveryTimeAndOfExactlySoManyRows()
    {
        const auto catalog = catalog::ModelCatalog::builtIn();
        SampleUsage first(catalog, 3000, now);
        SampleUsage second(catalog, 3000, now);
        QSet<QUuid> ids;
        QSet<QString> models;
        qint64 rows = 0;
        qint64 last = 0;
        int retries = 0;
        int unpriced = 0;
        for (int day = 0; day < SampleUsage::dayCount; ++day) {
            const auto attempts = first.day(day);
            QCOMPARE(attempts, second.day(day));
            QCOMPARE(attempts.size(), first.rowsOf(day));
            for (const usage::UsageAttempt &attempt : attempts) {
                QVERIFY(attempt.startedAt >= last && attempt.startedAt < now);
                last = attempt.startedAt;
                ids.insert(attempt.id);
                models.insert(attempt.modelAsked);
                retries += attempt.number > 1 ? 1 : 0;
                unpriced += attempt.isOk() && !attempt.cost.amount ? 1 : 0;
            }
            rows += attempts.size();
        }
        QCOMPARE(rows, 3000);
        QCOMPARE(ids.size(), 3000);
        QCOMPARE(models.size(), 12);
        QVERIFY(retries > 10 && unpriced > 10);
    }

    void datesCountFromTheDayOfTheDemo()
    {
        QCOMPARE(withDates(u"on {{-3d d. MMMM yyyy}}, from {{+2m 'the' d MMMM yyyy}}."_s, today,
                     QLocale(QLocale::German)),
            u"on 20. November 2026, from the 1 Januar 2027."_s);
        QCOMPARE(
            withDates(u"{{+1m}} {{x}} {+1d yyyy}"_s, today, QLocale::c()), u"{{+1m}} {{x}} {+1d yyyy}"_s);
    }

    void everyPostingSaysWhatAPersonReadsInIt()
    {
        const QHash<QString, Expected> expected = expectedJobs();
        QCOMPARE(readJobs().size(), expected.size());
        for (const SampleJob &sample : readJobs()) {
            QVERIFY2(expected.contains(sample.name), qPrintable(sample.name));
            const Expected &wanted = expected[sample.name];
            const JobPosting &job = sample.outcome.extraction.job;
            const auto context = qScopeGuard([&] {
                if (QTest::currentTestFailed()) {
                    qInfo().noquote() << sample.name << job.skills << job.preferredSkills;
                }
            });
            QCOMPARE(job.title, wanted.title);
            QCOMPARE(job.company, wanted.company);
            QCOMPARE(job.locations, wanted.locations);
            QCOMPARE(job.salary.min, wanted.least);
            QCOMPARE(job.salary.max, wanted.most);
            QCOMPARE(job.salary.currency, wanted.currency);
            QCOMPARE(job.salary.unit, wanted.unit);
            QVERIFY(holdsAll(job.skills, wanted.skills));
            QVERIFY(holdsAll(job.preferredSkills, wanted.preferred));
            QCOMPARE(job.datePosted, wanted.posted);
            QCOMPARE(job.contactName, wanted.contact);
            QVERIFY(job.validThrough.isNull() || job.validThrough > today);
            QVERIFY(job.applyUrl.contains(u".example.") && job.contactEmail.contains(u".example."));
            QVERIFY(!job.employmentTypes.isEmpty() && !job.languages.isEmpty());
            QVERIFY(job.responsibilities.size() >= 5 && job.qualifications.size() >= 5);
            QVERIFY(job.benefits.size() >= 3);
            QVERIFY(sample.outcome.extraction.warnings.isEmpty());
        }
    }

    void wordsOfEveryPostingLightUp()
    {
        for (const SampleJob &sample : readJobs()) {
            const Extraction &extraction = sample.outcome.extraction;
            const JobField fields[] = {
                JobField::Title, JobField::Company, JobField::Locations, JobField::Salary, JobField::Skills};
            for (const JobField field : fields) {
                const auto why = extraction.provenance.value(field);
                QVERIFY2(why.span && !why.span->isEmpty(), qPrintable(sample.name + jobFieldKey(field)));
                QVERIFY(why.span->end <= sample.outcome.document.text.size());
            }
            QVERIFY2(!sample.outcome.document.text.contains(u"{{"), qPrintable(sample.name));
            QVERIFY(sample.outcome.document.text.count(u'\n') >= 25);
        }
    }

    void everyCandidateIsSoundAndWholeJsonResume()
    {
        const QList<SampleCandidate> candidates = sampleCandidates().value();
        QStringList languages;
        for (const SampleCandidate &sample : candidates) {
            const auto problems = checkResume(sample.file.bytes);
            QVERIFY2(problems && problems->isEmpty(), qPrintable(sample.file.name));
            const CandidateProfile &profile = sample.candidate.profiles.constFirst();
            QCOMPARE(toJson(profile.resume), QJsonDocument::fromJson(sample.file.bytes).object());
            QVERIFY2(profile.resume.work.size() >= 2 && !profile.resume.education.isEmpty()
                    && profile.resume.languages.size() >= 2 && profile.resume.skills.size() >= 2
                    && !profile.resume.basics.summary.isEmpty(),
                qPrintable(sample.file.name));
            QVERIFY(
                QRegularExpression(u"@example\\.(com|org)$"_s).match(profile.resume.basics.email).hasMatch());
            languages.append(profile.language);
        }
        QVERIFY(languages.contains(u"de") && languages.contains(u"fr"));
    }

    void everyCandidateDraftsWithoutUnsupportedClaims()
    {
        const QList<SampleCandidate> candidates = sampleCandidates().value();
        constexpr qsizetype share = 3; // a third of the jobs each, so that every job has its turn
        qsizetype turn = 0;
        for (const SampleCandidate &sample : candidates) {
            const CandidateRecord candidate{QUuid::createUuid(), 1, sample.candidate};
            for (qsizetype i = turn++ % share; i < readJobs().size(); i += share) {
                const SampleJob &read = readJobs().at(i);
                JobRecord job;
                job.extraction = read.outcome.extraction;
                for (const DocumentKind kind : {DocumentKind::Cv, DocumentKind::Letter}) {
                    DraftOrder order;
                    order.style.kind = kind;
                    const Document document = draftedDocument(order, candidate, job, today);
                    if (document.openClaims > 0) {
                        const auto held = grounding::ground(sample.candidate.profiles.constFirst().resume,
                            grounding::groundingText(document.draft), today);
                        for (const grounding::Claim &claim : held.unsupported()) {
                            qInfo().noquote() << claim.text << claim.reason;
                        }
                    }
                    QVERIFY2(document.openClaims == 0, qPrintable(sample.file.name + u" for "_s + read.name));
                }
            }
        }
    }

    void documentsAreWrittenForTheirJobsInTheirLanguages()
    {
        Stores stores;
        const auto filled = stores.sample.fill(0, now, {});
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message + filled.error().detail));
        const auto documents = take(stores.documents.list()).value();
        QStringList languages;
        for (const DocumentSummary &document : documents) {
            QVERIFY(!document.jobId.isNull() && !document.candidateId.isNull());
            QCOMPARE(document.versions, 1);
            QCOMPARE(document.openClaims, 0);
            QCOMPARE(document.exportedAt > 0, document.status == DocumentStatus::Sent);
            languages.append(document.language);
        }
        QCOMPARE(languages.count(u"de"), 2);
        QCOMPARE(languages.count(u"fr"), 1);
        // What is to be seen first stands on top of its list, with its source behind it.
        const auto jobs = take(stores.jobs.list()).value();
        QCOMPARE(jobs.constFirst().title, u"Senior C++ Engineer, Sensor Software"_s);
        const auto source = take(stores.jobs.loadSource(jobs.constFirst().id)).value();
        QVERIFY(source.text.contains(u"echo sounders"));
        const auto people = take(stores.candidates.list()).value();
        QCOMPARE(people.constFirst().name, u"Mara Lindqvist"_s);
        QCOMPARE(people.constFirst().documents, 2);
        QCOMPARE(take(stores.candidates.sources(people.constFirst().id)).value().size(), 1);
    }

    void aWorkspaceIsFilledOnce()
    {
        Stores stores;
        double told = 0;
        const WorkContext work({}, QDeadlineTimer(QDeadlineTimer::Forever),
            [&told](const QString &step, double fraction) { told = step == u"usage" ? fraction : told; });
        const auto filled = stores.sample.fill(2500, now, work);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message + filled.error().detail));
        QCOMPARE(filled->attempts, 2500);
        QCOMPARE(told, 1.0);
        QCOMPARE(take(stores.jobs.list()).value().size(), filled->jobs);
        QCOMPARE(take(stores.candidates.list()).value().size(), filled->candidates);
        QCOMPARE(take(stores.documents.list()).value().size(), filled->documents);
        QCOMPARE(filled->jobs, 12);
        QCOMPARE(filled->candidates, 8);
        QCOMPARE(filled->documents, 6);
        const auto check = take(stores.database->read([](Connection &connection) {
            return usage::checkUsage(connection, WorkContext());
        })).value();
        QVERIFY2(check.isSound(), qPrintable(check.differences.join(u'\n')));
        QCOMPARE(check.attempts, 2500);
        // Not into a workspace that somebody works in.
        const auto refused = stores.sample.fill(10, now, work);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(take(stores.jobs.list()).value().size(), filled->jobs);
    }

    void itEndsWhenItIsAskedTo()
    {
        Stores stores;
        std::stop_source stop;
        const WorkContext work(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever),
            [&stop](const QString &, double) { stop.request_stop(); });
        const auto stopped = stores.sample.fill(100'000, now, work);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!stores.sample.fill(-1, now, {}));
    }
};

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
