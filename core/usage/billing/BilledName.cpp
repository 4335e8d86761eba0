#include "core/usage/billing/BilledName.h"

#include <QRegularExpression>

namespace aio::usage {

BilledName BilledName::of(const QString &text)
{
    // After a mark anything that is bought of a model; after a mere space only what no model is called.
    static const QRegularExpression marked(
        QStringLiteral("^(.*\\S)(?:\\s*[,;|]\\s*|:\\s+|\\s[-/"
                       "\u2013\u2014]\\s+|\\s*\\()((?:(?:un|non-)?cached?|input|output|"
                       "prompt|completion|reasoning|image|audio|text|tokens?|batch|training|search|requests?)"
                       "\\b.*?)\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaced(
        QStringLiteral(
            "^(.*\\S)\\s+((?:cached?\\s+)?(?:input|output|prompt|completion|reasoning)(?:\\s+tokens?)?|"
            "cache\\s+(?:reads?|writes?))$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString whole = text.simplified();
    for (const QRegularExpression *const form : {&marked, &spaced}) {
        if (const auto match = form->match(whole); match.hasMatch()) {
            return {match.captured(1).trimmed(), match.captured(2).trimmed()};
        }
    }
    return {text.trimmed()};
}

} // namespace aio::usage
