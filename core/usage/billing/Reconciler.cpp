#include "core/usage/billing/Reconciler.h"

#include "core/usage/AttemptRows.h"
#include "core/usage/billing/DriftExplainer.h"
#include "core/usage/billing/InvoiceRows.h"
#include "core/usage/billing/ModelKey.h"
#include "core/usage/corrections/PriceBook.h"
#include "core/usage/report/UsageReports.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace aio::usage {

namespace {

constexpr qint64 dayLength = 86'400'000;

template <typename T> T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

qint64 startOf(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

// A tier whose rates are half of the standard ones.
bool isCheaperTier(const QString &tier)
{
    return tier.contains(u"batch", Qt::CaseInsensitive) || tier.contains(u"flex", Qt::CaseInsensitive);
}

struct DayLines
{
    ai::Money step{1};
    QList<InvoiceLine> lines;
};

class Reconcile
{
public:
    Reconcile(Database &database, const ReconcileRequest &request, const WorkContext &context)
        : m_database(database)
        , m_request(request)
        , m_context(context)
        , m_prices(request.catalog, {})
    {
        m_answer.provider = request.provider;
    }

    Result<Reconciliation> run()
    {
        Result<void> done = readInvoices();
        if (!done || !m_answer.first.isValid()) {
            return done ? Result<Reconciliation>(m_answer) : Failure(done.error());
        }
        addInvoiceRows();
        done = readLog(false);
        done = done ? readLog(true) : done;
        done = done ? finish() : done;
        return done ? Result<Reconciliation>(m_answer) : Failure(done.error());
    }

private:
    // Which bill each day is taken from.
    Result<void> readInvoices()
    {
        const auto invoices =
            waited(m_database.read([](Connection &connection) { return usage::readInvoices(connection); }));
        if (!invoices) {
            return Failure(invoices.error());
        }
        for (const Invoice &invoice : *invoices) {
            if (invoice.provider == m_request.provider) {
                if (Result<void> taken = takeInvoice(invoice); !taken) {
                    return taken;
                }
            }
        }
        if (!m_days.empty()) {
            m_answer.first = m_days.cbegin()->first;
            m_answer.last = m_days.crbegin()->first;
            m_answer.uncoveredDays = m_answer.first.daysTo(m_answer.last) + 1 - qint64(m_days.size());
        }
        return m_context.check();
    }

    Result<void> takeInvoice(const Invoice &invoice)
    {
        QSet<QDate> own;
        const QDate first =
            m_request.first.isValid() ? std::max(invoice.first, m_request.first) : invoice.first;
        const QDate last = m_request.last.isValid() ? std::min(invoice.last, m_request.last) : invoice.last;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (m_days.try_emplace(day, DayLines{invoice.step, {}}).second) {
                own.insert(day);
            }
        }
        if (own.isEmpty()) {
            return {};
        }
        m_answer.invoices << invoice;
        const auto lines = waited(m_database.read(
            [id = invoice.id](Connection &connection) { return readInvoiceLines(connection, id); }));
        if (!lines) {
            return Failure(lines.error());
        }
        for (const InvoiceLine &line : *lines) {
            if (own.contains(line.day)) {
                m_days[line.day].lines << line;
            }
        }
        return {};
    }

    // On a day whose bill names no model at all, everything is one row.
    [[nodiscard]] QString keyOf(QDate day, const QString &model) const
    {
        return m_whole.contains(day) ? QString() : modelKey(model);
    }

    void addInvoiceRows()
    {
        for (const auto &[day, lines] : m_days) {
            const bool namesModels = std::any_of(lines.lines.cbegin(), lines.lines.cend(),
                [](const InvoiceLine &line) { return !line.model.isEmpty(); });
            if (!namesModels && !lines.lines.isEmpty()) {
                m_whole.insert(day);
            }
            for (const InvoiceLine &line : lines.lines) {
                DriftRow &row = m_rows[{day, keyOf(day, line.model)}];
                row.day = day;
                row.model = row.model.isEmpty() ? line.model : row.model;
                row.invoiced = row.invoiced.value_or(ai::Money{}) + line.cost;
                row.lines += line.lines;
                if (isCheaperTier(line.tier) || isCheaperTier(line.item)) {
                    row.cheaperTiers += line.cost;
                }
                const QString item = line.tier.isEmpty() ? line.item : line.item + u' ' + line.tier;
                if (!item.trimmed().isEmpty() && !row.items.contains(item)) {
                    row.items << item;
                }
            }
        }
    }

    Result<void> readLog(bool tests)
    {
        ReportQuestion question;
        question.filter.from = startOf(m_answer.first);
        question.filter.to = startOf(m_answer.last.addDays(1));
        question.filter.providers = QStringList{m_request.provider};
        if (tests) {
            question.filter.tasks = {ai::AiTask::Test};
        }
        UsageReports reports(m_database);
        const auto table = waited(reports.table(
            question, {UsageBucket::Day, {UsageDimension::Model}}, QDateTime::currentMSecsSinceEpoch()));
        if (!table) {
            return Failure(table.error());
        }
        for (const UsageTableRow &logged : table->rows) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(logged.bucket->whole.start, Qt::UTC).date();
            if (m_days.contains(day)) {
                addLogged(day, logged.names.constFirst(), logged.now.figures);
            }
        }
        return m_context.check();
    }

