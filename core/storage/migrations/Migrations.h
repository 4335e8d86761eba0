#pragma once

#include "core/storage/Migration.h"

namespace aio {

// One function a version, each in a file named after what it brings.

[[nodiscard]] Migration jobsMigration(); ///< 1: jobs, their sources, full-text search
[[nodiscard]] Migration intakeMigration(); ///< 2: the queue of postings to read
[[nodiscard]] Migration providersMigration(); ///< 3: providers, where their keys are, the audit log
[[nodiscard]] Migration originalsMigration(); ///< 4: the bytes of pages and PDFs, whether pay is stated
[[nodiscard]] Migration usageMigration(); ///< 5: routes, prices, quotas, the usage log and its roll-ups
[[nodiscard]] Migration documentsMigration(); ///< 6: candidates, their sources, documents and versions
[[nodiscard]] Migration
compactUsageMigration(); ///< 7: a narrow usage log, sums by quarter, hour, day and month
[[nodiscard]] Migration packedSumsMigration(); ///< 8: those sums as one value for all names of a bucket
[[nodiscard]] Migration billingMigration(); ///< 9: corrections of the usage log, invoices of providers
[[nodiscard]] Migration sumStepsMigration(); ///< 10: how far summing up is, step by step
[[nodiscard]] Migration rareKeysMigration(); ///< 11: where keys of tests and of the built-in engine are

/// Every version of the workspace's schema, in order.
[[nodiscard]] MigrationList schemaMigrations();

} // namespace aio
