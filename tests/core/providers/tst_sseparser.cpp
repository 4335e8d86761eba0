#include "core/providers/SseParser.h"

#include <QTest>

using namespace aio::providers;

namespace {

// All events of a stream that comes in pieces of `size` bytes.
QList<ServerSentEvent> parsed(const QByteArray &stream, qsizetype size)
{
    SseParser parser;
    QList<ServerSentEvent> events;
    const auto drain = [&] {
        while (const auto event = parser.next()) {
            events.append(*event);
        }
    };
    for (qsizetype at = 0; at < stream.size(); at += size) {
        parser.feed(stream.mid(at, size));
        drain();
    }
    parser.finish();
    drain();
    return events;
}

} // namespace

class SseParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCutGivesTheSame_data();
    void everyCutGivesTheSame();
    void eventsComeAtOnce();
    void largeEventsAreRefused_data();
    void largeEventsAreRefused();
    void manySmallEventsFit();
};

void SseParserTest::everyCutGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<ServerSentEvent>>("events");
    using Events = QList<ServerSentEvent>;
    const Events two{{"", "one"}, {"", "two"}};
    QTest::newRow("lf") << QByteArray("data: one\n\ndata: two\n\n") << two;
    QTest::newRow("crlf") << QByteArray("data: one\r\n\r\ndata: two\r\n\r\n") << two;
    QTest::newRow("cr") << QByteArray("data: one\r\rdata: two\r\r") << two;
    QTest::newRow("mixed") << QByteArray("data: one\r\n\ndata: two\n\r") << two;
    QTest::newRow("no space") << QByteArray("data:one\n\ndata:two\n\n") << two;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "data: one\n\ndata: two\n\n")
                                     << two;
    QTest::newRow("comments") << QByteArray(": hello\n\ndata: one\n: x\n\n:\n\ndata: two\n\n") << two;
    QTest::newRow("no last line end") << QByteArray("data: one\n\ndata: two") << two;
    QTest::newRow("no last empty line") << QByteArray("data: one\n\ndata: two\r\n") << two;
    QTest::newRow("other fields") << QByteArray("id: 7\nretry: 10\nx: y\ndata: one\n\ndata: two\nfoo\n\n")
                                  << two;
    QTest::newRow("lines joined") << QByteArray("data: a\ndata:\ndata:  b\n\n") << Events{{"", "a\n\n b"}};
    QTest::newRow("named") << QByteArray("event: ping\ndata: {}\n\nevent: lost\n\ndata: x\n\n")
                           << Events{{"ping", "{}"}, {"", "x"}};
    QTest::newRow("empty data") << QByteArray("data\n\n") << Events{{"", ""}};
    QTest::newRow("characters cut") << QByteArray("data: Zürich 日本 😀\n\n") << Events{{"", "Zürich 日本 😀"}};
    QTest::newRow("only line ends") << QByteArray("\r\n\r\n\n\r") << Events{};
    QTest::newRow("half a mark") << QByteArray("\xEF\xBB") << Events{};
}

void SseParserTest::everyCutGivesTheSame()
{
    QFETCH(QByteArray, stream);
    QFETCH(QList<ServerSentEvent>, events);
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        QCOMPARE(parsed(stream, size), events);
    }
}

void SseParserTest::eventsComeAtOnce()
{
    SseParser parser;
    parser.feed("data: one\r\r");
    QCOMPARE(parser.next(), std::optional(ServerSentEvent{"", "one"}));
    parser.feed("\ndata: two\n");
    QVERIFY(!parser.next());
    parser.feed("\n");
    QCOMPARE(parser.next(), std::optional(ServerSentEvent{"", "two"}));
}

void SseParserTest::largeEventsAreRefused_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("one line") << QByteArray(50, 'x');
    QTest::newRow("many lines") << QByteArray("data: 0123456789\n");
}

void SseParserTest::largeEventsAreRefused()
{
    QFETCH(QByteArray, piece);
    SseParser parser(1000);
    for (int count = 0; count < 200 && !parser.overflowed(); ++count) {
        parser.feed(piece);
        QVERIFY(!parser.next());
    }
    QVERIFY(parser.overflowed());
    parser.feed("data: x\n\n");
    QVERIFY(!parser.next());
}

void SseParserTest::manySmallEventsFit()
{
    SseParser parser(1000);
    parser.feed(QByteArray("data: x\n\n").repeated(50'000));
    int events = 0;
    while (parser.next()) {
        ++events;
    }
    QCOMPARE(events, 50'000);
    QVERIFY(!parser.overflowed());
}

QTEST_GUILESS_MAIN(SseParserTest)
#include "tst_sseparser.moc"
