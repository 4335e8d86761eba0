#pragma once

#include "core/assist/drafting/DraftQuestion.h"
#include "core/documents/shield/Shield.h"

namespace aio {

/// A question as models get it, with and without the shield, and what their answers are put into.
struct DraftRequest
{
    ai::Request plain;
    ai::Request masked; ///< the same with placeholders for personal data
    shield::PersonalDataShield shield; ///< puts it back
    Draft frame; ///< the facts: of a CV the whole profile, of a letter all but its paragraphs
};

/// Reads the whole profile and drafts a letter's frame: a few milliseconds, not for the GUI thread.
[[nodiscard]] DraftRequest draftRequest(const DraftQuestion &question);

/// The draft that the program writes itself, with the head and the own parts of `question.current`.
[[nodiscard]] Draft builtInDraft(const DraftQuestion &question);

} // namespace aio
