#include "ui/candidates/session/CandidateSaving.h"

#include "ui/candidates/session/CandidateSession.h"

namespace aio::ui {

RecordAutosave::Store candidateSaving(CandidateStore &store)
{
    const auto candidate = [](const RecordSession &session) -> const Candidate & {
        return static_cast<const CandidateSession &>(session).candidate();
    };
    return {[&store, candidate](const RecordSession &session) {
                return store.save(session.id(), session.revision(), candidate(session));
            },
        [&store, candidate](const RecordSession &session) {
            return store.add(candidate(session)).then([](const Result<CandidateRecord> &record) {
                return record.map([](const CandidateRecord &kept) {
                    return RecordAutosave::Row{kept.id, kept.revision};
                });
            });
        }};
}

} // namespace aio::ui
