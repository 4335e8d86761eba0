#include "core/documents/compare/TextDiff.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <functional>
#include <vector>

namespace aio::compare {

namespace {

// Beyond this a table of all against all costs too much; no sentence and no CV comes near it.
constexpr qsizetype largestTable = 4'000'000;
constexpr double nearlyTheSame = 0.4;

using Same = std::function<bool(qsizetype before, qsizetype after)>;

// Longest common subsequence of two lists.
QList<Aligned> commonRows(qsizetype before, qsizetype after, const Same &same)
{
    QList<Aligned> rows;
    qsizetype head = 0;
    while (head < std::min(before, after) && same(head, head)) {
        rows.append({head, head});
        ++head;
    }
    qsizetype tail = 0;
    while (tail < std::min(before, after) - head && same(before - tail - 1, after - tail - 1)) {
        ++tail;
    }
    const qsizetype height = before - head - tail;
    const qsizetype width = after - head - tail;
    if (height > 0 && width > 0 && height * width <= largestTable) {
        std::vector<int> table(std::size_t((height + 1) * (width + 1)), 0);
        const auto at = [&](qsizetype row, qsizetype column) -> int & {
            return table[std::size_t(row * (width + 1) + column)];
        };
        for (qsizetype row = height - 1; row >= 0; --row) {
            for (qsizetype column = width - 1; column >= 0; --column) {
                at(row, column) = same(head + row, head + column)
                    ? at(row + 1, column + 1) + 1
                    : std::max(at(row + 1, column), at(row, column + 1));
            }
        }
        for (qsizetype row = 0, column = 0; row < height && column < width;) {
            if (same(head + row, head + column)) {
                rows.append({head + row++, head + column++});
            } else if (at(row + 1, column) >= at(row, column + 1)) {
                ++row;
            } else {
                ++column;
            }
        }
    }
    for (qsizetype i = tail; i > 0; --i) {
        rows.append({before - i, after - i});
    }
    return rows;
}

// "Dr." and the like, and single letters, do not end a sentence.
bool endsInAbbreviation(const QString &sentence)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:^|[\\s(\"„“«])(?:\\p{L}|(?:\\p{L}\\.\\s?)+\\p{L}|dr|prof|mr|mrs|ms|st|nr|no|inc|ltd|co|corp|"
            "dipl|ing|bzw|ca|approx|etc|inkl|zzgl|evtl|abs|art|vol|dott|sra?|mme|jr|vs|usw|dhr|mevr)\\.$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(sentence).hasMatch();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression blanks(
        QStringLiteral("[^\\p{L}\\p{N}+#%]+"), QRegularExpression::UseUnicodePropertiesOption);
    return text.toCaseFolded().split(blanks, Qt::SkipEmptyParts);
}

QList<Run> tokensOf(const QString &text)
{
    static const QRegularExpression token(
        QStringLiteral("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]"), QRegularExpression::UseUnicodePropertiesOption);
    QList<Run> tokens;
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        tokens.append({match.capturedStart(), match.capturedLength()});
    }
    return tokens;
}

// The tokens that have no counterpart, neighbours with only blanks between them as one run.
QList<Run> changedRuns(const QString &text, const QList<Run> &tokens, const QSet<qsizetype> &kept)
{
    QList<Run> runs;
    qsizetype last = -2;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (kept.contains(i)) {
            continue;
        }
        const Run &token = tokens.at(i);
        if (last == i - 1) {
            runs.last().length = token.start + token.length - runs.constLast().start;
        } else {
            runs.append(token);
        }
        last = i;
    }
    Q_ASSERT(runs.isEmpty() || runs.constLast().start + runs.constLast().length <= text.size());
    return runs;
}

// Between two equal sentences: those that say nearly the same stand side by side, the others alone.
void alignGap(const QList<SentenceText> &before, const QList<SentenceText> &after, Aligned from, Aligned to,
    QList<Aligned> &rows)
{
    qsizetype left = from.before;
    for (qsizetype right = from.after; right < to.after; ++right) {
        qsizetype match = left;
        while (match < to.before && likeness(before.at(match).words, after.at(right).words) < nearlyTheSame) {
            ++match;
        }
        if (match == to.before) {
            rows.append({-1, right});
            continue;
        }
        for (; left < match; ++left) {
            rows.append({left, -1});
        }
        rows.append({left++, right});
    }
    for (; left < to.before; ++left) {
        rows.append({left, -1});
    }
}

} // namespace

QList<SentenceText> sentencesOf(const QString &text)
{
    QList<SentenceText> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QString whole = text.mid(start, end - start);
        const QString words = whole.trimmed();
        if (words.isEmpty() || (end < text.size() && endsInAbbreviation(words) && !whole.endsWith(u'\n'))) {
            continue; // goes on
        }
        const qsizetype first = whole.indexOf(words.front());
        sentences.append({words, whole.mid(first + words.size())});
        start = end;
    }
    if (start < text.size() && !text.mid(start).trimmed().isEmpty()) {
        sentences.append({text.mid(start).trimmed(), {}});
    }
    return sentences;
}

QList<Aligned> aligned(const QList<SentenceText> &before, const QList<SentenceText> &after)
{
    const QList<Aligned> common =
        commonRows(before.size(), after.size(), [&](qsizetype left, qsizetype right) {
            return before.at(left).words.simplified() == after.at(right).words.simplified();
        });
    QList<Aligned> rows;
    Aligned from{0, 0};
    for (const Aligned &row : common) {
        alignGap(before, after, from, row, rows);
        rows.append(row);
        from = {row.before + 1, row.after + 1};
    }
    alignGap(before, after, from, {before.size(), after.size()}, rows);
    return rows;
}

double likeness(const QString &left, const QString &right)
{
    const QStringList leftWords = wordsOf(left);
    const QStringList rightWords = wordsOf(right);
    if (leftWords.isEmpty() || rightWords.isEmpty()) {
        return left.trimmed() == right.trimmed() ? 1 : 0;
    }
    QHash<QString, int> counts;
    for (const QString &word : leftWords) {
        ++counts[word];
    }
    qsizetype shared = 0;
    for (const QString &word : rightWords) {
        const auto found = counts.find(word);
        if (found != counts.end() && found.value() > 0) {
            --found.value();
            ++shared;
        }
    }
    return 2.0 * double(shared) / double(leftWords.size() + rightWords.size());
}

WordChanges wordChanges(const QString &before, const QString &after)
{
    const QList<Run> left = tokensOf(before);
    const QList<Run> right = tokensOf(after);
    const QList<Aligned> common = commonRows(left.size(), right.size(), [&](qsizetype l, qsizetype r) {
        return QStringView(before).mid(left.at(l).start, left.at(l).length)
            == QStringView(after).mid(right.at(r).start, right.at(r).length);
    });
    QSet<qsizetype> keptLeft;
    QSet<qsizetype> keptRight;
    for (const Aligned &row : common) {
        keptLeft.insert(row.before);
        keptRight.insert(row.after);
    }
    return {changedRuns(before, left, keptLeft), changedRuns(after, right, keptRight)};
}

} // namespace aio::compare
