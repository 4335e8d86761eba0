#include "core/documents/import/Entries.h"

#include "core/documents/import/CvWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace aio {

namespace {

constexpr qsizetype longestHead = 120;
constexpr int mostHeadLines = 4;

struct Row
{
    CvLine line;
    std::optional<Period> period;
    bool body = false;
};

bool isLabelled(QStringView text)
{
    static const QRegularExpression label(QStringLiteral("^[^:.,|]{3,32}:\\s+\\S"));
    return label.match(text.toString()).hasMatch();
}

// Items, prose and "Technologies: …" belong below the head.
bool isBody(const CvSource &source, const CvLine &line, bool dated)
{
    if (line.kind == CvLine::Kind::Item) {
        return true;
    }
    const QStringView text = source.view(line.span);
    const bool sentence = text.endsWith(u'.') && text.size() > 50;
    const bool wrapped = !text.isEmpty() && text.front().isLower() && text.size() > 30 && !dated;
    const bool url = text.startsWith(u"http") || text.startsWith(u"www.");
    return text.size() > longestHead || (sentence && !dated) || wrapped || url
        || (isLabelled(text) && !dated);
}

class Splitter
{
public:
    Splitter(const CvSource &source, const QList<CvLine> &lines);
    QList<CvEntry> take();

private:
    [[nodiscard]] QList<qsizetype> starts() const;
    [[nodiscard]] QList<qsizetype> undatedStarts() const;
    [[nodiscard]] qsizetype startBefore(
        qsizetype dated, qsizetype floor, qsizetype usual, qsizetype first) const;
    [[nodiscard]] CvEntry entry(qsizetype from, qsizetype to) const;

    const CvSource &m_source;
    QList<Row> m_rows;
};

Splitter::Splitter(const CvSource &source, const QList<CvLine> &lines)
    : m_source(source)
{
    bool plainDated = false;
    for (const CvLine &line : lines) {
        Row row{line, periodOf(source, line), false};
        row.body = isBody(source, line, row.period.has_value());
        // In prose a year is no period of the entry.
        if (row.body) {
            row.period.reset();
        }
        plainDated = plainDated || row.period;
        m_rows.append(row);
    }
    if (plainDated) {
        return;
    }
    // A list of "2019–2021: Developer at Acme": the items are the entries.
    for (Row &row : m_rows) {
        const auto period = periodOf(source, row.line);
        const bool edge = period
            && (period->span.start - row.line.span.start < 3 || row.line.span.end - period->span.end < 3);
        if (row.line.kind == CvLine::Kind::Item && row.line.level <= 1 && edge
            && row.line.span.length() <= longestHead + 40) {
            row.period = period;
            row.body = false;
        }
    }
}

// The lines above a period that belong to its head: as many as in the first entry, or from the gap or the
// line that looks like the first one's beginning.
qsizetype Splitter::startBefore(qsizetype dated, qsizetype floor, qsizetype usual, qsizetype first) const
{
    qsizetype best = dated;
    int bestScore = -100;
    // A line that is all period names nothing: what it belongs to stands above if nothing short follows.
    const Row &row = m_rows.at(dated);
    const bool bare = row.period->span.length() + 4 >= row.line.span.length();
    const bool ends = dated + 1 >= m_rows.size() || m_rows.at(dated + 1).body || m_rows.at(dated + 1).period;
    constexpr int nameless = -20;
    for (qsizetype at = dated; at >= floor && dated - at < mostHeadLines; --at) {
        const Row &start = m_rows.at(at);
        if (at != dated && (start.body || start.period)) {
            break;
        }
        const CvLine &style = m_rows.at(first).line;
        int score = dated - at == usual ? 4 : 0;
        score += at == dated && bare && ends ? nameless : 0;
        score += start.line.gapBefore && at > floor ? 3 : 0;
        score += start.line.bold == style.bold && std::abs(start.line.size - style.size) < 0.05
                && start.line.kind == style.kind
            ? 2
            : 0;
        // All undated lines between two entries must go somewhere; those after a body start a new entry.
        score += at == floor || m_rows.at(at - 1).body ? 2 : 0;
        score -= int(std::abs(dated - at - usual));
        if (score > bestScore) {
            bestScore = score;
            best = at;
        }
    }
    return best;
}

QList<qsizetype> Splitter::undatedStarts() const
{
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (row.body && i > 0) {
            continue;
        }
        const bool first = starts.isEmpty();
        const bool afterBody = i > 0 && m_rows.at(i - 1).body;
        const bool set = row.line.bold || row.line.kind == CvLine::Kind::Heading;
        const bool newSet = set && i > 0 && !m_rows.at(i - 1).line.bold
            && m_rows.at(i - 1).line.kind != CvLine::Kind::Heading;
        if (first || afterBody || row.line.gapBefore || newSet) {
            starts.append(i);
        }
    }
    return starts;
}

