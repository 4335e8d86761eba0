#include "core/routing/Router.h"

#include "core/catalog/WorstCase.h"
#include "core/routing/CandidateCheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace aio::routing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Routing)
};

using By = RouteEntry::By;

// The providers that others fall back to: the default one first, then in the order of the list.
QList<ProviderState> inOrder(QList<ProviderState> providers)
{
    std::stable_sort(providers.begin(), providers.end(), [](const ProviderState &a, const ProviderState &b) {
        if (a.config.isDefault != b.config.isDefault) {
            return a.config.isDefault;
        }
        return a.config.position < b.config.position;
    });
    return providers;
}

// Walks a chain and collects its candidates.
class ChainWalk
{
public:
    ChainWalk(const CheckContext &context, const QList<ProviderState> &providers)
        : m_context(context)
        , m_providers(inOrder(providers))
    {
    }

    void add(const RouteEntry &entry)
    {
        switch (entry.by) {
        case By::Provider:
            addProvider(entry.provider, entry.model);
            break;
        case By::Kind:
            addKind(entry);
            break;
        case By::AnyFast:
        case By::AnyQuality:
            addAny(entry.by == By::AnyQuality);
            break;
        }
    }

    void addProvider(const QString &id, const QString &model)
    {
        for (const ProviderState &provider : m_providers) {
            if (provider.config.id == id) {
                addChecked(provider, model);
                return;
            }
        }
        if (id == builtInProviderId()) {
            addBuiltIn();
            return;
        }
        m_candidates << skipped(
            {id, model}, SkipReason::ProviderMissing, Text::tr("There is no provider \"%1\".").arg(id));
    }

    void addBuiltIn()
    {
        for (const ProviderState &provider : m_providers) {
            if (provider.config.kind == ai::ProviderKind::BuiltIn) {
                addChecked(provider, {});
                return;
            }
        }
        ProviderState provider;
        provider.config.id = builtInProviderId();
        provider.config.kind = ai::ProviderKind::BuiltIn;
        addChecked(provider, {});
    }

    QList<Candidate> take() { return std::move(m_candidates); }

private:
    void addKind(const RouteEntry &entry)
    {
        bool found = false;
        for (const ProviderState &provider : m_providers) {
            if (provider.config.kind == entry.kind) {
                found = true;
                addChecked(provider, entry.model);
            }
        }
        if (!found) {
            RouteEntry anyModel = entry;
            anyModel.model.clear(); // it has a place of its own
            Candidate missing = skipped({anyModel.toText(), entry.model}, SkipReason::ProviderMissing,
                Text::tr("No provider of the kind %1 is set up.").arg(ai::providerKindTitle(entry.kind)));
            missing.kind = entry.kind;
            missing.providerName = ai::providerKindTitle(entry.kind);
            m_candidates << missing;
        }
    }

    void addAny(bool quality)
    {
        for (const ProviderState &provider : m_providers) {
            const bool named = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
                [&](const Candidate &candidate) { return candidate.ref.provider == provider.config.id; });
            if (!named && provider.config.kind != ai::ProviderKind::BuiltIn) {
                addChecked(provider, ownModel(provider.config, quality));
            }
        }
    }

    [[nodiscard]] QString ownModel(const ai::ProviderConfig &config, bool quality) const
    {
        const QString chosen = quality ? config.qualityModel : config.fastModel;
        if (!chosen.isEmpty()) {
            return chosen;
        }
        const QString suggested = quality ? m_context.catalog.qualityModel(config.kind, m_context.today)
                                          : m_context.catalog.fastModel(config.kind, m_context.today);
        // A server with one model has it for everything.
        return suggested.isEmpty() ? (quality ? config.fastModel : config.qualityModel) : suggested;
    }

    void addChecked(const ProviderState &provider, const QString &model)
    {
        const bool quality = wantsQuality(m_context.request.task, m_context.request.plan);
        Candidate candidate =
            checked(m_context, provider, model.isEmpty() ? ownModel(provider.config, quality) : model);
        const bool repeated = std::any_of(m_candidates.cbegin(), m_candidates.cend(),
            [&](const Candidate &other) { return other.ref == candidate.ref; });
        if (repeated && candidate.verdict == Candidate::Verdict::Used) {
            candidate = skipped(
                candidate.ref, SkipReason::Repeated, Text::tr("It stands higher in the chain already."));
            candidate.kind = provider.config.kind;
        }
        m_candidates << candidate;
    }

    const CheckContext &m_context;
    QList<ProviderState> m_providers;
    QList<Candidate> m_candidates;
};

// Why those that are used stand where they stand.
void sayOrder(QList<Candidate> &candidates)
{
    bool first = true;
    for (Candidate &candidate : candidates) {
        if (candidate.verdict == Candidate::Verdict::Used) {
            candidate.sentence = first ? Text::tr("Asked first.") : Text::tr("Asked if those above it fail.");
            if (!candidate.resolution.isEmpty()) {
                candidate.sentence += u' ' + candidate.resolution;
            }
            first = false;
        }
    }
}

} // namespace

QString builtInProviderId()
{
    return QStringLiteral("builtin");
}

RouteRequest RouteRequest::of(const ai::Request &request)
{
    RouteRequest facts;
    facts.task = request.task;
    facts.plan = request.plan;
    facts.textTokens = catalog::textTokensAtMost(request);
    for (const ai::Message &message : request.messages) {
        for (const ai::Part &part : message.parts) {
            if (const auto *image = std::get_if<ai::ImagePart>(&part)) {
                facts.images << *image;
            }
        }
    }
    facts.hasImages = !facts.images.isEmpty();
    facts.needsJson = request.output.has_value();
    facts.maxOutputTokens = request.maxOutputTokens;
    facts.pinned = request.pinned;
    return facts;
}

RouteDecision decide(const RouteRequest &request, const RoutePolicy &policy,
    const QList<ProviderState> &providers, const catalog::ModelCatalog &catalog, QDate today,
    qint64 policyRevision)
{
    const Route route = policy.route(request.plan, request.task);
    const bool pinned = request.pinned.has_value();
    const CheckContext context{
        request, catalog, today, policy.isLocalOnly(request.plan), pinned ? std::nullopt : route.ceiling};
    ChainWalk walk(context, providers);
    if (pinned) {
        walk.addProvider(request.pinned->provider, request.pinned->model);
    } else {
        for (const RouteEntry &entry : route.chain) {
            walk.add(entry);
        }
        if (route.builtInLast && request.task != ai::AiTask::Chat) {
            walk.addBuiltIn();
        }
    }
    RouteDecision decision{request.task, request.plan, policyRevision, pinned, walk.take()};
    sayOrder(decision.candidates);
    return decision;
}

} // namespace aio::routing
