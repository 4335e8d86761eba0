#include "core/usage/corrections/Corrections.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"
#include "core/usage/AttemptRows.h"
#include "core/usage/corrections/CorrectionRows.h"
#include "core/usage/corrections/RepricePass.h"
#include "core/usage/corrections/UndoPass.h"

#include <QCoreApplication>
#include <QDateTime>

namespace aio::usage {

namespace {

struct CorrectionText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

// Near the time that its id tells, else anywhere: ids of other programs tell none.
Result<std::optional<UsageAttempt>> attemptWithId(Connection &connection, const QUuid &attempt)
{
    const QByteArray id = attempt.toRfc4122();
    const qint64 made = uuidV7Time(attempt);
    const QString select =
        QStringLiteral("SELECT %1 FROM ai_provider_usage_logs WHERE id = ?").arg(attemptColumns());
    auto found = connection.first(select + QStringLiteral(" AND started_at > ? AND started_at < ?"),
        {id, made - callNearMs, made + callNearMs}, attemptOf);
    return found && !*found ? connection.first(select, {id}, attemptOf) : found;
}

QJsonObject costObject(const std::optional<ai::Money> &cost)
{
    return {{QStringLiteral("cost_usd"), cost ? QJsonValue(cost->toDecimal()) : QJsonValue()}};
}

Result<CorrectionSet> writeAmount(Connection &connection, const Author &author, const QUuid &id,
    const std::optional<ai::Money> &cost, const QString &note)
{
    const auto attempt = attemptWithId(connection, id);
    if (!attempt) {
        return Failure(attempt.error());
    }
    if (!*attempt) {
        return failure(ErrorKind::BadInput, CorrectionText::tr("There is no attempt with this id."),
            CorrectionText::tr("aioctl usage log lists attempts with their ids."));
    }
    CorrectionSet set;
    set.id = makeUuidV7();
    set.at = QDateTime::currentMSecsSinceEpoch();
    set.kind = CorrectionSet::Kind::Amount;
    set.state = CorrectionSet::State::Done;
    set.note = note;
    Result<void> done = insertSet(connection, set, author);
    CorrectionWriter writer(connection, set.id);
    const catalog::Cost after{
        cost ? catalog::CostSource::Provider : catalog::CostSource::Unpriced, cost, {}, {}};
    done = done ? writer.correct(**attempt, after) : done;
    done = done ? writer.finish() : done;
    done = done ? activity::append(connection, author,
               {QStringLiteral("usage.correct"), QStringLiteral("usage"), id.toString(QUuid::WithoutBraces),
                   note, costObject((*attempt)->cost.amount), costObject(cost)})
                : done;
    const auto written = done ? readSet(connection, set.id) : Failure(done.error());
    return written ? Result<CorrectionSet>(written->value_or(set)) : Failure(written.error());
}

} // namespace

Corrections::Corrections(Database &database, Author author)
    : m_database(database)
    , m_author(std::move(author))
{
}

QFuture<Result<RepricePlan>> Corrections::preview(const RepriceRequest &request, const WorkContext &context)
{
    return previewReprice(m_database, request, context);
}

QFuture<Result<CorrectionSet>> Corrections::reprice(const RepriceRequest &request, const WorkContext &context)
{
    return applyReprice(m_database, m_author, request, context);
}

QFuture<Result<CorrectionSet>> Corrections::setCost(
    const QUuid &attempt, const std::optional<ai::Money> &cost, const QString &note)
{
    return m_database.write([attempt, cost, note, author = m_author](Connection &connection) {
        return writeAmount(connection, author, attempt, cost, note);
    });
}

QFuture<Result<CorrectionSet>> Corrections::undo(const QUuid &set, const WorkContext &context)
{
    return undoCorrections(m_database, m_author, set, context);
}

QFuture<Result<QList<CorrectionSet>>> Corrections::list(int limit)
{
    return m_database.read([limit](Connection &connection) { return readSets(connection, limit); });
}

} // namespace aio::usage
