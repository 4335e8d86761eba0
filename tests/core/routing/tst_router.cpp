#include "core/catalog/WorstCase.h"
#include "core/routing/ProviderModels.h"
#include "core/routing/Router.h"

#include <QJsonDocument>
#include <QTest>

using namespace aio;
using namespace aio::routing;
using namespace Qt::StringLiterals;
using ai::AiTask;
using ai::ProviderKind;
using Verdict = Candidate::Verdict;

namespace {

const QDate today(2026, 11, 22);

ProviderState provider(const QString &id, ProviderKind kind, int position = 0)
{
    ProviderState state;
    state.config.id = id;
    state.config.name = id;
    state.config.kind = kind;
    state.config.baseUrl = ai::defaultBaseUrl(kind);
    state.config.position = position;
    state.credential = ProviderState::Credential::Present;
    return state;
}

ProviderState ollama()
{
    ProviderState state = provider(u"ollama"_s, ProviderKind::OpenAiCompatible);
    state.config.baseUrl = QUrl(u"http://localhost:11434/v1"_s);
    state.config.fastModel = u"llama3.1:8b"_s;
    return state;
}

RouteRequest asking(const QString &plan, AiTask task)
{
    RouteRequest request;
    request.plan = plan;
    request.task = task;
    request.textTokens = 2000;
    request.maxOutputTokens = 1000;
    return request;
}

RouteDecision standard(const RouteRequest &request, const QList<ProviderState> &providers, QDate day = today)
{
    return decide(request, RoutePolicy::standard(), providers, catalog::ModelCatalog::builtIn(), day);
}

// "gemini/gemini-2.5-flash builtin": what is used; a skipped one is "-REASON".
QString shape(const RouteDecision &decision)
{
    QStringList links;
    for (const Candidate &candidate : decision.candidates) {
        const bool used = candidate.verdict == Verdict::Used;
        links << (used ? candidate.ref.toText() : u'-' + skipReasonName(candidate.reason));
        if (candidate.sentence.isEmpty()) {
            links << u"(no sentence)"_s;
        }
    }
    return links.join(u' ');
}

RouteDecision alone(const QString &entry, const RouteRequest &request, const ProviderState &state,
    const std::optional<ai::Money> &ceiling = {})
{
    RoutePolicy policy;
    policy.setRoute(request.plan, request.task, {{RouteEntry::fromText(entry).value()}, ceiling, false});
    return decide(request, policy, {state}, catalog::ModelCatalog::builtIn(), today);
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardRoutes_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("task");
        QTest::addColumn<QString>("expected");
        const QString fast = u"gemini/gemini-2.5-flash builtin"_s;
        const QString quality = u"gemini/gemini-2.5-pro builtin"_s;
        for (const AiTask task : ai::routedTasks()) {
            const QString name = ai::taskName(task);
            const bool drafts = task == AiTask::DraftCv || task == AiTask::CoverLetter;
            const QString free = task == AiTask::Chat ? u"gemini/gemini-2.5-flash"_s : fast;
            QTest::newRow(qPrintable(u"freemium "_s + name)) << u"freemium"_s << int(task) << free;
            QTest::newRow(qPrintable(u"pro "_s + name)) << u"pro"_s << int(task) << (drafts ? quality : free);
        }
        QTest::newRow("private") << u"private"_s << int(AiTask::DraftCv) << u"-plan_excludes builtin"_s;
        QTest::newRow("a plan of their own") << u"students"_s << int(AiTask::DraftCv) << fast;
    }

    void theStandardRoutes()
    {
        QFETCH(const QString, plan);
        QFETCH(const int, task);
        QFETCH(const QString, expected);
        const RouteDecision decision =
            standard(asking(plan, AiTask(task)), {provider(u"gemini"_s, ProviderKind::Gemini)});
        QCOMPARE(shape(decision), expected);
    }

    void aRetiredModelIsReplacedVisibly()
    {
        const QList<ProviderState> gemini{provider(u"google"_s, ProviderKind::Gemini)};
        const Candidate now = standard(asking(u"pro"_s, AiTask::DraftCv), gemini).first().value();
        QCOMPARE(now.ref, (ai::ModelRef{u"google"_s, u"gemini-2.5-pro"_s}));
        QCOMPARE(now.resolvedFrom, u"gemini-1.5-pro"_s);
        QVERIFY(now.sentence.contains(u"gemini-1.5-pro"_s));
        QVERIFY(*now.worstCost > ai::Money{});
        const Candidate soon =
            standard(asking(u"pro"_s, AiTask::DraftCv), gemini, {2026, 12, 1}).first().value();
        QCOMPARE(soon.ref.model, u"gemini-3.8-flash"_s);
        const Candidate fast =
            standard(asking(u"pro"_s, AiTask::ExtractText), gemini, {2026, 12, 1}).first().value();
        QCOMPARE(fast.ref.model, u"gemini-3.5-flash-lite"_s);
    }

