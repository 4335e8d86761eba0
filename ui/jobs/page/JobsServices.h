#pragma once

#include "core/extraction/engine/ExtractionEngine.h"
#include "core/extraction/engine/RegionReader.h"
#include "core/intake/IntakeQueue.h"
#include "core/jobstore/JobStore.h"
#include "core/settings/Settings.h"
#include "core/tasks/TaskList.h"
#include "ui/jobs/engine/JobModels.h"
#include "ui/shell/FileChooser.h"

namespace aio::ui {

/// What the Jobs page works with. All of it outlives the page.
struct JobsServices
{
    JobStore &jobs;
    IntakeQueue &intake;
    extraction::ExtractionEngine &engine;
    extraction::RegionReader &regions;
    TaskList &tasks;
    Settings &settings;
    FileChooser &files;
    JobModels models{};
};

} // namespace aio::ui
