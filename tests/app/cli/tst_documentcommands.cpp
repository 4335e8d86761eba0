#include "tests/app/cli/CliRun.h"

using aio::test::CliBench;
using aio::test::CliRun;

// `aioctl grounding`, `match` and `draft` as a script uses them.
class DocumentCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groundingNamesWhatIsInvented();
    void matchGivesReasons();
    void draftsALetterThatHolds();
    void draftsACvAsJsonResume();
    void saysWhatIsWrong();

private:
    [[nodiscard]] CliRun run(const QString &line) const { return m_bench->run(line.split(u' ')); }

    std::unique_ptr<CliBench> m_bench;
};

void DocumentCommandsTest::init()
{
    m_bench = std::make_unique<CliBench>();
    m_bench->write(QStringLiteral("me.json"),
        R"({"basics": {"name": "Ines Moor", "label": "Welder", "location": {"city": "Rostock"}},
            "work": [{"name": "Moor Yards Ltd", "position": "Welder", "startDate": "2019-04", "highlights": ["Trained a team of 5 welders"]}],
            "skills": [{"name": "Welding"}, {"name": "CAD"}]})");
    m_bench->write(QStringLiteral("job.json"),
        R"({"job": {"title": "Ship Welder", "company": "Hafenbau GmbH", "skills": ["Welding", "SAP"], "language": "en"}})");
    m_bench->write(QStringLiteral("draft.md"), "I trained a team of **nine** welders at Moor Yards.\n");
}

void DocumentCommandsTest::groundingNamesWhatIsInvented()
{
    const CliRun done = run(QStringLiteral("grounding --resume me.json --draft draft.md"));
    QCOMPARE(done.exitCode, 0);
    const QJsonObject found = done.object();
    QCOMPARE(
        found.value(QStringLiteral("claims")).toInt(), found.value(QStringLiteral("supported")).toInt() + 1);
    const QJsonObject claim = found.value(QStringLiteral("unsupported")).toArray().at(0).toObject();
    QCOMPARE(claim.value(QStringLiteral("text")).toString(), QStringLiteral("nine"));
    QCOMPARE(claim.value(QStringLiteral("kind")).toString(), QStringLiteral("number"));
    QCOMPARE(claim.value(QStringLiteral("reason")).toString(),
        QStringLiteral("The profile says 5, the draft says nine."));
    const QJsonArray span = claim.value(QStringLiteral("span")).toArray();
    QCOMPARE(m_bench->read(QStringLiteral("draft.md"))
                 .mid(span.at(0).toInt(), span.at(1).toInt() - span.at(0).toInt()),
        "nine");
}

void DocumentCommandsTest::matchGivesReasons()
{
    const QJsonObject match = run(QStringLiteral("match --resume me.json --job job.json")).object();
    QCOMPARE(match.value(QStringLiteral("score")).toInt(), 50);
    QCOMPARE(match.value(QStringLiteral("missing")).toArray(), QJsonArray{QStringLiteral("SAP")});
    QCOMPARE(match.value(QStringLiteral("reasons")).toArray().size(), 2);
}

void DocumentCommandsTest::draftsALetterThatHolds()
{
    const CliRun done =
        run(QStringLiteral("draft letter --resume me.json --job job.json --tone warm --out letter.md"));
    QCOMPARE(done.exitCode, 0);
    const QJsonObject result = done.object();
    QVERIFY(result.value(QStringLiteral("grounding"))
                .toObject()
                .value(QStringLiteral("unsupported"))
                .toArray()
                .isEmpty());
    QCOMPARE(result.value(QStringLiteral("match")).toObject().value(QStringLiteral("score")).toInt(), 50);
    QCOMPARE(result.value(QStringLiteral("engine")).toObject().value(QStringLiteral("provider")).toString(),
        QStringLiteral("builtin"));
    const QByteArray letter = m_bench->read(QStringLiteral("letter.md"));
    QVERIFY(letter.contains("Ship Welder at Hafenbau GmbH"));
    QVERIFY(letter.contains("Since April 2019 I have worked as Welder at Moor Yards Ltd."));
    QVERIFY(!letter.contains("SAP"));
    const QJsonObject again = run(QStringLiteral("grounding --resume me.json --draft letter.md")).object();
    QCOMPARE(again.value(QStringLiteral("claims")).toInt(), again.value(QStringLiteral("supported")).toInt());
}

void DocumentCommandsTest::draftsACvAsJsonResume()
{
    QCOMPARE(
        run(QStringLiteral("draft cv --resume me.json --job job.json --length 1 --out cv.json")).exitCode, 0);
    const QJsonObject cv = QJsonDocument::fromJson(m_bench->read(QStringLiteral("cv.json"))).object();
    QCOMPARE(cv.value(QStringLiteral("work")).toArray().at(0)[QStringLiteral("name")].toString(),
        QStringLiteral("Moor Yards Ltd"));
    QVERIFY(cv.value(QStringLiteral("basics"))
                .toObject()
                .value(QStringLiteral("summary"))
                .toString()
                .contains(QStringLiteral("Welding")));
}

void DocumentCommandsTest::saysWhatIsWrong()
{
    QCOMPARE(run(QStringLiteral("grounding --resume me.json")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("match --resume none.json --job job.json")).exitCode, 3);
    QCOMPARE(run(QStringLiteral("draft letter --resume me.json --out a.md")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("draft cv --resume me.json --out a.gif")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("draft cv --resume me.json --length 9 --out a.md")).exitCode, 2);
    QCOMPARE(run(QStringLiteral("draft cv --resume me.json --out none/a.md")).exitCode, 7);
}

QTEST_GUILESS_MAIN(DocumentCommandsTest)
#include "tst_documentcommands.moc"
