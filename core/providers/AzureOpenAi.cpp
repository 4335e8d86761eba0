#include "core/providers/AzureOpenAi.h"

#include "core/providers/ChatFlavour.h"
#include "core/providers/RequestBody.h"

namespace aio::providers {

namespace {

using namespace Qt::StringLiterals;

// People paste the endpoint, or more of an address than that.
QUrl endpointOf(const ai::ProviderConfig &config)
{
    QUrl url = config.baseUrl.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery);
    const qsizetype openai = url.path().indexOf(u"/openai"_s);
    if (openai >= 0) {
        url.setPath(url.path().left(openai));
    }
    return joined(url, u"/openai"_s);
}

QUrl addressOf(const ai::ProviderConfig &config, const QString &deployment, const QString &path)
{
    if (!usesDatedAzure(config)) {
        return joined(endpointOf(config), u"/v1"_s + path);
    }
    const QString place = deployment.isEmpty() ? QString() : u"/deployments/"_s + deployment;
    return joined(endpointOf(config), place + path, u"api-version="_s + config.apiVersion);
}

} // namespace

void AzureOpenAi::authorize(
    HttpRequest &request, const ai::ProviderConfig &config, const ai::Secret &key) const
{
    Q_UNUSED(config)
    request.headers.append({"api-key"_ba, key.reveal()});
}

HttpRequest AzureOpenAi::completion(
    const ai::ProviderConfig &config, const ai::ModelInfo &model, const ai::Request &request) const
{
    return postJson(addressOf(config, model.id, u"/chat/completions"_s), chatBody(config, model, request),
        request.stream);
}

HttpRequest AzureOpenAi::modelList(const ai::ProviderConfig &config, const QString &page) const
{
    Q_UNUSED(page)
    return getJson(addressOf(config, {}, u"/models"_s));
}

} // namespace aio::providers
