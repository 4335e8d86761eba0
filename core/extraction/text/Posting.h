#pragma once

#include "core/extraction/grammar/GrammarContext.h"
#include "core/extraction/text/Outline.h"

namespace aio::extraction {

/// What every field reader works on: the document, its outline, and what is known of the whole.
struct Posting
{
    const SourceDocument &document;
    QList<OutlineLine> outline;
    GrammarContext grammar; ///< language, today and country of the posting
    Origin origin = Origin::Text;

    [[nodiscard]] Vote vote(JobField field, FieldValue value, double confidence, const TextSpan &span) const
    {
        return {field, std::move(value), origin, confidence, document.string(span), span};
    }
};

/// A name with where it stands and how sure the reading is.
struct NameCandidate
{
    QString name;
    TextSpan span;
    double confidence = 0;
};

} // namespace aio::extraction
