#pragma once

#include "core/ai/ModelInfo.h"
#include "core/ai/Secret.h"
#include "ui/providers/test/TestReport.h"

#include <QList>

#include <functional>
#include <stop_token>

namespace aio::ui {

/// A model to choose.
struct ModelChoice
{
    ai::ModelInfo info;
    QString price{}; ///< "$0.30 in · $2.50 out" per million tokens; empty: not known
    bool byUser = false; ///< an admin set that price

    bool operator==(const ModelChoice &) const = default;
};

/// What to try. Nothing of it has to be saved.
struct TestRequest
{
    ai::ProviderConfig config;
    std::optional<ai::Secret> key{}; ///< nothing: the one that calls would use
    QString model{}; ///< empty: the provider's fast model
    bool completion = false; ///< also make a tiny call, which costs something
};

/// Tries a provider step by step and lists its models. Called on the GUI thread and answers there, later; the
/// network is elsewhere. Nothing is called any more once `context` is gone, and the work stops with `stop`.
class ProviderTester
{
public:
    ProviderTester() = default;
    virtual ~ProviderTester() = default;
    Q_DISABLE_COPY_MOVE(ProviderTester)

    using Sink = std::function<void(const TestReport &)>;
    /// `sink` hears of every step; the last time with `finished`.
    virtual void test(const TestRequest &request, QObject *context, std::stop_token stop, Sink sink) = 0;

    using Models = std::function<void(const ai::AiResult<QList<ai::ModelInfo>> &)>;
    virtual void models(
        const ai::ProviderConfig &config, QObject *context, std::stop_token stop, Models done) = 0;

    /// What the tiny call would cost at most; nothing: not known. Zero for engines nobody bills.
    [[nodiscard]] virtual std::optional<ai::Money> completionCost(
        const ai::ProviderConfig &config, const QString &model) const = 0;
};

} // namespace aio::ui
