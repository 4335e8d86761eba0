#include "core/extraction/layout/SeamFinder.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace aio::extraction {

namespace {

constexpr qsizetype longestSeam = 60; // lines; more than one screen
constexpr qsizetype cutOffLines = 2; // at each edge of the overlap: a line cut through is read as anything
constexpr qsizetype longestCompared = 200; // characters of a line

QString essence(const LayoutLine &line)
{
    QString letters;
    for (const QChar character : line.text()) {
        if (character.isLetterOrNumber()) {
            letters += character.toLower();
        }
    }
    return letters.left(longestCompared);
}

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) {
        row[j] = qsizetype(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (a.at(i - 1) == b.at(qsizetype(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

bool alike(const QString &a, const QString &b)
{
    const qsizetype longest = std::max(a.size(), b.size());
    if (std::abs(a.size() - b.size()) * 5 > longest) {
        return false;
    }
    return a == b || editDistance(a, b) * 6 <= longest;
}

QStringList essences(const QList<LayoutLine> &lines, qsizetype from, qsizetype count)
{
    QStringList texts;
    for (qsizetype i = from; i < from + count; ++i) {
        texts.append(essence(lines.at(i)));
    }
    return texts;
}

// Letters of the run of lines that both texts share from these places on, if it reaches the end of `tail`.
qsizetype sharedLetters(const QStringList &tail, qsizetype at, const QStringList &head, qsizetype skipped)
{
    qsizetype letters = 0;
    qsizetype i = at;
    qsizetype j = skipped;
    for (; i < tail.size() && j < head.size() && alike(tail.at(i), head.at(j)); ++i, ++j) {
        letters += tail.at(i).size();
    }
    return tail.size() - i <= cutOffLines ? letters : 0;
}

} // namespace

qsizetype repeatedLines(const QList<LayoutLine> &before, const QList<LayoutLine> &next)
{
    const qsizetype tailSize = std::min(before.size(), longestSeam);
    const QStringList tail = essences(before, before.size() - tailSize, tailSize);
    const QStringList head = essences(next, 0, std::min(next.size(), longestSeam));
    qsizetype best = 0;
    qsizetype seam = 0;
    for (qsizetype skipped = 0; skipped <= std::min(cutOffLines, head.size()); ++skipped) {
        for (qsizetype at = 0; at < tail.size(); ++at) {
            const qsizetype letters = sharedLetters(tail, at, head, skipped);
            if (letters > best) {
                best = letters;
                seam = std::min(head.size(), skipped + (tail.size() - at));
            }
        }
    }
    // One short line may be there twice by chance.
    constexpr qsizetype enough = 18;
    return best >= enough ? seam : 0;
}

} // namespace aio::extraction
