#include "tests/app/cli/CliRun.h"
#include "tests/support/HostileServer.h"

#include <QDir>
#include <QImage>

using aio::test::CliBench;
using aio::test::CliRun;
using Server = HostileServer;
using namespace Qt::StringLiterals;

namespace {

const QByteArray path = "/v1/chat/completions";

/// An answer as a stream of two events.
Server::Script streamed(const QByteArray &answer)
{
    const auto event = [](const QJsonObject &choice, const QJsonObject &usage) {
        QJsonObject object{{u"id"_s, u"c1"_s}, {u"model"_s, u"m1"_s}, {u"choices"_s, QJsonArray{choice}}};
        if (!usage.isEmpty()) {
            object.insert(u"usage"_s, usage);
        }
        return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
    };
    return Server::events(
        event({{u"index"_s, 0}, {u"delta"_s, QJsonObject{{u"content"_s, QString::fromUtf8(answer)}}}}, {})
        + event({{u"index"_s, 0}, {u"delta"_s, QJsonObject()}, {u"finish_reason"_s, u"stop"_s}},
            {{u"prompt_tokens"_s, 500}, {u"completion_tokens"_s, 40}, {u"total_tokens"_s, 540}})
        + "data: [DONE]\n\n");
}

const QByteArray answer = R"({"summary": "Welds hulls.", "sections": [{"section": "work", "entries": [
    {"id": "work/0", "highlights": [{"text": "Trained 5 welders for hulls", "from": ["work/0/highlights/0"]}]}]}]})";

} // namespace

// `aioctl draft` with a model, without one, and in every format.
class DraftCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aModelWritesWhatTheProfileBacks();
    void personalDataIsMaskedOnRequest();
    void aDeadProviderFallsBackWhereRouted();
    void aPinnedProviderDoesNotFallBack();
    void everyFormat_data();
    void everyFormat();
    void aFullDiskLosesNothing_data();
    void aFullDiskLosesNothing();
    void aPhotoIsShownOnRequest();
    void archivesAreOnRequest();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    [[nodiscard]] CliRun run(const QString &line) const { return m_bench->run(line.split(u' ')); }

    std::unique_ptr<CliBench> m_bench;
    std::unique_ptr<Server> m_server;
};

void DraftCommandTest::init()
{
    m_bench = std::make_unique<CliBench>();
    m_server = std::make_unique<Server>();
    m_bench->write(u"me.json"_s,
        R"({"basics": {"name": "Ines Moor", "label": "Welder", "email": "ines@moor.example"},
            "work": [{"name": "Yards Ltd", "position": "Welder", "startDate": "2019-04",
                      "highlights": ["Trained a team of 5 welders", "Praised by Ines Moor herself"]}],
            "skills": [{"name": "Welding", "keywords": ["TIG"]}]})");
    m_bench->write(u"job.json"_s,
        R"({"job": {"title": "Ship Welder", "company": "Hafenbau GmbH", "skills": ["Welding"], "language": "en"}})");
    const CliRun added =
        run(u"providers add --kind openai-compatible --name Yard --fast-model m1 --quality-model m1 "
            "--base-url "_s
            + m_server->url(u"/v1"_s).toString());
    QVERIFY2(added.exitCode == 0, added.err.constData());
}

void DraftCommandTest::aModelWritesWhatTheProfileBacks()
{
    m_server->on(path, streamed(answer));
    const CliRun done =
        run(u"draft cv --resume me.json --job job.json --engine yard/m1 --plan pro --user mia --out cv.md"_s);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    const QJsonObject result = done.object();
    QCOMPARE(result[u"engine"].toObject()[u"provider"].toString(), u"yard"_s);
    QCOMPARE(result[u"engine"].toObject()[u"model"].toString(), u"m1"_s);
    QCOMPARE(result[u"usage"].toObject()[u"input_tokens"].toInt(), 500);
    QCOMPARE(result[u"document"].toObject()[u"format"].toString(), u"md"_s);
    QVERIFY(result[u"grounding"].toObject()[u"claims"].toInt() > 0);
    QVERIFY(result.contains(u"match"_s));
    const QByteArray cv = m_bench->read(u"cv.md"_s);
    QVERIFY(cv.contains("Trained 5 welders for hulls"));
    QVERIFY(cv.contains("Yards Ltd"));
    QVERIFY(!cv.contains("Praised"));
    const CliRun log = run(u"usage log --limit 5"_s);
    QVERIFY2(log.out.contains("draft_cv") && log.out.contains("mia"), log.out.constData());
}

