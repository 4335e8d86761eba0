#pragma once

#include <QStringList>

namespace aio::catalog {

/// The names under which a model may stand in the catalog, the most exact first: as it is, without "models/"
/// or a hub's vendor, without a version ("-001", "-2024-11-20", "-20251001", "-preview-09-2025", "-latest").
[[nodiscard]] QStringList catalogNames(const QString &model);

} // namespace aio::catalog
