#pragma once

#include "core/documents/resume/Resume.h"

namespace aio::ui {

/// What a CV usually says and this profile does not.
struct Completeness
{
    struct Gap
    {
        QString section; ///< key of JSON Resume: "work"
        QString text; ///< a sentence
    };

    int percent = 0; ///< 0…100 of what is looked at
    QList<Gap> gaps; ///< most important first
};

[[nodiscard]] Completeness completenessOf(const Resume &resume);

} // namespace aio::ui
