#include "core/extraction/text/LineShape.h"

#include "core/extraction/grammar/Fold.h"

namespace aio::extraction {

namespace {

constexpr QStringView bulletMarks = u"•▪·・◆◇●○■□▶►▸‣⁃∙➤➢➔✓✔✅☑☐★☆※»–—※⭐✨👉🔹🔸➡";
constexpr QStringView headingMarks = u"■□◆◇●▼▶★☆【《〈＜<";

bool isEmojiLike(QStringView line, qsizetype at)
{
    const QChar c = line[at];
    return c.isSurrogate() || c.unicode() == 0xfe0f || c.unicode() == 0x200d
        || (c.unicode() >= 0x2190 && c.unicode() <= 0x2bff && c.isSymbol());
}

qsizetype skipSpaces(QStringView line, qsizetype at)
{
    while (at < line.size() && line[at].isSpace())
        ++at;
    return at;
}

bool isRule(QStringView line)
{
    int marks = 0;
    for (const QChar c : line) {
        if (QStringView(u"-=*_~#|: +─━═－＝＊").contains(c))
            marks += !c.isSpace();
        else
            return false;
    }
    return marks >= 3;
}

/// "1.", "1)", "(1)", "①", "a)", "1、": the length of the number with its mark, or 0.
qsizetype numberMark(QStringView line, qsizetype at)
{
    if (at < line.size() && line[at].unicode() >= 0x2460 && line[at].unicode() <= 0x2473)
        return 1;
    qsizetype end = at;
    const bool bracket = end < line.size() && (line[end] == u'(' || line[end] == u'（');
    end += bracket;
    const qsizetype digits = end;
    while (end < line.size() && end - digits < 2 && line[end].isDigit())
        ++end;
    if (end == digits || end >= line.size())
        return 0;
    const QChar mark = line[end];
    if (bracket)
        return mark == u')' || mark == u'）' ? end + 1 - at : 0;
    if (mark == u'、' || mark == u'．' || mark == u'）')
        return end + 1 - at;
    if (mark != u'.' && mark != u')')
        return 0;
    const bool spaced =
        end + 1 < line.size() && (line[end + 1].isSpace() || isCjk(line[end + 1]) || line[end + 1].isUpper());
    return spaced ? end + 1 - at : 0;
}

qsizetype bulletMark(QStringView line, qsizetype at)
{
    const QChar c = line[at];
    const bool plain =
        c == u'-' || c == u'*' || c == u'+' || c == u'o' || c == u'>' || c == u'–' || c == u'—';
    if (plain) {
        if (at + 1 >= line.size() || !line[at + 1].isSpace())
            return c == u'-' && at + 1 < line.size() && line[at + 1].isLetter() ? 1 : 0;
        if (c == u'o' && at == 0 && line.size() > 2 && line[2].isLower())
            return 0;
        qsizetype next = skipSpaces(line, at + 1);
        if (line.sliced(next).startsWith(u"[ ]") || line.sliced(next).startsWith(u"[x]", Qt::CaseInsensitive))
            next += 3;
        return next - at;
    }
    return bulletMarks.contains(c) ? 1 : 0;
}

qsizetype trimmedEnd(QStringView line, qsizetype start)
{
    qsizetype end = line.size();
    while (end > start && line[end - 1].isSpace())
        --end;
    return end;
}

bool markedHeading(QStringView line, LineShape &shape)
{
    qsizetype at = shape.start;
    int level = 0;
    while (at < line.size() && line[at] == u'#' && level < 7) {
        ++level;
        ++at;
    }
    if (level > 0 && level < 7 && at < line.size() && line[at].isSpace()) {
        shape.start = skipSpaces(line, at);
        while (shape.end > shape.start && (line[shape.end - 1] == u'#' || line[shape.end - 1].isSpace()))
            --shape.end;
        shape.level = level;
        return true;
    }
    for (const QStringView mark : {QStringView(u"**"), QStringView(u"__"), QStringView(u"*")}) {
        const QStringView content = line.sliced(shape.start, shape.end - shape.start);
        if (content.size() > 2 * mark.size() + 1 && content.startsWith(mark) && content.endsWith(mark)
            && content.sliced(mark.size(), content.size() - 2 * mark.size()).indexOf(mark) < 0
            && content[mark.size()] != u' ' && content.size() < 100) {
            shape.start += mark.size();
            shape.end -= mark.size();
            shape.level = 3;
            return true;
        }
    }
    if (shape.start < line.size() && headingMarks.contains(line[shape.start]) && shape.end - shape.start < 40
        && shape.end - shape.start > 1 && !line[shape.start + 1].isSpace()) {
        const bool bracket = QStringView(u"【《〈＜<").contains(line[shape.start]);
        const bool closed = bracket && QStringView(u"】》〉＞>").contains(line[shape.end - 1]);
        if (bracket && !closed)
            return false;
        shape.start += 1;
        shape.end -= closed;
        shape.level = 3;
        return true;
    }
    return false;
}

} // namespace

LineShape shapeOf(QStringView line)
{
    LineShape shape;
    shape.start = skipSpaces(line, 0);
    shape.end = trimmedEnd(line, shape.start);
    if (shape.end <= shape.start) {
        shape.kind = LineShape::Kind::Blank;
        return shape;
    }
    if (isRule(line)) {
        shape.kind = LineShape::Kind::Rule;
        return shape;
    }
    if (line[shape.start] == u'|' && line[shape.end - 1] == u'|' && shape.end - shape.start > 4) {
        shape.kind = LineShape::Kind::Row;
        return shape;
    }
    const qsizetype indent = shape.start;
    if (markedHeading(line, shape)) {
        // Marks before and behind may overlap where nothing stands between them.
        shape.end = qMax(shape.start, shape.end);
        shape.kind = LineShape::Kind::Heading;
        return shape;
    }
    qsizetype mark = bulletMark(line, shape.start);
    if (mark == 0)
        mark = numberMark(line, shape.start);
    if (mark > 0) {
        shape.start = skipSpaces(line, shape.start + mark);
        shape.kind = LineShape::Kind::Item;
        shape.level = 1 + int(qMin<qsizetype>(4, indent / 2));
    }
    // emoji before the words are ornament
    qsizetype at = shape.start;
    while (at < shape.end && (isEmojiLike(line, at) || line[at].isSpace()))
        ++at;
    if (at < shape.end)
        shape.start = at;
    if (shape.start >= shape.end)
        shape.kind = LineShape::Kind::Blank;
    return shape;
}

bool looksLikeHeading(QStringView content)
{
    constexpr qsizetype longest = 70;
    if (content.size() < 2 || content.size() > longest)
        return false;
    const QChar last = content.back();
    if (last == u':' || last == u'：')
        return content.count(u' ') < 9;
    if (last == u'.' || last == u',' || last == u';' || last == u'。')
        return false;
    int upper = 0;
    int lower = 0;
    for (const QChar c : content) {
        upper += c.isUpper();
        lower += c.isLower();
    }
    return upper >= 4 && lower <= upper / 8;
}

bool splitLabel(QStringView content, LabelSplit *split)
{
    constexpr qsizetype longestLabel = 48;
    qsizetype at = 0;
    while (at < content.size() && (content[at] == u'*' || content[at] == u'_'))
        ++at;
    const qsizetype labelStart = at;
    for (; at < content.size() && at - labelStart <= longestLabel; ++at) {
        const QChar c = content[at];
        const bool wide = c == u'：' || c == u'】';
        if (c != u':' && !wide)
            continue;
        const bool time =
            at > 0 && content[at - 1].isDigit() && at + 1 < content.size() && content[at + 1].isDigit();
        if (time || content.sliced(at).startsWith(u"://"))
            return false;
        if (c == u':' && at + 1 < content.size() && !content[at + 1].isSpace() && content[at + 1] != u'*'
            && !content[at + 1].isDigit() && !isCjk(content[at + 1]) && (at == 0 || !isCjk(content[at - 1]))
            && content[at + 1].isLower())
            return false; // "mailto:…", "Entwickler:in"
        qsizetype end = at;
        while (end > labelStart
            && (content[end - 1].isSpace() || content[end - 1] == u'*' || content[end - 1] == u'_'))
            --end;
        if (end == labelStart || content.sliced(labelStart, end - labelStart).count(u' ') > 6)
            return false;
        qsizetype value = at + 1;
        while (value < content.size()
            && (content[value].isSpace() || content[value] == u'*' || content[value] == u'_'))
            ++value;
        *split = {labelStart, end, value};
        return true;
    }
    return false;
}

} // namespace aio::extraction
