#include "core/assist/reading/SourceWords.h"

namespace aio {

namespace {

bool counts(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#' || c == u'@'
        || c == u'%';
}

} // namespace

SourceWords::SourceWords(const QString &text)
    : m_text(text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (counts(text.at(i))) {
            m_letters += text.at(i).toCaseFolded();
            m_places += i;
        }
    }
}

std::optional<TextSpan> SourceWords::find(const QString &value) const
{
    QString wanted;
    for (const QChar c : value) {
        if (counts(c)) {
            wanted += c.toCaseFolded();
        }
    }
    if (wanted.isEmpty()) {
        return std::nullopt;
    }
    const auto touches = [this](qsizetype at) {
        return at >= 0 && at < m_text.size() && m_text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = m_letters.indexOf(wanted); at >= 0; at = m_letters.indexOf(wanted, at + 1)) {
        const TextSpan span{m_places.at(at), m_places.at(at + wanted.size() - 1) + 1};
        if (!touches(span.start - 1) && !touches(span.end)) {
            return span;
        }
    }
    return std::nullopt;
}

} // namespace aio
