#pragma once

#include "core/extraction/document/SourceDocument.h"

namespace aio::extraction {

/// Finds what a model claims to have read in the text that it was given. Letters are compared without case,
/// width and punctuation, so that a line end or a curly quote in between does no harm; anything else is not
/// there. Made once a document; const functions are thread-safe.
class Alignment
{
public:
    explicit Alignment(const SourceDocument &document);

    /// Where the words stand as one piece, on word boundaries; nothing if they do not.
    [[nodiscard]] std::optional<TextSpan> find(const QString &words) const;

    /// Like find(), but forgives small differences: at least nine tenths of the words, in order, close
    /// together. For sentences, which recognition of pictures and line breaks alter.
    [[nodiscard]] std::optional<TextSpan> findSentence(const QString &words) const;

private:
    struct Token
    {
        QString text;
        TextSpan span;
    };

    [[nodiscard]] static QList<Token> tokensOf(QStringView text);
    [[nodiscard]] bool matchesAt(qsizetype at, const QList<Token> &wanted) const;

    QList<Token> m_tokens;
    QHash<QString, QList<qsizetype>> m_places; ///< of each token's text
};

} // namespace aio::extraction
