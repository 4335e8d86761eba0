#pragma once

#include "core/jobs/FieldValue.h"

#include <QStringView>

#include <optional>

namespace aio::extraction {

/// Where the text says the work is done. A choice or mix ("remote or on site", "2 days at home", "Homeoffice
/// möglich") is hybrid, "no remote" is on site, "remote sensing" says nothing.
[[nodiscard]] std::optional<WorkMode> findWorkMode(QStringView text);

} // namespace aio::extraction
