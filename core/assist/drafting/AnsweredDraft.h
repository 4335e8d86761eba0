#pragma once

#include "core/documents/draft/Draft.h"

#include <QJsonObject>

namespace aio {

/// What became of a model's answer.
struct AnsweredDraft
{
    Draft draft;
    QStringList
        strangers; ///< entries and skills that the answer names and the profile does not have: left out
};

/// Puts an answer (see resources/prompts) into its frame. Of a CV the facts stay those of the frame: an
/// answer chooses and orders entries by their ids and words their texts, and what it does not choose is kept
/// without being shown. Of a letter it gives the paragraphs. Takes an answer that is still arriving too.
[[nodiscard]] AnsweredDraft answeredDraft(const QJsonObject &answer, const Draft &frame);

/// A new draft with the head of the document that it is for, and with the entries and sections that a person
/// added there: no profile and no model knows them.
[[nodiscard]] Draft withOwnParts(Draft draft, const Draft &current);

/// A CV that was stopped with the sections that had not come yet as they stand in `current`. Letters stay as
/// they are.
[[nodiscard]] Draft withUnreached(Draft draft, const Draft &current);

} // namespace aio