    void addLogged(QDate day, const QString &model, const UsageFigures &figures)
    {
        // Attempts that nobody answered and nobody bills say nothing here.
        if (figures.requests == 0 && figures.cost == ai::Money{}) {
            return;
        }
        DriftRow &row = m_rows[{day, keyOf(day, model)}];
        row.day = day;
        if (!m_whole.contains(day)) {
            row.model = model;
        }
        row.logged += figures.cost;
        row.calls += figures.attempts;
        row.unpriced += figures.unpriced;
        row.estimated += figures.estimated;
    }

    // What calls without a price would cost now; nothing: of one that is not known, or its row is gone.
    Result<std::optional<ai::Money>> unpricedCost(const DriftRow &row)
    {
        const qint64 start = startOf(row.day);
        const auto attempts = waited(m_database.read([&](Connection &connection) {
            return connection.list(
                QStringLiteral("SELECT %1 FROM ai_provider_usage_logs WHERE started_at >= ? "
                               "AND started_at < ? AND provider_id = ? AND cost_nano IS NULL")
                    .arg(attemptColumns()),
                {start, start + dayLength, m_request.provider}, attemptOf);
        }));
        if (!attempts) {
            return Failure(attempts.error());
        }
        ai::Money sum;
        qint64 known = 0;
        for (const UsageAttempt &attempt : *attempts) {
            if (attempt.countsAsRequest() && keyOf(row.day, attempt.model()) == keyOf(row.day, row.model)) {
                if (const auto cost = m_prices.costOf(attempt)) {
                    sum += *cost->amount;
                    ++known;
                }
            }
        }
        return known == row.unpriced ? std::optional(sum) : std::optional<ai::Money>();
    }

    Result<void> finish()
    {
        for (auto &[place, row] : m_rows) {
            if (const Result<void> wanted = m_context.check(); !wanted) {
                return wanted;
            }
            std::optional<ai::Money> unpriced;
            if (row.unpriced > 0) {
                const auto cost = unpricedCost(row);
                if (!cost) {
                    return Failure(cost.error());
                }
                unpriced = *cost;
            }
            row.parts = DriftExplainer(row, m_days[row.day].step, unpriced).explain();
            m_answer.invoiced += row.invoiced.value_or(ai::Money{});
            m_answer.logged += row.logged;
            m_answer.rows << row;
        }
        const auto order = [](const DriftRow &row) {
            return std::tuple(row.day, -row.invoiced.value_or(ai::Money{}).nanoUsd, row.model);
        };
        std::sort(m_answer.rows.begin(), m_answer.rows.end(),
            [&order](const DriftRow &left, const DriftRow &right) { return order(left) < order(right); });
        return {};
    }

    Database &m_database;
    const ReconcileRequest &m_request;
    const WorkContext &m_context;
    PriceBook m_prices;
    std::map<QDate, DayLines> m_days;
    QSet<QDate> m_whole;
    std::map<std::pair<QDate, QString>, DriftRow> m_rows;
    Reconciliation m_answer;
};

} // namespace

Result<Reconciliation> reconcile(
    Database &database, const ReconcileRequest &request, const WorkContext &context)
{
    return Reconcile(database, request, context).run();
}

} // namespace aio::usage
