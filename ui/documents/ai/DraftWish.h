#pragma once

#include "core/assist/drafting/DraftQuestion.h"
#include "core/documentstore/DocumentBrief.h"
#include "ui/documents/ai/EngineChoice.h"

namespace aio::ui {

class DocumentSession;

/// What a person asks a model for.
struct DraftWish
{
    EngineChoice engine;
    DocumentBrief brief;
    QString instruction{}; ///< how what is there shall change; empty: it is written anew
    bool alwaysMask = false; ///< the shield is up for engines of this computer too

    bool operator==(const DraftWish &) const = default;
};

/// The wish for an open document as a question. Nothing without a profile to write from.
[[nodiscard]] std::optional<DraftQuestion> questionOf(
    const DocumentSession &session, const DraftWish &wish, const QString &person);

/// Which call a proposal comes from, to be kept with the document; nothing for the built-in drafter.
[[nodiscard]] std::optional<WrittenBy> writtenBy(const DraftProposal &proposal);
[[nodiscard]] EngineInfo engineOf(const WrittenBy &writer);
[[nodiscard]] SentText sentOf(const WrittenBy &writer);

} // namespace aio::ui
