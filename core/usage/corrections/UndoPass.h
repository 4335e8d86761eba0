#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/usage/corrections/CorrectionSet.h"

#include <QFuture>

namespace aio::usage {

/// Takes a set of corrections back, in pieces that are a transaction each: what attempts cost before it holds
/// again. The set that does so is the answer. An interrupted pass can be started again. The database must
/// outlive the future.
[[nodiscard]] QFuture<Result<CorrectionSet>> undoCorrections(
    Database &database, const Author &author, const QUuid &set, const WorkContext &context);

} // namespace aio::usage
