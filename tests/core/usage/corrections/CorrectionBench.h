#pragma once

#include "core/usage/AttemptImport.h"
#include "core/usage/corrections/Corrections.h"
#include "core/usage/report/SumBuilder.h"
#include "core/usage/report/UsageCheck.h"
#include "core/usage/report/UsageRetention.h"
#include "tests/core/usage/report/RandomAttempts.h"

namespace aio::test {

/// A workspace whose log is corrected.
class CorrectionBench
{
public:
    CorrectionBench()
        : m_database(m_workspace.open())
        , m_corrections(*m_database, m_workspace.author())
    {
    }

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] usage::Corrections &corrections() { return m_corrections; }

    qint64 add(const QList<usage::UsageAttempt> &attempts)
    {
        return take(m_database->perform([&](Connection &connection) {
            return usage::AttemptImport(connection, QStringLiteral("laptop")).add(attempts);
        })).value();
    }

    void sumUp(qint64 now, int steps)
    {
        QVERIFY(take(m_database->perform(
            [=](Connection &connection) { return usage::SumBuilder(connection).steps(now, steps); })));
    }

    void retain(const usage::RetentionLimits &limits)
    {
        for (qint64 deleted = 1; deleted > 0;) {
            deleted = take(m_database->perform([&limits](Connection &connection) {
                return usage::UsageRetention(connection, limits).step();
            })).value();
        }
    }

    /// What does not add up; empty: nothing.
    QString differences()
    {
        const auto found = take(m_database->read(
            [](Connection &connection) { return usage::checkUsage(connection, WorkContext()); }));
        return found ? found->differences.join(u'\n') : found.error().detail;
    }

    qint64 number(const QString &sql)
    {
        return *take(m_database->read([&sql](Connection &connection) {
            return connection.first(sql, {}, [](const SqlRow &row) { return row.integer(0); });
        })).value();
    }

private:
    TemporaryWorkspace m_workspace;
    std::unique_ptr<Database> m_database;
    usage::Corrections m_corrections;
};

/// A price of so many dollars for a million tokens in, and five times as much out.
inline catalog::UserPrice priceOf(const QString &model, qint64 dollars, QDate from = {})
{
    constexpr qint64 nanos = 1'000'000'000;
    catalog::UserPrice price;
    price.kind = ai::ProviderKind::Gemini;
    price.model = model;
    price.price.id = QStringLiteral("%1@%2").arg(model).arg(dollars);
    price.price.from = from;
    price.price.rates.input = dollars * nanos;
    price.price.rates.output = 5 * dollars * nanos;
    price.price.byUser = true;
    return price;
}

} // namespace aio::test
