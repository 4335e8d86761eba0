#include "core/usage/AttemptCsv.h"
#include "core/usage/AttemptImport.h"
#include "core/usage/report/UsageCheck.h"
#include "core/usage/report/UsageRetention.h"
#include "core/usage/transfer/AttemptExport.h"
#include "core/usage/transfer/AttemptFields.h"
#include "core/usage/transfer/AttemptFileImport.h"
#include "tests/core/usage/report/RandomAttempts.h"

#include <QFile>

#include <stop_token>

using namespace aio;
using namespace aio::usage;
using namespace aio::test;
using namespace Qt::StringLiterals;

// A log is written to a file and read again, into another workspace.
class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_from = std::make_unique<TemporaryWorkspace>();
        m_to = std::make_unique<TemporaryWorkspace>();
        m_source = m_from->open();
        m_target = m_to->open();
        RandomAttempts random(5);
        m_attempts.clear();
        for (int i = 0; i < 2300; ++i) {
            UsageAttempt attempt = random.next({sampleTime - 40LL * 86'400'000, sampleTime});
            attempt.origin = u"desk"_s;
            attempt.call = i % 3 == 0 ? attempt.id : makeUuidV7();
            attempt.parent = i % 4 == 0 ? makeUuidV7() : QUuid();
            attempt.errorText = i % 5 == 0 ? u"=cmd|'/c calc'!A0, \"x\"\nmore"_s : QString();
            attempt.keyReference = u"keychain …1234"_s;
            m_attempts << attempt;
        }
        m_attempts[7].user = u"'=nora"_s;
    }

    void everythingComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"log.csv"_s;
        QTest::newRow("json lines") << u"log.jsonl"_s;
    }

    void everythingComesBack()
    {
        QFETCH(const QString, name);
        const QString file = m_from->filePath(name);
        const AttemptFormat format = attemptFormatOf(name).value();
        fillSource();
        UsageLog log(*m_source);
        double share = 0;
        const WorkContext context(
            {}, QDeadlineTimer(QDeadlineTimer::Forever), [&](const QString &, double told) { share = told; });
        QCOMPARE(exportAttempts(log, {}, file, format, context).value(), m_attempts.size());
        QCOMPARE(share, 1.0);
        const ImportedAttempts all{2300, 2300, 0};
        const auto imported = importAttempts(*m_target, u"laptop"_s, file, format, {});
        QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(*imported, all);
        UsageLog copy(*m_target);
        QList<UsageAttempt> read;
        std::optional<UsageCursor> cursor;
        do {
            const UsagePage page = take(copy.page({}, 1000, cursor)).value();
            read << page.attempts;
            cursor = page.next;
        } while (cursor);
        QHash<QUuid, UsageAttempt> expected;
        for (const UsageAttempt &attempt : std::as_const(m_attempts)) {
            expected.insert(attempt.id, attempt);
        }
        QCOMPARE(read.size(), expected.size());
        for (const UsageAttempt &attempt : std::as_const(read)) {
            QVERIFY(expected.contains(attempt.id) && expected.take(attempt.id) == attempt);
        }
        QVERIFY(
            take(m_target->read([](Connection &connection) { return checkUsage(connection, WorkContext()); }))
                .value()
                .isSound());
        // Told again, it changes nothing.
        const ImportedAttempts known{2300, 0, 0};
        QCOMPARE(importAttempts(*m_target, u"laptop"_s, file, format, {}).value(), known);
    }

    void onlyWhatMatchesIsWritten()
    {
        const QString file = m_from->filePath(u"some.csv"_s);
        fillSource();
        UsageLog log(*m_source);
        const qint64 rows =
            exportAttempts(log, {.users = {u"user-3"_s}}, file, AttemptFormat::Csv, {}).value();
        QVERIFY(rows > 0 && rows < 2300);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("\n=cmd"));
    }

    void aStoppedOneLeavesNothing()
    {
        const QString file = m_from->filePath(u"stopped.csv"_s);
        fillSource();
        std::stop_source stop;
        stop.request_stop();
        const WorkContext context(stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever));
        UsageLog log(*m_source);
        const auto rows = exportAttempts(log, {}, file, AttemptFormat::Csv, context);
        QVERIFY(!rows && rows.error().kind == ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!exportAttempts(log, {}, u"/nowhere/log.csv"_s, AttemptFormat::Csv, {}));
    }

    // Attempts whose time retention deleted are in the figures, perhaps these.
    void whatRetentionDeletedIsNotCountedTwice()
    {
        const QString file = m_from->filePath(u"log.jsonl"_s);
        fillSource();
        UsageLog log(*m_source);
        QVERIFY(exportAttempts(log, {}, file, AttemptFormat::JsonLines, {}));
        const qint64 from = sampleTime - 20LL * 86'400'000;
        for (qint64 deleted = 1; deleted > 0;) {
            deleted = take(m_source->perform([from](Connection &connection) {
                return UsageRetention(connection, {.from = from, .bytes = {}}).step();
            })).value();
        }
        const auto imported =
            importAttempts(*m_source, u"desk"_s, file, AttemptFormat::JsonLines, {}).value();
        QCOMPARE(imported.added, 0);
        QVERIFY(imported.tooOld > 0 && imported.tooOld < 2300);
        QVERIFY(imported.known() > 0);
    }

    void badLinesAreNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no id") << u"id"_s << QString();
        QTest::newRow("no time") << u"started_at"_s << u"yesterday"_s;
        QTest::newRow("a time without a zone") << u"started_at"_s << u"2026-11-22T12:00:00"_s;
        QTest::newRow("a word for a count") << u"output_tokens"_s << u"many"_s;
        QTest::newRow("less than nothing") << u"input_tokens"_s << u"-1"_s;
        QTest::newRow("a negative cost") << u"cost_usd"_s << u"-1.0"_s;
        QTest::newRow("a cost that is no number") << u"cost_usd"_s << u"1e5"_s;
        QTest::newRow("another status") << u"status"_s << u"fine"_s;
        QTest::newRow("another task") << u"task"_s << u"cook"_s;
        QTest::newRow("another kind") << u"provider_kind"_s << u"oracle"_s;
        QTest::newRow("neither true nor false") << u"streamed"_s << u"perhaps"_s;
    }

    void badLinesAreNamed()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QHash<QString, QString> fields = fieldsOf(attemptToJson(m_attempts.constFirst()));
        fields.insert(u"cost_source"_s, u"computed"_s);
        fields.insert(u"cost_usd"_s, u"1.5"_s);
        QVERIFY(attemptFromFields(fields));
        fields.insert(field, value);
        const auto read = attemptFromFields(fields);
        QVERIFY(!read && read.error().kind == ErrorKind::BadInput);
        QVERIFY2(read.error().message.contains(field), qPrintable(read.error().message));
    }

    void foreignFilesAreRefused()
    {
        const QString file = m_from->filePath(u"foreign.jsonl"_s);
        for (const QByteArray &bytes : {QByteArray("hello"), QByteArray("[1,2]\n"), QByteArray("{}\n"),
                 QByteArray("{\"id\": 5}\n"), QByteArray(2'000'000, '{')}) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(bytes);
            out.close();
            const auto read = importAttempts(*m_target, u"d"_s, file, AttemptFormat::JsonLines, {});
            QVERIFY(!read && read.error().kind == ErrorKind::BadInput);
        }
        QVERIFY(!importAttempts(*m_target, u"d"_s, u"/nowhere.csv"_s, AttemptFormat::Csv, {}));
        QVERIFY(!attemptFormatOf(u"log.xlsx"_s));
    }

private:
    void fillSource()
    {
        QCOMPARE(take(m_source->perform([this](Connection &connection) {
            return AttemptImport(connection, u"desk"_s).add(m_attempts);
        })).value(),
            m_attempts.size());
    }

    std::unique_ptr<TemporaryWorkspace> m_from;
    std::unique_ptr<TemporaryWorkspace> m_to;
    std::unique_ptr<Database> m_source;
    std::unique_ptr<Database> m_target;
    QList<UsageAttempt> m_attempts;
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
