#pragma once

#include "core/catalog/ModelCatalog.h"
#include "core/usage/UsageAttempt.h"

#include <QDate>
#include <QList>

#include <random>

namespace aio::demo {

/// Made-up usage of a team of three hundred over eighteen months: office hours and weekends, growth, a day
/// when a script ran wild, failures, retries, fallbacks, caches, and calls without a price. The same for the
/// same arguments, on every computer; priced by the catalog.
class SampleUsage
{
public:
    static constexpr int dayCount = 548;

    /// Exactly `rows` attempts that end before `end` (UTC ms).
    SampleUsage(const catalog::ModelCatalog &catalog, qint64 rows, qint64 end, quint64 seed = 1);

    /// The attempts of a day (UTC), 0…dayCount-1, in the order of time. To be asked in the order of days.
    [[nodiscard]] QList<usage::UsageAttempt> day(int index);
    /// How many attempts that will be.
    [[nodiscard]] qint64 rowsOf(int index) const { return m_rows.at(index); }

private:
    struct Model
    {
        QString provider;
        ai::ProviderKind kind = ai::ProviderKind::OpenAiCompatible;
        QString name;
        std::optional<catalog::PriceVersion> price;
        qint64 typicalUs = 0; ///< how long an answer takes
    };
    struct User
    {
        QString name;
        QString plan;
        int model = 0; ///< the one that is used most
    };

    void makeModels(const catalog::ModelCatalog &catalog, QDate day);
    void makeUsers();
    void shareOutRows(qint64 rows);
    qint64 below(qint64 bound);
    double share();
    QUuid idAt(qint64 time);
    void addCall(QList<usage::UsageAttempt> &made, int index, qint64 at, qsizetype most);
    usage::UsageAttempt attemptOf(const User &user, const Model &model, ai::AiTask task, qint64 at);
    void fail(usage::UsageAttempt &attempt);

    std::mt19937_64 m_random;
    qint64 m_start = 0; ///< UTC ms, of day 0
    qint64 m_end = 0;
    QList<qint64> m_rows; ///< by day
    QList<Model> m_models;
    QList<User> m_users;
};

} // namespace aio::demo
