#pragma once

#include "core/ai/Request.h"
#include "core/documents/drafting/Drafter.h"
#include "core/documents/grounding/Claim.h"
#include "core/jobs/Extraction.h"
#include "core/routing/RouteDecision.h"

#include <QUuid>

#include <optional>
#include <variant>

namespace aio {

/// What shall be written, from what.
struct DraftQuestion
{
    Resume profile;
    JobPosting job; ///< empty: a CV for no job in particular
    std::variant<drafting::CvWish, drafting::LetterWish> wish; ///< says too whether it is a CV or a letter
    QStringList points{}; ///< what it shall mention, in a person's words
    QString instruction{}; ///< how `current` shall change: "shorter", in a person's words
    /// The document as it stands. Its head and what a person added stay; a model sees it only if there is an
    /// `instruction`.
    std::optional<Draft> current{};
    QString plan{}; ///< empty: the default one
    QString user{};
    std::optional<ai::ModelRef> pinned{}; ///< only this provider (and model), no route
    bool alwaysMask = false; ///< the shield is up for every provider, local ones too

    [[nodiscard]] bool isLetter() const { return std::holds_alternative<drafting::LetterWish>(wish); }
};

/// What left this computer for a draft.
struct SentText
{
    /// Orders and data, word by word; empty: nothing left. A model that knows no forms of answers is told of
    /// the form besides, which holds no word of anybody.
    QString text;
    QString provider; ///< id of who got it last
    QString model;
    bool masked = false; ///< personal data was replaced
    int values = 0; ///< how many different pieces of it

    bool operator==(const SentText &) const = default;
};

/// A draft as a proposal, and where it comes from.
struct DraftProposal
{
    Draft draft;
    bool complete = true; ///< false: it was stopped, and this is what had come
    grounding::Grounding grounding; ///< of the draft, held against the profile
    EngineInfo engine; ///< who wrote it, all attempts summed up
    bool priced = true; ///< false: a price is not known, and engine.costNanoUsd is what is known of it
    QUuid call; ///< in the usage log
    std::optional<routing::RouteDecision> decision{}; ///< why this model; nothing if it was stopped
    SentText sent;
    QStringList warnings; ///< translated sentences for a person
};

} // namespace aio
