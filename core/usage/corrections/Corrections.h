#pragma once

#include "core/base/WorkContext.h"
#include "core/storage/Author.h"
#include "core/storage/Database.h"
#include "core/usage/corrections/RepricePlan.h"

#include <QFuture>

namespace aio::usage {

/// Corrects what logged attempts cost. History is never rewritten: the log keeps what it said, a correction
/// says what holds now, and another takes it back. Figures follow in the same transactions, so reports, the
/// grid of calls and `aioctl db check` agree at any moment; limits go on with what was counted when the calls
/// were made. Attempts that retention deleted keep the cost that they had when they went.
///
/// Calls return at once, from any thread; futures finish on the database thread, which also reports progress.
/// Others use the database between the pieces. The database must outlive the futures.
class Corrections
{
public:
    Corrections(Database &database, Author author);

    /// What reprice() would do. Changes nothing.
    QFuture<Result<RepricePlan>> preview(const RepriceRequest &request, const WorkContext &context = {});
    /// Prices attempts anew. Cancelled keeps what was done, as a set that can be taken back.
    QFuture<Result<CorrectionSet>> reprice(const RepriceRequest &request, const WorkContext &context = {});
    /// Says what one attempt cost, as its bill does; nothing: it is not known. BadInput if there is none with
    /// this id.
    QFuture<Result<CorrectionSet>> setCost(
        const QUuid &attempt, const std::optional<ai::Money> &cost, const QString &note);
    /// Takes a set back: the answer is the set that did. Conflict if it was taken back before, or if a later
    /// set changed the same attempts.
    QFuture<Result<CorrectionSet>> undo(const QUuid &set, const WorkContext &context = {});
    /// Newest first.
    QFuture<Result<QList<CorrectionSet>>> list(int limit = 200);

private:
    Database &m_database;
    Author m_author;
};

} // namespace aio::usage
