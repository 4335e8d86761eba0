#pragma once

#include "core/base/Uuid.h"
#include "core/catalog/ModelCatalog.h"
#include "core/usage/UsageLedger.h"

#include <QDateTime>

#include <random>

namespace aio::test {

/// Attempts as a team makes them, oldest first: several providers, tasks, plans and people, some calls
/// retried or moved to another model, some failed for good. The same seed gives the same attempts, but for
/// their ids.
class MadeUpCalls
{
public:
    /// `calls` of them in the `span` ms before `end`.
    static QList<usage::UsageAttempt> make(int calls, qint64 end, qint64 span, quint32 seed = 7)
    {
        MadeUpCalls maker(seed);
        QList<usage::UsageAttempt> attempts;
        for (int i = 0; i < calls; ++i) {
            maker.addCall(attempts, end - span + span * (i + 1) / (calls + 1));
        }
        return attempts;
    }

private:
    struct Model
    {
        ai::ProviderKind kind;
        QString provider;
        QString name;
    };

    explicit MadeUpCalls(quint32 seed)
        : m_random(seed)
        , m_catalog(catalog::ModelCatalog::builtIn())
        , m_models{{ai::ProviderKind::Gemini, QStringLiteral("google"), QStringLiteral("gemini-2.5-flash")},
              {ai::ProviderKind::Gemini, QStringLiteral("google"), QStringLiteral("gemini-2.5-pro")},
              {ai::ProviderKind::OpenAi, QStringLiteral("openai"), QStringLiteral("gpt-4o-mini")},
              {ai::ProviderKind::Anthropic, QStringLiteral("anthropic"), QStringLiteral("claude-haiku-4-5")},
              {ai::ProviderKind::OpenAiCompatible, QStringLiteral("lab"), QStringLiteral("own-model-7b")}}
    {
    }

    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    void addCall(QList<usage::UsageAttempt> &attempts, qint64 at)
    {
        static const QList<ai::AiTask> tasks{ai::AiTask::ExtractText, ai::AiTask::ExtractImage,
            ai::AiTask::DraftCv, ai::AiTask::CoverLetter, ai::AiTask::Chat};
        static const QStringList users{QStringLiteral("mara"), QStringLiteral("felix"),
            QStringLiteral("ines"), QStringLiteral("nightly-cv"), QString()};
        usage::UsageAttempt attempt;
        attempt.call = makeUuidV7();
        attempt.task = tasks.at(number(0, int(tasks.size()) - 1));
        attempt.plan = ai::initialPlans().at(number(0, 3));
        attempt.user = users.at(number(0, int(users.size()) - 1));
        attempt.keyReference = QStringLiteral("keychain …7QfA");
        attempt.streamed = number(0, 2) > 0;
        const int fate = number(0, 99);
        const Model &model = m_models.at(number(0, 9) > 8 ? 4 : number(0, 3));
        attempt.startedAt = at;
        if (fate < 8) {
            fail(attempt, model, ai::AiErrorKind::RateLimit, 429);
            attempts.append(attempt);
            next(attempt, 2000);
            succeed(attempt, model);
        } else if (fate < 11) {
            fail(attempt, model, ai::AiErrorKind::Overloaded, 503);
            attempts.append(attempt);
            next(attempt, 1000);
            fail(attempt, model, ai::AiErrorKind::Timeout, 0);
            attempts.append(attempt);
            next(attempt, 50);
            attempt.fallbackReason = ai::aiErrorKindName(ai::AiErrorKind::Timeout);
            succeed(attempt, m_models.at(2));
        } else if (fate < 13) {
            fail(attempt, model, ai::AiErrorKind::Auth, 401);
        } else {
            attempt.resolvedFrom = fate == 20 ? QStringLiteral("gemini-1.5-pro") : QString();
            succeed(attempt, model);
        }
        attempts.append(attempt);
    }

    static void next(usage::UsageAttempt &attempt, qint64 waitMs)
    {
        attempt.parent = attempt.id;
        attempt.startedAt += attempt.latencyUs / 1000 + waitMs;
        ++attempt.number;
    }

    void setModel(usage::UsageAttempt &attempt, const Model &model)
    {
        attempt.id = makeUuidV7();
        attempt.provider = model.provider;
        attempt.providerKind = model.kind;
        attempt.modelAsked = model.name;
    }

    void fail(usage::UsageAttempt &attempt, const Model &model, ai::AiErrorKind kind, int status)
    {
        setModel(attempt, model);
        attempt.modelServed.clear();
        attempt.error = kind;
        attempt.httpStatus = status;
        attempt.errorText =
            QStringLiteral("HTTP %1: the service said no to model %2").arg(status).arg(model.name);
        attempt.latencyUs = kind == ai::AiErrorKind::Timeout ? 60'000'000 : number(80'000, 900'000);
        attempt.firstTextUs.reset();
        attempt.usage = {};
        attempt.cost = {};
    }

    void succeed(usage::UsageAttempt &attempt, const Model &model)
    {
        setModel(attempt, model);
        attempt.modelServed = model.name;
        attempt.error.reset();
        attempt.httpStatus = 200;
        attempt.errorText.clear();
        attempt.latencyUs = number(700'000, 14'000'000);
        attempt.firstTextUs =
            attempt.streamed ? std::optional<qint64>(attempt.latencyUs / number(3, 9)) : std::nullopt;
        attempt.usage.input = number(900, 4800);
        attempt.usage.cachedInput = number(0, 2) == 0 ? number(256, 2048) : 0;
        attempt.usage.output = number(120, 3100);
        attempt.usage.reasoning = model.name.endsWith(QStringLiteral("pro")) ? number(200, 1400) : 0;
        const QDate day = QDateTime::fromMSecsSinceEpoch(attempt.startedAt, Qt::UTC).date();
        attempt.cost =
            catalog::costOf(attempt.usage, m_catalog.price(model.kind, model.name, day, model.provider));
    }

    std::mt19937 m_random;
    catalog::ModelCatalog m_catalog;
    QList<Model> m_models;
};

} // namespace aio::test
