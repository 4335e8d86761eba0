#pragma once

#include "core/base/WorkContext.h"
#include "core/extraction/document/SourceDocument.h"

#include <QDate>

namespace aio::extraction {

struct TextOptions
{
    QDate today; ///< resolves relative dates; null: they stay absent
    QString language; ///< BCP 47 of the posting; empty: find out
};

/// Reads the words of any document, whatever it came from, and votes for every field that they state. Votes
/// have spans in the document's text and confidences that say how often such a reading is right. Returns what
/// was found so far when the work is interrupted. Thread-safe.
[[nodiscard]] QList<Vote> readText(
    const SourceDocument &document, const TextOptions &options, const WorkContext &context);

} // namespace aio::extraction