void DraftCommandTest::personalDataIsMaskedOnRequest()
{
    m_server->on(path, streamed(answer));
    const QString line = u"draft cv --resume me.json --job job.json --engine yard --out cv.txt"_s;
    QCOMPARE(run(line).exitCode, 0);
    QVERIFY(m_server->lastRequest().body.contains("Ines")); // this computer sees it all
    const CliRun masked = run(line + u" --mask-personal-data"_s);
    QVERIFY2(masked.exitCode == 0, masked.err.constData());
    const QByteArray body = m_server->lastRequest().body;
    QVERIFY(!body.contains("Ines"));
    QVERIFY(!body.contains("moor.example"));
    QVERIFY(masked.err.contains("replaced before sending"));
    QVERIFY(m_bench->read(u"cv.txt"_s).contains("ines@moor.example"));
}

void DraftCommandTest::aDeadProviderFallsBackWhereRouted()
{
    m_server->on(path, Server::answer(401, "{}"));
    const CliRun done = run(u"draft letter --resume me.json --job job.json --out letter.txt"_s);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QCOMPARE(done.object()[u"engine"].toObject()[u"provider"].toString(), u"builtin"_s);
    QVERIFY(!done.object()[u"warnings"].toArray().isEmpty());
    QVERIFY(m_bench->read(u"letter.txt"_s).contains("Hafenbau GmbH"));
}

void DraftCommandTest::aPinnedProviderDoesNotFallBack()
{
    m_server->on(path, Server::answer(401, "{}"));
    const CliRun done = run(u"draft letter --resume me.json --job job.json --engine yard --out letter.txt"_s);
    QCOMPARE(done.exitCode, 4);
    QVERIFY(m_bench->read(u"letter.txt"_s).isEmpty());
}

void DraftCommandTest::everyFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("docx") << u"docx"_s << QByteArray("PK");
    QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("md") << u"md"_s << QByteArray("# Ines Moor");
    QTest::newRow("txt") << u"txt"_s << QByteArray("Ines Moor");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
}

void DraftCommandTest::everyFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    const CliRun done = run(
        u"draft cv --resume me.json --job job.json --engine builtin --template compact --out cv."_s + suffix);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    const QByteArray file = m_bench->read(u"cv."_s + suffix);
    QVERIFY2(file.toLower().startsWith(begins.toLower()), file.left(60).constData());
    const QJsonObject document = done.object()[u"document"].toObject();
    QCOMPARE(document[u"format"].toString(), suffix);
    QCOMPARE(document[u"pages"].toInt(-1), suffix == u"pdf" ? 1 : -1);
    QVERIFY(m_server->requests().isEmpty());
}

void DraftCommandTest::aFullDiskLosesNothing_data()
{
    QTest::addColumn<QString>("mount");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("sentence");
    // A page of memory holds the old file: there is none for the new one, or one that is too small.
    for (const char *const suffix : {"pdf", "docx", "odt", "html"}) {
        QTest::newRow(qPrintable(u"full disk, "_s + QLatin1StringView(suffix)))
            << u"size=4k"_s << QString::fromLatin1(suffix) << QByteArray("The disk is full.");
    }
    QTest::newRow("nearly full disk") << u"size=8k"_s << u"pdf"_s << QByteArray("The disk is full.");
    QTest::newRow("read-only folder")
        << u"remount,ro"_s << u"pdf"_s << QByteArray("You may not write this file");
}

