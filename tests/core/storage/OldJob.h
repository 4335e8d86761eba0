#pragma once

#include "core/storage/Connection.h"

namespace aio::test {

/// Adds a row of a job as version 1 wrote it.
inline Result<void> insertOldJob(Connection &connection)
{
    using namespace Qt::StringLiterals;
    const auto job = connection.execute(u"INSERT INTO job (id, rev, created_at, updated_at, updated_by, "
                                        u"origin, title, company, location, language, "
                                        "date_posted, to_check, reviewed, source_name, source_kind, "
                                        "apply_key, source_key, text_key, name_key) "
                                        "VALUES ('0190a000-0000-7000-8000-000000000001', 3, 1, 2, 'mia', "
                                        "'device', 'Old job', 'Example', 'Berlin', "
                                        "'de', '', 0, 1, 'a.png', 'image', '', '', '', '')"_s);
    if (!job) {
        return Failure(job.error());
    }
    const auto content = connection.execute(
        u"INSERT INTO job_content (job_id, extraction) VALUES ('0190a000-0000-7000-8000-000000000001', "
        "'{\"job\": {\"title\": \"Old job\", \"salary\": {\"max\": 50000}}}')"_s);
    if (!content) {
        return Failure(content.error());
    }
    return {};
}

} // namespace aio::test
