#include "core/extraction/model/Alignment.h"

#include "core/extraction/grammar/Fold.h"

#include <algorithm>

namespace aio::extraction {

namespace {

bool isTokenCharacter(QChar c)
{
    // + and # belong to names such as C++ and C#.
    return c.isLetterOrNumber() || c == u'+' || c == u'#' || c.isSurrogate() || c.isMark();
}

} // namespace

Alignment::Alignment(const SourceDocument &document)
    : m_tokens(tokensOf(document.text))
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        m_places[m_tokens.at(i).text].append(i);
    }
}

QList<Alignment::Token> Alignment::tokensOf(QStringView text)
{
    // fold() keeps every offset, so a token's place in it is its place in the text.
    const QString folded = fold(text);
    QList<Token> tokens;
    qsizetype start = -1;
    const auto close = [&](qsizetype end) {
        if (start >= 0) {
            tokens.append({folded.mid(start, end - start), {start, end}});
            start = -1;
        }
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (isCjk(c)) {
            close(i);
            tokens.append({QString(c), {i, i + 1}});
        } else if (!isTokenCharacter(c)) {
            close(i);
        } else if (start < 0) {
            start = i;
        }
    }
    close(folded.size());
    return tokens;
}

bool Alignment::matchesAt(qsizetype at, const QList<Token> &wanted) const
{
    if (at + wanted.size() > m_tokens.size()) {
        return false;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (m_tokens.at(at + i).text != wanted.at(i).text) {
            return false;
        }
    }
    return true;
}

std::optional<TextSpan> Alignment::find(const QString &words) const
{
    const QList<Token> wanted = tokensOf(words);
    if (wanted.isEmpty()) {
        return std::nullopt;
    }
    const QList<qsizetype> places = m_places.value(wanted.constFirst().text);
    for (const qsizetype at : places) {
        if (matchesAt(at, wanted)) {
            return TextSpan{m_tokens.at(at).span.start, m_tokens.at(at + wanted.size() - 1).span.end};
        }
    }
    return std::nullopt;
}

std::optional<TextSpan> Alignment::findSentence(const QString &words) const
{
    if (const auto exact = find(words)) {
        return exact;
    }
    constexpr qsizetype fewestWords = 5;
    constexpr qsizetype reach = 3; // tokens of the source that may stand between two that match
    const QList<Token> wanted = tokensOf(words);
    if (wanted.size() < fewestWords) {
        return std::nullopt;
    }
    const qsizetype needed = (wanted.size() * 9 + 9) / 10;
    for (const qsizetype first : m_places.value(wanted.constFirst().text)) {
        qsizetype at = first;
        qsizetype matched = 1;
        for (qsizetype i = 1; i < wanted.size(); ++i) {
            const qsizetype end = std::min(m_tokens.size(), at + 1 + reach);
            const auto found = std::find_if(m_tokens.cbegin() + at + 1, m_tokens.cbegin() + end,
                [&wanted, i](const Token &token) { return token.text == wanted.at(i).text; });
            if (found != m_tokens.cbegin() + end) {
                at = found - m_tokens.cbegin();
                ++matched;
            }
        }
        if (matched >= needed) {
            return TextSpan{m_tokens.at(first).span.start, m_tokens.at(at).span.end};
        }
    }
    return std::nullopt;
}

} // namespace aio::extraction