// On a real file system that is full or read-only, in a namespace of its own.
void DraftCommandTest::aFullDiskLosesNothing()
{
    QFETCH(const QString, mount);
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, sentence);
    const QByteArray old = "what was here before";
    const QString folder = m_bench->path(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    QProcess process;
    process.setWorkingDirectory(m_bench->path({}));
    const bool full = mount.startsWith(u"size");
    const QString script =
        u"mount -t tmpfs -o %1 none disk || exit 99; printf '%2' > disk/cv.%3; %4; "
        "'%5' --format=json --workspace workspace draft cv --engine builtin --resume me.json "
        "--out disk/cv.%3; echo \"exit $?\"; ls -A disk; cat disk/cv.%3"_s.arg(full ? mount : u"size=64k"_s,
            QString::fromLatin1(old), suffix, full ? u"true"_s : u"mount -o %1 disk"_s.arg(mount),
            QStringLiteral(AIOCTL));
    process.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script});
    process.waitForFinished(60'000);
    const QByteArray out = process.readAllStandardOutput();
    const QByteArray err = process.readAllStandardError();
    if (out.isEmpty() && (process.exitCode() == 99 || err.contains("unshare"))) {
        QSKIP("No namespaces here, so no file system of our own.");
    }
    QVERIFY2(out.contains("exit 7\n"), (out + err).constData());
    QVERIFY2(out.contains(sentence), out.constData());
    // Nothing but the old file, as it was.
    QVERIFY2(out.endsWith("exit 7\ncv." + suffix.toLatin1() + '\n' + old), out.constData());
}

void DraftCommandTest::aPhotoIsShownOnRequest()
{
    QImage photo(70, 90, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    QVERIFY(photo.save(m_bench->path(u"me.png"_s)));
    QByteArray profile = m_bench->read(u"me.json"_s);
    profile.replace(R"("label": "Welder")", R"("label": "Welder", "image": "me.png")");
    QVERIFY(QDir().mkpath(m_bench->path(u"people"_s)));
    m_bench->write(u"people/me.json"_s, profile);
    QVERIFY(QFile::rename(m_bench->path(u"me.png"_s), m_bench->path(u"people/me.png"_s)));
    // The path counts from the profile's folder.
    const QString draft = u"draft cv --engine builtin --template modern --resume people/me.json --out "_s;
    QCOMPARE(run(draft + u"with.html --photo"_s).exitCode, 0);
    QVERIFY(m_bench->read(u"with.html"_s).contains("<img"));
    QCOMPARE(run(draft + u"without.html"_s).exitCode, 0);
    QVERIFY(!m_bench->read(u"without.html"_s).contains("<img"));
}

void DraftCommandTest::archivesAreOnRequest()
{
    const QString draft = u"draft cv --engine builtin --resume me.json --pdf-a --out "_s;
    QCOMPARE(run(draft + u"cv.pdf"_s).exitCode, 0);
    QVERIFY(m_bench->read(u"cv.pdf"_s).contains("<pdfaid:part>1</pdfaid:part>"));
    QCOMPARE(run(draft + u"cv.docx"_s).exitCode, 2);
}

void DraftCommandTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("letter as JSON Resume") << u"letter --job job.json --out a.json"_s << 2;
    QTest::newRow("unknown suffix") << u"cv --out a.gif"_s << 2;
    QTest::newRow("unknown engine") << u"cv --engine nobody --out a.md"_s << 2;
    QTest::newRow("unknown template") << u"cv --template baroque --out a.pdf"_s << 3;
    QTest::newRow("no such length") << u"letter --job job.json --length 9000 --out a.md"_s << 2;
    QTest::newRow("no such folder") << u"cv --engine builtin --out none/a.md"_s << 7;
    QTest::newRow("two documents") << u"cv letter --out a.md"_s << 2;
}

void DraftCommandTest::saysWhatIsWrong()
{
    QFETCH(QString, options);
    QFETCH(int, exitCode);
    const CliRun done = run(u"draft --resume me.json "_s + options);
    QVERIFY2(done.exitCode == exitCode, (QByteArray::number(done.exitCode) + done.err).constData());
    QVERIFY(!done.errorKind().isEmpty());
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(DraftCommandTest)
#include "tst_draftcommand.moc"
