#include "core/catalog/ModelCatalog.h"

#include "core/catalog/CatalogJson.h"
#include "core/catalog/ModelName.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace aio::catalog {

namespace {

// Whose catalog a kind reads.
ai::ProviderKind catalogKind(ai::ProviderKind kind)
{
    return kind == ai::ProviderKind::AzureOpenAi ? ai::ProviderKind::OpenAi : kind;
}

QString keyOf(ai::ProviderKind kind, const QString &name)
{
    return ai::providerKindName(kind) + u'/' + name;
}

QString listedKey(const QString &providerId, const QString &model)
{
    return providerId + u'\n' + model;
}

template <typename T> void fill(std::optional<T> &known, const std::optional<T> &listed)
{
    if (!known) {
        known = listed;
    }
}

// The catalog's figures were checked; a provider's list adds what it lacks.
void complete(ai::ModelInfo &info, const ai::ModelInfo &listed)
{
    fill(info.contextTokens, listed.contextTokens);
    fill(info.maxOutputTokens, listed.maxOutputTokens);
    fill(info.vision, listed.vision);
    fill(info.structuredOutput, listed.structuredOutput);
    fill(info.acceptsTemperature, listed.acceptsTemperature);
    fill(info.reasoning, listed.reasoning);
    if (!info.retiresOn.isValid()) {
        info.retiresOn = listed.retiresOn;
    }
    if (info.successor.isEmpty()) {
        info.successor = listed.successor;
    }
    if (!listed.displayName.isEmpty()) {
        info.displayName = listed.displayName;
    }
}

const PriceVersion *inForce(const QList<PriceVersion> &prices, QDate day)
{
    const PriceVersion *found = nullptr;
    for (const PriceVersion &price : prices) {
        if (!price.from.isValid() || price.from <= day) {
            found = &price;
        }
    }
    return found;
}

// A chain longer than this is a circle.
constexpr int longestChain = 16;

} // namespace

struct ModelCatalog::Data
{
    QList<CatalogModel> models;
    QHash<QString, qsizetype> byName;
    QHash<int, CatalogFile::Suggestion> suggestions;
    QList<UserPrice> userPrices;
    QHash<QString, ai::ModelInfo> listed;

    [[nodiscard]] const CatalogModel *entry(ai::ProviderKind kind, const QString &model) const
    {
        // Mostly it is the very name; every call asks a few times.
        if (const CatalogModel *exact = named(kind, model)) {
            return exact;
        }
        for (const QString &name : catalogNames(model)) {
            if (const CatalogModel *found = named(kind, name)) {
                return found;
            }
        }
        // A hub names the vendor's model: what it can do is known, what the hub asks for it is not.
        return kind == ai::ProviderKind::OpenAiCompatible ? ofHub(model) : nullptr;
    }

    [[nodiscard]] const CatalogModel *named(ai::ProviderKind kind, const QString &name) const
    {
        const auto found = byName.constFind(keyOf(catalogKind(kind), name));
        return found == byName.constEnd() ? nullptr : &models.at(*found);
    }

    [[nodiscard]] const CatalogModel *ofHub(const QString &model) const
    {
        const qsizetype slash = model.indexOf(u'/');
        const QString vendor = model.left(std::max<qsizetype>(slash, 0)).toLower();
        for (const CatalogModel &candidate : models) {
            if (candidate.vendor == vendor && catalogNames(model).contains(candidate.info.id)) {
                return &candidate;
            }
        }
        return nullptr;
    }

    [[nodiscard]] std::optional<PriceVersion> userPrice(
        const QString &providerId, ai::ProviderKind kind, const QString &model, QDate day) const
    {
        if (userPrices.isEmpty()) {
            return std::nullopt;
        }
        const QStringList names = catalogNames(model);
        for (const QString &provider : {providerId, QString()}) {
            QList<PriceVersion> versions;
            for (const UserPrice &price : userPrices) {
                const bool ours = price.provider == provider && (!provider.isEmpty() || price.kind == kind);
                if (ours && names.contains(price.model.toLower())) {
                    versions << price.price;
                }
            }
            std::sort(versions.begin(), versions.end(),
                [](const PriceVersion &a, const PriceVersion &b) { return a.from < b.from; });
            if (const PriceVersion *found = inForce(versions, day)) {
                return *found;
            }
        }
        return std::nullopt;
    }
};

QString ResolvedModel::note() const
{
    if (retired.isEmpty()) {
        return {};
    }
    const QString day = QLocale().toString(retired.constFirst().retiredOn, QLocale::ShortFormat);
    if (!usable) {
        return QCoreApplication::translate("Catalog", "%1 was retired on %2; no successor is known.")
            .arg(retired.constFirst().model, day);
    }
    return QCoreApplication::translate("Catalog", "%1 was retired on %2; %3 is used instead.")
        .arg(retired.constFirst().model, day, model.id);
}

