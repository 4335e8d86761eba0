#include "core/ai/ProviderRegions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace aio::ai {

namespace {

struct RegionRow
{
    const char16_t *id;
    const char16_t *baseUrl;
    const char *title;
};

// https://developers.openai.com/api/docs/guides/data-residency
constexpr std::array openAiRegions{
    RegionRow{u"any", u"https://api.openai.com/v1", QT_TRANSLATE_NOOP("ProviderRegion", "Any")},
    RegionRow{u"eu", u"https://eu.api.openai.com/v1", QT_TRANSLATE_NOOP("ProviderRegion", "Europe")},
    RegionRow{u"us", u"https://us.api.openai.com/v1", QT_TRANSLATE_NOOP("ProviderRegion", "United States")},
    RegionRow{u"au", u"https://au.api.openai.com/v1", QT_TRANSLATE_NOOP("ProviderRegion", "Australia")},
    RegionRow{u"in", u"https://in.api.openai.com/v1", QT_TRANSLATE_NOOP("ProviderRegion", "India")},
    RegionRow{u"jp", u"https://jp.api.openai.com/v1", QT_TRANSLATE_NOOP("ProviderRegion", "Japan")},
};

} // namespace

QString ProviderRegion::title() const
{
    const auto row = std::find_if(openAiRegions.cbegin(), openAiRegions.cend(),
        [this](const RegionRow &each) { return id == QStringView(each.id); });
    return row == openAiRegions.cend() ? id : QCoreApplication::translate("ProviderRegion", row->title);
}

QList<ProviderRegion> providerRegions(ProviderKind kind)
{
    QList<ProviderRegion> regions;
    if (kind == ProviderKind::OpenAi) {
        for (const RegionRow &row : openAiRegions) {
            regions.append({QString::fromUtf16(row.id), QUrl(QString::fromUtf16(row.baseUrl))});
        }
    }
    return regions;
}

QString regionOf(const ProviderConfig &config)
{
    const QUrl url = config.baseUrl.isEmpty() ? defaultBaseUrl(config.kind) : config.baseUrl;
    for (const ProviderRegion &region : providerRegions(config.kind)) {
        if (region.baseUrl == url.adjusted(QUrl::StripTrailingSlash)) {
            return region.id;
        }
    }
    return {};
}

} // namespace aio::ai
