#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/usage/corrections/RepricePlan.h"

#include <QFuture>

namespace aio::usage {

/// Goes once through the attempts of a re-pricing, in pieces between which others use the database. The
/// database must outlive the futures.
[[nodiscard]] QFuture<Result<RepricePlan>> previewReprice(
    Database &database, const RepriceRequest &request, const WorkContext &context);

/// As the preview, and corrects. Each piece is a transaction; an interrupted pass keeps what it did, as a set
/// that can be taken back.
[[nodiscard]] QFuture<Result<CorrectionSet>> applyReprice(
    Database &database, const Author &author, const RepriceRequest &request, const WorkContext &context);

} // namespace aio::usage