QList<qsizetype> Splitter::starts() const
{
    QList<qsizetype> dated;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        // A period on a line of its own right below another belongs to the same entry; the first one counts.
        if (row.period) {
            dated.append(i);
        }
    }
    if (dated.isEmpty()) {
        return undatedStarts();
    }
    qsizetype usual = 0;
    for (qsizetype i = dated.constFirst() - 1; i >= 0 && !m_rows.at(i).body && usual < 3; --i) {
        ++usual;
    }
    QList<qsizetype> starts;
    qsizetype first = dated.constFirst() - usual;
    qsizetype floor = 0;
    for (const qsizetype at : std::as_const(dated)) {
        const qsizetype start = starts.isEmpty() ? first : startBefore(at, floor, usual, first);
        starts.append(start);
        floor = at + 1;
    }
    // Entries without a period that look like the others: bold and set apart.
    QList<qsizetype> more;
    const CvLine &style = m_rows.at(first).line;
    for (qsizetype i = first + 1; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        if (row.body || row.period || starts.contains(i) || !m_rows.at(i - 1).body || !style.bold) {
            continue;
        }
        const bool alike = row.line.bold && row.line.gapBefore && std::abs(row.line.size - style.size) < 0.05;
        const auto next = std::upper_bound(starts.cbegin(), starts.cend(), i);
        const bool datedSoon = next != starts.cend() && *next - i < 2;
        if (alike && !datedSoon) {
            more.append(i);
        }
    }
    starts += more;
    std::sort(starts.begin(), starts.end());
    return starts;
}

CvEntry Splitter::entry(qsizetype from, qsizetype to) const
{
    CvEntry entry;
    bool inBody = false;
    for (qsizetype i = from; i < to; ++i) {
        const Row &row = m_rows.at(i);
        if (row.period && !entry.period) {
            entry.period = row.period;
            if (entry.period->dangling && i + 1 < to) {
                const CvLine &next = m_rows.at(i + 1).line;
                if (const auto end = periodEnd(m_source.view(next.parts.constFirst()))) {
                    entry.period->end = end->end;
                    entry.period->ongoing = end->ongoing;
                    entry.period->span.end = next.parts.constFirst().end;
                }
            }
        }
        inBody = inBody || row.body || entry.head.size() >= mostHeadLines;
        (inBody ? entry.body : entry.head).append(row.line);
    }
    if (entry.head.isEmpty() && !entry.body.isEmpty()
        && entry.body.constFirst().span.length() <= longestHead) {
        entry.head.append(entry.body.takeFirst());
    }
    return entry;
}

QList<CvEntry> Splitter::take()
{
    QList<CvEntry> entries;
    const QList<qsizetype> at = starts();
    for (qsizetype i = 0; i < at.size(); ++i) {
        entries.append(entry(at.at(i), i + 1 < at.size() ? at.at(i + 1) : m_rows.size()));
    }
    return entries;
}

} // namespace

std::optional<Period> periodOf(const CvSource &source, const CvLine &line)
{
    std::optional<Period> best;
    for (const TextSpan &part : line.parts) {
        auto period = findPeriod(source.view(part));
        if (!period || (best && (!best->single || period->single))) {
            continue;
        }
        period->span = {period->span.start + part.start, period->span.end + part.start};
        best = period;
    }
    return best;
}

QList<CvSegment> CvEntry::segments(const CvSource &source) const
{
    QList<CvSegment> segments;
    for (qsizetype i = 0; i < head.size(); ++i) {
        CvLine line = head.at(i);
        // The second half of a period that breaks over two lines.
        if (period && i > 0 && period->span.end == line.parts.constFirst().end
            && period->span.start < line.span.start) {
            line.parts.removeFirst();
        }
        segments += segmentsOf(source, line, int(i));
    }
    return segments;
}

QList<CvEntry> entriesOf(const CvSource &source, const QList<CvLine> &lines)
{
    return Splitter(source, lines).take();
}

} // namespace aio
