#pragma once

#include "core/documents/drafting/Drafter.h"

#include <QStringList>

#include <optional>

namespace aio {

/// How a document is to be written when it is drafted again. Kept with it.
struct DocumentBrief
{
    QString language; ///< BCP 47 primary tag; empty: the document's own
    drafting::CvLength cvLength = drafting::CvLength::TwoPages;
    LetterTone tone = LetterTone::Formal;
    drafting::LetterLength letterLength = drafting::LetterLength::Medium;
    QStringList points; ///< what it shall mention, in a person's words

    bool operator==(const DocumentBrief &) const = default;
};

/// The call to a model that the words of a document come from, whatever was typed since.
struct WrittenBy
{
    QString provider; ///< id of its configuration
    QString model;
    qint64 latencyMs = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    std::optional<qint64> costNanoUsd; ///< nothing: its price is not known
    QString sent; ///< what left this computer, word by word; empty: nothing
    bool masked = false; ///< personal data was replaced in it
    int values = 0; ///< how many different pieces of it

    bool operator==(const WrittenBy &) const = default;
};

} // namespace aio
