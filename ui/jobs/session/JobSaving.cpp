#include "ui/jobs/session/JobSaving.h"

#include "ui/jobs/session/JobSession.h"

namespace aio::ui {

RecordAutosave::Store jobSaving(JobStore &store)
{
    return {[&store](const RecordSession &session) {
                const auto &job = static_cast<const JobSession &>(session);
                return store.save(job.id(), job.revision(), job.extraction(), job.reviewed());
            },
        [&store](const RecordSession &session) {
            const auto &job = static_cast<const JobSession &>(session);
            return store.add(job.extraction(), job.document(), job.sourceName())
                .then([](const Result<JobRecord> &record) {
                    return record.map([](const JobRecord &kept) {
                        return RecordAutosave::Row{kept.id, kept.revision};
                    });
                });
        }};
}

} // namespace aio::ui
