#include "core/routing/CandidateCheck.h"

#include "core/catalog/PriceAt.h"
#include "core/catalog/WorstCase.h"
#include "core/routing/KeyObstacle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace aio::routing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Routing)
};

void skip(Candidate &candidate, SkipReason reason, const QString &sentence)
{
    candidate.verdict = Candidate::Verdict::Skipped;
    candidate.reason = reason;
    candidate.sentence = sentence;
}

QString money(ai::Money amount)
{
    constexpr double nanosPerDollar = 1e9;
    return QLocale().toCurrencyString(double(amount.nanoUsd) / nanosPerDollar, QStringLiteral("$"), 4);
}

// Whether the provider may be asked at all.
bool checkProvider(const CheckContext &context, const ProviderState &provider, Candidate &candidate)
{
    const QString name = candidate.providerName;
    if (!provider.config.enabled) {
        skip(candidate, SkipReason::Disabled, Text::tr("%1 is switched off.").arg(name));
    } else if (context.localOnly && !provider.config.isLocal()) {
        skip(candidate, SkipReason::PlanExcludes,
            Text::tr("This plan stays on this computer and its network; %1 does not.").arg(name));
    } else if (const KeyObstacle obstacle = keyObstacle(provider); obstacle == KeyObstacle::Missing) {
        skip(candidate, SkipReason::NoCredential, Text::tr("%1 has no key.").arg(name));
    } else if (obstacle == KeyObstacle::Unreadable) {
        skip(candidate, SkipReason::NoCredential,
            Text::tr("The key of %1 cannot be read: the keychain is locked or absent.").arg(name));
    } else if (provider.circuitOpen) {
        const QString when =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(provider.retryAt).time(), QLocale::ShortFormat);
        skip(candidate, SkipReason::CircuitOpen,
            provider.retryAt > 0
                ? Text::tr("%1 failed several times; it is tried again at %2.").arg(name, when)
                : Text::tr("%1 failed several times just now.").arg(name));
    }
    return candidate.verdict == Candidate::Verdict::Used;
}

qint64 promptTokens(const RouteRequest &request, catalog::ImageTokens rule)
{
    qint64 tokens = request.textTokens;
    for (const ai::ImagePart &image : request.images) {
        tokens += catalog::imageTokensAtMost(image, rule);
    }
    // A dry run does not have the image at hand: one of unknown size.
    return request.hasImages && request.images.isEmpty() ? tokens + catalog::imageTokensAtMost({}, rule)
                                                         : tokens;
}

// Whether the model can do what is asked.
bool checkAbility(const CheckContext &context, Candidate &candidate, qint64 prompt)
{
    const ai::ModelInfo &model = candidate.model;
    const RouteRequest &request = context.request;
    const qint64 answer = request.maxOutputTokens.value_or(0);
    if ((request.hasImages || !request.images.isEmpty()) && model.vision == false) {
        skip(candidate, SkipReason::LacksVision, Text::tr("%1 takes no images.").arg(model.id));
    } else if (request.needsJson && !request.validatesJson && model.structuredOutput == false) {
        skip(candidate, SkipReason::LacksJson, Text::tr("%1 cannot be held to a schema.").arg(model.id));
    } else if (model.contextTokens && prompt + answer > *model.contextTokens) {
        skip(candidate, SkipReason::ContextTooSmall,
            Text::tr("%1 takes %2 tokens; the request may have %3.")
                .arg(
                    model.id, QLocale().toString(*model.contextTokens), QLocale().toString(prompt + answer)));
    }
    candidate.validateJson = request.needsJson && model.structuredOutput == false;
    return candidate.verdict == Candidate::Verdict::Used;
}

void setPrice(const CheckContext &context, const ProviderState &provider, Candidate &candidate, qint64 prompt)
{
    candidate.price = catalog::priceAt(context.catalog, provider.config, candidate.model.id, context.today);
    const qint64 answer = catalog::answerTokensAtMost(context.request.maxOutputTokens, candidate.model);
    candidate.worstCost = catalog::costAtMost(prompt, answer, candidate.price);
}

void checkCeiling(const CheckContext &context, Candidate &candidate)
{
    if (!context.ceiling) {
        return;
    }
    if (!candidate.worstCost) {
        skip(candidate, SkipReason::OverCeiling,
            Text::tr("%1 has no known price, so the route's limit of %2 a call cannot be kept.")
                .arg(candidate.model.id, money(*context.ceiling)));
    } else if (*candidate.worstCost > *context.ceiling) {
        skip(candidate, SkipReason::OverCeiling,
            Text::tr("A call may cost %1; the route allows %2.")
                .arg(money(*candidate.worstCost), money(*context.ceiling)));
    }
}

// The model to call in place of the one that is named.
bool resolveModel(
    const CheckContext &context, const ProviderState &provider, const QString &named, Candidate &candidate)
{
    const catalog::ResolvedModel resolved =
        context.catalog.resolve(provider.config.kind, named, context.today, provider.config.id);
    candidate.model = resolved.model;
    candidate.ref.model = resolved.model.id;
    const auto known = context.catalog.find(provider.config.kind, resolved.model.id, provider.config.id);
    candidate.imageTokens = known ? known->imageTokens : catalog::ImageTokens::Unknown;
    if (!resolved.retired.isEmpty()) {
        candidate.resolvedFrom = named;
        candidate.resolution = resolved.note();
    }
    if (!resolved.usable) {
        skip(candidate, SkipReason::Retired, candidate.resolution);
    }
    return resolved.usable;
}

Candidate builtIn(const CheckContext &context, const ProviderState &provider, Candidate candidate)
{
    candidate.price = catalog::freePrice();
    candidate.worstCost = ai::Money{};
    if (!checkProvider(context, provider, candidate)) {
        return candidate;
    }
    if (context.request.task == ai::AiTask::Chat) {
        skip(candidate, SkipReason::CannotDoTask, Text::tr("The built-in engine does not chat."));
    }
    return candidate;
}

} // namespace

Candidate checked(const CheckContext &context, const ProviderState &provider, const QString &namedModel)
{
    Candidate candidate;
    candidate.ref = {provider.config.id, namedModel};
    candidate.kind = provider.config.kind;
    candidate.providerName =
        provider.config.name.isEmpty() ? ai::providerKindTitle(provider.config.kind) : provider.config.name;
    if (provider.config.kind == ai::ProviderKind::BuiltIn) {
        return builtIn(context, provider, candidate);
    }
    if (namedModel.isEmpty()) {
        skip(candidate, SkipReason::NoModel,
            Text::tr("No model is chosen at %1 for this task.").arg(candidate.providerName));
        return candidate;
    }
    // The model first: what is skipped still says which one it would have been.
    const bool usable = resolveModel(context, provider, namedModel, candidate);
    const qint64 prompt = promptTokens(context.request, candidate.imageTokens);
    setPrice(context, provider, candidate, prompt);
    if (usable && checkProvider(context, provider, candidate) && checkAbility(context, candidate, prompt)) {
        checkCeiling(context, candidate);
    }
    return candidate;
}

Candidate skipped(const ai::ModelRef &ref, SkipReason reason, const QString &sentence)
{
    Candidate candidate;
    candidate.ref = ref;
    candidate.providerName = ref.provider;
    candidate.model.id = ref.model;
    skip(candidate, reason, sentence);
    return candidate;
}

} // namespace aio::routing
