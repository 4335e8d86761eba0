#include "core/jobs/JobPosting.h"

#include <QTest>

using namespace aio;

class TestJobPosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAndFieldsAgree()
    {
        for (const JobField field : allJobFields()) {
            QCOMPARE(jobFieldFromKey(jobFieldKey(field)), std::optional(field));
            QVERIFY(!jobFieldLabel(field).isEmpty());
        }
        QVERIFY(!jobFieldFromKey(u"no_such_field").has_value());
    }

    void aValueOfAnotherKindIsRefused()
    {
        JobPosting job;
        QVERIFY(!job.setValue(JobField::DatePosted, QStringLiteral("yesterday")));
        QVERIFY(!job.setValue(JobField::Title, 5));
        QCOMPARE(job, JobPosting());
    }

    void clearingMakesAFieldAbsent()
    {
        JobPosting job;
        QVERIFY(job.setValue(JobField::Remote, WorkMode::Onsite));
        QVERIFY(job.hasValue(JobField::Remote));
        QVERIFY(job.setValue(JobField::Remote, {}));
        QVERIFY(!job.hasValue(JobField::Remote));
    }

    void usableNeedsTitleTextAndAWayToReachSomeone()
    {
        JobPosting job;
        job.title = QStringLiteral("Welder");
        job.description = QStringLiteral("Weld.");
        QVERIFY(!job.isUsable());
        job.contactPhone = QStringLiteral("+49 30 1234");
        QVERIFY(job.isUsable());
    }
};

QTEST_GUILESS_MAIN(TestJobPosting)
#include "tst_jobposting.moc"
