#include "core/documents/draft/Markup.h"

namespace aio {

namespace {

/// How many stars stand at `at`.
qsizetype starsAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end) == u'*') {
        ++end;
    }
    return end - at;
}

/// Where the mark of `size` stars before `from` ends again; -1: nowhere. Stars of the other mark in between
/// open and close as they come, so that "***both***" and "*one **two***" end where they should.
qsizetype partnerOf(const QString &text, qsizetype from, qsizetype size)
{
    if (from >= text.size() || text.at(from).isSpace()) {
        return -1;
    }
    bool inner = false;
    for (qsizetype at = text.indexOf(u'*', from); at >= 0; at = text.indexOf(u'*', at)) {
        const qsizetype stars = starsAt(text, at);
        const bool closes = at > from && !text.at(at - 1).isSpace();
        if (closes && stars == size) {
            return at;
        }
        if (closes && stars == 3) {
            return inner ? at + 3 - size : at;
        }
        if (stars == 3 - size) {
            const bool opens = at + stars < text.size() && !text.at(at + stars).isSpace();
            inner = inner ? !closes : opens;
        } else if (closes && stars > 3) {
            return at;
        }
        at += stars;
    }
    return -1;
}

void append(QList<MarkupRun> &runs, const QString &text, qsizetype start, bool bold, bool italic)
{
    if (text.isEmpty()) {
        return;
    }
    if (!runs.isEmpty()) {
        MarkupRun &last = runs.last();
        if (last.bold == bold && last.italic == italic && last.start + last.text.size() == start) {
            last.text += text;
            return;
        }
    }
    runs.append({text, bold, italic, start});
}

/// `start` is where `text` stands in the whole.
void parse(QList<MarkupRun> &runs, const QString &text, qsizetype start, bool bold, bool italic)
{
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'*'); at >= 0; at = text.indexOf(u'*', at)) {
        const qsizetype size = starsAt(text, at) > 1 ? 2 : 1;
        const bool isDouble = size == 2;
        const bool usable = isDouble ? !bold : !italic;
        const qsizetype end = usable ? partnerOf(text, at + size, size) : -1;
        if (end < 0) {
            at += size;
            continue;
        }
        append(runs, text.mid(done, at - done), start + done, bold, italic);
        const qsizetype from = at + size;
        parse(runs, text.mid(from, end - from), start + from, bold || isDouble, italic || !isDouble);
        done = at = end + size;
    }
    append(runs, text.mid(done), start + done, bold, italic);
}

/// Puts `mark` around the words of `text`, not around the spaces beside them.
QString marked(const QString &text, const QString &mark)
{
    qsizetype from = 0;
    qsizetype end = text.size();
    while (from < end && text.at(from).isSpace()) {
        ++from;
    }
    while (end > from && text.at(end - 1).isSpace()) {
        --end;
    }
    return from == end ? text : text.left(from) + mark + text.mid(from, end - from) + mark + text.mid(end);
}

/// A space between two bold words is bold too, so that one pair of marks holds both.
QList<MarkupRun> withSpacesAmong(QList<MarkupRun> runs)
{
    for (qsizetype i = 1; i + 1 < runs.size(); ++i) {
        const MarkupRun &before = runs.at(i - 1);
        const MarkupRun &after = runs.at(i + 1);
        if (runs.at(i).text.trimmed().isEmpty()) {
            runs[i].bold = before.bold && after.bold;
            runs[i].italic = before.italic && after.italic;
        }
    }
    return runs;
}

} // namespace

QList<MarkupRun> markupRuns(const QString &text)
{
    QList<MarkupRun> runs;
    parse(runs, text, 0, false, false);
    return runs;
}

QString toMarkup(const QList<MarkupRun> &list)
{
    const QList<MarkupRun> runs = withSpacesAmong(list);
    QString written;
    for (qsizetype i = 0; i < runs.size();) {
        const bool bold = runs.at(i).bold;
        QString part;
        while (i < runs.size() && runs.at(i).bold == bold) {
            const bool italic = runs.at(i).italic;
            QString piece;
            for (; i < runs.size() && runs.at(i).bold == bold && runs.at(i).italic == italic; ++i) {
                piece += runs.at(i).text;
            }
            part += italic ? marked(piece, QStringLiteral("*")) : piece;
        }
        written += bold ? marked(part, QStringLiteral("**")) : part;
    }
    return written;
}

QString plainText(const QList<MarkupRun> &runs)
{
    QString text;
    for (const MarkupRun &run : runs) {
        text += run.text;
    }
    return text;
}

qsizetype plainOffset(const QList<MarkupRun> &runs, qsizetype offset)
{
    qsizetype plain = 0;
    for (const MarkupRun &run : runs) {
        if (offset < run.start + run.text.size()) {
            return plain + qMax(qsizetype(0), offset - run.start);
        }
        plain += run.text.size();
    }
    return plain;
}

QList<MarkupRun> midRuns(const QList<MarkupRun> &runs, qsizetype from, qsizetype length)
{
    QList<MarkupRun> part;
    qsizetype at = 0;
    for (const MarkupRun &run : runs) {
        const qsizetype begin = qMax(from, at);
        const qsizetype end = length < 0 ? at + run.text.size() : qMin(from + length, at + run.text.size());
        if (begin < end) {
            MarkupRun piece = run;
            piece.text = run.text.mid(begin - at, end - begin);
            piece.start = run.start + begin - at;
            part.append(piece);
        }
        at += run.text.size();
    }
    return part;
}

} // namespace aio