    void withoutGeminiTheOthersServe()
    {
        ProviderState openAi = provider(u"openai"_s, ProviderKind::OpenAi, 0);
        ProviderState claude = provider(u"claude"_s, ProviderKind::Anthropic, 1);
        claude.config.isDefault = true;
        QCOMPARE(shape(standard(asking(u"freemium"_s, AiTask::ExtractText), {openAi, claude})),
            u"-provider_missing claude/claude-haiku-5-5 openai/gpt-6-luna builtin"_s);
        claude.config.qualityModel = u"claude-opus-5-5"_s;
        QCOMPARE(shape(standard(asking(u"team"_s, AiTask::CoverLetter), {openAi, claude})),
            u"-provider_missing claude/claude-opus-5-5 openai/gpt-6-sol builtin"_s);
        QCOMPARE(shape(standard(asking(u"pro"_s, AiTask::DraftCv), {})), u"-provider_missing builtin"_s);
    }

    void aPrivatePlanUsesTheLocalServer()
    {
        const RouteDecision decision = standard(
            asking(u"private"_s, AiTask::DraftCv), {provider(u"gemini"_s, ProviderKind::Gemini), ollama()});
        QCOMPARE(shape(decision), u"-plan_excludes ollama/llama3.1:8b builtin"_s);
        QCOMPARE(decision.first()->worstCost, std::optional(ai::Money{}));
    }

    void chatHasNoBuiltInEngine()
    {
        const RouteDecision decision = standard(asking(u"pro"_s, AiTask::Chat), {});
        QCOMPARE(shape(decision), u"-provider_missing"_s);
        QVERIFY(decision.used().isEmpty());
        const ai::AiError error = decision.error();
        QCOMPARE(error.kind, ai::AiErrorKind::NoRoute);
        QVERIFY(error.message.contains(u"Google Gemini"_s));
        RouteRequest pinned = asking(u"pro"_s, AiTask::Chat);
        pinned.pinned = ai::ModelRef{u"builtin"_s, {}};
        QCOMPARE(shape(standard(pinned, {})), u"-cannot_do_task"_s);
    }

