#include "ui/documents/ai/DraftWish.h"

#include "ui/documents/session/DocumentSession.h"

#include <QDate>

namespace aio::ui {

std::optional<DraftQuestion> questionOf(
    const DocumentSession &session, const DraftWish &wish, const QString &person)
{
    const CandidateProfile *profile = session.profile();
    if (profile == nullptr) {
        return std::nullopt;
    }
    DraftQuestion question;
    question.profile = profile->resume;
    question.job = session.job();
    const QString language = wish.brief.language.isEmpty() ? session.draft().language : wish.brief.language;
    const QDate today = QDate::currentDate();
    if (session.draft().isLetter()) {
        question.wish = drafting::LetterWish{language, wish.brief.tone, wish.brief.letterLength, today};
    } else {
        question.wish = drafting::CvWish{language, wish.brief.cvLength, today};
    }
    question.points = wish.brief.points;
    question.instruction = wish.instruction;
    question.current = session.draft();
    question.user = person;
    question.alwaysMask = wish.alwaysMask;
    if (wish.engine.kind == EngineChoice::Kind::Plan) {
        question.plan = wish.engine.id;
    } else if (wish.engine.kind == EngineChoice::Kind::Provider) {
        question.pinned = ai::ModelRef{wish.engine.id, {}};
    }
    return question;
}

std::optional<WrittenBy> writtenBy(const DraftProposal &proposal)
{
    const EngineInfo &engine = proposal.engine;
    if (engine.model.isEmpty()) {
        return std::nullopt;
    }
    WrittenBy writer{engine.provider, engine.model, engine.latencyMs, engine.inputTokens, engine.outputTokens,
        std::nullopt, proposal.sent.text, proposal.sent.masked, proposal.sent.values};
    if (proposal.priced) {
        writer.costNanoUsd = engine.costNanoUsd;
    }
    return writer;
}

EngineInfo engineOf(const WrittenBy &writer)
{
    return {writer.provider, writer.model, 1, writer.inputTokens, writer.outputTokens,
        writer.costNanoUsd.value_or(0), writer.latencyMs};
}

SentText sentOf(const WrittenBy &writer)
{
    return {writer.sent, writer.provider, writer.model, writer.masked, writer.values};
}

} // namespace aio::ui
