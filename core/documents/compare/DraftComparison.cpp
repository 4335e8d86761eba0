#include "core/documents/compare/DraftComparison.h"

#include "core/documents/compare/ContentWalk.h"

namespace aio::compare {

namespace {

struct Walked
{
    Comparison comparison;
    Draft merged;
};

Walked walk(const Draft &before, const Draft &after, const Decisions &decisions)
{
    ContentWalk walk(decisions);
    Draft merged;
    if (after.isLetter()) {
        merged.content =
            walk.letter(before.isLetter() ? std::get<LetterContent>(before.content) : LetterContent(),
                std::get<LetterContent>(after.content));
    } else {
        merged.content = walk.cv(before.isCv() ? std::get<CvContent>(before.content) : CvContent(),
            std::get<CvContent>(after.content));
    }
    if (before.isLetter() != after.isLetter()) {
        merged.content = walk.anyTaken() ? after.content : before.content;
    }
    merged.language = walk.anyTaken() || before.language.isEmpty() ? after.language : before.language;
    return {walk.comparison(), merged};
}

} // namespace

Comparison compareDrafts(const Draft &before, const Draft &after)
{
    return walk(before, after, {}).comparison;
}

Draft mergedDraft(const Draft &before, const Draft &after, const Decisions &decisions)
{
    return walk(before, after, decisions).merged;
}

Decisions allDecided(const Comparison &comparison, bool taken)
{
    Decisions decisions;
    for (int id = 0; id < comparison.decisions; ++id) {
        decisions.insert(id, {taken, {}});
    }
    return decisions;
}

} // namespace aio::compare
