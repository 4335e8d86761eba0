#include "core/usage/alerts/AlertDesk.h"

#include "core/activity/ActivityLog.h"
#include "core/usage/AttemptImport.h"
#include "tests/core/usage/SampleAttempts.h"
#include "tests/support/HostileServer.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTest>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dollar = 1'000'000'000;
constexpr qint64 wholeDayMs = 86'400'000;
const WebhookLimits quick{400, 3, 10, 100};

} // namespace

// Alerts on a real log, with a webhook at a real HTTP server.
class TestAlertDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_database = m_workspace->open();
        m_reports = std::make_unique<UsageReports>(*m_database);
        m_server = std::make_unique<HostileServer>();
        m_server->on("/hook", HostileServer::answer(204, {}));
        m_now = QDateTime::fromMSecsSinceEpoch(sampleTime, QTimeZone::utc());
        m_rules = {};
        m_target = {m_server->url(u"/hook"_s), ai::Secret("geheim")};
        makeDesk();
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
        m_reports.reset();
        m_database.reset();
        m_workspace.reset();
    }

    void quietHoursMaySpanMidnight()
    {
        const QuietHours night{true, {22, 0}, {7, 0}};
        QVERIFY(night.contains({23, 0}) && night.contains({6, 59}) && night.contains({22, 0}));
        QVERIFY(!night.contains({7, 0}) && !night.contains({21, 59}));
        const QuietHours noon{true, {12, 0}, {13, 0}};
        QVERIFY(noon.contains({12, 30}) && !noon.contains({13, 0}));
        QVERIFY(!(QuietHours{false, {0, 0}, {23, 0}}.contains({12, 0})));
        QVERIFY(!(QuietHours{true, {9, 0}, {9, 0}}.contains({9, 0})));
    }

    void rulesAreKeptAsText()
    {
        AlertRules rules;
        rules.errorPercent = 35;
        rules.velocity = true;
        rules.velocityLimit = {12 * dollar + 1};
        rules.webhookId = QUuid::createUuid();
        rules.webhook = true;
        rules.webhookHost = u"hooks.example.com"_s;
        rules.quiet = {true, {21, 30}, {6, 15}};
        QCOMPARE(AlertRules::fromText(rules.toText()), rules);
        QCOMPARE(AlertRules::fromText(u"nonsense"_s), AlertRules());
        QCOMPARE(AlertRules::fromText(u"{\"error_percent\":4000}"_s).errorPercent, 100);
    }

    void addressesAreHeldToTheRules()
    {
        QVERIFY(webhookUrl(u"https://hooks.example.com/services/T0/B0"_s));
        QVERIFY(webhookUrl(u" http://127.0.0.1:8080/x "_s));
        for (const QString &bad : {u""_s, u"hooks.example.com"_s, u"ftp://example.com/"_s, u"https://"_s,
                 u"http://example.com/x"_s, u"https://me:word@example.com/"_s}) {
            QVERIFY2(!webhookUrl(bad), qPrintable(bad));
        }
    }

    // The example of the specification's own libraries.
    void signaturesAreThoseOfTheSpecification()
    {
        QCOMPARE(webhookSignature(ai::Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                     "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"),
            QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void spendVelocityIsToldOnceADay()
    {
        m_rules.velocity = true;
        m_rules.velocityLimit = {2 * dollar};
        m_rules.webhook = true;
        m_rules.anomalies = false; // a first day with calls stands out too
        QSignalSpy told(m_desk.get(), &AlertDesk::told);
        QSignalSpy delivered(m_desk.get(), &AlertDesk::delivered);
        m_desk->look();
        settle();
        QCOMPARE(told.size(), 0);
        write({sampleAttempt({3 * dollar / 2}, sampleTime - 1000),
            sampleAttempt({3 * dollar / 2}, sampleTime - 900)});
        m_desk->look();
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(told.size(), 1);
        const UsageAlert alert = told.at(0).at(0).value<UsageAlert>();
        QCOMPARE(alert.kind, AlertKind::Velocity);
        QVERIFY(alert.title.contains(u"$3.00"_s));
        const HostileServer::Request request = m_server->lastRequest();
        QCOMPARE(request.method, QByteArray("POST"));
        const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(sent[u"kind"_s].toString(), u"velocity"_s);
        QCOMPARE(sent[u"facts"_s][u"cost_usd"_s].toString(), u"3.000000000"_s);
        QCOMPARE(request.header("webhook-signature"),
            webhookSignature(ai::Secret("geheim"), request.header("webhook-id"),
                request.header("webhook-timestamp").toLongLong(), request.body));
        // Not again that day: not here, and not by another program of the workspace.
        m_desk->look();
        settle();
        makeDesk();
        QSignalSpy toldElsewhere(m_desk.get(), &AlertDesk::told);
        m_desk->look();
        settle();
        QCOMPARE(toldElsewhere.size(), 0);
        QCOMPARE(m_server->requests().size(), 1);
        // The next day it is.
        m_now = m_now.addDays(1);
        write({sampleAttempt({3 * dollar}, sampleTime + wholeDayMs - 1000)});
        m_desk->look();
        QTRY_COMPARE(toldElsewhere.size(), 1);
        QCOMPARE(entries({u"alert.reach"_s}).size(), 2);
    }

    void failuresCountFromAFewCallsOn()
    {
        m_rules.errorPercent = 25;
        QSignalSpy told(m_desk.get(), &AlertDesk::told);
        QList<UsageAttempt> attempts;
        for (int i = 0; i < AlertRules::leastCalls - 1; ++i) {
            attempts << failed();
        }
        write(attempts);
        m_desk->look();
        settle();
        QCOMPARE(told.size(), 0); // all of them failed, but they are few
        write({failed()});
        m_desk->look();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(0).value<UsageAlert>().title.contains(u"100"_s));
        QCOMPARE(m_server->requests().size(), 0); // no webhook was asked for
    }

    void aDayThatStandsOutIsTold()
    {
        QSignalSpy told(m_desk.get(), &AlertDesk::told);
        QList<UsageAttempt> attempts;
        for (int back = 30; back > 0; --back) {
            for (int i = 0; i < (back == 1 ? 60 : 6); ++i) {
                attempts << sampleAttempt({dollar / 10}, sampleTime - back * wholeDayMs + i);
            }
        }
        write(attempts);
        m_desk->look();
        QTRY_COMPARE(told.size(), 1);
        const UsageAlert alert = told.at(0).at(0).value<UsageAlert>();
        QCOMPARE(alert.kind, AlertKind::Anomaly);
        QCOMPARE(alert.key, u"anomaly/2026-11-21"_s);
        QVERIFY2(alert.text.contains(u"$6.00"_s) && alert.text.contains(u"$0.60"_s), qPrintable(alert.text));
    }

    void quietHoursHoldBackUntilTheyEnd()
    {
        m_rules.webhook = true;
        m_rules.quiet = {true, {11, 0}, {13, 0}};
        QSignalSpy told(m_desk.get(), &AlertDesk::told);
        QSignalSpy delivered(m_desk.get(), &AlertDesk::delivered);
        m_desk->take(quotaAlert(80), u"80 % of a limit is used"_s, u"mia"_s);
        QTRY_COMPARE(m_desk->waiting(), qsizetype(1));
        m_desk->look();
        settle();
        QCOMPARE(told.size(), 0);
        QCOMPARE(m_server->requests().size(), 0);
        m_now = m_now.addSecs(2 * 3600);
        m_desk->look();
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(told.size(), 1);
        // The same step again is old; a higher one is news.
        m_desk->take(quotaAlert(80), u"80 %"_s, u"mia"_s);
        m_desk->take(quotaAlert(95), u"95 %"_s, u"mia"_s);
        QTRY_COMPARE(delivered.size(), 2);
        settle();
        QCOMPARE(told.size(), 2);
        m_rules.budgetSteps = false;
        m_desk->take(quotaAlert(100), u"100 %"_s, u"mia"_s);
        settle();
        QCOMPARE(told.size(), 2);
    }

    void whatPassesIsTriedAgain()
    {
        m_server->onEach("/hook",
            {HostileServer::answer(503, "busy"), {HostileServer::reset()}, HostileServer::answer(200, "{}")});
        QVERIFY(sent());
        const auto requests = m_server->requests();
        QVERIFY(requests.size() >= 3); // Qt repeats what was reset on its own
        for (const HostileServer::Request &request : requests) {
            QCOMPARE(request.header("webhook-id"), requests.constFirst().header("webhook-id"));
        }
    }

    void whatIsFinalIsNot_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 400, 401, 404, 410}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void whatIsFinalIsNot()
    {
        QFETCH(const int, status);
        m_server->on("/hook", HostileServer::answer(status, "no", "Location: /elsewhere\r\n"));
        const auto result = sent();
        QVERIFY(!result);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(result.error().message.contains(u"127.0.0.1"_s));
    }

    void aServerThatNeverAnswersEndsAtTheDeadline()
    {
        m_server->on("/hook", {HostileServer::stall()});
        QElapsedTimer timer;
        timer.start();
        const auto result = sent();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Timeout);
        QVERIFY(timer.elapsed() < 3 * quick.deadlineMs + 1500);
    }

    void anAnswerWithoutEndDoesNoHarm()
    {
        m_server->on("/hook",
            {HostileServer::head(500, "Content-Type: text/plain\r\n"), HostileServer::endless("no no no ")});
        QVERIFY(!sent());
    }

    void noSecretIsInErrorsOrTheLog()
    {
        m_target.url = m_server->url(u"/hook/path-secret?token=query-secret"_s);
        m_server->on("/hook/path-secret?token=query-secret", HostileServer::answer(404, "no such secret"));
        m_rules.webhook = true;
        m_rules.webhookHost = u"127.0.0.1"_s;
        m_rules.velocity = true;
        m_rules.velocityLimit = {dollar};
        write({sampleAttempt({2 * dollar}, sampleTime - 1000)});
        QSignalSpy undelivered(m_desk.get(), &AlertDesk::undelivered);
        m_desk->look();
        QTRY_COMPARE(undelivered.size(), 1);
        const Error error = undelivered.at(0).at(1).value<Error>();
        QTRY_COMPARE(entries({u"alert.fail"_s}).size(), 1);
        const auto log = entries({});
        QVERIFY(log.size() >= 2);
        QString all = error.message + error.hint + error.detail;
        for (const ActivityEntry &entry : log) {
            all += entry.objectName + QString::fromUtf8(QJsonDocument(entry.from).toJson())
                + QString::fromUtf8(QJsonDocument(entry.to).toJson());
        }
        QVERIFY(all.contains(u"127.0.0.1"_s));
        QVERIFY2(!all.contains(u"secret"_s) || !all.contains(u"path-secret"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"query-secret"_s) && !all.contains(u"geheim"_s), qPrintable(all));
    }

    void aTestIsNoted()
    {
        m_rules.quiet = {true, {0, 0}, {23, 59}}; // a test is asked for: it is sent at any hour
        QVERIFY(sent());
        QTRY_COMPARE(entries({u"alert.send"_s}).size(), 1);
        QCOMPARE(entries({u"alert.send"_s}).constFirst().to[u"host"_s].toString(), u"127.0.0.1"_s);
    }

    void thePreviewCountsDays()
    {
        QList<UsageAttempt> attempts;
        for (const int back : {2, 5, 9}) {
            attempts << sampleAttempt({4 * dollar}, sampleTime - back * wholeDayMs);
        }
        write(attempts);
        ReportQuestion question;
        question.filter.from = sampleTime - 30 * wholeDayMs;
        question.bucket = UsageBucket::Hour;
        question.compares = false;
        const auto hours = take(m_reports->read(question, sampleTime)).value();
        question.bucket = UsageBucket::Day;
        const auto days = take(m_reports->read(question, sampleTime)).value();
        AlertRules rules;
        rules.velocityLimit = {3 * dollar};
        QCOMPARE(previewOf(hours, days, rules, *question.filter.from).velocity, 3);
        rules.velocityLimit = {5 * dollar};
        QCOMPARE(previewOf(hours, days, rules, *question.filter.from).velocity, 0);
    }

