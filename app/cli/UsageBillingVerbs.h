#pragma once

#include "app/cli/Verb.h"

namespace aio::cli {

/// `invoices`, `remove-invoice` and `reconcile` of `aioctl usage`.
[[nodiscard]] QList<Verb> usageBillingVerbs();

/// --map, --mapping and --keep-mapping.
void declareInvoiceMapping(QCommandLineParser &parser);
/// `aioctl usage import FILE --provider ID`.
[[nodiscard]] int importInvoice(const VerbContext &context);

} // namespace aio::cli
