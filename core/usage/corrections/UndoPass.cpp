#include "core/usage/corrections/UndoPass.h"

#include "core/activity/ActivityRows.h"
#include "core/base/Uuid.h"
#include "core/usage/corrections/CorrectionRows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPromise>

namespace aio::usage {

namespace {

constexpr int restoredAtOnce = 500;

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

// Lives as long as a piece of it is on its way to the database thread.
class UndoPass : public std::enable_shared_from_this<UndoPass>
{
public:
    UndoPass(Database &database, Author author, const QUuid &set, const WorkContext &context)
        : m_database(database)
        , m_author(std::move(author))
        , m_context(context)
    {
        m_undone.id = set;
        m_set.id = makeUuidV7();
        m_set.at = QDateTime::currentMSecsSinceEpoch();
        m_set.kind = CorrectionSet::Kind::Undo;
        m_set.undoes = set;
        m_promise.start();
    }

    QFuture<Result<CorrectionSet>> future() { return m_promise.future(); }

    void goOn()
    {
        m_database
            .write([self = shared_from_this()](Connection &connection) { return self->piece(connection); })
            .then(QtFuture::Launch::Sync, [self = shared_from_this()](const Result<bool> &more) {
                if (more && *more) {
                    self->goOn();
                    return;
                }
                self->m_promise.addResult(
                    more ? Result<CorrectionSet>(self->m_set) : Result<CorrectionSet>(Failure(more.error())));
                self->m_promise.finish();
            });
    }

private:
    Result<bool> piece(Connection &connection)
    {
        if (!m_begun) {
            if (const Result<void> begun = begin(connection); !begun) {
                return Failure(begun.error());
            }
            m_begun = true;
        }
        if (const Result<void> wanted = m_context.check(); !wanted) {
            return Failure(wanted.error());
        }
        const auto places = connection.list(
            QStringLiteral("SELECT started_at, id FROM ai_usage_correction WHERE started_at <= ? "
                           "AND (started_at, id) > (?, ?) AND set_id = ? ORDER BY started_at, id LIMIT ?"),
            {m_undone.lastAt, m_place.startedAt, m_place.id, m_undone.id.toRfc4122(), restoredAtOnce},
            [](const SqlRow &row) {
                return AttemptPlace{row.integer(0), row.bytes(1)};
            });
        if (!places) {
            return Failure(places.error());
        }
        CorrectionWriter writer(connection, m_set.id);
        for (const AttemptPlace &place : *places) {
            if (const Result<bool> restored = writer.restore(place, m_undone.id); !restored) {
                return Failure(restored.error());
            }
        }
        if (const Result<void> finished = writer.finish(); !finished) {
            return Failure(finished.error());
        }
        if (places->size() == restoredAtOnce) {
            m_place = places->constLast();
            report();
            return true;
        }
        const Result<void> ended = end(connection);
        return ended ? Result<bool>(false) : Failure(ended.error());
    }

    Result<void> begin(Connection &connection)
    {
        const auto found = readSet(connection, m_undone.id);
        if (!found) {
            return Failure(found.error());
        }
        if (!*found) {
            return failure(ErrorKind::BadInput, UndoText::tr("There is no correction with this id."),
                UndoText::tr("aioctl usage corrections lists them."));
        }
        m_undone = **found;
        if (!m_undone.canBeUndone()) {
            return failure(ErrorKind::Conflict, UndoText::tr("This correction was taken back already."));
        }
        const Result<bool> again = isCorrectedAgain(connection, m_undone.id);
        if (!again) {
            return Failure(again.error());
        }
        if (*again) {
            return failure(ErrorKind::Conflict,
                UndoText::tr("A later correction changed some of the same calls."),
                UndoText::tr("Take the later correction back first."));
        }
        m_place = {m_undone.firstAt};
        m_set.note = m_undone.note;
        return insertSet(connection, m_set, m_author);
    }

    Result<void> end(Connection &connection)
    {
        Result<void> done = setState(connection, m_set.id, CorrectionSet::State::Done);
        done = done ? setState(connection, m_undone.id, CorrectionSet::State::Undone) : done;
        const auto set = done ? readSet(connection, m_set.id) : Failure(done.error());
        if (!set || !*set) {
            return set ? Result<void>() : Failure(set.error());
        }
        m_set = **set;
        return activity::append(connection, m_author,
            {QStringLiteral("usage.undo"), QStringLiteral("usage"),
                m_undone.id.toString(QUuid::WithoutBraces), m_set.note,
                {{QStringLiteral("cost_usd"), m_set.tally.before.toDecimal()}},
                {{QStringLiteral("attempts"), m_set.tally.attempts},
                    {QStringLiteral("cost_usd"), m_set.tally.after.toDecimal()}}});
    }

    void report() const
    {
        const qint64 span = std::max<qint64>(m_undone.lastAt - m_undone.firstAt, 1);
        m_context.report(QStringLiteral("undo"), double(m_place.startedAt - m_undone.firstAt) / double(span));
    }

    Database &m_database;
    Author m_author;
    WorkContext m_context;
    CorrectionSet m_undone;
    CorrectionSet m_set;
    AttemptPlace m_place;
    bool m_begun = false;
    QPromise<Result<CorrectionSet>> m_promise;
};

} // namespace

QFuture<Result<CorrectionSet>> undoCorrections(
    Database &database, const Author &author, const QUuid &set, const WorkContext &context)
{
    const auto pass = std::make_shared<UndoPass>(database, author, set, context);
    const auto future = pass->future();
    pass->goOn();
    return future;
}

} // namespace aio::usage
