#pragma once

#include "core/extraction/document/SourceDocument.h"

#include <QDate>
#include <QJsonObject>

namespace aio::extraction {

/// What is left of a model's answer once it was held against the source.
struct ModelReading
{
    bool isPosting = true; ///< what the model says of the source as a whole
    QList<Vote> votes; ///< each with the words of the source that state it
    QStringList dropped; ///< keys of fields whose value the source does not contain: invented, or misread
};

/// Turns an answer in the form of the extract-job prompt into votes. Nothing in it is trusted: a value counts
/// only if the source has its words, figures must be printed in the quoted place, dates are read again from
/// the quote
/// (`today` resolves relative ones). Thread-safe.
[[nodiscard]] ModelReading readModelAnswer(
    const QJsonObject &answer, const SourceDocument &document, const QDate &today, const QString &language);

} // namespace aio::extraction