private:
    void makeDesk()
    {
        AlertServices services{*m_database, *m_reports, m_workspace->author(), [this] { return m_rules; },
            [this](const QUuid &) { return QtFuture::makeReadyFuture(Result<WebhookTarget>(m_target)); },
            [this] { return m_now; }, quick};
        m_desk = std::make_unique<AlertDesk>(services);
    }

    void write(const QList<UsageAttempt> &attempts)
    {
        const auto written = take(m_database->perform([&](Connection &connection) {
            return AttemptImport(connection, m_workspace->workspace().deviceId()).add(attempts);
        }));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    }

    static UsageAttempt failed()
    {
        UsageAttempt attempt = sampleAttempt({0}, sampleTime - 60'000);
        attempt.error = ai::AiErrorKind::Overloaded;
        attempt.cost = {};
        return attempt;
    }

    static QuotaAlert quotaAlert(int step)
    {
        QuotaAlert alert;
        alert.limit = dollars(5 * dollar);
        alert.limit.id = QUuid(u"{11111111-2222-3333-4444-555555555555}"_s);
        alert.subject = u"mia"_s;
        alert.step = step;
        alert.resetsAt = sampleTime + wholeDayMs;
        return alert;
    }

    Result<void> sent()
    {
        const auto future = m_desk->test(m_target);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000)) {
            return failure(ErrorKind::Internal, u"still under way"_s);
        }
        return future.result();
    }

    QList<ActivityEntry> entries(const QStringList &actions)
    {
        ActivityFilter filter;
        filter.actions = actions;
        filter.objectKinds = {u"alert"_s};
        return take(ActivityLog(*m_database).list(filter)).value().entries;
    }

    // Until what was asked of the database came back.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            take(m_database->read([](Connection &) { return Result<int>(0); })).value();
            QTest::qWait(20);
        }
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UsageReports> m_reports;
    std::unique_ptr<HostileServer> m_server;
    std::unique_ptr<AlertDesk> m_desk;
    AlertRules m_rules;
    WebhookTarget m_target;
    QDateTime m_now;
};

QTEST_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
