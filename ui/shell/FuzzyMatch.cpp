#include "ui/shell/FuzzyMatch.h"

namespace aio::ui {

namespace {

/// One letter without case and accent: "É" and "e" are the same key press to most.
QChar folded(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.at(0)).toCaseFolded();
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Matches greedily from `start` on; each letter at the next place where it stands, the start of a word
/// first.
std::optional<FuzzyMatch> matchFrom(const QString &pattern, const QString &text, qsizetype start)
{
    FuzzyMatch match;
    qsizetype at = start;
    int previous = -2;
    for (const QChar raw : pattern) {
        if (raw.isSpace()) {
            continue;
        }
        const QChar wanted = folded(raw);
        while (at < text.size() && folded(text.at(at)) != wanted) {
            ++at;
        }
        if (at == text.size()) {
            return {};
        }
        match.score += 1;
        if (startsWord(text, at)) {
            match.score += 8;
        }
        if (at == previous + 1) {
            match.score += 6;
        }
        previous = int(at);
        match.positions.append(int(at));
        ++at;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    std::optional<FuzzyMatch> best;
    const QString trimmed = pattern.trimmed();
    if (trimmed.isEmpty()) {
        return FuzzyMatch{};
    }
    const QChar first = folded(trimmed.at(0));
    for (qsizetype start = 0; start < text.size(); ++start) {
        if (folded(text.at(start)) != first) {
            continue;
        }
        std::optional<FuzzyMatch> match = matchFrom(trimmed, text, start);
        if (!match) {
            break; // a later start has even fewer letters to find
        }
        match->score -= int(start) / 8;
        if (!best || match->score > best->score) {
            best = match;
        }
    }
    if (best) {
        best->score = best->score * 10 - int(qMin(text.size(), qsizetype(80))) / 4;
    }
    return best;
}

} // namespace aio::ui
