#pragma once

#include "core/usage/report/UsageReport.h"
#include "ui/usage/dashboard/NoticeList.h"

namespace aio::ui {

/// What stands out in the figures themselves: more failures than before, keys that are refused, calls without
/// a price. The worst first. Their places name what they are about, without range and filter.
[[nodiscard]] QList<UsageNotice> reportNotices(const usage::UsageReport &report);

} // namespace aio::ui
