#pragma once

#include "core/ai/ModelInfo.h"
#include "core/base/Error.h"
#include "core/catalog/PriceVersion.h"

#include <QByteArray>

#include <memory>

namespace aio::catalog {

/// How images count as tokens. Sources of the rules: ai.google.dev (258 tokens a tile of 768 px; 1,120 an
/// image from generation 3 on), platform.claude.com (w·h/750), developers.openai.com (85 + 170 a tile of
/// 512 px).
enum class ImageTokens
{
    Unknown, ///< assumed as costly as the costliest of the others
    GeminiTiles,
    GeminiFixed,
    AnthropicArea,
    OpenAiTiles,
};

/// A model that a route names but that is gone, and what takes its place.
struct RetiredModel
{
    QString model;
    QDate retiredOn;
    QString successor; ///< empty: none is known

    bool operator==(const RetiredModel &) const = default;
};

/// The model to use for a name.
struct ResolvedModel
{
    ai::ModelInfo model; ///< the one to use; the last of the chain if that is retired too
    QList<RetiredModel> retired; ///< what was passed on the way, first the name asked for; usually empty
    bool usable = true; ///< false: retired, and no successor is known

    bool operator==(const ResolvedModel &) const = default;

    /// "gemini-1.5-pro was retired on 24 Sep 2025; gemini-2.5-pro is used instead.", translated. Empty if the
    /// name itself is used.
    [[nodiscard]] QString note() const;
};

/// A model of the catalog with all that is known of it.
struct CatalogModel
{
    ai::ProviderKind kind = ai::ProviderKind::OpenAiCompatible;
    QString vendor; ///< "google", "openai", "anthropic", "mistral"
    ai::ModelInfo info;
    ImageTokens imageTokens = ImageTokens::Unknown;
    QList<PriceVersion> prices; ///< by first day, ascending
    QString source; ///< short name of where limits and dates are from

    bool operator==(const CatalogModel &) const = default;
};

/// What is known of models: an unchanging value, cheap to copy, safe to read from any thread. Names may be
/// dated ("gpt-4o-2024-11-20", "claude-haiku-4-5-20251001"), numbered ("gemini-2.0-flash-001"), carry
/// Google's "models/" or a hub's vendor ("anthropic/claude-…"). Azure knows OpenAI's models.
class ModelCatalog
{
public:
    /// Knows nothing.
    ModelCatalog();

    /// The catalog that is compiled in. Parsed at the first call, shared afterwards.
    [[nodiscard]] static ModelCatalog builtIn();
    /// Reads a catalog of the form of resources/catalog.json (schema 1). BadInput says what is wrong.
    [[nodiscard]] static Result<ModelCatalog> fromJson(const QByteArray &json);

    /// The same with an admin's prices, which win.
    [[nodiscard]] ModelCatalog withUserPrices(const QList<UserPrice> &prices) const;
    /// The same with models as a provider lists them: they fill what the catalog does not know.
    [[nodiscard]] ModelCatalog withListed(
        const QString &providerId, ai::ProviderKind kind, const QList<ai::ModelInfo> &models) const;

    /// Every model, by vendor, newest first within one.
    [[nodiscard]] const QList<CatalogModel> &models() const;
    [[nodiscard]] const QList<UserPrice> &userPrices() const;

    /// The entry of a name, or nothing. `providerId` finds what withListed() added.
    [[nodiscard]] std::optional<CatalogModel> find(
        ai::ProviderKind kind, const QString &model, const QString &providerId = {}) const;
    /// Like find(), but of an unknown model at least its name; `id` is always the name asked for.
    [[nodiscard]] ai::ModelInfo describe(
        ai::ProviderKind kind, const QString &model, const QString &providerId = {}) const;

    /// Follows successors until one is not retired on `today` (UTC). An unknown model is used as it is.
    [[nodiscard]] ResolvedModel resolve(
        ai::ProviderKind kind, const QString &model, QDate today, const QString &providerId = {}) const;

    /// A model that suits quick work (or careful work) and is not retired on `today`; empty for kinds whose
    /// models are the admin's own.
    [[nodiscard]] QString fastModel(ai::ProviderKind kind, QDate today) const;
    [[nodiscard]] QString qualityModel(ai::ProviderKind kind, QDate today) const;

    /// The price that holds on `day` (UTC), or nothing: unpriced. `model` is the one that answered.
    [[nodiscard]] std::optional<PriceVersion> price(
        ai::ProviderKind kind, const QString &model, QDate day, const QString &providerId = {}) const;

private:
    struct Data;
    explicit ModelCatalog(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> d;
};

} // namespace aio::catalog