ModelCatalog::ModelCatalog()
    : d(std::make_shared<const Data>())
{
}

ModelCatalog::ModelCatalog(std::shared_ptr<const Data> data)
    : d(std::move(data))
{
}

ModelCatalog ModelCatalog::builtIn()
{
    static const ModelCatalog catalog = [] {
        QFile file(QStringLiteral(":/aio/catalog.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        const Result<ModelCatalog> read = fromJson(opened ? file.readAll() : QByteArray());
        // The file is part of the program and tested with it.
        Q_ASSERT(read.has_value());
        return read ? *read : ModelCatalog();
    }();
    return catalog;
}

Result<ModelCatalog> ModelCatalog::fromJson(const QByteArray &json)
{
    const Result<CatalogFile> file = readCatalog(json);
    if (!file) {
        return Failure(file.error());
    }
    auto data = std::make_shared<Data>();
    data->models = file->models;
    data->suggestions = file->suggestions;
    for (qsizetype i = 0; i < data->models.size(); ++i) {
        const CatalogModel &model = data->models.at(i);
        data->byName.insert(keyOf(model.kind, model.info.id), i);
    }
    return ModelCatalog(std::move(data));
}

ModelCatalog ModelCatalog::withUserPrices(const QList<UserPrice> &prices) const
{
    auto data = std::make_shared<Data>(*d);
    data->userPrices = prices;
    return ModelCatalog(std::move(data));
}

ModelCatalog ModelCatalog::withListed(
    const QString &providerId, ai::ProviderKind kind, const QList<ai::ModelInfo> &models) const
{
    auto data = std::make_shared<Data>(*d);
    for (const ai::ModelInfo &model : models) {
        ai::ModelInfo merged = model;
        if (const CatalogModel *known = d->entry(kind, model.id)) {
            merged = known->info;
            merged.id = model.id;
            complete(merged, model);
        }
        data->listed.insert(listedKey(providerId, model.id), merged);
    }
    return ModelCatalog(std::move(data));
}

const QList<CatalogModel> &ModelCatalog::models() const
{
    return d->models;
}

const QList<UserPrice> &ModelCatalog::userPrices() const
{
    return d->userPrices;
}

std::optional<CatalogModel> ModelCatalog::find(
    ai::ProviderKind kind, const QString &model, const QString &providerId) const
{
    const CatalogModel *known = d->entry(kind, model);
    const auto listed = d->listed.constFind(listedKey(providerId, model));
    if (known == nullptr && listed == d->listed.constEnd()) {
        return std::nullopt;
    }
    CatalogModel found = known != nullptr ? *known : CatalogModel{kind, {}, {}, {}, {}, {}};
    if (listed != d->listed.constEnd()) {
        found.info = *listed;
    }
    return found;
}

ai::ModelInfo ModelCatalog::describe(
    ai::ProviderKind kind, const QString &model, const QString &providerId) const
{
    ai::ModelInfo info = find(kind, model, providerId).value_or(CatalogModel{}).info;
    info.id = model;
    if (info.displayName.isEmpty()) {
        info.displayName = model;
    }
    return info;
}

ResolvedModel ModelCatalog::resolve(
    ai::ProviderKind kind, const QString &model, QDate today, const QString &providerId) const
{
    ResolvedModel resolved;
    resolved.model = describe(kind, model, providerId);
    while (resolved.model.isRetired(today)) {
        const ai::ModelInfo gone = resolved.model;
        resolved.retired.append({gone.id, gone.retiresOn, gone.successor});
        if (gone.successor.isEmpty() || resolved.retired.size() > longestChain) {
            resolved.usable = false;
            break;
        }
        resolved.model = describe(kind, gone.successor, providerId);
    }
    return resolved;
}

QString ModelCatalog::fastModel(ai::ProviderKind kind, QDate today) const
{
    const QString named = d->suggestions.value(int(kind)).fast;
    return named.isEmpty() ? named : resolve(kind, named, today).model.id;
}

QString ModelCatalog::qualityModel(ai::ProviderKind kind, QDate today) const
{
    const QString named = d->suggestions.value(int(kind)).quality;
    return named.isEmpty() ? named : resolve(kind, named, today).model.id;
}

std::optional<PriceVersion> ModelCatalog::price(
    ai::ProviderKind kind, const QString &model, QDate day, const QString &providerId) const
{
    if (std::optional<PriceVersion> own = d->userPrice(providerId, kind, model, day)) {
        return own;
    }
    const CatalogModel *known = d->entry(kind, model);
    if (known == nullptr || known->kind != catalogKind(kind)) {
        return std::nullopt;
    }
    const PriceVersion *found = inForce(known->prices, day);
    return found != nullptr && found->rates.input && found->rates.output ? std::optional(*found)
                                                                         : std::nullopt;
}

} // namespace aio::catalog