    void everyReasonIsSaid_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"disabled", "no_credential", "circuit_open", "lacks_vision",
                 "context_too_small", "over_ceiling", "retired", "provider_missing", "no_model"}) {
            QTest::newRow(reason) << QString::fromLatin1(reason);
        }
    }

    void aKeyThatCannotBeReadIsInTheWay()
    {
        ProviderState state = ollama();
        const RouteRequest request = asking(u"pro"_s, AiTask::DraftCv);
        state.credential = ProviderState::Credential::Missing; // none is needed
        QCOMPARE(shape(alone(u"ollama"_s, request, state)), u"ollama/llama3.1:8b"_s);
        state.credential = ProviderState::Credential::Unreadable; // one is kept, and asked for
        QCOMPARE(shape(alone(u"ollama"_s, request, state)), u"-no_credential"_s);
    }

    void aKindThatIsMissingIsNamedOnce()
    {
        const RouteDecision decision =
            alone(u"kind:gemini/gemini-2.5-flash"_s, asking(u"pro"_s, AiTask::DraftCv), ollama());
        QCOMPARE(decision.candidates.constFirst().ref.toText(), u"kind:gemini/gemini-2.5-flash"_s);
        QCOMPARE(decision.candidates.constFirst().ref.model, u"gemini-2.5-flash"_s);
    }

    void everyReasonIsSaid()
    {
        QFETCH(const QString, reason);
        ProviderState state = provider(u"openai"_s, ProviderKind::OpenAi);
        RouteRequest request = asking(u"pro"_s, AiTask::DraftCv);
        QString entry = u"openai/gpt-4o-mini"_s;
        std::optional<ai::Money> ceiling;
        if (reason == u"disabled") {
            state.config.enabled = false;
        } else if (reason == u"no_credential") {
            state.credential = ProviderState::Credential::Missing;
        } else if (reason == u"circuit_open") {
            state.circuitOpen = true;
        } else if (reason == u"lacks_vision") {
            state = provider(u"m"_s, ProviderKind::OpenAiCompatible);
            entry = u"m/devstral-2512"_s;
            request.hasImages = true;
        } else if (reason == u"context_too_small") {
            request.textTokens = 127'500;
        } else if (reason == u"over_ceiling") {
            ceiling = ai::Money{1000};
        } else if (reason == u"retired") {
            entry = u"openai/o1"_s;
        } else if (reason == u"provider_missing") {
            entry = u"elsewhere/gpt-4o"_s;
        } else {
            state = ollama();
            state.config.fastModel.clear();
            entry = u"ollama"_s;
        }
        const RouteDecision decision = alone(entry, request, state, ceiling);
        QCOMPARE(shape(decision), u'-' + reason);
        QVERIFY(!decision.error().message.isEmpty());
    }

    void aModelWithoutSchemasIsCheckedAfterwards()
    {
        ai::ModelInfo plain;
        plain.id = u"llama3.1:8b"_s;
        plain.structuredOutput = false;
        const auto listed =
            catalog::ModelCatalog::builtIn().withListed(u"ollama"_s, ProviderKind::OpenAiCompatible, {plain});
        RouteRequest request = asking(u"private"_s, AiTask::ExtractText);
        request.needsJson = true;
        const auto decision = decide(request, RoutePolicy::standard(), {ollama()}, listed, today);
        QVERIFY(decision.first()->validateJson);
        request.validatesJson = false;
        const auto strict = decide(request, RoutePolicy::standard(), {ollama()}, listed, today);
        QCOMPARE(shape(strict), u"-provider_missing -lacks_json builtin"_s);
    }

    void anUnpricedModelIsOverEveryCeiling()
    {
        ProviderState hub = provider(u"hub"_s, ProviderKind::OpenAiCompatible);
        hub.config.baseUrl = QUrl(u"https://hub.example.com/v1"_s);
        const RouteRequest request = asking(u"pro"_s, AiTask::DraftCv);
        QCOMPARE(shape(alone(u"hub/some-model"_s, request, hub)), u"hub/some-model"_s);
        QVERIFY(!alone(u"hub/some-model"_s, request, hub).worstCost());
        QCOMPARE(
            shape(alone(u"hub/some-model"_s, request, hub, ai::Money{1'000'000'000})), u"-over_ceiling"_s);
    }

    void aPinnedModelIsTheOnlyOne()
    {
        RouteRequest request = asking(u"pro"_s, AiTask::ExtractText);
        request.pinned = ai::ModelRef{u"openai"_s, u"gpt-4o"_s};
        const auto decision = standard(request,
            {provider(u"gemini"_s, ProviderKind::Gemini), provider(u"openai"_s, ProviderKind::OpenAi)});
        QVERIFY(decision.pinned);
        QCOMPARE(shape(decision), u"openai/gpt-4o"_s);
        request.pinned = ai::ModelRef{u"builtin"_s, {}};
        QCOMPARE(shape(standard(request, {})), u"builtin"_s);
    }

    void theSameModelIsAskedOnce()
    {
        const RouteRequest request = asking(u"pro"_s, AiTask::DraftCv);
        RoutePolicy policy;
        policy.setRoute(u"pro"_s, AiTask::DraftCv,
            {{RouteEntry::fromText(u"gemini/gemini-1.5-pro").value(),
                 RouteEntry::fromText(u"kind:gemini/gemini-2.5-pro").value()},
                {}, true});
        const auto decision = decide(request, policy, {provider(u"gemini"_s, ProviderKind::Gemini)},
            catalog::ModelCatalog::builtIn(), today);
        QCOMPARE(shape(decision), u"gemini/gemini-2.5-pro -repeated builtin"_s);
    }

    // A server on this computer does not have what Mistral sells.
    void modelsOfAVendorAreAtTheVendor()
    {
        const auto has = [](const ProviderState &state) {
            return modelsOf(state.config, catalog::ModelCatalog::builtIn(), QDate(2026, 11, 23))
                .contains(u"mistral-large-2512"_s);
        };
        ProviderState local = ollama();
        QVERIFY(!has(local));
        local.config.baseUrl = QUrl(u"https://api.mistral.ai/v1"_s);
        QVERIFY(has(local));
        QVERIFY(!modelsOf(provider(u"g"_s, ProviderKind::Gemini).config, catalog::ModelCatalog::builtIn(),
            QDate(2026, 11, 23))
                     .isEmpty());
    }

    void entriesGoBothWays()
    {
        for (const QString &text : {u"gemini"_s, u"gemini/gemini-2.5-flash"_s, u"hub/anthropic/claude"_s,
                 u"kind:openai-compatible"_s, u"kind:gemini/x"_s, u"any:fast"_s, u"any:quality"_s}) {
            QCOMPARE(RouteEntry::fromText(text).value().toText(), text);
        }
        for (const QString &bad :
            {u""_s, u"/x"_s, u"gemini/"_s, u"kind:nothing"_s, u"Gemini"_s, u"any:slow"_s}) {
            QVERIFY2(!RouteEntry::fromText(bad), qPrintable(bad));
        }
    }

    void aPolicyGoesBothWays()
    {
        RoutePolicy policy = RoutePolicy::standard();
        policy.setRoute(u"students"_s, AiTask::DraftCv,
            {{RouteEntry::fromText(u"ollama/llama3").value()}, ai::Money{5'000'000}, false});
        const QByteArray text = QJsonDocument(policy.toJson()).toJson();
        QCOMPARE(RoutePolicy::fromJson(QJsonDocument::fromJson(text).object()).value(), policy);
        QVERIFY(policy.isLocalOnly(u"private"_s));
        QCOMPARE(policy.route(u"students"_s, AiTask::ExtractText),
            policy.route(u"freemium"_s, AiTask::ExtractText));
        QVERIFY(!RoutePolicy::fromJson({}));
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
